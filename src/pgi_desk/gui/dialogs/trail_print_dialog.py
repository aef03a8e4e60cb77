"""Where the printed audit trail goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.forms.ui_trail_print_dialog import Ui_TrailPrintDialog
from pgi_desk.gui.widgets.paper_dialog import PaperDialog, PaperFoot


class TrailPrintDialog(PaperDialog):
    """Says what will be on the paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_TrailPrintDialog()
        ui.setupUi(self)
        ui.introLabel.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is never read as markup
        ui.introLabel.setText(self.tr("The paper is being prepared."))
        problem = (ui.problemFrame, ui.problemLabel)
        self.stand_on(
            PaperFoot(ui.printerCombo, ui.printButton, ui.cancelButton, problem, ui.saveButton, ui.previewButton)
        )

    def name_paper(self, title: str) -> None:
        """Call the paper by another name than the trail; it leaves in the same ways."""
        self.setWindowTitle(title)
        self._ui.titleLabel.setText(title)

    def show_intro(self, text: str) -> None:
        """Show what will be on the paper."""
        self._ui.introLabel.setText(text)
