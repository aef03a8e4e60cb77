"""Hand-over, need-to-know and interpreters as domain objects: a part of the unit of work in a room of its own."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import Connection, Table

from pgi_desk.domain.approval_request import ApprovalRequest
from pgi_desk.domain.hand_over import HandOverNote
from pgi_desk.domain.interpreters import Interpreter, InterpreterUse
from pgi_desk.domain.need_to_know import CaseHelper, HiddenName, IdentityOpening, OpeningNotice
from pgi_desk.persistence import supervision_tables as tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import RowMapping
from pgi_desk.persistence.repositories import SqlRecords
from pgi_desk.persistence.safety_repositories import SqlCaseRecords

T = TypeVar("T")
HAND_OVERS = RowMapping(HandOverNote)
HIDDEN_NAMES = RowMapping(HiddenName)
HELPERS = RowMapping(CaseHelper)
OPENINGS = RowMapping(IdentityOpening)
NOTICES = RowMapping(OpeningNotice)
INTERPRETERS = RowMapping(Interpreter)
INTERPRETER_USES = RowMapping(InterpreterUse)
APPROVAL_REQUESTS = RowMapping(ApprovalRequest)


class SqlSupervisionWork:
    """Implements the SupervisionWork port."""

    _connection: Connection

    @property
    def audit(self) -> AuditWriter:
        """The audit trail; the unit of work has it."""
        raise NotImplementedError  # the unit of work that takes this part has the trail of its own file

    @property
    def hand_overs(self) -> SqlCaseRecords[HandOverNote]:
        """Notes from one colleague to the next."""
        return self._of_a_case(tables.hand_over_notes, HAND_OVERS)

    @property
    def hidden_names(self) -> SqlCaseRecords[HiddenName]:
        """Cases whose identity is shown only to who needs it."""
        return self._of_a_case(tables.hidden_names, HIDDEN_NAMES)

    @property
    def case_helpers(self) -> SqlCaseRecords[CaseHelper]:
        """Colleagues who work on a case beside the one who leads it."""
        return self._of_a_case(tables.case_helpers, HELPERS)

    @property
    def openings(self) -> SqlCaseRecords[IdentityOpening]:
        """Identities opened for a time."""
        return self._of_a_case(tables.identity_openings, OPENINGS)

    @property
    def opening_notices(self) -> SqlRecords[OpeningNotice]:
        """Who has to see an opening."""
        return SqlRecords(self._connection, self.audit, tables.opening_notices, NOTICES)

    @property
    def interpreters(self) -> SqlRecords[Interpreter]:
        """Who interprets for the branch."""
        return SqlRecords(self._connection, self.audit, tables.interpreters, INTERPRETERS)

    @property
    def interpreter_uses(self) -> SqlCaseRecords[InterpreterUse]:
        """When an interpreter was asked."""
        return self._of_a_case(tables.interpreter_uses, INTERPRETER_USES)

    @property
    def approval_requests(self) -> SqlCaseRecords[ApprovalRequest]:
        """Requests to agree."""
        return self._of_a_case(tables.approval_requests, APPROVAL_REQUESTS)

    def _of_a_case(self, table: Table, mapping: RowMapping[T]) -> SqlCaseRecords[T]:
        return SqlCaseRecords(self._connection, self.audit, table, mapping)
