"""Restoring a backup before any file is open: look inside, then write a new file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.backup_words import facts_text
from pgi_desk.gui.dialogs.open_backup_dialog import BackupChoice, OpenBackupDialog
from pgi_desk.gui.jobs import Job, Jobs
from pgi_desk.gui.messages import message
from pgi_desk.services.backup_opening import Way
from pgi_desk.services.backup_ports import BackupFacts

if TYPE_CHECKING:
    from pgi_desk.gui.start_up import StartUp

WAYS = (Way.PASSPHRASE, Way.KEY, Way.SHEETS)


class RestoreFlow(QObject):
    """Leads through a restore; `restored` carries the path of the new file."""

    restored = Signal(str)

    def __init__(self, start_up: Callable[[], StartUp], jobs: Jobs, folder: Path) -> None:
        super().__init__()
        self._start_up = start_up
        self._jobs = jobs
        self._folder = folder
        self._dialog: OpenBackupDialog | None = None

    def ask(self, parent: QWidget | None, backup: Path | None = None) -> OpenBackupDialog:
        """Open the dialog and return it; the backup may be chosen already."""
        dialog = OpenBackupDialog(parent, ways=WAYS, folder=self._folder)
        dialog.use_words(
            self.tr("Restore a backup"),
            self.tr(
                "A backup is restored to a new file. The file that you have now, if there is one, is never touched. It"
                " opens with its own passphrase, with a secret key, or with two recovery sheets."
            ),
            self.tr("&Restore"),
            with_target=True,
        )
        if backup is not None:
            dialog.show_path("backup", str(backup))
        dialog.show_path("target", str(self._folder / "restored.pgidesk"))
        dialog.look_wanted.connect(self._look)
        dialog.action_wanted.connect(self._restore)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _look(self, choice: BackupChoice) -> None:
        look = partial(self._start_up().look_into_backup, choice.backup, choice.opener)
        self._run(look, self._show)

    def _show(self, facts: BackupFacts) -> None:
        if self._dialog is not None:
            self._dialog.show_facts(facts_text(facts))

    def _restore(self, choice: BackupChoice) -> None:
        restore = partial(self._start_up().restore_backup, choice.backup, choice.opener, choice.target)
        self._run(restore, lambda _facts: self._done(choice.target))

    def _done(self, target: Path) -> None:
        if self._dialog is not None:
            self._dialog.show_busy(False)
            self._dialog.accept()
            self._dialog = None
        self.restored.emit(str(target))

    def _run(self, work: Callable[[], object], then: Callable[[BackupFacts], None]) -> Job:
        if self._dialog is not None:
            self._dialog.show_busy(True)
        job = self._jobs.submit(work, owner=self)
        job.succeeded.connect(then)
        job.failed.connect(self._refused)
        return job

    def _refused(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(message(error))
