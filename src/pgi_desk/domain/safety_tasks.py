"""What has to be done by when for somebody's safety: flags and their tasks, contacts and reviews that are due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, FlagId, SafetyTaskId, StaffId
from pgi_desk.domain.text_entry import clean_text

CONTACT, REVIEW, WORRIED, SUICIDE = "contact", "review", "worried", "suicide"
# Asking the person how a referral went, on a day that was agreed with them (domain standards 6.4, step 13).
FOLLOW_UP = "referral_follow_up"
# The next appointment of the person, as a slip said it.
APPOINTMENT = "appointment"
# There is one open task of these kinds in a case: it moves, it does not multiply.
MOVING = frozenset({CONTACT, REVIEW})
# Somebody speaks with the person: consent C7 and a safe way decide whether anybody is reminded of them.
WITH_PERSON = frozenset({CONTACT, FOLLOW_UP})
# Everything else cannot wait, also where the risk is low.
PLANNED = MOVING | WITH_PERSON | {APPOINTMENT}


@dataclass(frozen=True, slots=True)
class SafetyFlag:
    """Something that must not be overlooked; raising it tells nobody outside the branch."""

    flag_id: FlagId
    case_code: CaseCode
    kind: str
    raised_at: datetime
    raised_by: StaffId
    note: str = ""
    lowered_at: datetime | None = None
    lowered_by: StaffId | None = None
    lowered_reason: str = ""

    def cleaned(self) -> SafetyFlag:
        """Return the flag as it is kept."""
        return replace(self, note=clean_text("note", self.note, longest=1000))

    def lowered(self, at: datetime, by: StaffId, reason: str) -> SafetyFlag:
        """Return the flag after it was taken down; InvalidEntry without a reason or when it is down already."""
        if self.lowered_at is not None:
            raise InvalidEntry(field="lowered_reason", problem="done_already")
        said = clean_text("lowered_reason", reason, longest=1000)
        if not said:
            raise InvalidEntry(field="lowered_reason", problem="empty")
        return replace(self, lowered_at=at, lowered_by=by, lowered_reason=said)


@dataclass(frozen=True, slots=True)
class SafetyTask:
    """One thing to do by a time; `source` names the record that it comes from, the case may not be known."""

    task_id: SafetyTaskId
    kind: str
    opened_at: datetime
    opened_by: StaffId
    due_at: datetime
    case_code: CaseCode | None = None
    source: str = ""
    done_at: datetime | None = None
    done_by: StaffId | None = None
    outcome: str = ""
    note: str = ""

    @property
    def open(self) -> bool:
        """Tell whether it still has to be done."""
        return self.done_at is None

    def done(self, at: datetime, by: StaffId, outcome: str, note: str) -> SafetyTask:
        """Return the task as it was done; InvalidEntry when it is done already, or without a word about it."""
        if not self.open:
            raise InvalidEntry(field="note", problem="done_already")
        said = clean_text("note", note, longest=1000)
        if not outcome and not said:
            raise InvalidEntry(field="note", problem="empty")
        return replace(self, done_at=at, done_by=by, outcome=outcome, note=said)
