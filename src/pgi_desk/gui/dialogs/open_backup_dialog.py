"""Open a backup: to restore it to a new file, to compare it, or to prove that it restores."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.file_choice import existing_file, new_file
from pgi_desk.gui.forms.ui_open_backup_dialog import Ui_OpenBackupDialog
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.backup_opening import BackupOpener, Way

TALLEST = 680  # a screen of 768 lines with its bars


@dataclass(frozen=True, slots=True)
class BackupChoice:
    """What was chosen and typed; empty paths and texts where nothing was."""

    backup: Path
    opener: BackupOpener
    target: Path


class OpenBackupDialog(QDialog):
    """Collects backup, what opens it, and target; the facts are shown before anything can be written."""

    look_wanted = Signal(object)
    action_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, ways: Sequence[Way], folder: Path | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_OpenBackupDialog()
        self._ui.setupUi(self)
        self._folder = str(folder) if folder is not None else ""
        self._ways = tuple(ways)
        self._busy = self._seen = self._older = self._with_target = False
        self._ui.factsLabel.setTextFormat(Qt.TextFormat.PlainText)  # what a file says is never read as markup
        self._ui.wayCombo.addItems([self._way_words(way) for way in ways])
        self._connect()
        self._show_way()

    def use_words(self, title: str, intro: str, action: str, *, with_target: bool) -> None:
        """Say what the backup is opened for."""
        ui = self._ui
        self.setWindowTitle(title)
        ui.titleLabel.setText(title)
        ui.introLabel.setText(intro)
        ui.actionButton.setText(action)
        ui.formLayout4.setRowVisible(ui.hBox3, with_target)
        self._with_target = with_target
        self._offer()

    def choice(self) -> BackupChoice:
        """Return what stands in the boxes."""
        ui = self._ui
        identity = ui.identityEdit.text().strip()
        opener = BackupOpener(
            way=self._way(),
            passphrase=ui.passphraseEdit.text(),
            key_file=Path(identity) if identity and not ui.keyEdit.text().strip() else None,
            key_text=ui.keyEdit.text(),
            sheets=(ui.firstEdit.toPlainText(), ui.secondEdit.toPlainText()),
            file_passphrase=ui.filePassphraseEdit.text() if self._older else "",
        )
        return BackupChoice(Path(ui.backupEdit.text().strip()), opener, Path(ui.targetEdit.text().strip()))

    def show_path(self, which: str, path: str) -> None:
        """Show a path that was chosen."""
        edits = {"backup": self._ui.backupEdit, "identity": self._ui.identityEdit, "target": self._ui.targetEdit}
        edits[which].setText(path)

    def show_facts(self, text: str, differences: str = "") -> None:
        """Show what is in the backup, and how it differs from the open file; from now on it can be used."""
        self.show_busy(False)
        self._seen = True
        self._ui.factsLabel.setText(text)
        self._ui.factsLabel.show()
        self._ui.differencesView.setPlainText(differences)
        self._ui.differencesView.setVisible(bool(differences))
        self._offer()
        self._grow()

    def show_problem(self, text: str) -> None:
        """Show what was refused; what was typed stays."""
        self.show_busy(False)
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        self._grow()

    def ask_file_passphrase(self) -> None:
        """Ask for the passphrase that the file had when the backup was made."""
        self._older = True
        self._show_way()
        self._ui.filePassphraseEdit.setFocus()

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

    def _connect(self) -> None:
        ui = self._ui
        ui.backupButton.clicked.connect(lambda: self._choose("backup"))
        ui.identityButton.clicked.connect(lambda: self._choose("identity"))
        ui.targetButton.clicked.connect(lambda: self._choose("target"))
        ui.wayCombo.currentIndexChanged.connect(self._show_way)
        for edit in (ui.backupEdit, ui.passphraseEdit, ui.identityEdit, ui.keyEdit, ui.firstEdit, ui.secondEdit):
            edit.textChanged.connect(self._forget_facts)
        ui.filePassphraseEdit.textChanged.connect(self._forget_facts)
        ui.targetEdit.textChanged.connect(self._offer)
        ui.lookButton.clicked.connect(lambda: self.look_wanted.emit(self.choice()))
        ui.actionButton.clicked.connect(lambda: self.action_wanted.emit(self.choice()))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)

    def _choose(self, which: str) -> None:
        if which == "target":
            kind = self.tr("Case files (*.pgidesk)")
            name = new_file(self, self.tr("New file"), self._folder, kind)
            name = name if not name or name.endswith(".pgidesk") else name + ".pgidesk"
        else:
            kind = self.tr("Backups (*.pgibak)") if which == "backup" else self.tr("All files (*)")
            name = existing_file(self, self.tr("Choose a file"), self._folder, kind)
        if name:
            self.show_path(which, name)

    def _way(self) -> Way:
        return self._ways[max(self._ui.wayCombo.currentIndex(), 0)]

    def _way_words(self, way: Way) -> str:
        words = {
            Way.PASSPHRASE: self.tr("The passphrase of the backup"),
            Way.KEY: self.tr("A secret key: its file, or pasted"),
            Way.SHEETS: self.tr("Two recovery sheets of the file"),
            Way.OPEN_FILE: self.tr("The file that is open now"),
        }
        return words[way]

    def _show_way(self) -> None:
        ui, way = self._ui, self._way()
        ui.formLayout4.setRowVisible(ui.passphraseEdit, way is Way.PASSPHRASE)
        ui.formLayout4.setRowVisible(ui.hBox2, way is Way.KEY)
        ui.formLayout4.setRowVisible(ui.keyEdit, way is Way.KEY)
        ui.formLayout4.setRowVisible(ui.firstEdit, way is Way.SHEETS)
        ui.formLayout4.setRowVisible(ui.secondEdit, way is Way.SHEETS)
        ui.formLayout4.setRowVisible(ui.filePassphraseEdit, self._older and way is not Way.SHEETS)
        self._forget_facts()
        self._grow()

    def _grow(self) -> None:
        """Make room for what was added below, as far as a small screen goes."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = min(layout.totalHeightForWidth(self.width()), TALLEST)
            self.resize(self.width(), max(self.height(), needed))

    def _forget_facts(self) -> None:
        self._seen = False
        self._ui.factsLabel.hide()
        self._ui.differencesView.hide()
        self._offer()

    def _offer(self) -> None:
        ui = self._ui
        reason = "" if ui.backupEdit.text().strip() else self.tr("Choose a backup first.")
        ui.lookButton.setEnabled(not reason and not self._busy)
        ui.lookButton.setToolTip(reason)
        if not reason and not self._seen:
            reason = self.tr("Look inside first: then you see what would be restored.")
        elif self._with_target and not ui.targetEdit.text().strip():
            reason = self.tr("Choose where the new file goes first.")
        ui.actionButton.setEnabled(not reason and not self._busy)
        ui.actionButton.setToolTip(reason)
        ui.cancelButton.setEnabled(not self._busy)

    def _forget(self) -> None:
        ui = self._ui
        for edit in (ui.passphraseEdit, ui.keyEdit, ui.firstEdit, ui.secondEdit, ui.filePassphraseEdit):
            edit.clear()
        self.deleteLater()
