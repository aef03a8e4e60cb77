"""All lists of the program, and the rows of one with where each comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.code_list import Code
from pgi_desk.gui.forms.ui_lists_page import Ui_ListsPage
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.problem import show_problem
from pgi_desk.gui.widgets.tables import hide_with_very_large_text, prepare_table, wrap_lines
from pgi_desk.services.lists import ListFacts


class ListsPage(FormWidget):
    """Shows lists and rows and reports intent."""

    list_chosen = Signal(str)
    row_chosen = Signal(object)
    own_wanted = Signal(str)
    take_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ListsPage()
        self._ui.setupUi(self)
        self._ui.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._lists: RowTable[ListFacts] | None = None
        self._rows: RowTable[Code] | None = None
        self._own_reason = ""
        self._ui.ownButton.clicked.connect(self._begin)
        self._ui.takeButton.clicked.connect(lambda: self.take_wanted.emit(False))
        self._ui.takeFolderButton.clicked.connect(lambda: self.take_wanted.emit(True))

    def use_models(self, lists: RowTable[ListFacts], rows: RowTable[Code]) -> None:
        """Show the rows of both models."""
        self._lists, self._rows = lists, rows
        prepare_table(self._ui.table, lists, fit=(1, 2), stretch=0)
        prepare_table(self._ui.rowsTable, rows, fit=(1,), stretch=0)
        wrap_lines(self._ui.table)
        wrap_lines(self._ui.rowsTable)
        # How many rows there are is seen beside it, and how far one was checked is said below it.
        hide_with_very_large_text(self._ui.table, (1,))
        hide_with_very_large_text(self._ui.rowsTable, (1,))
        self._ui.table.selectionModel().currentRowChanged.connect(self._on_list)
        self._ui.rowsTable.selectionModel().currentRowChanged.connect(self._on_row)

    def close_own(self, reason: str) -> None:
        """Say why whoever is at the desk changes no lists."""
        self._own_reason = reason
        for button in (self._ui.ownButton, self._ui.takeButton, self._ui.takeFolderButton):
            button.setToolTip(reason)
            button.setEnabled(button is not self._ui.ownButton and not reason)

    def show_count(self, text: str) -> None:
        """Show how much waits for a check."""
        self._ui.countLabel.setText(text)

    def show_refused(self, text: str) -> None:
        """Show which lists of the branch are not used, and why."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def choose_first(self) -> None:
        """Choose the first list."""
        if self._lists is not None:
            self._ui.table.setCurrentIndex(self._lists.index(0, 0))

    def show_detail(self, text: str) -> None:
        """Show where the chosen row comes from."""
        self._ui.detailLabel.setText(text)

    def _chosen(self) -> ListFacts | None:
        return self._lists.row_at(self._ui.table.currentIndex()) if self._lists is not None else None

    def _on_list(self) -> None:
        facts, ui = self._chosen(), self._ui
        reason = self._own_reason
        if facts is not None and facts.own:
            reason = reason or self.tr("The branch has an own version of this list.")
        ui.ownButton.setEnabled(facts is not None and not reason)
        ui.ownButton.setToolTip(reason)
        if facts is not None:
            self.list_chosen.emit(facts.name)

    def _on_row(self) -> None:
        if self._rows is not None:
            self.row_chosen.emit(self._rows.row_at(self._ui.rowsTable.currentIndex()))

    def _begin(self) -> None:
        facts = self._chosen()
        if facts is not None:
            self.own_wanted.emit(facts.name)
