"""What two people weighed and decided in the best interest of somebody who cannot decide alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.consent import ONE_RECIPIENT
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.forms.ui_best_interest_dialog import Ui_BestInterestDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.second_fields import SecondFields
from pgi_desk.services.best_interest import RecordBestInterest
from pgi_desk.services.second_person import Approver


class BestInterestDialog(QDialog):
    """Collects one decision; what was written stays after a refusal."""

    save_wanted = Signal()

    def __init__(self, case_code: CaseCode, reasons: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_BestInterestDialog()
        ui.setupUi(self)
        self._code = case_code
        ui.caseLabel.setText(leading(case_code))
        ui.firstLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        self._reasons = CheckList(ui.reasonsBox)
        self._reasons.offer(reasons)
        self._purposes = CheckList(ui.purposesBox)
        self._second = SecondFields(ui, self)
        self._problems = FieldProblems(
            {
                "reasons": ui.reasonsProblem,
                "purposes": ui.purposesProblem,
                "recipient": ui.recipientProblem,
                "views_of_child": ui.viewsProblem,
                "safety": ui.safetyProblem,
                "family_unity": ui.familyProblem,
                "development": ui.developmentProblem,
                "identity": ui.identityProblem,
                "options": ui.optionsProblem,
                "decision": ui.decisionProblem,
                "decided_on": ui.decidedProblem,
                "review_on": ui.reviewProblem,
                "second_member": ui.secondProblem,
                "trained_member": ui.trainedProblem,
            },
            ui.scroll,
        )
        self._purposes.changed.connect(self._show_what_applies)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show_what_applies()

    def offer_purposes(self, purposes: Sequence[tuple[str, str]], ticked: str) -> None:
        """Offer what the decision can be for."""
        self._purposes.offer(purposes, ticked=(ticked,))
        self._show_what_applies()

    def offer_providers(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the services with which something can be shared."""
        combo = self._ui.recipientCombo
        fill(combo, choices, empty="–", chosen=chosen_code(combo) or chosen)

    def show_days(self, decided_on: date, review_on: date) -> None:
        """Suggest the days."""
        set_day(self._ui.decidedEdit, decided_on)
        set_day(self._ui.reviewEdit, review_on)

    def use_people(self, first: tuple[str, str], others: Sequence[Approver]) -> None:
        """Show who is signed in, and offer who else may decide and who is trained; nobody is chosen beforehand."""
        ui = self._ui
        ui.firstLabel.setText(leading(first[1]))
        self._second.offer(others)
        fill(ui.trainedCombo, [first, *((one.staff_id, one.name) for one in others)], empty="–")

    def second(self) -> Approver | None:
        """Return who was chosen as the second person."""
        return self._second.person()

    def forget_passphrase(self) -> None:
        """Empty what the second person typed."""
        self._second.forget()

    def command(self) -> RecordBestInterest:
        """Return the decision as typed."""
        ui = self._ui
        return RecordBestInterest(
            case_code=self._code,
            reasons=self._reasons.ticked(),
            views_of_child=ui.viewsEdit.toPlainText(),
            safety=ui.safetyEdit.toPlainText(),
            family_unity=ui.familyEdit.toPlainText(),
            development=ui.developmentEdit.toPlainText(),
            identity=ui.identityEdit.toPlainText(),
            options=tuple(line for line in ui.optionsEdit.toPlainText().split("\n") if line.strip()),
            decision=ui.decisionEdit.toPlainText(),
            purposes=self._purposes.ticked(),
            recipient=chosen_code(ui.recipientCombo) if self._shares() else "",
            second_member=chosen_code(ui.secondCombo),
            sign_in=self._second.sign_in(),
            trained_member=chosen_code(ui.trainedCombo),
            decided_on=day_of(ui.decidedEdit),
            review_on=day_of(ui.reviewEdit),
        )

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _shares(self) -> bool:
        return any(purpose.value in self._purposes.ticked() for purpose in ONE_RECIPIENT)

    def _show_what_applies(self) -> None:
        shares = self._shares()
        self._ui.recipientCombo.setVisible(shares)
        self._ui.recipientCombo_label.setVisible(shares)
