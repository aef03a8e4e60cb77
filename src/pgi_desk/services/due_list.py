"""What is due beside referrals and safety: consents, requests, agreements, services, hand-overs and agreements asked.

Everything is read anew from the records and nothing is remembered about it, so that days without the laptop lose
nothing: whatever fell due in between stands there, the oldest first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pgi_desk.domain.approval_request import HOLDS_FOR
from pgi_desk.domain.due_list import DueEntry, oldest_first
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.supervision_ports import DueFact

MOST_ROWS = 50
# Enough for every branch: read only where more is due than is shown.
EVERY_ROW = 1_000_000
# Reads a part of the list, so many rows at most.
Part = Callable[[int], tuple[DueEntry, ...]]


@dataclass(frozen=True, slots=True)
class DueList:
    """The entries, and how many more are due than are shown."""

    entries: tuple[DueEntry, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class DueReader:
    """Reads the list for one colleague or, without one, for the branch."""

    desk: Desk
    of: str = ""

    def list(self, unchecked: Sequence[ServiceProvider]) -> DueList:
        """Return everything that the signed-in person may see; `unchecked` are the services that need a check."""
        parts: list[Part] = [lambda _most: (*self._agreements(),), lambda _most: (*self._branch(unchecked),)]
        parts.append(self._readiness)
        if self.desk.may(Permission.READ_CASES):
            parts += [self._consents, self._rights, self._goals, self._safety_plans, self._decisions, *self._waiting()]
        if self.desk.may(Permission.SET_TRAFFICKING_STATUS):
            parts.append(lambda most: self._entries("status_anew", self.desk.queries.statuses_to_decide(most, self.of)))
        groups = [_all_of(part) for part in parts]
        more = sum(max(len(group) - MOST_ROWS, 0) for group in groups)
        return DueList(oldest_first(one for group in groups for one in group[:MOST_ROWS]), more)

    def _consents(self, most: int) -> tuple[DueEntry, ...]:
        until = self._until("consent_ends")
        return self._entries("consent_ends", self.desk.queries.consents_ending(until, most, self.of))

    def _rights(self, most: int) -> tuple[DueEntry, ...]:
        found = self._entries("right_due", self.desk.queries.rights_waiting(most, self.of))
        return tuple(one for one in found if one.due_on is not None and one.due_on <= self._until("right_due"))

    def _goals(self, most: int) -> tuple[DueEntry, ...]:
        until = self._until("goal_due")
        return self._entries("goal_due", self.desk.queries.goals_due(until, most, self.of))

    def _safety_plans(self, most: int) -> tuple[DueEntry, ...]:
        until = self._until("safety_plan_review")
        return self._entries("safety_plan_review", self.desk.queries.safety_plans_due(until, most, self.of))

    def _decisions(self, most: int) -> tuple[DueEntry, ...]:
        until = self._until("best_interest_review")
        return self._entries("best_interest_review", self.desk.queries.decisions_due(until, most, self.of))

    def _readiness(self, most: int) -> tuple[DueEntry, ...]:
        """Everybody sees their own steps; who assesses readiness sees all."""
        whole = self.desk.may(Permission.ASSESS_READINESS) and not self.of
        found = self.desk.queries.readiness_steps_due(
            self._until("readiness_step"), most, "" if whole else self.desk.member.name
        )
        return self._entries("readiness_step", found)

    def _waiting(self) -> tuple[Part, ...]:
        queries, me, entries = self.desk.queries, self.desk.member.staff_id, self._entries
        return (
            lambda most: entries("hand_over", queries.hand_overs_waiting(most, self.of)),
            lambda _most: entries("identity_opened", queries.notices_waiting(me)),
            lambda _most: entries("agreed", queries.requests_answered(self.desk.clock.now() - HOLDS_FOR, me)),
            lambda most: (*approvals_waiting(self.desk, most, mine=bool(self.of)),),
        )

    def _agreements(self) -> Iterable[DueEntry]:
        """Everybody sees their own; who looks after staff sees all."""
        me, all_staff = self.desk.member.staff_id, self.desk.may(Permission.MANAGE_STAFF)
        of = "" if all_staff and not self.of else me
        yield from self._entries("agreement_ends", self._ending_agreements(of))
        if self.desk.may(Permission.MANAGE_INTERPRETERS):
            ending = self.desk.queries.interpreters_ending(self._until("interpreter_ends"))
            yield from self._entries("interpreter_ends", ending)

    def _ending_agreements(self, of: str) -> tuple[DueFact, ...]:
        """In training nobody signs anything."""
        return () if self.desk.in_demo else self.desk.queries.agreements_ending(self._until("agreement_ends"), of)

    def _branch(self, unchecked: Sequence[ServiceProvider]) -> Iterable[DueEntry]:
        """What belongs to no case is one line with a number, and stands for those who can do something about it."""
        today = self.desk.clock.today()
        if unchecked and self.desk.may(Permission.MAINTAIN_DIRECTORY):
            days = [one.vetting.next_check_due for one in unchecked if one.vetting.next_check_due is not None]
            yield DueEntry("", "vetting_ends", min(days, default=None), count=len(unchecked))
        if self.desk.reading is None and self.desk.may(Permission.LET_GO):
            waiting = self.desk.queries.past_due(today)
            if waiting:
                yield DueEntry("", "retention_review", today.replace(day=1), count=waiting)

    def _until(self, kind: str) -> date:
        return self.desk.clock.today() + timedelta(
            days=self.desk.content.list("due_kinds").get(kind).number("days_ahead")
        )

    def _entries(self, kind: str, facts: Iterable[DueFact]) -> tuple[DueEntry, ...]:
        return tuple(_entry(self.desk, kind, fact) for fact in facts)


def _all_of(part: Part) -> tuple[DueEntry, ...]:
    """Return what is shown of a part, and all of it where that is more, so that it can be counted."""
    found = part(MOST_ROWS + 1)
    return part(EVERY_ROW) if len(found) > MOST_ROWS else found


def approvals_waiting(desk: Desk, most: int = MOST_ROWS + 1, *, mine: bool = False) -> Iterator[DueEntry]:
    """Return what waits for somebody to agree; `mine` is what the signed-in person may decide about."""
    if mine and not desk.may(Permission.APPROVE_EXCEPTION):
        return
    not_by = desk.member.staff_id if mine else ""
    plans = desk.queries.plans_waiting(most, not_by)
    for fact in (*plans, *desk.queries.requests_waiting(most, not_by)):
        yield _entry(desk, f"approval_{fact.about}", fact)


def _entry(desk: Desk, kind: str, fact: DueFact) -> DueEntry:
    return DueEntry(fact.key, kind, _day(desk, fact.due), fact.case_code, fact.about, fact.who)


def _day(desk: Desk, due: str) -> date | None:
    """Return the day here of a stored day or time."""
    if not due:
        return None
    return desk.clock.local(datetime.fromisoformat(due)).date() if "T" in due else date.fromisoformat(due)
