"""Nothing of Qt is remembered by its address after Qt took it away: another widget would be taken for it."""

from __future__ import annotations

import gc
import re
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import pgi_desk.gui
from pgi_desk.gui.widgets.answer_list import AnswerList
from pgi_desk.gui.widgets.layout_parts import parts_of
from pgi_desk.gui.widgets.wrapping_row import let_rows_wrap

GUI = Path(pgi_desk.gui.__file__).parent
# What asks a layout for its parts: one module lets go of them, and one is asked by Qt.
MAY_ASK = {"layout_parts.py", "wrapping_row.py"}


def remembered() -> set[int]:
    return {id(one) for one in gc.get_objects() if type(one) is QWidgetItem and isValid(one)}


def page_of(qtbot: QtBot) -> tuple[QWidget, QHBoxLayout]:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout()
    QVBoxLayout(page).addLayout(row)
    row.addWidget(QLabel("A label"))
    row.addWidget(QPushButton("A button"))
    row.addStretch(1)
    row.addLayout(QVBoxLayout())
    row.addWidget(QScrollArea())
    return page, row


def test_the_parts_of_a_row_are_told_apart(qtbot: QtBot) -> None:
    _page, row = page_of(qtbot)
    label, button, gap, inner, area = parts_of(row)
    assert (type(label.widget), type(button.widget), gap.widget, inner.widget) == (QLabel, QPushButton, None, None)
    assert [part.holds_layout for part in (label, gap, inner, area)] == [False, False, True, False]
    assert (button.grows_high, area.grows_high) == (False, True)
    assert button.least == button.widget.minimumSizeHint().width() if button.widget is not None else False


def test_a_row_that_was_looked_at_leaves_nothing_behind(qtbot: QtBot) -> None:
    page, row = page_of(qtbot)
    page.show()
    before = remembered()
    parts_of(row)
    let_rows_wrap(page, 10)
    assert remembered() == before
    assert parts_of(row)[1].widget is page.findChild(QPushButton)


def test_questions_that_are_hidden_leave_nothing_behind(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    questions = AnswerList(box)
    questions.offer([("a", "First"), ("b", "Second")], [("yes", "Yes"), ("unknown", "Not known")])
    box.show()
    before = remembered()
    questions.show_only(["b"])
    assert remembered() == before
    shown = {label.text() for label in box.findChildren(QLabel) if label.isVisible()}
    assert shown == {"Second"}
    questions.show_only(None)
    assert {"First", "Second"} <= {label.text() for label in box.findChildren(QLabel) if label.isVisible()}


def test_layouts_are_asked_in_one_place() -> None:
    asks = re.compile(r"\.(itemAt|itemAtPosition|takeAt|takeRow)\(")
    asking = {path.name for path in GUI.rglob("*.py") if asks.search(path.read_text(encoding="utf-8"))}
    assert asking <= MAY_ASK
