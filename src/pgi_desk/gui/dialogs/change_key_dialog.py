"""A new passphrase and key for the file: typed back first, then what it means, then done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_change_key_dialog import Ui_ChangeKeyDialog
from pgi_desk.gui.widgets.new_passphrase import NewPassphrase
from pgi_desk.gui.widgets.problem import show_problem


class ChangeKeyDialog(QDialog):
    """Collects the passphrase, shows what follows from it, and reports that it shall be done."""

    typed = Signal(str)
    confirmed = Signal()

    def __init__(self, generate: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ChangeKeyDialog()
        self._ui.setupUi(self)
        self._busy = False
        self._passphrase = NewPassphrase(self._ui, generate, self)
        self._passphrase.changed.connect(self._offer)
        self._ui.changeButton.hide()
        self._ui.nextButton.clicked.connect(self._next)
        self._ui.changeButton.clicked.connect(self.confirmed)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        self._offer()

    def show_consequences(self, text: str) -> None:
        """Show what has to be done by hand afterwards; the passphrase is no longer on the screen."""
        ui = self._ui
        self.show_busy(False)
        self._passphrase.clear()
        ui.consequencesEdit.setPlainText(text)
        ui.stack.setCurrentWidget(ui.listPage)
        ui.nextButton.hide()
        ui.changeButton.show()
        ui.cancelButton.setFocus()

    def show_problem(self, text: str) -> None:
        """Show what was refused; what was typed stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while the key is being made."""
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def reject(self) -> None:
        """Close without changing anything."""
        if not self._busy:
            super().reject()

    def _offer(self) -> None:
        reason = self._passphrase.missing()
        self._ui.nextButton.setEnabled(not reason and not self._busy)
        self._ui.nextButton.setToolTip(reason)
        self._ui.cancelButton.setEnabled(not self._busy)

    def _next(self) -> None:
        show_problem(self._ui.problemFrame, self._ui.problemLabel, "")
        self.show_busy(True)
        self.typed.emit(self._passphrase.text())

    def _forget(self) -> None:
        self._passphrase.clear()
        self.deleteLater()
