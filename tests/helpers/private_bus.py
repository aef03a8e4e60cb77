"""A message bus of the test's own, and on it what the program listens to: the login manager and a screen saver."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject

HAS_DAEMON = shutil.which("dbus-daemon") is not None
LOGIN = "org.freedesktop.login1"
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Run a bus that nothing else of this computer uses, and return its address."""
    configuration = folder / "bus.conf"
    configuration.write_text(CONFIGURATION.replace("{folder}", str(folder)), encoding="utf-8")
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        try:
            if daemon.stdout is None:
                raise RuntimeError("no pipe")
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


class FakeLogin(QDBusVirtualObject):
    """A login manager that hands out delay locks; `held` can be read to its end once nobody holds one any more."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.asked: list[str] = []
        self.held, self._writing = os.pipe()
        self.bus = QDBusConnection.connectToBus(address, f"login {id(self)}")
        self.bus.registerVirtualObject("/org/freedesktop", self, QDBusConnection.VirtualObjectRegisterOption.SubPath)
        if not self.bus.registerService(LOGIN):
            raise RuntimeError(self.bus.lastError().message())

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802  # Qt's own name
        """Answer the request for a delay."""
        if message.member() != "Inhibit":
            return False
        self.asked = [str(one) for one in message.arguments()]
        connection.send(message.createReply(QDBusUnixFileDescriptor(self._writing)))
        os.close(self._writing)  # from now on only the program holds it
        return True

    def introspect(self, _path: str) -> str:
        """Nobody asks."""
        return ""

    def say(self, path: str, interface: str, member: str, *values: bool) -> None:
        """Send a signal."""
        message = QDBusMessage.createSignal(path, interface, member)
        message.setArguments(list(values))
        self.bus.send(message)

    def own(self, service: str) -> None:
        """Stand in for another service too."""
        self.bus.registerService(service)

    def close(self) -> None:
        """Leave the bus."""
        QDBusConnection.disconnectFromBus(self.bus.name())
        os.close(self.held)
