"""Fields of several lines, whose text stands on the side where its language is read from."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

SIDES = {True: Qt.AlignmentFlag.AlignRight, False: Qt.AlignmentFlag.AlignLeft}


class LinesEdit(QPlainTextEdit):
    """Does for several lines what Qt does for a line: Arabic stands at the right, in every window.

    Qt itself puts all lines of a field of plain text at the left. The first letter decides, as it does for a
    field of one line; an empty field, or one of digits alone, follows the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_left: bool | None = None
        self.textChanged.connect(self._choose_side)
        self._choose_side()

    def set_reading(self, *, to_left: bool) -> None:
        """Keep to the direction of a language that is known, whatever is typed."""
        options = self.document().defaultTextOption()
        options.setTextDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(options)
        self._to_left = to_left
        self._choose_side()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a window that is mirrored while it is open."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._choose_side()

    def _choose_side(self) -> None:
        to_left = self._to_left
        if to_left is None:
            to_left = _reads_to_left(self.toPlainText(), otherwise=self.isRightToLeft())
        options = self.document().defaultTextOption()
        side = SIDES[to_left] | Qt.AlignmentFlag.AlignAbsolute
        if options.alignment() != side:
            options.setAlignment(side)
            self.document().setDefaultTextOption(options)


def _reads_to_left(text: str, *, otherwise: bool) -> bool:
    kinds = map(bidirectional, text)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), otherwise)
