"""Preparing one referral, with exactly what would leave the desk beside it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.gui.forms.ui_referral_page import Ui_ReferralPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.labels import Labels, leading
from pgi_desk.gui.pages.preparation_panel import PreparationPanel
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.leaves_list import LeavesLine, LeavesList
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tab_order import tabs_before_pages
from pgi_desk.services.referrals import LETTER_LANGUAGES, PrepareReferral


class ReferralPage(FormWidget):
    """Shows the form and the preview, reports intent, decides nothing."""

    back_wanted = Signal()
    family_chosen = Signal(str)
    provider_chosen = Signal(str)
    find_wanted = Signal()
    nobody_wanted = Signal(str, str)
    changed = Signal()
    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReferralPage()
        self._ui.setupUi(self)
        self._ui.backButton.setIcon(icon("arrow-back"))
        self.buttons = CaseButtons(
            self._ui.closedLabel, (self._ui.saveButton, self._ui.nobodyButton, self._ui.planButton)
        )
        tabs_before_pages(self._ui.sideTabs)
        self._filling = False
        self._leaves = LeavesList(self._ui.itemsBox)
        self.panel = PreparationPanel(self._ui, self)
        self._connect()

    def start(self, labels: Labels, case_code: str, now: datetime) -> None:
        """Empty the form for a case."""
        ui = self._ui
        self._filling = True
        ui.caseLabel.setText(leading(case_code))
        fill(ui.familyCombo, labels.choices("service_families"))
        fill(ui.priorityCombo, labels.choices("referral_priorities"), chosen="normal")
        fill(ui.languageCombo, labels.choices_of("languages", LETTER_LANGUAGES))
        fill(ui.channelCombo, labels.choices("delivery_channels"))
        fill(ui.copyCombo, labels.choices("person_copies"), chosen="no_copy")
        for field in (ui.safetyEdit, ui.healthEdit, ui.storyEdit, ui.reasonEdit):
            field.clear()
        self.panel.start(now)
        self.show_problem("")
        self._filling = False

    def offer_providers(self, choices: list[tuple[str, str]]) -> None:
        """Offer the services of a family; unusable ones say so in their text."""
        fill(self._ui.providerCombo, choices)

    def choose_family(self, family: str) -> None:
        """Show another need without reporting it."""
        self._ui.familyCombo.blockSignals(True)
        choose(self._ui.familyCombo, family)
        self._ui.familyCombo.blockSignals(False)

    def choose_provider(self, provider_id: str) -> None:
        """Show a service of the list without reporting it."""
        self._ui.providerCombo.blockSignals(True)
        choose(self._ui.providerCombo, provider_id)
        self._ui.providerCombo.blockSignals(False)

    def choose_language(self, language: str) -> None:
        """Show the language of the letter without reporting it."""
        self._ui.languageCombo.blockSignals(True)
        choose(self._ui.languageCombo, language)
        self._ui.languageCombo.blockSignals(False)

    def offer_service_types(self, choices: list[tuple[str, str]]) -> None:
        """Offer what can be asked for."""
        fill(self._ui.serviceTypeCombo, choices, empty="–")

    def choose_no_provider(self) -> None:
        """Leave the service open, so that somebody chooses it anew."""
        self._ui.providerCombo.blockSignals(True)
        self._ui.providerCombo.setCurrentIndex(-1)
        self._ui.providerCombo.blockSignals(False)

    def show_provider(self, text: str, funding: str = "") -> None:
        """Show what to know before choosing this service, and what to ask about its funding."""
        self._ui.providerLabel.setText(text)
        self._ui.fundingLabel.setText(funding)
        self._ui.fundingLabel.setVisible(bool(funding))

    def show_due(self, text: str) -> None:
        """Show by when an answer is due."""
        self._ui.dueLabel.setText(text)

    def show_leaves(self, lines: list[LeavesLine], note: str) -> None:
        """Show what leaves and why the rest stays."""
        self._leaves.show_lines(lines)
        self._ui.leavesNote.setText(note)

    def ticked(self) -> tuple[str, ...]:
        """Return the items that the worker wants on the letter."""
        return self._leaves.ticked()

    def command(self, code: CaseCode, items: tuple[str, ...] | None) -> PrepareReferral:
        """Return the referral as typed."""
        ui = self._ui
        asked = chosen_code(ui.serviceTypeCombo)
        return PrepareReferral(
            case_code=code,
            provider_id=ProviderId(chosen_code(ui.providerCombo)),
            service_family=chosen_code(ui.familyCombo),
            priority=chosen_code(ui.priorityCombo),
            service_types=(asked,) if asked else (),
            reason=ui.reasonEdit.text(),
            safety_concern=ui.safetyEdit.text(),
            health_information=ui.healthEdit.text(),
            story=ui.storyEdit.text(),
            items=items,
            letter_language=chosen_code(ui.languageCombo),
            person_copy=chosen_code(ui.copyCombo),
            delivery_channel=chosen_code(ui.channelCombo),
        )

    def show_problem(self, text: str) -> None:
        """Show what was refused."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def allow_saving(self, allowed: bool, reason: str = "") -> None:
        """Enable the button, or say why it is closed."""
        self.buttons.close(Asked.CHOICE, "" if allowed else reason, self._ui.saveButton)

    def close_by_level(self, reason: str) -> None:
        """Close what the readiness of the branch does not open; an empty reason leaves it open."""
        self.buttons.close(Asked.MODULE, reason, self._ui.saveButton)

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.cancelButton.clicked.connect(self.back_wanted)
        ui.saveButton.clicked.connect(self.submitted)
        ui.findButton.clicked.connect(self.find_wanted)
        ui.nobodyButton.clicked.connect(
            lambda: self.nobody_wanted.emit(chosen_code(ui.familyCombo), chosen_code(ui.providerCombo))
        )
        ui.familyCombo.currentIndexChanged.connect(lambda _index: self.family_chosen.emit(chosen_code(ui.familyCombo)))
        ui.providerCombo.currentIndexChanged.connect(
            lambda _index: self.provider_chosen.emit(chosen_code(ui.providerCombo))
        )
        ui.priorityCombo.currentIndexChanged.connect(self._report)
        ui.languageCombo.currentIndexChanged.connect(self._report)
        self._leaves.changed.connect(self._report)
        for field in (ui.safetyEdit, ui.healthEdit, ui.storyEdit):
            field.textChanged.connect(self._report)

    def _report(self) -> None:
        if not self._filling:
            self.changed.emit()
