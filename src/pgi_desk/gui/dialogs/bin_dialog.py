"""Cases that were recorded by mistake: put aside with a reason, and put back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_bin_dialog import Ui_BinDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.case_bin import BinRow


class BinDialog(QDialog):
    """Shows the bin and reports intent; `put_wanted` carries code, reason and note."""

    back_wanted = Signal(str)
    put_wanted = Signal(str, str, str)

    def __init__(self, reasons: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_BinDialog()
        ui.setupUi(self)
        self._model: RowTable[BinRow] | None = None
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.codeEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code never turns round
        for code, label in reasons:
            ui.reasonCombo.addItem(label, code)
        ui.codeEdit.textChanged.connect(self._offer)
        ui.backButton.clicked.connect(self._back)
        ui.putButton.clicked.connect(self._put)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def use_model(self, model: RowTable[BinRow]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 2, 3), stretch=(1, 4))
        self._ui.table.selectionModel().selectionChanged.connect(self._offer)
        self._ui.codeEdit.setFocus()
        self._offer()

    def begin(self, code: str) -> None:
        """Fill in the case that somebody came from."""
        self._ui.codeEdit.setText(code)

    def rows_changed(self) -> None:
        """Look anew at what can be done."""
        self._offer()

    def stored(self) -> None:
        """Make room for the next case."""
        self.show_problem("")
        self._ui.codeEdit.clear()
        self._ui.noteEdit.clear()

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._offer()
        super().changeEvent(event)

    def _row(self) -> BinRow | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _offer(self, *_changed: object) -> None:
        row, code = self._row(), self._ui.codeEdit.text().strip()
        if row is None:
            why = self.tr("Choose a case in the list.")
        else:
            why = "" if row.mine else self.tr("Whoever put it there puts it back, or a focal point.")
        self._ui.backButton.setEnabled(not why)
        self._ui.backButton.setToolTip(why)
        self._ui.putButton.setEnabled(bool(code))
        self._ui.putButton.setToolTip("" if code else self.tr("Type the case code first."))

    def _back(self) -> None:
        row = self._row()
        if row is not None:
            self.back_wanted.emit(row.bin_id)

    def _put(self) -> None:
        ui = self._ui
        self.put_wanted.emit(ui.codeEdit.text(), str(ui.reasonCombo.currentData()), ui.noteEdit.text())
