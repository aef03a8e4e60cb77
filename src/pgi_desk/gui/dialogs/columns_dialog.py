"""Which columns a list shows and in which order: each change is in force at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from pgi_desk.gui.forms.ui_columns_dialog import Ui_ColumnsDialog

NAME = Qt.ItemDataRole.UserRole


class ColumnsDialog(QDialog):
    """Shows columns; `changed` carries name and whether it is shown, in the new order."""

    changed = Signal(object)
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_ColumnsDialog()
        ui.setupUi(self)
        ui.list.itemChanged.connect(self._tell)
        ui.list.currentRowChanged.connect(self._offer)
        ui.earlierButton.clicked.connect(lambda _on: self._move(-1))
        ui.laterButton.clicked.connect(lambda _on: self._move(1))
        ui.resetButton.clicked.connect(self.reset_wanted)
        ui.closeButton.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def show_columns(self, columns: Sequence[tuple[str, str, bool]], fixed: str) -> None:
        """Show name, heading and whether it is shown of each column; the fixed one stays."""
        box = self._ui.list
        before = box.blockSignals(True)
        box.clear()
        for name, heading, shown in columns:
            item = QListWidgetItem(heading, box)
            item.setData(NAME, name)
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            if name == fixed:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        box.blockSignals(before)
        box.setCurrentRow(0)
        self._offer(0)

    def _move(self, step: int) -> None:
        box = self._ui.list
        row = box.currentRow()
        before = box.blockSignals(True)
        box.insertItem(row + step, box.takeItem(row))
        box.setCurrentRow(row + step)
        box.blockSignals(before)
        self._offer(row + step)
        self._tell()

    def _offer(self, row: int) -> None:
        ui = self._ui
        for button, possible in ((ui.earlierButton, row > 0), (ui.laterButton, 0 <= row < ui.list.count() - 1)):
            button.setEnabled(possible)
            button.setToolTip("" if possible else self.tr("It stands at the end already."))

    def _tell(self, *_item: object) -> None:
        items = [self._ui.list.item(row) for row in range(self._ui.list.count())]
        self.changed.emit([(item.data(NAME), item.checkState() == Qt.CheckState.Checked) for item in items])
