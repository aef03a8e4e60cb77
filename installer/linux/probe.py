"""A second program over the same packed modules, for checks and `make bench`; it is not part of the package.

`probe shell` shows the unlock window and says which modules were loaded by its first paint; `probe start` says only
when that was, on the monotonic clock in nanoseconds. `probe open FILE` opens a file as the window does, with the
passphrase that it reads, and says where it kept the copy from before when it had to bring the file to this version.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pgi_desk.command_line import window


class FirstPaint(QObject):
    """Calls `painted` once, right after the first window of the application was painted."""

    def __init__(self, application: QApplication, painted: Callable[[], None]) -> None:
        super().__init__(application)
        self._application = application
        self._painted = painted
        self._window: QWidget | None = None
        QTimer.singleShot(0, self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """Wait for the first paint event; the window is on the screen when it is done."""
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._window = None
            QTimer.singleShot(0, self._painted)
        return False

    def _watch(self) -> None:
        (shown,) = (one for one in self._application.topLevelWidgets() if one.isVisible())
        handle = shown.windowHandle()
        if handle is not None and handle.isExposed():
            self._painted()
        else:
            self._window = shown
            shown.installEventFilter(self)


def open_file(path: Path) -> int:
    """Open a file as the window does when somebody pressed Open."""
    from pgi_desk.bootstrap.start_up import ProgramStartUp

    desk = ProgramStartUp().open(path, "", sys.stdin.readline().rstrip("\r\n"))
    whole = desk.store.verify().good
    desk.store.close()
    print(json.dumps({"whole": whole, "copy": str(desk.upgrade_backup or "")}), flush=True)
    return 0


def main(what: str, file: str = "") -> int:
    """Run the program as it is started by hand, up to its unlock window, or open a file."""
    if what == "open":
        return open_file(Path(file))
    names = vars(window)
    make: Callable[[list[str]], QApplication] = names["make_application"]

    def watched(arguments: list[str]) -> QApplication:
        application = make(arguments)
        FirstPaint(application, lambda: say(application))
        return application

    def say(application: QApplication) -> None:
        now = time.monotonic_ns()
        print(now if what == "start" else json.dumps(sorted(sys.modules)), flush=True)
        application.quit()

    names["make_application"] = watched
    return window.open_window(None)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
