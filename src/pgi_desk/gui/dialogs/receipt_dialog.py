"""A receipt for goods: its language, the printer, how many copies, and what it will list; never saved as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_receipt_dialog import Ui_ReceiptDialog
from pgi_desk.gui.labels import in_window_order, leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.problem import show_problem


class ReceiptDialog(QDialog):
    """Asks how the receipt is printed."""

    changed = Signal()
    print_wanted = Signal(str)

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ReceiptDialog()
        ui.setupUi(self)
        self._ready = False
        ui.caseLabel.setText(leading(code))
        for label in (ui.linesLabel, ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.branchCheck.toggled.connect(self.changed)
        ui.saveButton.clicked.connect(lambda: self.print_wanted.emit(chosen_code(ui.printerCombo)))
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.show_ready(ready=False)

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers."""
        fill(self._ui.languageCombo, choices, chosen=chosen)

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self.show_ready(ready=self._ready)

    def language(self) -> str:
        """Return the chosen language."""
        return chosen_code(self._ui.languageCombo)

    def with_branch(self) -> bool:
        """Tell whether the branch is named."""
        return self._ui.branchCheck.isChecked()

    def copies(self) -> int:
        """Return how many copies are printed."""
        return self._ui.copiesSpin.value()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show what the paper will list."""
        self._ui.linesLabel.setText("\n".join(map(in_window_order, lines)))

    def show_ready(self, *, ready: bool) -> None:
        """Open the button once there is a paper and a printer."""
        self._ready = ready
        printer = chosen_code(self._ui.printerCombo)
        self._ui.saveButton.setEnabled(ready and bool(printer))
        self._ui.saveButton.setToolTip("" if printer else self.tr("This computer has no printer."))

    def show_problem(self, text: str) -> None:
        """Show why there is no paper, or why it did not leave."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
