"""A safety plan as a PDF for the person: headings and their own words, nothing written to disk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate

from pgi_desk.documents.fonts import REGULAR, LetterFonts, isolated, load_fonts
from pgi_desk.documents.furniture import draw_training
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import check_words
from pgi_desk.documents.renderer import ONE_PAPER_AT_A_TIME
from pgi_desk.documents.typography import BOTTOM_MARGIN, INK, MM, PAGE_HEIGHT, PAGE_WIDTH, Look, paragraph
from pgi_desk.documents.words import Words, read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.services.safety_plan_paper import OwnPlanPaper

MARGIN = 20 * MM
TOP = PAGE_HEIGHT - 18 * MM
_NO_PROPERTIES = dict.fromkeys(("title", "author", "subject", "creator", "producer", "keywords"), "")


class ReportlabOwnPlanRenderer:
    """Implements OwnPlanRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_own_plan(self, paper: OwnPlanPaper) -> bytes:
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
    """What stands on every page: page x of y, and in training that it is not valid."""

    paper: OwnPlanPaper
    words: Words
    look: Look
    pages: int

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setDateFormatter(lambda *_: "")
        canvas.saveState()
        if self.paper.training:
            draw_training(canvas, self.words, self.look)
        canvas.setFillColor(INK)
        line = self.look.line(self.words.say("page_of", page=str(document.page), pages=str(self.pages)), 8)
        line.draw(canvas, (PAGE_WIDTH - line.width) / 2, BOTTOM_MARGIN - 12 * MM)
        canvas.restoreState()


def _build(paper: OwnPlanPaper, words: Words, pages: int) -> tuple[bytes, int]:
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
    frame = Frame(MARGIN, BOTTOM_MARGIN, PAGE_WIDTH - 2 * MARGIN, TOP - BOTTOM_MARGIN, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("all", [frame], onPage=_Furniture(paper, words, look, pages).draw)])
    document.build(list(_body(paper, words, look)))
    return stream.getvalue(), int(document.page)


def _body(paper: OwnPlanPaper, words: Words, look: Look) -> Iterator[Flowable]:
    yield paragraph(words.say("plan_title"), look.title)
    yield paragraph(words.write_day(paper.printed_on), look.body)
    for item in fields(PlanParts):
        text = getattr(paper.parts, item.name)
        if text:
            heading = paragraph(words.say(f"plan_{item.name}"), look.heading)
            first, *others = (paragraph(line, look.body) for line in text.split("\n"))
            yield KeepTogether([heading, first])
            yield from others


def _legible(paper: OwnPlanPaper, fonts: LetterFonts) -> OwnPlanPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""

    def shown(item: str, line: str) -> str:
        clean = isolated(line)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean) if clean else ""

    said = {item.name: getattr(paper.parts, item.name) for item in fields(PlanParts)}
    lines = {name: [shown(name, line) for line in text.split("\n") if line.strip()] for name, text in said.items()}
    return replace(paper, parts=PlanParts(**{name: "\n".join(found) for name, found in lines.items()}))
