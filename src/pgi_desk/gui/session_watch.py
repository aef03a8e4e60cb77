"""Tells when the computer is about to sleep or its screen was locked, as far as the system says so."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusUnixFileDescriptor

LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver", "org.mate.ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver"),
)


class SessionWatch(QObject):
    """Listens to the system; without a bus or a service it stays silent and the idle time alone decides.

    Windows and macOS: nothing is listened to and nothing of this was tested there; sleep counts as idle time.
    """

    going_away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._delay: QDBusUnixFileDescriptor | None = None

    def start(self) -> None:
        """Begin to listen, and ask the system to wait for the lock before it sleeps or is switched off."""
        if sys.platform != "linux":
            return
        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        for name in ("PrepareForSleep", "PrepareForShutdown"):
            self._listen(system, LOGIN, name, SLOT("changed(bool)"))
        self._listen(system, (LOGIN[0], "", "org.freedesktop.login1.Session"), "Lock", SLOT("locked()"))
        for saver in SCREEN_SAVERS:
            self._listen(session, saver, "ActiveChanged", SLOT("changed(bool)"))
        if system.isConnected():
            self._ask_for_delay(system)

    @Slot(bool)
    def changed(self, begins: bool) -> None:
        """Sleep, switching off or a screen lock begins or ends; only the beginning matters."""
        if begins:
            self.going_away.emit()

    @Slot()
    def locked(self) -> None:
        """The session was locked."""
        self.going_away.emit()

    def _listen(self, bus: QDBusConnection, source: tuple[str, str, str], name: str, slot: str) -> None:
        if bus.isConnected():
            connect: Callable[..., bool] = bus.connect
            connect(*source, name, self, slot)

    def _ask_for_delay(self, bus: QDBusConnection) -> None:
        """Ask without waiting: a login manager that hangs must not hold up the window."""
        question = QDBusMessage.createMethodCall(*LOGIN, "Inhibit")
        question.setArguments(["sleep:shutdown", "pgi-desk", "Lock before sleep", "delay"])
        QDBusPendingCallWatcher(bus.asyncCall(question), self).finished.connect(self._hold)

    def _hold(self, answer: QDBusPendingCallWatcher) -> None:
        """Keep what delays the system; it is let go with this process."""
        arguments = answer.reply().arguments()
        if arguments and isinstance(arguments[0], QDBusUnixFileDescriptor):
            self._delay = arguments[0]
        answer.deleteLater()
