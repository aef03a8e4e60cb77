"""Checks two typed sheets against the open file: the first proof of a set, or a rehearsal."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import ShareRefused
from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet


class TypeSheetsPresenter(Presenter):
    """Presents the typing of two sheets."""

    def __init__(self, dialog: TypeSheetsDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.check_wanted.connect(self._typed)

    def check(self, first: str, second: str) -> ChangeSet:
        """Check two sheets; raises ShareRefused."""
        raise NotImplementedError  # each way of using two sheets says it

    def tell(self) -> None:
        """Say what to do now that two sheets opened the file."""
        raise NotImplementedError  # each way of using two sheets says it

    def _typed(self, first: str, second: str) -> None:
        self._dialog.show_busy(True)
        self.do(partial(self.check, first, second), self._good, self._refused)

    def _good(self, _changes: ChangeSet) -> None:
        self._dialog.show_busy(False)
        self._dialog.accept()
        self.tell()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        show_refusal(self._dialog, error)


class ProvePresenter(TypeSheetsPresenter):
    """Presents the first proof of a set."""

    def __init__(self, dialog: TypeSheetsDialog, surroundings: Surroundings) -> None:
        super().__init__(dialog, surroundings)
        dialog.show_purpose(
            self.tr("Prove the recovery sheets"),
            self.tr(
                "Type the words of two of the three sheets from the paper. The first four letters of each word are"
                " enough; numbers and line breaks do not matter. The file is then opened with these words as a proof."
            ),
            self.tr("&Prove"),
        )

    def check(self, first: str, second: str) -> ChangeSet:
        """Take the set into force."""
        return self.services.recovery.prove(first, second)

    def tell(self) -> None:
        """Say where the paper belongs."""
        self.around.prompts.tell(
            self.tr("The recovery works"),
            self.tr(
                "The two sheets opened the file. Bring each sheet to its place now, and destroy the sheets of earlier"
                " sets: they still open the file."
            ),
        )


class RehearsePresenter(TypeSheetsPresenter):
    """Presents a rehearsal with the set in force."""

    def __init__(self, dialog: TypeSheetsDialog, surroundings: Surroundings) -> None:
        super().__init__(dialog, surroundings)
        dialog.show_purpose(
            self.tr("Rehearse the recovery"),
            self.tr(
                "Fetch two of the three sheets from their places and type their words. Nothing is changed; you learn"
                " whether the paper is still there, readable and right."
            ),
            self.tr("&Rehearse"),
        )

    def check(self, first: str, second: str) -> ChangeSet:
        """Note that the paper still works."""
        return self.services.recovery.rehearse(first, second)

    def tell(self) -> None:
        """Say that the paper goes back."""
        self.around.prompts.tell(
            self.tr("The recovery works"),
            self.tr("The two sheets opened the file, and the rehearsal was noted. Bring both back to their places."),
        )


def show_refusal(dialog: TypeSheetsDialog, error: Exception) -> None:
    """Show what is wrong with the sheets and mark the word."""
    facts = error.facts if isinstance(error, ShareRefused) else {}
    sheet, word = facts.get("sheet"), facts.get("word")
    dialog.show_problem(message(error), sheet if isinstance(sheet, int) else 0, word if isinstance(word, int) else 0)


def open_prove_dialog(parent: QWidget, surroundings: Surroundings) -> TypeSheetsDialog:
    """Open the dialog that proves the newest set and return it."""
    return _open(parent, surroundings, ProvePresenter, "ProveSheets")


def open_rehearse_dialog(parent: QWidget, surroundings: Surroundings) -> TypeSheetsDialog:
    """Open the dialog that rehearses the recovery and return it."""
    return _open(parent, surroundings, RehearsePresenter, "RehearseSheets")


def _open(
    parent: QWidget, surroundings: Surroundings, presenter: type[TypeSheetsPresenter], name: str
) -> TypeSheetsDialog:
    dialog = TypeSheetsDialog(parent)
    dialog.setObjectName(name)  # the handbook tells it from a recovery
    dialog.finished.connect(dialog.deleteLater)
    presenter(dialog, surroundings)
    dialog.open()
    return dialog
