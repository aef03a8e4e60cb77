"""Proves that a backup restores: into a private place, checked whole, thrown away."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFileDialog, QWidget

from pgi_desk.domain.backup_plan import RestoreDrill
from pgi_desk.gui.dialogs.open_backup_dialog import BackupChoice, OpenBackupDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet, Kind


class DrillPresenter(Presenter):
    """Presents one drill."""

    def __init__(self, dialog: OpenBackupDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.use_words(
            self.tr("Prove that a backup restores"),
            self.tr(
                "The backup is restored to a private place, checked whole, compared with what it says about itself, and"
                " thrown away again. Nothing of your file changes."
            ),
            self.tr("&Prove"),
            with_target=False,
        )
        dialog.choose_wanted.connect(self._choose)
        dialog.look_wanted.connect(self._look)
        dialog.action_wanted.connect(self._prove)

    def _choose(self, which: str) -> None:
        kind = self.tr("Backups (*.pgibak)") if which == "backup" else self.tr("All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._dialog, self.tr("Choose a file"), "", kind)
        if name:
            self._dialog.show_path(which, name)

    def _look(self, choice: BackupChoice) -> None:
        self._dialog.show_facts(
            self.tr("The backup {file} will be restored and checked.").replace("{file}", choice.backup.name)
        )

    def _prove(self, choice: BackupChoice) -> None:
        self._dialog.show_busy(True)
        self.do(partial(self._drill, choice), self._done, lambda error: self._dialog.show_problem(message(error)))

    def _drill(self, choice: BackupChoice) -> RestoreDrill:
        care = self.services.backup_care
        return care.drill(choice.backup, care.secret(choice.passphrase, choice.identity))

    def _done(self, drill: RestoreDrill) -> None:
        self._dialog.show_busy(False)
        self.around.hub.announce(ChangeSet.of(Kind.BACKUP))
        if drill.good:
            self._dialog.accept()
            self.around.prompts.tell(
                self.tr("Prove that a backup restores"),
                self.tr("The backup restores. Every record and the whole audit trail in it were checked."),
            )
        else:
            self._dialog.show_problem(self.tr("The backup does not restore. Make a new one now, on another stick."))


def open_drill_dialog(parent: QWidget, surroundings: Surroundings) -> OpenBackupDialog:
    """Open the dialog over the window and return it."""
    dialog = OpenBackupDialog(parent)
    DrillPresenter(dialog, surroundings)
    dialog.open()
    return dialog
