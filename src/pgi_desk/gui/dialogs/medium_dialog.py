"""One stick or folder that holds backups: its name, and whether it is still used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_medium_dialog import Ui_MediumDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.problem import point_at, show_problem


class MediumDialog(QDialog):
    """Takes a name and reports intent; it stays open until the caller accepts it."""

    name_wanted = Signal(str)
    retire_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_MediumDialog()
        self._ui.setupUi(self)
        for label in (self._ui.titleLabel, self._ui.factsLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name that somebody gave is never read as markup
        self._ui.nameEdit.textChanged.connect(self._offer)
        self._ui.saveButton.clicked.connect(lambda: self.name_wanted.emit(self._ui.nameEdit.text().strip()))
        self._ui.retireButton.clicked.connect(self.retire_wanted)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_medium(self, name: str, facts: str, *, retired: bool) -> None:
        """Show what is known of it."""
        self._ui.titleLabel.setText(leading(name))
        self._ui.factsLabel.setText(facts)
        self._ui.nameEdit.setText(name)
        self._ui.nameEdit.selectAll()
        self._ui.retireButton.setEnabled(not retired)
        reason = self.tr("It is retired already. The next backup that is made on it puts it into use again.")
        self._ui.retireButton.setToolTip(reason if retired else "")
        self._offer()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused; what was typed stays."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({"label": self._ui.nameEdit}, field)

    def _offer(self) -> None:
        named = bool(self._ui.nameEdit.text().strip())
        self._ui.saveButton.setEnabled(named)
        self._ui.saveButton.setToolTip("" if named else self.tr("Enter a name first."))
