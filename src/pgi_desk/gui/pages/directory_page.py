"""The service directory: a list, and under it the service that is selected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from pgi_desk.gui.forms.ui_directory_page import Ui_DirectoryPage
from pgi_desk.gui.labels import leading
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.pages.provider_facts import FactGroup
from pgi_desk.gui.text_size import scaled
from pgi_desk.gui.tokens import SPACE
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.service_filter import ServiceFilter
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.widgets.view_bar import ViewBar
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.read_models import ProviderRow

# In the order of the model.
COLUMNS = ("service", "needs", "place", "open", "hours", "documents", "reports", "check", "usable")
SPARE = frozenset({"hours", "documents", "reports", "check"})
DETAILS_HEIGHT = 190  # at least, in pixels of the usual text
COLUMN_WIDTHS = {0: 165, 1: 140, 2: 95, 3: 95, 4: 100, 5: 105, 6: 110, 7: 130}


class DirectoryPage(FormWidget):
    """Shows services and reports what the person at the desk wants."""

    selected = Signal(str)
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    pocket_wanted = Signal()
    unmet_wanted = Signal()
    edit_wanted = Signal()
    check_wanted = Signal()
    allow_wanted = Signal()
    hide_wanted = Signal()
    suspend_wanted = Signal()
    lift_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_DirectoryPage()
        self._ui.setupUi(self)
        self._model: RowTable[ProviderRow] | None = None
        self.filter = ServiceFilter(self._ui.filterBox)
        self._ui.filterLayout.addWidget(self.filter)
        self.views = ViewBar(self._ui.filterBox)
        self._ui.filterLayout.addWidget(self.views)
        chain = [self._ui.addButton, *self.filter.chain(), *self.views.controls(), self._ui.table]
        for earlier, later in pairwise(chain):
            QWidget.setTabOrder(earlier, later)
        self._ui.nameLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        self._connect()

    def use_model(self, model: RowTable[ProviderRow], settings: WindowSettings) -> None:
        """Show the rows of a model, in columns as they were chosen."""
        self._model = model
        prepare_table(self._ui.table, model)
        for column, width in COLUMN_WIDTHS.items():
            self._ui.table.setColumnWidth(column, scaled(width))
        columns = ColumnLayout(self._ui.table, "directory", COLUMNS, settings, SPARE)
        self._ui.columnsButton.clicked.connect(lambda _on: columns.ask())
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def show_state(self, *, shown: int, more: bool) -> None:
        """Show the list or, when the directory is empty, what to do first."""
        empty = shown == 0 and not self.filter.narrowed
        self._ui.stack.setCurrentWidget(self._ui.emptyPage if empty else self._ui.listPage)
        self._ui.detailsFrame.setVisible(not empty)
        text = self.tr("%n service(s)", "", shown) if shown else self.tr("No service fits. Clear the search.")
        if more:
            text = self.tr("The first %n service(s) by name; narrow the search to see others.", "", shown)
        self._ui.countLabel.setText("" if empty else text)

    def select(self, provider_id: str) -> None:
        """Select a service of the list; without one, its details go."""
        table, model = self._ui.table, self._ui.table.model()
        for number in range(model.rowCount()):
            row = self._row(number)
            if row is not None and row.provider_id == provider_id:
                # Not selectRow: right-to-left it asks for the column at the very edge, finds none and selects nothing.
                table.setCurrentIndex(model.index(number, 0))
                return
        table.setCurrentIndex(QModelIndex())
        self.selected.emit("")

    def show_service(self, name: str, *, state: str, tone: str, why: str, groups: Sequence[FactGroup]) -> None:
        """Show the details of a service and why it cannot be used; an empty name shows none."""
        ui = self._ui
        ui.nameLabel.setText(leading(name))
        ui.hintLabel.setVisible(not name)
        ui.detailsScroll.setVisible(bool(name))
        self._share_height(details=bool(name))
        ui.stateBadge.setVisible(bool(name))
        ui.stateBadge.setText(state)
        ui.stateBadge.setProperty("tone", tone)
        ui.stateBadge.style().polish(ui.stateBadge)
        ui.whyLabel.setText(why)
        ui.whyLabel.setVisible(bool(why))
        self._show_facts(groups)
        ui.detailsScroll.verticalScrollBar().setValue(0)

    def _share_height(self, *, details: bool) -> None:
        """Leave the height to the list until there are details, and keep the chosen row in sight."""
        frame, table = self._ui.detailsFrame, self._ui.table
        policy = frame.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Expanding if details else QSizePolicy.Policy.Maximum)
        frame.setSizePolicy(policy)
        frame.setMinimumHeight(scaled(DETAILS_HEIGHT) if details else 0)
        if details:
            QTimer.singleShot(0, table, lambda: table.scrollTo(table.currentIndex()))

    def offer(self, obstacles: Mapping[str, str]) -> None:
        """Offer the buttons by name; a text says why one of them is not possible now."""
        for name, obstacle in obstacles.items():
            _offer(getattr(self._ui, f"{name}Button"), obstacle)

    def show_stopped(self, stopped: bool) -> None:
        """Offer to lift what was stopped in the place of stopping it."""
        self._ui.liftButton.setVisible(stopped)
        self._ui.suspendButton.setVisible(not stopped)

    def focus_search(self) -> None:
        """Put the cursor where most visits begin."""
        self.filter.focus_search()

    def _connect(self) -> None:
        ui = self._ui
        ui.addButton.clicked.connect(self.add_wanted)
        ui.importButton.clicked.connect(self.import_wanted)
        ui.exportButton.clicked.connect(self.export_wanted)
        ui.pocketButton.clicked.connect(self.pocket_wanted)
        ui.unmetButton.clicked.connect(self.unmet_wanted)
        ui.editButton.clicked.connect(self.edit_wanted)
        ui.checkButton.clicked.connect(self.check_wanted)
        ui.allowButton.clicked.connect(self.allow_wanted)
        ui.hideButton.clicked.connect(self.hide_wanted)
        ui.suspendButton.clicked.connect(self.suspend_wanted)
        ui.liftButton.clicked.connect(self.lift_wanted)
        ui.closeButton.clicked.connect(self.close_wanted)

    def _show_facts(self, groups: Sequence[FactGroup]) -> None:
        """Fill two columns of groups as names and values; the next group goes to the shorter column."""
        for old in self._ui.detailsBox.findChildren(QLabel):
            old.setParent(None)
            old.deleteLater()
        ends = [0, 0]
        for group in groups:
            side = ends.index(min(ends))
            grid = self._ui.secondGrid if side else self._ui.firstGrid
            ends[side] = _fill_group(grid, group, ends[side])

    def _on_selection(self) -> None:
        chosen = self._ui.table.selectionModel().selectedRows()
        row = self._row(chosen[0].row()) if chosen else None
        self.selected.emit(row.provider_id if row is not None else "")

    def _row(self, number: int) -> ProviderRow | None:
        return self._model.row_at(self._model.index(number, 0)) if self._model is not None else None


def _offer(button: QPushButton, obstacle: str) -> None:
    button.setEnabled(not obstacle)
    button.setToolTip(obstacle)


def _fill_group(grid: QGridLayout, group: FactGroup, row: int) -> int:
    """Add a group under what the grid holds and return the next free row."""
    heading = _label(group.heading, "code")
    heading.setContentsMargins(0, SPACE if row else 0, 0, 0)
    grid.addWidget(heading, row, 0, 1, 2)
    for number, (name, value) in enumerate(group.facts, start=row + 1):
        shown = _label(leading(value), "")
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(name)
        grid.addWidget(_label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 2)
    return row + 1 + len(group.facts)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
