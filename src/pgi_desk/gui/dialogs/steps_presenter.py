"""Settles the steps that are open before a letter leaves."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, ReferralId
from pgi_desk.domain.safe_steps import BEFORE, StepStanding, StepState
from pgi_desk.gui.dialogs.plan_presenter import open_plan_dialog
from pgi_desk.gui.dialogs.steps_dialog import StepsDialog
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.open_steps import OpenStep
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.referral_plans import MarkSteps, PlanSheet, Preparing


class StepsPresenter(Presenter):
    """Presents the open steps of one referral."""

    kinds = frozenset({Kind.REFERRAL})

    def __init__(self, dialog: StepsDialog, surroundings: Surroundings, of: Preparing) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._of = of
        self._later: list[StepStanding] = []
        self._source = DraftSource(dialog, "steps", of.referral_id or "")
        dialog.saved.connect(self._save)
        dialog.plan_wanted.connect(self._open_plan)
        self.refresh()

    def refresh(self) -> None:
        """Look again: the plan may have settled some steps."""
        self.do(partial(self.services.plans.sheet, self._of), self._show)

    def _show(self, sheet: PlanSheet) -> None:
        waiting = [one for one in sheet.steps if one.state is StepState.OPEN and one.when == BEFORE]
        # Once nothing stands before the letter any more, what belongs after it can be ticked.
        self._later = [] if waiting else [one for one in sheet.steps if one.state is StepState.OPEN]
        self._dialog.show_steps([self._line(one) for one in waiting or self._later])
        if self._later:
            self._dialog.show_after()
        self._source.arrived()

    def _line(self, standing: StepStanding) -> OpenStep:
        hints = {
            "receipt": self.tr("Record the answer of the service, and it ticks itself."),
            "feedback": self.tr("Record the answer of the service, and it ticks itself."),
            "provider_checked": self.tr("Check the service in the directory, and it ticks itself."),
            "consent_taken": self.tr("Ask consent for this referral, and it ticks itself."),
            "voice_first": self.tr(
                "An emergency is handed over by telephone first. Record the call under Options and way, and it ticks"
                " itself."
            ),
        }
        return OpenStep(
            code=standing.code,
            label=self.labels.code("safe_referral_steps", standing.code),
            by_hand=standing.by_hand,
            hint=hints.get(standing.code, self.tr("Record it under Options and way, and it ticks itself.")),
        )

    def _save(self) -> None:
        self._dialog.show_problem("")
        self._dialog.show_busy(True)
        done = dict.fromkeys(self._dialog.ticked(), True)
        may_wait = {one.code for one in self._later}
        reasons = {code: text for code, text in self._dialog.reasons().items() if text.strip() or code not in may_wait}
        command = MarkSteps(self._of, done, reasons)
        self.do(partial(self.services.plans.mark, command), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_busy(False)
        self._dialog.show_problem(message(error), field_of(error))

    def _open_plan(self) -> None:
        open_plan_dialog(self._dialog, self.around, self._of)


def open_steps_dialog(
    parent: QWidget, surroundings: Surroundings, case_code: CaseCode, referral_id: ReferralId
) -> StepsDialog:
    """Open the dialog over a page and return it."""
    dialog = StepsDialog(parent)
    dialog.finished.connect(dialog.deleteLater)
    StepsPresenter(dialog, surroundings, Preparing(case_code, referral_id))
    dialog.open()
    return dialog
