"""Shows what fits the typed letters, and does what is chosen once the palette is gone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.actions.matching import ranked
from pgi_desk.gui.actions.rows import PaletteRow, RowFinder
from pgi_desk.gui.dialogs.palette_dialog import PaletteDialog
from pgi_desk.gui.models.row_table import RowTable, TableColumn


class PalettePresenter(QObject):
    """Presents the lines; finders add theirs below, when they have them."""

    def __init__(self, dialog: PaletteDialog, rows: Sequence[PaletteRow], finders: Sequence[RowFinder]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._rows = tuple(rows)
        self._finders = tuple(finders)
        self._question, self._hurried = 0, 0
        self._model = RowTable[PaletteRow](self._columns(), dialog, faint=_is_closed)
        dialog.use_model(self._model)
        dialog.typed.connect(self._look)
        dialog.chosen.connect(self._do)
        dialog.hurried.connect(self._on_hurried)
        self._look("")

    def _look(self, typed: str) -> None:
        self._question += 1
        self._model.show_rows(ranked(self._rows, typed))
        self._dialog.show_first()
        if typed.strip():
            for finder in self._finders:
                finder.find(typed, partial(self._add, self._question))

    def _add(self, question: int, found: Sequence[PaletteRow]) -> None:
        if question != self._question:
            return  # an answer to what was typed before
        none_before = not self._model.rowCount()
        self._model.append_rows(found)
        if none_before:
            self._dialog.show_first()
            if found and self._hurried == question:
                self._do(found[0])

    def _on_hurried(self) -> None:
        """Remember Enter until the first line of this text comes; it is forgotten with the text."""
        self._hurried = self._question

    def _do(self, row: PaletteRow) -> None:
        """A closed line stays where it is: its reason is shown under the list."""
        if not row.reason:
            self._dialog.accept()
            row.run()

    def _columns(self) -> list[TableColumn[PaletteRow]]:
        return [
            TableColumn(self.tr("What can be done"), lambda row: row.text),
            TableColumn(self.tr("Shortcut"), partial(_beside, self.tr("closed"))),
        ]


def _is_closed(row: PaletteRow) -> bool:
    return bool(row.reason)


def _beside(closed: str, row: PaletteRow) -> str:
    return closed if row.reason else row.keys


def open_palette(parent: QWidget, rows: Sequence[PaletteRow], finders: Sequence[RowFinder] = ()) -> PaletteDialog:
    """Open the palette over the window and return it."""
    dialog = PaletteDialog(parent)
    PalettePresenter(dialog, rows, finders)
    dialog.open()
    return dialog
