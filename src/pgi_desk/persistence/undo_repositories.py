"""Named changes, the bin and merged cases: a part of the unit of work in a room of its own."""

from __future__ import annotations

from sqlalchemy import Connection

from pgi_desk.domain.case_bin import BinnedCase
from pgi_desk.domain.merging import CaseAlias
from pgi_desk.persistence import undo_tables as tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.merging import SqlMerging
from pgi_desk.persistence.safety_repositories import SqlCaseRecords
from pgi_desk.persistence.undoing import SqlUndoing

BIN = RowMapping(BinnedCase)
ALIASES = RowMapping(CaseAlias)


class SqlUndoWork:
    """Implements the UndoWork port."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def undoing(self) -> SqlUndoing:
        """Named changes, and the values from before."""
        return SqlUndoing(self._connection, self.audit)

    @property
    def bin(self) -> SqlCaseRecords[BinnedCase]:
        """Cases that were put aside."""
        return SqlCaseRecords(self._connection, self.audit, tables.binned_cases, BIN)

    @property
    def aliases(self) -> SqlCaseRecords[CaseAlias]:
        """Case codes that were merged into another case."""
        return SqlCaseRecords(self._connection, self.audit, tables.case_aliases, ALIASES)

    @property
    def merging(self) -> SqlMerging:
        """What lets two cases become one."""
        return SqlMerging(self._connection, self.audit)
