"""Shows whom to call and notes that a colleague is worried, both at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.help_dialog import HelpDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.safety_settings import SafetySettings


class HelpPresenter(Presenter):
    """Presents the numbers; the worry is noted as the dialog opens."""

    def __init__(self, dialog: HelpDialog, surroundings: Surroundings, code: CaseCode | None) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.show_saved(self.tr("Noting that you are worried..."))
        # The numbers first: they matter more than the note.
        self.read(self.services.safety_settings.settings, self._show)
        self.do(partial(self.services.safety_tasks.worried, code), self._noted, self._not_noted)

    def _show(self, settings: SafetySettings) -> None:
        line = self.tr("{who}: {number}")
        numbers = [
            line.replace("{who}", isolated(one.who)).replace("{number}", isolated(one.number))
            for one in settings.numbers
        ]
        missing = self.tr("No number is set here yet. Call the focal point or the coordinator of the branch.")
        self._dialog.show_numbers(numbers or [missing])

    def _noted(self, _changes: ChangeSet) -> None:
        self._dialog.show_saved(
            self.tr("It is noted that you are worried, and the team has a task. You need not explain anything.")
        )

    def _not_noted(self, error: Exception) -> None:
        text = self.tr("It could not be noted: {reason} Call all the same.")
        self._dialog.show_saved(text.replace("{reason}", message(error)))


def open_help_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode | None = None) -> HelpDialog:
    """Note the worry, open the dialog over a page and return it."""
    dialog = HelpDialog(parent)
    HelpPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
