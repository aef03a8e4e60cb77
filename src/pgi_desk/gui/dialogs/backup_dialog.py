"""Where a backup goes and the passphrase that opens it; then its steps, which can be stopped."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_backup_dialog import Ui_BackupDialog
from pgi_desk.gui.widgets.new_passphrase import NewPassphrase
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.backup_ports import Phase


class BackupDialog(QDialog):
    """Asks for folder and passphrase; `backup_wanted` carries both. While a backup runs it can only be stopped."""

    folder_wanted = Signal()
    backup_wanted = Signal(str, str)
    stop_wanted = Signal()

    def __init__(self, generate: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_BackupDialog()
        self._ui.setupUi(self)
        self._ui.chooseButton.setFocus()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._busy = self._stopping = False
        self._readers = ""
        self._passphrase = NewPassphrase(self._ui, generate, self)
        self._connect()
        self._show_lock()

    def show_folder(self, folder: str) -> None:
        """Show the folder that was chosen."""
        self._ui.folderEdit.setText(folder)
        (self._ui.makeButton if self._ui.passphraseGroup.isHidden() else self._ui.repeatEdit).setFocus()

    def show_readers(self, names: str) -> None:
        """Show whose keys open the backup, so that it needs no passphrase."""
        self._readers = names
        self._show_secret()
        self._show_lock()

    def show_busy(self, busy: bool) -> None:
        """Show that the backup is being made and read back."""
        ui = self._ui
        self._busy, self._stopping = busy, False
        ui.busyLabel.setVisible(busy)
        ui.busyBar.setVisible(busy)
        ui.formPage.setEnabled(not busy)
        ui.closeButton.setText(self.tr("&Stop") if busy else self.tr("Cancel"))
        self._offer()

    def show_phase(self, phase: Phase) -> None:
        """Show which step begins."""
        place = list(Phase).index(phase)
        self._ui.busyBar.setValue(place)
        if not self._stopping:
            text = self.tr("Step {number} of {all}: {step}").replace("{step}", self._phase_words(phase))
            text = text.replace("{number}", str(place + 1)).replace("{all}", str(len(Phase)))
            self._ui.busyLabel.setText(text)

    def show_problem(self, text: str) -> None:
        """Show why there is no backup; what was typed stays."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_done(self, text: str) -> None:
        """Show the result and forget the passphrase."""
        ui = self._ui
        self._passphrase.clear()
        ui.doneLabel.setText(text)
        ui.stack.setCurrentWidget(ui.donePage)
        ui.makeButton.hide()
        ui.closeButton.setText(self.tr("&Close"))
        ui.closeButton.setFocus()

    def reject(self) -> None:
        """Close, unless a backup runs: its result would be lost."""
        if not self._busy:
            super().reject()

    def done(self, result: int) -> None:
        """Forget the passphrase however the dialog is closed."""
        self._passphrase.clear()
        super().done(result)

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
        ui.closeButton.clicked.connect(self._stop_or_close)
        ui.makeButton.clicked.connect(self._make)
        ui.lockCheck.toggled.connect(self._show_lock)
        ui.folderEdit.textChanged.connect(self._offer)
        self._passphrase.changed.connect(self._offer)

    def _stop_or_close(self) -> None:
        if not self._busy:
            self.reject()
            return
        self._stopping = True
        self._ui.busyLabel.setText(self.tr("Stopping after this step. Nothing unfinished is kept."))
        self._offer()
        self.stop_wanted.emit()

    def _show_lock(self) -> None:
        self._ui.lockCheck.setVisible(bool(self._readers))
        self._ui.passphraseGroup.setVisible(self._with_passphrase())
        self._offer()

    def _with_passphrase(self) -> bool:
        return not self._readers or self._ui.lockCheck.isChecked()

    def _show_secret(self) -> None:
        if self._readers:
            text = self.tr(
                "The backup opens with the keys of {names}, and the vault passphrase then opens the records in it. With"
                " a passphrase instead, that alone opens this backup."
            )
            self._ui.secretLabel.setText(text.replace("{names}", self._readers))

    def _phase_words(self, phase: Phase) -> str:
        words = {
            Phase.COPY: self.tr("copying the file"),
            Phase.CHECK: self.tr("checking every record of the copy"),
            Phase.ENCRYPT: self.tr("writing it to the stick, encrypted"),
            Phase.READ_BACK: self.tr("reading it back from the stick"),
            Phase.RESTORE_TEST: self.tr("restoring it as a test and comparing"),
        }
        return words[phase]

    def _offer(self) -> None:
        ui = self._ui
        reason = ""
        if self._busy:
            reason = self.tr("The backup is being made and read back. Wait until this is done.")
        elif not ui.folderEdit.text().strip():
            reason = self.tr("Choose a folder first.")
        elif self._with_passphrase():
            reason = self._passphrase.missing()
        ui.makeButton.setEnabled(not reason)
        ui.makeButton.setToolTip(reason)
        ui.closeButton.setEnabled(not self._stopping)
        ui.closeButton.setToolTip(self.tr("It stops after the present step.") if self._stopping else "")

    def _make(self) -> None:
        self.show_problem("")
        passphrase = self._passphrase.text() if self._with_passphrase() else ""
        self.backup_wanted.emit(self._ui.folderEdit.text().strip(), passphrase)
