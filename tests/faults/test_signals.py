"""A signal that comes in the middle of anything ends the program in order."""

from __future__ import annotations

import os
import signal
import sys
import threading

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from pgi_desk.command_line.window import _ending_on_signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_waits_until_a_lock_that_the_end_needs_is_free(qapp: QApplication, number: signal.Signals) -> None:
    """Python handles a signal between any two instructions; ending there once waited for itself for ever."""
    before = {one: signal.getsignal(one) for one in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)}
    held, ended = threading.Lock(), list[bool]()
    loop = QEventLoop()

    def end() -> None:
        ended.append(held.acquire(blocking=False))
        loop.quit()

    try:
        with _ending_on_signals(end):
            with held:
                os.kill(os.getpid(), number)
            QTimer.singleShot(5000, loop.quit)
            loop.exec()
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
    assert ended == [True]
