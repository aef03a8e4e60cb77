"""What was shared about a person, on paper for them: its language, how it will look, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_shared_paper_dialog import Ui_SharedPaperDialog
from pgi_desk.gui.labels import leading
from pgi_desk.gui.widgets.code_combo import chosen_code, fill
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot
from pgi_desk.gui.widgets.paper_stack import PaperStack


class SharedPaperDialog(PaperDialog):
    """Shows the paper in the language that is chosen."""

    changed = Signal()

    def __init__(self, case_code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_SharedPaperDialog()
        ui.setupUi(self)
        ui.caseLabel.setText(leading(case_code))
        ui.pagesLayout.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        ui.hiddenLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.languageCombo.currentIndexChanged.connect(self.changed)
        problem = (ui.problemFrame, ui.problemLabel)
        foot = PaperFoot(ui.printerCombo, ui.printButton, ui.cancelButton, problem, ui.saveButton, None, ui.copiesSpin)
        self.stand_on(foot)

    def use_languages(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer the languages of papers; the paper is shown in the chosen one already."""
        combo = self._ui.languageCombo
        combo.blockSignals(True)
        fill(combo, choices, chosen=chosen)
        combo.blockSignals(False)

    def language(self) -> str:
        """Return the language of the paper."""
        return chosen_code(self._ui.languageCombo)

    def show_pages(self, pages: Sequence[QImage], hidden: str) -> None:
        """Show the paper as it will be printed, and what stays off it."""
        self._papers.show(pages)
        self._ui.hiddenLabel.setText(hidden)
        self._ui.hiddenLabel.setVisible(bool(hidden))
