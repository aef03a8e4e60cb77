"""The keys of a list of whole lines: Home and End go to the first and the last, and what has the cursor is marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QTableView

REASON = Qt.FocusReason
BY_KEY = frozenset({REASON.TabFocusReason, REASON.BacktabFocusReason, REASON.ShortcutFocusReason})
MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})


def choose_line(table: QTableView, row: int) -> None:
    """Go to a line, mark it, and stay where it is scrolled sideways; Qt's own way marks none in a mirrored table."""
    sideways = table.horizontalScrollBar()
    before = sideways.value()
    table.setCurrentIndex(table.model().index(row, max(table.currentIndex().column(), 0)))
    sideways.setValue(before)


class ListKeys(QObject):
    """Watches one table.

    Qt moves between cells: Home and End would stay in the line. It also puts the cursor on the first line without
    marking it, so that Enter opens a line that looks like the others, and the first arrow key leaves it out.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Mark a line where none is, and go to the ends."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn and event.reason() in BY_KEY:
            self._mark()
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() in ENDS:
            last = self._table.model().rowCount() - 1
            return self._go_to(0 if event.key() == Qt.Key.Key_Home else last)
        return event.key() in MOVING and self._mark()

    def _mark(self) -> bool:
        """Mark the line with the cursor, or the first one, and tell whether none was marked."""
        if self._table.selectionModel().hasSelection():
            return False
        return self._go_to(max(self._table.currentIndex().row(), 0))

    def _go_to(self, row: int) -> bool:
        if not 0 <= row < self._table.model().rowCount():
            return False
        choose_line(self._table, row)
        return True
