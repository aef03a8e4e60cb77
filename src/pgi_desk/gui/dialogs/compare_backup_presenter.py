"""Compares a backup with the open file, and restores it to a new file; the open file is never touched."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import OlderKey
from pgi_desk.gui.backup_words import facts_text
from pgi_desk.gui.comparison_words import differences_text
from pgi_desk.gui.dialogs.open_backup_dialog import BackupChoice, OpenBackupDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup_opening import Way
from pgi_desk.services.backup_restore import ComparedBackup, RestoredBackup

WAYS = (Way.OPEN_FILE, Way.PASSPHRASE, Way.KEY, Way.SHEETS)


class CompareBackupPresenter(Presenter):
    """Presents one backup beside the open file."""

    def __init__(self, dialog: OpenBackupDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.use_words(
            self.tr("Compare or restore a backup"),
            self.tr(
                "Look inside to see how the backup differs from the file that is open: figures and case codes, no"
                " names. It can then be restored to a new file. The open file is never touched."
            ),
            self.tr("&Restore to a new file"),
            with_target=True,
        )
        dialog.look_wanted.connect(self._look)
        dialog.action_wanted.connect(self._restore)

    def _look(self, choice: BackupChoice) -> None:
        self._dialog.show_busy(True)
        compare = partial(self.services.backup_restore.compare, choice.backup, choice.opener)
        self.do(compare, self._show, self._refused)

    def _show(self, found: ComparedBackup) -> None:
        self._dialog.show_facts(facts_text(found.facts), differences_text(found.differences, self.labels))

    def _restore(self, choice: BackupChoice) -> None:
        self._dialog.show_busy(True)
        restore = partial(self.services.backup_restore.restore, choice.backup, choice.opener, choice.target)
        self.do(restore, lambda restored: self._done(choice, restored), self._refused)

    def _done(self, choice: BackupChoice, restored: RestoredBackup) -> None:
        self._dialog.show_busy(False)
        self._dialog.accept()
        text = self.tr(
            "The backup is in {file} in {folder}. The open file is as it was. To work with the restored one, lock the"
            " program and open it; put the other one away under a name that nobody takes for it."
        )
        text = text.replace("{file}", isolated(choice.target.name))
        text = text.replace("{folder}", isolated(str(choice.target.parent)))
        again = self.tr("%n record(s) that were erased since are not in it.", "", restored.erased_again)
        if restored.erased_again:
            text = f"{text} {again}"
        self.around.prompts.tell(self.tr("Restored to a new file"), text)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))
        if isinstance(error, OlderKey):
            self._dialog.ask_file_passphrase()


def open_compare_backup_dialog(parent: QWidget, surroundings: Surroundings) -> OpenBackupDialog:
    """Open the dialog over the window and return it."""
    dialog = OpenBackupDialog(parent, ways=WAYS)
    CompareBackupPresenter(dialog, surroundings)
    dialog.open()
    return dialog
