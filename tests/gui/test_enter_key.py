"""Enter does what the button with the cursor says, and not what another one says."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from pgi_desk.gui.enter_key import EnterKey


class Form(QDialog):
    """A form as they are drawn here: one main button, and Cancel, which must not become it."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.field = QLineEdit()
        self.cancel = QPushButton("Cancel", autoDefault=False)
        self.save = QPushButton("Save", default=True)
        layout = QVBoxLayout(self)
        for part in (self.field, self.cancel, self.save):
            layout.addWidget(part)
        self.cancel.clicked.connect(lambda: self.pressed.append("cancel"))
        self.save.clicked.connect(lambda: self.pressed.append("save"))


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot) -> Iterator[Form]:
    made, keys = Form(), EnterKey(qapp)
    qapp.focusChanged.connect(keys.follow)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    qapp.focusChanged.disconnect(keys.follow)
    made.close()
    keys.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_cancel_does_not_save(form: Form, key: Qt.Key) -> None:
    form.cancel.setFocus()
    QTest.keyClick(form.cancel, key)
    assert form.pressed == ["cancel"]


def test_enter_in_a_field_still_saves(form: Form) -> None:
    form.cancel.setFocus()
    form.field.setFocus()
    QTest.keyClick(form.field, Qt.Key.Key_Return)
    assert form.pressed == ["save"]


def test_a_key_that_is_held_presses_once(form: Form, qapp: QApplication) -> None:
    form.cancel.setFocus()
    for held in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        qapp.sendEvent(form.cancel, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r", held))
    assert form.pressed == ["cancel"]
