"""Finding the service for a referral: filters, what fits, and what to know before it is chosen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_find_service_dialog import Ui_FindServiceDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.service_filter import ServiceFilter
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.read_models import ProviderRow

COLUMN_WIDTHS = {0: 220, 1: 140, 2: 105, 3: 150, 4: 120, 5: 125}


class FindServiceDialog(QDialog):
    """Shows the services that fit and hands back the one that was chosen with the need it was looked for."""

    chosen = Signal(object, str)
    selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FindServiceDialog()
        self._ui.setupUi(self)
        self._model: RowTable[ProviderRow] | None = None
        self._is_old = False
        self._obstacle = self.tr("Choose a service in the list first.")
        self.filter = ServiceFilter(self._ui.filterBox)
        self._ui.filterLayout.addWidget(self.filter)
        self.filter.hide_due()
        self.filter.changed.connect(self._on_changed)
        for earlier, later in pairwise([*self.filter.chain(), self._ui.table, self._ui.cancelButton]):
            QWidget.setTabOrder(earlier, later)
        self._ui.chooseButton.clicked.connect(self._choose)
        self._ui.cancelButton.clicked.connect(self.reject)
        self._ui.table.doubleClicked.connect(self._choose)
        self.finished.connect(self.deleteLater)

    def use_model(self, model: RowTable[ProviderRow]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model)
        for column, width in COLUMN_WIDTHS.items():
            self._ui.table.setColumnWidth(column, width)
        self._ui.table.selectionModel().selectionChanged.connect(lambda: self.selected.emit(self._row()))
        model.modelReset.connect(self._on_answer)

    def show_count(self, text: str) -> None:
        """Show how many services fit."""
        self._ui.countLabel.setText(text)

    def show_selected(self, sentence: str, obstacle: str, funding: str = "") -> None:
        """Show what to know before choosing, what to ask about its funding, and why it cannot be chosen."""
        self._obstacle = obstacle
        self._ui.fundingLabel.setText(funding)
        self._ui.fundingLabel.setVisible(bool(funding))
        none = self.tr("Choose a service to see whether it reports to authorities.")
        self._ui.reportsLabel.setText(sentence or none)
        self._ui.chooseButton.setEnabled(not obstacle)
        self._ui.chooseButton.setToolTip(obstacle)

    def _on_changed(self) -> None:
        """What the list shows answers older filters from now on: nothing of it can be chosen."""
        self._is_old = True
        self._ui.table.clearSelection()

    def _on_answer(self) -> None:
        self._is_old = False
        self.selected.emit(None)

    def _choose(self) -> None:
        row = self._row()
        if row is not None and not self._obstacle and not self._is_old:
            self.chosen.emit(row, self.filter.wanted().family)
            self.accept()

    def _row(self) -> ProviderRow | None:
        rows = self._ui.table.selectionModel().selectedRows()
        return self._model.row_at(rows[0]) if rows and self._model is not None else None
