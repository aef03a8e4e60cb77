"""Proves that a backup restores: into a private place, checked whole, thrown away."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.backup_plan import RestoreDrill
from pgi_desk.domain.errors import OlderKey
from pgi_desk.gui.dialogs.open_backup_dialog import BackupChoice, OpenBackupDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.backup_opening import Way
from pgi_desk.services.changes import ChangeSet, Kind

WAYS = (Way.PASSPHRASE, Way.KEY, Way.SHEETS, Way.OPEN_FILE)


class DrillPresenter(Presenter):
    """Presents one drill."""

    def __init__(self, dialog: OpenBackupDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.use_words(
            self.tr("Prove that a backup restores"),
            self.tr(
                "The backup is restored to a private place, checked whole, compared with what it says about itself, and"
                " thrown away again. Nothing of your file changes. Use what you would have if this laptop were gone:"
                " the passphrase of the backup, a secret key, or two recovery sheets."
            ),
            self.tr("&Prove"),
            with_target=False,
        )
        dialog.look_wanted.connect(self._look)
        dialog.action_wanted.connect(self._prove)

    def _look(self, choice: BackupChoice) -> None:
        self._dialog.show_facts(
            self.tr("The backup {file} will be restored and checked.").replace("{file}", choice.backup.name)
        )

    def _prove(self, choice: BackupChoice) -> None:
        self._dialog.show_busy(True)
        self.do(partial(self.services.backup_care.drill, choice.backup, choice.opener), self._done, self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))
        # One that turned out damaged is in the ledger of drills now.
        self.around.hub.announce(ChangeSet.of(Kind.BACKUP))
        if isinstance(error, OlderKey):
            self._dialog.ask_file_passphrase()

    def _done(self, drill: RestoreDrill) -> None:
        self._dialog.show_busy(False)
        self.around.hub.announce(ChangeSet.of(Kind.BACKUP))
        self._dialog.accept()
        text = self.tr("The backup restores. Every record and the whole audit trail in it were checked.")
        if not drill.proves:
            text += " " + self.tr(
                "The days are not counted from today, because the open file was the key: without this laptop there is"
                " only the passphrase of the backup, a secret key, or the recovery sheets. Prove it with one of these."
            )
        self.around.prompts.tell(self.tr("Prove that a backup restores"), text)


def open_drill_dialog(parent: QWidget, surroundings: Surroundings) -> OpenBackupDialog:
    """Open the dialog over the window and return it."""
    dialog = OpenBackupDialog(parent, ways=WAYS)
    dialog.setObjectName("DrillDialog")
    DrillPresenter(dialog, surroundings)
    dialog.open()
    return dialog
