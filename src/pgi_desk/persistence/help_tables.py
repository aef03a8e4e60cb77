"""Tables of legal matters, health, wellbeing, and goods that are given out."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
