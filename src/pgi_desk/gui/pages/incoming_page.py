"""Referrals that came in: those that wait for our answer first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.gui.forms.ui_incoming_page import Ui_IncomingPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.column_layout import ColumnLayout
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.gui.window_settings import WindowSettings

# In the order of the model.
COLUMNS = ("received", "sender", "urgency", "due", "answer", "case")


class IncomingPage(FormWidget):
    """Shows the list and reports intent."""

    back_wanted = Signal()
    new_wanted = Signal()
    answer_wanted = Signal(object)
    case_wanted = Signal(str)
    chosen = Signal(object)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_IncomingPage()
        self._ui.setupUi(self)
        self._ui.backButton.setIcon(icon("arrow-back"))
        self._ui.needLabel.setTextFormat(Qt.TextFormat.PlainText)
        self._model: RowTable[IncomingReferral] | None = None
        self._connect()

    def use_model(self, model: RowTable[IncomingReferral], settings: WindowSettings) -> None:
        """Show the rows of a model, in columns as they were chosen."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 2, 3, 4, 5), stretch=1)
        columns = ColumnLayout(self._ui.table, "incoming", COLUMNS, settings)
        self._ui.columnsButton.clicked.connect(lambda _on: columns.ask())
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)

    def show_count(self, text: str, rows: int) -> None:
        """Show how many wait, and the list or that it is empty."""
        self._ui.countLabel.setText(text)
        self._ui.stack.setCurrentWidget(self._ui.listPage if rows else self._ui.emptyPage)
        self._on_selection()

    def choose(self, place: int) -> None:
        """Choose a line of the list."""
        if self._model is not None:
            self._ui.table.setCurrentIndex(self._model.index(place, 0))

    def allow_export(self, reason: str) -> None:
        """Offer to save the list for another program, or say why that is closed."""
        self._ui.exportButton.setEnabled(not reason)
        self._ui.exportButton.setToolTip(reason)

    def show_need(self, text: str) -> None:
        """Show what the chosen referral asks for."""
        self._ui.needLabel.setText(text)
        self._ui.needLabel.setVisible(bool(text))

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.newButton.clicked.connect(self.new_wanted)
        ui.exportButton.clicked.connect(self.export_wanted)
        ui.answerButton.clicked.connect(self._answer)
        ui.caseButton.clicked.connect(self._open_case)
        ui.table.doubleClicked.connect(self._open_case)
        ui.table.activated.connect(self._open_case)

    def _row(self) -> IncomingReferral | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _on_selection(self) -> None:
        row = self._row()
        waits = row is not None and row.answer == "open"
        self._ui.answerButton.setEnabled(waits)
        self._ui.answerButton.setToolTip("" if waits else self.tr("Choose one that waits for our answer."))
        has_case = row is not None and row.case_code is not None
        self._ui.caseButton.setEnabled(has_case)
        self._ui.caseButton.setToolTip("" if has_case else self.tr("Choose one that was taken over."))
        self.chosen.emit(row)

    def _answer(self) -> None:
        row = self._row()
        if row is not None:
            self.answer_wanted.emit(row)

    def _open_case(self) -> None:
        row = self._row()
        if row is not None and row.case_code is not None:
            self.case_wanted.emit(row.case_code)
