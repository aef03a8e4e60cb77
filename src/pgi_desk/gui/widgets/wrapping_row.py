"""Rows of a page that go on in the next line where a long language or large text needs more room than there is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QWidget,
)

from pgi_desk.gui.text_size import factor, scaled
from pgi_desk.gui.widgets.layout_parts import parts_of

FEWEST = 2  # buttons, choices or cards that make a row
FIELD = 200  # pixels of a field that takes whatever width it is given
COLUMN = 280  # of a form that scrolls beside something else
GROWING = frozenset({QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Ignored})


class WrappingRow(QLayout):
    """Lays its parts in as many lines as they need; what followed a gap of the row stays at its far end."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # Qt's own name
        """Take a part over."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take the width that there is, and no more height than needed."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Fewer lines in a wider row."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        lines = self._lines(width)
        return sum(self._height(line) for line in lines) + self.spacing() * max(len(lines) - 1, 0)

    def sizeHint(self) -> QSize:
        """Return what one line would need."""
        shown = [item for item in self._items if not item.isEmpty()]
        width = sum(_wish(item).width() + self.spacing() for item in shown)
        return QSize(max(width - self.spacing(), 0), self._height(shown))

    def minimumSize(self) -> QSize:
        """Return what the widest part needs."""
        return QSize(max((item.minimumSize().width() for item in self._items), default=0), self._height(self._items))

    def setGeometry(self, place: QRect) -> None:
        """Lay the parts."""
        super().setGeometry(place)
        top = place.y()
        for line in self._lines(place.width()):
            self._lay(line, QRect(place.x(), top, place.width(), self._height(line)))
            top += self._height(line) + self.spacing()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        taken = 0
        for item in self._items:
            if item.isEmpty() and item.spacerItem() is None:
                continue
            needed = 0 if item.spacerItem() is not None else _wish(item).width() + self.spacing()
            if lines[-1] and taken + needed - self.spacing() > width:
                lines.append([])
                taken = 0
            lines[-1].append(item)
            taken += needed
        return lines

    def _lay(self, line: list[QLayoutItem], place: QRect) -> None:
        parts = [item for item in line if item.spacerItem() is None]
        widths = {id(item): min(_wish(item).width(), place.width()) for item in parts}
        rest = place.width() - sum(widths.values()) - self.spacing() * max(len(parts) - 1, 0)
        wide = [item for item in parts if _grows(item)]
        for number, item in enumerate(wide):
            widths[id(item)] += max(rest, 0) // len(wide) + (number < max(rest, 0) % len(wide))
        rest = 0 if wide else rest
        left, parent = place.x(), self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item in line:
            if item.spacerItem() is not None:
                left += max(rest, 0)
                rest = 0
                continue
            high = min(_wish(item).height(), place.height())
            there = QRect(QPoint(left, place.y() + (place.height() - high) // 2), QSize(widths[id(item)], high))
            item.setGeometry(QStyle.visualRect(direction, place, there))
            left += widths[id(item)] + self.spacing()

    @staticmethod
    def _height(line: list[QLayoutItem]) -> int:
        return max((_wish(item).height() for item in line), default=0)


def let_rows_wrap(page: QWidget, room: int) -> None:
    """Let the rows of a page wrap when it is wider than the room for it, or will be once its words are filled in."""
    for part in page.findChildren(QWidget):
        part.ensurePolished()  # a size counts only with the fonts and margins of the style sheet
    if factor() <= 1 and page.minimumSizeHint().width() <= room:
        return
    for row in page.findChildren(QHBoxLayout):
        parts = parts_of(row)
        alone = sum(_stands_alone(part.widget) for part in parts)
        # Columns that share the height of the page stay beside one another.
        simple = not any(part.holds_layout or part.grows_high for part in parts)
        if alone >= FEWEST and simple and isinstance(row.parent(), QBoxLayout | QWidget):
            let_row_wrap(row)
    for row in page.findChildren(QHBoxLayout):
        if _least_width(row) > room:  # columns, which then stand below one another
            row.setDirection(QBoxLayout.Direction.TopToBottom)


def _least_width(row: QHBoxLayout) -> int:
    """Return what a row needs; a column that moves up and down alone is not filled in yet, and must not be cut off."""
    width = row.minimumSize().width()
    for part in parts_of(row):
        area = part.widget
        if isinstance(area, QScrollArea) and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            width += max(scaled(COLUMN) - part.least, 0)
    return width


def let_row_wrap(row: QHBoxLayout) -> None:
    """Let a row wrap as soon as there is no room for it, also where its words come later than its page."""
    wrapping, above = WrappingRow(row.spacing()), row.parent()
    place = above.indexOf(row) if isinstance(above, QBoxLayout) else 0
    stretch = above.stretch(place) if isinstance(above, QBoxLayout) else 0
    while (item := row.takeAt(0)) is not None:
        wrapping.addItem(item)
    if isinstance(above, QBoxLayout):
        above.takeAt(place)
        row.setParent(None)
        above.insertLayout(place, wrapping, stretch)
    elif isinstance(above, QWidget):
        QWidget().setLayout(row)  # a widget takes another layout only when it has none
        above.setLayout(wrapping)


def _stands_alone(part: QWidget | None) -> bool:
    """A button, a choice or a card may begin a line; a label belongs to what comes after it."""
    return isinstance(part, QAbstractButton | QComboBox | QFrame) and not isinstance(part, QLabel | QAbstractScrollArea)


def _wish(item: QLayoutItem) -> QSize:
    wish, widget = item.sizeHint().expandedTo(item.minimumSize()), item.widget()
    if widget is not None and widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored:
        # It takes what is left and says that it needs nothing: here that would be nothing at all.
        wish.setWidth(max(wish.width(), min(widget.sizeHint().width(), scaled(FIELD))))
    return wish


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() in GROWING
