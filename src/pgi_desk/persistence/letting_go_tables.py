"""Tables of closing, keeping no longer than needed, the rights of a person and breaches."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
