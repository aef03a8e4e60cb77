"""The table of what a letter shares: whole rows where they fit, a repeated head, long values in several pieces."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate, zip_longest
from typing import TypeAlias

from reportlab.platypus import Flowable, Table

from pgi_desk.documents.mixed_paragraph import MixedParagraph
from pgi_desk.documents.typography import ACCENT, OUR_FONT, RULE, SHADE, TEXT_HEIGHT, TEXT_WIDTH, Look, paragraph
from pgi_desk.documents.words import Words
from pgi_desk.services.letter_content import LetterItem

LABEL_WIDTH = TEXT_WIDTH * 0.3
VALUE_WIDTH = TEXT_WIDTH - LABEL_WIDTH
CELL_PADDING = 6
ABOVE, BELOW = 2.5, 4
# A value is cut after this many lines, because reportlab prints the head twice when it parts a row by itself.
PIECE_LINES = 14

Row: TypeAlias = tuple[MixedParagraph | str, MixedParagraph | str]


@dataclass(frozen=True, slots=True)
class ItemsTable:
    """Sets the items of one letter."""

    items: tuple[LetterItem, ...]
    words: Words
    look: Look
    heads: tuple[str, str] = ("item", "value")

    def flowables(self) -> list[Flowable]:
        """Return the whole table."""
        return [self._table([self._rows(item) for item in self.items])]

    def opening_height(self) -> float:
        """Return the height (points) of the head with the first row, which stay below the heading together."""
        _, height = self._table([self._rows(self.items[0])[:1]]).wrap(TEXT_WIDTH, TEXT_HEIGHT)
        return float(height)

    def _table(self, rows_by_item: list[list[Row]]) -> Table:
        look = self.look
        head = [paragraph(self.words.say(name), look.cell, bold=True) for name in self.heads]
        rows = [look.row(head), *(look.row(row) for rows in rows_by_item for row in rows)]
        starts = [*accumulate((len(rows) for rows in rows_by_item), initial=1)]
        widths = look.row((LABEL_WIDTH, VALUE_WIDTH))
        table = Table(rows, colWidths=widths, repeatRows=1, spaceBefore=2, spaceAfter=8)
        table.setStyle(
            [
                OUR_FONT,
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), SHADE),
                ("LINEABOVE", (0, 0), (-1, 0), 1, ACCENT),
                ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
                *(("TOPPADDING", (0, row), (-1, row), ABOVE) for row in (0, *starts[:-1])),
                *(("BOTTOMPADDING", (0, row - 1), (-1, row - 1), BELOW) for row in starts),
                *(("LINEBELOW", (0, row - 1), (-1, row - 1), 0.5, RULE) for row in starts),
            ]
        )
        return table

    def _rows(self, item: LetterItem) -> list[Row]:
        """Return one row, or several for a long value, with the label beside the first."""
        labels = self._pieces(item.label, LABEL_WIDTH, bold=True)
        return list(zip_longest(labels, self._pieces(item.value, VALUE_WIDTH, bold=False), fillvalue=""))

    def _pieces(self, text: str, column: float, *, bold: bool) -> list[MixedParagraph]:
        style, width = self.look.cell, column - 2 * CELL_PADDING
        pieces = [paragraph(text, style, bold=bold)]
        while pieces[-1].wrap(width, TEXT_HEIGHT)[1] > PIECE_LINES * style.leading:
            pieces += pieces.pop().split(width, PIECE_LINES * style.leading)
        return pieces
