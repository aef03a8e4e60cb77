"""Tables of hand-over, need-to-know and interpreters."""

from __future__ import annotations

# Tables whose rows the audit trail vouches for, with the column that names a row.
AUDITED: dict[str, str] = {}
