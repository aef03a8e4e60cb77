"""Why a need leads to no referral."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.gui.forms.ui_unmet_need_dialog import Ui_UnmetNeedDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.date_field import day_of, set_day
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.unmet_needs import RecordUnmetNeed

Choices = Sequence[tuple[str, str]]


class UnmetNeedDialog(QDialog):
    """Collects a need and its reason; `saved` says that somebody wants it stored."""

    saved = Signal()

    def __init__(self, code: CaseCode, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_UnmetNeedDialog()
        self._ui.setupUi(self)
        self._code = code
        self.finished.connect(self.deleteLater)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.saveButton.clicked.connect(self.saved)
        for combo in (self._ui.familyCombo, self._ui.reasonCombo):
            combo.currentIndexChanged.connect(self._offer)
        set_day(self._ui.dateEdit, today)

    def offer(self, case: str, families: Choices, reasons: Choices) -> None:
        """Offer kinds of help and reasons."""
        self._ui.caseLabel.setText(leading(case))
        fill(self._ui.familyCombo, families, empty=self.tr("Choose the kind of help"))
        fill(self._ui.reasonCombo, reasons, empty=self.tr("Choose why not"))
        self.offer_providers(())
        self._offer()

    def offer_providers(self, providers: Choices) -> None:
        """Offer services that may have been considered."""
        fill(self._ui.providerCombo, providers, empty=self.tr("None in particular"))

    def choose(self, family: str, provider: str) -> None:
        """Begin with the need and the service that were considered; what is left is why not."""
        if family:
            choose(self._ui.familyCombo, family)
            self._ui.reasonCombo.setFocus()
        if provider:
            choose(self._ui.providerCombo, provider)

    def command(self) -> RecordUnmetNeed:
        """Return what was typed."""
        ui = self._ui
        provider = chosen_code(ui.providerCombo)
        return RecordUnmetNeed(
            case_code=self._code,
            service_family=chosen_code(ui.familyCombo),
            reason=chosen_code(ui.reasonCombo),
            provider_id=ProviderId(provider) if provider else None,
            noted_on=day_of(ui.dateEdit),
            note=ui.noteEdit.toPlainText(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show why it was not stored; what was typed stays."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"noted_on": ui.dateEdit, "note": ui.noteEdit}, field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _offer(self) -> None:
        ready = bool(chosen_code(self._ui.familyCombo) and chosen_code(self._ui.reasonCombo))
        self._ui.saveButton.setEnabled(ready)
        self._ui.saveButton.setToolTip("" if ready else self.tr("Choose the kind of help and why not."))
