"""Open a backup: to restore it to a new file, or to prove that it restores."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_open_backup_dialog import Ui_OpenBackupDialog
from pgi_desk.gui.widgets.problem import show_problem


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """What was chosen and typed; empty paths and texts where nothing was."""

    backup: Path
    passphrase: str
    identity: Path | None
    target: Path


class OpenBackupDialog(QDialog):
    """Collects backup, secret and target; the facts are shown before anything can be written."""

    choose_wanted = Signal(str)
    look_wanted = Signal(object)
    action_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OpenBackupDialog()
        self._ui.setupUi(self)
        self._busy = self._seen = False
        self._ui.factsLabel.setTextFormat(Qt.TextFormat.PlainText)  # what a file says is never read as markup
        ui = self._ui
        ui.backupButton.clicked.connect(lambda: self.choose_wanted.emit("backup"))
        ui.identityButton.clicked.connect(lambda: self.choose_wanted.emit("identity"))
        ui.targetButton.clicked.connect(lambda: self.choose_wanted.emit("target"))
        for edit in (ui.backupEdit, ui.passphraseEdit, ui.identityEdit):
            edit.textChanged.connect(self._forget_facts)
        ui.targetEdit.textChanged.connect(self._offer)
        ui.lookButton.clicked.connect(lambda: self.look_wanted.emit(self.choice()))
        ui.actionButton.clicked.connect(lambda: self.action_wanted.emit(self.choice()))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        self._offer()

    def use_words(self, title: str, intro: str, action: str, *, with_target: bool) -> None:
        """Say what the backup is opened for."""
        ui = self._ui
        self.setWindowTitle(title)
        ui.titleLabel.setText(title)
        ui.introLabel.setText(intro)
        ui.actionButton.setText(action)
        for widget in (ui.targetEdit_label, ui.targetEdit, ui.targetButton):
            widget.setVisible(with_target)
        self._offer()

    def choice(self) -> BackupChoice:
        """Return what stands in the boxes."""
        ui = self._ui
        identity = ui.identityEdit.text().strip()
        return BackupChoice(
            backup=Path(ui.backupEdit.text().strip()),
            passphrase=ui.passphraseEdit.text(),
            identity=Path(identity) if identity else None,
            target=Path(ui.targetEdit.text().strip()),
        )

    def show_path(self, which: str, path: str) -> None:
        """Show a path that was chosen."""
        edits = {"backup": self._ui.backupEdit, "identity": self._ui.identityEdit, "target": self._ui.targetEdit}
        edits[which].setText(path)

    def show_facts(self, text: str) -> None:
        """Show what is in the backup; from now on it can be used."""
        self.show_busy(False)
        self._seen = True
        self._ui.factsLabel.setText(text)
        self._ui.factsLabel.show()
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show what was refused; what was typed stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while the backup is read."""
        if busy:
            show_problem(self._ui.problemFrame, self._ui.problemLabel, "")
        self._busy = busy
        self._ui.busyBar.setVisible(busy)
        self._offer()

    def reject(self) -> None:
        """Close, unless a backup is being read or written."""
        if not self._busy:
            super().reject()

    def _forget_facts(self) -> None:
        self._seen = False
        self._ui.factsLabel.hide()
        self._offer()

    def _offer(self) -> None:
        ui = self._ui
        reason = "" if ui.backupEdit.text().strip() else self.tr("Choose a backup first.")
        ui.lookButton.setEnabled(not reason and not self._busy)
        ui.lookButton.setToolTip(reason)
        if not reason and not self._seen:
            reason = self.tr("Look inside first: then you see what would be restored.")
        elif not ui.targetEdit.isHidden() and not ui.targetEdit.text().strip():
            reason = self.tr("Choose where the new file goes first.")
        ui.actionButton.setEnabled(not reason and not self._busy)
        ui.actionButton.setToolTip(reason)
        ui.cancelButton.setEnabled(not self._busy)

    def _forget(self) -> None:
        self._ui.passphraseEdit.clear()
        self.deleteLater()
