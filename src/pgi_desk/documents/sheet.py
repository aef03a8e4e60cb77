"""Papers that are no letters: how one is set from memory, with its foot and "page x of y" on every page."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from pgi_desk.documents.fonts import REGULAR, LetterFonts, load_fonts
from pgi_desk.documents.furniture import draw_training, no_date
from pgi_desk.documents.legibility import check_words
from pgi_desk.documents.renderer import NO_PROPERTIES, ONE_PAPER_AT_A_TIME
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
)
from pgi_desk.documents.words import Words, read_words

FOOT_SIZE: Final = 7.5
FIRST_LINE, FOOT_LINE = 10, 10.5  # points from the rule to the first baseline, and from line to line
# A table with a head on every page and a hair line under each row.
GRID: Final = (
    OUR_FONT,
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BACKGROUND", (0, 0), (-1, 0), SHADE),
    ("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, RULE),
    ("LEFTPADDING", (0, 0), (-1, -1), 3),
    ("RIGHTPADDING", (0, 0), (-1, -1), 3),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
)


@contextmanager
def at_work(fonts: Path, letters: Path, language: str) -> Iterator[tuple[LetterFonts, Words]]:
    """Hold the printing shop for one paper: its fonts, and the fixed words of its language. Raises TemplateMistake."""
    with ONE_PAPER_AT_A_TIME:
        loaded = load_fonts(fonts)
        words = read_words(letters, language)
        check_words(words, language, loaded)
        loaded.register()
        yield loaded, words


@dataclass(frozen=True, slots=True)
class FootLine:
    """One line of a foot: what stands where lines start, and where they end."""

    start: str = ""
    end: str = ""


# Given "page x of y", the lines of the foot from above; those after the first are quiet.
Foot = Callable[[str], Sequence[FootLine]]


def one_frame() -> Mapping[str, list[Frame]]:
    """Return pages of one column, as letters have them."""
    return {"all": [Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)]}


@dataclass(frozen=True, slots=True)
class Sheet:
    """What all pages of a paper have in common.

    `mark` is the phrase across each page, empty for none. The foot begins `drop` points below the text with a rule;
    its lines lie between the side margins of `margin` points. `frames` gives the pages by name, the first one first.
    """

    words: Words
    language: str
    foot: Foot
    mark: str = ""
    margin: float = SIDE_MARGIN
    drop: float = 5 * MM
    ruled: bool = True
    frames: Callable[[], Mapping[str, list[Frame]]] = one_frame

    @property
    def look(self) -> Look:
        """The typography in the direction of the language."""
        return Look(self.words.direction)

    def pdf(self, story: Callable[[], Iterable[Flowable]], guess: int = 1) -> bytes:
        """Set a paper; a second time where it has another number of pages than was guessed."""
        content, pages = self.set(story(), guess)
        return content if pages == guess else self.set(story(), pages)[0]

    def set(self, story: Iterable[Flowable], pages: int) -> tuple[bytes, int]:
        """Set a paper with "page x of `pages`"; return it with the number of pages that it really has."""
        stream = io.BytesIO()
        document = BaseDocTemplate(
            stream,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            lang=self.language,
            initialFontName=REGULAR,
            **NO_PROPERTIES,
        )

        def furniture(canvas: Canvas, begun: BaseDocTemplate) -> None:
            self._draw(canvas, self.words.say("page_of", page=str(begun.page), pages=str(pages)))

        templates = [PageTemplate(name, frames, onPage=furniture) for name, frames in self.frames().items()]
        document.addPageTemplates(templates)
        document.build(list(story))
        return stream.getvalue(), int(document.page)

    def _draw(self, canvas: Canvas, counted: str) -> None:
        canvas.setDateFormatter(no_date)
        canvas.saveState()
        if self.mark:
            draw_training(canvas, self.words, self.look, self.mark)
        baseline = BOTTOM_MARGIN - self.drop
        if self.ruled:
            canvas.setStrokeColor(RULE)
            canvas.setLineWidth(0.5)
            canvas.line(self.margin, baseline, PAGE_WIDTH - self.margin, baseline)
        baseline -= FIRST_LINE
        for number, line in enumerate(self.foot(counted)):
            canvas.setFillColor(QUIET if number else INK)
            self._ends(canvas, baseline - number * FOOT_LINE, line)
        canvas.restoreState()

    def _ends(self, canvas: Canvas, baseline: float, line: FootLine) -> None:
        for text, at_right in zip(self.look.row((line.start, line.end)), (False, True), strict=True):
            if text:
                set_line = self.look.line(text, FOOT_SIZE)
                left = PAGE_WIDTH - self.margin - set_line.width if at_right else self.margin
                set_line.draw(canvas, left, baseline)
