"""The frozen tables of the impact assessment, of breaches and of what people are owed, schema version 5."""

from __future__ import annotations

ACCOUNTABILITY: tuple[str, ...] = ()
