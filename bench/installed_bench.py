"""Time to the unlock window of the installed program, against the same from the virtual environment."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from bench.measuring import Figure, compared

ROOT = Path(__file__).resolve().parent.parent
PROBE = ROOT / "build" / "installers" / "onedir" / "pgi-desk" / "probe"
STARTS, TARGET = 9, 1.6
NANOSECONDS_PER_MILLISECOND = 1e6
NOT_BUILT = "The installed program is not measured: make installers builds it first."


def measure_installed() -> tuple[Figure, ...]:
    """Measure off-screen; nothing, and a sentence, where no installer was built."""
    if not PROBE.is_file():
        print(NOT_BUILT, flush=True)
        return ()

    def installed() -> float:
        return _first_paint([str(PROBE), "start"])

    def environment() -> float:
        return _first_paint([sys.executable, str(ROOT / "bench" / "window_child.py"), "program"])

    what = "unlock window, installed against environment"
    return (compared("start_installed", what, (installed, environment), STARTS, TARGET),)


def _first_paint(command: list[str]) -> float:
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(paths)}
    start = time.monotonic_ns()
    done = subprocess.run(command, env=settings, capture_output=True, text=True, timeout=120, check=True)
    return (int(done.stdout.split()[0]) - start) / NANOSECONDS_PER_MILLISECOND
