"""A note from one colleague to the next about what must not be lost between two shifts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HandOverId, StaffId
from pgi_desk.domain.text_entry import clean_text

LONGEST = 600


@dataclass(frozen=True, slots=True)
class HandOverNote:
    """One note about one case, or about no case; notes of one hand-over share `batch`. Times are UTC.

    `for_staff` is the colleague who is meant, or None for whoever comes next (idea 22 of the record model, section 2).
    """

    note_id: HandOverId
    batch: str
    written_at: datetime
    written_by: StaffId
    text: str
    urgent: bool = False
    case_code: CaseCode | None = None
    for_staff: StaffId | None = None
    acknowledged_at: datetime | None = None
    acknowledged_by: StaffId | None = None

    @property
    def waits(self) -> bool:
        """Tell whether nobody has taken it over yet."""
        return self.acknowledged_at is None

    def cleaned(self) -> HandOverNote:
        """Return the note as it is kept; InvalidEntry without a text, and when it is for its own writer."""
        text = clean_text("text", self.text, longest=LONGEST)
        if not text:
            raise InvalidEntry(field="text", problem="empty")
        if self.for_staff == self.written_by:
            raise InvalidEntry(field="for_staff", problem="own_note")
        return replace(self, text=text)

    def is_for(self, staff_id: StaffId) -> bool:
        """Tell whether somebody may take it over: the colleague who is meant, or anybody but the writer."""
        return self.for_staff == staff_id if self.for_staff is not None else self.written_by != staff_id

    def acknowledged(self, at: datetime, by: StaffId) -> HandOverNote:
        """Return the note once it was taken over; InvalidEntry for its writer and when that has happened."""
        if not self.waits:
            raise InvalidEntry(field="note", problem="done_already")
        if self.written_by == by:
            raise InvalidEntry(field="note", problem="own_note")
        return replace(self, acknowledged_at=at, acknowledged_by=by)
