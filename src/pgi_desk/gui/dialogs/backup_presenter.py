"""Makes a backup that opens with the keys of the people who are listed, or with a passphrase."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.backup_progress import WatchedBackup
from pgi_desk.gui.dialogs.backup_dialog import BackupDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.language import locale_of
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup import BackupMade, MakeBackup


class BackupPresenter(Presenter):
    """Presents the making of one backup."""

    def __init__(self, dialog: BackupDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.folder_wanted.connect(self._choose_folder)
        dialog.backup_wanted.connect(self._make)
        self.do(self.services.backup_care.key_holders, self._show_readers)

    def _show_readers(self, names: tuple[str, ...]) -> None:
        self._dialog.show_readers(
            locale_of(self.labels.language).createSeparatedList([isolated(name) for name in names])
        )

    def _choose_folder(self) -> None:
        folder = self.around.prompts.choose_folder(self.tr("Folder for the backup"))
        if folder is not None:
            self._dialog.show_folder(str(folder))

    def _make(self, folder: str, passphrase: str) -> None:
        self._dialog.show_busy(True)
        command = MakeBackup(folder=Path(folder), passphrase=passphrase or None, language=self.labels.language)
        progress = WatchedBackup(self.around.jobs.stopping, self)
        progress.begun.connect(self._dialog.show_phase)
        self._dialog.stop_wanted.connect(progress.stop)
        self.do(partial(self.services.backup.make, command, progress), self._made, self._failed)

    def _made(self, made: BackupMade) -> None:
        self._dialog.show_busy(False)
        text = self.tr("{file} ({size}) is in {folder}. It was read back from there and compared: it is complete.")
        size = locale_of(self.labels.language).formattedDataSize(made.size)
        text = text.replace("{file}", isolated(made.path.name)).replace("{size}", isolated(size))
        text = text.replace("{folder}", isolated(str(made.path.parent)))
        if made.removed:
            text += " " + self.tr("%n old backup(s) that are no longer needed were removed there.", "", made.removed)
        self._dialog.show_done(text)
        self.around.hub.announce(made.changes)

    def _failed(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error))


def open_backup_dialog(parent: QWidget, surroundings: Surroundings) -> BackupDialog:
    """Open the dialog over the window and return it."""
    dialog = BackupDialog(surroundings.services.backup_care.suggest_passphrase, parent)
    BackupPresenter(dialog, surroundings)
    dialog.open()
    return dialog
