"""The real program on a screen and a bus of its own, and a screen reader that follows it from outside."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from tests.helpers.private_bus import private_bus

READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
Heard = dict[str, Any]


def why_not() -> str:
    """Return why no screen reader can be started on this computer, or nothing."""
    wanted = {"xvfb": "Xvfb", "xdotool": "xdotool", "dbus-daemon": "dbus-daemon"}
    lacks = [package for package, name in wanted.items() if shutil.which(name) is None]
    if not _launcher():
        lacks.append("at-spi2-core")
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], check=False).returncode
    ):
        lacks.append("python3-pyatspi")
    return f"missing here: {', '.join(lacks)}" if lacks else ""


class Listener:
    """Asks the screen reader; an answer that says that it failed fails the test."""

    def __init__(self, reader: subprocess.Popen[str]) -> None:
        self._reader = reader

    def screen(self) -> list[Heard]:
        """Everything in the window in front, as far as it can be seen."""
        return self._list("screen")

    def ring(self, key: str = "Tab") -> list[Heard]:
        """The controls that a key comes to, until one comes again."""
        return self._list("ring", key, 120)

    def press(self, *keys: str) -> Heard:
        """Press keys and hear where the focus is."""
        return self._one("press", *keys)

    def write(self, text: str) -> Heard:
        """Type."""
        return self._one("write", text)

    def reach(self, name: str) -> Heard:
        """Press Tab until a control has the focus."""
        found = self._one("reach", name)
        assert found, f"Tab does not come to {name}"
        return found

    def wait_for(self, name: str) -> Heard:
        """Wait until something can be heard, and give the keyboard to the window that has it."""
        found = self._one("wait_for", name)
        assert found, f"{name} is not heard, but {[one['name'] for one in self.screen()]}"
        self._ask("take_focus")
        return found

    def focus(self) -> Heard:
        """Where the cursor is."""
        return self._one("focus")

    def said(self) -> list[str]:
        """What was announced since the last question."""
        return [str(one) for one in self._ask("said")]

    def _list(self, *question: Any) -> list[Heard]:  # JSON
        answer = self._ask(*question)
        assert isinstance(answer, list), answer
        return answer

    def _one(self, *question: Any) -> Heard:
        answer = self._ask(*question)
        assert isinstance(answer, dict), answer
        assert "failed" not in answer, (question, answer)
        return answer

    def _ask(self, *question: Any) -> Any:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps(question) + "\n")
        self._reader.stdin.flush()
        return json.loads(self._reader.stdout.readline())


@contextmanager
def heard_program(folder: Path) -> Iterator[Listener]:
    """Start the program at its first window, in English, and listen to it."""
    with ExitStack() as stack:
        screen = stack.enter_context(_screen())
        bus = folder / "bus"
        for needed in (bus, folder / "run", folder / "home"):
            needed.mkdir(mode=0o700)
        surroundings = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "LC_"))},
            "DISPLAY": screen,
            "LANG": "C.UTF-8",
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": stack.enter_context(private_bus(bus)),
            "PGI_DESK_HOME": str(folder / "desk"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        stack.enter_context(_running([_launcher(), "--launch-immediately"], surroundings))
        stack.enter_context(_running([sys.executable, "-m", "pgi_desk"], surroundings))
        apart = {name: value for name, value in surroundings.items() if not name.startswith("PYTHON")}
        reader = stack.enter_context(_running([SYSTEM_PYTHON, "-W", "ignore", str(READER), "pgi-desk"], apart))
        yield Listener(reader)


@contextmanager
def _screen() -> Iterator[str]:
    """A screen of the size of an old laptop, whose number the system chooses."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def _running(command: list[str], surroundings: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Run a process with all that it starts, and end them together."""
    with subprocess.Popen(
        command,
        env=surroundings,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            yield process
        finally:
            os.killpg(process.pid, signal.SIGTERM)


def _launcher() -> str:
    return next((path for path in LAUNCHERS if Path(path).exists()), "")
