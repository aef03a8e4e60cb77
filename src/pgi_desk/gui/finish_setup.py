"""What is left to do once a new file is there: recovery sheets on paper and proved, then the first backup."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.backup_reminders import Due, Reminder
from pgi_desk.domain.recovery import RecoveryState, Standing
from pgi_desk.gui.dialogs.backup_presenter import open_backup_dialog
from pgi_desk.gui.dialogs.make_sheets_presenter import open_make_sheets_dialog
from pgi_desk.gui.dialogs.type_sheets_presenter import open_prove_dialog
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.printing import LetterOutputs
from pgi_desk.gui.surroundings import Surroundings


class FinishSetup(Presenter):
    """Opens one dialog after the other; whoever closes one does that part later, and the first page reminds them."""

    def __init__(self, window: QWidget, surroundings: Surroundings, outputs: LetterOutputs) -> None:
        super().__init__(surroundings, window)
        self._window = window
        self._outputs = outputs
        self._backup = True
        self._folder = ""

    def begin(self, *, sheets: bool = True, backup: bool = True, folder: str = "") -> None:
        """Lead through what is missing, as far as it is wanted now; the folder for the backup may be chosen already."""
        self._backup, self._folder = backup, folder
        if sheets:
            self.do(self.services.recovery.state, self._make_sheets)
        else:
            self._back_up()

    def _make_sheets(self, state: RecoveryState) -> None:
        if state.standing is Standing.PROVED:
            self._back_up()
        elif state.waiting is not None:
            self._prove()
        else:
            dialog = open_make_sheets_dialog(self._window, self.around, self._outputs)
            dialog.proof_wanted.connect(self._prove)
            dialog.rejected.connect(self._back_up)

    def _prove(self) -> None:
        open_prove_dialog(self._window, self.around).finished.connect(self._back_up)

    def _back_up(self) -> None:
        if self._backup:
            self.do(self.services.backup_care.reminders, self._make_backup)

    def _make_backup(self, due: tuple[Reminder, ...]) -> None:
        if any(one.due is Due.FIRST_BACKUP for one in due):
            dialog = open_backup_dialog(self._window, self.around)
            if self._folder:
                dialog.show_folder(self._folder)
