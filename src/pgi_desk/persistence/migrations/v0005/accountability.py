"""The frozen tables of the impact assessment, breaches and what is owed to people about their data, schema version 5."""

from __future__ import annotations

ACCOUNTABILITY: tuple[str, ...] = ()
