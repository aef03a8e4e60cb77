"""How every list of the program looks and is used by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from pgi_desk.gui.tokens import ROW_HEIGHT


def prepare_table(table: QTableView, model: QAbstractItemModel, *, fit: Sequence[int] = (), stretch: int = -1) -> None:
    """Give a table its model; `fit` columns are as wide as their text, one column takes the rest.

    Tab leaves the table instead of walking its cells for ever.
    """
    table.setModel(model)
    table.setTabKeyNavigation(False)
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(stretch < 0)
    for column in fit:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    if stretch >= 0:
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
