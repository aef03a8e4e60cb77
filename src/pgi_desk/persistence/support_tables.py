"""Tables of quick contacts, notes, plans and the help that has a form of its own."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
