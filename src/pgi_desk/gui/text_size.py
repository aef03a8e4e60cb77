"""Sizes that grow with the text of the window."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from pgi_desk.gui.tokens import BODY_POINTS

NO_LIMIT = 16777215  # Qt's own number for a widget that may grow as it likes
HAIRLINE = 3
VERY_LARGE = 1.5  # what is larger leaves room for half of a list
_SMALLEST, _LARGEST = "smallest_at_100", "largest_at_100"
# Where Qt keeps the least height of a form when the style sheet asks for another one.
_BEFORE_SHEET = "_q_stylesheet_minh"


def factor() -> float:
    """Return how large the text is now; 1 is the usual size."""
    return QApplication.font().pointSizeF() / BODY_POINTS


def scaled(pixels: int) -> int:
    """Return a size that was chosen for the usual text for the text of now."""
    return round(pixels * factor())


def scale_limits(window: QWidget) -> None:
    """Let limits that a form sets for its parts grow and shrink with the text; sizes in the form are for 100 %."""
    for part in window.findChildren(QWidget):
        if part.isWindow():  # its layout sets its limits
            continue
        if part.property(_LARGEST) is None:
            smallest, largest = _smallest(part), part.maximumSize()
            if smallest.isNull() and largest == QSize(NO_LIMIT, NO_LIMIT):
                continue
            part.setProperty(_SMALLEST, smallest)
            part.setProperty(_LARGEST, largest)
        smallest, largest = _grown(part.property(_SMALLEST)), _grown(part.property(_LARGEST))
        if part.property(_BEFORE_SHEET) is not None:  # what the sheet asks for has grown already
            smallest.setHeight(max(smallest.height(), part.minimumHeight()))
        part.setMinimumSize(smallest)
        part.setMaximumSize(largest)


def _smallest(part: QWidget) -> QSize:
    before = part.property(_BEFORE_SHEET)
    return part.minimumSize() if before is None else QSize(part.minimumWidth(), int(before))


def _grown(size: QSize) -> QSize:
    return QSize(*(scaled(side) if HAIRLINE < side < NO_LIMIT else side for side in size.toTuple()))
