"""A receipt for goods as a PDF: number, day, articles, and two lines to sign; nothing written to disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from reportlab.platypus import Flowable, Frame, KeepTogether, Table

from pgi_desk.documents.fonts import LetterFonts
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.items_table import ItemsTable
from pgi_desk.documents.legibility import shown_with
from pgi_desk.documents.sheet import FootLine, Sheet, at_work
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    INK,
    MM,
    NO_PADDING,
    PAGE_HEIGHT,
    SIDE_MARGIN,
    TEXT_WIDTH,
    TOP_MARGIN,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import LetterItem
from pgi_desk.services.receipts import ReceiptLine, ReceiptPaper

SIGNING_SPACE = 22 * MM
SIGNING_GAP = 14 * MM


class ReportlabReceiptRenderer:
    """Implements ReceiptRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_receipt(self, paper: ReceiptPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            shown = _legible(paper, fonts)
            foot = partial(_foot, shown, words)
            mark = "training" if paper.training else ""
            sheet = Sheet(words, paper.language, foot, mark, drop=9 * MM, ruled=False, frames=_frames)
            return sheet.pdf(lambda: _body(shown, words, sheet.look))


def _foot(paper: ReceiptPaper, words: Words, counted: str) -> tuple[FootLine, ...]:
    return (FootLine(_number(paper, words), counted),)


def _frames() -> dict[str, list[Frame]]:
    height = PAGE_HEIGHT - TOP_MARGIN - BOTTOM_MARGIN
    return {"all": [Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, height, 0, 0, 0, 0)]}


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
    shown = shown_with(fonts)
    lines = tuple(
        replace(one, article=shown("article", one.article), unit=shown("unit", one.unit)) for one in paper.lines
    )
    return replace(paper, branch=shown("branch", paper.branch), lines=lines)
