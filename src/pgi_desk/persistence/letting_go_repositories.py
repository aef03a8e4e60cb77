"""Closures, holds, requests and tombstones as domain objects: a part of the unit of work in a room of its own."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import Connection

from pgi_desk.domain.closing import Closure
from pgi_desk.domain.erasing import ErasedFigures
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.retention import KeepingDecision, LegalHold, RetentionReview
from pgi_desk.domain.rights import RightsTicket
from pgi_desk.domain.tombstone import Tombstone
from pgi_desk.persistence import letting_go_tables as tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.erasing import SqlErasing
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import SqlRecords

T = TypeVar("T")
CLOSURES = RowMapping(Closure)
KEEPINGS = RowMapping(KeepingDecision)
HOLDS = RowMapping(LegalHold)
TICKETS = RowMapping(RightsTicket)
REVIEWS = RowMapping(RetentionReview)
TOMBSTONES = RowMapping(Tombstone)
FIGURES = RowMapping(ErasedFigures)


class SqlOfCase(SqlRecords[T]):
    """Rows that belong to cases."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return those of a case in order of storing."""
        return self._where("case_code", case_code, "rowid")


class SqlLettingGoWork:
    """Implements the LettingGoWork port."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def closures(self) -> SqlOfCase[Closure]:
        """Ends of the work on cases."""
        return SqlOfCase(self._connection, self.audit, tables.case_closures, CLOSURES)

    @property
    def keepings(self) -> SqlOfCase[KeepingDecision]:
        """Decisions to keep a case longer."""
        return SqlOfCase(self._connection, self.audit, tables.keeping_decisions, KEEPINGS)

    @property
    def holds(self) -> SqlOfCase[LegalHold]:
        """Holds by which a case must stay."""
        return SqlOfCase(self._connection, self.audit, tables.legal_holds, HOLDS)

    @property
    def tickets(self) -> SqlOfCase[RightsTicket]:
        """What people asked for about their record."""
        return SqlOfCase(self._connection, self.audit, tables.rights_tickets, TICKETS)

    @property
    def reviews(self) -> SqlRecords[RetentionReview]:
        """Monthly reviews."""
        return SqlRecords(self._connection, self.audit, tables.retention_reviews, REVIEWS)

    @property
    def tombstones(self) -> SqlRecords[Tombstone]:
        """What stays of erased records."""
        return SqlRecords(self._connection, self.audit, tables.tombstones, TOMBSTONES)

    @property
    def figures(self) -> SqlRecords[ErasedFigures]:
        """Sums over erased people, by year."""
        return SqlRecords(self._connection, self.audit, tables.erased_figures, FIGURES)

    @property
    def erasing(self) -> SqlErasing:
        """The way out of the file."""
        return SqlErasing(self._connection, self.audit)
