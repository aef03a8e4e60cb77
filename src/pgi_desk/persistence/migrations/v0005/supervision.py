"""The frozen tables of hand-over, need-to-know and interpreters, schema version 5."""

from __future__ import annotations

SUPERVISION: tuple[str, ...] = ()
