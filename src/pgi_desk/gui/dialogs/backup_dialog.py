"""Where a backup goes and the passphrase that opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pgi_desk.gui.forms.ui_backup_dialog import Ui_BackupDialog


class BackupDialog(QDialog):
    """Asks for folder and passphrase; `backup_wanted` carries both. It cannot be closed while a backup runs."""

    folder_wanted = Signal()
    backup_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_BackupDialog()
        self._ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._busy = False
        self._readers = ""
        self._connect()
        self._offer()

    def show_folder(self, folder: str) -> None:
        """Show the folder that was chosen."""
        self._ui.folderEdit.setText(folder)
        self._ui.passphraseEdit.setFocus()

    def show_readers(self, names: str) -> None:
        """Show whose keys open the backup, so that it needs no passphrase."""
        self._readers = names
        self._show_secret()
        self._offer()

    def show_busy(self, busy: bool) -> None:
        """Show that the backup is being made and read back."""
        self._busy = busy
        self._ui.busyLabel.setVisible(busy)
        self._ui.busyBar.setVisible(busy)
        self._ui.formPage.setEnabled(not busy)
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show why there is no backup; what was typed stays."""
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))

    def show_done(self, text: str) -> None:
        """Show the result and forget the passphrase."""
        ui = self._ui
        ui.passphraseEdit.clear()
        ui.repeatEdit.clear()
        ui.doneLabel.setText(text)
        ui.stack.setCurrentWidget(ui.donePage)
        ui.makeButton.hide()
        ui.closeButton.setText(self.tr("&Close"))
        ui.closeButton.setFocus()

    def reject(self) -> None:
        """Close, unless a backup runs: its result would be lost."""
        if not self._busy:
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._show_secret()
            self._offer()
        super().changeEvent(event)

    def _connect(self) -> None:
        ui = self._ui
        ui.chooseButton.clicked.connect(self.folder_wanted)
        ui.closeButton.clicked.connect(self.reject)
        ui.makeButton.clicked.connect(self._make)
        ui.showCheck.toggled.connect(self._show_typing)
        for edit in (ui.folderEdit, ui.passphraseEdit, ui.repeatEdit):
            edit.textChanged.connect(self._offer)

    def _show_typing(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._ui.passphraseEdit.setEchoMode(mode)
        self._ui.repeatEdit.setEchoMode(mode)

    def _show_secret(self) -> None:
        if self._readers:
            text = self.tr(
                "The backup opens with the keys of {names}, and the vault passphrase then opens the records in it."
                " Leave the passphrase empty. If you type one, it alone opens this backup."
            )
            self._ui.secretLabel.setText(text.replace("{names}", self._readers))

    def _offer(self) -> None:
        ui = self._ui
        passphrase, repeated = ui.passphraseEdit.text(), ui.repeatEdit.text()
        ui.differLabel.setVisible(bool(repeated) and passphrase != repeated)
        waiting = self.tr("The backup is being made and read back. Wait until this is done.")
        reason = ""
        if self._busy:
            reason = waiting
        elif not ui.folderEdit.text().strip():
            reason = self.tr("Choose a folder first.")
        elif passphrase != repeated or not (passphrase or self._readers):
            reason = self.tr("Type the same passphrase twice.")
        ui.makeButton.setEnabled(not reason)
        ui.makeButton.setToolTip(reason)
        ui.closeButton.setEnabled(not self._busy)
        ui.closeButton.setToolTip(waiting if self._busy else "")

    def _make(self) -> None:
        self.show_problem("")
        self.backup_wanted.emit(self._ui.folderEdit.text().strip(), self._ui.passphraseEdit.text())
