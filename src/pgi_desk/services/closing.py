"""Close a case when everything is settled and a second person agrees, and take it up again with a reason."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.approval_request import CLOSURE
from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.closing import (
    ClosingFacts,
    Closure,
    Missing,
    closed,
    ended_unsent,
    later_contact_asked,
    missing,
    open_referrals,
    refuse_closed,
    refuse_unfinished,
    taken_up_again,
    uncertain_letters,
)
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import CaseInBin, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ClosureId, StaffId
from pgi_desk.domain.legal_matter import open_deadlines
from pgi_desk.domain.retention import KeptUntil, RetentionFacts, kept_until
from pgi_desk.domain.safety import MERGED
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.agreed_before import AGREED_BEFORE, use_up
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.open_papers import papers_of_case
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn

KINDS = (Kind.CASE, Kind.PERSON, Kind.REFERRAL)


@dataclass(frozen=True, slots=True)
class CloseCase:
    """How somebody wants to end the work on a case; `second` is who agrees."""

    case_code: CaseCode
    reason: str = ""
    note: str = ""
    attempts: tuple[date, ...] = ()
    safety_checked_on: date | None = None
    feedback: str = ""
    retention_until: date | None = None
    second: str = ""
    sign_in: SignIn | None = None


@dataclass(frozen=True, slots=True)
class ClosingSheet:
    """What is known before anything is filled in: the last safety check, and until when the case may be kept."""

    case_code: CaseCode
    safety_checked_on: date | None
    kept: KeptUntil
    open_referrals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosingService:
    """What staff do at the end of the work on a case (domain standards 13)."""

    desk: Desk
    second_person: SecondPerson

    def sheet(self, code: CaseCode) -> ClosingSheet:
        """Return what is known for closing a case; raises RecordNotFound."""
        self.desk.require(Permission.CLOSE_CASES)
        with self.desk.work("case.close") as work:
            case = work.cases.get(code)
            kept = until_when(self.desk, work, case, self.desk.clock.today())
            numbers = open_referrals(work.referrals.for_case(code))
            return ClosingSheet(code, last_safety_check(self.desk, work, code), kept, numbers)

    def missing(self, command: CloseCase) -> tuple[Missing, ...]:
        """Return everything that has to be done before the case can be closed."""
        self.desk.require(Permission.CLOSE_CASES)
        with self.desk.work("case.close") as work:
            return missing(self._facts(work, command), self.desk.content.list("closure_reasons"))

    def approvers(self, code: CaseCode) -> tuple[Approver, ...]:
        """Return the focal points and coordinators who can be the second person, and who agreed before."""
        self.desk.require(Permission.CLOSE_CASES)
        return self.second_person.candidates(matter=self.second_person.matter(CLOSURE, code))

    def close(self, command: CloseCase) -> ChangeSet:
        """Close a case; raises ClosingIncomplete, CaseClosed, InvalidEntry, SignInRefused and WaitBeforeRetry."""
        self.desk.require(Permission.CLOSE_CASES)
        reasons = self.desk.content.list("closure_reasons")
        if command.feedback:
            require_code("feedback", command.feedback, self.desk.content.list("feedback_offers"))
        # Everything else is looked at before the second person types a passphrase.
        self._check(command)
        matter = self.second_person.matter(CLOSURE, command.case_code)
        approval = self.second_person.approve(StaffId(command.second), command.sign_in or SignIn(), matter=matter)
        with self.desk.work("case.close") as work:
            closure = self._closure(work, command, approval).cleaned()
            case = work.cases.get(command.case_code)
            refuse_closed(case)
            facts = self._facts(work, command)
            refuse_unfinished(missing(facts, reasons))
            until = command.retention_until or self.desk.clock.today()
            work.cases.update(closed(case, closure, reasons, until))
            work.closures.add(closure)
            if approval == AGREED_BEFORE:
                use_up(work, matter, closure.approved_by, self.desk.clock.now())
            for referral in ended_unsent(work.referrals.for_case(case.case_code), self.desk.clock.now()):
                work.referrals.update(referral)
            detail = {"reason": closure.reason, "second": closure.approved_by, "approval": approval}
            work.audit.note(case_code=case.case_code, detail=detail | {"safety": facts.safety_source})
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=closure.closure_id)

    def reopen(self, code: CaseCode, reason: str) -> ChangeSet:
        """Take a closed case up again; raises InvalidEntry without a reason and for an open case."""
        self.desk.require(Permission.CLOSE_CASES)
        today = self.desk.clock.today()
        with self.desk.work("case.reopen") as work:
            case = work.cases.get(code)
            if case.status == IN_BIN:
                raise CaseInBin(case_code=code)
            # The time of an open case runs from its new beginning.
            until = until_when(self.desk, work, replace(case, opened_on=today), None).until
            work.cases.update(taken_up_again(case, until))
            past = work.closures.for_case(code)
            if past and past[-1].reopened_on is None:
                work.closures.update(past[-1].reopened(today, self.desk.member.staff_id, reason))
            elif not reason.strip():
                raise InvalidEntry(field="reason", problem="empty")
            work.audit.note(case_code=code)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code)

    def history(self, code: CaseCode) -> tuple[Closure, ...]:
        """Return when and why a case was closed and taken up again, oldest first."""
        self.desk.require(Permission.CLOSE_CASES)
        with self.desk.work("case.close") as work:
            return work.closures.for_case(code)

    def _check(self, command: CloseCase) -> None:
        with self.desk.work("case.close") as work:
            refuse_closed(work.cases.get(command.case_code))
            refuse_unfinished(missing(self._facts(work, command), self.desk.content.list("closure_reasons")))
            self._closure(work, command, "by_name").cleaned()

    def _facts(self, work: UnitOfWork, command: CloseCase) -> ClosingFacts:
        code = command.case_code
        referrals = work.referrals.for_case(code)
        letters = [one for referral in referrals for one in work.disclosures.for_referral(referral.referral_id)]
        return ClosingFacts(
            today=self.desk.clock.today(),
            reason=command.reason,
            note=command.note,
            attempts=command.attempts,
            open_referrals=open_referrals(referrals),
            uncertain_letters=uncertain_letters(letters) + papers_of_case(work, code),
            untold=sum(one.informed == "not_yet" for one in work.unconsented.for_case(code)),
            deadlines=open_deadlines(work.legal_entries.for_case(code)),
            safety_checked_on=command.safety_checked_on or last_safety_check(self.desk, work, code),
            assessed_on=last_safety_check(self.desk, work, code),
            later_contact_asked=later_contact_asked(work.consents.for_case(code)),
            feedback=command.feedback,
            retention_until=command.retention_until,
            rule_until=until_when(self.desk, work, work.cases.get(code), self.desk.clock.today()).until,
        )

    def _closure(self, work: UnitOfWork, command: CloseCase, approval: str) -> Closure:
        return Closure(
            closure_id=ClosureId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            reason=command.reason,
            closed_on=self.desk.clock.today(),
            closed_by=self.desk.member.staff_id,
            approved_by=StaffId(command.second),
            approval=approval,
            note=command.note,
            attempts=tuple(day.isoformat() for day in command.attempts),
            safety_checked_on=command.safety_checked_on or last_safety_check(self.desk, work, command.case_code),
            feedback=command.feedback,
        )


def until_when(desk: Desk, work: UnitOfWork, case: CaseFile, closed_on: date | None) -> KeptUntil:
    """Return until when a case may be kept if it is closed on a day, or, without one, if it stays open."""
    person = work.people.get(case.case_code)
    ledger = [one for one in work.consents.for_case(case.case_code) if one.purpose is ConsentPurpose.RECORD]
    facts = RetentionFacts(
        opened_on=case.opened_on,
        legal_basis=case.legal_basis,
        birth=person.birth,
        stated_age_group=person.stated_age_group,
        age_disputed=person.age_disputed,
        closed_on=closed_on,
        withdrawn_on=ledger[-1].withdrawn_on if ledger else None,
    )
    return kept_until(facts, desk.content.list("retention_rules"))


def last_safety_check(desk: Desk, work: UnitOfWork, code: CaseCode) -> date | None:
    """Return the day here of the newest safety assessment that somebody made, or None where there is none."""
    known = [one for one in work.assessments.for_case(code) if one.origin != MERGED]
    return max((desk.clock.local(one.assessed_at).date() for one in known), default=None)
