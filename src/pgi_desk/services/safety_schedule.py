"""When somebody is contacted and their safety looked at again: one open task of each kind in a case, which moves."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from pgi_desk.domain.identifiers import CaseCode, SafetyTaskId
from pgi_desk.domain.risk_intervals import RiskInterval, SuicideWatch, intervals_from, next_contact
from pgi_desk.domain.safety import SafetyAssessment, highest
from pgi_desk.domain.safety_tasks import CONTACT, REVIEW, SafetyTask
from pgi_desk.domain.suicide_risk import SuicideScreening
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

SETTING = "safety_settings"
# The person was really spoken to.
SPOKEN = frozenset({"reached", "came"})


def stored_settings(text: str) -> Mapping[str, object]:
    """Return what the branch set; an empty text is nothing."""
    found = json.loads(text) if text else {}
    return found if isinstance(found, dict) else {}


def branch_intervals(desk: Desk, setting: str) -> dict[str, RiskInterval]:
    """Return the times of each level as this branch has them."""
    local = stored_settings(setting).get("intervals", {})
    return intervals_from(desk.content.list("risk_intervals"), local if isinstance(local, dict) else {})


def suicide_watch(screenings: Sequence[SuicideScreening]) -> SuicideWatch:
    """Return the newest result of the steps about suicide."""
    newest = screenings[-1] if screenings else None
    return SuicideWatch() if newest is None else SuicideWatch(newest.result, newest.asked_at)


def plan_follow_up(desk: Desk, work: UnitOfWork, code: CaseCode, *, reached: bool = True) -> None:
    """Set the next contact and the next review by the newest assessment; without one nothing is planned.

    Whether the contact becomes a reminder is asked when it is read: consent and safe ways change meanwhile.
    """
    assessments = work.assessments.for_case(code)
    if not assessments:
        return
    newest, now = assessments[-1], desk.clock.now()
    interval = branch_intervals(desk, work.settings.get(SETTING))[newest.level]
    watch = suicide_watch(work.screenings.for_case(code))
    contacts = _contacts(work.safety_tasks.for_case(code), max(_level_since(assessments), watch.first_contact_from))
    if not reached:
        contacts = min(contacts, interval.early_contacts)
    contact = new_task(desk, CONTACT, next_contact(interval, now, contacts, watch), code)
    # Looking at the papers again puts off no contact; only a level that two people lowered does.
    move_task(work, contact, later=_fell(assessments))
    review_at = datetime.combine(newest.review_on, time(), tzinfo=now.tzinfo)
    move_task(work, new_task(desk, REVIEW, review_at, code, newest.assessment_id))


def move_task(work: UnitOfWork, task: SafetyTask, *, later: bool = True) -> None:
    """Store a task, or move the one of its kind that is open in the case; `later` says whether it may be put off."""
    found = open_task(work.safety_tasks.for_case(task.case_code or CaseCode("")), task.kind)
    if found is None:
        work.safety_tasks.add(task)
        return
    due_at = task.due_at if later else min(task.due_at, found.due_at)
    if (found.due_at, found.source) != (due_at, task.source):
        work.safety_tasks.update(replace(found, due_at=due_at, source=task.source))


def open_task(tasks: Sequence[SafetyTask], kind: str) -> SafetyTask | None:
    """Return the open task of a kind, or None."""
    return next((one for one in tasks if one.open and one.kind == kind), None)


def due_in(desk: Desk, hours: int) -> datetime:
    """Return the time so many hours from now."""
    return desk.clock.now() + timedelta(hours=hours)


def new_task(desk: Desk, kind: str, due_at: datetime, code: CaseCode | None = None, source: str = "") -> SafetyTask:
    """Return a task that the person signed in opens now."""
    return SafetyTask(_new_id(desk), kind, desk.clock.now(), desk.member.staff_id, due_at, code, source)


def _new_id(desk: Desk) -> SafetyTaskId:
    return SafetyTaskId(desk.identifiers.new_id())


def _level_since(assessments: Sequence[SafetyAssessment]) -> datetime:
    """Return since when the case has had its present level without a break."""
    since = assessments[-1].assessed_at
    for one in reversed(assessments):
        if one.level != assessments[-1].level:
            break
        since = one.assessed_at
    return since


def _fell(assessments: Sequence[SafetyAssessment]) -> bool:
    levels = [one.level for one in assessments[-2:]]
    return len(levels) == 2 and highest(levels[1:]) != highest(levels)


def _contacts(tasks: Sequence[SafetyTask], since: datetime) -> int:
    return sum(
        one.kind == CONTACT and one.outcome in SPOKEN and one.done_at is not None and one.done_at >= since
        for one in tasks
    )
