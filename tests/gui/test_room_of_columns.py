"""Which columns of a list get the room: with large text the less needed ones wait, and what is next is read whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.language import Language
from pgi_desk.gui.look import Look
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.theme import Theme
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.gui.test_every_screen import keys_of, settle
from tests.helpers.builders import Records
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

LETTERS = 8  # of a name that has to be seen to be told from others
NEXT = 6


@pytest.fixture(params=["en", "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication, theme: Theme) -> Iterator[str]:
    spoken = Language(qapp)
    spoken.choose(request.param)
    yield request.param
    spoken.choose("en")
    theme.wear(Look())


def table_on(desk: DeskWindow, page: str, name: str = "table") -> QTableView:
    desk.go(page)
    settle(desk.window)
    front = desk.window.current_page()
    assert front is not None
    table = front.findChild(QTableView, name)
    assert isinstance(table, QTableView)
    return table


def opened_desk(qtbot: QtBot, opened: OpenFile, services: ServiceSet, language: str) -> DeskWindow:
    of_file = OpenDesk(opened.path, services, opened.store)
    made = DeskWindow(of_file, InlineJobs(), MemoryPrinters().outputs(), language, FakePrompts())
    made.window.resize(1366, 768)
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def test_with_very_large_text_a_list_shows_what_it_is_about(
    qtbot: QtBot, opened: OpenFile, services: ServiceSet, records: Records, theme: Theme, language: str
) -> None:
    theme.wear(Look(language, 200))
    keys_of(services, records)
    desk = opened_desk(qtbot, opened, services, language)
    narrow = []
    for page, name, column in (
        ("staff", "table", 0),
        ("lists", "table", 0),
        ("lists", "rowsTable", 0),
        ("home", "table", NEXT),
    ):
        table = table_on(desk, page, name)
        wanted = LETTERS * table.fontMetrics().averageCharWidth()
        narrow += [f"{page} {name}"] if table.columnWidth(column) < wanted else []
        over = sum(table.columnWidth(one) for one in range(table.model().columnCount())) - table.viewport().width()
        narrow += [f"{page} {name}: {over} to the side"] if over > 0 else []
    assert not narrow


def test_what_is_next_is_read_whole_at_the_usual_size(
    qtbot: QtBot, opened: OpenFile, services: ServiceSet, records: Records, theme: Theme, language: str
) -> None:
    theme.wear(Look(language))
    keys_of(services, records)
    table = table_on(opened_desk(qtbot, opened, services, language), "home")
    rows = range(table.model().rowCount(QModelIndex()))
    said = [str(table.model().index(row, NEXT).data()) for row in rows]
    assert any(len(text) > 25 for text in said)
    long = [text for text in said if table.fontMetrics().horizontalAdvance(text) + 12 > table.columnWidth(NEXT)]
    assert not long


def test_no_column_of_the_staff_is_lost(
    qtbot: QtBot, opened: OpenFile, services: ServiceSet, theme: Theme, language: str
) -> None:
    for size, hidden in ((100, []), (200, [3, 5])):
        theme.wear(Look(language, size))
        table = table_on(opened_desk(qtbot, opened, services, language), "staff")
        assert [column for column in range(6) if table.isColumnHidden(column)] == hidden
