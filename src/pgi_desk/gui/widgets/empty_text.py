"""What stands in a list that has no lines: what will be there, and how it gets there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QLabel, QTableView, QVBoxLayout

from pgi_desk.gui.tokens import SPACE

# Where the Designer file of a page says it, so that it is translated with the page.
EMPTY_TEXT = "emptyText"


def say_when_empty(table: QTableView, model: QAbstractItemModel) -> None:
    """Show the sentence of a table while it has no lines, and read it out with the name of the table.

    Nothing is said before the lines were read for the first time: a list that is still on its way is not empty.
    """
    label = _label_in(table)
    described = table.accessibleDescription()

    def say() -> None:
        text = "" if model.rowCount() else str(table.property(EMPTY_TEXT))
        label.setText(text)
        label.setVisible(bool(text))
        table.setAccessibleDescription(text or described)

    for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
        changed.connect(say)


def _label_in(table: QTableView) -> QLabel:
    label = QLabel()
    label.setObjectName(f"{table.objectName()}Empty")
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    column = QVBoxLayout(table.viewport())
    column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
    column.addWidget(label)
    column.addStretch(1)
    label.hide()
    return label
