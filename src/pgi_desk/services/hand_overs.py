"""Hand over to the next shift inside the program: notes about case codes, taken over by whoever comes next."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.hand_over import HandOverNote
from pgi_desk.domain.identifiers import CaseCode, HandOverId, StaffId, parse_case_code
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class WriteHandOver:
    """A hand-over as typed; without codes it is about no case, without a colleague for whoever comes next."""

    text: str
    case_codes: tuple[str, ...] = ()
    for_staff: str = ""
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class HandOverView:
    """One hand-over to read: its notes, and who wrote it."""

    notes: tuple[HandOverNote, ...]
    written_by: str

    @property
    def case_codes(self) -> tuple[str, ...]:
        """The cases that it is about."""
        return tuple(one.case_code for one in self.notes if one.case_code is not None)


@dataclass(frozen=True, slots=True)
class HandOverService:
    """What staff do between two shifts (idea 22 of the record model, section 2)."""

    desk: Desk

    def write(self, command: WriteHandOver) -> ChangeSet:
        """Store a note for each case, so that each goes when its case is erased.

        Raises InvalidEntry, also for a code that is none or that the file does not have.
        """
        self.desk.require(Permission.HAND_OVER)
        codes = tuple(dict.fromkeys(parse_case_code(one) for one in command.case_codes))
        batch = self.desk.identifiers.new_id()
        with self.desk.work("hand_over.write") as work:
            if command.for_staff and not work.staff.get(command.for_staff).active:
                raise InvalidEntry(field="for_staff", problem="unknown_code")
            for code in codes or (None,):
                if code is not None and not work.cases.exists(code):
                    raise InvalidEntry(field="case_code", problem="no_such_case")
                work.hand_overs.add(self._note(command, batch, code))
            work.commit()
        return ChangeSet.of(Kind.HAND_OVER, case_code=codes[0] if len(codes) == 1 else "", key=batch)

    def colleagues(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody else who works here, by name."""
        self.desk.require(Permission.READ_CASES)
        me = self.desk.member.staff_id
        return tuple(one for one in self.desk.queries.staff_names() if one[0] != me)

    def view(self, note_id: HandOverId) -> HandOverView:
        """Return the whole hand-over that a note belongs to; raises RecordNotFound."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("hand_over.read") as work:
            notes = _batch(work, note_id)
            return HandOverView(notes, work.staff.get(notes[0].written_by).name)

    def acknowledge(self, note_id: HandOverId) -> ChangeSet:
        """Store that the whole hand-over was taken over; raises InvalidEntry for its writer and RecordNotFound."""
        self.desk.require(Permission.HAND_OVER)
        now, me = self.desk.clock.now(), self.desk.member.staff_id
        with self.desk.work("hand_over.acknowledge") as work:
            for note in _batch(work, note_id):
                work.hand_overs.update(note.acknowledged(now, me))
            work.commit()
        return ChangeSet.of(Kind.HAND_OVER, key=note_id)

    def _note(self, command: WriteHandOver, batch: str, code: CaseCode | None) -> HandOverNote:
        return HandOverNote(
            note_id=HandOverId(self.desk.identifiers.new_id()),
            batch=batch,
            written_at=self.desk.clock.now(),
            written_by=self.desk.member.staff_id,
            text=command.text,
            urgent=command.urgent,
            case_code=code,
            for_staff=StaffId(command.for_staff) if command.for_staff else None,
        ).cleaned()


def _batch(work: UnitOfWork, note_id: str) -> tuple[HandOverNote, ...]:
    wanted = work.hand_overs.get(note_id)
    if not wanted.waits:
        return (wanted,)
    return tuple(one for one in work.hand_overs.all() if one.batch == wanted.batch and one.waits)
