"""Preparing one referral, with exactly what would leave the desk beside it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.gui.forms.ui_referral_page import Ui_ReferralPage
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import moment_of, set_moment
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.leaves_list import LeavesLine, LeavesList
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.steps_list import StepLine, StepsList
from pgi_desk.services.referrals import LETTER_LANGUAGES, PrepareReferral


class ReferralPage(FormWidget):
    """Shows the form and the preview, reports intent, decides nothing."""

    back_wanted = Signal()
    family_chosen = Signal(str)
    provider_chosen = Signal(str)
    changed = Signal()
    submitted = Signal()
    plan_wanted = Signal()
    end_wanted = Signal()
    step_ticked = Signal(str, bool)
    event_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReferralPage()
        self._ui.setupUi(self)
        self._filling = False
        self._leaves = LeavesList(self._ui.itemsBox)
        self._steps = StepsList(self._ui.stepsBox)
        self._connect()

    def start(self, labels: Labels, case_code: str, now: datetime) -> None:
        """Empty the form for a case."""
        ui = self._ui
        self._filling = True
        ui.caseLabel.setText(case_code)
        fill(ui.familyCombo, labels.choices("service_families"))
        fill(ui.priorityCombo, labels.choices("referral_priorities"), chosen="normal")
        fill(ui.languageCombo, labels.choices_of("languages", LETTER_LANGUAGES), chosen=labels.language)
        fill(ui.channelCombo, labels.choices("delivery_channels"))
        fill(ui.copyCombo, labels.choices("person_copies"), chosen="no_copy")
        for field in (ui.safetyEdit, ui.healthEdit, ui.storyEdit, ui.reasonEdit):
            field.clear()
        ui.toldCheck.setChecked(False)
        set_moment(ui.eventDateEdit, ui.eventTimeEdit, now)
        ui.eventTimeEdit.setTime(QTime(0, 0))  # the earliest that it can have been, as long as nobody knows the hour
        self._offer_event()
        ui.sideTabs.setCurrentIndex(0)
        self.show_problem("")
        self._filling = False

    def offer_providers(self, choices: list[tuple[str, str]]) -> None:
        """Offer the services of a family; unusable ones say so in their text."""
        fill(self._ui.providerCombo, choices)

    def offer_service_types(self, choices: list[tuple[str, str]]) -> None:
        """Offer what can be asked for."""
        fill(self._ui.serviceTypeCombo, choices, empty="–")

    def choose_no_provider(self) -> None:
        """Leave the service open, so that somebody chooses it anew."""
        self._ui.providerCombo.blockSignals(True)
        self._ui.providerCombo.setCurrentIndex(-1)
        self._ui.providerCombo.blockSignals(False)

    def show_provider(self, text: str) -> None:
        """Show what to know before choosing this service."""
        self._ui.providerLabel.setText(text)

    def show_due(self, text: str) -> None:
        """Show by when an answer is due."""
        self._ui.dueLabel.setText(text)

    def show_leaves(self, lines: list[LeavesLine], note: str) -> None:
        """Show what leaves and why the rest stays."""
        self._leaves.show_lines(lines)
        self._ui.leavesNote.setText(note)

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

    def ticked(self) -> tuple[str, ...]:
        """Return the items that the worker wants on the letter."""
        return self._leaves.ticked()

    def command(self, code: CaseCode, items: tuple[str, ...] | None) -> PrepareReferral:
        """Return the referral as typed."""
        ui = self._ui
        asked = chosen_code(ui.serviceTypeCombo)
        return PrepareReferral(
            case_code=code,
            provider_id=ProviderId(chosen_code(ui.providerCombo)),
            service_family=chosen_code(ui.familyCombo),
            priority=chosen_code(ui.priorityCombo),
            service_types=(asked,) if asked else (),
            reason=ui.reasonEdit.text(),
            safety_concern=ui.safetyEdit.text(),
            health_information=ui.healthEdit.text(),
            story=ui.storyEdit.text(),
            items=items,
            letter_language=chosen_code(ui.languageCombo),
            person_copy=chosen_code(ui.copyCombo),
            delivery_channel=chosen_code(ui.channelCombo),
        )

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def allow_saving(self, allowed: bool, reason: str = "") -> None:
        """Enable the button, or say why it is closed."""
        self._ui.saveButton.setEnabled(allowed)
        self._ui.saveButton.setToolTip(reason)

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.cancelButton.clicked.connect(self.back_wanted)
        ui.saveButton.clicked.connect(self.submitted)
        ui.familyCombo.currentIndexChanged.connect(lambda _index: self.family_chosen.emit(chosen_code(ui.familyCombo)))
        ui.providerCombo.currentIndexChanged.connect(
            lambda _index: self.provider_chosen.emit(chosen_code(ui.providerCombo))
        )
        ui.planButton.clicked.connect(self.plan_wanted)
        ui.endButton.clicked.connect(self.end_wanted)
        self._steps.ticked.connect(self.step_ticked)
        ui.toldCheck.toggled.connect(self._offer_event)
        for told in (ui.toldCheck.toggled, ui.eventDateEdit.dateChanged, ui.eventTimeEdit.timeChanged):
            told.connect(self._report_event)
        for combo in (ui.serviceTypeCombo, ui.copyCombo):
            combo.currentIndexChanged.connect(self._report_event)
        ui.priorityCombo.currentIndexChanged.connect(self._report)
        ui.languageCombo.currentIndexChanged.connect(self._report)
        self._leaves.changed.connect(self._report)
        for field in (ui.safetyEdit, ui.healthEdit, ui.storyEdit):
            field.textChanged.connect(self._report)

    def _offer_event(self) -> None:
        told = self._ui.toldCheck.isChecked()
        for field in (self._ui.eventDateEdit, self._ui.eventTimeEdit):
            field.setEnabled(told)
            field.setToolTip("" if told else self.tr("Only if the person told it."))

    def _report_event(self) -> None:
        if not self._filling:
            self.event_changed.emit()

    def _report(self) -> None:
        if not self._filling:
            self.changed.emit()
