"""Notes of a case: what was told, observed or seen in a document, and psychological first aid; never overwritten."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, NoteId, PfaNoteId, StaffId
from pgi_desk.domain.text_entry import clean_text, require_code

KINDS = ("told", "observed", "document_seen")
# Short on purpose: a note of first aid holds no story (domain standards 12).
PFA_LONGEST = 400


@dataclass(frozen=True, slots=True)
class CaseNote:
    """One note; a correction is a note of its own that names the first."""

    note_id: NoteId
    case_code: CaseCode
    kind: str
    happened_on: date
    written_at: datetime
    written_by: StaffId
    text: str
    corrects: NoteId | None = None

    def cleaned(self, today: date) -> CaseNote:
        """Return the note as it is kept; InvalidEntry names the field that cannot be."""
        require_code("kind", self.kind, KINDS)
        _refuse_future(self.happened_on, today)
        text = clean_text("text", self.text)
        if not text:
            raise InvalidEntry(field="text", problem="empty")
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class LookListenLink:
    """What psychological first aid notes: what was seen, what the person says they need, what they were linked to."""

    safety: str = ""
    urgent_needs: str = ""
    distress_signs: str = ""
    says_they_need: str = ""
    information_given: str = ""
    people_contacted: str = ""
    services_offered: str = ""


@dataclass(frozen=True, slots=True)
class PfaNote:
    """One note of psychological first aid; a correction is a note of its own that names the first."""

    note_id: PfaNoteId
    case_code: CaseCode
    happened_on: date
    written_at: datetime
    written_by: StaffId
    pfa: LookListenLink
    corrects: PfaNoteId | None = None

    def cleaned(self, today: date) -> PfaNote:
        """Return the note as it is kept; InvalidEntry for an empty one, a long one and one of tomorrow."""
        _refuse_future(self.happened_on, today)
        names = [item.name for item in fields(LookListenLink)]
        said = {name: clean_text(name, getattr(self.pfa, name), longest=PFA_LONGEST) for name in names}
        if not any(said.values()):
            raise InvalidEntry(field="safety", problem="empty")
        return replace(self, pfa=LookListenLink(**said))


def _refuse_future(day: date, today: date) -> None:
    if day > today:
        raise InvalidEntry(field="happened_on", problem="in_the_future")
