"""The frozen tables of taking changes back, of the bin and of merging, schema version 6."""

from __future__ import annotations

UNDOING: tuple[str, ...] = ()
