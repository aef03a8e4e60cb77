"""A copy of a document on the screen: drawn from memory, gone with the dialog, never handed to another program."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from pgi_desk.gui.forms.ui_copy_viewer_dialog import Ui_CopyViewerDialog
from pgi_desk.gui.widgets.problem import show_problem


class CopyViewer(QDialog):
    """Shows one page at a time, or a text."""

    page_wanted = Signal(int)
    size_wanted = Signal()

    def __init__(self, code: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_CopyViewerDialog()
        ui.setupUi(self)
        ui.codeLabel.setText(code)
        ui.titleLabel.setText(title)
        for label in (ui.titleLabel, ui.factsLabel, ui.pageLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # what somebody typed is never read as markup
        ui.beforeButton.clicked.connect(lambda: self.page_wanted.emit(-1))
        ui.afterButton.clicked.connect(lambda: self.page_wanted.emit(1))
        ui.closerButton.clicked.connect(self.size_wanted)
        ui.closeButton.clicked.connect(self.reject)
        self.finished.connect(self._forget)
        self.show_place("", first=True, last=True)

    def show_facts(self, text: str) -> None:
        """Show what is known about the copy."""
        self._ui.factsLabel.setText(text)

    def show_picture(self, picture: QImage) -> None:
        """Show a page."""
        ui = self._ui
        show_problem(ui.problemFrame, ui.problemLabel, "")
        ui.pictureLabel.setPixmap(QPixmap.fromImage(picture))
        ui.stack.setCurrentWidget(ui.picturePage)
        ui.pictureArea.verticalScrollBar().setValue(0)

    def show_text(self, text: str) -> None:
        """Show a plain text."""
        ui = self._ui
        ui.textView.setPlainText(text)
        ui.stack.setCurrentWidget(ui.textPage)
        self.show_place("", first=True, last=True)
        ui.closerButton.setEnabled(False)
        ui.closerButton.setToolTip(self.tr("A text follows the size of the window’s letters."))

    def show_place(self, text: str, *, first: bool, last: bool) -> None:
        """Show which page it is, and which way there are others."""
        ui = self._ui
        ui.pageLabel.setText(text)
        ui.beforeButton.setEnabled(not first)
        ui.beforeButton.setToolTip(self.tr("This is the first page.") if first else "")
        ui.afterButton.setEnabled(not last)
        ui.afterButton.setToolTip(self.tr("This is the last page.") if last else "")

    def show_size(self, *, close: bool) -> None:
        """Say what the button for the size does next."""
        self._ui.closerButton.setText(self.tr("&Smaller") if close else self.tr("&Larger"))

    def show_problem(self, text: str) -> None:
        """Show why there is nothing to see."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def _forget(self) -> None:
        """Take the page from the screen and its picture from memory, at once."""
        self._ui.pictureLabel.clear()
        self._ui.textView.clear()
        self.deleteLater()
