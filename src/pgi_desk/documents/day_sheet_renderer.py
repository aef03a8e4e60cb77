"""The day sheet as a PDF, in the typography of letters: case codes and boxes to tick, nothing written to disk."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path

from reportlab.platypus import Flowable, Table

from pgi_desk.documents.fonts import LetterFonts
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import shown_with
from pgi_desk.documents.sheet import GRID, FootLine, Sheet, at_work
from pgi_desk.documents.typography import (
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.services.day_sheet import DayLine, DaySheetPaper

COLUMNS = (
    ("day_sheet_done", 0.09),
    ("day_sheet_what", 0.41),
    ("day_sheet_case", 0.16),
    ("day_sheet_letter", 0.15),
    ("day_sheet_due", 0.19),
)
# Drawn as lines, since no font has to hold it.
BOX = 9.0
# Rows that are ticked by hand have room around them.
ROOM = (("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4))


class ReportlabDaySheetRenderer:
    """Implements DaySheetRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            shown = _legible(paper, fonts)
            sheet = Sheet(words, paper.language, partial(_foot, words), "training" if paper.training else "")
            return sheet.pdf(lambda: [*_head(shown, words, sheet.look), _lines(shown, words, sheet.look)])


class _TickBox(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A square to tick by hand."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return its size."""
        return BOX, BOX

    def draw(self) -> None:
        """Draw it."""
        self.canv.setLineWidth(0.7)
        self.canv.rect(0, 0, BOX, BOX)


def _foot(words: Words, counted: str) -> tuple[FootLine, ...]:
    return FootLine(words.say("confidential"), counted), FootLine(words.say("day_sheet_destroy"))


def _head(paper: DaySheetPaper, words: Words, look: Look) -> list[Flowable]:
    say, body = words.say, look.body
    head = [
        paragraph(say("day_sheet_title"), look.title),
        paragraph(say("day_sheet_made", moment=isolate(words.write_moment(paper.made_at))), body),
        paragraph(say("day_sheet_mine" if paper.mine else "day_sheet_branch"), body),
    ]
    more = say("day_sheet_more", count=isolate(str(paper.hidden)))
    return [*head, paragraph(more, body, bold=True)] if paper.hidden else head


def _lines(paper: DaySheetPaper, words: Words, look: Look) -> Table:
    cell = look.style(9, 12)
    head = look.row(paragraph(words.say(name), cell, bold=True) for name, _ in COLUMNS)
    rows = []
    for line in paper.lines:
        texts = (paragraph(text, cell, bold=line.late) for text in _cells(line, words))
        rows.append(look.row([_TickBox(), *texts]))
    widths = look.row(TEXT_WIDTH * share for _, share in COLUMNS)
    table = Table([head, *rows], colWidths=widths, repeatRows=1, spaceBefore=6)
    side = "RIGHT" if words.direction == "rtl" else "LEFT"
    table.setStyle([*GRID, ("ALIGN", (0, 0), (-1, -1), side), *ROOM])
    return table


def _cells(line: DayLine, words: Words) -> tuple[str, ...]:
    what = f"{line.what} ({isolate(str(line.count))})" if line.count > 1 else line.what
    day = isolate(_by_when(line.due_on, words)) if line.due_on is not None else ""
    due = words.say("day_sheet_late", day=day) if line.late and day else day
    return what, line.case_code, line.number, due


def _by_when(due: date | datetime, words: Words) -> str:
    return words.write_moment(due) if isinstance(due, datetime) else words.write_day(due)


def _legible(paper: DaySheetPaper, fonts: LetterFonts) -> DaySheetPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""
    shown = shown_with(fonts)
    lines = tuple(
        replace(
            line,
            what=shown("what", line.what),
            case_code=shown("case_code", line.case_code),
            number=shown("letter_number", line.number),
        )
        for line in paper.lines
    )
    return replace(paper, lines=lines)
