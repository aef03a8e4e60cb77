"""What was shared about a person, on paper for them: its language, how it will look, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_shared_paper_dialog import Ui_SharedPaperDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_stack import PaperStack
from pgi_desk.gui.widgets.problem import show_problem


class SharedPaperDialog(QDialog):
    """Shows the paper and reports where it should go."""

    changed = Signal()
    print_wanted = Signal(str, int)
    save_wanted = Signal()

    def __init__(self, case_code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SharedPaperDialog()
        ui.setupUi(self)
        self._ready = False
        ui.caseLabel.setText(leading(case_code))
        ui.pagesLayout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        for label in (ui.problemLabel, ui.hiddenLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        ui.printButton.clicked.connect(self._print)
        ui.saveButton.clicked.connect(self.save_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers; the paper is shown in the chosen one already."""
        combo = self._ui.languageCombo
        combo.blockSignals(True)
        fill(combo, choices, chosen=chosen)
        combo.blockSignals(False)

    def language(self) -> str:
        """Return the language of the paper."""
        return chosen_code(self._ui.languageCombo)

    def use_printers(self, names: Sequence[str]) -> None:
        """Offer these printers."""
        fill(self._ui.printerCombo, [(name, name) for name in names])
        self._offer()

    def show_pages(self, pages: Sequence[QImage], hidden: str) -> None:
        """Show the paper as it will be printed, and what stays off it."""
        self._papers.show(pages)
        self._ui.hiddenLabel.setText(hidden)
        self._ui.hiddenLabel.setVisible(bool(hidden))
        self.show_busy(False)

    def show_busy(self, busy: bool) -> None:
        """Hold the buttons while the paper is made or on its way."""
        self._ready = not busy
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show why there is no paper, or why it did not leave."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _offer(self) -> None:
        printer = chosen_code(self._ui.printerCombo)
        self._ui.saveButton.setEnabled(self._ready)
        self._ui.printButton.setEnabled(self._ready and bool(printer))
        self._ui.printButton.setToolTip("" if printer else self.tr("This computer has no printer."))

    def _print(self) -> None:
        self.print_wanted.emit(chosen_code(self._ui.printerCombo), self._ui.copiesSpin.value())
