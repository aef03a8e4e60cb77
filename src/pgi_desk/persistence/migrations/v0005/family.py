"""The frozen tables of family, dependants, group activities and attachments, schema version 5."""

from __future__ import annotations

FAMILY: tuple[str, ...] = ()
