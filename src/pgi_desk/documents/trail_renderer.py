"""The audit trail as a PDF, in the typography of letters: nothing is written to disk."""

from __future__ import annotations

from dataclasses import replace
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
from pgi_desk.services.trail_paper import TrailLine, TrailPaper

COLUMNS = (
    ("trail_number", 0.1),
    ("trail_time", 0.24),
    ("trail_staff", 0.2),
    ("trail_action", 0.3),
    ("trail_case", 0.16),
)


class ReportlabTrailRenderer:
    """Implements TrailRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_trail(self, paper: TrailPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            shown = _legible(paper, fonts)
            sheet = Sheet(words, paper.language, partial(_foot, shown, words), "training" if paper.training else "")
            return sheet.pdf(lambda: [*_head(shown, words, sheet.look), _entries(shown, words, sheet.look)])


def _foot(paper: TrailPaper, words: Words, counted: str) -> tuple[FootLine, ...]:
    return (
        FootLine(words.say("confidential"), counted),
        FootLine(words.say("retention"), words.say("record_check", code=paper.record_check)),
    )


def _head(paper: TrailPaper, words: Words, look: Look) -> list[Flowable]:
    say, body = words.say, look.body
    made = say("trail_made", name=paper.made_by, moment=isolate(words.write_moment(paper.made_at)))
    count = say("trail_count", shown=str(len(paper.lines)), entries=str(paper.entries))
    head = [
        paragraph(paper.branch, look.small),
        paragraph(say("trail_title"), look.title),
        paragraph(made, body),
        paragraph(count, body),
    ]
    if paper.first_day:
        head.append(paragraph(say("trail_from", day=isolate(words.write_day(paper.first_day))), body))
    if paper.last_day:
        head.append(paragraph(say("trail_until", day=isolate(words.write_day(paper.last_day))), body))
    return [*head, *(paragraph(chosen, body, bold=True) for chosen in paper.filters)]


def _entries(paper: TrailPaper, words: Words, look: Look) -> Table:
    cell = look.style(7.5, 10)
    head = look.row(paragraph(words.say(name), cell, bold=True) for name, _ in COLUMNS)
    rows = [look.row(paragraph(text, cell) for text in _cells(line, words)) for line in paper.lines]
    widths = look.row(TEXT_WIDTH * share for _, share in COLUMNS)
    table = Table([head, *rows], colWidths=widths, repeatRows=1, spaceBefore=6)
    table.setStyle(list(GRID))
    return table


def _cells(line: TrailLine, words: Words) -> tuple[str, ...]:
    moment = isolate(words.write_moment(line.at))
    return str(line.sequence), moment, line.staff_name, line.action, line.case_code


def _legible(paper: TrailPaper, fonts: LetterFonts) -> TrailPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""
    shown = shown_with(fonts)
    lines = tuple(
        replace(
            line,
            staff_name=shown("staff", line.staff_name),
            action=shown("action", line.action),
            case_code=shown("case_code", line.case_code),
        )
        for line in paper.lines
    )
    return replace(
        paper,
        branch=shown("branch", paper.branch),
        made_by=shown("staff", paper.made_by),
        filters=tuple(shown("filters", chosen) for chosen in paper.filters),
        lines=lines,
    )
