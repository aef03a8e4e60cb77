"""A fresh process that goes through all pages twice: `switch_child.py FILE`.

Reads the raw key of the file as hex from standard input. Prints for each page, as JSON, how many milliseconds the first
visit took until everything stood on the screen, how many the second, and how many the same widgets take when they are
built empty and shown in a window of their own; each by the clock, as processor time of the window's thread, and by the
clock until the page itself stood there, with what it showed before, while its lines were still being read.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from bench.desk_child import SIZE, begin, unlock
from bench.worker_hour import PAGES
from pgi_desk.gui.application import Application

Span = tuple[float, float, float]
MOMENT_S = 0.0005


def main(file: str) -> None:
    application, _ = begin(Path(file).parent)
    hand = unlock(application, Path(file))
    desk = application.desk
    if desk is None:
        raise RuntimeError("the file did not open")
    pages = [page for page in PAGES if page != "home"]
    first, kinds = dict[str, Span](), dict[str, type[QWidget]]()
    for page in pages:
        first[page] = _until_shown(application, lambda name=page: desk.go(name))  # type: ignore[misc]
        front = desk.window.current_page()
        if front is None:
            raise RuntimeError("no page is in front")
        kinds[page] = type(front)
        hand.settle()
    again = dict[str, Span]()
    for page in pages:
        again[page] = _until_shown(application, lambda name=page: desk.go(name))  # type: ignore[misc]
        hand.settle()
    empty = {page: _empty(application, kinds[page]) for page in pages}
    print(json.dumps({page: (first[page], again[page], empty[page]) for page in pages}), flush=True)
    os._exit(0)


def _until_shown(application: Application, act: Callable[[], object]) -> Span:
    """Return how long it takes until nothing runs and nothing is left to draw."""
    clock, processor = time.perf_counter(), time.thread_time()
    act()
    QApplication.processEvents()
    painted = time.perf_counter()
    while application.runner.busy:
        time.sleep(MOMENT_S)
        QApplication.processEvents()
    QApplication.processEvents()
    shown = (time.perf_counter(), time.thread_time())
    return (shown[0] - clock) * 1000, (shown[1] - processor) * 1000, (painted - clock) * 1000


def _empty(application: Application, kind: type[QWidget]) -> Span:
    """Build the widgets of a page with nothing behind them, in a window that is there already."""
    window = QMainWindow()
    window.resize(*SIZE)
    window.show()
    QApplication.processEvents()
    span = _until_shown(application, lambda: window.setCentralWidget(kind()))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return span


if __name__ == "__main__":
    main(sys.argv[1])
