"""What has to be read in a short list goes on in a second line and is never shortened."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

import pgi_desk.gui
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.text_size import scaled
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.tokens import ROW_HEIGHT
from pgi_desk.gui.widgets.list_keys import choose_line
from pgi_desk.gui.widgets.tables import prepare_table, wrap_lines

PADDING = 8  # of a cell in the style sheet, at each side
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


def test_a_line_that_nearly_fills_its_column_is_not_cut(qtbot: QtBot, theme: Theme) -> None:
    theme.apply()  # with what the style sheet leaves free beside a text
    table, model = wrapping(qtbot, 320)
    for letters in range(20, 60):
        model.show_rows(["n " * letters])
        room = table.columnWidth(0) - 2 * PADDING
        wide = table.fontMetrics().horizontalAdvance(("n " * letters).strip())
        assert table.rowHeight(0) > scaled(ROW_HEIGHT) or wide <= room


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_line_is_chosen_in_both_directions(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    table, model = wrapping(qtbot, 320)
    table.setLayoutDirection(direction)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    model.show_rows([SHORT, LONG, SHORT])
    choose_line(table, 1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]


def test_lines_are_chosen_in_one_way() -> None:
    """``selectRow`` goes to a line and marks none where the table is mirrored and not laid out yet."""
    gui = Path(pgi_desk.gui.__file__).parent
    assert [path.name for path in gui.rglob("*.py") if "selectRow(" in path.read_text(encoding="utf-8")] == []
