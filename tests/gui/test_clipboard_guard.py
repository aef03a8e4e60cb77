"""T46: what was copied from our windows leaves the clipboard; what others put there stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from pgi_desk.gui.clipboard_guard import KEPT_SECONDS, ClipboardGuard


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    clipboard = qapp.clipboard()
    clipboard.clear()
    yield clipboard
    clipboard.clear()


@pytest.fixture
def guard(clipboard: QClipboard) -> ClipboardGuard:
    return ClipboardGuard(clipboard, lambda mode: mode is QClipboard.Mode.Clipboard)


def test_a_copy_is_cleared_after_its_time(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("Selam, +000 55")
    assert guard.timer.isActive()
    assert guard.timer.interval() == KEPT_SECONDS * 1000 == 15_000
    guard.timer.timeout.emit()
    assert clipboard.text() == ""


def test_a_second_copy_starts_the_time_again_and_is_cleared_too(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("first")
    guard.timer.stop()
    clipboard.setText("second")
    assert guard.timer.isActive()
    guard.timer.timeout.emit()
    assert clipboard.text() == ""


def test_clipboard_managers_are_asked_to_keep_no_copy(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("Selam")
    data = clipboard.mimeData()
    assert guard.timer.isActive()
    assert (data.text(), data.data("x-kde-passwordManagerHint").data()) == ("Selam", b"secret")


def test_an_empty_clipboard_starts_no_time(guard: ClipboardGuard, clipboard: QClipboard) -> None:
    clipboard.setText("Selam")
    guard.clear()
    assert not guard.timer.isActive()


TEXTS = {
    "a case code": "K7QM-T4C9",
    "Arabic": "سرير لهذه الليلة",
    "lines": "one\ntwo\n",
    "a character": "x",
    "a long text": "word " * 20_000,
    "a number": "+000 55 01 23 45",
}


class Owner:
    """Says whose the clipboard is, as the system would after another program copied something."""

    def __init__(self) -> None:
        self.ours = True

    def __call__(self, mode: QClipboard.Mode) -> bool:
        return self.ours and mode is QClipboard.Mode.Clipboard


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("way", ["time", "lock", "two copies", "the same twice", "copied after the lock"])
@pytest.mark.parametrize("foreign", [False, True], ids=["ours", "of another program"])
def test_ours_is_gone_and_that_of_others_stays(clipboard: QClipboard, text: str, way: str, foreign: bool) -> None:
    owner = Owner()
    guard = ClipboardGuard(clipboard, owner)
    clipboard.setText(text)
    if way in {"two copies", "the same twice"}:
        clipboard.setText(text if way == "the same twice" else "second " + text)
    if way == "copied after the lock":
        guard.clear()
        clipboard.setText(text)
    if foreign:
        owner.ours = False
        clipboard.setText("of another program")
    if way == "lock":
        guard.clear()
    else:
        guard.timer.timeout.emit()
    assert clipboard.text() == ("of another program" if foreign else "")


def test_what_others_copied_is_left_alone(qapp: QApplication) -> None:
    clipboard = qapp.clipboard()
    guard = ClipboardGuard(clipboard, lambda _mode: False)
    clipboard.setText("of another program")
    guard.clear()
    assert clipboard.text() == "of another program"
    clipboard.clear()
