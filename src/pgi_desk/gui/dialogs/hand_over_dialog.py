"""A hand-over to the next shift: about which cases, for whom, and what must not be lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_hand_over_dialog import Ui_HandOverDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import point_at, show_problem
from pgi_desk.services.hand_overs import WriteHandOver


class HandOverDialog(QDialog):
    """Collects one hand-over."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_HandOverDialog()
        ui.setupUi(self)
        self.offer_colleagues(())
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def offer_colleagues(self, colleagues: Sequence[tuple[str, str]]) -> None:
        """Offer whom it can be for."""
        combo = self._ui.staffCombo
        fill(combo, colleagues, empty=self.tr("Whoever comes next"), chosen=chosen_code(combo))

    def command(self) -> WriteHandOver:
        """Return what was typed."""
        ui = self._ui
        codes = ui.codesEdit.text().replace(";", ",").replace("\u060c", ",").split(",")
        return WriteHandOver(
            text=ui.textEdit.toPlainText(),
            case_codes=tuple(code.strip() for code in codes if code.strip()),
            for_staff=chosen_code(ui.staffCombo),
            urgent=ui.urgentCheck.isChecked(),
        )

    def show_problem(self, text: str, field: str = "") -> None:
        """Show what was refused and go there."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, text)
        point_at({"case_code": ui.codesEdit, "for_staff": ui.staffCombo, "text": ui.textEdit}, field)

    def show_busy(self, busy: bool) -> None:
        """Keep the button from being pressed twice."""
        self._ui.saveButton.setEnabled(not busy)
