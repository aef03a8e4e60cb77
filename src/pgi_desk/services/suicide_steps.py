"""Go through the steps about suicide: only who has the skill may ask, and what follows is there at once."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.errors import InvalidEntry, SkillMissing
from pgi_desk.domain.identifiers import CaseCode, ScreeningId
from pgi_desk.domain.safety import SUICIDE_HIGH, floor_level
from pgi_desk.domain.safety_tasks import SUICIDE
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.staff_skill import has_skill
from pgi_desk.domain.suicide_risk import SKILL, YOUNGEST, SuicideAnswers, SuicideScreening, judge_suicide
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.safety import KINDS, new_assessment, review_day, store_assessment
from pgi_desk.services.safety_schedule import due_in, move_task, new_task, plan_follow_up


@dataclass(frozen=True, slots=True)
class AskedAboutSuicide:
    """What the person said, or what was seen."""

    case_code: CaseCode
    answers: SuicideAnswers
    note: str = ""


@dataclass(frozen=True, slots=True)
class SuicideStepService:
    """What staff with the skill do (domain standards 12)."""

    desk: Desk

    def judge(self, answers: SuicideAnswers) -> tuple[str, tuple[str, ...]]:
        """Return the result of answers while they are being given, and what to do now."""
        self.desk.require(Permission.RECORD_SAFETY, reading=True)
        result = judge_suicide(answers)
        return result, self.desk.content.list("suicide_results").get(result).words("actions")

    def record(self, command: AskedAboutSuicide) -> ChangeSet:
        """Store what came out; raises SkillMissing, InvalidEntry for a young child, RecordNotFound, CaseClosed.

        A high or imminent risk makes the risk of the case high at once; a risk opens a task with a deadline.
        """
        self.desk.require(Permission.RECORD_SAFETY)
        with self.desk.work("safety.suicide_steps") as work:
            if not has_skill(work.skills.all(), self.desk.member.staff_id, SKILL):
                raise SkillMissing(skill=SKILL)
            open_case(work, command.case_code)
            self._refuse_young(work, command.case_code)
            entry = self._entry(command)
            work.screenings.add(entry)
            hours = self.desk.content.list("suicide_results").get(entry.result).attributes.get("task_hours")
            if isinstance(hours, int):
                due = due_in(self.desk, hours)
                task = new_task(self.desk, SUICIDE, due, command.case_code, entry.screening_id)
                move_task(work, task, later=False)
            self._follow(work, entry)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=entry.screening_id)

    def _refuse_young(self, work: UnitOfWork, code: CaseCode) -> None:
        age = work.people.get(code).age_for_protection(self.desk.clock.today())
        if age is not None and age < YOUNGEST:
            raise InvalidEntry(field="age", problem="age_too_young")

    def _entry(self, command: AskedAboutSuicide) -> SuicideScreening:
        return SuicideScreening(
            screening_id=ScreeningId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            asked_at=self.desk.clock.now(),
            asked_by=self.desk.member.staff_id,
            answers=command.answers,
            result=judge_suicide(command.answers),
            note=command.note,
        ).cleaned()

    def _follow(self, work: UnitOfWork, entry: SuicideScreening) -> None:
        """A high risk becomes an assessment of its own, with the answers of the newest one; nothing is overwritten.

        So does any risk in a case that was never assessed, because contacts are planned by the level.
        """
        code = entry.case_code
        present, known = work.cases.get(code).risk_level, work.assessments.for_case(code)
        rises = entry.result in SUICIDE_HIGH and present != "high"
        if not rises and (known or entry.result == "none"):
            plan_follow_up(self.desk, work, code)
            return
        answers = {one.question: one.answer for one in known[-1].answers} if known else {}
        found = new_assessment(self.desk, work, code, answers, entry.result)
        level = floor_level(found.rule_level, present)
        risen = replace(found, level=level, review_on=review_day(self.desk, work, level), origin="suicide_steps")
        store_assessment(self.desk, work, risen)
