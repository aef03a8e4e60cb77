"""Pieces of one article that came in or went out, or a stocktake, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.domain.stock import Booking
from pgi_desk.gui.forms.ui_stock_move_dialog import Ui_StockMoveDialog
from pgi_desk.gui.labels import in_window_order
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem


class StockMoveDialog(QDialog):
    """Collects one booking."""

    save_wanted = Signal()

    def __init__(self, article: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_StockMoveDialog()
        ui.setupUi(self)
        self._reasons: Mapping[str, Sequence[tuple[str, str]]] = {}
        ui.articleLabel.setText(in_window_order(article))
        ui.kindCombo.currentIndexChanged.connect(self._on_kind)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def use_choices(
        self, kinds: Sequence[tuple[str, str]], reasons: Mapping[str, Sequence[tuple[str, str]]], title: str
    ) -> None:
        """Offer what can be booked, with the reasons of each kind."""
        self.setWindowTitle(title)
        self._ui.titleLabel.setText(title)
        self._reasons = reasons
        fill(self._ui.kindCombo, kinds)
        self._ui.kindCombo.setEnabled(len(kinds) > 1)
        self._on_kind()

    def show_pieces(self, pieces: int) -> None:
        """Show a first number."""
        self._ui.piecesSpin.setValue(pieces)

    def booking(self) -> Booking:
        """Return what was typed."""
        ui = self._ui
        return Booking(
            kind=chosen_code(ui.kindCombo),
            quantity=ui.piecesSpin.value(),
            reason=chosen_code(ui.reasonCombo),
            note=ui.noteEdit.text(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        fields = {"quantity": ui.piecesSpin, "reason": ui.reasonCombo, "note": ui.noteEdit, "kind": ui.kindCombo}
        point_at(fields, field)

    def _on_kind(self) -> None:
        reasons = self._reasons.get(chosen_code(self._ui.kindCombo), ())
        fill(self._ui.reasonCombo, reasons, empty=self.tr("Choose a reason"))
