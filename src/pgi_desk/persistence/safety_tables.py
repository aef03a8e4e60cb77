"""Tables of how safe a person is over time, and of what has to be done by when."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
