"""Notes and the plan of a case: goals with owner, day and state, and what was told, observed or seen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.case_note import CaseNote, PfaNote
from pgi_desk.domain.case_plan import Goal
from pgi_desk.gui.forms.ui_support_page import Ui_SupportPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table

AnyNote = CaseNote | PfaNote


@dataclass(frozen=True, slots=True)
class PlanHead:
    """How the plan of a case stands, already in words; `closed` says why nobody can approve now."""

    badge: str
    tone: str
    text: str
    closed: str


class SupportPage(FormWidget):
    """Shows notes and plan of one case and reports intent."""

    back_wanted = Signal()
    goal_wanted = Signal()
    goal_change_wanted = Signal(object)
    approval_wanted = Signal()
    note_wanted = Signal()
    pfa_wanted = Signal()
    aid_wanted = Signal()
    correction_wanted = Signal(object)
    note_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SupportPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        ui.noteText.setTextFormat(Qt.TextFormat.PlainText)
        self._goals: RowTable[Goal] | None = None
        adding = (ui.goalButton, ui.changeGoalButton, ui.approveButton, ui.noteButton, ui.pfaButton, ui.correctButton)
        self.buttons = CaseButtons(ui.closedLabel, adding)
        self._notes: RowTable[AnyNote] | None = None
        for button, wanted in (
            (ui.backButton, self.back_wanted),
            (ui.goalButton, self.goal_wanted),
            (ui.approveButton, self.approval_wanted),
            (ui.noteButton, self.note_wanted),
            (ui.pfaButton, self.pfa_wanted),
            (ui.aidButton, self.aid_wanted),
        ):
            button.clicked.connect(wanted)
        ui.changeGoalButton.clicked.connect(self._change_goal)
        ui.goalTable.doubleClicked.connect(ui.changeGoalButton.click)
        ui.correctButton.clicked.connect(self._correct)

    def use_models(self, goals: RowTable[Goal], notes: RowTable[AnyNote]) -> None:
        """Show the rows of two models."""
        self._goals, self._notes = goals, notes
        prepare_table(self._ui.goalTable, goals, fit=(0, 2, 3, 4), stretch=1)
        prepare_table(self._ui.noteTable, notes, fit=(0, 1, 3), stretch=2)
        for table, model in ((self._ui.goalTable, goals), (self._ui.noteTable, notes)):
            table.selectionModel().selectionChanged.connect(self._on_selection)
            model.modelReset.connect(self._on_selection)
        self._on_selection()

    def show_plan(self, code: str, head: PlanHead) -> None:
        """Show whose plan it is and how it stands."""
        ui = self._ui
        ui.codeLabel.setText(code)
        show_badge(ui.planBadge, head.badge, head.tone)
        ui.planBadge.setVisible(bool(head.badge))
        ui.planLabel.setText(head.text)
        self.buttons.close(Asked.ENTRY, head.closed, ui.approveButton)

    def show_note(self, text: str) -> None:
        """Show the whole text of the note that is selected."""
        self._ui.noteText.setText(text)
        self._ui.noteText.setVisible(bool(text))

    def allow(self, reason: str) -> None:
        """Close what somebody may not do, with the reason; an empty reason leaves it open."""
        ui = self._ui
        self.buttons.close(Asked.ROLE, reason, ui.noteButton, ui.pfaButton, ui.goalButton)

    def close_goals(self, reason: str) -> None:
        """Close new goals where the readiness of the branch does not open them; an empty reason leaves them open."""
        self.buttons.close(Asked.MODULE, reason, self._ui.goalButton)

    def _goal(self) -> Goal | None:
        return self._goals.row_at(self._ui.goalTable.currentIndex()) if self._goals is not None else None

    def _note(self) -> AnyNote | None:
        return self._notes.row_at(self._ui.noteTable.currentIndex()) if self._notes is not None else None

    def _on_selection(self) -> None:
        ui, choose = self._ui, self.tr("Choose something in the list first.")
        for button, chosen in ((ui.changeGoalButton, self._goal()), (ui.correctButton, self._note())):
            self.buttons.close(Asked.CHOICE, "" if chosen is not None else choose, button)
        self.note_chosen.emit(self._note())

    def _change_goal(self) -> None:
        goal = self._goal()
        if goal is not None:
            self.goal_change_wanted.emit(goal)

    def _correct(self) -> None:
        note = self._note()
        if note is not None:
            self.correction_wanted.emit(note)
