"""Observations and what follows from them, over SQL: a part of the unit of work, and reading for the review list."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import TypeVar

from sqlalchemy import Connection, Table, func, literal_column, or_, select

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

    def observed_cases(self) -> Iterator[ObservedCase]:
        """Yield each open case with something present, by its code, with what is present in it."""
        reviewed = {code: (seen, concern) for code, seen, concern, _ in _REVIEWED.tuples(self._connection)}
        counted = {code: (count, last) for code, count, last in _COUNTED.tuples(self._connection)}
        people = {code: facts for code, *facts in _PEOPLE.tuples(self._connection)}
        for case_code, found in groupby(_PRESENT.tuples(self._connection), itemgetter(0)):
            if case_code not in people:
                continue
            birth, stated, disputed = people[case_code]
            (count, last), (seen, concern) = counted[case_code], reviewed.get(case_code, (0, ""))
            yield ObservedCase(
                case_code=case_code,
                birth=birth,
                stated_age_group=stated,
                age_disputed=bool(disputed),
                present=tuple(map(itemgetter(1), found)),
                last_at=datetime.fromisoformat(last),
                reviewed_as=concern if seen >= count else "",
            )


# Next to the greatest rowid of a group, SQLite gives the other columns of that very row: the last entry about it.
_IN_FORCE = (
    select(ROWS.case_code, ROWS.code, ROWS.answer, func.max(literal_column("rowid")))
    .group_by(ROWS.case_code, ROWS.code)
    .subquery()
)
_PRESENT = Prepared(
    select(_IN_FORCE.c.case_code, _IN_FORCE.c.code)
    .where(_IN_FORCE.c.answer == Answer.YES.value)
    .order_by(_IN_FORCE.c.case_code, _IN_FORCE.c.code)
)
_COUNTED = Prepared(select(ROWS.case_code, func.count(), func.max(ROWS.recorded_at)).group_by(ROWS.case_code))
_REVIEWED = Prepared(
    select(REVIEWED.case_code, REVIEWED.entries_seen, REVIEWED.concern, func.max(literal_column("rowid"))).group_by(
        REVIEWED.case_code
    )
)
_PEOPLE = Prepared(
    select(IDENTITIES.case_code, IDENTITIES.birth, IDENTITIES.stated_age_group, IDENTITIES.age_disputed)
    .join_from(tables.identities, tables.case_files)
    .where(or_(*(CASES.status == status for status in OPEN_CASES)))
)
