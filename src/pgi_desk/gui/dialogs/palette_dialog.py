"""Type what you want to do, and do it: all by keyboard, and the cursor stays in the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.actions.rows import PaletteRow
from pgi_desk.gui.forms.ui_palette_dialog import Ui_PaletteDialog
from pgi_desk.gui.labels import listed
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.announce import announce
from pgi_desk.gui.widgets.tables import prepare_table

MOVING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PaletteDialog(QDialog):
    """Shows lines and reports what was typed, which line was chosen, and that Enter was pressed where none is yet."""

    typed = Signal(str)
    chosen = Signal(object)
    hurried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PaletteDialog()
        self._ui.setupUi(self)
        self._model: RowTable[PaletteRow] | None = None
        self._ui.reasonLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._ui.reasonLabel.hide()
        self._ui.searchEdit.installEventFilter(self)
        self._ui.searchEdit.textChanged.connect(self.typed)
        self._ui.table.activated.connect(self._choose)
        self._ui.table.clicked.connect(self._choose)
        self.finished.connect(self.deleteLater)

    def use_model(self, model: RowTable[PaletteRow]) -> None:
        """Show the lines of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(1,), stretch=0)
        self._ui.table.selectionModel().currentRowChanged.connect(self._on_current)

    def show_first(self) -> None:
        """Choose the best line, which Enter does."""
        if self._model is not None:
            self._ui.table.setCurrentIndex(self._model.index(0, 0))
            self._on_current()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the lines while the cursor stays in the field."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in CHOOSING:
                if self._row(self._ui.table.currentIndex()) is None:
                    self.hurried.emit()
                self._choose(self._ui.table.currentIndex())
                return True
            if event.key() in MOVING:
                self._move(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _move(self, key: Qt.Key) -> None:
        table, page = self._ui.table, 10
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page}
        last = table.model().rowCount() - 1
        row = min(max(table.currentIndex().row() + steps[key], 0), last)
        table.setCurrentIndex(table.model().index(row, 0))

    def _on_current(self) -> None:
        row = self._row(self._ui.table.currentIndex())
        self._ui.reasonLabel.setText(row.reason if row is not None else self.tr("Nothing of that name."))
        self._ui.reasonLabel.setVisible(row is None or bool(row.reason))
        if row is not None:
            self._announce(row)

    def _announce(self, row: PaletteRow) -> None:
        """Tell a screen reader which line is chosen, because the cursor is somewhere else."""
        said = listed((row.text, row.keys, row.reason))
        announce(self._ui.searchEdit, said)

    def _row(self, index: QModelIndex) -> PaletteRow | None:
        return self._model.row_at(index) if self._model is not None else None

    def _choose(self, index: QModelIndex) -> None:
        row = self._row(index)
        # Where one click is enough to open something, the list reports it twice.
        if row is not None and self.isVisible():
            self.chosen.emit(row)
