"""A paragraph in which scripts or directions mix; one of plain text is set faster."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy
from typing import Any, TypeVar

from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from pgi_desk.documents.fonts import BOLD, REGULAR
from pgi_desk.documents.glyph_run import paint
from pgi_desk.documents.line_setting import LineSetter, Words
from pgi_desk.documents.wording import Run

_NO_LIMIT = 0x7FFFFFFF  # what reportlab calls a height that never fits
Own = TypeVar("Own", bound="MixedParagraph")


class MixedParagraph(Flowable):  # type: ignore[misc]  # reportlab ships no types
    """A paragraph of runs, set from right to left when its style says so (`wordWrap` "RTL")."""

    def __init__(self, runs: Sequence[Run], style: ParagraphStyle, bullet: str | None) -> None:
        super().__init__()
        bold = style.fontName == BOLD
        self.style = style
        self.bulletText = bullet
        self.runs = [Run(run.text, bold=True) for run in runs] if bold else runs
        self._setter = LineSetter(style.fontSize, int(style.wordWrap == "RTL"))
        self._words: list[Words] = []
        self.lines: Sequence[Any] = ()  # each kind of paragraph draws what it broke itself
        self._room = 0.0  # the width that the lines were broken for
        self._is_part = False

    @property
    def ascent(self) -> float:
        """How far the first baseline is below the top (points)."""
        return float(getAscentDescent(REGULAR, self.style.fontSize)[0])

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803  # reportlab's names
        """Break the text into lines; return width and height (points)."""
        style = self.style
        room = availWidth - style.leftIndent - style.rightIndent
        if room <= 0:
            return 0, _NO_LIMIT
        if not self._is_part and room != self._room:
            self.lines, self._room = self.broken(room), room
        self.width, self.height = availWidth, len(self.lines) * style.leading
        return self.width, self.height

    def broken(self, room: float) -> Sequence[Any]:
        """Return the lines for so much room; the words are found once, however often they are broken."""
        self._words = self._words or self._setter.parted(self.runs)
        return self._setter.broken(self._words, room)

    def split(self: Own, availWidth: float, availHeight: float) -> list[Own]:  # noqa: N803  # reportlab's names
        """Return the paragraph in two parts of which the first fits, without lines alone on a page; [] if none does."""
        self.wrap(availWidth, availHeight)
        count = len(self.lines)
        fitting = int(availHeight / self.style.leading + 1e-6)
        if count <= fitting:
            return [self]
        fitting -= fitting == count - 1
        return [self._part(0, fitting), self._part(fitting, count)] if fitting > 1 else []

    def _part(self: Own, start: int, end: int) -> Own:
        part = copy(self)
        part.lines, part._is_part = self.lines[start:end], True  # noqa: SLF001  # a copy of this object
        part.bulletText = None if start else self.bulletText
        return part

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  # reportlab's names
        """Draw at a place of the page; reportlab's own way moves the whole page there and back for each paragraph."""
        style = self.style
        x = self._hAlignAdjust(x, _sW)
        baseline = y + self.height - self.ascent
        paint(canvas, style.textColor)
        if self.bulletText and self.lines:
            bullet = self._setter.line([Run(self.bulletText)])
            at_right = self.width - style.bulletIndent - bullet.width
            bullet.draw(canvas, x + (at_right if self._setter.base else style.bulletIndent), baseline)
        self.draw_lines(canvas, x, baseline)

    def draw_lines(self, canvas: Canvas, x: float, baseline: float) -> None:
        """Draw the lines from the baseline of the first one on; `x` is where the paragraph begins at the left."""
        text = canvas.beginText(x, baseline)
        for line in self.lines:
            if line.pieces:
                text.setTextOrigin(x + self.left_of(line.width, turned=line.turned), baseline)
                line.show(canvas, text)
            baseline -= self.style.leading
        canvas.drawText(text)

    def left_of(self, width: float, *, turned: bool = False) -> float:
        """Return where a line of some width begins, from the left side of the paragraph."""
        style = self.style
        room = float(self.width - style.leftIndent - style.rightIndent - width)
        share = {TA_LEFT: 0.0, TA_CENTER: 0.5}.get(style.alignment, 1.0)
        return float(style.leftIndent) + room * (1 - share if turned else share)
