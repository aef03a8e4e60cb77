"""What is due about data: breaches, the impact assessment, and answers to people about their record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pgi_desk.domain.breach import clocks
from pgi_desk.domain.impact import ImpactStanding
from pgi_desk.domain.rights import OPEN
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.impact_check import impact_now


@dataclass(frozen=True, slots=True)
class DueClock:
    """The clock of one open breach that runs out first; without one, the breach only waits to be closed."""

    kind: str
    who: str
    due_at: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class AccountabilityDue:
    """What a coordinator has to do about data; `requests` wait for an answer, by the day of the first."""

    breaches: tuple[DueClock, ...]
    impact: ImpactStanding
    impact_due: bool
    requests: int
    first_request: date | None
    has_cases: bool


@dataclass(frozen=True, slots=True)
class AccountabilityService:
    """What is said on the first page."""

    desk: Desk

    def due(self) -> AccountabilityDue:
        """Return everything that waits, the breach whose clock runs out first on top."""
        self.desk.require(Permission.ANSWER_FOR_DATA, reading=True)
        now, today, rules = self.desk.clock.now(), self.desk.clock.today(), self.desk.content.list("breach_told")
        found = list[DueClock]()
        with self.desk.work("breach.read") as work:
            told, concerned = work.tellings.all(), work.breach_cases.all()
            for breach in (one for one in work.breaches.all() if one.open):
                mine = [one for one in told if one.breach_id == breach.breach_id]
                codes = [one.case_code for one in concerned if one.breach_id == breach.breach_id]
                running = [one for one in clocks(rules, breach, codes, mine) if one.done_at is None]
                first = min(running, key=lambda one: one.due_at, default=None)
                if first is None:
                    found.append(DueClock(breach.kind, "", None, late=False))
                else:
                    found.append(DueClock(breach.kind, first.who, first.due_at, first.late(now)))
            impact = impact_now(self.desk, work)
            waiting = [one.due_on for one in work.tickets.all() if one.state == OPEN]
            has_cases = work.has_cases()
        return AccountabilityDue(
            breaches=tuple(sorted(found, key=lambda one: (one.due_at is None, one.due_at or now))),
            impact=impact,
            impact_due=impact.says(today),
            requests=len(waiting),
            first_request=min(waiting, default=None),
            has_cases=has_cases,
        )
