"""Interpreters whom the branch works with, and the question of a conflict of interest, asked each time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InterpreterStepsAside, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, InterpreterId, InterpreterUseId, StaffId
from pgi_desk.domain.text_entry import clean_line, clean_phone, clean_text, require_line

ANSWERS = ("yes", "no", "unknown")
USED, STEPPED_ASIDE = "used", "stepped_aside"


@dataclass(frozen=True, slots=True)
class Interpreter:
    """Somebody who interprets for the branch; traffickers sometimes supply the interpreter (record model 2, idea 29).

    `agreement_until` is the last day of the confidentiality agreement (domain standards 15).
    """

    interpreter_id: InterpreterId
    name: str
    languages: tuple[str, ...]
    community: str = ""
    phone: str = ""
    agreement_on: date | None = None
    agreement_until: date | None = None
    note: str = ""
    active: bool = True

    def cleaned(self, today: date) -> Interpreter:
        """Return the interpreter as kept; InvalidEntry without name or language, or with an impossible agreement."""
        if not self.languages:
            raise InvalidEntry(field="languages", problem="empty")
        if self.agreement_on is not None and self.agreement_on > today:
            raise InvalidEntry(field="agreement_on", problem="in_the_future")
        if self.agreement_on and self.agreement_until and self.agreement_until < self.agreement_on:
            raise InvalidEntry(field="agreement_until", problem="out_of_order")
        return replace(
            self,
            name=require_line("name", self.name, longest=100),
            community=clean_line("community", self.community, longest=100),
            phone=clean_phone("phone", self.phone, longest=60),
            note=clean_text("note", self.note, longest=500),
        )

    @property
    def code(self) -> str:
        """Return what stands on a paper in the place of the name: initials, and a part of the random id."""
        return "".join(word[0] for word in self.name.split()[:3]).upper() + "-" + self.interpreter_id[-4:].upper()

    def bound(self, today: date) -> bool:
        """Tell whether a signed confidentiality agreement holds today."""
        signed = self.agreement_on is not None and self.agreement_on <= today
        return signed and self.agreement_until is not None and today <= self.agreement_until


@dataclass(frozen=True, slots=True)
class ConflictAnswer:
    """One answer about a conflict of interest: yes, no or unknown."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class InterpreterUse:
    """An interpreter was asked for a talk in a case: used, or stepped aside because of a conflict of interest."""

    use_id: InterpreterUseId
    interpreter_id: InterpreterId
    case_code: CaseCode
    used_on: date
    recorded_at: datetime
    recorded_by: StaffId
    occasion: str
    language: str
    answers: tuple[ConflictAnswer, ...]
    outcome: str = USED
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """The questions whose answers keep an interpreter away, and those whose answers need a reason to go on."""

    stops: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def conflict_of(answers: Mapping[str, str], questions: CodeList) -> Conflict:
    """Return what the answers mean; each question has to be answered, and unknown is never no. Raises InvalidEntry."""
    for asked in questions:
        if answers.get(asked.code) not in ANSWERS:
            raise InvalidEntry(field=asked.code, problem="not_answered")
    return Conflict(
        stops=tuple(asked.code for asked in questions if answers[asked.code] in asked.words("stops_on")),
        doubts=tuple(asked.code for asked in questions if answers[asked.code] in asked.words("reason_on")),
    )


def require_no_conflict(interpreter: Interpreter, conflict: Conflict, reason: str, today: date) -> None:
    """Raise InterpreterStepsAside, or InvalidEntry when the agreement does not hold or a doubt has no reason."""
    if not interpreter.active or not interpreter.bound(today):
        raise InvalidEntry(field="interpreter", problem="not_bound")
    if conflict.stops:
        raise InterpreterStepsAside(questions=conflict.stops)
    if conflict.doubts and not reason.strip():
        raise InvalidEntry(field="conflict_reason", problem="empty")
