"""One module per released schema version."""

from __future__ import annotations
