"""How safe somebody is: the level with its reasons, what is to do by when, and what was found and done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_safety_page import Ui_SafetyPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.pages.safety_rows import HistoryRow, OpenRow
from pgi_desk.gui.widgets.badge import show_badge
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
        self._record = self._plan_closed = ""
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
        ui.openTable.doubleClicked.connect(self._done)
        ui.openTable.activated.connect(self._done)

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
        for button in (ui.assessButton, ui.flagButton, ui.contactButton):
            button.setEnabled(not record)
            button.setToolTip(record)
        self._record = record
        self.close_plan(self._plan_closed)
        own = ((ui.suicideButton, suicide), (ui.settingsButton, settings), (ui.paperButton, paper))
        for button, reason in own:
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def close_plan(self, reason: str) -> None:
        """Close the safety plan where the readiness of the branch does not open it; an empty reason leaves it open."""
        self._plan_closed = reason
        self._ui.planButton.setEnabled(not (self._record or reason))
        self._ui.planButton.setToolTip(self._record or reason)

    def _row(self) -> OpenRow | None:
        return self._open.row_at(self._ui.openTable.currentIndex()) if self._open is not None else None

    def _on_selection(self) -> None:
        chosen = self._row() is not None
        self._ui.doneButton.setEnabled(chosen)
        self._ui.doneButton.setToolTip("" if chosen else self.tr("Choose something in the list first."))

    def _done(self) -> None:
        row = self._row()
        if row is not None:
            self.done_wanted.emit(row)
