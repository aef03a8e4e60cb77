"""Shows and stores the duty to report of the country."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.gui.dialogs.reporting_duty_dialog import ReportingDutyDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_sentences, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings


class ReportingDutyPresenter(Presenter):
    """Presents the profile to a coordinator."""

    def __init__(self, dialog: ReportingDutyDialog, surroundings: Surroundings, source: DraftSource) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._source = source
        dialog.save_wanted.connect(self._save)
        self.read(self.services.reporting_duty.profile, self._show)

    def _show(self, duty: ReportingDuty) -> None:
        self._dialog.show_duty(duty)
        self._source.loaded()

    def _save(self) -> None:
        self._dialog.show_problems(())
        try:
            duty = self._dialog.duty()
        except DomainError as error:
            self._refused(error)
            return
        self.do(partial(self.services.reporting_duty.keep, duty), lambda _: self._dialog.accept(), self._refused)

    def _refused(self, error: Exception) -> None:
        found = field_sentences(error)
        if found:
            self._dialog.show_problems(found)
        else:
            self._dialog.show_problem(message(error))


def open_reporting_duty_dialog(parent: QWidget, surroundings: Surroundings) -> ReportingDutyDialog:
    """Open the dialog over the window and return it."""
    dialog = ReportingDutyDialog(parent)
    ReportingDutyPresenter(dialog, surroundings, DraftSource(dialog, "reporting_duty"))
    dialog.open()
    return dialog
