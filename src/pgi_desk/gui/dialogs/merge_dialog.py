"""Two case files of one person: which stays, what they say differently, and putting them together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pgi_desk.gui.forms.ui_merge_dialog import Ui_MergeDialog
from pgi_desk.gui.widgets.problem import show_problem


class MergeDialog(QDialog):
    """Shows both sides and reports intent; a tick takes the words of the file that goes."""

    compare_wanted = Signal(str, str)
    merge_wanted = Signal(str, str, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_MergeDialog()
        ui.setupUi(self)
        self._compared = False
        for label in (ui.problemLabel, ui.foundLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name is never read as markup
        for edit in (ui.keptEdit, ui.otherEdit):
            edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code never turns round
            edit.textChanged.connect(self._typed)
        ui.compareButton.clicked.connect(self._compare)
        ui.mergeButton.clicked.connect(self._merge)
        ui.cancelButton.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._offer()

    def begin(self, code: str) -> None:
        """Fill in the case that somebody came from; it is the one that stays."""
        self._ui.keptEdit.setText(code)

    def show_sheet(self, text: str, rows: Sequence[tuple[str, str]]) -> None:
        """Show what the two files say differently, each with its field, and open the way."""
        self.show_problem("")
        self._ui.foundLabel.setText(text)
        self._ui.conflictList.clear()
        for field, words in rows:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, field)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._ui.conflictList.addItem(item)
        self._compared = True
        self._offer()

    def show_problem(self, text: str) -> None:
        """Show what stands against it."""
        show_problem(self._ui.problemFrame, self._ui.problemLabel, text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            found = self._ui.foundLabel.text()
            self._ui.retranslateUi(self)
            self._ui.foundLabel.setText(found)
            self._offer()
        super().changeEvent(event)

    def _typed(self) -> None:
        self._compared = False
        self._ui.foundLabel.clear()
        self._ui.conflictList.clear()
        self._offer()

    def _offer(self) -> None:
        ui = self._ui
        both = bool(ui.keptEdit.text().strip() and ui.otherEdit.text().strip())
        ui.compareButton.setEnabled(both)
        ui.compareButton.setToolTip("" if both else self.tr("Type both case codes first."))
        ui.mergeButton.setEnabled(self._compared)
        ui.mergeButton.setToolTip("" if self._compared else self.tr("Compare the two files first."))

    def _compare(self) -> None:
        self.compare_wanted.emit(self._ui.keptEdit.text(), self._ui.otherEdit.text())

    def _merge(self) -> None:
        items = [self._ui.conflictList.item(row) for row in range(self._ui.conflictList.count())]
        chosen = [
            str(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is Qt.CheckState.Checked
        ]
        self.merge_wanted.emit(self._ui.keptEdit.text(), self._ui.otherEdit.text(), chosen)
