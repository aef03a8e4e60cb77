"""What the program can say about itself when something is wrong: versions, figures and codes, and nobody's words.

Nothing is taken over as it is found. A version is reduced to its numbers, a figure is rounded, a word has to be one
that the program itself has written, and everything else is called other.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.letter_ports import LetterOutput
from pgi_desk.services.read_models import AuditFilter, VerifyReport

OTHER = "other"
UNKNOWN = "unknown"
SYSTEMS = frozenset({"linux", "windows", "darwin"})
MACHINES = frozenset({"x86_64", "amd64", "aarch64", "arm64", "i686"})
PROBLEMS = frozenset(
    {
        *("unreadable", "page_damaged", "structure_damaged", "reference_broken"),
        *("chain_broken", "row_missing", "row_unknown", "row_changed"),
    }
)
SETTINGS = ("idle_minutes", "backup_sequence")
TRAIL = ("file.open", "file.verify", "file.unlock_failed", "file.clock", "backup.make", "backup.drill")
VERSION = re.compile(r"\d{1,5}(?:\.\d{1,5}){0,3}", re.ASCII)
EXACT_BELOW = 10


def version(text: str) -> str:
    """Return the numbers with which a version begins; what somebody wrote behind them is left out."""
    found = VERSION.match(text)
    return found[0] if found else UNKNOWN


def word(text: str, known: Collection[str]) -> str:
    """Return a word that the program knows, or that it is another one."""
    return text if text in known else OTHER


def rounded(number: int) -> str:
    """Return a figure so that it tells the size and not the count: one digit, and nothing exact below ten."""
    if number <= 0:
        return "0"
    if number < EXACT_BELOW:
        return "1-9"
    step = 10 ** (len(str(number)) - 1)
    return f"{round(number / step) * step}"


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the report; the section and the name are words of the program."""

    section: str
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Machine:
    """What the computer says about itself, as it says it."""

    system: str
    release: str
    machine: str
    versions: Mapping[str, str]
    processors: int
    memory_gib: int


@dataclass(frozen=True, slots=True)
class LastError:
    """An error of the program itself: its kind, the line of our code that it came from, and how often."""

    kind: str
    place: str
    times: int


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The facts of a report in order."""

    facts: tuple[Fact, ...]

    def text(self) -> str:
        """Return the report as it is shown and as it is saved."""
        lines = list[str]()
        section = ""
        for fact in self.facts:
            if fact.section != section:
                section = fact.section
                lines += ["", f"[{section}]"]
            lines.append(f"{fact.name} = {fact.value}")
        return "\n".join(lines).strip() + "\n"


@dataclass(frozen=True, slots=True)
class DiagnosticsService:
    """Collects what may be told about the program, and notes that somebody saved it."""

    desk: Desk

    def report(
        self,
        machine: Machine,
        window: tuple[Fact, ...],
        errors: tuple[LastError, ...],
        rows: Mapping[str, int],
        check: VerifyReport | None = None,
    ) -> Diagnosis:
        """Return the report; `window` holds what only the window knows, figures and codes of its own."""
        self.desk.require(Permission.SEE_OVERVIEW)
        facts = (*_of_machine(machine), *window, *self._of_file(), *self._of_trail(), *_sizes(rows))
        return Diagnosis((*facts, *_of_check(check), *_of_errors(errors)))

    def save(self, diagnosis: Diagnosis, output: LetterOutput) -> ChangeSet:
        """Note that the report is saved, and write it; raises PrintingFailed, and then that is noted too."""
        self.desk.require(Permission.SEE_OVERVIEW)
        self._note(len(diagnosis.facts), "intended")
        try:
            output.deliver(diagnosis.text().encode())
        except (DomainError, OSError):
            self._note(len(diagnosis.facts), "failed")
            raise
        return ChangeSet.of(Kind.AUDIT)

    def _note(self, lines: int, outcome: str) -> None:
        if self.desk.reading is not None:  # a copy that is only read takes no entry
            return
        with self.desk.work("file.diagnostics") as work:
            work.audit.note(detail={"lines": lines, "outcome": outcome})
            work.commit()

    def _of_file(self) -> tuple[Fact, ...]:
        desk, queries = self.desk, self.desk.queries
        standing = "home" if desk.reading is None else desk.reading.state.value
        facts = [
            Fact("file", "kind", "training" if desk.in_demo else "real"),
            Fact("file", "role", desk.member.role.value),
            Fact("file", "standing", standing),
        ]
        figures = ((name, queries.setting(name)) for name in SETTINGS)
        return (*facts, *(Fact("file", name, _figure(value)) for name, value in figures))

    def _of_trail(self) -> tuple[Fact, ...]:
        """How often the file was opened, checked and backed up, and how long ago for the last time."""
        now, facts = self.desk.clock.now(), list[Fact]()
        for action in TRAIL:
            wanted = AuditFilter(action=action)
            extent = self.desk.queries.audit_extent(wanted)
            facts.append(Fact("trail", action, rounded(extent.entries)))
            newest = self.desk.queries.audit_page(before=None, limit=1, wanted=wanted)
            if newest:
                days = (now - datetime.fromisoformat(newest[0].utc)).days
                facts.append(Fact("trail", f"{action}.days_ago", rounded(days)))
        return tuple(facts)


def _of_machine(machine: Machine) -> tuple[Fact, ...]:
    computer = (
        Fact("computer", "system", word(machine.system.lower(), SYSTEMS)),
        Fact("computer", "release", version(machine.release)),
        Fact("computer", "machine", word(machine.machine.lower(), MACHINES)),
        Fact("computer", "processors", str(machine.processors)),
        Fact("computer", "memory_gib", str(machine.memory_gib)),
    )
    return (*(Fact("versions", name, version(text)) for name, text in machine.versions.items()), *computer)


def _sizes(rows: Mapping[str, int]) -> tuple[Fact, ...]:
    return tuple(Fact("rows", name, rounded(count)) for name, count in sorted(rows.items()) if count)


def _of_check(check: VerifyReport | None) -> tuple[Fact, ...]:
    """What the check of the whole file found, by kind; a detail may quote the file and is left out."""
    if check is None:
        return (Fact("check", "whole file", "not checked now"),)
    found = Counter(word(problem.code, PROBLEMS) for problem in check.problems)
    kinds = (Fact("check", kind, rounded(times)) for kind, times in sorted(found.items()))
    return (Fact("check", "whole file", "good" if check.good else "problems found"), *kinds)


def _of_errors(errors: tuple[LastError, ...]) -> tuple[Fact, ...]:
    lines = tuple(Fact("errors", f"{one.kind} at {one.place}", f"{one.times} times") for one in errors)
    return lines or (Fact("errors", "since the program started", "0"),)


def _figure(text: str) -> str:
    return rounded(int(text)) if text.isascii() and text.isdecimal() else UNKNOWN
