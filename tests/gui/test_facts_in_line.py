"""Facts in one line begin where the window begins, also when each of them keeps its own direction."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pgi_desk.domain.phone_keys import phone_digits
from pgi_desk.gui.labels import in_line, in_own_order, isolated, leading, unbroken
from pgi_desk.gui.models.row_table import RowTable, TableColumn


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


def test_a_line_of_facts_leaves_out_what_is_empty(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert in_line(("one", "", isolated(""), "two")) == "one  \u00b7  two"
    assert in_line(("", isolated(""))) == ""


@pytest.mark.usefixtures("mirrored")
def test_in_a_mirrored_window_the_line_is_mirrored_too() -> None:
    line = in_line((isolated("31\u201332"), isolated("\u0623\u0646\u062b\u0649")))
    assert line.startswith("\u200f")
    assert in_line(()) == ""
    # A foreign sentence turns nothing round, and what is made of isolates keeps the direction of the window.
    counted, bed, code = isolated("\u0646\u0633\u0627\u0621") + ": " + isolated("7"), "Asks for a bed.", "XT9Q-VJC8"
    assert in_line((bed, counted)) == f"\u200f{isolated(bed)}  \u00b7  {counted}"
    assert leading(code) == f"\u200f{isolated(code)}"
    assert leading(counted) == f"\u200f{counted}"


def from_left_to_right(text: str) -> bool:
    """Tell whether a line of a list from right to left shows a text in its own order."""
    layout, option = QTextLayout(text, QApplication.font()), QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)  # as a list of Qt does
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    places = [line.cursorToX(place)[0] for place in range(len(text) + 1)]  # type: ignore[index]  # a pair in truth
    return places == sorted(places)


@pytest.mark.usefixtures("mirrored")
def test_in_a_mirrored_list_a_number_never_turns_round() -> None:
    for text in ("+000 55 01 23 45", "~1996", "3\u20135", "12 / 34", "Tern Aid Inc."):
        assert not from_left_to_right(text)  # without help
        assert from_left_to_right(in_own_order(text))
        model = RowTable[str]([TableColumn("Phone", str)])
        model.show_rows([text])
        assert model.index(0, 0).data() == in_own_order(text)
    arabic = "\u0627\u0644\u0647\u0627\u062a\u0641: 3"
    assert in_own_order(arabic) == arabic


def test_elsewhere_nothing_is_added(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert in_own_order("~1996") == "~1996"


def test_a_telephone_number_stays_on_one_line(qtbot: QtBot) -> None:
    number = unbroken("+000 55-01 23 45")
    assert phone_digits(number) == phone_digits("+000 55-01 23 45")  # it is found and dialled as before
    label = QLabel(f"Old Quay {number}", wordWrap=True)
    qtbot.addWidget(label)
    words, whole = (label.fontMetrics().horizontalAdvance(text) for text in ("Old Quay ", number))
    assert label.minimumSizeHint().width() >= whole
    label.resize(words + whole - 1, 200)
    assert label.heightForWidth(words + whole - 1) >= 2 * label.fontMetrics().height()
