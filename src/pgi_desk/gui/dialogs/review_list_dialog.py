"""Cases whose level of concern waits for somebody to look at it, the most urgent first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_review_list_dialog import Ui_ReviewListDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.list_keys import choose_line
from pgi_desk.gui.widgets.tables import prepare_table
from pgi_desk.services.concerns_waiting import ConcernRow


class ReviewListDialog(QDialog):
    """Shows the list; `case_chosen` carries the case that somebody wants to look at."""

    case_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReviewListDialog()
        self._ui.setupUi(self)
        self._model: RowTable[ConcernRow] | None = None
        self.finished.connect(self.deleteLater)
        self._ui.closeButton.clicked.connect(self.reject)
        self._ui.openButton.clicked.connect(self._open)
        self._ui.table.doubleClicked.connect(self._open)
        self._ui.table.activated.connect(self._open)

    def use_model(self, model: RowTable[ConcernRow]) -> None:
        """Show the rows of a model."""
        self._model = model
        prepare_table(self._ui.table, model, fit=(0, 2), stretch=1)
        self.show_count("", some=False)

    def show_count(self, text: str, *, some: bool) -> None:
        """Show how many wait; without any there is nothing to open."""
        self._ui.countLabel.setText(text)
        self._ui.openButton.setEnabled(some)
        self._ui.openButton.setToolTip("" if some else self.tr("No case waits for a review."))
        if some:
            choose_line(self._ui.table, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _open(self) -> None:
        row = self._model.row_at(self._ui.table.currentIndex()) if self._model is not None else None
        if row is not None:
            self.case_chosen.emit(row.case_code)
            self.accept()
