"""The frozen tables of finding records, schema version 6."""

from __future__ import annotations

FINDING: tuple[str, ...] = ()
