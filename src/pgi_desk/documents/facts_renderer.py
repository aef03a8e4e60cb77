"""A paper of facts as a PDF: headings, words and values, read from top to bottom; nothing is written to disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Spacer, Table

from pgi_desk.documents.fonts import LetterFonts, isolated
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.sheet import FootLine, Sheet, at_work
from pgi_desk.documents.typography import (
    MM,
    NO_PADDING,
    RULE,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words
from pgi_desk.services.facts_paper import FactsPaper, Line, Section

WORD_SHARE = 0.32
UNKNOWN_SIGN = "?"


class ReportlabFactsRenderer:
    """Implements FactsRenderer with the fonts and the words of letters."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render_facts(self, paper: FactsPaper) -> bytes:
        """Return the PDF; signs that no font has are shown as a question mark and said. Raises TemplateMistake."""
        with at_work(self._font_folder, self._letter_folder, paper.language) as (fonts, words):
            setting = _Setting(paper, words, fonts)
            sheet = Sheet(words, paper.language, setting.foot, "training" if paper.training else "")
            return sheet.pdf(setting.story)


@dataclass(slots=True)
class _Setting:
    """One paper with its words; `lacking` says that a sign had no font."""

    paper: FactsPaper
    words: Words
    fonts: LetterFonts
    lacking: bool = field(default=False)

    @property
    def look(self) -> Look:
        return Look(self.words.direction)

    def foot(self, counted: str) -> tuple[FootLine, ...]:
        """Say on every page that it is nobody else's, or else what it is."""
        kept = self.words.say("confidential") if self.paper.confidential else self._text(self.paper.title)
        return (FootLine(kept, counted),)

    def story(self) -> Iterator[Flowable]:
        """Yield everything on the paper in the order of reading."""
        paper, look = self.paper, self.look
        yield paragraph(self._text(paper.branch), look.small)
        yield paragraph(self._text(paper.title), look.title)
        yield from (self._line(one) for one in paper.head)
        yield from (paragraph(self._text(text), look.body) for text in paper.intro)
        for section in paper.sections:
            yield from self._section(section)
        if paper.closing:
            yield Spacer(1, 3 * MM)
        yield from (paragraph(self._text(text), look.body) for text in paper.closing)
        if self.lacking:
            yield paragraph(self._text(paper.not_printable), look.small)
        if paper.signed:
            yield from self._signature()

    def _section(self, section: Section) -> Iterator[Flowable]:
        heading = [paragraph(self._text(section.heading), self.look.heading)] if section.heading else []
        for place, entry in enumerate(section.entries):
            lines = [self._line(one) for one in entry]
            rule = [HRFlowable(width="100%", thickness=0.3, color=RULE, spaceBefore=3, spaceAfter=3)] if place else []
            before = [*heading, *rule] if not place else rule
            yield KeepTogether([*before, *lines[:1]])
            yield from lines[1:]

    def _line(self, line: Line) -> Flowable:
        look = self.look
        value = self._value(line)
        if not value:
            return paragraph(self._text(line.word), look.cell)
        cells = look.row(
            (
                [paragraph(self._text(line.word), look.small)],
                [paragraph(text, look.cell) for text in value.split("\n") if text.strip()],
            )
        )
        # Long texts break across pages: a row of a table would have to fit on one.
        widths = look.row((TEXT_WIDTH * WORD_SHARE, TEXT_WIDTH * (1 - WORD_SHARE)))
        table = Table([cells], colWidths=widths, splitInRow=1, spaceAfter=1)
        table.setStyle(list(NO_PADDING))
        return table

    def _value(self, line: Line) -> str:
        if isinstance(line.value, date):
            return isolate(self.words.write_day(line.value))
        return "\n".join(self._text(text) for text in line.value.split("\n"))

    def _signature(self) -> Iterator[Flowable]:
        say, small = self.words.say, self.look.small
        row = self.look.row((paragraph(say("signature"), small), "", paragraph(say("signed_on"), small)))
        widths = self.look.row((TEXT_WIDTH * 0.6, TEXT_WIDTH * 0.08, TEXT_WIDTH * 0.32))
        table = Table([row], colWidths=widths)
        first, last = self.look.row((0, 2))
        lines = [("LINEABOVE", (place, 0), (place, 0), 0.6, RULE) for place in (first, last)]
        table.setStyle([*NO_PADDING, *lines])
        yield Spacer(1, 16 * MM)
        yield table

    def _text(self, text: str) -> str:
        """Return a text that can be set: signs without a font become a question mark, and that is remembered."""
        clean = isolated(text)
        missing = set(self.fonts.missing(clean))
        if missing:
            self.lacking = True
            clean = "".join(UNKNOWN_SIGN if mark in missing else mark for mark in clean)
        return isolate(clean) if clean else ""
