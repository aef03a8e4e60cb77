"""How safe somebody is: the level with its reasons, what is to do by when, and what was found and done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.safety_tasks import REVIEW
from pgi_desk.gui.forms.ui_safety_page import Ui_SafetyPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.pages.safety_rows import HistoryRow, OpenRow
from pgi_desk.gui.widgets.badge import show_badge
from pgi_desk.gui.widgets.button_reasons import Asked
from pgi_desk.gui.widgets.case_buttons import CaseButtons, CaseReasons
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table


@dataclass(frozen=True, slots=True)
class SafetyHead:
    """What the top of the page says, already in words."""

    code: str
    risk: str
    tone: str
    why: str
    unknown: str
    due: str
    stops: str


class SafetyPage(FormWidget):
    """Shows how safe one person is and reports intent."""

    back_wanted = Signal()
    settings_wanted = Signal()
    help_wanted = Signal()
    assess_wanted = Signal()
    plan_wanted = Signal()
    paper_wanted = Signal()
    flag_wanted = Signal()
    suicide_wanted = Signal()
    contact_wanted = Signal()
    done_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SafetyPage()
        ui.setupUi(self)
        adding = (ui.assessButton, ui.planButton, ui.flagButton, ui.suicideButton)
        self.buttons = CaseButtons(ui.closedLabel, adding, settling=(ui.contactButton, ui.doneButton))
        self._contact_planned = False
        ui.backButton.setIcon(icon("arrow-back"))
        self._open: RowTable[OpenRow] | None = None
        for button, wanted in (
            (ui.backButton, self.back_wanted),
            (ui.settingsButton, self.settings_wanted),
            (ui.helpButton, self.help_wanted),
            (ui.assessButton, self.assess_wanted),
            (ui.planButton, self.plan_wanted),
            (ui.paperButton, self.paper_wanted),
            (ui.flagButton, self.flag_wanted),
            (ui.suicideButton, self.suicide_wanted),
            (ui.contactButton, self.contact_wanted),
        ):
            button.clicked.connect(wanted)
        ui.doneButton.clicked.connect(self._done)
        ui.openTable.doubleClicked.connect(ui.doneButton.click)
        ui.openTable.activated.connect(ui.doneButton.click)

    def use_models(self, open_rows: RowTable[OpenRow], history: RowTable[HistoryRow]) -> None:
        """Show the rows of two models."""
        self._open = open_rows
        prepare_table(self._ui.openTable, open_rows, fit=(0, 1), stretch=2)
        prepare_table(self._ui.historyTable, history, fit=(0, 1, 3), stretch=2)
        self._ui.openTable.selectionModel().selectionChanged.connect(self._on_selection)
        open_rows.modelReset.connect(self._on_selection)
        self._on_selection()

    def show_head(self, head: SafetyHead) -> None:
        """Show the level, what led to it, and what is due."""
        ui = self._ui
        ui.codeLabel.setText(head.code)
        show_badge(ui.riskBadge, head.risk, head.tone)
        for label, text in (
            (ui.levelLabel, head.why),
            (ui.unknownLabel, head.unknown),
            (ui.dueLabel, head.due),
            (ui.stopsLabel, head.stops),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    def allow(self, *, record: str, suicide: str, settings: str, paper: str) -> None:
        """Close what somebody may not do, with the reason; an empty reason leaves it open."""
        ui = self._ui
        self.buttons.close(Asked.ROLE, record, ui.assessButton, ui.flagButton, ui.contactButton, ui.planButton)
        own = ((ui.suicideButton, suicide), (ui.settingsButton, settings), (ui.paperButton, paper))
        for button, reason in own:
            self.buttons.close(Asked.ROLE, reason, button)

    def close_plan(self, reason: str) -> None:
        """Close the safety plan where the readiness of the branch does not open it; an empty reason leaves it open."""
        self.buttons.close(Asked.MODULE, reason, self._ui.planButton)

    def show_case(self, reasons: CaseReasons) -> None:
        """Close what the case does not take now."""
        self.buttons.show_case(reasons)
        self._close_new_contact()
        self._on_selection()

    def show_contact_planned(self, planned: bool) -> None:  # a contact is planned or not
        """Where no contact is planned, recording one begins something new."""
        self._contact_planned = planned
        self._close_new_contact()

    def _close_new_contact(self) -> None:
        reason = "" if self._contact_planned else self.buttons.case.adding
        self.buttons.close(Asked.ENTRY, reason, self._ui.contactButton)

    def _row(self) -> OpenRow | None:
        return self._open.row_at(self._ui.openTable.currentIndex()) if self._open is not None else None

    def _on_selection(self) -> None:
        row, button = self._row(), self._ui.doneButton
        choose = "" if row is not None else self.tr("Choose something in the list first.")
        self.buttons.close(Asked.CHOICE, choose, button)
        looks_again = row is not None and row.kind == REVIEW
        self.buttons.close(Asked.ENTRY, self.buttons.case.adding if looks_again else "", button)

    def _done(self) -> None:
        row = self._row()
        if row is not None:
            self.done_wanted.emit(row)
