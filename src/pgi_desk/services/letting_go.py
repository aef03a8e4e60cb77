"""The monthly review of what is past its day: keep it for a reason, hold it for the law, or let it go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.erasing import NOT_COUNTED, SMALLEST_GROUP, ErasedFigures
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HoldId, KeepingId, ReviewId
from pgi_desk.domain.retention import (
    KeepingDecision,
    LegalHold,
    RetentionReview,
    month_of,
    skipped_since,
)
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.letting_go_ports import KeptCase

MOST_ROWS = 500
KINDS = (Kind.CASE, Kind.LETTING_GO)


@dataclass(frozen=True, slots=True)
class ReviewState:
    """What a coordinator looks at once a month; `skipped` is the first month that was left out, or nothing."""

    cases: tuple[KeptCase, ...]
    past_due: int
    last_month: str
    skipped: str


@dataclass(frozen=True, slots=True)
class ReviewNotice:
    """What is said on every page when a review was left out and something waits for it."""

    past_due: int
    skipped: str


@dataclass(frozen=True, slots=True)
class ShownFigures:
    """The sums of one year as they are shown: a sum below five as None, which reads as fewer than five."""

    year: str
    people: int | None
    age_bands: Mapping[str, int | None]
    sexes: Mapping[str, int | None]
    help: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class LettingGoService:
    """What a coordinator does with cases past their day (domain standards 8, DP-08)."""

    desk: Desk

    def review(self) -> ReviewState:
        """Return the cases past their day, the longest over first, and how far the reviews are."""
        self.desk.require(Permission.LET_GO, reading=True)
        queries, today = self.desk.queries, self.desk.clock.today()
        last, waiting = queries.last_review(), queries.past_due(today)
        return ReviewState(queries.cases_past_due(today, MOST_ROWS), waiting, last, skipped_since(last, today))

    def notice(self) -> ReviewNotice:
        """Return what was left out; nothing is skipped where no case waits, or in a copy that is only read."""
        self.desk.require(Permission.SEE_OVERVIEW)
        queries, today = self.desk.queries, self.desk.clock.today()
        waiting = queries.past_due(today) if self.desk.reading is None else 0
        return ReviewNotice(waiting, skipped_since(queries.last_review(), today) if waiting else "")

    def finish_review(self) -> ChangeSet:
        """Store that this month was looked at; the cases that still wait are counted. Once a month is enough."""
        self.desk.require(Permission.LET_GO)
        today = self.desk.clock.today()
        with self.desk.work("retention.review") as work:
            if any(one.month == month_of(today) for one in work.reviews.all()):
                raise InvalidEntry(field="month", problem="already_there")
            waiting = work.erasing.past_due(today)
            new_id, member = ReviewId(self.desk.identifiers.new_id()), self.desk.member.staff_id
            work.reviews.add(RetentionReview(new_id, month_of(today), today, member, waiting))
            work.audit.note(detail={"waiting": waiting})
            work.commit()
        return ChangeSet.of(Kind.LETTING_GO, key=new_id)

    def keep(self, code: CaseCode, until: date, reason: str) -> ChangeSet:
        """Keep a case until a later day, for a reason; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.LET_GO)
        new_id, today = KeepingId(self.desk.identifiers.new_id()), self.desk.clock.today()
        decision = KeepingDecision(new_id, code, today, self.desk.member.staff_id, until, reason).cleaned()
        with self.desk.work("case.keep") as work:
            work.cases.update(replace(work.cases.get(code), retention_until=until))
            work.keepings.add(decision)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code, key=new_id)

    def hold(self, code: CaseCode, reason: str) -> ChangeSet:
        """Hold a case as it is, because a law, a court or a complaint wants it; raises InvalidEntry."""
        self.desk.require(Permission.LET_GO)
        new_id, today = HoldId(self.desk.identifiers.new_id()), self.desk.clock.today()
        with self.desk.work("case.hold") as work:
            work.cases.get(code)
            if any(one.lifted_on is None for one in work.holds.for_case(code)):
                raise InvalidEntry(field="hold", problem="already_there")
            work.holds.add(LegalHold(new_id, code, reason, today, self.desk.member.staff_id).cleaned())
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code, key=new_id)

    def lift(self, code: CaseCode, reason: str) -> ChangeSet:
        """End the hold on a case, for a reason; raises InvalidEntry, also when there is none."""
        self.desk.require(Permission.LET_GO)
        with self.desk.work("case.lift") as work:
            standing = [one for one in work.holds.for_case(code) if one.lifted_on is None]
            if not standing:
                raise InvalidEntry(field="hold", problem="no_hold")
            for one in standing:
                work.holds.update(one.lifted(self.desk.clock.today(), self.desk.member.staff_id, reason))
            work.commit()
        return ChangeSet.of(*KINDS, case_code=code)

    def figures(self) -> tuple[ShownFigures, ...]:
        """Return what is counted of people who were erased, the newest year first; small sums are not shown."""
        self.desk.require(Permission.LET_GO)
        with self.desk.work("retention.review") as work:
            found = work.figures.all()
        return tuple(_shown(one) for one in sorted(found, key=lambda one: one.year, reverse=True))


def _shown(known: ErasedFigures) -> ShownFigures:
    return ShownFigures(
        known.year,
        _large(known.people),
        _parts(known.sums("age_bands")),
        _parts(known.sums("sexes")),
        _parts(known.sums("help")),
    )


def _parts(sums: Mapping[str, int]) -> Mapping[str, int | None]:
    return {value: _large(count) for value, count in sums.items() if value != NOT_COUNTED}


def _large(count: int) -> int | None:
    return count if count >= SMALLEST_GROUP else None
