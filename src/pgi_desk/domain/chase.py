"""What to do next about a referral without an answer, and when: the longer it is late, the further it goes up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.referral_answer import REMINDER, ReferralAnswer, in_force


@dataclass(frozen=True, slots=True)
class ChaseDone:
    """The last step that was taken, and when (UTC)."""

    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Chase:
    """The next step, and from when on it is due (UTC); `level` counts the steps from 0."""

    step: str
    at: datetime
    level: int

    def due(self, now: datetime) -> bool:
        """Tell whether it should have been taken."""
        return now > self.at


def next_chase(
    state: str, priority: str, due_at: datetime | None, done: ChaseDone | None, steps: CodeList, now: datetime
) -> Chase | None:
    """Return the next step for a referral, None when no answer is awaited (domain standards 6.2).

    Each step has its hours after the answer was due. A step that was taken counts from the moment it was taken: the
    next one comes as much later as the list puts between the two. After the last step it is the last again.
    """
    plan = _plan(priority, steps)
    if state not in AWAITING_RECEIPT or due_at is None or not plan:
        return None
    if done is None:
        return _latest([(code, due_at + after, level) for level, (code, after) in enumerate(plan)], now)
    place = next((level for level, (code, _) in enumerate(plan) if code == done.step), 0)
    start, passed = max(done.at, due_at), plan[place][1]
    ahead = [(code, start + after - passed, level) for level, (code, after) in enumerate(plan) if level > place]
    if not ahead:
        code, after = plan[-1]
        pause = after - plan[-2][1] if len(plan) > 1 else timedelta(days=1)
        ahead = [(code, start + pause, place)]
    return _latest(ahead, now)


def quiet_chase(state: str, heard_at: datetime, rules: CodeList) -> Chase | None:
    """Return what to do about a referral of which nothing is heard, and from when on; None in any other state."""
    if state not in rules:
        return None
    return Chase(state, heard_at + timedelta(days=rules.get(state).number("days")), 0)


def last_chase(entries: Iterable[ReferralAnswer]) -> ChaseDone | None:
    """Return the last reminder among the entries of a referral, or None."""
    reminders = [entry for entry in in_force(entries) if entry.kind == REMINDER]
    newest = max(reminders, key=lambda entry: entry.moment, default=None)
    return ChaseDone(newest.step, newest.moment) if newest is not None else None


def _plan(priority: str, steps: CodeList) -> list[tuple[str, timedelta]]:
    """Return the steps of a priority with their time after the answer was due; a negative time leaves one out."""
    hours = [(row.code, row.number(f"{priority}_hours")) for row in steps]
    return [(code, timedelta(hours=count)) for code, count in hours if count >= 0]


def _latest(ahead: list[tuple[str, datetime, int]], now: datetime) -> Chase:
    """Return the furthest step whose time has come, or the first of those to come."""
    come = [one for one in ahead if now > one[1]]
    return Chase(*(come[-1] if come else ahead[0]))
