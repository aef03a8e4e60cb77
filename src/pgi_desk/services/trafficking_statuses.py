"""Record who was found to be what by the organisation that decides; the branch itself decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, StatusEntryId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.domain.trafficking_status import DECIDE_ANEW, StatusEntry
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RecordStatus:
    """A status with who decided it, when, and in which document."""

    case_code: CaseCode
    status: str
    decided_by: str = ""
    decided_on: date | None = None
    document: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class StatusService:
    """What a coordinator does with decisions of others (domain standards 3.4)."""

    desk: Desk

    def record(self, command: RecordStatus) -> ChangeSet:
        """Store a status; earlier ones stay on record. Raises EntryIncomplete, InvalidEntry and CaseClosed."""
        self.desk.require(Permission.SET_TRAFFICKING_STATUS)
        statuses = self.desk.content.list("trafficking_statuses")
        require_code("status", command.status, statuses)
        if command.status == DECIDE_ANEW:
            raise InvalidEntry(field="status", problem="unknown_code")
        if command.decided_by:
            require_code("decided_by", command.decided_by, self.desk.content.list("status_decision_orgs"))
        with self.desk.work("status.record") as work:
            open_case(work, command.case_code)
            entry = StatusEntry(
                status_id=StatusEntryId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                status=command.status,
                decided_by=command.decided_by,
                decided_on=command.decided_on,
                document=command.document,
                recorded_at=self.desk.clock.now(),
                recorded_by=self.desk.member.staff_id,
                note=command.note,
            ).cleaned(statuses, self.desk.clock.today())
            work.trafficking_statuses.add(entry)
            work.commit()
        return ChangeSet.of(Kind.OBSERVATION, case_code=command.case_code, key=entry.status_id)

    def of_case(self, code: CaseCode) -> tuple[StatusEntry, ...]:
        """Return every entry of a case in order of recording; the last one holds."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("status.read") as work:
            return work.trafficking_statuses.for_case(code)
