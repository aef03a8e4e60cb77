"""The day on which the person is asked how a referral went: agreed with them, and due like every other contact."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.domain.safety_tasks import APPOINTMENT, FOLLOW_UP, SafetyTask
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.safety_schedule import new_task

# A day has no hour: at noon of this place it is due, and late after that.
NOON = time(12)


def follow_up_of(work: UnitOfWork, plan: ReferralPlan) -> SafetyTask | None:
    """Return the newest task of asking how the referral of a plan went, done or not; None where no day was agreed."""
    if not plan.plan_id:
        return None
    tasks = [one for one in work.safety_tasks.for_case(plan.case_code) if one.kind == FOLLOW_UP]
    return next((one for one in reversed(tasks) if one.source == plan.plan_id), None)


def follow_up_day(desk: Desk, work: UnitOfWork, plan: ReferralPlan) -> date | None:
    """Return the day that was agreed and is still to come, or None."""
    task = follow_up_of(work, plan)
    return desk.clock.local(task.due_at).date() if task is not None and task.open else None


def agree_follow_up(desk: Desk, work: UnitOfWork, plan: ReferralPlan, on: date) -> None:
    """Store the day, or move it; raises InvalidEntry for a day that is over, and ConsentMissing without consent C7."""
    if on == follow_up_day(desk, work, plan):
        return
    if on < desk.clock.today():
        raise InvalidEntry(field="follow_up", problem="in_the_past")
    require_consent(desk, work, plan.case_code, ConsentNeed(ConsentPurpose.FOLLOW_UP))
    due_at, known = _noon(desk, on), follow_up_of(work, plan)
    if known is not None and known.open:
        work.safety_tasks.update(replace(known, due_at=due_at))
    else:
        work.safety_tasks.add(new_task(desk, FOLLOW_UP, due_at, plan.case_code, plan.plan_id))


def note_appointment(desk: Desk, work: UnitOfWork, referral: Referral, on: date) -> None:
    """Store the next appointment that a service wrote on a slip; raises InvalidEntry for a day that is over."""
    if on < desk.clock.today():
        raise InvalidEntry(field="appointment", problem="in_the_past")
    task = new_task(desk, APPOINTMENT, _noon(desk, on), referral.case_code, referral.referral_id)
    work.safety_tasks.add(task)


def settle_follow_up(desk: Desk, work: UnitOfWork, plan: ReferralPlan | None, outcome: str) -> None:
    """Store that the person was asked; nothing is left to do about the day that was agreed."""
    task = follow_up_of(work, plan) if plan is not None else None
    if task is not None and task.open:
        work.safety_tasks.update(task.done(desk.clock.now(), desk.member.staff_id, outcome, ""))


def _noon(desk: Desk, on: date) -> datetime:
    return datetime.combine(on, NOON, desk.clock.local(desk.clock.now()).tzinfo)
