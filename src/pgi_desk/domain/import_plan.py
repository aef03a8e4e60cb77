"""The plan of an import: what happens with each line of a list, and why not; it is carried out as it was shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Generic, TypeVar

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.list_columns import ListWords, read_cell
from pgi_desk.domain.sheet import SheetLine

T = TypeVar("T")
LONGEST_SHOWN = 60


class LineAction(StrEnum):
    """What happens with one line."""

    CREATE = "create"
    SAME = "same"
    UPDATE = "update"
    SKIP = "skip"  # nothing is wrong with the line, but it may not be stored
    ERROR = "error"


STORED = frozenset({LineAction.CREATE, LineAction.UPDATE})


@dataclass(frozen=True, slots=True)
class CellProblem:
    """Why a line is left out: the field, what is wrong with it, what the cell says, and the line it collides with."""

    field: str
    problem: str
    value: str = ""
    other_line: int = 0


@dataclass(frozen=True, slots=True)
class PlannedLine(Generic[T]):
    """One line of the list: what happens, with which record, and why not.

    `shows` says that whoever asked for the plan may see what stands on file about this line.
    """

    number: int
    name: str
    action: LineAction
    problems: tuple[CellProblem, ...] = ()
    before: T | None = None
    after: T | None = None
    shows: bool = True


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field as the columns of a list call it, and its value on file and in the list."""

    field: str
    before: object
    after: object


@dataclass(frozen=True, slots=True)
class ListPlan(Generic[T]):
    """Everything that an import would do; it is carried out as it was shown, or not at all."""

    lines: tuple[PlannedLine[T], ...]

    def count(self, action: LineAction) -> int:
        """Return how many lines have this action."""
        return sum(line.action is action for line in self.lines)

    def counts(self) -> dict[str, int]:
        """Return how many lines do what, for the log."""
        return {action.value: self.count(action) for action in LineAction}

    @property
    def changes_something(self) -> bool:
        """Tell whether there is anything to carry out."""
        return any(line.action in STORED for line in self.lines)


def changed_fields(before: object, after: object) -> tuple[str, ...]:
    """Return the fields in which two records of one dataclass differ."""
    names = (one.name for one in fields(before))  # type: ignore[arg-type]  # a dataclass, as every record is
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def changes_of(before: object, after: object) -> tuple[FieldChange, ...]:
    """Return in what two records of one dataclass differ."""
    return tuple(
        FieldChange(name, getattr(before, name), getattr(after, name)) for name in changed_fields(before, after)
    )


def cells_of(line: SheetLine, mapping: Sequence[str]) -> dict[str, str]:
    """Return what stands in the cells of a line, by field: what a refusal quotes is what somebody can look for."""
    return {name: line.cell(place) for place, name in enumerate(mapping) if name}


def read_line(line: SheetLine, mapping: Sequence[str], words: ListWords) -> tuple[dict[str, object], list[CellProblem]]:
    """Return what the cells of a line give, and what cannot be read; blank cells give nothing."""
    values: dict[str, object] = {}
    problems: list[CellProblem] = []
    for place, name in enumerate(mapping):
        if not name:
            continue
        text = line.cell(place)
        if place in line.formulas:
            problems.append(CellProblem(name, "formula", shown(text)))
            continue
        try:
            values |= read_cell(words.columns[name], text, words)
        except InvalidEntry as error:
            problems.append(CellProblem(name, str(error.facts["problem"]), shown(text)))
    return values, problems


def shown(text: str) -> str:
    """Return the beginning of what a cell says, on one line."""
    body = " ".join(text.split())
    return body if len(body) <= LONGEST_SHOWN else body[: LONGEST_SHOWN - 1] + "…"
