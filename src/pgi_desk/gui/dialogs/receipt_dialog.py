"""A receipt for goods: its language, the printer, how many copies, and what it will list; never saved as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_receipt_dialog import Ui_ReceiptDialog
from pgi_desk.gui.labels import in_window_order, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot


class ReceiptDialog(PaperDialog):
    """Asks how the receipt is printed."""

    changed = Signal()

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReceiptDialog()
        ui.setupUi(self)
        ui.caseLabel.setText(leading(code))
        ui.linesLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.branchCheck.toggled.connect(self.changed)
        problem = (ui.problemFrame, ui.problemLabel)
        # The form calls every button that ends its dialog saveButton; this one prints.
        self.stand_on(PaperFoot(ui.printerCombo, ui.saveButton, ui.cancelButton, problem, copies=ui.copiesSpin))

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers."""
        fill(self._ui.languageCombo, choices, chosen=chosen)

    def language(self) -> str:
        """Return the chosen language."""
        return chosen_code(self._ui.languageCombo)

    def with_branch(self) -> bool:
        """Tell whether the branch is named."""
        return self._ui.branchCheck.isChecked()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show what the paper will list."""
        self._ui.linesLabel.setText("\n".join(map(in_window_order, lines)))
