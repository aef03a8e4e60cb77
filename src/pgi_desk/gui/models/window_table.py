"""A table model for long lists: rows come piece by piece, and those far from the screen are let go again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal

from pgi_desk.gui.models.row_table import DISPLAY, Index, RowTable, TableColumn

T = TypeVar("T")
# What is on the screen lies in two pieces at most; the others spare whoever scrolls back a little a second reading.
MOST_PIECES = 6
# Whoever pulls the bar passes over many pieces; only where it comes to rest is read.
PAUSE_MS, MOST_AT_ONCE = 30, 3
NOT_YET = "…"


class WindowTable(RowTable[T]):
    """Knows how many rows were seen and holds a few pieces of them, however far somebody scrolls.

    `wanted` carries the numbers of pieces that are looked at and were let go; whoever owns the model reads them again
    and puts them back. The piece with the chosen row stays.
    """

    wanted = Signal(tuple)

    def __init__(
        self,
        columns: Sequence[TableColumn[T]],
        parent: QObject | None = None,
        *,
        alarming: Callable[[T], bool] = lambda _row: False,
        faint: Callable[[T], bool] = lambda _row: False,
    ) -> None:
        super().__init__(columns, parent, alarming=alarming, faint=faint)
        self._begins: list[int] = [0]
        self._pieces: dict[int, Sequence[T]] = {}
        self._missed: dict[int, None] = {}
        self._chosen, self._touched = -1, -1
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    @property
    def held(self) -> int:
        """How many rows are in memory."""
        return sum(len(rows) for rows in self._pieces.values())

    def show_rows(self, rows: Sequence[T]) -> None:
        """Begin a list with its first piece."""
        self.beginResetModel()
        self._begins, self._pieces, self._missed = [0, len(rows)], {0: tuple(rows)}, {}
        self._chosen = self._touched = -1
        self.endResetModel()

    def append_rows(self, rows: Sequence[T]) -> None:
        """Add the next piece."""
        if rows:
            first = self._begins[-1]
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._pieces[len(self._begins) - 1] = tuple(rows)
            self._begins.append(first + len(rows))
            self._let_go()
            self.endInsertRows()

    def put_back(self, piece: int, rows: Sequence[T]) -> None:
        """Show a piece that was read again; rows that are not there any more stay empty until the list is read anew."""
        if piece >= len(self._begins) - 1:
            return  # of a list that is not shown any more
        first, end = self._begins[piece], self._begins[piece + 1]
        self._pieces[piece] = tuple(rows[: end - first])
        self._let_go()
        self.dataChanged.emit(self.index(first, 0), self.index(end - 1, self.columnCount() - 1))

    def choose(self, index: Index) -> None:
        """Keep the piece with this row, so that what is chosen can be opened from anywhere in the list."""
        self._chosen = self._piece_of(index.row()) if index.isValid() else -1

    def row_at(self, index: Index) -> T | None:
        """Return the row behind an index; None where none is or where it has to be read again."""
        number = index.row()
        if not index.isValid() or number >= self._begins[-1]:
            return None
        piece = self._piece_of(number)
        rows = self._pieces.get(piece)
        if rows is None:
            self._missed.pop(piece, None)
            self._missed[piece] = None
            if not self._pause.isActive():
                self._pause.start()
            return None
        if piece != self._touched:  # the one that was looked at last stays longest
            self._touched = piece
            self._pieces[piece] = self._pieces.pop(piece)
        place = number - self._begins[piece]
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Return the number of rows that were seen so far."""
        return 0 if parent.isValid() else self._begins[-1]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401  # Qt's own signature
        """Return the text of a cell, or a sign that it is being read."""
        text = super().data(index, role)
        return NOT_YET if text is None and role == DISPLAY and index.isValid() else text

    def _piece_of(self, row: int) -> int:
        return bisect_right(self._begins, row) - 1

    def _let_go(self) -> None:
        for piece in [piece for piece in self._pieces if piece != self._chosen][:-MOST_PIECES]:
            del self._pieces[piece]

    def _ask(self) -> None:
        newest, self._missed = tuple(self._missed)[-MOST_AT_ONCE:], {}
        self.wanted.emit(newest)
