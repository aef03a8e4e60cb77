"""What stands on every page around the letter: training mark, footer, page x of y."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate

from pgi_desk.documents.line_setting import Line
from pgi_desk.documents.typography import (
    BOTTOM_MARGIN,
    INK,
    MM,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QUIET,
    RULE,
    SIDE_MARGIN,
    TEXT_WIDTH,
    WATERMARK,
    Look,
    paragraph,
)
from pgi_desk.documents.wording import Run
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import Letter

WATERMARK_ANGLE = 52
WATERMARK_LENGTH = 285 * MM
NOTE_SHARE = 0.68  # of the text width; the record check stands beside the retention note


@dataclass(frozen=True, slots=True)
class Furniture:
    """Draws one page's furniture before its text; `pages` is how many pages the letter has."""

    letter: Letter
    words: Words
    look: Look
    pages: int

    def draw(self, canvas: Canvas, document: BaseDocTemplate) -> None:
        """Draw everything on the page that has just begun."""
        canvas.setDateFormatter(no_date)
        canvas.saveState()
        if self.letter.sample:
            draw_training(canvas, self.words, self.look, "sample")
        elif self.letter.training:
            draw_training(canvas, self.words, self.look)
        self._draw_footer(canvas, int(document.page))
        canvas.restoreState()

    def _draw_footer(self, canvas: Canvas, page: int) -> None:
        letter, words = self.letter, self.words
        top = BOTTOM_MARGIN - 5 * MM
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(SIDE_MARGIN, top, PAGE_WIDTH - SIDE_MARGIN, top)
        canvas.setFillColor(INK)
        phrase = "footer_reference" if letter.case_code else "footer_number"
        reference = words.say(phrase, number=letter.number, case_code=letter.case_code)
        counted = words.say("page_of", page=str(page), pages=str(self.pages))
        # A list of several letters has no number of its own.
        quoted = Run(reference, bold=True) if letter.number else None
        self._draw_ends(canvas, top - 10, quoted, Run(counted), 8)
        canvas.setFillColor(QUIET)
        self._draw_ends(canvas, top - 20.5, None, Run(words.say("record_check", code=letter.witness_code)), 7)
        self._draw_note(canvas, top - 13)

    def _draw_note(self, canvas: Canvas, top: float) -> None:
        """The confidentiality note may need two lines; it grows downwards."""
        # What a service must not do with a letter is the right of the person whose own list this is.
        rule = self.words.say("retention") if self.letter.number else ""
        runs = (Run(self.words.say("confidential") + " ", bold=True), Run(rule))
        note = paragraph(runs, self.look.style(7, 9.2, textColor=QUIET))
        width = TEXT_WIDTH * NOTE_SHARE
        _, height = note.wrapOn(canvas, width, BOTTOM_MARGIN)
        left = SIDE_MARGIN if self.look.direction == "ltr" else PAGE_WIDTH - SIDE_MARGIN - width
        note.drawOn(canvas, left, top - height)

    def _draw_ends(self, canvas: Canvas, baseline: float, start: Run | None, end: Run, size: float) -> None:
        """Write a text where lines start and another where they end."""
        for run, at_right in zip(self.look.row((start, end)), (False, True), strict=True):
            if run:
                line = self.look.line(run.text, size, bold=run.bold)
                line.draw(canvas, PAGE_WIDTH - SIDE_MARGIN - line.width if at_right else SIDE_MARGIN, baseline)


def draw_training(canvas: Canvas, words: Words, look: Look, phrase: str = "training") -> None:
    """Draw across the page and at its head that this paper is for training, or what else it is not."""
    mark = words.say(phrase)
    canvas.saveState()
    canvas.setFillColor(WATERMARK)
    canvas.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
    canvas.rotate(WATERMARK_ANGLE)
    size = min(72.0, 72.0 * WATERMARK_LENGTH / look.line(mark, 72, bold=True).width)
    _draw_centred(canvas, look.line(mark, size, bold=True), (0, -size / 3))
    canvas.restoreState()
    canvas.setFillColor(INK)
    _draw_centred(canvas, look.line(mark, 10, bold=True), (PAGE_WIDTH / 2, PAGE_HEIGHT - 11 * MM))


def draw_training_line(canvas: Canvas, words: Words, look: Look, place: tuple[float, float]) -> None:
    """Write in one small line that this paper is for training."""
    _draw_centred(canvas, look.line(words.say("training"), 9, bold=True), place)


def _draw_centred(canvas: Canvas, line: Line, place: tuple[float, float]) -> None:
    line.draw(canvas, place[0] - line.width / 2, place[1])


def no_date(*_: int) -> str:
    """A letter carries its date on the paper, and none in the properties of the file."""
    return ""
