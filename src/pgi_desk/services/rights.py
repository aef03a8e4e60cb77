"""What people ask for about their own record: received, answered in time, refused only with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.identifiers import CaseCode, TicketId
from pgi_desk.domain.rights import OPEN, RightsTicket, due_on
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RightsService:
    """What staff do when a person wants something of their record (domain standards 8, DP-09)."""

    desk: Desk

    def receive(self, code: CaseCode, right: str, received_on: date, note: str = "") -> ChangeSet:
        """Store a request, with the day by which it is answered; raises InvalidEntry and RecordNotFound.

        The rights of a person do not end with the work on the case: a closed one takes it too.
        """
        self.desk.require(Permission.RECORD_CONSENT)
        require_code("right_code", right, self.desk.content.list("person_rights"))
        new_id, member = TicketId(self.desk.identifiers.new_id()), self.desk.member.staff_id
        ticket = RightsTicket(new_id, code, right, received_on, due_on(received_on), member, note)
        with self.desk.work("rights.receive") as work:
            work.cases.get(code)
            work.tickets.add(ticket.cleaned(self.desk.clock.today()))
            work.commit()
        return ChangeSet.of(Kind.CASE, Kind.LETTING_GO, case_code=code, key=new_id)

    def settle(self, ticket_id: TicketId, state: str, reason: str = "") -> ChangeSet:
        """Store what came of a request; raises InvalidEntry, also for a refusal without a reason."""
        self.desk.require(Permission.LET_GO)
        with self.desk.work("rights.settle") as work:
            known = work.tickets.get(ticket_id)
            work.tickets.update(known.settled(state, self.desk.clock.today(), self.desk.member.staff_id, reason))
            work.commit()
        return ChangeSet.of(Kind.CASE, Kind.LETTING_GO, case_code=known.case_code, key=ticket_id)

    def of_case(self, code: CaseCode) -> tuple[RightsTicket, ...]:
        """Return the requests about a case in order of receiving."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("rights.receive") as work:
            return work.tickets.for_case(code)

    def waiting(self) -> tuple[RightsTicket, ...]:
        """Return all requests that wait for an answer, the one due first on top."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("rights.receive") as work:
            found = [one for one in work.tickets.all() if one.state == OPEN]
        return tuple(sorted(found, key=lambda one: one.due_on))
