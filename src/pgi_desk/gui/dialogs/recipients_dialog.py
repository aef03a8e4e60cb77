"""The public keys that open the branch's backups."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.backup_plan import BackupRecipient
from pgi_desk.gui.forms.ui_recipients_dialog import Ui_RecipientsDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.tables import prepare_table


class RecipientsDialog(QDialog):
    """Shows the keys, takes a new one, and reports which is no longer used."""

    add_wanted = Signal(str, str)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_RecipientsDialog()
        self._ui.setupUi(self)
        self._model: RowTable[BackupRecipient] | None = None
        for edit in (self._ui.nameEdit, self._ui.keyEdit):
            edit.textChanged.connect(self._offer)
        self._ui.addButton.clicked.connect(self._add)
        self._ui.removeButton.clicked.connect(self._remove)
        self._ui.closeButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def use_model(self, model: RowTable[BackupRecipient]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(1, 2), stretch=0)
        self._ui.table.selectionModel().selectionChanged.connect(self._offer)
        model.modelReset.connect(self._offer)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where; what was typed stays."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"name": self._ui.nameEdit, "public_key": self._ui.keyEdit}, field)

    def show_added(self) -> None:
        """Empty the boxes for the next key."""
        self.show_problem("")
        self._ui.nameEdit.clear()
        self._ui.keyEdit.clear()

    def _row(self) -> BackupRecipient | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _offer(self) -> None:
        ui, row = self._ui, self._row()
        typed = bool(ui.nameEdit.text().strip() and ui.keyEdit.text().strip())
        ui.addButton.setEnabled(typed)
        ui.addButton.setToolTip("" if typed else self.tr("Enter who holds it and the public key first."))
        ui.removeButton.setEnabled(row is not None and row.active)
        ui.removeButton.setToolTip("" if row is not None else self.tr("Choose a key in the list first."))

    def _add(self) -> None:
        self.add_wanted.emit(self._ui.nameEdit.text(), self._ui.keyEdit.text().strip())

    def _remove(self) -> None:
        row = self._row()
        if row is not None:
            self.remove_wanted.emit(row)
