"""The stock: what lies on the shelf, and the history of each article."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.stock import StockMove
from pgi_desk.gui.forms.ui_stock_page import Ui_StockPage
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.form_widget import FormWidget
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.aid_ports import OnShelf


class StockPage(FormWidget):
    """Shows articles and reports intent."""

    booking_wanted = Signal(object)
    count_wanted = Signal(object)
    article_wanted = Signal()
    change_wanted = Signal(object)
    article_chosen = Signal(object)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_StockPage()
        ui.setupUi(self)
        self._articles: RowTable[OnShelf] | None = None
        self._no_booking, self._no_counting = "", ""
        ui.articleButton.clicked.connect(self.article_wanted)
        ui.exportButton.clicked.connect(self.export_wanted)
        ui.bookButton.clicked.connect(lambda: self.booking_wanted.emit(self._row()))
        ui.countButton.clicked.connect(lambda: self.count_wanted.emit(self._row()))
        ui.changeButton.clicked.connect(lambda: self.change_wanted.emit(self._row()))

    def use_models(self, articles: RowTable[OnShelf], history: RowTable[StockMove]) -> None:
        """Show the rows of two models."""
        self._articles = articles
        prepare_table(self._ui.articleTable, articles, fit=(1, 2, 3), stretch=0)
        prepare_table(self._ui.historyTable, history, fit=(0, 1, 2, 3, 4, 6), stretch=5)
        self._ui.articleTable.selectionModel().selectionChanged.connect(self._on_selection)
        articles.modelReset.connect(self._on_selection)
        self._on_selection()

    def choose(self, row: int) -> None:
        """Go to an article."""
        # Not selectRow: right-to-left it asks for the column at the very edge, finds none and selects nothing.
        table = self._ui.articleTable
        table.setCurrentIndex(table.model().index(row, 0))

    def allow(self, no_booking: str, no_counting: str) -> None:
        """Close what somebody may not do, with the reason; an empty reason leaves it open."""
        self._no_booking, self._no_counting = no_booking, no_counting
        self._ui.articleButton.setEnabled(not no_counting)
        self._ui.articleButton.setToolTip(no_counting)
        self._on_selection()

    def allow_export(self, reason: str) -> None:
        """Offer to save the list for another program, or say why that is closed."""
        self._ui.exportButton.setEnabled(not reason)
        self._ui.exportButton.setToolTip(reason)

    def _row(self) -> OnShelf | None:
        return self._articles.row_at(self._ui.articleTable.currentIndex()) if self._articles is not None else None

    def _on_selection(self) -> None:
        ui, row = self._ui, self._row()
        choose = "" if row is not None else self.tr("Choose an article in the list first.")
        gone = self.tr("This article is no longer kept.") if row is not None and not row.article.active else ""
        for button, reason in (
            (ui.bookButton, self._no_booking or choose or gone),
            (ui.countButton, self._no_counting or choose or gone),
            (ui.changeButton, self._no_counting or choose),
        ):
            button.setEnabled(not reason)
            button.setToolTip(reason)
        self.article_chosen.emit(row)
