"""T48: the program locks when nobody uses it, whatever clock is set and whatever dialog is open."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.gui.idle_watch import IdleWatch
from pgi_desk.gui.jobs import JobRunner


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


SITUATIONS = (
    "nothing open",
    "a dialog",
    "two dialogs",
    "a long job",
    "date set forward",
    "date set back",
    "sleep in the middle",
    "used at the last moment",
    "a dialog and a long job",
    "only other programs used",
)


def press_a_key(qtbot: QtBot) -> None:
    """Press it in a window that has just come to the front."""
    edit = QLineEdit()
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
    QTest.keyClick(edit.windowHandle(), Qt.Key.Key_A)


@pytest.mark.parametrize("minutes", [1, 5, 15])
@pytest.mark.parametrize("situation", SITUATIONS)
def test_it_is_over_two_seconds_after_the_limit_at_the_latest(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, minutes: int, situation: str
) -> None:
    clock, said = Seconds(), list[float]()
    watch = IdleWatch(minutes, clock)
    watch.start(qapp)
    watch.expired.connect(lambda: said.append(clock.now))
    runner, release = JobRunner(), threading.Event()
    for _ in range(2 if situation == "two dialogs" else situation.count("a dialog")):
        dialog = QDialog(modal=True)
        qtbot.addWidget(dialog)
        dialog.open()
    if "long job" in situation:
        runner.submit(release.wait, owner=watch)
    if situation.startswith("date"):
        monkeypatch.setattr(time, "time", lambda: 4e9 if situation.endswith("forward") else 0.0)
    begun = clock.now
    if situation == "used at the last moment":
        clock.now += minutes * 60 - 1
        begun = clock.now
        press_a_key(qtbot)
    limit = begun + minutes * 60
    while not said and clock.now < limit + 10:
        clock.now += 3600 if situation == "sleep in the middle" and clock.now == begun + 30 else 1
        watch.look()
    release.set()
    runner.close()
    watch.stop(qapp)
    assert said
    woken = max(limit, begun + 30 + 3600) if situation == "sleep in the middle" else limit
    assert limit <= said[0] <= woken + 2


def test_a_click_into_a_list_of_choices_counts_as_use(
    watch: IdleWatch, seconds: Seconds, said: list[str], qtbot: QtBot
) -> None:
    """The list is a window of its own, which never takes the keyboard."""
    combo, touched = QComboBox(), list[None]()
    combo.addItems(["one", "two"])
    qtbot.addWidget(combo)
    with qtbot.waitActive(combo):
        combo.show()
    QTest.mousePress(combo.windowHandle(), Qt.MouseButton.LeftButton, pos=combo.rect().center())
    qtbot.waitUntil(combo.view().isVisible)
    QApplication.processEvents()  # what the click began comes at the next turn
    watch.touched.connect(lambda: touched.append(None))
    seconds.now += 200
    popup = next(one for one in QApplication.topLevelWindows() if one.type() == Qt.WindowType.Popup)
    QTest.mousePress(popup, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    seconds.now += 200
    watch.look()
    combo.hidePopup()
    assert said == []
    assert touched


def test_text_that_an_input_method_composes_counts_as_use(
    watch: IdleWatch, seconds: Seconds, said: list[str], modal: QLineEdit
) -> None:
    """It is handed to the field, past its window."""
    seconds.now += 200
    composed = QInputMethodEvent()
    composed.setCommitString("\u0645")
    QApplication.sendEvent(modal, composed)
    seconds.now += 200
    watch.look()
    assert (said, modal.text()) == ([], "\u0645")


def test_what_is_only_built_and_drawn_does_not_pass_through_the_watch(
    watch: IdleWatch, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Each event that Python sees costs as much as drawing a small control; a form makes thousands."""
    seen = list[QEvent.Type]()

    def note(_self: IdleWatch, _watched: object, event: QEvent) -> bool:
        seen.append(event.type())
        return False

    monkeypatch.setattr(IdleWatch, "eventFilter", note)
    form = QWidget()
    layout = QVBoxLayout(form)
    for _ in range(50):
        layout.addWidget(QLabel("text"))
    qtbot.addWidget(form)
    with qtbot.waitExposed(form):
        form.show()
    assert len(seen) < 50
