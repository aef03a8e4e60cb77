"""A paragraph in which scripts or directions mix; for all others reportlab's own is faster."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from reportlab.lib.enums import TA_CENTER, TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.platypus import Paragraph

from pgi_desk.documents.fonts import BOLD, REGULAR
from pgi_desk.documents.line_setting import Line, LineSetter, Words
from pgi_desk.documents.plain_paragraph import fragments
from pgi_desk.documents.wording import Run

_NO_LIMIT = 0x7FFFFFFF  # what reportlab calls a height that never fits


class MixedParagraph(Paragraph):  # type: ignore[misc]  # reportlab ships no types
    """A paragraph of runs, set from right to left when its style says so (`wordWrap` "RTL")."""

    def __init__(self, runs: Sequence[Run], style: ParagraphStyle, bullet: str | None) -> None:
        super().__init__(None, style, bulletText=bullet, frags=fragments(runs, style))
        bold = style.fontName == BOLD
        self._runs = [Run(run.text, bold=run.bold or bold) for run in runs]
        self._setter = LineSetter(style.fontSize, int(style.wordWrap == "RTL"))
        self._words: list[Words] = []
        self._lines: list[Line] = []
        self._room = 0.0  # the width that the lines were broken for
        self._is_part = False

    def wrap(self, availWidth: float, _availHeight: float) -> tuple[float, float]:  # noqa: N803  # reportlab's names
        """Break the text into lines; return width and height (points)."""
        style = self.style
        room = availWidth - style.leftIndent - style.rightIndent
        if room <= 0:
            return 0, _NO_LIMIT
        if not self._is_part and room != self._room:
            self._words = self._words or self._setter.parted(self._runs)
            self._lines, self._room = self._setter.broken(self._words, room), room
        self.width, self.height = availWidth, len(self._lines) * style.leading
        return self.width, self.height

    def split(self, availWidth: float, availHeight: float) -> list[Paragraph]:  # noqa: N803  # reportlab's names
        """Return the paragraph in two parts of which the first fits, without lines alone on a page; [] if none does."""
        self.wrap(availWidth, availHeight)
        count = len(self._lines)
        fitting = int(availHeight / self.style.leading + 1e-6)
        if count <= fitting:
            return [self]
        fitting -= fitting == count - 1
        return [self._part(0, fitting), self._part(fitting, count)] if fitting > 1 else []

    def _part(self, start: int, end: int) -> MixedParagraph:
        part = copy(self)
        part._lines, part._is_part = self._lines[start:end], True  # noqa: SLF001  # a copy of this object
        part.bulletText = None if start else self.bulletText
        return part

    def draw(self) -> None:
        """Draw the lines, and the bullet where the first one starts."""
        canvas, style = self.canv, self.style
        canvas.setFillColor(style.textColor)
        baseline = self.height - getAscentDescent(REGULAR, style.fontSize)[0]
        if self.bulletText and self._lines:
            bullet = self._setter.line([Run(self.bulletText)])
            at_right = self.width - style.bulletIndent - bullet.width
            bullet.draw(canvas, at_right if self._setter.base else style.bulletIndent, baseline)
        for line in self._lines:
            if line.pieces:
                line.draw(canvas, self._left(line), baseline)
            baseline -= style.leading

    def _left(self, line: Line) -> float:
        style = self.style
        room = float(self.width - style.leftIndent - style.rightIndent - line.width)
        share = {TA_LEFT: 0.0, TA_CENTER: 0.5}.get(style.alignment, 1.0)
        share = 1 - share if line.turned else share
        return float(style.leftIndent) + room * share
