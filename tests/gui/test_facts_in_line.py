"""Facts in one line begin where the window begins, also when each of them keeps its own direction."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pgi_desk.gui.labels import in_line, isolated


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
