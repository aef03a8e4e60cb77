"""Fields of several lines: where the text stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pgi_desk.gui.widgets.lines_edit import LinesEdit

FORMS = Path(__file__).parents[2] / "ui"
ARABIC, FRENCH, DIGITS = "تحتاج إلى مأوى", "Besoin d'un abri", "112"


@pytest.fixture
def direction(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    yield
    qapp.setLayoutDirection(before)


def press(edit: LinesEdit, text: str) -> None:
    """Qt's own tool for keys ends the program at letters beyond Latin ones."""
    for letter in text:
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(edit, pressed)


def stands_at(edit: LinesEdit) -> str:
    edit.grab()  # the lines are laid out when they are painted
    line = edit.document().firstBlock().layout().lineAt(0).naturalTextRect()
    middle = edit.viewport().width() / 2
    return "right" if line.left() > middle else "left" if line.right() < middle else "across"


def shown(qtbot: QtBot, application: QApplication, *, to_left: bool) -> LinesEdit:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_left else Qt.LayoutDirection.LeftToRight)
    edit = LinesEdit()
    qtbot.addWidget(edit)
    edit.resize(600, 120)
    edit.show()
    return edit


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("to_left", [True, False], ids=["mirrored", "usual"])
@pytest.mark.parametrize("typed", [True, False], ids=["typed", "filled_in"])
def test_the_text_stands_where_it_is_read_from(qtbot: QtBot, qapp: QApplication, to_left: bool, typed: bool) -> None:
    edit = shown(qtbot, qapp, to_left=to_left)
    for text, side in ((ARABIC, "right"), (FRENCH, "left"), (DIGITS, "right" if to_left else "left")):
        edit.clear()
        if typed:
            press(edit, text)
        else:
            edit.setPlainText(text)
        assert stands_at(edit) == side, text


@pytest.mark.usefixtures("direction")
def test_an_empty_field_waits_where_the_window_begins_also_after_it_was_mirrored(
    qtbot: QtBot, qapp: QApplication
) -> None:
    edit = shown(qtbot, qapp, to_left=False)
    assert edit.cursorRect().x() < edit.viewport().width() / 2
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    edit.grab()
    assert edit.cursorRect().x() > edit.viewport().width() / 2


@pytest.mark.usefixtures("direction")
def test_a_text_whose_language_is_known_keeps_its_side(qtbot: QtBot, qapp: QApplication) -> None:
    edit = shown(qtbot, qapp, to_left=False)
    edit.set_reading(to_left=True)
    edit.setPlainText(FRENCH)  # a name at the start of an Arabic letter
    assert stands_at(edit) == "right"
    edit.set_reading(to_left=False)
    assert stands_at(edit) == "left"


@pytest.mark.usefixtures("direction")
def test_choosing_a_side_is_nothing_to_undo(qtbot: QtBot, qapp: QApplication) -> None:
    edit = shown(qtbot, qapp, to_left=False)
    edit.setPlainText(ARABIC)
    assert not edit.document().isUndoAvailable()


def test_every_form_uses_it() -> None:
    plain = [form.name for form in FORMS.glob("*.ui") if 'class="QPlainTextEdit"' in form.read_text("utf-8")]
    assert not plain
