"""How often nobody was referred, by need and reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_unmet_counts_dialog import Ui_UnmetCountsDialog
from pgi_desk.gui.models.row_table import RowTable
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.tables import prepare_table

UnmetCount = tuple[str, str, int, str]


class UnmetCountsDialog(QDialog):
    """Shows needs, reasons and figures; nothing in it is about one person."""

    period_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_UnmetCountsDialog()
        self._ui.setupUi(self)
        self._ui.periodCombo.activated.connect(self.period_chosen)
        self._ui.closeButton.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def use_model(self, model: RowTable[UnmetCount]) -> None:
        """Show the rows of a model."""
        prepare_table(self._ui.table, model, fit=(0, 2, 3), stretch=1)

    def offer_periods(self, periods: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer over which time is counted."""
        fill(self._ui.periodCombo, periods, chosen=chosen)

    def period(self) -> str:
        """Return the code of the period."""
        return chosen_code(self._ui.periodCombo)

    def show_days(self, text: str) -> None:
        """Show from when until when is counted, and how many needs there are."""
        self._ui.periodLabel.setText(text)

    def show_outside(self, text: str) -> None:
        """Show what the figures to tell outside count."""
        self._ui.outsideLabel.setText(text)
        self._ui.outsideLabel.setVisible(bool(text))

    def show_state(self, *, empty: bool) -> None:
        """Show the figures, or how one comes to be there."""
        self._ui.table.setVisible(not empty)
        self._ui.emptyLabel.setVisible(empty)
