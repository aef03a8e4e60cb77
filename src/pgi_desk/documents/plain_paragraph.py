"""A paragraph of one direction without joining letters: most of them are, and each letter has a hundred."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from pgi_desk.documents.fonts import BOLD, REGULAR
from pgi_desk.documents.glyph_run import show_plain
from pgi_desk.documents.isolates import without_isolates
from pgi_desk.documents.line_setting import KEPT_SPACES, letters_of
from pgi_desk.documents.mixed_paragraph import MixedParagraph
from pgi_desk.documents.wording import Run

# Words and what parts them; spaces that do not break, and only those, belong to a word.
_TOKENS = re.compile(r"[^\S\u00a0\u202f\u2007]+|(?:\S|[\u00a0\u202f\u2007])+")
_Stretch = tuple[str, str]  # font, text
# So much of each space may be taken away for one more word on a line.
_SHRINKS = 0.05
_NOTHING = 1e-8


class PlainLine(NamedTuple):
    """One line from left to right in stretches of one font; width, and what each space is narrower, in points."""

    stretches: tuple[_Stretch, ...]
    width: float
    narrower: float = 0.0


class _Word(NamedTuple):
    """What is between two spaces, with the font of the space before it."""

    stretches: tuple[_Stretch, ...]
    width: float
    space_font: str


class PlainParagraph(MixedParagraph):
    """A paragraph in the two weights of the letter: its words need no shaping and no order."""

    @property
    def ascent(self) -> float:
        """How far the first baseline is below the top (points)."""
        return float(self.style.fontSize)

    def broken(self, room: float) -> Sequence[PlainLine]:
        """Return the lines for so much room."""
        size = self.style.fontSize
        return [line for parts in _text_lines(self.runs) for line in _broken(_words(parts, size), size, room)]

    def draw_lines(self, canvas: Canvas, x: float, baseline: float) -> None:
        """Draw the lines in one text object."""
        placed = [(x + self.left_of(line.width), line.narrower, line.stretches) for line in self.lines]
        show_plain(canvas, placed, (baseline, self.style.fontSize, self.style.leading))


def _text_lines(runs: Iterable[Run]) -> Iterator[list[tuple[str, str]]]:
    """Return each line that the text itself ends, in parts of one font."""
    current: list[tuple[str, str]] = []
    for run in runs:
        font = BOLD if run.bold else REGULAR
        first, *others = without_isolates(run.text).split("\n")
        current.append((font, first))
        for text in others:
            yield current
            current = [(font, text)]
    yield current


def _words(parts: Iterable[tuple[str, str]], size: float) -> Iterator[_Word]:
    pending: list[_Stretch] = []
    width, space_font = 0.0, ""
    for font, text in parts:
        face = pdfmetrics.getFont(font)
        for token in _TOKENS.findall(text):
            if token[0] not in KEPT_SPACES and token[0].isspace():
                if pending:
                    yield _Word(tuple(pending), width, space_font)
                    pending, width = [], 0.0
                space_font = font
            else:
                pending.append((font, token))
                width += face.stringWidth(token, size)
    if pending:
        yield _Word(tuple(pending), width, space_font)


def _broken(words: Iterable[_Word], size: float, room: float) -> Iterator[PlainLine]:
    line: list[_Stretch] = []
    used, spaces = 0.0, 0
    for word in words:
        space = pdfmetrics.getFont(word.space_font).stringWidth(" ", size) if line else 0.0
        if line and used + space + word.width > room + _SHRINKS * space * (spaces + 1):
            yield _line(line, used, room)
            line, used, spaces, space = [], 0.0, 0, 0.0
        if not line and word.width > room:
            *full, last = _cut(word, size, room)
            yield from full
            line, used = [*last.stretches], last.width
            continue
        if line:
            line.append((word.space_font, " "))
            spaces += 1
        line += word.stretches
        used += space + word.width
    yield _line(line, used, room)


def _line(line: Iterable[_Stretch], used: float, room: float) -> PlainLine:
    """Return a line; one that is a little too long has narrower spaces."""
    stretches = tuple((font, "".join(text for _, text in same)) for font, same in groupby(line, itemgetter(0)))
    if used <= room + _NOTHING:
        return PlainLine(stretches, used)
    spaces = sum(text.count(" ") + text.count("\u00a0") for _, text in stretches)
    return PlainLine(stretches, room, (used - room) / spaces) if spaces else PlainLine(stretches, used)


def _cut(word: _Word, size: float, room: float) -> list[PlainLine]:
    """Part a word that is longer than a line, with at least one letter and its marks on each."""
    lines: list[PlainLine] = []
    line: list[_Stretch] = []
    used = 0.0
    for font, text in word.stretches:
        face = pdfmetrics.getFont(font)
        for letter in letters_of(text):
            width = face.stringWidth(letter, size)
            if line and used + width > room:
                lines.append(_line(line, used, room))
                line, used = [], 0.0
            line.append((font, letter))
            used += width
    return [*lines, _line(line, used, room)]
