"""All erasures of the file, to print a certificate once more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_certificates_dialog import Ui_CertificatesDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.erasure_copies import PastErasure


class CertificatesDialog(QDialog):
    """Shows marks, days and grounds and reports intent."""

    find_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_CertificatesDialog()
        ui.setupUi(self)
        self._model: RowTable[PastErasure] | None = None
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.codeEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code never turns round
        ui.codeEdit.returnPressed.connect(self._find)
        ui.findButton.clicked.connect(self._find)
        ui.copyButton.clicked.connect(self._copy)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def use_model(self, model: RowTable[PastErasure]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 1, 3), stretch=2)
        self._ui.table.selectionModel().selectionChanged.connect(self._offer)
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _find(self) -> None:
        self.find_wanted.emit(self._ui.codeEdit.text())

    def _copy(self) -> None:
        row = self._row()
        if row is not None:
            self.copy_wanted.emit(row.digest)

    def _row(self) -> PastErasure | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _offer(self) -> None:
        chosen = self._row() is not None
        self._ui.copyButton.setEnabled(chosen)
        self._ui.copyButton.setToolTip("" if chosen else self.tr("Choose an erasure in the list."))
