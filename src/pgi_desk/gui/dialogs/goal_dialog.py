"""One goal of a case plan: what shall be reached, who does what, by when, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_goal_dialog import Ui_GoalDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem


class GoalDialog(QDialog):
    """Collects one goal."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_GoalDialog()
        ui.setupUi(self)
        self._goal_id = ""
        ui.caseLabel.setText(leading(code))
        fill(ui.domainCombo, labels.choices("goal_domains"), empty=self.tr("Choose what it is about"))
        fill(ui.stateCombo, labels.choices("goal_states"))
        set_day(ui.dueEdit, today)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.show_approval("")

    def offer_owners(self, staff: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer who may do it."""
        fill(self._ui.ownerCombo, staff, empty=self.tr("Choose who does it"), chosen=chosen)

    def show_goal(self, goal: Goal) -> None:
        """Show a goal that is changed."""
        ui = self._ui
        self._goal_id = goal.goal_id
        choose(ui.domainCombo, goal.domain)
        ui.objectiveEdit.setText(goal.objective)
        ui.actionEdit.setPlainText(goal.action)
        set_day(ui.dueEdit, date.fromisoformat(goal.due_on))
        choose(ui.stateCombo, goal.state)

    def show_approval(self, text: str) -> None:
        """Show what a change means for the approval."""
        self._ui.approvalLabel.setText(text)
        self._ui.approvalLabel.setVisible(bool(text))

    def goal(self) -> Goal:
        """Return what was typed."""
        ui = self._ui
        return Goal(
            goal_id=self._goal_id,
            domain=chosen_code(ui.domainCombo),
            objective=ui.objectiveEdit.text(),
            action=ui.actionEdit.toPlainText(),
            owner=chosen_code(ui.ownerCombo),
            due_on=day_of(ui.dueEdit).isoformat(),
            state=chosen_code(ui.stateCombo),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields = {"domain": ui.domainCombo, "objective": ui.objectiveEdit, "owner": ui.ownerCombo}
        point_at({**fields, "due_on": ui.dueEdit, "state": ui.stateCombo, "action": ui.actionEdit}, field)
