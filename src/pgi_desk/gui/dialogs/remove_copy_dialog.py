"""Why a copy of a document is taken out for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_remove_copy_dialog import Ui_RemoveCopyDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem


class RemoveCopyDialog(QDialog):
    """Collects one reason."""

    remove_wanted = Signal(str)

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_RemoveCopyDialog()
        ui.setupUi(self)
        fill(ui.reasonCombo, labels.choices("attachment_removals"))
        ui.removeButton.clicked.connect(lambda: self.remove_wanted.emit(chosen_code(ui.reasonCombo)))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"reason": self._ui.reasonCombo}, field)
