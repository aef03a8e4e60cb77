"""Tables of taking changes back, of the bin and of merging."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
