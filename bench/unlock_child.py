"""A fresh process that goes from a given key to the first page: `unlock_child.py program FILE` or `bare FILE`.

Reads the raw key as hex from standard input. Prints for how many nanoseconds it took by the clock and of the
processor: the program from pressing Open
until the home page is painted with what it read, the bare one for opening the file with the raw driver, reading a row
and painting an empty main window. What is imported and rehearsed while somebody types is done before.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from bench import plain_twin
from bench.ready_key import ready_program
from bench.window_child import FirstPaint
from pgi_desk.bootstrap.demo import demo_material
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.gui.application import Application, make_application

POLL_MILLISECONDS = 2


class Arrival(QObject):
    """Presses Open once nothing is imported any more, and says when the home page stands."""

    def __init__(self, application: Application, file: Path) -> None:
        super().__init__()
        self._application = application
        self._file = file
        self._begun: tuple[int, int] | None = None
        self._timer = QTimer(self, interval=POLL_MILLISECONDS)
        self._timer.timeout.connect(self._look)
        QTimer.singleShot(300, self._timer.start)  # the first paint starts the imports

    def _look(self) -> None:
        if self._application.runner.busy:
            return
        if self._begun is not None:
            self._arrived(self._begun)
        elif self._application.unlock is not None and self._application.welcome.prepared:
            self._begun = _now()
            self._application.unlock.open_wanted.emit(str(self._file), "", demo_material("en").passphrase)

    def _arrived(self, begun: tuple[int, int]) -> None:
        self._timer.stop()
        desk = self._application.desk
        if desk is None:
            raise RuntimeError("the file did not open")
        desk.window.repaint()
        _report(begun)
        desk.window.close()


def _now() -> tuple[int, int]:
    return time.perf_counter_ns(), time.process_time_ns()


def _report(begun: tuple[int, int]) -> None:
    now = _now()
    print(now[0] - begun[0], now[1] - begun[1], flush=True)


def program(file: Path, raw_key: bytes) -> int:
    """Open the file through the unlock window."""
    qt = make_application(sys.argv[:1])
    application = Application(qt, lambda: ProgramStartUp(ready_program(raw_key)), lambda _path: None)
    application.ask_for_file(file)
    arrival = Arrival(application, file)
    code = qt.exec()
    application.close()
    del arrival
    return code


def bare(file: Path, raw_key: bytes) -> int:
    """Open the file and show an empty main window."""
    application = QApplication(sys.argv[:1])
    begun = _now()
    connection = plain_twin.open_raw(file, raw_key)
    plain_twin.first_row(connection)
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()

    def painted() -> None:
        _report(begun)
        application.quit()

    FirstPaint(application, painted)
    code = application.exec()
    plain_twin.close_raw(connection)
    return code


if __name__ == "__main__":
    key = bytes.fromhex(sys.stdin.readline().strip())
    sys.exit({"program": program, "bare": bare}[sys.argv[1]](Path(sys.argv[2]), key))
