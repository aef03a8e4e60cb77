"""The list of people: case codes and initials, never names."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_people_page import Ui_PeoplePage
from pgi_desk.gui.models.window_table import WindowTable
from pgi_desk.gui.widgets.code_combo import choose, chosen_code, fill
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.read_models import PersonRow

# In the order of the model.
COLUMNS = ("case", "initials", "age", "sex", "area", "status", "risk", "referrals", "opened")


class PeoplePage(FormWidget):
    """Shows the list and reports what the person at the desk wants."""

    search_changed = Signal(str, str, str)
    view_chosen = Signal(str)
    save_view_wanted = Signal()
    remove_view_wanted = Signal(str)
    case_chosen = Signal(str)
    new_wanted = Signal()
    form_wanted = Signal()
    letting_go_wanted = Signal()
    import_wanted = Signal()
    help_wanted = Signal()
    export_wanted = Signal()
    review_wanted = Signal()
    end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PeoplePage()
        self._ui.setupUi(self)
        self._model: WindowTable[PersonRow] | None = None
        self._connect()

    def use_model(self, model: WindowTable[PersonRow], settings: WindowSettings) -> None:
        """Show the rows of a model, in columns as they were chosen."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 3, 5, 6, 7, 8), stretch=4)
        columns = ColumnLayout(self._ui.table, "people", COLUMNS, settings)
        self._ui.columnsButton.clicked.connect(lambda _on: columns.ask())
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def use_statuses(self, choices: list[tuple[str, str]], risks: list[tuple[str, str]]) -> None:
        """Fill the filters."""
        fill(self._ui.statusCombo, choices, empty=self.tr("All cases"))
        fill(self._ui.riskCombo, risks, empty=self.tr("Any risk"))

    def use_views(self, ready: list[tuple[str, str]], own: list[tuple[str, str]], chosen: str) -> None:
        """Offer views and keep the one that is in force, unless another is `chosen`."""
        combo = self._ui.viewCombo
        wanted = chosen or chosen_code(combo)
        fill(combo, [*ready, *own], empty=self.tr("Everybody"))
        if own:
            combo.insertSeparator(len(ready) + 1)
        before = combo.blockSignals(True)
        choose(combo, wanted)
        combo.blockSignals(before)
        self._choose_view()

    def filter(self) -> tuple[str, str]:
        """Return the status and the risk that are chosen."""
        return chosen_code(self._ui.statusCombo), chosen_code(self._ui.riskCombo)

    def show_filter(self, status: str, risk: str) -> None:
        """Choose a status and a risk."""
        choose(self._ui.statusCombo, status)
        choose(self._ui.riskCombo, risk)

    def allow_remove(self, allowed: bool) -> None:
        """Offer to remove the view that is in force, or say why not."""
        self._ui.removeViewButton.setEnabled(allowed)
        self._ui.removeViewButton.setToolTip("" if allowed else self.tr("Choose a view of your own first."))

    def show_state(self, *, shown: int, more: bool, filtered: bool) -> None:
        """Show the list or, when there is nobody at all, what to do first."""
        empty = shown == 0 and not filtered
        self._ui.stack.setCurrentWidget(self._ui.emptyPage if empty else self._ui.listPage)
        text = self.tr("%n shown", "", shown)
        self._ui.countLabel.setText(text + (" " + self.tr("(scroll for more)") if more else ""))
        self._on_selection()

    def allow(self, *, letting_go: str, importing: str, exporting: str) -> None:
        """Offer the monthly review and lists from and for other programs, or say why they are closed."""
        reasons = {
            self._ui.lettingGoButton: letting_go,
            self._ui.importButton: importing,
            self._ui.helpButton: importing,
            self._ui.exportButton: exporting,
        }
        for button, reason in reasons.items():
            button.setEnabled(not reason)
            button.setToolTip(reason)

    def focus_search(self) -> None:
        """Put the cursor where most visits begin."""
        self._ui.searchEdit.setFocus()

    def _connect(self) -> None:
        ui = self._ui
        ui.newButton.clicked.connect(self.new_wanted)
        ui.reviewButton.clicked.connect(self.review_wanted)
        ui.formButton.clicked.connect(self.form_wanted)
        ui.lettingGoButton.clicked.connect(self.letting_go_wanted)
        ui.importButton.clicked.connect(self.import_wanted)
        ui.helpButton.clicked.connect(self.help_wanted)
        ui.exportButton.clicked.connect(self.export_wanted)
        ui.openButton.clicked.connect(self._open)
        ui.table.doubleClicked.connect(self._open)
        ui.table.activated.connect(self._open)
        ui.searchEdit.textChanged.connect(self._search)
        ui.statusCombo.currentIndexChanged.connect(self._search)
        ui.riskCombo.currentIndexChanged.connect(self._search)
        ui.viewCombo.currentIndexChanged.connect(self._choose_view)
        ui.saveViewButton.clicked.connect(self.save_view_wanted)
        ui.removeViewButton.clicked.connect(lambda _on: self.remove_view_wanted.emit(chosen_code(ui.viewCombo)))
        ui.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _search(self) -> None:
        self.search_changed.emit(self._ui.searchEdit.text(), *self.filter())

    def _choose_view(self) -> None:
        self.view_chosen.emit(chosen_code(self._ui.viewCombo))

    def _scrolled(self, value: int) -> None:
        if value >= self._ui.table.verticalScrollBar().maximum() - 5:
            self.end_reached.emit()

    def _on_selection(self) -> None:
        chosen = self._ui.table.currentIndex()
        self._ui.openButton.setEnabled(chosen.isValid())
        if self._model is not None:
            self._model.choose(chosen)

    def _open(self) -> None:
        row = self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None
        if row is not None:
            self.case_chosen.emit(row.case_code)
