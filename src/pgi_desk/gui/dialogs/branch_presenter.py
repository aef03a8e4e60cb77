"""Shows and stores what the branch says about itself on its papers."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.branch_dialog import BranchDialog
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.wordings import BranchView


class BranchPresenter(Presenter):
    """Presents the details of the branch."""

    def __init__(self, dialog: BranchDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.save_wanted.connect(self._save)
        self.do(self.services.wordings.branch, self._show, self._refused)

    def _show(self, view: BranchView) -> None:
        self._dialog.show_details(view.details, own_head=view.own_head)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.wordings.save_branch, self._dialog.details()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_branch_dialog(parent: QWidget, surroundings: Surroundings) -> BranchDialog:
    """Open the dialog over a page and return it."""
    dialog = BranchDialog(parent)
    BranchPresenter(dialog, surroundings)
    dialog.open()
    return dialog
