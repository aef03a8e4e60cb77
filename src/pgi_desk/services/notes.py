"""Write notes of a case and of psychological first aid; a mistake is mended by a note of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.case_note import CaseNote, LookListenLink, PfaNote
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, NoteId, PfaNoteId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk
from pgi_desk.services.support_ports import SupportRecord

KINDS = (Kind.SUPPORT, Kind.CASE)


@dataclass(frozen=True, slots=True)
class WriteNote:
    """A note as it was typed; `corrects` names the note that it mends."""

    case_code: CaseCode
    kind: str
    text: str
    happened_on: date | None = None  # None is today
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class WritePfaNote:
    """A note of first aid as it was typed; `corrects` names the note that it mends."""

    case_code: CaseCode
    pfa: LookListenLink
    happened_on: date | None = None  # None is today
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class NoteService:
    """What staff write down about a case (domain standards 12)."""

    desk: Desk

    def write(self, command: WriteNote) -> ChangeSet:
        """Store a note; raises InvalidEntry, RecordNotFound and CaseClosed."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        today = self.desk.clock.today()
        with self.desk.work("note.case") as work:
            open_case(work, command.case_code)
            note = CaseNote(
                note_id=NoteId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                kind=command.kind,
                happened_on=command.happened_on or today,
                written_at=self.desk.clock.now(),
                written_by=self.desk.member.staff_id,
                text=command.text,
                corrects=_first_note(work.case_notes.for_case(command.case_code), command.corrects),
            ).cleaned(today)
            work.case_notes.add(note)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=note.note_id)

    def write_pfa(self, command: WritePfaNote) -> ChangeSet:
        """Store a note of psychological first aid; raises InvalidEntry, RecordNotFound and CaseClosed."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        today = self.desk.clock.today()
        with self.desk.work("note.pfa") as work:
            open_case(work, command.case_code)
            note = PfaNote(
                note_id=PfaNoteId(self.desk.identifiers.new_id()),
                case_code=command.case_code,
                happened_on=command.happened_on or today,
                written_at=self.desk.clock.now(),
                written_by=self.desk.member.staff_id,
                pfa=command.pfa,
                corrects=_first_pfa(work.pfa_notes.for_case(command.case_code), command.corrects),
            ).cleaned(today)
            work.pfa_notes.add(note)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=note.note_id)

    def of_case(self, code: CaseCode) -> SupportRecord:
        """Return the notes and plans of a case, oldest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.support_record(code)


def _first_note(notes: tuple[CaseNote, ...], corrects: str) -> NoteId | None:
    """Return the first note of a line of corrections: each correction names that one."""
    if not corrects:
        return None
    for one in notes:
        if one.note_id == corrects:
            return one.corrects or one.note_id
    raise RecordNotFound(kind="case_notes", key=corrects)


def _first_pfa(notes: tuple[PfaNote, ...], corrects: str) -> PfaNoteId | None:
    if not corrects:
        return None
    for one in notes:
        if one.note_id == corrects:
            return one.corrects or one.note_id
    raise RecordNotFound(kind="pfa_notes", key=corrects)
