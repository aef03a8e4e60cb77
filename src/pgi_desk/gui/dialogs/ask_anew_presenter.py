"""Stores that consent is asked anew, because of a breach or of a wish that was taken back at a service."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.ask_anew_dialog import AskAnewDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import ConsentRow


class AskAnewPresenter(Presenter):
    """Presents the dialog."""

    def __init__(self, dialog: AskAnewDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.wanted.connect(self._store)
        self.read(partial(self.services.consents.ledger, code), self._offer)

    def _offer(self, ledger: tuple[ConsentRow, ...]) -> None:
        agreed = [row for row in ledger if row.recipient and row.decision == "given" and row.withdrawn_on is None]
        self._dialog.offer_services(list({row.recipient: row.recipient_name for row in agreed}.items()))

    def _store(self) -> None:
        command = self._dialog.command()
        self.do(partial(self.services.consents.ask_anew, command), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))


def open_ask_anew_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> AskAnewDialog:
    """Open the dialog over the list of what was shared and return it."""
    dialog = AskAnewDialog(code, surroundings.labels.choices("ask_anew_reasons"), parent)
    AskAnewPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
