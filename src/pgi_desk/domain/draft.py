"""What somebody was typing when the program locked, kept inside the encrypted file until they come back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.identifiers import DraftId, StaffId


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields of one unfinished form; `form` names the form, `subject` what it is about, `content` is JSON."""

    draft_id: DraftId
    staff_id: StaffId
    form: str
    subject: str
    content: str
    saved_at: datetime
