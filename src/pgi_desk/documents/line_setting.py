"""Lines of text that mix scripts and directions: broken in the order of reading, then put in the order on paper."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple, TypeAlias

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from pgi_desk.documents.bidi import embedding_levels, in_visual_order
from pgi_desk.documents.fonts import BOLD, REGULAR, script_of, shaped_name
from pgi_desk.documents.glyph_run import end_line, show
from pgi_desk.documents.isolates import FSI, LRI, PDI, with_numbers_kept
from pgi_desk.documents.shaped_font import ShapedFont
from pgi_desk.documents.wording import Run

_MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
_JOINERS = "\u200c\u200d"
# The sentence ends that most scripts of India share: each has them in its own font.
_DANDAS = "\u0964\u0965"
# Binds the next letter under, or to, the one before: Devanagari, Bengali, Myanmar, Khmer.
_BINDERS = "\u094d\u09cd\u1039\u17d2"
_ISOLATES = frozenset((LRI, FSI, PDI))
KEPT_SPACES = "\u00a0\u202f\u2007"


class Piece(NamedTuple):
    """A stretch of one word in one font and one direction; `width` in points, `glyphs` from left to right."""

    text: str
    font: str
    size: float
    level: int
    glyphs: Any
    width: float


# A sign of an isolate, spaces between words, or what stands between them; spaces that do not break belong to a word.
_TOKENS = re.compile(rf"[{LRI}{FSI}{PDI}]|[^\S{KEPT_SPACES}]+|(?:[{KEPT_SPACES}]|[^\s{LRI}{FSI}{PDI}])+")

Word: TypeAlias = list[Piece]
Stretch: TypeAlias = tuple[str, str, int]  # text, font, level
# The fixed texts of letters are the same in each: how they part into words and directions is found once.
KEPT_TEXTS, KEPT_CHOICES = 1_000, 4_096
_KEPT: dict[tuple[str, bool, int], tuple[tuple[Stretch, ...], ...]] = {}


@dataclass(frozen=True, slots=True)
class Line:
    """One line in the order of reading; a `turned` one is flush with the side where its own language starts."""

    pieces: tuple[Piece, ...]
    turned: bool = False

    @property
    def width(self) -> float:
        """The length in points."""
        return sum(piece.width for piece in self.pieces)

    def draw(self, canvas: Canvas, left: float, baseline: float) -> None:
        """Draw the line from its left end."""
        text = canvas.beginText(left, baseline)
        self.show(canvas, text)
        canvas.drawText(text)

    def show(self, canvas: Canvas, text: PDFTextObject) -> None:
        """Write the line where a text object stands; the last operator says that it ends, for programs that read it."""
        ordered = in_visual_order(self.pieces, attrgetter("level"))
        for (font, size), pieces in groupby(ordered, attrgetter("font", "size")):
            show(canvas, text, font, size, [piece.glyphs for piece in pieces])
        end_line(text)


class Words:
    """The words of one paragraph, each found when it is first asked for, and kept with the paragraph.

    Glyphs get their codes in the order in which words are asked for, so that equal letters give equal bytes.
    """

    def __init__(self, source: Iterator[Word]) -> None:
        self._source = source
        self._found: list[Word] = []

    def __iter__(self) -> Iterator[Word]:
        """Go through the words from the first one on."""
        yield from self._found
        for word in self._source:
            self._found.append(word)
            yield word


@dataclass(frozen=True, slots=True)
class LineSetter:
    """Sets text of one size for a paragraph of one direction (`base` 1: from right to left)."""

    size: float
    base: int

    def line(self, runs: Iterable[Run]) -> Line:
        """Return a text on one line, however long."""
        return self.lines(runs, float("inf"))[0]

    def lines(self, runs: Iterable[Run], width: float) -> list[Line]:
        """Return a text broken into lines of at most `width` points."""
        return self.broken(self.parted(runs), width)

    def parted(self, runs: Iterable[Run]) -> list[Words]:
        """Return the words of each paragraph of a text; they are found once, however often it is broken."""
        return [Words(self._words(paragraph)) for paragraph in _paragraphs(runs)]

    def broken(self, paragraphs: Iterable[Words], width: float) -> list[Line]:
        """Return paragraphs broken into lines of at most `width` points."""
        broken = [list(self._broken(words, width)) for words in paragraphs]
        turned = [self._runs_against(lines) for lines in broken]
        # A name or an address line stays where the letter's lines start; only longer text has its own flush side.
        is_long = any(against and len(lines) > 1 for lines, against in zip(broken, turned, strict=True))
        return [
            Line(tuple(line), turned=against and is_long)
            for lines, against in zip(broken, turned, strict=True)
            for line in lines
        ]

    def _runs_against(self, lines: list[Word]) -> bool:
        """Return whether a paragraph is all of the other direction."""
        lowest = min((piece.level for line in lines for piece in line), default=self.base)
        return lowest % 2 != self.base

    def _broken(self, words: Iterable[Word], width: float) -> Iterator[Word]:
        line: Word = []
        used, space = 0.0, None
        for word in words:
            if word[0].text == " ":
                space = word[0] if line else None
                continue
            own = _width(word)
            needed = own + (space.width if space else 0)
            if line and used + needed > width:
                yield line
                line, used, space = [], 0.0, None
            if not line:
                needed = own
            if not line and own > width:
                *full, word = self._cut(word, width)  # noqa: PLW2901  # what is left of a word longer than a line
                yield from full
                needed = _width(word)
            line += [*([space] if space else []), *word]
            used, space = used + needed, None
        yield line

    def _cut(self, word: Word, width: float) -> list[Word]:
        """Part a word that is longer than a line, with at least one letter and its marks on each."""
        parts: list[list[Piece]] = [[]]
        used = 0.0
        for piece in word:
            for mark in letters_of(piece.text):
                letter = self._piece(mark, piece.font, piece.level)
                if parts[-1] and used + letter.width > width:
                    parts.append([])
                    used = 0.0
                parts[-1].append(letter)
                used += letter.width
        return [self._joined(part) for part in parts] if len(parts) > 1 else [word]

    def _joined(self, pieces: Iterable[Piece]) -> Word:
        return [
            self._piece("".join(piece.text for piece in stretch), font, level)
            for (font, level), stretch in groupby(pieces, attrgetter("font", "level"))
        ]

    def _words(self, parts: Sequence[tuple[str, bool]]) -> Iterator[Word]:
        """Return words and the spaces between them, each space once."""
        text = "".join(part for part, _ in parts)
        weights = {bold for part, bold in parts if part}
        key = (text, weights != {False}, self.base)
        if len(weights) > 1 or FSI in text:  # a text of its own letter, with the values of a person
            stretches = tuple(_stretches_of(parts, text, self.base))
        elif key in _KEPT:
            stretches = _KEPT[key]
        else:
            if len(_KEPT) >= KEPT_TEXTS:
                _KEPT.clear()
            stretches = _KEPT[key] = tuple(_stretches_of(parts, text, self.base))
        for word in stretches:
            yield [self._piece(*stretch) for stretch in word]

    def _piece(self, text: str, font: str, level: int) -> Piece:
        face = pdfmetrics.getFont(font)
        if isinstance(face, ShapedFont):
            shaped = face.shape(text, to_left=bool(level % 2))
            return Piece(text, font, self.size, level, shaped.glyphs, shaped.width * self.size / 1000)
        glyphs = text[::-1].translate(_MIRRORED) if level % 2 else text
        return Piece(text, font, self.size, level, glyphs, float(pdfmetrics.stringWidth(text, font, self.size)))


def _stretches_of(parts: Sequence[tuple[str, bool]], text: str, base: int) -> Iterator[tuple[Stretch, ...]]:
    """Return the words of a text and the spaces between them, each in stretches of one font and one direction."""
    kept, between = 0, False
    letters, now = "", ("", -1)
    word: list[Stretch] = []
    for token, font, level in _tokens(parts, embedding_levels(text, base)):
        if not font:
            kept = _kept_depth(kept, token)
            continue
        parts_words = token[0] == " " and not kept
        if parts_words is not between or (font, level) != now:
            if letters:
                word.append((" " if between else letters, *now))
                letters = ""
            if word and parts_words is not between:
                yield tuple(word)
                word = []
            now, between = (font, level), parts_words
        letters += token
    if letters:
        yield (*word, (" " if between else letters, *now))


def _tokens(parts: Sequence[tuple[str, bool]], levels: list[int]) -> Iterator[tuple[str, str, int]]:
    """Return words, spaces and the signs of isolates (these without a font), in pieces of one font and one level."""
    font, offset = "", 0
    for part, bold in parts:
        for found in _TOKENS.finditer(part):
            token, start, end = found[0], offset + found.start(), offset + found.end()
            if token in _ISOLATES:
                yield token, "", 0
                continue
            shown = " " * len(token) if token.isspace() and token[0] not in KEPT_SPACES else token
            for piece, level in _levelled(shown, levels[start:end]):
                for text, own in _in_fonts(piece, font, bold=bold):
                    yield text, own, level
                    font = own
        offset += len(part)


def _levelled(token: str, levels: list[int]) -> Iterator[tuple[str, int]]:
    if levels.count(levels[0]) == len(levels):
        yield token, levels[0]
        return
    start = 0
    for level, same in groupby(levels):
        end = start + sum(1 for _ in same)
        yield token[start:end], level
        start = end


@lru_cache(KEPT_CHOICES)
def _in_fonts(token: str, before: str, *, bold: bool) -> tuple[tuple[str, str], ...]:
    """Return a token in pieces of one font: most words come again and again."""
    fonts: list[str] = []
    for mark in token:
        before = _font(mark, before, bold=bold)
        fonts.append(before)
    pieces = groupby(zip(token, fonts, strict=True), itemgetter(1))
    return tuple(("".join(mark for mark, _ in piece), font) for font, piece in pieces)


def _width(word: Word) -> float:
    return word[0].width if len(word) == 1 else sum(piece.width for piece in word)


def _kept_depth(depth: int, mark: str) -> int:
    """Return how deep inside a number we are: 0 outside; an isolate in a number does not occur."""
    if mark == LRI:
        return 1
    return 0 if mark == PDI else depth


def _paragraphs(runs: Iterable[Run]) -> Iterator[list[tuple[str, bool]]]:
    """Return the text of each line that the text itself ends, in parts of one weight."""
    current: list[tuple[str, bool]] = []
    for run in runs:
        first, *others = with_numbers_kept(run.text).split("\n")
        current.append((first, run.bold))
        for text in others:
            yield current
            current = [(text, run.bold)]
    yield current


@lru_cache(KEPT_CHOICES)
def _font(mark: str, before: str, *, bold: bool) -> str:
    """Return the font for a character: marks, joiners and spaces stay with what they follow."""
    if _follows(mark) and isinstance(face := _registered(before), ShapedFont) and ord(mark) in face.characters:
        return before
    script = script_of(mark)
    if script is not None:
        return shaped_name(script, bold=bold)
    return BOLD if bold else REGULAR


def _follows(mark: str) -> bool:
    return mark in {" ", *_JOINERS, *_DANDAS} or unicodedata.category(mark).startswith("M")


def _registered(name: str) -> object:
    return pdfmetrics.getFont(name) if name else None


def letters_of(text: str) -> list[str]:
    """Return the letters of a text, each with the marks that belong to it and what is bound to it."""
    found: list[str] = []
    for mark in text:
        belongs = mark in _JOINERS or unicodedata.category(mark).startswith("M")
        if found and (belongs or found[-1][-1] in _BINDERS):
            found[-1] += mark
        else:
            found.append(mark)
    return found
