"""A long list holds a few pieces of itself, however far somebody scrolls, and shows every row all the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.gui.models.row_table import TableColumn
from pgi_desk.gui.models.window_table import MOST_PIECES, NOT_YET, WindowTable

PIECE, PIECES = 100, 1000
READ = Qt.ItemDataRole.DisplayRole


class Rows:
    """A file with many rows, which counts how many it handed out at once."""

    def __init__(self) -> None:
        self.model = WindowTable[int]([TableColumn("Number", str), TableColumn("Double", lambda row: str(row * 2))])
        self.model.wanted.connect(self.read_again)
        self.model.show_rows(range(PIECE))
        self.asked = list[tuple[int, ...]]()
        self.most_held = 0

    def read_again(self, pieces: tuple[int, ...]) -> None:
        self.asked.append(pieces)
        for piece in pieces:
            self.model.put_back(piece, range(piece * PIECE, (piece + 1) * PIECE))

    def scroll_down(self, pieces: int = PIECES) -> None:
        for piece in range(1, pieces):
            self.model.append_rows(range(piece * PIECE, (piece + 1) * PIECE))
            self.most_held = max(self.most_held, self.model.held)

    def text(self, row: int) -> str:
        return str(self.model.index(row, 0).data(READ))


@pytest.fixture
def rows(qtbot: QtBot) -> Rows:
    return Rows()


def test_a_hundred_thousand_rows_are_seen_and_a_few_hundred_held(rows: Rows) -> None:
    rows.scroll_down()
    assert rows.model.rowCount() == PIECE * PIECES
    assert rows.most_held == MOST_PIECES * PIECE
    assert rows.text(PIECE * PIECES - 1) == str(PIECE * PIECES - 1)


def test_what_was_scrolled_past_is_read_again_when_it_is_looked_at(rows: Rows, qtbot: QtBot) -> None:
    rows.scroll_down()
    assert rows.text(250) == NOT_YET
    with qtbot.waitSignal(rows.model.dataChanged):
        pass
    assert rows.text(250) == "250"
    assert rows.model.held == MOST_PIECES * PIECE
    assert rows.asked == [(2,)]


def test_a_view_that_is_pulled_up_and_down_shows_what_it_comes_to_and_asks_for_little(rows: Rows, qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(rows.model)
    with qtbot.waitExposed(view):
        view.show()
    rows.scroll_down()
    for place in range(0, PIECE * PIECES, 997):  # as a hand that pulls the bar
        view.verticalScrollBar().setValue(place)
        view.viewport().repaint()
    first = view.rowAt(1)
    qtbot.waitUntil(lambda: rows.text(first) == str(first))
    assert sum(len(pieces) for pieces in rows.asked) <= PIECES / 10
    assert rows.model.held <= MOST_PIECES * PIECE


def test_the_chosen_row_can_be_opened_from_anywhere_in_the_list(rows: Rows) -> None:
    chosen = rows.model.index(42, 0)
    rows.model.choose(chosen)
    rows.scroll_down()
    assert rows.model.row_at(chosen) == 42
    assert rows.model.held == (MOST_PIECES + 1) * PIECE


def test_rows_that_went_in_between_stay_empty_and_a_new_list_forgets_the_old_one(rows: Rows, qtbot: QtBot) -> None:
    rows.scroll_down(20)
    rows.model.put_back(1, range(100, 150))
    assert rows.text(149) == "149"
    assert rows.text(150) == NOT_YET
    rows.model.show_rows(range(3))
    rows.model.put_back(7, range(700, 800))  # an answer that comes too late
    assert rows.model.rowCount() == 3
    assert rows.model.row_at(rows.model.index(7, 0)) is None
