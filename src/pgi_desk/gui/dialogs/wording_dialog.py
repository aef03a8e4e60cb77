"""The wording of one kind of letter in one language: the text, what may stand in it, and how it will look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage, QTextCursor, QTextFormat
from PySide6.QtWidgets import QDialog, QTextEdit, QTreeWidgetItem, QWidget

from pgi_desk.gui.forms.ui_wording_dialog import Ui_WordingDialog
from pgi_desk.gui.widgets.paper_stack import PaperStack
from pgi_desk.gui.widgets.problem import show_problem

NARROWEST, WIDEST = 320, 700  # of the paper, in pixels of the window


class WordingDialog(QDialog):
    """Shows text and preview and reports intent; what cannot be saved says why."""

    changed = Signal()
    saved = Signal()
    delivered_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_WordingDialog()
        ui.setupUi(self)
        ui.titleLabel.setText(title)
        self._papers = PaperStack(ui.pagesBox, ui.pagesLayout)
        ui.problemLabel.setTextFormat(Qt.TextFormat.PlainText)  # it quotes what was typed
        ui.textEdit.textChanged.connect(self.changed)
        ui.insertButton.clicked.connect(self._insert)
        ui.placesTree.itemActivated.connect(self._insert)
        ui.deliveredButton.clicked.connect(self.delivered_wanted)
        ui.cancelButton.clicked.connect(self.reject)
        ui.saveButton.clicked.connect(self.saved)
        self.allow_saving(False, self.tr("The text is being looked at."))

    def text(self) -> str:
        """Return the text as typed."""
        return self._ui.textEdit.toPlainText()

    def show_text(self, text: str, *, to_left: bool) -> None:
        """Show a text in the direction of its language; what was typed before can be brought back with undo."""
        edit = self._ui.textEdit
        edit.set_reading(to_left=to_left)
        cursor = edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        edit.moveCursor(QTextCursor.MoveOperation.Start)

    def offer_places(self, places: Sequence[tuple[str, str]]) -> None:
        """List the fields and blocks: what each stands for, and how it is written."""
        tree = self._ui.placesTree
        tree.clear()
        items = [QTreeWidgetItem([name, mark]) for mark, name in places]
        tree.addTopLevelItems(items)
        tree.setCurrentItem(items[0])
        tree.resizeColumnToContents(0)

    def preview_width(self) -> int:
        """Return how wide the paper can be, in physical pixels."""
        width = self._ui.previewScroll.viewport().width() - 24
        return round(max(NARROWEST, min(width, WIDEST)) * self.devicePixelRatioF())

    def show_pages(self, pages: Sequence[QImage], state: str) -> None:
        """Show how the text looks on paper; it can be saved."""
        self._papers.show(pages)
        self._ui.stateLabel.setText(state)
        self.show_problem("", 0)
        self.allow_saving(True, "")

    def show_problem(self, text: str, line: int) -> None:
        """Show what is wrong and mark its line; the preview stays as it was last."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)
        block = self._ui.textEdit.document().findBlockByNumber(line - 1)
        marks = []
        if line and block.isValid():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(block)
            mark.format.setBackground(QColor(Qt.GlobalColor.red).lighter(175))
            mark.format.setForeground(QColor(Qt.GlobalColor.black))
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        self._ui.textEdit.setExtraSelections(marks)

    def allow_saving(self, allowed: bool, reason: str) -> None:
        """Enable saving, or say why it cannot be."""
        self._ui.saveButton.setEnabled(allowed)
        self._ui.saveButton.setToolTip(reason)

    def _insert(self, *_item: object) -> None:
        item = self._ui.placesTree.currentItem()
        if item is not None:
            self._ui.textEdit.insertPlainText(item.text(1))
            self._ui.textEdit.setFocus()
