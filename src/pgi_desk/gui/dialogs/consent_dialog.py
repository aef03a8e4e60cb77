"""One consent: for one purpose, one service, exactly these items."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QWidget

from pgi_desk.domain.consent import ONE_RECIPIENT, ConsentPurpose
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.person import counts_as_child
from pgi_desk.gui.dialogs.consent_fields import ConsentFields
from pgi_desk.gui.dialogs.consent_rules import rule_text
from pgi_desk.gui.forms.ui_consent_dialog import Ui_ConsentDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.consents import ConsentBackground, ConsentEntry

# How a consent is given where there is a paper that could be kept.
ON_PAPER = frozenset({"written", "thumbprint"})


class ConsentDialog(QDialog):
    """Collects the answer of a person; what was ticked stays after a refusal."""

    saved = Signal()
    changed = Signal()
    purpose_changed = Signal(str)
    decision_wanted = Signal()
    form_wanted = Signal()
    interpreter_wanted = Signal()

    def __init__(self, labels: Labels, case_code: str, age: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ConsentDialog()
        self._ui.setupUi(self)
        self._ui.caseLabel.setText(leading(case_code))
        self._labels = labels
        self._fields = ConsentFields(self._ui, labels)
        self._problems = FieldProblems(self._problem_labels(), self._ui.scroll)
        self._may_override = False
        self._show_for_age(age)
        self._items = CheckList(self._ui.itemsBox)
        fill(self._ui.purposeCombo, labels.choices("consent_purposes"))
        fill(self._ui.notAskedCombo, labels.choices("not_asked_reasons"), empty="–")
        fill(self._ui.withholdingCombo, labels.choices("withholding_reasons"), empty="–")
        fill(self._ui.basisCombo, labels.choices("legal_bases"), chosen="consent")
        self._known: tuple[ConsentBackground, date] | None = None
        self._connect()
        self._show_what_applies()

    def offer_providers(self, choices: list[tuple[str, str]]) -> None:
        """Offer the services that a consent can be for."""
        chosen = chosen_code(self._ui.recipientCombo)
        fill(self._ui.recipientCombo, choices, empty="–", chosen=chosen)

    def offer_items(self, items: tuple[str, ...]) -> None:
        """Offer the items of a referral, all ticked; unticking one withholds it."""
        self._items.offer([(code, self._labels.code("disclosure_items", code)) for code in items], ticked=items)

    def ask_for(self, purpose: ConsentPurpose, recipient: tuple[str, str] | None = None) -> None:
        """Ask one thing only; purpose and recipient cannot be changed then."""
        choose(self._ui.purposeCombo, purpose.value)
        self._ui.purposeCombo.setEnabled(False)
        if recipient is not None:
            fill(self._ui.recipientCombo, [recipient], chosen=recipient[0])
            self._ui.recipientCombo.setEnabled(False)
        self._show_what_applies()

    def show_background(self, known: ConsentBackground, today: date) -> None:
        """Show the law that is read out, the rule for this age, and whether two people decided already."""
        self._fields.show_limits(known.duty)
        self._show_for_age(known.age)
        self._may_override = known.may_override_place
        self._known = (known, today)
        self._show_what_applies()

    def show_until(self, day: date) -> None:
        """Suggest the last day of validity."""
        set_day(self._ui.untilEdit, day)

    def entry(self) -> ConsentEntry:
        """Return the answer."""
        ui, purpose = self._ui, self.purpose()
        shares = purpose in ONE_RECIPIENT
        recipient = chosen_code(ui.recipientCombo) if shares else ""
        answered = ConsentEntry(
            purpose=purpose,
            not_asked_reason=chosen_code(ui.notAskedCombo) if ui.notAskedCombo.isEnabled() else "",
            child_mature=ui.matureCheck.isChecked(),
            capacity_concern=ui.capacityCheck.isChecked(),
            capacity_note=ui.capacityEdit.text() if ui.capacityCheck.isChecked() else "",
            legal_basis=chosen_code(ui.basisCombo),
            place_override_reason="" if ui.privateCheck.isChecked() else ui.placeEdit.text(),
            recipient=ProviderId(recipient) if recipient else None,
            valid_until=day_of(ui.untilEdit),
            paper_kept=ui.paperCheck.isVisibleTo(self) and ui.paperCheck.isChecked(),
        )
        if shares:
            answered = replace(
                answered,
                items_to_share=self._items.ticked(),
                items_to_withhold=self._items.not_ticked(),
                withheld_from=ui.withheldFromEdit.text(),
                withholding_reason=chosen_code(ui.withholdingCombo),
            )
        return self._fields.applied_to(answered)

    def purpose(self) -> ConsentPurpose:
        """Return what is asked for."""
        return ConsentPurpose(chosen_code(self._ui.purposeCombo))

    def show_problems(self, problems: Iterable[tuple[str, str]], *, go_there: bool = False) -> None:
        """Show each refusal at its field, and at the foot what has no field here."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=go_there)))

    def offer_form(self, *, possible: bool) -> None:
        """Offer the form on paper where there is a way out for it."""
        self._ui.formButton.setVisible(possible)

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_interpreter(self, code: str) -> None:
        """Fill in who interprets, by code."""
        self._ui.interpreterEdit.setText(code)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _connect(self) -> None:
        ui = self._ui
        ui.interpreterButton.clicked.connect(self.interpreter_wanted)
        ui.purposeCombo.currentIndexChanged.connect(self._on_purpose)
        ui.recipientCombo.currentIndexChanged.connect(self._show_rule)
        ui.decisionCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.caregiverCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.givenByCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.privateCheck.toggled.connect(self._show_what_applies)
        ui.modeCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.capacityCheck.toggled.connect(self._show_what_applies)
        ui.decisionButton.clicked.connect(self.decision_wanted)
        ui.formButton.clicked.connect(self.form_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)
        self._fields.explained.changed.connect(self.changed)
        self._items.changed.connect(self.changed)
        for combo in ui.scroll.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self.changed)
        for edit in (ui.capacityEdit, ui.interpreterEdit, ui.placeEdit, ui.withheldFromEdit):
            edit.textChanged.connect(self.changed)
        for check in (ui.matureCheck, ui.capacityCheck, ui.privateCheck):
            check.toggled.connect(self.changed)
        ui.untilEdit.dateChanged.connect(self.changed)

    def _on_purpose(self) -> None:
        self._show_what_applies()
        self.purpose_changed.emit(self.purpose().value)

    def _show_for_age(self, age: int | None) -> None:
        ui = self._ui
        self._fields.show_for_age(age)
        child = counts_as_child(age)
        for control in (ui.assentCombo, ui.assentCombo_label, ui.caregiverCombo, ui.caregiverCombo_label):
            control.setVisible(child)
        ui.matureCheck.setVisible(child)

    def _show_rule(self) -> None:
        """Show the rule for the age, and the decision of two people on exactly what is asked for."""
        if self._known is None:
            return
        known, today = self._known
        recipient = chosen_code(self._ui.recipientCombo) if self.purpose() in ONE_RECIPIENT else ""
        decision = known.decision(self.purpose(), ProviderId(recipient) if recipient else None, today)
        text = rule_text(known, self._labels, decision)
        self._ui.ruleLabel.setText(text)
        self._ui.ruleLabel.setVisible(bool(text))

    def _show_what_applies(self) -> None:
        ui = self._ui
        self._show_rule()
        shares = self.purpose() in ONE_RECIPIENT
        ui.recipientCombo.setVisible(shares)
        ui.recipientCombo_label.setVisible(shares)
        ui.itemsGroup.setVisible(shares)
        ui.answerGroup.setTitle(self.tr("3. The answer") if shares else self.tr("2. The answer"))
        not_asked = chosen_code(ui.decisionCombo) == "not_asked"
        ui.notAskedCombo.setVisible(not_asked)
        ui.notAskedCombo_label.setVisible(not_asked)
        ui.notAskedCombo.setEnabled(not_asked)
        ui.decisionButton.setVisible(chosen_code(ui.givenByCombo) == "best_interest_panel")
        ui.paperCheck.setVisible(chosen_code(ui.modeCombo) in ON_PAPER)
        doubt, heard = ui.capacityCheck.isChecked(), not ui.privateCheck.isChecked()
        ui.capacityEdit.setVisible(doubt)
        ui.capacityEdit_label.setVisible(doubt)
        ui.placeEdit.setVisible(heard)
        ui.placeEdit_label.setVisible(heard)
        ui.placeEdit.setEnabled(self._may_override)
        why = self.tr("Only a focal point may write this. Ask one to sign in and record the consent.")
        ui.placeEdit.setToolTip("" if self._may_override else why)
        ui.placeEdit.setPlaceholderText("" if self._may_override else self.tr("Only a focal point may write this"))

    def _problem_labels(self) -> dict[str, QLabel]:
        ui = self._ui
        return {
            "recipient": ui.recipientProblem,
            "limits": ui.limitsProblem,
            "explained": ui.explainedProblem,
            "items": ui.itemsProblem,
            "not_asked_reason": ui.notAskedProblem,
            "caregiver": ui.caregiverProblem,
            "assent": ui.assentProblem,
            "given_by": ui.givenByProblem,
            "mature": ui.matureProblem,
            "capacity_note": ui.capacityProblem,
            "interpreter": ui.interpreterProblem,
            "valid_until": ui.untilProblem,
            "place": ui.placeProblem,
            "place_override_reason": ui.placeProblem,
        }
