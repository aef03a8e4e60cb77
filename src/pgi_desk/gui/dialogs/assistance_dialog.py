"""Help that was given to one person."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.gui.forms.ui_assistance_dialog import Ui_AssistanceDialog
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.widgets.aid_forms import AidForms
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.gui.widgets.tab_order import put_form_in_ring
from pgi_desk.services.assistance import RecordAssistance


class AssistanceDialog(QDialog):
    """Collects one entry; what was typed stays after a refusal."""

    saved = Signal()
    kind_changed = Signal()

    def __init__(
        self, labels: Labels, code: CaseCode, today: date, aid: tuple[CodeList, datetime], parent: QWidget | None = None
    ) -> None:
        """Collect help for a case; `aid` are the windows of urgent care and what time it is."""
        super().__init__(parent)
        self._ui = Ui_AssistanceDialog()
        self._ui.setupUi(self)
        self.aid = AidForms(labels, *aid, self._ui.aidBox)
        self._ui.aidLayout.addWidget(self.aid)
        put_form_in_ring(self._ui.aidBox, self.aid)
        self._labels = labels
        self._code = code
        self._closed = ""
        self._ui.caseLabel.setText(leading(code))
        set_day(self._ui.dateEdit, today)
        self._ui.quantityEdit.setValue(1)
        self._fill()
        self._connect()

    def offer_providers(self, choices: list[tuple[str, str]]) -> None:
        """Offer the services of the directory."""
        fill(self._ui.providerCombo, choices, empty="–")

    def command(self) -> RecordAssistance:
        """Return the entry as typed."""
        ui = self._ui
        provider = chosen_code(ui.providerCombo) if self._by_other() else ""
        return RecordAssistance(
            case_code=self._code,
            family=chosen_code(ui.familyCombo),
            type_code=chosen_code(ui.typeCombo),
            given_on=day_of(ui.dateEdit),
            place=ui.placeEdit.text(),
            quantity=Decimal(str(round(ui.quantityEdit.value(), 2))),
            unit=chosen_code(ui.unitCombo),
            provider_kind=chosen_code(ui.providerKindCombo),
            provider_id=ProviderId(provider) if provider else None,
            outcome=chosen_code(ui.outcomeCombo),
            note=ui.noteEdit.toPlainText(),
            emergency_reason=chosen_code(ui.emergencyCombo),
            form=self.aid.form(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and where."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        fields: dict[str, QWidget] = {
            "given_on": self._ui.dateEdit,
            "quantity": self._ui.quantityEdit,
            "note": self._ui.noteEdit,
            "place": self._ui.placeEdit,
            "emergency_reason": self._ui.emergencyCombo,
            **self.aid.fields(),
        }
        point_at(fields, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy and not self._closed)

    def kind(self) -> tuple[str, str, bool]:
        """Return family and type of the help, and whether it was given in an emergency."""
        ui = self._ui
        return chosen_code(ui.familyCombo), chosen_code(ui.typeCombo), bool(chosen_code(ui.emergencyCombo))

    def show_closed(self, reason: str) -> None:
        """Say before anything is typed why this kind of help is closed; empty when it is open."""
        if reason or self._closed:
            self.show_problem(reason)
        self._closed = reason
        self._ui.saveButton.setEnabled(not reason)
        self._ui.saveButton.setToolTip(reason)

    def _fill(self) -> None:
        ui, labels = self._ui, self._labels
        fill(ui.familyCombo, labels.choices("assistance_families"))
        fill(ui.unitCombo, labels.choices("units"))
        fill(ui.providerKindCombo, labels.choices("assistance_providers_kind"))
        fill(ui.outcomeCombo, labels.choices("assistance_outcomes"))
        fill(
            ui.emergencyCombo,
            labels.choices_of("disclosure_reasons", labels.codes_saying("disclosure_reasons", "help_at_once")),
            empty=self.tr("Only if consent could not be asked: why"),
        )
        self._offer_types()
        self._offer_provider()

    def _connect(self) -> None:
        ui = self._ui
        ui.familyCombo.currentIndexChanged.connect(self._offer_types)
        ui.typeCombo.currentIndexChanged.connect(self._offer_emergency)
        ui.providerKindCombo.currentIndexChanged.connect(self._offer_provider)
        for combo in (ui.familyCombo, ui.typeCombo, ui.emergencyCombo):
            combo.currentIndexChanged.connect(self.kind_changed)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)

    def _offer_types(self) -> None:
        family = chosen_code(self._ui.familyCombo)
        self.aid.show_family(family)
        fill(self._ui.typeCombo, self._labels.choices_where("assistance_types", "family", family))
        self._offer_emergency()

    def _offer_emergency(self) -> None:
        ui = self._ui
        saves = self._labels.says("assistance_types", chosen_code(ui.typeCombo), "in_emergency")
        if not saves:
            ui.emergencyCombo.setCurrentIndex(0)
        ui.emergencyCombo.setEnabled(saves)
        ui.emergencyCombo.setToolTip("" if saves else self.tr("Only for help that saves in an emergency."))

    def _offer_provider(self) -> None:
        self._ui.providerCombo.setEnabled(self._by_other())
        tip = "" if self._by_other() else self.tr("Only for help that another service gave.")
        self._ui.providerCombo.setToolTip(tip)

    def _by_other(self) -> bool:
        return chosen_code(self._ui.providerKindCombo) == "other_provider"
