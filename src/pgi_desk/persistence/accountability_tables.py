"""Tables of the impact assessment, breaches and what is owed to people about their data."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
