"""How every list of the program looks and is used by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from pgi_desk.gui.text_size import VERY_LARGE, factor, scaled
from pgi_desk.gui.tokens import CLOSE_ROW_HEIGHT, ROW_HEIGHT
from pgi_desk.gui.widgets.list_keys import ListKeys

# A column is as wide as its text on the screen and a little below; Qt would measure a thousand rows each time.
ROWS_MEASURED = 30


def prepare_table(
    table: QTableView,
    model: QAbstractItemModel,
    *,
    fit: Sequence[int] = (),
    stretch: Sequence[int] | int = (),
    close: bool = False,
) -> None:
    """Give a table its model; `fit` columns are as wide as their text, `stretch` columns share the rest.

    What does not fit into its column is shortened; the whole text is the tooltip of the cell. `close` puts the lines
    nearer together, for lists that are worked off. Tab leaves the table instead of walking its cells for ever.
    """
    shared = (stretch,) if isinstance(stretch, int) else stretch
    table.setModel(model)
    table.setTabKeyNavigation(False)
    if table.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows:
        ListKeys(table)
    table.verticalHeader().setDefaultSectionSize(scaled(CLOSE_ROW_HEIGHT if close else ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setStretchLastSection(not shared)
    header.setResizeContentsPrecision(ROWS_MEASURED)
    for column in fit:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    for column in shared:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def hide_with_very_large_text(table: QTableView, columns: Iterable[int]) -> None:
    """Leave the room to the other columns where the text is very large: what these say has to stand elsewhere too."""
    for column in columns:
        table.setColumnHidden(column, factor() > VERY_LARGE)
