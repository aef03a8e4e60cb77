"""Record what two people decided in the best interest of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from pgi_desk.domain.best_interest import REVIEW_DAYS, BestInterestRecord
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import BestInterestId, CaseCode, StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RecordBestInterest:
    """A decision as it was typed; the first of the two people is who is signed in. None: reviewed in 30 days."""

    case_code: CaseCode
    reasons: tuple[str, ...] = ()
    views_of_child: str = ""
    safety: str = ""
    family_unity: str = ""
    development: str = ""
    identity: str = ""
    options: tuple[str, ...] = ()
    decision: str = ""
    second_member: str = ""
    trained_member: str = ""
    decided_on: date | None = None
    review_on: date | None = None


@dataclass(frozen=True, slots=True)
class BestInterestService:
    """What staff do where somebody cannot decide alone (domain standards 5.4)."""

    desk: Desk

    def record(self, command: RecordBestInterest) -> ChangeSet:
        """Store the decision of two people; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_CONSENT)
        reasons = self.desk.content.list("best_interest_reasons")
        for reason in command.reasons:
            require_code("reasons", reason, reasons)
        with self.desk.work("consent.best_interest") as work:
            open_case(work, command.case_code)
            record = self._record(command).cleaned(self.desk.clock.today())
            if not work.staff.get(record.second_member).active:
                raise InvalidEntry(field="second_member", problem="two_people")
            work.best_interest.add(record)
            work.commit()
        return ChangeSet.of(Kind.CONSENT, case_code=command.case_code, key=record.record_id)

    def of_case(self, code: CaseCode) -> tuple[BestInterestRecord, ...]:
        """Return the decisions of a case, oldest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.best_interest(code)

    def _record(self, command: RecordBestInterest) -> BestInterestRecord:
        decided_on = command.decided_on or self.desk.clock.today()
        return BestInterestRecord(
            record_id=BestInterestId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            reasons=command.reasons,
            views_of_child=command.views_of_child,
            safety=command.safety,
            family_unity=command.family_unity,
            development=command.development,
            identity=command.identity,
            options=command.options,
            decision=command.decision,
            decided_by=self.desk.member.staff_id,
            second_member=StaffId(command.second_member),
            trained_member=StaffId(command.trained_member),
            decided_on=decided_on,
            review_on=command.review_on or decided_on + timedelta(days=REVIEW_DAYS),
        )
