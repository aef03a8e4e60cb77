"""A list without lines says what will stand in it; a program that was just set up is nothing but such lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.widgets.tables import prepare_table

UI = Path(__file__).resolve().parents[2] / "ui"
SENTENCE = "Nothing came yet."
# Lists that always have lines, and those that another part of the form speaks for.
NEVER_EMPTY = {
    "impact_dialog.table": "the same questions for everybody",
    "indicators_page.table": "the lists of signs",
    "lists_page.rowsTable": "the rows of the list that is chosen",
    "lists_page.table": "the lists of the program",
    "observe_dialog.table": "the lists of signs",
    "palette_dialog.table": "says it under the field",
    "readiness_page.areaTable": "the six areas",
    "readiness_page.table": "the questions",
    "shortcuts_dialog.table": "the keys of the program",
    "staff_page.table": "whoever looks at it",
    "find_service_dialog.table": "says it under the fields",
    "recent_changes_dialog.table": "says it beside the list",
    "review_list_dialog.table": "says it above the list",
}


@pytest.fixture
def model() -> RowTable[str]:
    return RowTable[str]([TableColumn("Word", str)])


@pytest.fixture
def table(qtbot: QtBot, model: RowTable[str]) -> QTableView:
    table = QTableView()
    qtbot.addWidget(table)
    table.setAccessibleName("Words")
    table.setProperty("emptyText", SENTENCE)
    prepare_table(table, model, stretch=0)
    table.show()
    return table


def said(table: QTableView) -> list[str]:
    return [label.text() for label in table.viewport().findChildren(QLabel) if label.isVisible()]


def tables() -> Iterator[tuple[str, str, str]]:
    for path in sorted(UI.glob("*.ui")):
        text = path.read_text(encoding="utf-8")
        for name, inside in re.findall(r'<widget class="QTableView" name="(\w+)">(.*?)</widget>', text, re.DOTALL):
            yield f"{path.stem}.{name}", text, inside


def test_a_list_without_lines_says_what_will_stand_in_it(table: QTableView, model: RowTable[str]) -> None:
    model.show_rows([])
    assert said(table) == [SENTENCE]
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Description) == SENTENCE
    model.append_rows(["a"])
    assert (said(table), spoken.text(QAccessible.Text.Description)) == ([], "")
    model.show_rows([])
    assert said(table) == [SENTENCE]


def test_a_list_that_is_still_read_says_nothing(table: QTableView) -> None:
    assert said(table) == []


def test_the_sentence_follows_the_language(table: QTableView, model: RowTable[str]) -> None:
    table.setProperty("emptyText", "Rien n’est encore venu.")  # what the form does when the language is switched
    model.show_rows([])
    assert said(table) == ["Rien n’est encore venu."]


def test_every_list_has_a_sentence_or_a_reason() -> None:
    silent = {
        name for name, text, inside in tables() if "emptyText" not in inside and not re.search(r'name="empty\w+"', text)
    }
    assert silent == NEVER_EMPTY.keys()
