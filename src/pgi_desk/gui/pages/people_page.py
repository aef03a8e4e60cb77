"""The list of people: case codes and initials, never names."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_people_page import Ui_PeoplePage
from pgi_desk.gui.models.window_table import WindowTable
from pgi_desk.gui.widgets.code_combo import choose_known, chosen_code, fill
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.widgets.view_bar import ViewBar
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.read_models import PersonRow

# In the order of the model.
COLUMNS = ("case", "initials", "age", "sex", "area", "status", "risk", "referrals", "opened")


class PeoplePage(FormWidget):
    """Shows the list and reports what the person at the desk wants."""

    search_changed = Signal(str, str, str)
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
        self.views = ViewBar(self._ui.viewBox)
        self._ui.viewLayout.addWidget(self.views)
        for earlier, later in pairwise([self._ui.riskCombo, *self.views.controls(), self._ui.table]):
            QWidget.setTabOrder(earlier, later)
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

    def filters(self) -> Mapping[str, str]:
        """Return the status and the risk that are chosen."""
        return {"status": chosen_code(self._ui.statusCombo), "risk": chosen_code(self._ui.riskCombo)}

    def show_filters(self, filters: Mapping[str, str]) -> list[str]:
        """Choose a status and a risk; return in words which of them does not exist any more."""
        ui = self._ui
        return choose_known({ui.statusCombo: filters.get("status", ""), ui.riskCombo: filters.get("risk", "")})

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the Down key of the search go to the list, as it does in Find."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and watched is self._ui.searchEdit:
            self._ui.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return super().eventFilter(watched, event)

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
        ui.searchEdit.installEventFilter(self)
        ui.statusCombo.currentIndexChanged.connect(self._search)
        ui.riskCombo.currentIndexChanged.connect(self._search)
        ui.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def _search(self) -> None:
        """What the list shows answers an older text from now on: nobody in it stays chosen."""
        ui = self._ui
        ui.table.setCurrentIndex(QModelIndex())
        self.search_changed.emit(ui.searchEdit.text(), chosen_code(ui.statusCombo), chosen_code(ui.riskCombo))

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
