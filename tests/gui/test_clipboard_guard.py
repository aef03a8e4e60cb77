"""What was copied from our windows leaves the clipboard; what others put there stays."""

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


def test_what_others_copied_is_left_alone(qapp: QApplication) -> None:
    clipboard = qapp.clipboard()
    guard = ClipboardGuard(clipboard, lambda _mode: False)
    clipboard.setText("of another program")
    guard.clear()
    assert clipboard.text() == "of another program"
    clipboard.clear()
