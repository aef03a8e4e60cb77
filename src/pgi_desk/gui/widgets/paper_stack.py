"""Pages of paper one below the other, as pictures that are gone from memory at once when they are taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QImage, QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget


class PaperStack:
    """Shows pages in a layout of `box`."""

    def __init__(self, box: QWidget, layout: QLayout) -> None:
        self._box = box
        self._layout = layout
        self._papers: list[QLabel] = []

    def show(self, pages: Sequence[QImage]) -> None:
        """Show these pages instead of those before."""
        self.clear()
        for number, page in enumerate(pages, start=1):
            self._papers.append(self._paper(page, number, len(pages)))
            self._layout.addWidget(self._papers[-1])

    def clear(self) -> None:
        """Take the pages from the screen and their pictures from memory, at once."""
        for paper in self._papers:
            self._layout.removeWidget(paper)
            paper.clear()
            paper.setParent(None)
            paper.deleteLater()
        self._papers.clear()

    def _paper(self, page: QImage, number: int, total: int) -> QLabel:
        paper = QLabel(self._box)
        picture = QPixmap.fromImage(page)
        picture.setDevicePixelRatio(self._box.devicePixelRatioF())
        paper.setPixmap(picture)
        paper.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        paper.setForegroundRole(QPalette.ColorRole.Mid)
        paper.setAccessibleName(_tr(QT_TRANSLATE_NOOP("LetterPage", "Page of the letter")))
        text = (
            _tr(QT_TRANSLATE_NOOP("LetterPage", "Page {number} of {total}"))
            .replace("{number}", str(number))
            .replace("{total}", str(total))
        )
        paper.setAccessibleDescription(text)
        paper.setToolTip(text)
        return paper


def _tr(marked: object) -> str:
    return QCoreApplication.translate("LetterPage", str(marked))  # the words are those of the page of letters
