"""Where a filter has to sit to see all that people do, without seeing every event of the program."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class InputHooks(QObject):
    """Installs one filter where keys, clicks and the wheel arrive: at each window of the program on the screen.

    A filter at the application would see the same, and ten thousand events more while a form is built, each of which
    Qt for Python has to dress up first: building and drawing took twice as long, and waited for Python's lock each time
    while a job was running. Text that is composed from several keys comes to the field in which the cursor stands and
    not to its window, so the filter sits there as well.
    """

    def __init__(self, sees: QObject) -> None:
        super().__init__(sees)
        self._sees = sees
        self._field: QWidget | None = None
        self._watching = False

    def begin(self, application: QApplication) -> None:
        """Install the filter at what is open, and from then on at what opens."""
        if self._watching:
            return
        self._watching = True
        application.focusWindowChanged.connect(self._hook)
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())
        self.look()

    def end(self, application: QApplication) -> None:
        """Take the filter away everywhere."""
        if not self._watching:
            return
        self._watching = False
        application.focusWindowChanged.disconnect(self._hook)
        application.focusChanged.disconnect(self._follow)
        self._follow(None, None)
        for window in QApplication.topLevelWindows():
            window.removeEventFilter(self._sees)

    def look(self) -> None:
        """Install the filter at windows that opened without taking the keyboard, such as lists of choices."""
        if not self._watching:
            return
        for window in QApplication.topLevelWindows():
            self._hook(window)

    def _hook(self, window: QWindow | None) -> None:
        # Where a part that is gone lay in memory, PySide may hand over what it was; the next look finds the window.
        if isinstance(window, QWindow):
            window.installEventFilter(self._sees)  # where it sits already, Qt keeps one of the two

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self._sees)
        self._field = now
        if now is not None:
            now.installEventFilter(self._sees)
