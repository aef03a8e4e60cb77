"""Ask a colleague to agree who is not at this desk, and answer what was asked: everything that waits in one place."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.approval_request import PLAN, WITHOUT_CONSENT, ApprovalRequest
from pgi_desk.domain.due_list import DueEntry, oldest_first
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ApprovalRequestId, CaseCode
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import kept_case, open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.due_list import approvals_waiting


@dataclass(frozen=True, slots=True)
class RequestView:
    """One request to read, with who asked."""

    request: ApprovalRequest
    asked_by: str


@dataclass(frozen=True, slots=True)
class ApprovalService:
    """What staff do where two people decide and only one is at the desk."""

    desk: Desk

    def waiting(self) -> tuple[DueEntry, ...]:
        """Return every plan, closure, disclosure and lowering that waits for an answer, the oldest first."""
        self.desk.require(Permission.READ_CASES)
        return oldest_first(approvals_waiting(self.desk))

    def ask(self, code: CaseCode, kind: str, reason: str) -> ChangeSet:
        """Ask for agreement; raises InvalidEntry, also when it was asked already, and CaseClosed."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        require_code("kind", kind, [one for one in self.desk.content.list("approval_kinds").codes() if one != PLAN])
        key, me = ApprovalRequestId(self.desk.identifiers.new_id()), self.desk.member.staff_id
        asked = ApprovalRequest(key, code, kind, self.desk.clock.now(), me, reason).cleaned()
        with self.desk.work("approval.ask") as work:
            # Telling without consent stays possible after the end of the work, and so does asking for it.
            (kept_case if kind == WITHOUT_CONSENT else open_case)(work, code)
            known = work.approval_requests.for_case(code)
            if any(one.waits and (one.kind, one.asked_by) == (kind, me) for one in known):
                raise InvalidEntry(field="kind", problem="already_there")
            work.approval_requests.add(asked)
            work.commit()
        return ChangeSet.of(Kind.APPROVAL, case_code=code, key=key)

    def request(self, request_id: ApprovalRequestId) -> RequestView:
        """Return a request; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("approval.read") as work:
            found = work.approval_requests.get(request_id)
            return RequestView(found, work.staff.get(found.asked_by).name)

    def decide(self, request_id: ApprovalRequestId, decision: str, comment: str = "") -> ChangeSet:
        """Answer a request; raises InvalidEntry for one's own, and for a refusal without a reason."""
        self.desk.require(Permission.APPROVE_EXCEPTION)
        now, me = self.desk.clock.now(), self.desk.member.staff_id
        with self.desk.work("approval.decide") as work:
            known = work.approval_requests.get(request_id)
            work.approval_requests.update(known.decided(decision, now, me, comment))
            work.audit.note(case_code=known.case_code, detail={"kind": known.kind, "decision": decision})
            work.commit()
        return ChangeSet.of(Kind.APPROVAL, case_code=known.case_code, key=request_id)
