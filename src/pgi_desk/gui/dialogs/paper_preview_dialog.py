"""A paper as it will be printed, before it leaves: the same bytes, as pictures that are gone with the dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_paper_preview_dialog import Ui_PaperPreviewDialog
from pgi_desk.gui.widgets.paper_stack import PaperStack


class PaperPreviewDialog(QDialog):
    """Shows the pages of one paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_PaperPreviewDialog()
        self._ui.setupUi(self)
        self._papers = PaperStack(self._ui.pagesBox, self._ui.pagesLayout)
        self._ui.closeButton.clicked.connect(self.accept)
        self.finished.connect(self._papers.clear)
        self.finished.connect(self.deleteLater)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show these pages."""
        self._papers.show(pages)
