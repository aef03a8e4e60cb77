"""Notes, plans, flags and tasks: what can be kept, what is never overwritten, and who decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from pgi_desk.domain.case_note import CaseNote, LookListenLink, PfaNote
from pgi_desk.domain.case_plan import CasePlan, Goal, same_promise, with_goal
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import (
    CaseCode,
    CasePlanId,
    FlagId,
    NoteId,
    PfaNoteId,
    SafetyPlanId,
    SafetyTaskId,
    SkillId,
    StaffId,
)
from pgi_desk.domain.safety_plan import PlanParts, SafetyPlan
from pgi_desk.domain.safety_tasks import SafetyFlag, SafetyTask
from pgi_desk.domain.staff_skill import StaffSkill, has_skill

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
TODAY = date(2026, 6, 15)
CODE, WORKER, COLLEAGUE = CaseCode("K7QM-T4CC"), StaffId("s1"), StaffId("s2")
NOTE = CaseNote(NoteId("n1"), CODE, "told", TODAY, NOW, WORKER, "Wants to call home.")
PFA = PfaNote(PfaNoteId("n1"), CODE, TODAY, NOW, WORKER, LookListenLink(safety="Calm place"))
GOAL = Goal("g1", "health", "See a doctor", "Go along on Monday", WORKER, "2026-06-20")
PLAN = CasePlan(CasePlanId("p1"), CODE, 1, NOW, WORKER, (GOAL,))
SAFETY = SafetyPlan(SafetyPlanId("p1"), CODE, 1, NOW, WORKER, True, TODAY, PlanParts(concern="Is followed."))


def refused(act: object, *args: object) -> str:
    assert callable(act)
    with pytest.raises(InvalidEntry) as caught:
        act(*args)
    return str(caught.value.facts["field"])


def test_a_note_says_where_it_comes_from_and_is_never_of_tomorrow() -> None:
    assert NOTE.cleaned(TODAY) == NOTE
    assert refused(replace(NOTE, kind="heard").cleaned, TODAY) == "kind"
    assert refused(replace(NOTE, text="  ").cleaned, TODAY) == "text"
    assert refused(replace(NOTE, happened_on=TODAY + timedelta(1)).cleaned, TODAY) == "happened_on"


def test_first_aid_is_noted_shortly_and_not_empty() -> None:
    assert PFA.cleaned(TODAY) == PFA
    assert refused(replace(PFA, pfa=LookListenLink()).cleaned, TODAY) == "safety"
    assert refused(replace(PFA, pfa=LookListenLink(says_they_need="x" * 401)).cleaned, TODAY) == "says_they_need"


def test_a_goal_needs_somebody_and_a_day() -> None:
    assert GOAL.cleaned() == GOAL
    for name in ("domain", "objective", "owner", "due_on"):
        assert refused(replace(GOAL, **{name: ""}).cleaned) == name
    assert refused(replace(GOAL, due_on="soon").cleaned) == "due_on"


def test_nobody_approves_a_plan_alone() -> None:
    assert refused(PLAN.decided, "approved", NOW, WORKER, "signed_in", "") == "approved_by"
    done = PLAN.decided("approved", NOW, COLLEAGUE, "signed_in", "")
    assert (done.decision, done.decided_by) == ("approved", COLLEAGUE)
    assert refused(done.decided, "rejected", NOW, COLLEAGUE, "signed_in", "Too late") == "decision"
    assert refused(PLAN.decided, "rejected", NOW, COLLEAGUE, "signed_in", " ") == "comment"
    assert refused(PLAN.decided, "perhaps", NOW, COLLEAGUE, "signed_in", "") == "decision"


def test_how_far_a_goal_came_is_no_new_promise_and_another_day_is() -> None:
    further = with_goal(PLAN.goals, replace(GOAL, state="met"))
    assert same_promise(PLAN.goals, further)
    assert not same_promise(PLAN.goals, with_goal(PLAN.goals, replace(GOAL, due_on="2026-07-01")))
    assert not same_promise(PLAN.goals, with_goal(PLAN.goals, replace(GOAL, goal_id="g2")))
    assert len(with_goal(PLAN.goals, replace(GOAL, goal_id="g2"))) == 2


def test_a_safety_plan_says_something_and_a_copy_is_asked_for_and_safe() -> None:
    assert SAFETY.cleaned(TODAY) == SAFETY
    assert refused(replace(SAFETY, parts=PlanParts()).cleaned, TODAY) == "concern"
    assert refused(replace(SAFETY, review_on=TODAY - timedelta(1)).cleaned, TODAY) == "review_on"
    assert [
        replace(SAFETY, copy_asked=asked, copy_safe=safe).copy_allowed
        for asked in (True, False)
        for safe in (True, False)
    ] == [True, False, False, False]


def test_a_flag_comes_down_once_and_with_a_reason() -> None:
    flag = SafetyFlag(FlagId("f1"), CODE, "missing_child", NOW, WORKER)
    assert refused(flag.lowered, NOW, WORKER, "") == "lowered_reason"
    down = flag.lowered(NOW, COLLEAGUE, "Found at school.")
    assert down.lowered_by == COLLEAGUE
    assert refused(down.lowered, NOW, WORKER, "Again.") == "lowered_reason"


def test_a_task_is_done_once_and_says_how() -> None:
    task = SafetyTask(SafetyTaskId("t1"), "worried", NOW, WORKER, NOW)
    assert task.open
    assert refused(task.done, NOW, WORKER, "", "") == "note"
    done = task.done(NOW, COLLEAGUE, "", "Two of us went.")
    assert not done.open
    assert refused(done.done, NOW, WORKER, "", "Again.") == "note"


def test_a_skill_holds_until_it_is_taken_back() -> None:
    skill = StaffSkill(SkillId("k1"), WORKER, "suicide_screening", TODAY, COLLEAGUE)
    assert has_skill((skill,), WORKER, "suicide_screening")
    assert not has_skill((skill,), COLLEAGUE, "suicide_screening")
    assert not has_skill((skill.ended(TODAY),), WORKER, "suicide_screening")
    assert refused(skill.checked, TODAY - timedelta(1)) == "since"
