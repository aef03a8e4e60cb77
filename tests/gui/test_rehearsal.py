"""The window over a file is built once behind the unlock window, and nothing of it is seen or left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pgi_desk.gui.main_window import MainWindow
from pgi_desk.gui.rehearsal import Rehearsal


@pytest.fixture
def windows() -> Callable[[], list[MainWindow]]:
    """Return what tells the windows that were made since; those of other tests may still wait to be deleted."""

    def found() -> list[MainWindow]:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]

    before = set(found())
    return lambda: [one for one in found() if one not in before]


def test_the_rehearsal_shows_nothing_and_leaves_nothing(qtbot: QtBot, windows: Callable[[], list[MainWindow]]) -> None:
    parent = QObject()
    rehearsal = Rehearsal(parent)
    with qtbot.waitSignal(rehearsal.over):
        rehearsal.begin()
        qtbot.waitUntil(lambda: bool(windows()))
        assert not any(one.isVisible() for one in windows())
    assert windows() == []


def test_whoever_is_quicker_than_the_rehearsal_does_not_wait_for_it(
    qtbot: QtBot, windows: Callable[[], list[MainWindow]]
) -> None:
    parent = QObject()
    rehearsal = Rehearsal(parent)
    with qtbot.assertNotEmitted(rehearsal.over):
        rehearsal.begin()
        qtbot.waitUntil(lambda: bool(windows()))
        rehearsal.stop()
        qtbot.waitUntil(lambda: windows() == [])
