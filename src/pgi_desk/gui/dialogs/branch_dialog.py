"""What the branch says about itself on its papers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_branch_dialog import Ui_BranchDialog
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.branch_details import CONTACT, LINES, NAME, PHONE, BranchDetails


class BranchDialog(QDialog):
    """Collects name, address, telephone and whom to ask for."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_BranchDialog()
        ui.setupUi(self)
        ui.phoneEdit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number never turns round
        ui.headLabel.hide()
        ui.saveButton.setEnabled(False)  # until there is something to change
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_details(self, details: BranchDetails, *, own_head: bool) -> None:
        """Show what papers say now."""
        ui = self._ui
        ui.nameEdit.setText(details.name)
        ui.linesEdit.setPlainText(details.lines)
        ui.phoneEdit.setText(details.phone)
        ui.contactEdit.setText(details.contact)
        ui.headLabel.setVisible(own_head)
        ui.saveButton.setEnabled(True)
        ui.nameEdit.setFocus()

    def details(self) -> BranchDetails:
        """Return what was typed."""
        ui = self._ui
        return BranchDetails(ui.nameEdit.text(), ui.linesEdit.toPlainText(), ui.phoneEdit.text(), ui.contactEdit.text())

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused, and go to its field."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({NAME: ui.nameEdit, LINES: ui.linesEdit, PHONE: ui.phoneEdit, CONTACT: ui.contactEdit}, field)
