"""The register of interpreters, and the question of a conflict of interest before one is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, InterpreterId, InterpreterUseId
from pgi_desk.domain.interpreters import (
    STEPPED_ASIDE,
    USED,
    ConflictAnswer,
    Interpreter,
    InterpreterUse,
    conflict_of,
    require_no_conflict,
)
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import clean_text, require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class InterpreterEntry:
    """An interpreter as typed; without an id it is a new one."""

    name: str
    languages: tuple[str, ...]
    community: str = ""
    phone: str = ""
    agreement_on: date | None = None
    agreement_until: date | None = None
    note: str = ""
    active: bool = True
    interpreter_id: str = ""


@dataclass(frozen=True, slots=True)
class UseInterpreter:
    """Somebody wants to use an interpreter in a case, with the answers about a conflict of interest.

    `stepped_aside` says that they were not used because of it.
    """

    case_code: CaseCode
    interpreter_id: InterpreterId
    occasion: str
    language: str
    answers: Mapping[str, str]
    reason: str = ""
    stepped_aside: bool = False


@dataclass(frozen=True, slots=True)
class InterpreterService:
    """What staff do about interpreters (record model 2, idea 29, and domain standards 15)."""

    desk: Desk

    def register(self) -> tuple[Interpreter, ...]:
        """Return all interpreters by name, those who are not asked any longer last."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("interpreter.read") as work:
            return tuple(sorted(work.interpreters.all(), key=lambda one: (not one.active, one.name.casefold())))

    def save(self, entry: InterpreterEntry) -> ChangeSet:
        """Store a new interpreter or a changed one; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.MANAGE_INTERPRETERS)
        known = self.desk.content.list("languages")
        for code in entry.languages:
            require_code("languages", code, known)
        key = InterpreterId(entry.interpreter_id or self.desk.identifiers.new_id())
        interpreter = Interpreter(
            interpreter_id=key,
            name=entry.name,
            languages=entry.languages,
            community=entry.community,
            phone=entry.phone,
            agreement_on=entry.agreement_on,
            agreement_until=entry.agreement_until,
            note=entry.note,
            active=entry.active,
        ).cleaned(self.desk.clock.today())
        with self.desk.work("interpreter.save") as work:
            (work.interpreters.update if entry.interpreter_id else work.interpreters.add)(interpreter)
            work.commit()
        return ChangeSet.of(Kind.INTERPRETER, key=key)

    def use(self, command: UseInterpreter) -> ChangeSet:
        """Store that an interpreter is used, or stepped aside; asked each time, whatever was answered before.

        Raises InvalidEntry, InterpreterStepsAside, RecordNotFound and CaseClosed.
        """
        self.desk.require(Permission.RECORD_CONSENT)
        lists = self.desk.content
        require_code("occasion", command.occasion, lists.list("interpreter_occasions"))
        conflict = conflict_of(command.answers, lists.list("interpreter_questions"))
        reason = clean_text("conflict_reason", command.reason, longest=300)
        with self.desk.work("interpreter.use") as work:
            open_case(work, command.case_code)
            interpreter = work.interpreters.get(command.interpreter_id)
            if command.language not in interpreter.languages:
                raise InvalidEntry(field="language", problem="unknown_code")
            if not command.stepped_aside:
                require_no_conflict(interpreter, conflict, reason, self.desk.clock.today())
            use = self._use(command, reason)
            work.interpreter_uses.add(use)
            work.audit.note(
                case_code=command.case_code, detail={"outcome": use.outcome, "doubts": len(conflict.doubts)}
            )
            work.commit()
        return ChangeSet.of(Kind.INTERPRETER, case_code=command.case_code, key=use.use_id)

    def of_case(self, code: CaseCode) -> tuple[tuple[InterpreterUse, str], ...]:
        """Return who interpreted or stepped aside in a case, with their names, oldest first."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("interpreter.read") as work:
            uses = work.interpreter_uses.for_case(code)
            return tuple((one, work.interpreters.get(one.interpreter_id).name) for one in uses)

    def _use(self, command: UseInterpreter, reason: str) -> InterpreterUse:
        return InterpreterUse(
            use_id=InterpreterUseId(self.desk.identifiers.new_id()),
            interpreter_id=command.interpreter_id,
            case_code=command.case_code,
            used_on=self.desk.clock.today(),
            recorded_at=self.desk.clock.now(),
            recorded_by=self.desk.member.staff_id,
            occasion=command.occasion,
            language=command.language,
            answers=tuple(ConflictAnswer(*one) for one in command.answers.items()),
            outcome=STEPPED_ASIDE if command.stepped_aside else USED,
            reason=reason,
        )
