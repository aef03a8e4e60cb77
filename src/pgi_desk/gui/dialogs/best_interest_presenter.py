"""Stores what two people decided in the best interest of somebody."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.best_interest import REVIEW_DAYS
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.best_interest_dialog import BestInterestDialog
from pgi_desk.gui.dialogs.second_agrees import when_second_agrees
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_sentences, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.read_models import ProviderRow
from pgi_desk.services.second_person import Approver


class BestInterestPresenter(Presenter):
    """Presents the dialog."""

    def __init__(self, dialog: BestInterestDialog, surroundings: Surroundings, wanted: tuple[str, str]) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        today = self.services.desk.clock.today()
        dialog.show_days(today, today + timedelta(days=REVIEW_DAYS))
        purpose, self._recipient = wanted
        dialog.offer_purposes(self.labels.choices("consent_purposes"), purpose)
        dialog.save_wanted.connect(self._ask)
        # Who has a way in is asked of the keyring, so this runs where the key is used.
        self.do(self.services.best_interest.seconds, self._offer)
        self.read(self.services.directory.find, self._offer_providers)

    def _offer(self, others: tuple[Approver, ...]) -> None:
        member = self.services.desk.member
        self._dialog.use_people((member.staff_id, member.name), others)

    def _offer_providers(self, rows: tuple[ProviderRow, ...]) -> None:
        self._dialog.offer_providers([(row.provider_id, row.name) for row in rows], self._recipient)

    def _ask(self) -> None:
        when_second_agrees(self.around, self._dialog.second(), self._save)

    def _save(self) -> None:
        self._dialog.show_problems(())
        self._dialog.show_busy(True)
        work = partial(self.services.best_interest.record, self._dialog.command())
        self._dialog.forget_passphrase()
        self.do(work, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        found = field_sentences(error)
        if found:
            self._dialog.show_problems(found)
        else:
            self._dialog.show_problem(message(error))


def open_best_interest_dialog(
    parent: QWidget, surroundings: Surroundings, code: CaseCode, wanted: tuple[str, str] = ("", "")
) -> BestInterestDialog:
    """Open the dialog over a page or another dialog and return it; `wanted` is a purpose and service to begin with."""
    dialog = BestInterestDialog(code, surroundings.labels.choices("best_interest_reasons"), parent)
    BestInterestPresenter(dialog, surroundings, wanted)
    DraftSource(dialog, "best_interest", code)
    dialog.open()
    return dialog
