"""A signal ends the program from Qt's loop, never from the middle of what Python was doing."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pgi_desk.command_line.window import _ending_on_signals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
SIGNALS = () if sys.platform == "win32" else (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)


@pytest.fixture
def _handlers_come_back() -> Iterator[None]:
    before = [signal.getsignal(number) for number in SIGNALS]
    yield
    for number, handler in zip(SIGNALS, before, strict=True):
        signal.signal(number, handler)


@pytest.mark.usefixtures("_handlers_come_back")
@pytest.mark.parametrize("number", SIGNALS)
def test_program_ends_when_the_loop_runs_and_not_before(qapp: QApplication, number: signal.Signals) -> None:
    ended: list[int] = []
    with _ending_on_signals(lambda: ended.append(number)):
        signal.raise_signal(number)
        assert ended == []
        qapp.processEvents()
        assert ended == [number]


@pytest.mark.usefixtures("_handlers_come_back")
def test_other_signals_end_nothing(qapp: QApplication) -> None:
    ended: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda _number, _frame: None)
    try:
        with _ending_on_signals(lambda: ended.append(1)):
            signal.raise_signal(signal.SIGUSR1)
            qapp.processEvents()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert ended == []
