"""The plan of a case: goals with an owner, a day and a state, in versions, and who approved it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, CasePlanId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_text

APPROVED, REJECTED = "approved", "rejected"


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal, in text alone; `due_on` is an ISO day, `owner` the id of a staff member."""

    goal_id: str
    domain: str
    objective: str
    action: str
    owner: str
    due_on: str
    state: str = "not_started"

    def cleaned(self) -> Goal:
        """Return the goal as it is kept; InvalidEntry names the field that is missing or cannot be."""
        tidy = replace(
            self,
            objective=clean_line("objective", self.objective, longest=300),
            action=clean_text("action", self.action, longest=1000),
        )
        for name in ("domain", "objective", "owner", "state"):
            if not getattr(tidy, name):
                raise InvalidEntry(field=name, problem="empty")
        try:
            date.fromisoformat(tidy.due_on)
        except ValueError as error:
            raise InvalidEntry(field="due_on", problem="empty") from error
        return tidy


@dataclass(frozen=True, slots=True)
class CasePlan:
    """One version of the plan; only its approval is written later, its goals never are.

    `decision` is approved, rejected or empty as long as nobody decided; `approval` says how: signed_in or by_name.
    """

    plan_id: CasePlanId
    case_code: CaseCode
    number: int
    made_at: datetime
    made_by: StaffId
    goals: tuple[Goal, ...]
    decision: str = ""
    decided_at: datetime | None = None
    decided_by: StaffId | None = None
    approval: str = ""
    comment: str = ""

    def decided(self, decision: str, at: datetime, by: StaffId, approval: str, comment: str) -> CasePlan:
        """Return the version with its decision; InvalidEntry for the writer's own, a second one, no reason for no."""
        if decision not in {APPROVED, REJECTED}:
            raise InvalidEntry(field="decision", problem="unknown_code")
        if self.decision:
            raise InvalidEntry(field="decision", problem="done_already")
        if by == self.made_by:
            raise InvalidEntry(field="approved_by", problem="two_people")
        said = clean_text("comment", comment, longest=1000)
        if decision == REJECTED and not said:
            raise InvalidEntry(field="comment", problem="empty")
        return replace(self, decision=decision, decided_at=at, decided_by=by, approval=approval, comment=said)


def with_goal(goals: tuple[Goal, ...], goal: Goal) -> tuple[Goal, ...]:
    """Return the goals with one of them new or changed; the order stays."""
    if all(one.goal_id != goal.goal_id for one in goals):
        return (*goals, goal)
    return tuple(goal if one.goal_id == goal.goal_id else one for one in goals)


def same_promise(before: tuple[Goal, ...], after: tuple[Goal, ...]) -> bool:
    """Tell whether only states of goals differ: what was approved holds on, how far it came is no new decision."""
    return [replace(one, state="") for one in before] == [replace(one, state="") for one in after]
