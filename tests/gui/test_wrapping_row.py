"""Rows that wrap give every field a width, and columns that cannot be read beside one another stand below."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.gui.look import Look
from pgi_desk.gui.text_size import scaled
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.widgets.wrapping_row import COLUMN, FIELD, let_rows_wrap

WIDTH = 640


@pytest.fixture(autouse=True)
def large(theme: Theme) -> Iterator[None]:
    theme.wear(Look("en", 200))
    yield
    theme.wear(Look())


def page_with(qtbot: QtBot, row: QHBoxLayout) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addLayout(row)
    column.addStretch()
    let_rows_wrap(page, WIDTH)
    page.resize(WIDTH, 600)
    page.show()
    return page


def test_fields_that_take_what_is_left_over_are_wide_enough_to_read(qtbot: QtBot) -> None:
    row, fields = QHBoxLayout(), [QLineEdit(), QComboBox(), QComboBox()]
    for field in fields:
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(field)
    row.addWidget(QPushButton("Clear"))
    page = page_with(qtbot, row)
    assert [field.width() >= min(field.sizeHint().width(), scaled(FIELD)) > 0 for field in fields] == [True] * 3
    lines = {field.y() for field in fields}
    assert len(lines) > 1  # they do not fit into one
    assert max(field.geometry().right() for field in fields) < page.width()


def test_what_grows_in_a_line_shares_the_rest_of_it(qtbot: QtBot) -> None:
    row, fields = QHBoxLayout(), [QComboBox(), QComboBox()]
    for field in fields:
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(field)
    page = page_with(qtbot, row)
    assert abs(fields[0].width() - fields[1].width()) <= 1
    assert fields[1].geometry().right() > page.width() - 40


@pytest.mark.parametrize(
    ("bar", "direction"),
    [
        (Qt.ScrollBarPolicy.ScrollBarAlwaysOff, QBoxLayout.Direction.TopToBottom),
        (Qt.ScrollBarPolicy.ScrollBarAsNeeded, QBoxLayout.Direction.LeftToRight),
    ],
)
def test_a_form_that_moves_up_and_down_alone_is_not_squeezed_beside_another_column(
    qtbot: QtBot, bar: Qt.ScrollBarPolicy, direction: QBoxLayout.Direction
) -> None:
    row, area, other = QHBoxLayout(), QScrollArea(), QWidget()
    area.setHorizontalScrollBarPolicy(bar)
    area.setWidgetResizable(True)
    area.setWidget(QWidget())
    other.setMinimumWidth(WIDTH - scaled(COLUMN) // 2)
    row.addWidget(area)
    row.addWidget(other)
    page = page_with(qtbot, row)
    assert row.direction() == direction
    assert page.isVisible()
