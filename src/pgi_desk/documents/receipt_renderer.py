"""A receipt for goods as a PDF: number, day, articles, and two lines to sign; nothing written to disk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, KeepTogether, PageTemplate, Table

from pgi_desk.documents.fonts import REGULAR, LetterFonts, isolated, load_fonts
from pgi_desk.documents.furniture import draw_training
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.items_table import ItemsTable
from pgi_desk.documents.legibility import check_words
from pgi_desk.documents.renderer import ONE_PAPER_AT_A_TIME
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    INK,
    MM,
    NO_PADDING,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE_MARGIN,
    TEXT_WIDTH,
    TOP_MARGIN,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words, read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.services.letter_content import LetterItem
from pgi_desk.services.receipts import ReceiptLine, ReceiptPaper

SIGNING_SPACE = 22 * MM
SIGNING_GAP = 14 * MM
_NO_PROPERTIES = dict.fromkeys(("title", "author", "subject", "creator", "producer", "keywords"), "")


class ReportlabReceiptRenderer:
    """Implements ReceiptRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_receipt(self, paper: ReceiptPaper) -> bytes:
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
    """What stands on every page: the number of the receipt, page x of y, and in training that it is not valid."""

    paper: ReceiptPaper
    words: Words
    look: Look
    pages: int

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setDateFormatter(lambda *_: "")
        canvas.saveState()
        if self.paper.training:
            draw_training(canvas, self.words, self.look)
        canvas.setFillColor(INK)
        counted = self.words.say("page_of", page=str(document.page), pages=str(self.pages))
        line = self.look.line(f"{_number(self.paper, self.words)}  ·  {counted}", 8)
        line.draw(canvas, (PAGE_WIDTH - line.width) / 2, BOTTOM_MARGIN - 12 * MM)
        canvas.restoreState()


def _build(paper: ReceiptPaper, words: Words, pages: int) -> tuple[bytes, int]:
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
    height = PAGE_HEIGHT - TOP_MARGIN - BOTTOM_MARGIN
    frame = Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, height, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate("all", [frame], onPage=_Furniture(paper, words, look, pages).draw)])
    document.build(list(_body(paper, words, look)))
    return stream.getvalue(), int(document.page)


def _body(paper: ReceiptPaper, words: Words, look: Look) -> Iterator[Flowable]:
    if paper.branch:
        yield paragraph(paper.branch, look.body, bold=True)
    yield paragraph(words.say("receipt_title"), look.title)
    yield paragraph(_number(paper, words), look.body)
    yield paragraph(words.write_day(paper.handed_on), look.body)
    yield paragraph(words.say("receipt_handed"), look.body)
    yield from ItemsTable(
        tuple(LetterItem("article", line.article, _amount(line, words)) for line in paper.lines),
        words,
        look,
        ("receipt_article", "receipt_pieces"),
    ).flowables()
    yield KeepTogether([paragraph(words.say("receipt_confirm"), look.body), _signatures(words, look)])


def _number(paper: ReceiptPaper, words: Words) -> str:
    return words.say("receipt_number", number=isolate(f"{paper.number:04d}"))


def _amount(line: ReceiptLine, words: Words) -> str:
    return words.say("receipt_amount", pieces=isolate(str(line.pieces)), unit=line.unit)


def _signatures(words: Words, look: Look) -> Table:
    """Two lines to sign on: who receives, and who hands over."""
    receiver, giver = (paragraph(words.say(name), look.small) for name in ("receipt_receiver", "receipt_giver"))
    width = (TEXT_WIDTH - SIGNING_GAP) / 2
    table = Table(
        [look.row([receiver, "", giver])],
        colWidths=look.row([width, SIGNING_GAP, width]),
        spaceBefore=SIGNING_SPACE,
        spaceAfter=4 * MM,
    )
    ruled = [("LINEABOVE", (column, 0), (column, 0), 0.6, INK) for column in (0, 2)]
    table.setStyle([*NO_PADDING, ("TOPPADDING", (0, 0), (-1, -1), 2), *ruled])
    return table


def _legible(paper: ReceiptPaper, fonts: LetterFonts) -> ReceiptPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""

    def shown(item: str, text: str) -> str:
        clean = isolated(text)
        if missing := fonts.missing(clean):
            raise LetterCannotShow(item=item, characters=missing)
        return isolate(clean) if clean else ""

    lines = tuple(
        replace(one, article=shown("article", one.article), unit=shown("unit", one.unit)) for one in paper.lines
    )
    return replace(paper, branch=shown("branch", paper.branch), lines=lines)
