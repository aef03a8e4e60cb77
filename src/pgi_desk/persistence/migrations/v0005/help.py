"""The frozen tables of legal matters, health, wellbeing, and goods that are given out, schema version 5."""

from __future__ import annotations

HELP: tuple[str, ...] = ()
