"""How every list of the program looks and is used by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from pgi_desk.gui.text_size import VERY_LARGE, factor, scaled
from pgi_desk.gui.tokens import CLOSE_ROW_HEIGHT, ROW_HEIGHT
from pgi_desk.gui.widgets.empty_text import EMPTY_TEXT, say_when_empty
from pgi_desk.gui.widgets.list_keys import ListKeys

# What the style sheet leaves free at both sides of a cell, and a little; Qt forgets it when it measures lines.
CELL_EDGES = 22
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
    nearer together, for lists that are worked off. Tab leaves the table instead of walking its cells for ever. What the
    Designer file calls its ``emptyText`` stands in it while it has no lines.
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
    if table.property(EMPTY_TEXT):
        say_when_empty(table, model)


def wrap_lines(table: QTableView) -> None:
    """Let the text of a short list go on in a second line: what has to be read is never shortened there.

    Qt gives lines their height once; it is given anew when there are other lines, and when columns have another width.
    """
    lines, columns = table.verticalHeader(), table.horizontalHeader()

    def fit() -> None:
        model, metrics, edges = table.model(), table.fontMetrics(), scaled(CELL_EDGES)
        for row in range(model.rowCount()):
            highest = 1
            for column in range(model.columnCount()):
                room = QRect(0, 0, columns.sectionSize(column) - edges, 0)
                text = str(model.index(row, column).data() or "")
                if text and room.width() > 0:
                    around = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text)
                    highest = max(highest, around.height() // metrics.lineSpacing())
            lines.resizeSection(row, lines.defaultSectionSize() + (highest - 1) * metrics.lineSpacing())

    # While it shares out the room, the header still says the old widths.
    later = QTimer(table, singleShot=True, interval=0)
    later.timeout.connect(fit)
    table.setWordWrap(True)
    table.horizontalHeader().sectionResized.connect(later.start)
    table.model().modelReset.connect(fit)


def hide_with_very_large_text(table: QTableView, columns: Iterable[int]) -> None:
    """Leave the room to the other columns where the text is very large: what these say has to stand elsewhere too."""
    for column in columns:
        table.setColumnHidden(column, factor() > VERY_LARGE)
