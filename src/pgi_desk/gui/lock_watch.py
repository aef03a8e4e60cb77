"""When to lock: nobody is there, the panic key, the machine goes to sleep, the screen is locked, the session ends."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import SLOT, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pgi_desk.running_time import running_time

LOOK_EVERY_MS = 1000
ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
INPUT = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})
# Work with a mouse on another window of the desktop does not count as use of this one.
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class IdleWatch(QObject):
    """Sees every key and mouse press of the program, also in dialogs; counts the time without any."""

    idle = Signal()
    panic = Signal()
    touched = Signal(QObject)

    def __init__(self, application: QApplication, minutes: int, running: Callable[[], float] = running_time) -> None:
        super().__init__()
        self._application = application
        self._running = running
        self._limit = minutes * 60.0
        self._last = running()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Use another limit from now on."""
        self._limit = minutes * 60.0

    def look(self) -> None:
        """Tell when nothing was pressed for too long; sleep counts, a changed date does not."""
        if self._running() - self._last >= self._limit:
            self._last = self._running()
            self.idle.emit()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there; the panic key goes no further."""
        kind = event.type()
        if kind not in ACTIVITY:
            return False
        self._last = self._running()
        if kind in INPUT:
            if isinstance(event, QKeyEvent) and _is_panic(event):
                self.panic.emit()
                return True
            self.touched.emit(watched)
        return False


class SessionWatch(QObject):
    """Listens to the desktop; where it has no message bus, nothing is heard and nothing breaks.

    On Windows and macOS there is none: there the time without use is what locks. That was not tried yet.
    """

    sleeping = Signal()
    screen_locked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._system = QDBusConnection.systemBus()
        self._session = QDBusConnection.sessionBus()
        self._hold: QDBusMessage | None = None
        login = "org.freedesktop.login1"
        self._hear(self._system, f"{login}.Manager", "PrepareForSleep", "on_sleep(bool)")
        self._hear(self._system, f"{login}.Session", "Lock", "on_lock()")
        for saver in ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver"):
            self._hear(self._session, saver, "ActiveChanged", "on_screen(bool)")

    def hold_sleep(self) -> None:
        """Ask the system to wait a moment before it sleeps, until this object goes."""
        if not self._system.isConnected():
            return
        service, path = "org.freedesktop.login1", "/org/freedesktop/login1"
        call = QDBusMessage.createMethodCall(service, path, f"{service}.Manager", "Inhibit")
        call.setArguments(["sleep", "pgi-desk", "Records are closed before the computer sleeps", "delay"])
        with contextlib.suppress(RuntimeError):
            self._hold = self._system.call(call)

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The machine is about to sleep, or woke up."""
        if begins:
            self.sleeping.emit()

    @Slot(bool)
    def on_screen(self, active: bool) -> None:
        """The screen saver came or went."""
        if active:
            self.screen_locked.emit()

    @Slot()
    def on_lock(self) -> None:
        """The desktop was locked."""
        self.screen_locked.emit()

    def _hear(self, bus: QDBusConnection, interface: str, name: str, slot: str) -> None:
        if bus.isConnected():
            bus.connect("", "", interface, name, self, SLOT(slot).encode())


def _is_panic(event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_F12:
        return True
    held = event.modifiers()
    return event.key() == Qt.Key.Key_L and held in (_CONTROL, _CONTROL | _SHIFT)
