"""Set goals with the person, follow how far they are, and have the plan approved by somebody else."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.case_plan import CasePlan, Goal, same_promise, with_goal
from pgi_desk.domain.errors import ChangedElsewhere, RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, CasePlanId, StaffId
from pgi_desk.domain.readiness_gate import Module
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.module_check import require_open
from pgi_desk.services.notes import KINDS
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.second_person import Approver, SecondPerson, SignIn


@dataclass(frozen=True, slots=True)
class SaveGoal:
    """A goal as it was typed; without an id it is new. `based_on` is the version of the plan that was looked at."""

    case_code: CaseCode
    goal: Goal
    based_on: int


@dataclass(frozen=True, slots=True)
class DecidePlan:
    """Somebody's decision about a version of the plan: who is signed in, or a second person at the same desk."""

    case_code: CaseCode
    number: int
    decision: str
    comment: str = ""
    second: str = ""
    sign_in: SignIn | None = None


@dataclass(frozen=True, slots=True)
class CasePlanService:
    """What staff do about the plan of a case."""

    desk: Desk
    second_person: SecondPerson

    def save_goal(self, command: SaveGoal) -> ChangeSet:
        """Store the plan with one goal new or changed as the next version; a new state alone keeps the approval.

        Raises ModuleClosed for anything but a new state, InvalidEntry, RecordNotFound, CaseClosed, and
        ChangedElsewhere when a colleague changed the plan meanwhile.
        """
        self.desk.require(Permission.RECORD_ASSISTANCE)
        lists, goal = self.desk.content, command.goal.cleaned()
        require_code("domain", goal.domain, lists.list("goal_domains"))
        require_code("state", goal.state, lists.list("goal_states"))
        with self.desk.work("case_plan.goal") as work:
            open_case(work, command.case_code)
            work.staff.get(goal.owner)
            newest = _newest(work, command.case_code)
            if command.based_on != (newest.number if newest is not None else 0):
                raise ChangedElsewhere(kind="case_plans", key=command.case_code)
            plan = self._next(command.case_code, newest, replace(goal, goal_id=goal.goal_id or self._new_id()))
            if newest is None or not same_promise(newest.goals, plan.goals):
                require_open(self.desk, work, Module.FOLLOW_UP)
            work.case_plans.add(plan)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=plan.plan_id)

    def owners(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who may take on a goal, by name."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.staff_names()

    def approvers(self) -> tuple[Approver, ...]:
        """Return the focal points and coordinators who may approve at this desk."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        return self.second_person.candidates()

    def decide(self, command: DecidePlan) -> ChangeSet:
        """Store a decision about the newest version.

        Raises InvalidEntry for the writer's own, SignInRefused, WaitBeforeRetry, ChangedElsewhere, RecordNotFound and
        CaseClosed.
        """
        self.desk.require(Permission.RECORD_ASSISTANCE)
        now, member = self.desk.clock.now(), self.desk.member.staff_id
        with self.desk.work("case_plan.decide") as work:
            open_case(work, command.case_code)
            plan = self._wanted(work, command)
        by = member if self._decides_alone(plan) else StaffId(command.second)
        # Everything else is looked at before the second person types a passphrase.
        plan.decided(command.decision, now, by, "by_name", command.comment)
        approval = "signed_in" if by == member else self.second_person.approve(by, command.sign_in or SignIn())
        with self.desk.work("case_plan.decide") as work:
            open_case(work, command.case_code)
            plan = self._wanted(work, command).decided(command.decision, now, by, approval, command.comment)
            work.case_plans.update(plan)
            work.audit.note(case_code=command.case_code, detail={"decision": plan.decision, "second": by})
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=plan.plan_id)

    def _decides_alone(self, plan: CasePlan) -> bool:
        return self.desk.may(Permission.APPROVE_EXCEPTION) and plan.made_by != self.desk.member.staff_id

    def _wanted(self, work: UnitOfWork, command: DecidePlan) -> CasePlan:
        newest = _newest(work, command.case_code)
        if newest is None:
            raise RecordNotFound(kind="case_plans", key=command.case_code)
        if newest.number != command.number:
            raise ChangedElsewhere(kind="case_plans", key=command.case_code)
        return newest

    def _next(self, code: CaseCode, newest: CasePlan | None, goal: Goal) -> CasePlan:
        before = newest.goals if newest is not None else ()
        plan = CasePlan(
            plan_id=CasePlanId(self._new_id()),
            case_code=code,
            number=newest.number + 1 if newest is not None else 1,
            made_at=self.desk.clock.now(),
            made_by=self.desk.member.staff_id,
            goals=with_goal(before, goal),
        )
        if newest is None or not newest.decision or not same_promise(before, plan.goals):
            return plan
        return replace(
            plan,
            decision=newest.decision,
            decided_at=newest.decided_at,
            decided_by=newest.decided_by,
            approval=newest.approval,
            comment=newest.comment,
        )

    def _new_id(self) -> str:
        return self.desk.identifiers.new_id()


def _newest(work: UnitOfWork, code: CaseCode) -> CasePlan | None:
    plans = work.case_plans.for_case(code)
    return plans[-1] if plans else None
