"""Stores what came of a contact; the next one follows from it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.safety import LEVELS
from pgi_desk.gui.dialogs.contact_done_dialog import ContactDoneDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.safety import SafetyView
from pgi_desk.services.safety_schedule import SPOKEN


class ContactDonePresenter(Presenter):
    """Presents one contact of a case."""

    def __init__(self, dialog: ContactDoneDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        DraftSource(dialog, "contact_done", code)
        dialog.save_wanted.connect(self._save)
        self._high = False
        self.read(partial(self.services.safety.view, code), self._know)

    def _know(self, view: SafetyView) -> None:
        self._high = view.detail.risk_level == LEVELS[-1]

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        store = partial(self.services.safety_tasks.contacted, self._code, self._dialog.outcome(), self._dialog.note())
        self.do(store, self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        hard = self._high and self._dialog.outcome() in SPOKEN
        self._dialog.accept()
        if hard:
            self._ask_to_talk()

    def _ask_to_talk(self) -> None:
        """Whoever spoke with somebody at high risk is asked to talk about it themselves (domain standards 15)."""
        text = self.tr(
            "This was a contact with somebody at high risk. Talk about it within 72 hours, with your focal point or a"
            " colleague, without names. Nothing about how you are is kept here."
        )
        self.around.prompts.tell(self.tr("And you?"), text)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


def open_contact_done_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> ContactDoneDialog:
    """Open the dialog over a page and return it."""
    dialog = ContactDoneDialog(surroundings.labels, code, parent)
    ContactDonePresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
