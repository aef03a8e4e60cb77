"""Recovery sheets: three shares of the file's key on paper, any two of which open the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.identifiers import RecoverySetId, StaffId


@dataclass(frozen=True, slots=True)
class RecoverySet:
    """One set of three sheets; `key_id` says which key of the file it opens, `holders` where each sheet is kept."""

    set_id: RecoverySetId
    key_id: str
    made_at: datetime
    made_by: StaffId
    holders: tuple[str, ...] = ()
    proved_at: datetime | None = None
    rehearsed_at: datetime | None = None
    retired_at: datetime | None = None
