"""Options that were discussed, the way there, the meeting for the card, and the telephone handover."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from pgi_desk.domain.referral_plan import NOTHING_NOW, DiscussedOption, Handover, Meeting, ReferralPlan, Way
from pgi_desk.gui.forms.ui_plan_dialog import Ui_PlanDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, moment_of, set_day, set_moment
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.tab_order import tabs_before_pages

# The day that is suggested for asking how it went.
USUAL_WAIT = timedelta(days=7)
# The kinds of options with the beginning of the names of their fields.
ROWS = {"this_service": "this", "other_service": "other", NOTHING_NOW: "nothing"}


class PlanDialog(QDialog):
    """Shows a plan and hands back what was entered; what was typed stays after a refusal."""

    saved = Signal()

    def __init__(self, labels: Labels, case_code: str, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PlanDialog()
        self._ui.setupUi(self)
        tabs_before_pages(self._ui.tabs)
        self._now = now
        ui = self._ui
        ui.caseLabel.setText(leading(case_code))
        fill(ui.choiceCombo, labels.choices("discussed_options"), empty="–")
        fill(ui.transportCombo, labels.choices("transport_types"), empty="–")
        fill(ui.paidByCombo, labels.choices("transport_payers"), empty="–")
        fill(ui.companionCombo, labels.choices("companions"), empty="–")
        fill(ui.calledRoleCombo, labels.choices("handover_roles"), empty="–")
        set_moment(ui.calledDateEdit, ui.calledTimeEdit, now)
        ui.saveButton.clicked.connect(self.saved)
        ui.cancelButton.clicked.connect(self.reject)
        set_day(ui.followEdit, (now + USUAL_WAIT).date())
        ui.calledCheck.toggled.connect(self._offer_call)
        ui.followCheck.toggled.connect(self._offer_day)
        self._offer_day(False)
        self._offer_call(False)

    def show_follow_up(self, day: date | None) -> None:
        """Show the day that was agreed for asking how it went; once there is one it can be moved, not taken back."""
        ui = self._ui
        ui.followCheck.setChecked(day is not None)
        ui.followCheck.setEnabled(day is None)
        kept = self.tr("A day is agreed already. Choose another one, or settle it on the page about safety.")
        ui.followCheck.setToolTip(kept if day is not None else "")
        if day is not None:
            set_day(ui.followEdit, day)

    def follow_up(self) -> date | None:
        """Return the day for asking how it went, if one is agreed."""
        return day_of(self._ui.followEdit) if self._ui.followCheck.isChecked() else None

    def show_plan(self, plan: ReferralPlan, service: str) -> None:
        """Show what is recorded; a new plan begins with the service that was chosen."""
        ui, way, meeting = self._ui, plan.way, plan.meeting
        ui.thisNameEdit.setText(service)
        for option in plan.options:
            self._show_option(option)
        choose(ui.choiceCombo, plan.choice)
        ui.ownWordsEdit.setText(plan.own_words)
        ui.fallbackEdit.setText(plan.fallback)
        choose(ui.transportCombo, way.transport)
        choose(ui.paidByCombo, way.paid_by)
        choose(ui.companionCombo, way.companion)
        ui.costEdit.setText(way.cost)
        ui.pickupEdit.setText(way.pickup_point)
        ui.returnEdit.setText(way.return_plan)
        ui.companionAgreedCheck.setChecked(way.companion_agreed)
        ui.arrivedCheck.setChecked(way.arrived_at is not None)
        ui.placeEdit.setText(meeting.place)
        ui.dayHourEdit.setText(meeting.day_and_hour)
        ui.askForEdit.setText(meeting.ask_for)
        ui.wordEdit.setText(meeting.word)
        self._show_handover(plan.handover)

    def plan(self, known: ReferralPlan) -> ReferralPlan:
        """Return the plan as entered, not yet checked."""
        ui = self._ui
        return replace(
            known,
            options=tuple(option for option in map(self._option, ROWS) if self._counts(option)),
            choice=chosen_code(ui.choiceCombo),
            own_words=ui.ownWordsEdit.text(),
            fallback=ui.fallbackEdit.text(),
            way=Way(
                transport=chosen_code(ui.transportCombo),
                cost=ui.costEdit.text(),
                paid_by=chosen_code(ui.paidByCombo),
                companion=chosen_code(ui.companionCombo),
                companion_agreed=ui.companionAgreedCheck.isChecked(),
                pickup_point=ui.pickupEdit.text(),
                return_plan=ui.returnEdit.text(),
                arrived_at=self._now if ui.arrivedCheck.isChecked() else None,
            ),
            meeting=Meeting(ui.placeEdit.text(), ui.dayHourEdit.text(), ui.askForEdit.text(), ui.wordEdit.text()),
            handover=self._handover(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused, and bring its field to the front."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "options": ui.nothingGoodEdit,
            "choice": ui.choiceCombo,
            "own_words": ui.ownWordsEdit,
            "follow_up": ui.followEdit,
            "handover": ui.calledDateEdit,
            "handover_role": ui.calledRoleCombo,
            "not_possible": ui.notPossibleEdit,
            "meeting_place": ui.placeEdit,
            "meeting_day_and_hour": ui.dayHourEdit,
            "meeting_ask_for": ui.askForEdit,
            "meeting_word": ui.wordEdit,
        }
        if field in fields:
            pages = (ui.optionsTab, ui.wayTab, ui.meetingTab, ui.phoneTab)
            ui.tabs.setCurrentWidget(next(page for page in pages if page.isAncestorOf(fields[field])))
        point_at(fields, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def show_tab(self, number: int) -> None:
        """Bring a part to the front: 0 options, 1 way, 2 meeting, 3 telephone."""
        self._ui.tabs.setCurrentIndex(number)

    def _show_option(self, option: DiscussedOption) -> None:
        row = ROWS[option.kind]
        if option.name and option.kind != NOTHING_NOW:
            self._line(row, "Name").setText(option.name)
        self._line(row, "Good").setText(option.benefits)
        self._line(row, "Bad").setText(option.risks)

    def _option(self, kind: str) -> DiscussedOption:
        row = ROWS[kind]
        name = "" if kind == NOTHING_NOW else self._line(row, "Name").text()
        return DiscussedOption(kind, name, self._line(row, "Good").text(), self._line(row, "Bad").text())

    @staticmethod
    def _counts(option: DiscussedOption) -> bool:
        """The name of the chosen service alone is filled by the program and was not discussed."""
        return bool(option.benefits.strip() or option.risks.strip())

    def _line(self, row: str, part: str) -> QLineEdit:
        line: QLineEdit = getattr(self._ui, f"{row}{part}Edit")
        return line

    def _show_handover(self, handover: Handover) -> None:
        ui = self._ui
        ui.calledCheck.setChecked(handover.at is not None)
        if handover.at is not None:
            set_moment(ui.calledDateEdit, ui.calledTimeEdit, handover.at)
        choose(ui.calledRoleCombo, handover.role)
        ui.notPossibleEdit.setText(handover.not_possible)

    def _handover(self) -> Handover:
        ui = self._ui
        if not ui.calledCheck.isChecked():
            return Handover(not_possible=ui.notPossibleEdit.text())
        at = moment_of(ui.calledDateEdit, ui.calledTimeEdit)
        return Handover(at, chosen_code(ui.calledRoleCombo))

    def _offer_day(self, agreed: bool) -> None:
        self._ui.followEdit.setEnabled(agreed)
        self._ui.followEdit.setToolTip("" if agreed else self.tr("Tick it once the person agreed to a day."))

    def _offer_call(self, called: bool) -> None:
        ui = self._ui
        for field in (ui.calledDateEdit, ui.calledTimeEdit, ui.calledRoleCombo):
            field.setEnabled(called)
            field.setToolTip("" if called else self.tr("Tick Handed over by telephone first."))
        ui.notPossibleEdit.setEnabled(not called)
