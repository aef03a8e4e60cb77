"""A fresh process that shows one window: `window_child.py bare`, `sqlalchemy`, `form` or `program`.

Prints the monotonic clock in nanoseconds when the window was painted, and the peak memory in KiB.
Imports here are part of the measurement, so nothing is imported that a bare window does not need.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Calls `painted` once, right after the first window of the application was painted."""

    def __init__(self, application: QApplication, painted: Callable[[], None]) -> None:
        super().__init__(application)
        self._application = application
        self._painted = painted
        self._window: QWidget | None = None
        # Only the window is watched, and only from the event loop on, so that nothing else is slowed down.
        QTimer.singleShot(0, self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        """Wait for the first paint event; the window is on the screen when it is done."""
        if watched is self._window and event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._window = None
            QTimer.singleShot(0, self._painted)
        return False

    def _watch(self) -> None:
        (window,) = (one for one in self._application.topLevelWidgets() if one.isVisible())
        handle = window.windowHandle()
        if handle is not None and handle.isExposed():
            self._painted()
        else:
            self._window = window
            window.installEventFilter(self)


def bare_window() -> int:
    """Show the smallest main window that Qt for Python can show."""
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(820, 560)
    window.show()
    FirstPaint(application, lambda: _report(application))
    return application.exec()


def bare_and_sqlalchemy() -> int:
    """Show the smallest main window with the library for the database loaded: what nothing here can do without."""
    import sqlalchemy.orm  # noqa: F401

    return bare_window()


def unlock_form() -> int:
    """Show the form of the unlock window with nothing of the program around it."""
    from pgi_desk.gui.forms.ui_unlock_window import Ui_UnlockWindow

    application = QApplication(sys.argv[:1])
    window = QWidget()
    form = Ui_UnlockWindow()
    form.setupUi(window)
    window.show()
    FirstPaint(application, lambda: _report(application))
    return application.exec()


def unlock_window() -> int:
    """Run the program as it is started by hand, up to its unlock window."""
    from pgi_desk.command_line import window

    names = vars(window)
    make: Callable[[list[str]], QApplication] = names["make_application"]

    def watched(arguments: list[str]) -> QApplication:
        application = make(arguments)
        FirstPaint(application, lambda: _report(application))
        return application

    names["make_application"] = watched
    return window.open_window(None)


def _report(application: QApplication) -> None:
    now = time.monotonic_ns()
    print(now, peak_memory(), flush=True)
    application.quit()


def peak_memory() -> int:
    """Return the most memory that this process ever held, in KiB; 0 where the system does not say."""
    return _memory("VmHWM:")


def memory_now() -> int:
    """Return the memory that this process holds, in KiB; 0 where the system does not say."""
    return _memory("VmRSS:")


def _memory(field: str) -> int:
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  # pathlib would be measured too
            return next(int(line.split()[1]) for line in status if line.startswith(field))
    except OSError:
        return 0


if __name__ == "__main__":
    sides = {"bare": bare_window, "sqlalchemy": bare_and_sqlalchemy, "form": unlock_form, "program": unlock_window}
    sys.exit(sides[sys.argv[1]]())
