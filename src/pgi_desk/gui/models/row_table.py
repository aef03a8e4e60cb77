"""A table model over frozen rows: columns are functions from a row to what is shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QGuiApplication, QPalette

from pgi_desk.gui.labels import in_own_order

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
# As Qt hands them over; a view asks for seven roles of each cell that it draws or measures, and most have no answer.
DISPLAY, TOOL_TIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
INK = int(Qt.ItemDataRole.ForegroundRole)
ANSWERED = frozenset({DISPLAY, TOOL_TIP, INK})


@dataclass(frozen=True, slots=True)
class TableColumn(Generic[T]):
    """One column: its heading, already translated, and the text of a row."""

    heading: str
    text: Callable[[T], str]


class RowTable(QAbstractTableModel, Generic[T]):
    """Shows rows; more can be appended as a list is scrolled."""

    def __init__(
        self,
        columns: Sequence[TableColumn[T]],
        parent: QObject | None = None,
        *,
        alarming: Callable[[T], bool] = lambda _row: False,
        faint: Callable[[T], bool] = lambda _row: False,
    ) -> None:
        """Show columns; `alarming` rows are red and `faint` ones pale, which only repeats what their words say."""
        super().__init__(parent)
        self._alarming, self._faint = alarming, faint
        self._columns = tuple(columns)
        self._rows: list[T] = []

    def show_rows(self, rows: Sequence[T]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append_rows(self, rows: Sequence[T]) -> None:
        """Add rows at the end."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def row_at(self, index: Index) -> T | None:
        """Return the row behind an index, or None."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows; there is no tree."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the text of a cell, also as its tooltip, so that an elided text can be read."""
        if role not in ANSWERED:
            return None
        row = self.row_at(index)
        if row is None:
            return None
        return self._ink(row) if role == INK else in_own_order(self._columns[index.column()].text(row))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].heading
        return None

    def _ink(self, row: T) -> QBrush | None:
        """Return the colour of a row that is not like the others."""
        if not self._alarming(row) and not self._faint(row):
            return None
        role = QPalette.ColorRole.BrightText if self._alarming(row) else QPalette.ColorRole.PlaceholderText
        return QBrush(QGuiApplication.palette().color(role))
