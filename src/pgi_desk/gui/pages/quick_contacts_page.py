"""People who were met once and are not on record, until their day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.quick_contact import QuickContact
from pgi_desk.gui.forms.ui_quick_contacts_page import Ui_QuickContactsPage
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table


class QuickContactsPage(FormWidget):
    """Shows the list and reports intent."""

    new_wanted = Signal()
    groups_wanted = Signal()
    case_wanted = Signal(object)
    remove_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_QuickContactsPage()
        self._ui.setupUi(self)
        self._ui.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._model: RowTable[QuickContact] | None = None
        self._case_reason = ""
        self._connect()

    def use_model(self, model: RowTable[QuickContact]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 1, 2, 3, 4), stretch=5)
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def close_cases(self, reason: str) -> None:
        """Say why whoever is at the desk opens no case files."""
        self._case_reason = reason
        self._on_selection()

    def show_count(self, text: str, rows: int) -> None:
        """Show how many there are, and the list or that it is empty."""
        self._ui.countLabel.setText(text)
        self._ui.stack.setCurrentWidget(self._ui.listPage if rows else self._ui.emptyPage)
        self._on_selection()

    def show_detail(self, text: str) -> None:
        """Show what was told and noted at the chosen meeting."""
        self._ui.detailLabel.setText(text)
        self._ui.detailLabel.setVisible(bool(text))

    def _connect(self) -> None:
        ui = self._ui
        ui.newButton.clicked.connect(self.new_wanted)
        ui.groupsButton.clicked.connect(self.groups_wanted)
        ui.caseButton.clicked.connect(lambda: self._ask(self.case_wanted))
        ui.removeButton.clicked.connect(lambda: self._ask(self.remove_wanted))

    def _row(self) -> QuickContact | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _ask(self, signal: SignalInstance) -> None:
        row = self._row()
        if row is not None:
            signal.emit(row)

    def _on_selection(self) -> None:
        row, ui = self._row(), self._ui
        reason = "" if row is not None else self.tr("Choose somebody in the list.")
        ui.removeButton.setEnabled(not reason)
        ui.removeButton.setToolTip(reason)
        ui.caseButton.setEnabled(not (reason or self._case_reason))
        ui.caseButton.setToolTip(self._case_reason or reason)
        self.chosen.emit(row)
