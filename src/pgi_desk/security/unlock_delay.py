"""Growing waits after failed attempts to open a file, which neither a restart nor a changed clock shortens.

They slow down guessing at the keyboard alone: whoever copies the file does not run this program. Nothing is ever
deleted, because that would give anybody at the desk a way to destroy the records.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pgi_desk.domain.errors import WaitBeforeRetry
from pgi_desk.security.app_folder import application_folder
from pgi_desk.security.files import replace_file

LONGEST_STEP: Final = 60.0
AFTER_MANY: Final = 300.0
MANY: Final = 10
_BOOT_ID: Final = Path("/proc/sys/kernel/random/boot_id")


def wait_after(failures: int) -> float:
    """Return the seconds to wait after some failures in a row: 1, 2, 4 up to 60, and 300 from the tenth on."""
    if failures < 1:
        return 0.0
    return AFTER_MANY if failures >= MANY else min(2.0 ** (failures - 1), LONGEST_STEP)


def running_time() -> float:
    """Return seconds since the machine started, sleep included; no clock that anybody can set."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def this_start() -> str:
    """Return a text that is another one after each start of the machine, where the system tells it."""
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        return ""


@dataclass(frozen=True, slots=True)
class _Failures:
    count: int
    start: str
    at: float


class FileUnlockDelay:
    """Implements the UnlockDelay port over one small file for each case file."""

    def __init__(
        self,
        home: Path | None = None,
        running: Callable[[], float] = running_time,
        start: Callable[[], str] = this_start,
    ) -> None:
        self._home = home
        self._running = running
        self._start = start

    def refuse_early(self, salt: bytes) -> None:
        """Raise WaitBeforeRetry (`seconds`) while the time after the last failures is not over."""
        failures = self._read(salt)
        if failures.count == 0:
            return
        if failures.start != self._start() or failures.at > self._running():
            # After a new start nobody knows how long the machine was off: the wait begins again, once.
            failures = _Failures(failures.count, self._start(), self._running())
            self._write(salt, failures)
        left = wait_after(failures.count) - (self._running() - failures.at)
        if left > 0:
            raise WaitBeforeRetry(seconds=int(left) + 1)

    def failed(self, salt: bytes) -> None:
        """Count a failure; the next wait is longer."""
        self._write(salt, _Failures(self._read(salt).count + 1, self._start(), self._running()))

    def succeeded(self, salt: bytes) -> int:
        """Forget the failures and return how many there were."""
        count = self._read(salt).count
        if count:
            self._path(salt).unlink(missing_ok=True)
        return count

    def _path(self, salt: bytes) -> Path:
        return application_folder(self._home) / f"attempts-{salt.hex()}.json"

    def _read(self, salt: bytes) -> _Failures:
        try:
            return _failures(json.loads(self._path(salt).read_text(encoding="ascii")))
        except FileNotFoundError:
            return _Failures(0, "", 0.0)
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            # A damaged count is no way round the wait: it begins now, because no failure lies in the future.
            return _Failures(MANY, "", math.inf)

    def _write(self, salt: bytes, failures: _Failures) -> None:
        content = {"count": failures.count, "start": failures.start, "at": failures.at}
        replace_file(self._path(salt), json.dumps(content).encode("ascii"))


def _failures(content: object) -> _Failures:
    """Return what was stored, read strictly; raises ValueError, KeyError or TypeError."""
    if not isinstance(content, dict):
        raise TypeError
    count, start, at = content["count"], content["start"], content["at"]
    if type(count) is not int or count < 0 or type(start) is not str or type(at) not in {int, float}:
        raise ValueError("type")
    if not 0 <= at < math.inf:
        raise ValueError("time")
    return _Failures(count, start, float(at))
