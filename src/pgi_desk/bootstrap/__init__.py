"""The composition root: the only place that knows every concrete class."""

from __future__ import annotations
