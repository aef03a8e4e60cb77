"""Look at how safe somebody is, and record it: the case has the level of the newest assessment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from pgi_desk.domain.approval_request import LOWER_RISK
from pgi_desk.domain.consent_standing import WhoseConsent
from pgi_desk.domain.identifiers import AssessmentId, CaseCode, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.safety import (
    RiskFinding,
    SafetyAnswer,
    SafetyAssessment,
    floor_level,
    is_lowered,
    judge_risk,
    require_reason,
)
from pgi_desk.domain.safety_tasks import CONTACT, REVIEW
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.staff_skill import has_skill
from pgi_desk.domain.suicide_risk import SKILL
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.agreed_before import AGREED_BEFORE, Matter, use_up
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import CaseDetail
from pgi_desk.services.safety_due import contact_stops
from pgi_desk.services.safety_ports import SafetyRecord
from pgi_desk.services.safety_schedule import SETTING, branch_intervals, open_task, plan_follow_up, suicide_watch
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn

KINDS = (Kind.SAFETY, Kind.CASE)


@dataclass(frozen=True, slots=True)
class AssessSafety:
    """An assessment as it was typed; an empty level is the lowest that needs no reason."""

    case_code: CaseCode
    answers: Mapping[str, str] = field(default_factory=dict)
    level: str = ""
    lowered_reason: str = ""
    second: str = ""
    sign_in: SignIn | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class SafetyView:
    """Everything that the page about safety shows; `stops` says why a contact is no reminder."""

    detail: CaseDetail
    record: SafetyRecord
    finding: RiskFinding | None
    stops: tuple[str, ...]
    contact_due: datetime | None
    review_due: datetime | None
    may_ask: bool
    staff: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SafetyService:
    """What staff do to know how safe somebody is (domain standards 13)."""

    desk: Desk
    second_person: SecondPerson

    def view(self, code: CaseCode) -> SafetyView:
        """Return how safe the person of a case is as far as it is known; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        queries = self.desk.queries
        detail, record = queries.case_detail(code), queries.safety_record(code)
        newest = record.assessments[-1] if record.assessments else None
        contact, review = open_task(record.tasks, CONTACT), open_task(record.tasks, REVIEW)
        return SafetyView(
            detail=detail,
            record=record,
            finding=None if newest is None else self._finding(newest),
            stops=self._stops(detail),
            contact_due=None if contact is None else contact.due_at,
            review_due=None if review is None else review.due_at,
            may_ask=has_skill(queries.skills_now(), self.desk.member.staff_id, SKILL),
            staff=dict(queries.audit_staff()),
        )

    def judge(self, answers: Mapping[str, str], suicide: str) -> RiskFinding:
        """Return the level that follows from answers while they are being given."""
        self.desk.require(Permission.READ_CASES)
        return judge_risk(self.desk.content.list("safety_questions"), answers, suicide)

    def approvers(self, code: CaseCode) -> tuple[Approver, ...]:
        """Return the focal points and coordinators who may agree that a level falls, and who agreed before."""
        self.desk.require(Permission.RECORD_SAFETY)
        return self.second_person.candidates(matter=self._matter(code))

    def assess(self, command: AssessSafety) -> ChangeSet:
        """Store an assessment; raises InvalidEntry, SignInRefused, WaitBeforeRetry, CaseClosed, RecordNotFound.

        A level below the answers or below that of the case needs a reason, and a focal point where none is signed in.
        """
        self.desk.require(Permission.RECORD_SAFETY)
        questions = self.desk.content.list("safety_questions")
        for code in command.answers:
            require_code("answers", code, questions)
        with self.desk.work("safety.assess") as work:
            present = open_case(work, command.case_code).risk_level
            entry = self._entry(work, command)
        if is_lowered(entry.level, entry.rule_level, present):
            # Everything else is looked at before the second person types a passphrase.
            require_reason(replace(entry, approved_by=self.desk.member.staff_id), present)
            entry = self._agreed(entry, command)
        with self.desk.work("safety.assess") as work:
            require_reason(entry, open_case(work, command.case_code).risk_level)
            store_assessment(self.desk, work, entry)
            if entry.approval == AGREED_BEFORE and entry.approved_by is not None:
                use_up(work, self._matter(entry.case_code), entry.approved_by, self.desk.clock.now())
            if entry.approved_by is not None:
                detail = {"level": entry.level, "rule": entry.rule_level, "second": entry.approved_by}
                work.audit.note(case_code=entry.case_code, detail=detail)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=entry.assessment_id)

    def _entry(self, work: UnitOfWork, command: AssessSafety) -> SafetyAssessment:
        case = work.cases.get(command.case_code)
        watch = suicide_watch(work.screenings.for_case(command.case_code))
        entry = new_assessment(self.desk, work, command.case_code, command.answers, watch.result)
        level = command.level or floor_level(entry.rule_level, case.risk_level)
        return replace(
            entry,
            level=level,
            review_on=review_day(self.desk, work, level),
            lowered_reason=command.lowered_reason,
            note=command.note,
        ).cleaned()

    def _agreed(self, entry: SafetyAssessment, command: AssessSafety) -> SafetyAssessment:
        if self.desk.may(Permission.APPROVE_EXCEPTION):
            return replace(entry, approved_by=self.desk.member.staff_id, approval="signed_in")
        second = StaffId(command.second)
        matter = self._matter(entry.case_code)
        approval = self.second_person.approve(second, command.sign_in or SignIn(), matter=matter)
        return replace(entry, approved_by=second, approval=approval)

    def _matter(self, code: CaseCode) -> Matter:
        return self.second_person.matter(LOWER_RISK, code)

    def _finding(self, newest: SafetyAssessment) -> RiskFinding:
        answers = {one.question: one.answer for one in newest.answers}
        return judge_risk(self.desk.content.list("safety_questions"), answers, newest.suicide)

    def _stops(self, detail: CaseDetail) -> tuple[str, ...]:
        """Return why nobody is reminded of a contact."""
        person = WhoseConsent(
            PartialDate.from_text(detail.birth), detail.stated_age_group, detail.age_disputed, detail.risk_level
        )
        ledger = self.desk.queries.consents(detail.case_code)
        return contact_stops(self.desk, detail.case_code, detail.safe_contact_channel, person, ledger)


def new_assessment(
    desk: Desk, work: UnitOfWork, code: CaseCode, answers: Mapping[str, str], suicide: str
) -> SafetyAssessment:
    """Return an assessment with the level that the answers say."""
    questions = desk.content.list("safety_questions")
    found = judge_risk(questions, answers, suicide)
    kept = tuple(SafetyAnswer(row.code, answers.get(row.code, "unknown")) for row in questions)
    return SafetyAssessment(
        assessment_id=AssessmentId(desk.identifiers.new_id()),
        case_code=code,
        assessed_at=desk.clock.now(),
        assessed_by=desk.member.staff_id,
        answers=kept,
        suicide=suicide,
        rule_level=found.level,
        level=found.level,
        review_on=review_day(desk, work, found.level),
    )


def review_day(desk: Desk, work: UnitOfWork, level: str) -> date:
    """Return by when a level is looked at again; what is no level is refused later and has today."""
    found = branch_intervals(desk, work.settings.get(SETTING)).get(level)
    return desk.clock.today() + timedelta(days=found.review_days if found is not None else 0)


def store_assessment(desk: Desk, work: UnitOfWork, entry: SafetyAssessment) -> None:
    """Add an assessment; the case follows it, and what is due follows the case."""
    work.assessments.add(entry)
    case = work.cases.get(entry.case_code)
    if case.risk_level != entry.level:
        work.cases.update(replace(case, risk_level=entry.level))
    plan_follow_up(desk, work, entry.case_code)
