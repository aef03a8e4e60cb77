"""A list that somebody keeps in a spreadsheet: lines of text, its headings, and nothing that is ever calculated."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass

from pgi_desk.domain.errors import SheetRefused

# Above the headings stand titles and notes; further down than this nobody would look for headings.
LINES_ABOVE = 10


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line with its number as the spreadsheet shows it.

    `formulas` are the places of cells whose value nobody knows: a formula that was never calculated, or an error.
    """

    number: int
    cells: tuple[str, ...]
    formulas: frozenset[int] = frozenset()

    def cell(self, place: int) -> str:
        """Return the text of a cell; a line may be shorter than its headings."""
        return self.cells[place] if place < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class MergedCells:
    """Cells that were joined to one, whose value belongs to nobody knows which line."""

    reference: str
    last_line: int


@dataclass(frozen=True, slots=True)
class ReadAs:
    """How somebody wants a list to be read: its encoding, and which of its sheets; what is left out is found out."""

    encoding: str = ""
    page: int | None = None


AS_IT_IS = ReadAs()


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One of the sheets of a workbook: its name, and so many of its first lines as tell what it holds."""

    name: str
    first: tuple[SheetLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of one sheet that are not empty, and how else the file could be read.

    `encoding` is that of a text, and `encodings` are those in which it would say something else. `pages` are the
    visible sheets of a workbook; `page` is the one of these lines, or None where it was too large to be read at once.
    """

    lines: tuple[SheetLine, ...]
    merged: tuple[MergedCells, ...] = ()
    encoding: str = ""
    encodings: tuple[str, ...] = ()
    pages: tuple[SheetPage, ...] = ()
    page: int | None = None


@dataclass(frozen=True, slots=True)
class HeadedSheet:
    """A sheet whose headings are known, and the lines under them."""

    headings: tuple[str, ...]
    lines: tuple[SheetLine, ...]

    def example(self, place: int) -> str:
        """Return a text that stands under a heading: one with other letters than a to z shows how the list was read."""
        texts = [text for line in self.lines if (text := line.cell(place).strip())]
        return next((text for text in texts if not text.isascii()), texts[0] if texts else "")

    def letters(self, most: int) -> tuple[str, ...]:
        """Return the first different texts that have other letters than a to z: they show how the list was read."""
        found: dict[str, None] = {}
        for cells in (self.headings, *(line.cells for line in self.lines)):
            found |= dict.fromkeys(text for cell in cells if (text := cell.strip()) and not text.isascii())
            if len(found) >= most:
                break
        return tuple(found)[:most]


def headed(sheet: Sheet, known: Container[str]) -> HeadedSheet:
    """Return the sheet with the line as headings that has most headings of `known` (texts as `plain` gives them).

    Raises SheetRefused when there is nothing under the headings, or when cells from there on are merged.
    """
    if not sheet.lines:
        raise SheetRefused(problem="empty")
    first = sheet.lines[:LINES_ABOVE]
    best = max(range(len(first)), key=lambda place: (_recognised(first[place], known), -place))
    heading, lines = first[best], sheet.lines[best + 1 :]
    for merged in sheet.merged:
        if merged.last_line >= heading.number:
            raise SheetRefused(problem="merged", place=merged.reference)
    if not lines:
        raise SheetRefused(problem="empty")
    width = max(len(heading.cells), *(len(line.cells) for line in lines))
    return HeadedSheet(tuple(heading.cell(place).strip() for place in range(width)), lines)


def best_page(pages: Sequence[SheetPage], known: Container[str]) -> int:
    """Return which sheet is the list: of those with lines under headings, the first with most headings of `known`."""
    rated = [max((_recognised(line, known) for line in page.first), default=0) for page in pages]
    return max(range(len(pages)), key=lambda place: (len(pages[place].first) > 1, rated[place], -place))


def cell_name(number: int, place: int) -> str:
    """Return what a spreadsheet program calls the cell of a line at a place that counts from 0."""
    letters = ""
    while place >= 0:
        letters, place = chr(ord("A") + place % 26) + letters, place // 26 - 1
    return f"{letters}{number}"


def plain(text: str) -> str:
    """Return a text as it is compared: without case, accents, marks and punctuation."""
    letters = (mark for mark in unicodedata.normalize("NFKD", text.casefold()) if unicodedata.category(mark) != "Mn")
    return " ".join("".join(mark if mark.isalnum() else " " for mark in letters).split())


def _recognised(line: SheetLine, known: Container[str]) -> int:
    return sum(plain(cell) in known for cell in line.cells)
