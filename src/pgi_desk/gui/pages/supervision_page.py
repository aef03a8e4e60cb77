"""What waits for a second person, how much everybody has to do, who looked at names, and who interprets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pgi_desk.domain.due_list import DueEntry
from pgi_desk.domain.interpreters import Interpreter
from pgi_desk.gui.forms.ui_supervision_page import Ui_SupervisionPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tab_order import tabs_before_pages
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.supervision_ports import OpeningRow, WorkloadRow

TABS = ("approvals", "workload", "openings", "interpreters")


class SupervisionPage(FormWidget):
    """Shows four lists and reports intent."""

    back_wanted = Signal()
    ask_wanted = Signal()
    decide_wanted = Signal(object)
    case_wanted = Signal(str)
    rule_chosen = Signal(str)
    add_interpreter_wanted = Signal()
    change_interpreter_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SupervisionPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        tabs_before_pages(ui.tabs)
        self._approvals: RowTable[DueEntry] | None = None
        self._interpreters: RowTable[Interpreter] | None = None
        self._closed: dict[str, str] = {}
        ui.backButton.clicked.connect(self.back_wanted)
        ui.askButton.clicked.connect(self.ask_wanted)
        ui.decideButton.clicked.connect(self._decide)
        ui.caseButton.clicked.connect(self._case)
        ui.approvalsTable.doubleClicked.connect(self._decide)
        ui.approvalsTable.activated.connect(self._decide)
        ui.ruleCombo.currentIndexChanged.connect(lambda _: self.rule_chosen.emit(chosen_code(ui.ruleCombo)))
        ui.addButton.clicked.connect(self.add_interpreter_wanted)
        ui.changeButton.clicked.connect(self._change)

    def use_models(
        self,
        approvals: RowTable[DueEntry],
        workload: RowTable[WorkloadRow],
        openings: RowTable[OpeningRow],
        interpreters: RowTable[Interpreter],
    ) -> None:
        """Show the rows of these models."""
        ui = self._ui
        self._approvals, self._interpreters = approvals, interpreters
        prepare_table(ui.approvalsTable, approvals, fit=(1, 2, 3), stretch=0)
        prepare_table(ui.workloadTable, workload, fit=(1, 2, 3), stretch=(0, 4))
        prepare_table(ui.openingsTable, openings, fit=(0, 1, 2, 3, 5), stretch=4)
        prepare_table(ui.interpretersTable, interpreters, fit=(0, 4), stretch=(1, 2, 3))
        for table in (ui.approvalsTable, ui.interpretersTable):
            table.selectionModel().selectionChanged.connect(self._offer)
        for model in (approvals, interpreters):
            model.modelReset.connect(self._offer)
        self._offer()

    def use_rules(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer of which cases a reason is needed; showing it chooses nothing."""
        combo = self._ui.ruleCombo
        combo.blockSignals(True)
        fill(combo, choices)
        choose(combo, chosen)
        combo.blockSignals(False)

    def show_tab(self, name: str) -> None:
        """Bring a list to the front."""
        self._ui.tabs.setCurrentIndex(TABS.index(name) if name in TABS else 0)

    def close_parts(self, closed: dict[str, str]) -> None:
        """Close what the role of the signed-in person does not include, with the reason for each part."""
        ui = self._ui
        self._closed = closed
        for place, name in enumerate(TABS):
            reason = closed.get(name, "") if name in {"workload", "openings"} else ""
            ui.tabs.setTabEnabled(place, not reason)
            ui.tabs.setTabToolTip(place, reason)
        self._offer()

    def _entry(self) -> DueEntry | None:
        index = self._ui.approvalsTable.currentIndex()
        return self._approvals.row_at(index) if self._approvals is not None else None

    def _interpreter(self) -> Interpreter | None:
        index = self._ui.interpretersTable.currentIndex()
        return self._interpreters.row_at(index) if self._interpreters is not None else None

    def _decide(self) -> None:
        entry = self._entry()
        if entry is not None and self._ui.decideButton.isEnabled():
            self.decide_wanted.emit(entry)

    def _case(self) -> None:
        entry = self._entry()
        if entry is not None:
            self.case_wanted.emit(entry.case_code)

    def _change(self) -> None:
        interpreter = self._interpreter()
        if interpreter is not None:
            self.change_interpreter_wanted.emit(interpreter)

    def _offer(self) -> None:
        ui, closed = self._ui, self._closed
        line = "" if self._entry() is not None else self.tr("Choose a line of the list first.")
        somebody = "" if self._interpreter() is not None else self.tr("Choose somebody in the list first.")
        wanted: tuple[tuple[QPushButton, str], ...] = (
            (ui.askButton, closed.get("ask", "")),
            (ui.caseButton, line),
            (ui.decideButton, closed.get("decide", "") or line),
            (ui.addButton, closed.get("interpreters", "")),
            (ui.changeButton, closed.get("interpreters", "") or somebody),
        )
        for button, reason in wanted:
            button.setEnabled(not reason)
            button.setToolTip(reason)
