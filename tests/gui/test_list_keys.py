"""A list is walked with the keys: its first line, its last line, and none that looks like the others is opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.widgets.tables import prepare_table

LINES = [f"line {number}" for number in range(60)]


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[QTableView]:
    """A list below a field, as on the pages."""
    window = QWidget()
    qtbot.addWidget(window)
    layout, field, made = QVBoxLayout(window), QLineEdit(), QTableView()
    layout.addWidget(field)
    layout.addWidget(made)
    made.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    model = RowTable[str]([TableColumn("A", str), TableColumn("B", str.upper)], window)
    prepare_table(made, model, stretch=1)
    model.show_rows(LINES)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield made
    window.close()


def marked(table: QTableView) -> list[int]:
    return [index.row() for index in table.selectionModel().selectedRows()]


def test_the_line_that_enter_would_open_is_marked(table: QTableView) -> None:
    QTest.keyClick(table.window().focusWidget(), Qt.Key.Key_Tab)
    assert table.hasFocus()
    assert (marked(table), table.currentIndex().row()) == ([0], 0)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert marked(table) == [1]


def test_the_first_arrow_key_leaves_no_line_out(table: QTableView) -> None:
    table.setFocus()  # a dialog was closed over it, and nothing is marked
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert marked(table) == [0]


def test_home_and_end_go_to_the_first_and_the_last_line(table: QTableView) -> None:
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_End)
    assert marked(table) == [len(LINES) - 1]
    assert table.rowAt(table.viewport().height() - 1) in {-1, len(LINES) - 1}
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert marked(table) == [0]
    assert table.rowAt(0) == 0


def test_a_list_without_lines_takes_the_keys(table: QTableView) -> None:
    model = table.model()
    assert isinstance(model, RowTable)
    model.show_rows([])
    QTest.keyClick(table.window().focusWidget(), Qt.Key.Key_Tab)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Down):
        QTest.keyClick(table, key)
    assert marked(table) == []
