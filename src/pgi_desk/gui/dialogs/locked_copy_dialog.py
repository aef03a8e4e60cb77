"""The passphrase of a locked copy, shown once before the file is made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_locked_copy_dialog import Ui_LockedCopyDialog


class LockedCopyDialog(QDialog):
    """Shows the passphrase; it cannot be copied, so that it is not pasted into the e-mail with the file."""

    place_wanted = Signal()

    def __init__(self, passphrase: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_LockedCopyDialog()
        ui.setupUi(self)
        ui.passphraseLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.passphraseLabel.setText(passphrase)
        ui.notedCheck.toggled.connect(self._offer)
        ui.cancelButton.clicked.connect(self.reject)
        ui.placeButton.clicked.connect(self.place_wanted)
        self.finished.connect(ui.passphraseLabel.clear)
        self._offer(False)

    def _offer(self, noted: bool) -> None:
        reason = "" if noted else self.tr("Write the passphrase down first. Without it nobody can read the copy.")
        self._ui.placeButton.setEnabled(noted)
        self._ui.placeButton.setToolTip(reason)
