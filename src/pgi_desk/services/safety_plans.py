"""Write a safety plan with the person; each change is a version of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.errors import ChangedElsewhere
from pgi_desk.domain.identifiers import CaseCode, SafetyPlanId
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.safety_plan import PlanParts, SafetyPlan
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_open
from pgi_desk.services.safety import KINDS, review_day


@dataclass(frozen=True, slots=True)
class WriteSafetyPlan:
    """A plan as it was typed; without a day it is looked at again when the level of the case says."""

    case_code: CaseCode
    parts: PlanParts
    with_person: bool = False
    copy_asked: bool = False
    copy_safe: bool = False
    review_on: date | None = None
    based_on: int | None = None  # the number of the version that was changed, 0 without one


@dataclass(frozen=True, slots=True)
class SafetyPlanService:
    """What staff do about safety plans (domain standards 13)."""

    desk: Desk

    def write(self, command: WriteSafetyPlan) -> ChangeSet:
        """Store the next version; raises ModuleClosed, InvalidEntry, RecordNotFound and CaseClosed.

        ChangedElsewhere when a colleague wrote a version after the one that this is based on.
        """
        self.desk.require(Permission.RECORD_SAFETY)
        with self.desk.work("safety.plan") as work:
            require_open(self.desk, work, Module.SAFETY_PLAN)
            level = open_case(work, command.case_code).risk_level
            known = len(work.safety_plans.for_case(command.case_code))
            if command.based_on is not None and command.based_on != known:
                raise ChangedElsewhere(kind="safety_plans", key=command.case_code)
            plan = SafetyPlan(
                plan_id=SafetyPlanId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                number=known + 1,
                made_at=self.desk.clock.now(),
                made_by=self.desk.member.staff_id,
                with_person=command.with_person,
                review_on=command.review_on or review_day(self.desk, work, level),
                parts=command.parts,
                copy_asked=command.copy_asked,
                copy_safe=command.copy_safe,
            ).cleaned(self.desk.clock.today())
            work.safety_plans.add(plan)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=plan.plan_id)

    def of_case(self, code: CaseCode) -> tuple[SafetyPlan, ...]:
        """Return the versions of a case, oldest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.safety_record(code).plans
