"""A referral that came in: from whom, how urgent, what is asked for, and what the sender says about consent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_incoming_dialog import Ui_IncomingDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.incoming import RecordIncoming

Choices = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class IncomingChoices:
    """The lists of the form."""

    kinds: Choices
    channels: Choices
    priorities: Choices
    families: Choices
    consents: Choices


class IncomingDialog(QDialog):
    """Collects one referral that came in; `saved` says that somebody wants it stored."""

    saved = Signal()

    def __init__(self, choices: IncomingChoices, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_IncomingDialog()
        self._ui.setupUi(self)
        self.finished.connect(self.deleteLater)
        ui = self._ui
        fill(ui.kindCombo, choices.kinds, empty=self.tr("Choose the kind of sender"))
        fill(ui.channelCombo, choices.channels, empty=self.tr("Choose how it came"))
        fill(ui.priorityCombo, choices.priorities, chosen="normal")
        fill(ui.familyCombo, choices.families, empty=self.tr("Not known yet"))
        fill(ui.consentCombo, choices.consents, chosen="not_said")
        set_day(ui.dateEdit, today)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)
        ui.senderEdit.textChanged.connect(self._offer)
        for combo in (ui.kindCombo, ui.channelCombo):
            combo.currentIndexChanged.connect(self._offer)
        self._offer()

    def command(self) -> RecordIncoming:
        """Return what was typed."""
        ui = self._ui
        return RecordIncoming(
            sender=ui.senderEdit.text(),
            sender_kind=chosen_code(ui.kindCombo),
            channel=chosen_code(ui.channelCombo),
            priority=chosen_code(ui.priorityCombo),
            need=ui.needEdit.toPlainText(),
            service_family=chosen_code(ui.familyCombo),
            sender_contact=ui.contactEdit.text(),
            sender_number=ui.numberEdit.text(),
            sender_consent=chosen_code(ui.consentCombo),
            received_on=day_of(ui.dateEdit),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why it was not stored, at its field; what was typed stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields = {
            "received_on": ui.dateEdit,
            "sender": ui.senderEdit,
            "sender_contact": ui.contactEdit,
            "sender_number": ui.numberEdit,
            "need": ui.needEdit,
        }
        point_at(fields, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _offer(self) -> None:
        ui = self._ui
        ready = bool(ui.senderEdit.text().strip() and chosen_code(ui.kindCombo) and chosen_code(ui.channelCombo))
        ui.saveButton.setEnabled(ready)
        ui.saveButton.setToolTip("" if ready else self.tr("Say from whom it came and how."))
