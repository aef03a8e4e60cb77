"""Record what two people decided in the best interest of somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from pgi_desk.domain.best_interest import REVIEW_DAYS, BestInterestRecord, DecisionScope
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import BestInterestId, CaseCode, ProviderId, StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.consent_check import scope_note
from pgi_desk.services.desk import Desk
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn


@dataclass(frozen=True, slots=True)
class RecordBestInterest:
    """A decision as it was typed; the first of the two people is who is signed in. None: reviewed in 30 days.

    `sign_in` is what the second person typed, where they have a way in on this laptop; `purposes` and `recipient` say
    what the decision is for.
    """

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
    sign_in: SignIn | None = None
    purposes: tuple[str, ...] = ()
    recipient: str = ""

    def scope(self) -> DecisionScope:
        """Return what the decision is for; raises InvalidEntry for an unknown purpose."""
        known = {purpose.value: purpose for purpose in ConsentPurpose}
        if not set(self.purposes) <= set(known):
            raise InvalidEntry(field="purposes", problem="unknown_code")
        purposes = frozenset(known[code] for code in self.purposes)
        return DecisionScope(purposes, ProviderId(self.recipient) if self.recipient else None)


@dataclass(frozen=True, slots=True)
class BestInterestService:
    """What staff do where somebody cannot decide alone (domain standards 5.4)."""

    desk: Desk
    second_person: SecondPerson

    def seconds(self) -> tuple[Approver, ...]:
        """Return who can be the second person of a decision."""
        self.desk.require(Permission.RECORD_CONSENT)
        return self.second_person.candidates(Permission.RECORD_CONSENT)

    def record(self, command: RecordBestInterest) -> ChangeSet:
        """Store the decision of two people, each of whom agreed.

        Raises InvalidEntry, RecordNotFound, SignInRefused and WaitBeforeRetry.
        """
        self.desk.require(Permission.RECORD_CONSENT)
        reasons = self.desk.content.list("best_interest_reasons")
        for reason in command.reasons:
            require_code("reasons", reason, reasons)
        # Everything else is looked at before the second person types a passphrase.
        scope = command.scope()
        record = self._record(command).cleaned(self.desk.clock.today(), scope)
        second, sign_in = record.second_member, command.sign_in or SignIn()
        approval = self.second_person.approve(second, sign_in, Permission.RECORD_CONSENT, "second_member")
        with self.desk.work("consent.best_interest") as work:
            open_case(work, command.case_code)
            if scope.recipient is not None:
                work.providers.get(scope.recipient)
            work.best_interest.add(record)
            detail = scope_note(record.record_id, scope) | {"second": second, "approval": approval}
            work.audit.note(case_code=command.case_code, detail=detail)
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
