"""The audit trail as a PDF, in the typography of letters: nothing is written to disk."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Table

from pgi_desk.documents.fonts import REGULAR, LetterFonts, isolated, load_fonts
from pgi_desk.documents.furniture import draw_training
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import check_words
from pgi_desk.documents.renderer import ONE_PAPER_AT_A_TIME
from pgi_desk.documents.typography import (
    ACCENT,
    BOTTOM_MARGIN,
    INK,
    MM,
    OUR_FONT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QUIET,
    RULE,
    SHADE,
    SIDE_MARGIN,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words, read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.services.trail_paper import TrailLine, TrailPaper

COLUMNS = (
    ("trail_number", 0.1),
    ("trail_time", 0.24),
    ("trail_staff", 0.2),
    ("trail_action", 0.3),
    ("trail_case", 0.16),
)
_NO_PROPERTIES = dict.fromkeys(("title", "author", "subject", "creator", "producer", "keywords"), "")


class ReportlabTrailRenderer:
    """Implements TrailRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_trail(self, paper: TrailPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with ONE_PAPER_AT_A_TIME:
            fonts = load_fonts(self._font_folder)
            words = read_words(self._letter_folder, paper.language)
            check_words(words, paper.language, fonts)
            shown = _legible(paper, fonts)
            fonts.register()
            pdf, pages = _build(shown, words, 1)
            return pdf if pages == 1 else _build(shown, words, pages)[0]


@dataclass(frozen=True, slots=True)
class _Furniture:
    """What stands on every page around the entries."""

    paper: TrailPaper
    words: Words
    look: Look
    pages: int

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setDateFormatter(lambda *_: "")
        canvas.saveState()
        if self.paper.training:
            draw_training(canvas, self.words, self.look)
        top = BOTTOM_MARGIN - 5 * MM
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE_MARGIN, top, PAGE_WIDTH - SIDE_MARGIN, top)
        canvas.setFillColor(INK)
        say = self.words.say
        counted = say("page_of", page=str(document.page), pages=str(self.pages))
        self._ends(canvas, top - 10, say("confidential"), counted)
        canvas.setFillColor(QUIET)
        self._ends(canvas, top - 20.5, say("retention"), say("record_check", code=self.paper.record_check))
        canvas.restoreState()

    def _ends(self, canvas: Canvas, baseline: float, start: str, end: str) -> None:
        for text, at_right in zip(self.look.row((start, end)), (False, True), strict=True):
            line = self.look.line(text, 7.5)
            line.draw(canvas, PAGE_WIDTH - SIDE_MARGIN - line.width if at_right else SIDE_MARGIN, baseline)


def _build(paper: TrailPaper, words: Words, pages: int) -> tuple[bytes, int]:
    """Set the paper with "page x of `pages`"; return it with the number of pages that it really has."""
    look = Look(words.direction)
    stream = io.BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=paper.language,
        initialFontName=REGULAR,
        **_NO_PROPERTIES,
    )
    frame = Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)
    furniture = _Furniture(paper, words, look, pages)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=furniture.draw)])
    document.build([*_head(paper, words, look), _entries(paper, words, look)])
    return stream.getvalue(), int(document.page)


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
    table.setStyle(
        [
            OUR_FONT,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), SHADE),
            ("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return table


def _cells(line: TrailLine, words: Words) -> tuple[str, ...]:
    moment = isolate(words.write_moment(line.at))
    return str(line.sequence), moment, line.staff_name, line.action, line.case_code


def _legible(paper: TrailPaper, fonts: LetterFonts) -> TrailPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""

    def shown(item: str, text: str) -> str:
        clean = isolated(text)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean)

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
