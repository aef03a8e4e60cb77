"""The day sheet as a PDF, in the typography of letters: case codes and boxes to tick, nothing written to disk."""

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
_NO_PROPERTIES = dict.fromkeys(("title", "author", "subject", "creator", "producer", "keywords"), "")


class ReportlabDaySheetRenderer:
    """Implements DaySheetRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_day_sheet(self, paper: DaySheetPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with ONE_PAPER_AT_A_TIME:
            fonts = load_fonts(self._font_folder)
            words = read_words(self._letter_folder, paper.language)
            check_words(words, paper.language, fonts)
            shown = _legible(paper, fonts)
            fonts.register()
            pdf, pages = _build(shown, words, 1)
            return pdf if pages == 1 else _build(shown, words, pages)[0]


class _TickBox(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A square to tick by hand."""

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return its size."""
        return BOX, BOX

    def draw(self) -> None:
        """Draw it."""
        self.canv.setLineWidth(0.7)
        self.canv.rect(0, 0, BOX, BOX)


@dataclass(frozen=True, slots=True)
class _Furniture:
    """What stands on every page around the list."""

    paper: DaySheetPaper
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
        for text, at_right in zip(self.look.row((say("confidential"), counted)), (False, True), strict=True):
            line = self.look.line(text, 7.5)
            line.draw(canvas, PAGE_WIDTH - SIDE_MARGIN - line.width if at_right else SIDE_MARGIN, top - 10)
        canvas.setFillColor(QUIET)
        foot = self.look.line(say("day_sheet_destroy"), 7.5)
        foot.draw(canvas, (PAGE_WIDTH - foot.width) / 2, top - 20.5)
        canvas.restoreState()


def _build(paper: DaySheetPaper, words: Words, pages: int) -> tuple[bytes, int]:
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
    document.build([*_head(paper, words, look), _lines(paper, words, look)])
    return stream.getvalue(), int(document.page)


def _head(paper: DaySheetPaper, words: Words, look: Look) -> list[Flowable]:
    say, body = words.say, look.body
    head = [
        paragraph(say("day_sheet_title"), look.title),
        paragraph(say("day_sheet_made", moment=isolate(words.write_moment(paper.made_at))), body),
        paragraph(say("day_sheet_mine" if paper.mine else "day_sheet_branch"), body),
    ]
    return [*head, paragraph(say("day_sheet_more"), body, bold=True)] if paper.more else head


def _lines(paper: DaySheetPaper, words: Words, look: Look) -> Table:
    cell = look.style(9, 12)
    head = look.row(paragraph(words.say(name), cell, bold=True) for name, _ in COLUMNS)
    rows = []
    for line in paper.lines:
        texts = (paragraph(text, cell, bold=line.late) for text in _cells(line, words))
        rows.append(look.row([_TickBox(), *texts]))
    widths = look.row(TEXT_WIDTH * share for _, share in COLUMNS)
    table = Table([head, *rows], colWidths=widths, repeatRows=1, spaceBefore=6)
    table.setStyle(
        [
            OUR_FONT,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("ALIGN", (0, 0), (-1, -1), "RIGHT" if words.direction == "rtl" else "LEFT"),
            ("BACKGROUND", (0, 0), (-1, 0), SHADE),
            ("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
            ("LEFTPADDING", (0, 0), (-1, -1), 3),
            ("RIGHTPADDING", (0, 0), (-1, -1), 3),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
        ]
    )
    return table


def _cells(line: DayLine, words: Words) -> tuple[str, ...]:
    what = f"{line.what} ({isolate(str(line.count))})" if line.count > 1 else line.what
    day = isolate(words.write_day(line.due_on)) if line.due_on is not None else ""
    due = words.say("day_sheet_late", day=day) if line.late and day else day
    return what, line.case_code, line.number, due


def _legible(paper: DaySheetPaper, fonts: LetterFonts) -> DaySheetPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""

    def shown(item: str, text: str) -> str:
        clean = isolated(text)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean) if clean else ""

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
