"""Stores the options that were weighed and how the way to a service is made safe."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.gui.dialogs.plan_dialog import PlanDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.referral_plans import PlanSheet, Preparing


class PlanPresenter(Presenter):
    """Presents the plan of one preparation."""

    def __init__(self, dialog: PlanDialog, surroundings: Surroundings, of: Preparing, service: str) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._of = of
        self._service = service
        self._known: ReferralPlan | None = None
        self._source = DraftSource(dialog, "plan", json.dumps(asdict(of)))
        dialog.saved.connect(self._save)
        dialog.show_busy(True)
        self.do(partial(self.services.plans.sheet, of), self._show)

    def _show(self, sheet: PlanSheet) -> None:
        self._known = sheet.plan
        self._dialog.show_plan(sheet.plan, self._service)
        self._dialog.show_follow_up(sheet.follow_up)
        self._dialog.show_busy(False)
        self._source.loaded()

    def _save(self) -> None:
        if self._known is None:
            return
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        plan, day = self._dialog.plan(self._known), self._dialog.follow_up()
        work = partial(self.services.plans.record, self._of, plan, day)
        self.do(work, self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        field = "follow_up" if isinstance(error, ConsentMissing) else field_of(error)
        self._dialog.show_problem(message(error), field)


def open_plan_dialog(parent: QWidget, surroundings: Surroundings, of: Preparing, service: str = "") -> PlanDialog:
    """Open the dialog over a page and return it; `service` is the name of the chosen service."""
    dialog = PlanDialog(surroundings.labels, of.case_code, surroundings.services.desk.clock.now(), parent)
    dialog.finished.connect(dialog.deleteLater)
    PlanPresenter(dialog, surroundings, of, service)
    dialog.open()
    return dialog
