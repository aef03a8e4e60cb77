"""Begins a safety plan with the version that holds, and stores the next one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.dialogs.safety_plan_dialog import SafetyPlanDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.safety import SafetyView


class SafetyPlanPresenter(Presenter):
    """Presents the plan of one case."""

    def __init__(self, dialog: SafetyPlanDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._source = DraftSource(dialog, "safety_plan", code)
        dialog.save_wanted.connect(self._save)
        self.read(partial(self.services.safety.view, code), self._begin)

    def _begin(self, view: SafetyView) -> None:
        self._source.looked_at(len(view.record.plans))
        if view.record.plans:
            self._dialog.show_plan(view.record.plans[-1])
        if view.review_due is not None and view.review_due.date() >= self.services.desk.clock.today():
            self._dialog.show_review(view.review_due.date())
        self._source.loaded()

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        seen = self._source.basis
        command = replace(self._dialog.command(), based_on=int(seen) if seen else None)
        self.do(partial(self.services.safety_plans.write, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))


def open_safety_plan_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> SafetyPlanDialog:
    """Open the dialog over a page and return it."""
    dialog = SafetyPlanDialog(code, surroundings.services.desk.clock.today(), parent)
    SafetyPlanPresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
