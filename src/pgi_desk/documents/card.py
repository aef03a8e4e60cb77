"""A neutral card: small, cut from its sheet, and nothing on it but a place, an hour and whom to ask for."""

from __future__ import annotations

from functools import partial

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from pgi_desk.documents.fonts import BOLD
from pgi_desk.documents.furniture import draw_training_line, no_date
from pgi_desk.documents.typography import INK, MM, PAGE_HEIGHT, PAGE_WIDTH, RULE, Look
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import Letter

CARD = "card"
# A6 lying down: it folds once to fit a pocket, and its letters are large enough to read without glasses.
CARD_WIDTH, CARD_HEIGHT = 148 * MM, 105 * MM
CARD_LEFT = (PAGE_WIDTH - CARD_WIDTH) / 2
CARD_BOTTOM = PAGE_HEIGHT - 30 * MM - CARD_HEIGHT
MARGIN = 12 * MM
MARK, GAP = 6 * MM, 2 * MM


class CardLook(Look):
    """Larger letters than those of a letter."""

    @property
    def body(self) -> ParagraphStyle:
        """Lines of the card."""
        return self.style(13, 18, spaceBefore=2, spaceAfter=5)

    @property
    def title(self) -> ParagraphStyle:
        """The name of the place."""
        return self.style(17, 22, fontName=BOLD, spaceAfter=5)


def card_page(letter: Letter, words: Words, look: Look) -> PageTemplate:
    """Return a sheet with the card and its cut marks; no letterhead, no footer, no number."""
    frame = Frame(CARD_LEFT, CARD_BOTTOM, CARD_WIDTH, CARD_HEIGHT, MARGIN, MARGIN, MARGIN, MARGIN)
    return PageTemplate(frames=[frame], onPage=partial(_draw, letter, words, look))


def _draw(letter: Letter, words: Words, look: Look, canvas: Canvas, _document: BaseDocTemplate) -> None:
    canvas.setDateFormatter(no_date)
    canvas.saveState()
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.6)
    for x in (CARD_LEFT, CARD_LEFT + CARD_WIDTH):
        canvas.line(x, CARD_BOTTOM - GAP - MARK, x, CARD_BOTTOM - GAP)
        canvas.line(x, CARD_BOTTOM + CARD_HEIGHT + GAP, x, CARD_BOTTOM + CARD_HEIGHT + GAP + MARK)
    for y in (CARD_BOTTOM, CARD_BOTTOM + CARD_HEIGHT):
        canvas.line(CARD_LEFT - GAP - MARK, y, CARD_LEFT - GAP, y)
        canvas.line(CARD_LEFT + CARD_WIDTH + GAP, y, CARD_LEFT + CARD_WIDTH + GAP + MARK, y)
    canvas.setFillColor(INK)
    if letter.training:
        draw_training_line(canvas, words, look, (PAGE_WIDTH / 2, CARD_BOTTOM + CARD_HEIGHT - 7 * MM))
    canvas.restoreState()
