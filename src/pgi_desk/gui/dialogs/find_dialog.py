"""Finding a record while typing: one field, and what fits below it in groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pgi_desk.gui.forms.ui_find_dialog import Ui_FindDialog

NUMBER = Qt.ItemDataRole.UserRole
MOVES = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """Records of one kind under a heading, each as one line with its number among all."""

    heading: str
    lines: tuple[tuple[int, str], ...]


class FindDialog(QDialog):
    """The arrow keys move in the list while the cursor stays in the field; Enter opens.

    From each change of the text until its answer is shown, nothing of the list can be opened: it answers an older text.
    What is pressed meanwhile is meant for the lines to come, so Enter and the arrow keys wait for them.

    `typed` carries each change of the text, `chosen` the number of the line to open, `hurried` says that Enter waits.
    """

    typed = Signal(str)
    chosen = Signal(int)
    hurried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_FindDialog()
        self._ui.setupUi(self)
        self._is_old, self._enter = False, False
        self._steps: list[int] = []
        self.finished.connect(self.deleteLater)
        ui = self._ui
        ui.countLabel.setTextFormat(Qt.TextFormat.PlainText)
        ui.searchEdit.installEventFilter(self)
        ui.searchEdit.textChanged.connect(self._on_typed)
        ui.foundList.currentRowChanged.connect(self._offer)
        ui.foundList.itemActivated.connect(self._open)
        ui.cancelButton.clicked.connect(self.reject)
        ui.openButton.clicked.connect(self._open)
        ui.searchEdit.setFocus()
        self._offer()

    def show_found(self, groups: Sequence[FoundGroup], text: str) -> None:
        """Show what was found, the first line chosen, and a sentence below; then do what was pressed meanwhile."""
        found = self._ui.foundList
        found.clear()
        for group in groups:
            heading = QListWidgetItem(group.heading, found)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            for number, line in group.lines:
                item = QListWidgetItem(line, found)
                item.setData(NUMBER, number)
                item.setToolTip(line)
        self._ui.countLabel.setText(text)
        found.setCurrentRow(1 if groups else -1)
        steps, enter = self._steps, self._enter
        self._is_old, self._enter, self._steps = False, False, []
        self._offer()
        for step in steps:
            self._move(step)
        if enter:
            self._open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move in a list on to it, and open what Enter means."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in MOVES:
                self._move(-1 if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp} else 1)
                return True
            if event.key() in ENTER:
                self._on_enter()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a switch of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
        super().changeEvent(event)

    def _on_typed(self, text: str) -> None:
        self._is_old, self._enter, self._steps = True, False, []
        self._offer()
        self.typed.emit(text)

    def _on_enter(self) -> None:
        if not self._is_old:
            self._open()
        elif not self._enter:
            self._enter = True
            self.hurried.emit()

    def _move(self, step: int) -> None:
        """Go to the next line that is no heading."""
        if self._is_old:
            self._steps.append(step)
            return
        found = self._ui.foundList
        row = found.currentRow() + step
        while 0 <= row < found.count() and found.item(row).data(NUMBER) is None:
            row += step
        if 0 <= row < found.count():
            found.setCurrentRow(row)

    def _offer(self) -> None:
        item = self._ui.foundList.currentItem()
        chosen = not self._is_old and item is not None and item.data(NUMBER) is not None
        self._ui.openButton.setEnabled(chosen)
        self._ui.openButton.setToolTip("" if chosen else self.tr("Type what you look for, then choose a line."))

    def _open(self) -> None:
        item = self._ui.foundList.currentItem()
        if not self._is_old and item is not None and item.data(NUMBER) is not None:
            self.chosen.emit(int(item.data(NUMBER)))
