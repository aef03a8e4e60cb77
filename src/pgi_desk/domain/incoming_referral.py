"""A person whom another organisation refers to us: from whom, how urgent, and what we answered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.errors import InvalidEntry, TransitionNotAllowed
from pgi_desk.domain.identifiers import CaseCode, IncomingId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_phone, clean_text, require_line

OPEN, ACCEPTED, DECLINED, PASSED_ON = "open", "accepted", "declined", "passed_on"
NEEDS_REASON = frozenset({DECLINED, PASSED_ON})


@dataclass(frozen=True, slots=True)
class IncomingReferral:
    """One referral that came in; times are UTC. `need` names nobody: who it is goes into a case file of its own.

    `sender_consent` is what the sender says about consent; it never stands in for the person's own word.
    """

    incoming_id: IncomingId
    sender: str
    sender_kind: str
    received_on: date
    channel: str
    need: str
    priority: str
    due_at: datetime
    recorded_at: datetime
    recorded_by: StaffId
    sender_contact: str = ""
    sender_number: str = ""
    service_family: str = ""
    sender_consent: str = "not_said"
    answer: str = OPEN
    answer_reason: str = ""
    answered_on: date | None = None
    passed_to: str = ""
    note: str = ""
    case_code: CaseCode | None = None

    def cleaned(self, today: date) -> IncomingReferral:
        """Return the referral as it is kept; InvalidEntry names the field that cannot be."""
        if self.received_on > today:
            raise InvalidEntry(field="received_on", problem="in_the_future")
        return replace(
            self,
            sender=require_line("sender", self.sender),
            sender_contact=clean_phone("sender_contact", self.sender_contact),
            sender_number=clean_line("sender_number", self.sender_number, longest=60),
            need=clean_text("need", self.need, longest=600),
            passed_to=clean_line("passed_to", self.passed_to),
            note=clean_text("note", self.note, longest=600),
        )

    def late(self, now: datetime) -> bool:
        """Tell whether the sender should have had an answer."""
        return self.answer == OPEN and now > self.due_at


def answered(
    incoming: IncomingReferral, answer: str, on: date, reason: str = "", passed_to: str = ""
) -> IncomingReferral:
    """Return the referral with our answer; a second answer raises TransitionNotAllowed.

    Raises InvalidEntry for declining or passing on without a reason, and passing on to nobody.
    """
    if incoming.answer != OPEN:
        raise TransitionNotAllowed(current=incoming.answer, wanted=answer)
    if answer in NEEDS_REASON and not reason:
        raise InvalidEntry(field="answer_reason", problem="empty")
    target = require_line("passed_to", passed_to) if answer == PASSED_ON else ""
    return replace(incoming, answer=answer, answer_reason=reason, answered_on=on, passed_to=target)


def taken_over(incoming: IncomingReferral, case_code: CaseCode, on: date) -> IncomingReferral:
    """Return the referral as accepted, with the case file that was opened with the person's own consent."""
    return replace(answered(incoming, ACCEPTED, on), case_code=case_code)
