"""A name for what a list shows now, or another name for one of one's own views."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_save_view_dialog import Ui_SaveViewDialog
from pgi_desk.gui.widgets.problem import point_at, show_problem


class SaveViewDialog(QDialog):
    """Collects the name."""

    save_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, name: str = "") -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SaveViewDialog()
        ui.setupUi(self)
        if name:
            title = self.tr("Give this view another name")
            self.setWindowTitle(title)
            ui.titleLabel.setText(title)
            ui.introLabel.setText(self.tr("Only the name changes, and only you see it."))
            ui.nameEdit.setText(name)
        ui.saveButton.clicked.connect(lambda _on: self.save_wanted.emit(ui.nameEdit.text()))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_problem(self, text: str) -> None:
        """Show why the name cannot be used and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"view_name": self._ui.nameEdit}, "view_name")
