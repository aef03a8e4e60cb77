"""The rights of a person over their record: what they asked for, by when it is answered, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, StaffId, TicketId
from pgi_desk.domain.text_entry import clean_text, require_line

OPEN, GRANTED, REFUSED = "open", "granted", "refused"
# Domain standards 8, DP-09: thirty days, a product decision after the one month of European law.
DAYS_TO_ANSWER = 30
ERASURE = "erasure"


@dataclass(frozen=True, slots=True)
class RightsTicket:
    """One request of a person about their own record."""

    ticket_id: TicketId
    case_code: CaseCode
    right_code: str
    received_on: date
    due_on: date
    received_by: StaffId
    note: str = ""
    state: str = OPEN
    settled_on: date | None = None
    settled_by: StaffId | None = None
    reason: str = ""

    def cleaned(self, today: date) -> RightsTicket:
        """Return the ticket as it is kept; raises InvalidEntry."""
        if self.received_on > today:
            raise InvalidEntry(field="received_on", problem="in_the_future")
        return replace(self, note=clean_text("note", self.note, longest=1000))

    def settled(self, state: str, on: date, by: StaffId, reason: str) -> RightsTicket:
        """Return the ticket once it was answered; a refusal needs a reason. Raises InvalidEntry."""
        if self.state != OPEN:
            raise InvalidEntry(field="state", problem="already_there")
        if state not in {GRANTED, REFUSED}:
            raise InvalidEntry(field="state", problem="unknown_code")
        why = require_line("reason", reason, longest=500) if state == REFUSED else clean_text("reason", reason)
        return replace(self, state=state, settled_on=on, settled_by=by, reason=why)


def due_on(received_on: date) -> date:
    """Return the last day for an answer."""
    return received_on + timedelta(days=DAYS_TO_ANSWER)
