"""Principles before a decision: what is asked now, what was answered or left out, and how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from pgi_desk.domain.identifiers import CaseCode, CheckId
from pgi_desk.domain.principle_checks import (
    QUIET_AFTER,
    Asking,
    CheckAnswer,
    CheckQuestion,
    Consequence,
    Occasion,
    PrincipleCheck,
    checked,
    consequence,
    counted,
    how_to_ask,
    questions_before,
)
from pgi_desk.domain.staff import Permission, Role, StaffMember
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk

SUPERVISED = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands before a step: the principles, and the questions; none when it is quiet."""

    occasion: Occasion
    asking: Asking
    principles: tuple[str, ...]
    questions: tuple[CheckQuestion, ...]
    case_code: CaseCode | None = None
    ask: tuple[str, ...] = ()  # the focal points of the branch, else its coordinators


@dataclass(frozen=True, slots=True)
class AnswerCheck:
    """What was answered to what was asked, or why somebody went on without."""

    asked: Asked
    answers: Mapping[str, str] = field(default_factory=dict)
    skip_reason: str = ""


@dataclass(frozen=True, slots=True)
class PrincipleCounts:
    """For supervision: how often each occasion came to which end, and why questions were left out."""

    days: int
    outcomes: Mapping[tuple[str, str], int]
    skipped: Mapping[str, int]
    skipped_by: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PrincipleService:
    """What staff do before first contact, referral, print and export (domain standards 1.1 to 1.3)."""

    desk: Desk

    def before(self, occasion: Occasion, case_code: CaseCode | None = None) -> Asked:
        """Return what is asked of this person now; stores nothing."""
        self.desk.require(Permission.SEE_OVERVIEW)
        content, row = self.desk.content, self.desk.content.list("check_occasions").get(occasion)
        with self.desk.work("principles.read") as work:
            history = work.principle_checks.newest_of(self.desk.member.staff_id, occasion, QUIET_AFTER)
            ask = _whom_to_ask(work.staff.all())
        asking = how_to_ask(occasion, history, case_code, self.desk.clock.now())
        questions = questions_before(content, occasion, asking)
        return Asked(occasion, asking, row.words("principles"), questions, case_code, ask)

    def answer(self, command: AnswerCheck) -> ChangeSet:
        """Store what was answered, or why not; raises InvalidEntry for a question without an answer."""
        self.desk.require(Permission.OWN_ACCOUNT)
        asked, content = command.asked, self.desk.content
        given = {code: command.answers[code] for code in command.answers if not command.skip_reason}
        outcome = "" if command.skip_reason else consequence(asked.questions, given).value
        check = PrincipleCheck(
            check_id=CheckId(self.desk.identifiers.new_id()),
            occasion=asked.occasion,
            made_at=self.desk.clock.now(),
            made_by=self.desk.member.staff_id,
            asked=asked.asking,
            answers=tuple(CheckAnswer(code, answer) for code, answer in given.items()),
            skip_reason=command.skip_reason,
            outcome=outcome,
            case_code=asked.case_code,
        )
        with self.desk.work("principles.check") as work:
            work.principle_checks.add(checked(check, asked.questions, content))
            work.commit()
        return ChangeSet.of(Kind.PRINCIPLES, case_code=asked.case_code or "", key=check.check_id)

    def outcome(self, command: AnswerCheck) -> Consequence:
        """Return what answers would mean, before they are stored."""
        self.desk.require(Permission.SEE_OVERVIEW)
        return consequence(command.asked.questions, command.answers)

    def counts(self) -> PrincipleCounts:
        """Return for supervision what came of the checks of the last three months."""
        self.desk.require(Permission.APPROVE_EXCEPTION, reading=True)
        with self.desk.work("principles.read") as work:
            found = work.principle_checks.since(self.desk.clock.now() - SUPERVISED)
            names = {one.staff_id: one.name for one in work.staff.all()}
        skipped = [one for one in found if one.skip_reason]
        return PrincipleCounts(
            days=SUPERVISED.days,
            outcomes=counted(found),
            skipped=Counter(one.skip_reason for one in skipped),
            skipped_by=Counter(names.get(one.made_by, "") for one in skipped),
        )


def _whom_to_ask(staff: Iterable[StaffMember]) -> tuple[str, ...]:
    active = [one for one in staff if one.active]
    focal = tuple(one.name for one in active if one.role is Role.FOCAL_POINT)
    return focal or tuple(one.name for one in active if one.role is Role.COORDINATOR)
