"""Tells when nobody has used the program for a while, by a clock that also counts sleep and that nobody can set."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pgi_desk.gui.input_hooks import InputHooks
from pgi_desk.gui.manual.manual import is_help_key

SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
# What may have put something into a form.
TOUCHES = SIGNS_OF_LIFE - {QEvent.Type.MouseMove}
PRESSED = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
PANIC_KEYS = frozenset(
    {
        (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_F12),
        (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L),
        (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_L),
    }
)


def seconds_since_start() -> float:
    """Return seconds since this computer started; a change of date or time changes nothing.

    On Windows and macOS the clock may stand still during sleep; there the lock after waking is untested.
    """
    with_sleep = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if with_sleep is None else time.clock_gettime(with_sleep)


class IdleWatch(QObject):
    """Watches what is done in the whole program, so that an open dialog neither hides use nor stops the panic key."""

    expired = Signal()
    panic = Signal()
    touched = Signal()
    help_wanted = Signal()

    def __init__(self, minutes: int, clock: Callable[[], float] = seconds_since_start) -> None:
        super().__init__()
        self._limit = minutes * 60.0
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.look)
        self._hooks = InputHooks(self)
        self._timer.timeout.connect(self._hooks.look)

    def set_minutes(self, minutes: int) -> None:
        """Use another limit from now on."""
        self._limit = minutes * 60.0

    def start(self, application: QApplication) -> None:
        """Begin to watch."""
        self._hooks.begin(application)
        self._timer.start()

    def stop(self, application: QApplication) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._hooks.end(application)

    def look(self) -> None:
        """Say so when the time is over; after a sleep this is the first thing that happens."""
        if self._clock() - self._last >= self._limit:
            self.expired.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count what a person does; take the panic key, and F1 for help, before any dialog sees it."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and kind in PRESSED and (event.modifiers(), event.key()) in PANIC_KEYS:
            self.panic.emit()
            return True
        if kind == QEvent.Type.KeyPress and is_help_key(event):
            self.help_wanted.emit()
            self._last = self._clock()
            return True
        if kind in SIGNS_OF_LIFE:
            # The first touch after the limit must not win against the lock that is already due.
            self.look()
            self._last = self._clock()
        if kind in TOUCHES:
            QTimer.singleShot(0, self._hooks, self._hooks.look)  # a click may open a list of choices
            self.touched.emit()
        return False
