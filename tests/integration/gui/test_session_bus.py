"""T48: the program locks before the computer sleeps and when its screen is locked: over a bus of the test's own."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faults.office import Office, new_office
from faults.signals import PATIENCE, WRITTEN, Running, drafts_with_text, running
from tests.helpers.private_bus import HAS_DAEMON, LOGIN, FakeLogin, private_bus

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="sleep and screen locks are listened to on Linux only"),
    pytest.mark.skipif(not HAS_DAEMON, reason="apt-get install dbus-daemon"),
]

MANAGER = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager")
SIGNALS: dict[str, tuple[str, str, str, *tuple[bool, ...]]] = {
    "sleep": (*MANAGER, "PrepareForSleep", True),
    "shutdown": (*MANAGER, "PrepareForShutdown", True),
    "session lock": ("/org/freedesktop/login1/session/c1", "org.freedesktop.login1.Session", "Lock"),
    "screen saver": ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
    "screen saver of KDE": ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True),
    "screen saver of GNOME": ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True),
    "screen saver of Cinnamon": ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", "ActiveChanged", True),
    "screen saver of MATE": ("/org/mate/ScreenSaver", "org.mate.ScreenSaver", "ActiveChanged", True),
    "screen saver of Xfce": ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged", True),
}
STATES = {"sleep": "two dialogs", "session lock": "long job", "shutdown": "page"}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(tmp_path)


@pytest.fixture
def login(qtbot: QtBot, tmp_path: Path) -> Iterator[FakeLogin]:
    """The login manager and all screen savers on a bus, whose address the program finds in its environment."""
    with private_bus(tmp_path) as address:
        login = FakeLogin(address)
        for _, interface, *_rest in SIGNALS.values():
            if not interface.startswith(LOGIN):
                login.own(interface)
        yield login
        login.close()


@pytest.mark.parametrize("signal", SIGNALS)
def test_it_locks_and_keeps_what_was_typed(signal: str, login: FakeLogin, office: Office, qtbot: QtBot) -> None:
    state = STATES.get(signal, "dialog")
    with running(office, state, bus=login.address) as program:
        wait_until_it_listens(login, qtbot)
        login.say(*SIGNALS[signal])
        program.gone()
        assert is_fresh(program)
    assert drafts_with_text(office) == WRITTEN[state]


def test_sleep_waits_until_everything_is_stored(login: FakeLogin, office: Office, qtbot: QtBot) -> None:
    with running(office, "dialog", bus=login.address) as program:
        wait_until_it_listens(login, qtbot)
        assert login.asked == ["sleep:shutdown", "pgi-desk", "Lock before sleep", "delay"]
        assert not select.select([login.held], [], [], 0.2)[0]  # the program holds the system back
        login.say(*SIGNALS["sleep"])
        assert select.select([login.held], [], [], PATIENCE)[0]
        assert os.read(login.held, 1) == b""
        assert drafts_with_text(office) == 1  # already, when the system goes to sleep
        program.gone()


def test_waking_up_and_an_unlocked_screen_change_nothing(login: FakeLogin, office: Office, qtbot: QtBot) -> None:
    with running(office, "idle", bus=login.address) as program:
        wait_until_it_listens(login, qtbot)
        for path, interface, member, *value in SIGNALS.values():
            if value:
                login.say(path, interface, member, False)
        assert not select.select([program.handle], [], [], 1.0)[0]
        login.say(*SIGNALS["sleep"])
        program.gone()


def wait_until_it_listens(login: FakeLogin, qtbot: QtBot) -> None:
    """The request for a delay is the last thing that the program does when it begins to listen."""
    qtbot.waitUntil(lambda: bool(login.asked), timeout=int(PATIENCE * 1000))


def is_fresh(program: Running) -> bool:
    """Tell whether the process is the program with its unlock window again."""
    words = Path(f"/proc/{program.process.pid}/cmdline").read_bytes().split(b"\0")
    return b"pgi_desk" in words
