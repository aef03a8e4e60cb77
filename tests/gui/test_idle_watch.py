"""The program locks when nobody uses it, whatever clock is set and whatever dialog is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from pgi_desk.gui.idle_watch import IdleWatch


class Seconds:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def watch(qapp: QApplication, seconds: Seconds) -> Iterator[IdleWatch]:
    watch = IdleWatch(5, seconds)
    watch.start(qapp)
    yield watch
    watch.stop(qapp)


@pytest.fixture
def said(watch: IdleWatch) -> list[str]:
    said: list[str] = []
    watch.expired.connect(lambda: said.append("expired"))
    watch.panic.connect(lambda: said.append("panic"))
    return said


@pytest.fixture
def modal(qtbot: QtBot) -> Iterator[QLineEdit]:
    dialog = QDialog(modal=True)
    edit = QLineEdit()
    QVBoxLayout(dialog).addWidget(edit)
    qtbot.addWidget(dialog)
    dialog.open()
    edit.setFocus()
    yield edit
    dialog.close()


def test_it_says_so_when_the_time_is_over_and_not_before(watch: IdleWatch, seconds: Seconds, said: list[str]) -> None:
    seconds.now += 299
    watch.look()
    assert said == []
    seconds.now += 1
    watch.look()
    assert said == ["expired"]


def test_typing_in_a_modal_dialog_counts_as_use(
    watch: IdleWatch, seconds: Seconds, said: list[str], modal: QLineEdit
) -> None:
    seconds.now += 200
    QTest.keyClick(modal, Qt.Key.Key_A)
    seconds.now += 200
    watch.look()
    assert (said, modal.text()) == ([], "a")


def test_a_key_after_a_long_sleep_does_not_win_against_the_lock(
    watch: IdleWatch, seconds: Seconds, said: list[str], modal: QLineEdit
) -> None:
    seconds.now += 8 * 3600
    QTest.keyClick(modal, Qt.Key.Key_A)
    assert "expired" in said


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_panic_key_works_while_a_modal_dialog_is_open(
    said: list[str], modal: QLineEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    QTest.keyClick(modal, key, modifiers)
    assert "panic" in said


def test_other_keys_are_no_panic(said: list[str], modal: QLineEdit) -> None:
    QTest.keyClick(modal, Qt.Key.Key_L)
    assert (said, modal.text()) == ([], "l")
