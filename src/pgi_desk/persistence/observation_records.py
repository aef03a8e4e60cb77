"""Observations and what follows from them, over SQL: a part of the unit of work, and reading for the review list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import Connection, Integer, Table, Text, bindparam, func, literal_column, or_, select, tuple_

from pgi_desk.domain.concern_since import Change
from pgi_desk.domain.functioning import FunctioningEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.indicators import Answer
from pgi_desk.domain.observation import FactorNote, IndicatorReview, Observation
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.persistence import observation_tables as mine
from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import SqlRecords
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.supervision_queries import works_on
from pgi_desk.services.observation_ports import ObservedCase

T = TypeVar("T")

OBSERVATIONS = RowMapping(Observation)
FACTORS = RowMapping(FactorNote)
REVIEWS = RowMapping(IndicatorReview)
STATUSES = RowMapping(StatusEntry)
FUNCTIONING = RowMapping(FunctioningEntry)
ROWS, REVIEWED = mine.observations.c, mine.indicator_reviews.c
IDENTITIES, CASES = tables.identities.c, tables.case_files.c
OPEN_CASES = ("open", "follow_up")


class SqlCaseEntries(SqlRecords[T]):
    """Entries of a case that are only ever added."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return all entries of a case in order of recording."""
        return self._where("case_code", case_code, "rowid")


class SqlObservationWork:
    """The part of a unit of work that keeps what was observed."""

    _connection: Connection

    @property
    def observations(self) -> SqlCaseEntries[Observation]:
        """Answers to signs, indicators and elements."""
        return self._entries(mine.observations, OBSERVATIONS)

    @property
    def factor_notes(self) -> SqlCaseEntries[FactorNote]:
        """Factors of vulnerability."""
        return self._entries(mine.factor_notes, FACTORS)

    @property
    def indicator_reviews(self) -> SqlCaseEntries[IndicatorReview]:
        """Reviews of the level of concern."""
        return self._entries(mine.indicator_reviews, REVIEWS)

    @property
    def trafficking_statuses(self) -> SqlCaseEntries[StatusEntry]:
        """Who was found to be what."""
        return self._entries(mine.trafficking_statuses, STATUSES)

    @property
    def functioning(self) -> SqlCaseEntries[FunctioningEntry]:
        """Answers to the short set on functioning."""
        return self._entries(mine.functioning_answers, FUNCTIONING)

    @property
    def audit(self) -> AuditWriter:
        """The audit trail."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    def _entries(self, table: Table, mapping: RowMapping[T]) -> SqlCaseEntries[T]:
        return SqlCaseEntries(self._connection, self.audit, table, mapping)


class SqlObservationQueries:
    """Implements the ObservationQueries port."""

    _connection: Connection

    def observed_cases(self, of: str = "") -> Iterator[ObservedCase]:
        """Yield each open case with something present, by its code, with what is present in it.

        With `of`, the cases that one colleague works on.
        """
        reviewed = {code: found for code, *found in _REVIEWED.tuples(self._connection)}
        after = {code: found for code, *found in _FIRST_AFTER.tuples(self._connection)}
        asked = _PEOPLE_OF.tuples(self._connection, {"person": of}) if of else _PEOPLE.tuples(self._connection)
        people = {code: facts for code, *facts in asked}
        for case_code, rows in groupby(_CHANGES.tuples(self._connection), itemgetter(0)):
            if case_code in people:
                changes = _Changes.of(rows, reviewed.get(case_code), after.get(case_code))
                if changes.present:
                    yield _observed(case_code, people[case_code], changes)


@dataclass(frozen=True, slots=True)
class _Changes:
    """What became present in a case or is so no more, before and after its last review."""

    present: tuple[str, ...]
    known: tuple[str, ...]
    later: tuple[Change, ...]
    since: datetime
    reviewed_as: str

    @classmethod
    def of(cls, rows: Iterable[tuple[Any, ...]], review: list[Any] | None, after: list[Any] | None) -> _Changes:
        """Read the entries of one case in order; `after` is the first entry that the review did not see."""
        standing: dict[str, None] = {}
        known: tuple[str, ...] = ()
        later: list[Change] = []
        start, since = (after[0], after[1]) if after else (0, "")
        concern, reviewed_at = (review[0], review[1]) if review and not after else ("", "")
        for _case, place, code, answer, at in rows:
            if not later and (place < start or reviewed_at):
                _apply(standing, code, answer)
                known = tuple(standing)
                continue
            later.append(Change(code, answer == Answer.YES, datetime.fromisoformat(at)))
            _apply(standing, code, answer)
        first = since or reviewed_at
        began = datetime.fromisoformat(first) if first else later[0].at
        return cls(tuple(standing), known, tuple(later), began, concern)


def _apply(standing: dict[str, None], code: str, answer: str) -> None:
    if answer == Answer.YES:
        standing[code] = None
    else:
        standing.pop(code, None)


def _observed(case_code: str, facts: list[Any], changes: _Changes) -> ObservedCase:
    birth, stated, disputed = facts
    return ObservedCase(
        case_code=case_code,
        birth=birth,
        stated_age_group=stated,
        age_disputed=bool(disputed),
        present=changes.present,
        known=changes.known,
        changes=changes.later,
        since=changes.since,
        reviewed_as=changes.reviewed_as,
    )


# An alias copies each column of its table: made once. A row that was never present changes no level.
EVER = mine.observations.alias("ever").c
_CHANGES = Prepared(
    select(ROWS.case_code, literal_column("observations.rowid"), ROWS.code, ROWS.answer, ROWS.recorded_at)
    .where(
        tuple_(ROWS.case_code, ROWS.code).in_(select(EVER.case_code, EVER.code).where(EVER.answer == Answer.YES.value))
    )
    .order_by(ROWS.case_code, literal_column("observations.rowid"))
)
# Next to the greatest rowid of a group, SQLite gives the other columns of that very row: the last review of a case.
_LATEST = select(
    REVIEWED.case_code,
    REVIEWED.concern,
    REVIEWED.reviewed_at,
    REVIEWED.entries_seen,
    func.max(literal_column("rowid", Integer)),
).group_by(REVIEWED.case_code)
_REVIEWED = Prepared(_LATEST)


def _first_after() -> Prepared:
    """The first entry of each case that its last review did not see."""
    entry = literal_column("observations.rowid", Integer)
    latest = _LATEST.subquery()
    place = func.row_number().over(partition_by=ROWS.case_code, order_by=entry).label("place")
    numbered = (
        select(ROWS.case_code, entry.label("entry"), ROWS.recorded_at, place)
        .where(ROWS.case_code.in_(select(REVIEWED.case_code)))
        .subquery()
    )
    return Prepared(
        select(numbered.c.case_code, numbered.c.entry, numbered.c.recorded_at)
        .join(latest, latest.c.case_code == numbered.c.case_code)
        .where(numbered.c.place == latest.c.entries_seen + 1)
    )


_FIRST_AFTER = _first_after()
_OPEN_PEOPLE = (
    select(IDENTITIES.case_code, IDENTITIES.birth, IDENTITIES.stated_age_group, IDENTITIES.age_disputed)
    .join_from(tables.identities, tables.case_files)
    .where(or_(*(CASES.status == status for status in OPEN_CASES)))
)
_PEOPLE = Prepared(_OPEN_PEOPLE)
_PEOPLE_OF = Prepared(_OPEN_PEOPLE.where(works_on(bindparam("person", type_=Text))))
