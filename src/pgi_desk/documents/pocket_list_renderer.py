"""The services of one place as a PDF to fold and carry: two columns, numbers to call first, nothing written to disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.platypus import (
    Flowable,
    Frame,
    FrameBreak,
    KeepTogether,
    NextPageTemplate,
)

from pgi_desk.documents.fonts import LetterFonts
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.legibility import shown_with
from pgi_desk.documents.sheet import FootLine, Sheet, at_work
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.services.pocket_list import PocketEntry, PocketPaper, PocketSection

MARGIN, GAP = 14 * MM, 8 * MM
HEAD_HEIGHT = 34 * MM
TOP = PAGE_HEIGHT - 12 * MM
COLUMN = (PAGE_WIDTH - 2 * MARGIN - GAP) / 2


class ReportlabPocketListRenderer:
    """Implements PocketListRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_pocket_list(self, paper: PocketPaper) -> bytes:
        """Return the PDF; raises LetterCannotShow (`item`, `characters`) and TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            shown, look = _legible(paper, fonts), Look(words.direction)
            sheet = Sheet(
                words,
                paper.language,
                partial(_foot, shown, words),
                "training" if paper.training else "",
                margin=MARGIN,
                drop=9 * MM,
                frames=partial(_frames, look),
            )
            return sheet.pdf(
                lambda: [
                    NextPageTemplate("later"),
                    *_head(shown, words, look),
                    FrameBreak(),
                    *_body(shown, words, look),
                ]
            )


def _foot(paper: PocketPaper, words: Words, counted: str) -> tuple[FootLine, ...]:
    """How old the list is, and that it has to be checked."""
    return FootLine(_printed(words, paper.printed_on), counted), FootLine(words.say("pocket_check"))


def _frames(look: Look) -> dict[str, list[Frame]]:
    head = Frame(MARGIN, TOP - HEAD_HEIGHT, PAGE_WIDTH - 2 * MARGIN, HEAD_HEIGHT, 0, 0, 0, 0)
    return {"first": [head, *_columns(look, HEAD_HEIGHT)], "later": _columns(look, 0)}


def _columns(look: Look, taken: float) -> list[Frame]:
    """Return the two columns in the order in which the language reads them."""
    height = TOP - taken - BOTTOM_MARGIN + 4 * MM
    lefts = look.row((MARGIN, MARGIN + COLUMN + GAP))
    return [Frame(left, BOTTOM_MARGIN - 4 * MM, COLUMN, height, 0, 0, 0, 0) for left in lefts]


def _head(paper: PocketPaper, words: Words, look: Look) -> list[Flowable]:
    title = words.say("pocket_title", place=paper.place) if paper.place else words.say("pocket_everywhere")
    contact = words.say("pocket_contact", branch=paper.branch, phone=paper.branch_phone)
    return [
        paragraph(title, look.title),
        paragraph(_printed(words, paper.printed_on), look.body),
        paragraph(words.say("pocket_check"), look.body, bold=True),
        paragraph(contact if paper.branch_phone else paper.branch, look.small),
    ]


def _body(paper: PocketPaper, words: Words, look: Look) -> Iterator[Flowable]:
    for section in paper.sections:
        heading = paragraph(section.heading or words.say("pocket_emergency"), look.heading)
        first, *others = (_entry(entry, words, look) for entry in section.entries)
        yield KeepTogether([heading, *first])
        yield from (KeepTogether(entry) for entry in others)


def _entry(entry: PocketEntry, words: Words, look: Look) -> list[Flowable]:
    """Return one service: its name, the numbers to call, and what to know before going there."""
    line = look.style(8, 10.5)
    last = look.style(8, 10.5, spaceAfter=6)
    facts = [(name, value) for name, value in _facts(entry, words) if value]
    styles = [line] * (len(facts) - 1) + [last]
    texts = (words.say("pocket_line", label=words.say(name), value=value) for name, value in facts)
    return [
        paragraph(entry.name, look.style(9, 11.5), bold=True),
        *(paragraph(text, style) for text, style in zip(texts, styles, strict=True)),
    ]


def _facts(entry: PocketEntry, words: Words) -> Iterator[tuple[str, str]]:
    """Return the label and value of what is printed of a service; a hidden address is told to be hidden."""
    youngest, oldest = entry.ages or (0, 0)
    yield from (("pocket_call", number) for number in entry.numbers)
    yield "pocket_services", entry.needs
    yield "pocket_hours", entry.hours
    yield "pocket_place", words.say("pocket_hidden") if entry.address_hidden else entry.place
    yield "pocket_languages", entry.languages
    yield "pocket_sexes", entry.sexes
    if entry.ages is not None:
        yield "pocket_age", words.say("pocket_ages", youngest=isolate(str(youngest)), oldest=isolate(str(oldest)))
    yield "pocket_documents", entry.documents
    yield "pocket_fee", entry.fee
    yield "pocket_reports", entry.reports


def _printed(words: Words, day: date) -> str:
    return words.say("pocket_printed", **words.date_parts(day))


def _legible(paper: PocketPaper, fonts: LetterFonts) -> PocketPaper:
    """Return the paper with values ready to be set; LetterCannotShow names what cannot be."""
    shown = shown_with(fonts)

    def shown_entry(entry: PocketEntry) -> PocketEntry:
        names = ("name", "needs", "hours", "place", "languages", "sexes", "documents", "fee", "reports")
        values: dict[str, Any] = {name: shown(name, getattr(entry, name)) for name in names}
        return replace(entry, numbers=tuple(shown("phone", number) for number in entry.numbers), **values)

    def shown_section(section: PocketSection) -> PocketSection:
        return PocketSection(shown("need", section.heading), tuple(map(shown_entry, section.entries)))

    return replace(
        paper,
        branch=shown("branch", paper.branch),
        branch_phone=shown("phone", paper.branch_phone),
        place=shown("place", paper.place),
        sections=tuple(map(shown_section, paper.sections)),
    )
