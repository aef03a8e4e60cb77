"""One consent: for one purpose, one service, exactly these items."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.consent import ONE_RECIPIENT, ConsentPurpose
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.gui.dialogs.consent_fields import ConsentFields
from pgi_desk.gui.forms.ui_consent_dialog import Ui_ConsentDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.widgets.check_list import CheckList
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.services.consents import ConsentEntry


class ConsentDialog(QDialog):
    """Collects the answer of a person; what was ticked stays after a refusal."""

    saved = Signal()
    purpose_changed = Signal(str)

    def __init__(self, labels: Labels, case_code: str, age: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ConsentDialog()
        self._ui.setupUi(self)
        self._ui.caseLabel.setText(case_code)
        self._fields = ConsentFields(self._ui, labels)
        self._fields.show_for_age(age)
        self._items = CheckList(self._ui.itemsBox)
        self._labels = labels
        fill(self._ui.purposeCombo, labels.choices("consent_purposes"))
        fill(self._ui.notAskedCombo, labels.choices("not_asked_reasons"), empty="–")
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

    def show_until(self, day: date) -> None:
        """Suggest the last day of validity."""
        set_day(self._ui.untilEdit, day)

    def entry(self) -> ConsentEntry:
        """Return the answer."""
        ui, purpose = self._ui, self._purpose()
        recipient = chosen_code(ui.recipientCombo) if purpose in ONE_RECIPIENT else ""
        return self._fields.applied_to(
            ConsentEntry(
                purpose=purpose,
                not_asked_reason=chosen_code(ui.notAskedCombo),
                child_mature=ui.matureCheck.isChecked(),
                items_to_share=self._items.ticked(),
                items_to_withhold=self._items.not_ticked(),
                recipient=ProviderId(recipient) if recipient else None,
                valid_until=day_of(ui.untilEdit),
            )
        )

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)

    def _connect(self) -> None:
        ui = self._ui
        ui.purposeCombo.currentIndexChanged.connect(self._on_purpose)
        ui.decisionCombo.currentIndexChanged.connect(self._show_what_applies)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)

    def _on_purpose(self) -> None:
        self._show_what_applies()
        self.purpose_changed.emit(self._purpose().value)

    def _purpose(self) -> ConsentPurpose:
        return ConsentPurpose(chosen_code(self._ui.purposeCombo))

    def _show_what_applies(self) -> None:
        one_recipient = self._purpose() in ONE_RECIPIENT
        self._ui.recipientCombo.setVisible(one_recipient)
        self._ui.recipientCombo_label.setVisible(one_recipient)
        self._ui.itemsGroup.setVisible(one_recipient)
        not_asked = chosen_code(self._ui.decisionCombo) == "not_asked"
        self._ui.notAskedCombo.setEnabled(not_asked)
