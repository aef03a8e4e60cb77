"""Tables of finding records across scripts and spellings."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
