"""One's own passphrase: the old one, and a new one typed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_own_passphrase_dialog import Ui_OwnPassphraseDialog
from pgi_desk.gui.widgets.new_passphrase import NewPassphrase
from pgi_desk.gui.widgets.problem import show_problem


class OwnPassphraseDialog(QDialog):
    """Collects sign-in name, old and new passphrase."""

    save_wanted = Signal(str, str, str)

    def __init__(self, generate: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OwnPassphraseDialog()
        self._ui.setupUi(self)
        self._busy = False
        self._passphrase = NewPassphrase(self._ui, generate, self)
        self._passphrase.changed.connect(self._offer)
        for edit in (self._ui.nameEdit, self._ui.oldEdit):
            edit.textChanged.connect(self._offer)
        self._ui.saveButton.clicked.connect(self._save)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show what was refused; what was typed stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while it is being stored."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def reject(self) -> None:
        """Close without storing, unless it is being stored."""
        if not self._busy:
            super().reject()

    def _offer(self) -> None:
        ui = self._ui
        reason = self._passphrase.missing()
        if not ui.nameEdit.text().strip() or not ui.oldEdit.text():
            reason = self.tr("Type your sign-in name and your passphrase until now first.")
        ui.saveButton.setEnabled(not reason and not self._busy)
        ui.saveButton.setToolTip(reason)
        ui.cancelButton.setEnabled(not self._busy)

    def _save(self) -> None:
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, "")
        self.show_busy(True)
        self.save_wanted.emit(ui.nameEdit.text(), ui.oldEdit.text(), self._passphrase.text())

    def _forget(self) -> None:
        self._ui.oldEdit.clear()
        self._passphrase.clear()
        self.deleteLater()
