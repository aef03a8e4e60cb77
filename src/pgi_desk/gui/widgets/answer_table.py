"""A list of rows that are answered by keyboard: 1 is yes, 2 is no, 3 is not known; nothing is answered by itself.

What counts is the digit that a key writes, in any script: on keyboards with their digits at Shift, such as French ones,
Shift belongs to it. A key that writes something else in their place is no answer: on
another keyboard it is another digit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView

from pgi_desk.domain.text_entry import western_digits
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.widgets.list_keys import choose_line
from pgi_desk.gui.widgets.tables import prepare_table, wrap_lines

KEYS = {"1": "yes", "2": "no", "3": "unknown"}
USUAL = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One row in words: what it says, its answer, how that became known, and whether nobody verified it."""

    code: str
    text: str
    answer: str
    known: str
    mark: str


class AnswerTable(QObject):
    """Belongs to a table of a form; `answered` carries the code of a row and its answer."""

    answered = Signal(str, str)
    moved = Signal()

    def __init__(self, table: QTableView, headings: Sequence[str]) -> None:
        super().__init__(table)
        self._table = table
        what, answer, known, marked = headings
        columns: list[TableColumn[AnswerRow]] = [
            TableColumn(what, lambda row: row.text),
            TableColumn(answer, lambda row: row.answer),
            TableColumn(known, lambda row: row.known),
            TableColumn(marked, lambda row: row.mark),
        ]
        self._model = RowTable[AnswerRow](columns, table)
        prepare_table(table, self._model, fit=(1, 2, 3), stretch=0)
        wrap_lines(table)
        table.selectionModel().currentRowChanged.connect(self.moved)
        table.installEventFilter(self)

    def show_rows(self, rows: Sequence[AnswerRow], *, keep: bool = True) -> None:
        """Show rows; the row in work stays the same, where it is still there."""
        current = self._table.currentIndex().row() if keep else 0
        self._model.show_rows(rows)
        if rows:
            choose_line(self._table, min(max(current, 0), len(rows) - 1))

    def current_code(self) -> str:
        """Return the code of the row in work, or an empty text."""
        row = self._model.row_at(self._table.currentIndex())
        return row.code if row is not None else ""

    def answer(self, word: str) -> None:
        """Answer the row in work and go on to the next."""
        code, place = self.current_code(), self._table.currentIndex().row()
        if not code:
            return
        choose_line(self._table, min(place + 1, self._model.rowCount() - 1))
        self.answered.emit(code, word)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that answer; all others go to the table."""
        if watched is self._table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            word = None if event.modifiers() & ~USUAL else KEYS.get(western_digits(event.text()))
            if word is not None:
                self.answer(word)
                return True
        return super().eventFilter(watched, event)
