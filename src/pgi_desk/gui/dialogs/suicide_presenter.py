"""Says what to do while the steps about suicide are gone through, and stores them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.suicide_dialog import SuicideDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.safety_words import SUICIDE_TONES
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class SuicidePresenter(Presenter):
    """Presents the steps of one case."""

    def __init__(self, dialog: SuicideDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        DraftSource(dialog, "suicide_steps", code)
        dialog.changed.connect(self._judge)
        dialog.save_wanted.connect(self._save)
        self._judge()

    def _judge(self) -> None:
        result, actions = self.services.suicide_steps.judge(self._dialog.answers())
        words = [self.labels.code("suicide_actions", action) for action in actions]
        self._dialog.show_result(self.labels.code("suicide_results", result), SUICIDE_TONES[result], words)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        self.do(partial(self.services.suicide_steps.record, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error))


def open_suicide_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> SuicideDialog:
    """Open the dialog over a page and return it."""
    dialog = SuicideDialog(surroundings.labels, code, parent)
    SuicidePresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
