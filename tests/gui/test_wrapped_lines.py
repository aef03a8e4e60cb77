"""What has to be read in a short list goes on in a second line and is never shortened."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.text_size import scaled
from pgi_desk.gui.tokens import ROW_HEIGHT
from pgi_desk.gui.widgets.tables import prepare_table, wrap_lines

SHORT, LONG = "Shows fear", "Feels unable to leave, or depends on others for everything, day after day"


def wrapping(qtbot: QtBot, width: int) -> tuple[QTableView, RowTable[str]]:
    table = QTableView()
    qtbot.addWidget(table)
    model = RowTable[str]([TableColumn("Sign", str), TableColumn("Answer", lambda _row: "Yes")], table)
    prepare_table(table, model, fit=(1,), stretch=0)
    wrap_lines(table)
    table.resize(width, 400)
    table.show()
    return table, model


def test_a_long_line_gets_the_height_that_it_needs(qtbot: QtBot) -> None:
    table, model = wrapping(qtbot, 320)
    model.show_rows([SHORT, LONG, SHORT])
    lines = table.fontMetrics().lineSpacing()
    assert [table.rowHeight(row) for row in (0, 2)] == [scaled(ROW_HEIGHT)] * 2
    assert table.rowHeight(1) >= scaled(ROW_HEIGHT) + lines


def test_lines_follow_the_width_of_the_list(qtbot: QtBot) -> None:
    table, model = wrapping(qtbot, 320)
    model.show_rows([LONG])
    narrow = table.rowHeight(0)
    table.resize(900, 400)
    qtbot.waitUntil(lambda: table.rowHeight(0) == scaled(ROW_HEIGHT))
    table.resize(320, 400)
    qtbot.waitUntil(lambda: table.rowHeight(0) == narrow)
