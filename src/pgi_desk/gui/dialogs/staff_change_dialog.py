"""Another name or role of a staff member."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_staff_change_dialog import Ui_StaffChangeDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem


class StaffChangeDialog(QDialog):
    """Shows name and role and hands back what they were changed to."""

    save_wanted = Signal(str, str)

    def __init__(self, name: str, roles: list[tuple[str, str]], role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_StaffChangeDialog()
        self._ui.setupUi(self)
        self._ui.nameEdit.setText(name)
        fill(self._ui.roleCombo, roles, chosen=role)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"name": self._ui.nameEdit}, field)

    def _save(self) -> None:
        self.show_problem("")
        self.save_wanted.emit(self._ui.nameEdit.text(), chosen_code(self._ui.roleCombo))
