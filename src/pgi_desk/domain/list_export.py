"""A list on its way out to a spreadsheet: what stands in it, and what a reader's program must never calculate."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

Cell = str | int
# A spreadsheet program calculates what begins so, also after blanks, and in the wide forms that it takes for the same.
LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")
# Groups of fewer people than this can tell who somebody is (domain standards, figures that leave the branch).
SMALL = 5


class SheetKind(StrEnum):
    """The kinds of file that a list can be saved as."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """Everything that will be in the file: `mark` stands above the headings, `about` on a sheet of its own."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    about: tuple[tuple[str, str], ...] = ()
    mark: str = ""
    right_to_left: bool = False


def is_live(text: str) -> bool:
    """Tell whether a spreadsheet program could take a text for something to calculate."""
    return text.startswith(LIVE) or text.lstrip().startswith(LIVE)


def as_text(text: str) -> str:
    """Return a text as a file of plain text holds it, so that it stays one: with an apostrophe before what is live."""
    return f"'{text}" if _marked(text) else text


def from_text(text: str) -> str:
    """Return the text of which `as_text` made this one; spreadsheet programs do not show that apostrophe either."""
    return text[1:] if text.startswith("'") and _marked(text[1:]) else text


def _marked(text: str) -> bool:
    """Tell whether a text needs an apostrophe: it is live, or it begins with one that would be taken for a mark."""
    return is_live(text.lstrip("'"))


def of_few(rows: Iterable[Sequence[Cell]], place: int) -> frozenset[Cell]:
    """Return what stands in a column of so few rows that it can tell who somebody is."""
    counts = Counter(row[place] for row in rows)
    return frozenset(value for value, count in counts.items() if value and count < SMALL)


def small_groups(rows: Iterable[Sequence[Cell]], places: Sequence[int]) -> int:
    """Return how many groups of equal values in these columns have so few rows that they can tell who is in them."""
    groups = Counter(tuple(row[place] for place in places) for row in rows)
    return sum(count < SMALL for count in groups.values())
