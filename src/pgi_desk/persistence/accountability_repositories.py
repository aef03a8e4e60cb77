"""Breaches and impact assessments as domain objects: a part of the unit of work in a room of its own."""

from __future__ import annotations

from sqlalchemy import Connection, select

from pgi_desk.domain.breach import Breach, BreachCase, Telling
from pgi_desk.domain.impact import ImpactAssessment
from pgi_desk.persistence import accountability_tables as tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.own_record import SqlOwnRecord
from pgi_desk.persistence.repositories import SqlRecords
from pgi_desk.persistence.tables import case_files

BREACHES = RowMapping(Breach)
BREACH_CASES = RowMapping(BreachCase)
TELLINGS = RowMapping(Telling)
IMPACTS = RowMapping(ImpactAssessment)


class SqlAccountabilityWork:
    """Implements the AccountabilityWork port."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def breaches(self) -> SqlRecords[Breach]:
        """Breaches of data."""
        return SqlRecords(self._connection, self.audit, tables.breaches, BREACHES)

    @property
    def breach_cases(self) -> SqlRecords[BreachCase]:
        """Which cases a breach concerns."""
        return SqlRecords(self._connection, self.audit, tables.breach_cases, BREACH_CASES)

    @property
    def tellings(self) -> SqlRecords[Telling]:
        """Who was told."""
        return SqlRecords(self._connection, self.audit, tables.breach_tellings, TELLINGS)

    @property
    def impacts(self) -> SqlRecords[ImpactAssessment]:
        """Impact assessments."""
        return SqlRecords(self._connection, self.audit, tables.impact_assessments, IMPACTS)

    @property
    def own_record(self) -> SqlOwnRecord:
        """Everything about one person, for that person."""
        return SqlOwnRecord(self._connection, self.audit)

    def has_cases(self) -> bool:
        """Tell whether anybody is on record."""
        return self._connection.execute(select(case_files.c.case_code).limit(1)).first() is not None
