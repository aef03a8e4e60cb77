"""Letters: the only package that knows reportlab."""

from __future__ import annotations
