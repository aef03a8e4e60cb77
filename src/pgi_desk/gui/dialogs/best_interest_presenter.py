"""Stores what two people decided in the best interest of somebody."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.best_interest import REVIEW_DAYS
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.best_interest_dialog import BestInterestDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_sentences, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings


class BestInterestPresenter(Presenter):
    """Presents the dialog."""

    def __init__(self, dialog: BestInterestDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        today = self.services.desk.clock.today()
        dialog.show_days(today, today + timedelta(days=REVIEW_DAYS))
        dialog.save_wanted.connect(self._save)
        self.read(self.services.directory.colleagues, self._offer)

    def _offer(self, colleagues: tuple[tuple[str, str], ...]) -> None:
        member = self.services.desk.member
        others = [(staff_id, name) for staff_id, name in colleagues if staff_id != member.staff_id]
        self._dialog.use_people((member.staff_id, member.name), others)

    def _save(self) -> None:
        self._dialog.show_problems(())
        self._dialog.show_busy(True)
        work = partial(self.services.best_interest.record, self._dialog.command())
        self.do(work, lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        found = field_sentences(error)
        if found:
            self._dialog.show_problems(found)
        else:
            self._dialog.show_problem(message(error))


def open_best_interest_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> BestInterestDialog:
    """Open the dialog over a page or another dialog and return it."""
    dialog = BestInterestDialog(code, surroundings.labels.choices("best_interest_reasons"), parent)
    BestInterestPresenter(dialog, surroundings)
    DraftSource(dialog, "best_interest", code)
    dialog.open()
    return dialog
