"""Telling somebody without consent: nothing in it is chosen beforehand, and a second person decides too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.gui.forms.ui_unconsented_dialog import Ui_UnconsentedDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.field_problems import FieldProblems
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.second_fields import SecondFields
from pgi_desk.services.second_person import Approver
from pgi_desk.services.unconsented import TellWithoutConsent


class UnconsentedDialog(QDialog):
    """Collects one disclosure without consent."""

    save_wanted = Signal()
    reason_chosen = Signal(str)
    recipient_changed = Signal(str, str, str)

    def __init__(self, labels: Labels, case_code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_UnconsentedDialog()
        ui.setupUi(self)
        self._code = case_code
        self._second = SecondFields(ui, self)
        ui.caseLabel.setText(leading(case_code))
        ui.dutyLabel.setTextFormat(Qt.TextFormat.PlainText)  # what a coordinator wrote is never read as markup
        fill(ui.reasonCombo, labels.choices("disclosure_reasons"), empty=self.tr("Choose the reason"))
        fill(ui.recipientFamilyCombo, labels.choices("service_families"), empty=self.tr("Choose the kind of help"))
        fill(ui.channelCombo, labels.choices("delivery_channels"), empty="–")
        fill(ui.informedCombo, self._informed_choices(), empty="–")
        set_day(ui.informedEdit, today)
        self._items = CheckList(ui.itemsBox)
        self._items.offer(labels.choices("disclosure_items"))
        self._problems = FieldProblems(self._problem_labels(), ui.scroll)
        ui.reasonCombo.currentIndexChanged.connect(lambda _: self.reason_chosen.emit(chosen_code(ui.reasonCombo)))
        ui.providerCombo.currentIndexChanged.connect(self._report_recipient)
        ui.recipientEdit.textChanged.connect(self._report_recipient)
        ui.recipientFamilyCombo.currentIndexChanged.connect(self._report_recipient)
        ui.informedCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show_what_applies()
        self.ask_family(False)

    def show_duty(self, text: str) -> None:
        """Show what the law of the country asks, or that it is not clarified."""
        self._ui.dutyLabel.setText(text)

    def suggest_law(self, text: str) -> None:
        """Suggest the law, unless one was typed."""
        if not self._ui.lawEdit.text().strip():
            self._ui.lawEdit.setText(text)

    def offer_providers(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer the services of the directory; none is chosen beforehand."""
        fill(self._ui.providerCombo, choices, empty="–", chosen=chosen_code(self._ui.providerCombo))

    def ask_family(self, wanted: bool) -> None:
        """Ask what kind of help the recipient gives, of whom the directory does not say it."""
        for widget in (self._ui.recipientFamilyCombo_label, self._ui.recipientFamilyCombo):
            widget.setVisible(wanted)

    def close_items(self, never: Iterable[str], *, known: bool) -> None:
        """Grey what this recipient must not be told, each saying why; what was ticked of it loses its tick."""
        needless = self.tr("{item} (not needed there)")
        labels = self._items.labels()
        why = self.tr("This kind of service does not need it, so it must not be told.")
        if not known:
            needless = self.tr("{item} (not yet)")
            why = self.tr("Not every kind of service needs it. Choose above what kind of help they give.")
        self._items.close({code: needless.replace("{item}", labels[code]) for code in never}, why)

    def offer_second(self, approvers: Sequence[Approver]) -> None:
        """Offer who may be the second person."""
        self._second.offer(approvers)

    def second(self) -> Approver | None:
        """Return who was chosen as the second person."""
        return self._second.person()

    def command(self) -> TellWithoutConsent:
        """Return what was typed."""
        ui, informed, provider = self._ui, chosen_code(self._ui.informedCombo), chosen_code(self._ui.providerCombo)
        return TellWithoutConsent(
            case_code=self._code,
            reason=chosen_code(ui.reasonCombo),
            legal_reference=ui.lawEdit.text(),
            provider_id=ProviderId(provider) if provider else None,
            recipient_name=ui.recipientEdit.text(),
            recipient_family=chosen_code(ui.recipientFamilyCombo),
            items=self._items.ticked(),
            channel=chosen_code(ui.channelCombo),
            second=chosen_code(ui.secondCombo),
            sign_in=self._second.sign_in(),
            informed=informed,
            informed_on=day_of(ui.informedEdit) if informed in {"before", "after"} else None,
            not_informed_reason=ui.notInformedEdit.text() if informed == "not_yet" else "",
        )

    def forget_passphrase(self) -> None:
        """Empty what the second person typed."""
        self._second.forget()

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> None:
        """Show each refusal at its field."""
        self.show_problem("\n".join(self._problems.show(problems, go_there=True)))

    def show_problem(self, text: str) -> None:
        """Show what was refused and has no field here."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _report_recipient(self) -> None:
        ui = self._ui
        self.recipient_changed.emit(
            chosen_code(ui.providerCombo), ui.recipientEdit.text(), chosen_code(ui.recipientFamilyCombo)
        )

    def _informed_choices(self) -> list[tuple[str, str]]:
        return [
            ("before", self.tr("Yes, told before")),
            ("after", self.tr("Yes, told afterwards")),
            ("not_yet", self.tr("Not yet: it is not safe to tell them")),
        ]

    def _show_what_applies(self) -> None:
        ui, informed = self._ui, chosen_code(self._ui.informedCombo)
        for field in (ui.informedEdit, ui.informedEdit_label):
            field.setVisible(informed in {"before", "after"})
        for edit in (ui.notInformedEdit, ui.notInformedEdit_label):
            edit.setVisible(informed == "not_yet")

    def _problem_labels(self) -> dict[str, QLabel]:
        ui = self._ui
        return {
            "reason": ui.reasonProblem,
            "legal_reference": ui.lawProblem,
            "recipient": ui.providerProblem,
            "recipient_name": ui.recipientProblem,
            "recipient_family": ui.recipientFamilyProblem,
            "items": ui.itemsProblem,
            "channel": ui.channelProblem,
            "informed": ui.informedComboProblem,
            "informed_on": ui.informedProblem,
            "not_informed_reason": ui.notInformedProblem,
            "approved_by": ui.secondProblem,
        }
