"""What stands around the form of a referral: plan, safe steps, the time that is left for care, the person's copy."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, QTime, Signal

from pgi_desk.gui.forms.ui_referral_page import Ui_ReferralPage
from pgi_desk.gui.widgets.code_combo import chosen_code
from pgi_desk.gui.widgets.date_field import moment_of, set_moment
from pgi_desk.gui.widgets.steps_list import StepLine, StepsList


class PreparationPanel(QObject):
    """Shows it in the form of the referral page, and reports what is wanted there."""

    plan_wanted = Signal()
    end_wanted = Signal()
    step_ticked = Signal(str, bool)
    event_changed = Signal()

    def __init__(self, ui: Ui_ReferralPage, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._starting = False
        self._steps = StepsList(ui.stepsBox)
        ui.planButton.clicked.connect(self.plan_wanted)
        ui.endButton.clicked.connect(self.end_wanted)
        self._steps.ticked.connect(self.step_ticked)
        ui.toldCheck.toggled.connect(self._offer_event)
        for told in (ui.toldCheck.toggled, ui.eventDateEdit.dateChanged, ui.eventTimeEdit.timeChanged):
            told.connect(self._report_event)
        for combo in (ui.serviceTypeCombo, ui.copyCombo):
            combo.currentIndexChanged.connect(self._report_event)

    def start(self, now: datetime) -> None:
        """Empty everything."""
        ui, self._starting = self._ui, True
        ui.toldCheck.setChecked(False)
        set_moment(ui.eventDateEdit, ui.eventTimeEdit, now)
        ui.eventTimeEdit.setTime(QTime(0, 0))  # the earliest that it can have been, as long as nobody knows the hour
        self._offer_event()
        ui.sideTabs.setCurrentIndex(0)
        self._starting = False

    def show_plan(self, text: str, *, may_end: bool) -> None:
        """Show what was planned; `may_end` says that the person wants nothing now."""
        self._ui.planLabel.setText(text)
        self._ui.endButton.setVisible(may_end)

    def show_steps(self, lines: list[StepLine], title: str) -> None:
        """Show the steps of a safe referral; the title says how many are open."""
        self._steps.show_lines(lines)
        self._ui.sideTabs.setTabText(self._ui.sideTabs.indexOf(self._ui.stepsTab), title)

    def show_windows(self, shown: bool, text: str) -> None:
        """Show until when care is possible, where that matters for what is asked for."""
        self._ui.windowsFrame.setVisible(shown)
        self._ui.windowsLabel.setText(text)
        self._ui.windowsLabel.setVisible(bool(text))

    def show_copy_note(self, text: str) -> None:
        """Show what to think of before the person takes a paper along."""
        self._ui.copyLabel.setText(text)
        self._ui.copyLabel.setVisible(bool(text))

    def told_event(self) -> datetime | None:
        """Return when it happened (UTC), if the person told it."""
        ui = self._ui
        return moment_of(ui.eventDateEdit, ui.eventTimeEdit) if ui.toldCheck.isChecked() else None

    def asked_for(self) -> str:
        """Return the kind of service that is asked for, or an empty text."""
        return chosen_code(self._ui.serviceTypeCombo)

    def person_copy(self) -> str:
        """Return which paper the person takes along."""
        return chosen_code(self._ui.copyCombo)

    def _offer_event(self) -> None:
        told = self._ui.toldCheck.isChecked()
        for field in (self._ui.eventDateEdit, self._ui.eventTimeEdit):
            field.setEnabled(told)
            field.setToolTip("" if told else self.tr("Only if the person told it."))

    def _report_event(self) -> None:
        if not self._starting:
            self.event_changed.emit()
