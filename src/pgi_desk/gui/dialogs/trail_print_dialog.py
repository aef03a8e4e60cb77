"""Where the printed audit trail goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_trail_print_dialog import Ui_TrailPrintDialog
from pgi_desk.gui.widgets.code_combo import chosen_code, fill


class TrailPrintDialog(QDialog):
    """Says what will be on the paper and asks for a printer or a file."""

    print_wanted = Signal(str)
    save_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_TrailPrintDialog()
        self._ui.setupUi(self)
        self._ready = False
        for label in (self._ui.introLabel, self._ui.problemLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        self._ui.introLabel.setText(self.tr("The paper is being prepared."))
        self._ui.printButton.clicked.connect(self._print)
        self._ui.saveButton.clicked.connect(self.save_wanted)
        self._ui.previewButton.clicked.connect(self.preview_wanted)
        self._ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def name_paper(self, title: str) -> None:
        """Call the paper by another name than the trail; it leaves in the same ways."""
        self.setWindowTitle(title)
        self._ui.titleLabel.setText(title)

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._offer()

    def show_ready(self, text: str) -> None:
        """Show what will be on the paper."""
        self._ui.introLabel.setText(text)
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Show that the paper is on its way."""
        self._ready = not busy
        self._ui.problemFrame.hide()
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show why the paper did not leave."""
        self._ui.problemLabel.setText(text)
        self._ui.problemFrame.setVisible(bool(text))

    def _offer(self) -> None:
        printer = chosen_code(self._ui.printerCombo)
        self._ui.saveButton.setEnabled(self._ready)
        self._ui.previewButton.setEnabled(self._ready)
        self._ui.printButton.setEnabled(self._ready and bool(printer))
        self._ui.printButton.setToolTip("" if printer else self.tr("This computer has no printer."))

    def _print(self) -> None:
        self.print_wanted.emit(chosen_code(self._ui.printerCombo))
