"""A clock for waiting that nobody can set: it counts sleep, and no change of date moves it."""

from __future__ import annotations

import time


def running_time() -> float:
    """Return seconds since the machine started, sleep included where the system counts it."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
