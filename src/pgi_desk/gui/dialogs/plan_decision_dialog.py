"""Somebody's decision about a case plan that another wrote."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_plan_decision_dialog import Ui_PlanDecisionDialog
from pgi_desk.gui.labels import Labels, in_window_order, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.second_fields import SecondFields
from pgi_desk.services.case_plans import DecidePlan
from pgi_desk.services.second_person import Approver


class PlanDecisionDialog(QDialog):
    """Collects one decision."""

    save_wanted = Signal()

    def __init__(self, labels: Labels, code: CaseCode, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_PlanDecisionDialog()
        ui.setupUi(self)
        self._code, self._number = code, number
        ui.caseLabel.setText(leading(code))
        ui.goalsLabel.setTextFormat(Qt.TextFormat.PlainText)
        fill(ui.decisionCombo, labels.choices("plan_decisions"), empty=self.tr("Choose the decision"))
        self._second = SecondFields(ui, self)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def show_goals(self, lines: Sequence[str], *, alone: bool) -> None:
        """Show what is decided on; who may decide `alone` needs no second person."""
        self._ui.goalsLabel.setText("\n".join(map(in_window_order, lines)))
        self._ui.secondBox.setVisible(not alone)

    def offer_second(self, approvers: Sequence[Approver]) -> None:
        """Offer who may decide at this desk."""
        self._second.offer(approvers)

    def second(self) -> Approver | None:
        """Return who was chosen."""
        return self._second.person()

    def command(self) -> DecidePlan:
        """Return what was typed."""
        second = self.second()
        return DecidePlan(
            case_code=self._code,
            number=self._number,
            decision=chosen_code(self._ui.decisionCombo),
            comment=self._ui.commentEdit.toPlainText(),
            second=second.staff_id if second is not None else "",
            sign_in=self._second.sign_in(),
        )

    def forget_passphrase(self) -> None:
        """Empty what the second person typed."""
        self._second.forget()

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"decision": ui.decisionCombo, "comment": ui.commentEdit, "approved_by": ui.secondCombo}, field)
