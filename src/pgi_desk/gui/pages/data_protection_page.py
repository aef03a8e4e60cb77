"""What a coordinator answers for about data: the impact assessment, requests, and breaches with their clocks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from pgi_desk.gui.forms.ui_data_protection_page import Ui_DataProtectionPage
from pgi_desk.gui.icons import icon
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.breaches import BreachView


class DataProtectionPage(FormWidget):
    """Shows what is due and reports intent."""

    back_wanted = Signal()
    report_wanted = Signal()
    assess_wanted = Signal()
    begin_wanted = Signal()
    impact_paper_wanted = Signal()
    open_wanted = Signal(object)
    tell_wanted = Signal(object)
    notice_wanted = Signal(object)
    close_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_DataProtectionPage()
        ui.setupUi(self)
        ui.backButton.setIcon(icon("arrow-back"))
        for label in (ui.impactLabel, ui.requestsLabel, ui.detailLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._model: RowTable[BreachView] | None = None
        self._closed = ""
        self._connect()

    def use_model(self, model: RowTable[BreachView]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(1, 3), stretch=(0, 2))
        self._ui.table.selectionModel().selectionChanged.connect(self._on_selection)
        self._on_selection()

    def show_impact(self, text: str, nothing_printed: str) -> None:
        """Show where the assessment stands, and why it cannot be printed."""
        self._ui.impactLabel.setText(text)
        self._ui.impactPrintButton.setEnabled(not (nothing_printed or self._closed))
        self._ui.impactPrintButton.setToolTip(self._closed or nothing_printed)

    def show_requests(self, text: str) -> None:
        """Show what people asked for about their record."""
        self._ui.requestsLabel.setText(text)
        self._ui.requestsLabel.setVisible(bool(text))

    def show_detail(self, text: str) -> None:
        """Show everything about the chosen breach."""
        self._ui.detailLabel.setText(text)

    def close_all(self, reason: str) -> None:
        """Close everything but reporting to whoever does not answer for data."""
        self._closed = reason
        for button in (self._ui.assessButton, self._ui.beginButton, self._ui.impactPrintButton):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self._on_selection()

    def _connect(self) -> None:
        ui = self._ui
        ui.backButton.clicked.connect(self.back_wanted)
        ui.reportButton.clicked.connect(self.report_wanted)
        ui.assessButton.clicked.connect(self.assess_wanted)
        ui.beginButton.clicked.connect(self.begin_wanted)
        ui.impactPrintButton.clicked.connect(self.impact_paper_wanted)
        for button, wanted in (
            (ui.openButton, self.open_wanted),
            (ui.tellButton, self.tell_wanted),
            (ui.noticeButton, self.notice_wanted),
            (ui.closeButton, self.close_wanted),
        ):
            button.clicked.connect(lambda _checked=False, signal=wanted: signal.emit(self._row()))
        ui.table.doubleClicked.connect(lambda: self.open_wanted.emit(self._row()))

    def _row(self) -> BreachView | None:
        return self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None

    def _on_selection(self) -> None:
        row, ui = self._row(), self._ui
        none = "" if row is not None else self.tr("Choose a breach in the list.")
        over = self.tr("This breach is closed.") if row is not None and not row.breach.open else ""
        reasons: tuple[tuple[QPushButton, str], ...] = (
            (ui.openButton, none or over),
            (ui.tellButton, none or over),
            (ui.noticeButton, none),
            (ui.closeButton, none or over),
        )
        for button, reason in reasons:
            button.setEnabled(not (self._closed or reason))
            button.setToolTip(self._closed or reason)
        self.chosen.emit(row)
