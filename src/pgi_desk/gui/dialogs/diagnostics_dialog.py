"""Shows the report about the program word for word, before anybody saves it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_diagnostics_dialog import Ui_DiagnosticsDialog


class DiagnosticsDialog(QDialog):
    """What is shown is what would be saved."""

    check_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_DiagnosticsDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.checkButton.clicked.connect(self.check_wanted)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.closeButton.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self.show_busy(True)

    def text(self) -> str:
        """Return what is shown."""
        return self._ui.textView.toPlainText()

    def show_text(self, text: str) -> None:
        """Show the report."""
        self._ui.textView.setPlainText(text)

    def show_busy(self, busy: bool) -> None:
        """Show that the report is being made or saved."""
        self._ui.busyBar.setVisible(busy)
        self._ui.saveButton.setEnabled(not busy)
        self._ui.saveButton.setToolTip(self.tr("The report is still being made.") if busy else "")
        self._ui.checkButton.setEnabled(not busy)

    def offer_check(self, offered: bool) -> None:
        """Offer to check the whole file, or not."""
        self._ui.checkButton.setVisible(offered)

    def show_problem(self, text: str) -> None:
        """Show why it was not saved."""
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))
