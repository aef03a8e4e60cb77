"""The steps of setting up: which ones come for which start, and where somebody stands with what was typed so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum


class Start(StrEnum):
    """How the work begins."""

    NEW = "new"
    OPEN = "open"
    RESTORE = "restore"
    DEMO = "demo"


class Step(StrEnum):
    """One screen, in the order in which they come."""

    LANGUAGE = "language"
    START = "start"
    BRANCH = "branch"
    KEYS = "keys"
    BACKUP = "backup"


# Whoever makes no new file has no branch to name and no passphrase to choose.
STEPS = dict.fromkeys(Start, (Step.LANGUAGE, Step.START)) | {Start.NEW: tuple(Step)}


@dataclass(frozen=True, slots=True)
class Answers:
    """What was typed and chosen, without any passphrase; `file` is where the new file shall be.

    `sheets_at_once` and `backup_folder` say what is done as soon as the file is there; an empty folder means later.
    """

    start: Start = Start.NEW
    branch_name: str = field(default="", repr=False)
    branch_lines: str = field(default="", repr=False)
    branch_phone: str = field(default="", repr=False)
    branch_contact: str = field(default="", repr=False)
    coordinator: str = field(default="", repr=False)
    agreed: bool = False
    agreed_on: date | None = None
    file: str = ""
    sheets_at_once: bool = True
    backup_folder: str = ""

    def names_anybody(self) -> bool:
        """Tell whether something was typed that must not lie on the disk in the clear."""
        texts = (self.branch_name, self.branch_lines, self.branch_phone, self.branch_contact, self.coordinator)
        return any(text.strip() for text in texts)


@dataclass(frozen=True, slots=True)
class Course:
    """Where somebody stands. Going on and back changes the step alone; what was typed changes the answers alone."""

    answers: Answers = Answers()
    step: Step = Step.LANGUAGE

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that this start needs."""
        return STEPS[self.answers.start]

    @property
    def number(self) -> int:
        """The place of the step, counted from 1."""
        return self.steps.index(self.step) + 1

    @property
    def is_first(self) -> bool:
        """Whether there is nothing to go back to."""
        return self.number == 1

    @property
    def is_last(self) -> bool:
        """Whether the next thing is to begin."""
        return self.number == len(self.steps)

    def with_answers(self, answers: Answers) -> Course:
        """Take over what was typed; a start that needs fewer steps leads back to its last one."""
        steps = STEPS[answers.start]
        return Course(answers, self.step if self.step in steps else steps[-1])

    def on(self) -> Course:
        """Go one step on; from the last one nowhere."""
        return self.at(self.steps[min(self.number, len(self.steps) - 1)])

    def back(self) -> Course:
        """Go one step back; from the first one nowhere."""
        return self.at(self.steps[max(self.number - 2, 0)])

    def at(self, step: Step) -> Course:
        """Stand at a step, as far as this start has it."""
        return replace(self, step=step) if step in self.steps else self


@dataclass(frozen=True, slots=True)
class KeptSetup:
    """What of an unfinished set-up lies on the disk in the clear: which step, which start, and a path of a file."""

    step: str = ""
    start: str = ""
    file: str = ""

    @classmethod
    def of(cls, course: Course, suggestion: str) -> KeptSetup:
        """Return what may be kept of a course; a path that was only suggested need not be."""
        file = course.answers.file
        return cls(course.step.value, course.answers.start.value, "" if file == suggestion else file)

    def course(self) -> Course:
        """Return where to go on: at the names at the latest, because they and the passphrase were not kept."""
        start = Start(self.start) if self.start in set(Start) else Start.NEW
        step = Step(self.step) if self.step in set(Step) else Step.LANGUAGE
        order = list(Step)
        step = min(step, Step.BRANCH, key=order.index)
        return Course().with_answers(Answers(start, file=self.file)).at(step)
