"""A safety plan, part by part in the person's own words, and whether they take a copy."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.safety_plan import PlanParts, SafetyPlan
from pgi_desk.gui.forms.ui_safety_plan_dialog import Ui_SafetyPlanDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.safety_plans import WriteSafetyPlan


class SafetyPlanDialog(QDialog):
    """Collects the next version of a plan."""

    save_wanted = Signal()

    def __init__(self, code: CaseCode, review_on: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SafetyPlanDialog()
        ui.setupUi(self)
        self._code = code
        ui.caseLabel.setText(leading(code))
        set_day(ui.reviewEdit, review_on)
        for box in (ui.copyAskedCheck, ui.copySafeCheck):
            box.toggled.connect(self._show_copy)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show_copy()

    def show_plan(self, plan: SafetyPlan) -> None:
        """Begin with the version that holds; whether a copy is safe is asked anew."""
        for name, edit in self._edits().items():
            edit.setPlainText(getattr(plan.parts, name))
        self._ui.withPersonCheck.setChecked(plan.with_person)

    def show_review(self, day: date) -> None:
        """Show when the plan should be looked at again."""
        set_day(self._ui.reviewEdit, day)

    def command(self) -> WriteSafetyPlan:
        """Return what was typed."""
        ui = self._ui
        return WriteSafetyPlan(
            case_code=self._code,
            parts=PlanParts(**{name: edit.toPlainText() for name, edit in self._edits().items()}),
            with_person=ui.withPersonCheck.isChecked(),
            copy_asked=ui.copyAskedCheck.isChecked(),
            copy_safe=ui.copySafeCheck.isChecked(),
            review_on=day_of(ui.reviewEdit),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        point_at({**self._edits(), "review_on": self._ui.reviewEdit}, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _show_copy(self) -> None:
        asked, safe = self._ui.copyAskedCheck.isChecked(), self._ui.copySafeCheck.isChecked()
        text = ""
        if asked and not safe:
            text = self.tr("No copy: it could be found. Agree on a code word instead, or learn the plan together.")
        self._ui.copyLabel.setText(text)
        self._ui.copyLabel.setVisible(bool(text))

    def _edits(self) -> dict[str, QPlainTextEdit]:
        ui = self._ui
        return {
            "concern": ui.concernEdit,
            "economic": ui.economicEdit,
            "relationships": ui.relationshipsEdit,
            "community": ui.communityEdit,
            "other_resources": ui.otherEdit,
            "code_signal": ui.signalEdit,
            "preparation": ui.preparationEdit,
            "during": ui.duringEdit,
            "after_leaving": ui.afterEdit,
            "children": ui.childrenEdit,
        }
