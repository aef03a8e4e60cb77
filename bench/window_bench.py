"""Time to the unlock window and peak memory of the open program, against a bare window; each in a fresh process."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from bench.measuring import Figure, compared
from bench.training_file import TrainingFile

HERE = Path(__file__).resolve().parent
STARTS, MEMORY_RUNS = 9, 3
START_TARGET, MEMORY_TARGET = 1.3, 1.6
SCREEN = "-screen 0 1366x768x24"
NANOSECONDS_PER_MILLISECOND = 1e6
KIB_PER_MIB = 1024
SAY_SCREEN = "import os, sys; print(os.environ['DISPLAY'], os.environ['XAUTHORITY'], flush=True); sys.stdin.read()"


def measure_window(file: TrainingFile) -> tuple[Figure, ...]:
    """Measure off-screen and, where Xvfb is installed, on a real X screen."""
    offscreen = _environment({"QT_QPA_PLATFORM": "offscreen"})
    figures = [*_starts("offscreen", "off-screen", offscreen)]
    if shutil.which("xvfb-run") is not None:
        with _virtual_screen() as screen:
            figures += _starts("xcb", "X11", screen)
    return (*figures, *_memory(file, offscreen))


def _starts(key: str, screen: str, environment: Mapping[str, str]) -> tuple[Figure, Figure]:
    def program() -> float:
        return _first_paint("program", environment)

    def form() -> float:
        return _first_paint("form", environment)

    def bare() -> float:
        return _first_paint("bare", environment)

    return (
        compared(f"start_{key}", f"time to the unlock window, {screen}", (program, bare), STARTS, START_TARGET),
        compared(f"start_form_{key}", "the same, its compiled form alone", (form, bare), STARTS, None),
    )


def _first_paint(side: str, environment: Mapping[str, str]) -> float:
    start = time.monotonic_ns()
    painted, _ = _run(["window_child.py", side], "", environment)
    return (painted - start) / NANOSECONDS_PER_MILLISECOND


def _memory(file: TrainingFile, environment: Mapping[str, str]) -> tuple[Figure, ...]:
    """Return the figures for peak memory; none where the system does not tell it."""

    def peak(arguments: list[str], lines: str = "") -> float:
        return statistics.median(_run(arguments, lines, environment)[-1] / KIB_PER_MIB for _ in range(MEMORY_RUNS))

    bare = peak(["window_child.py", "bare"])
    if not bare:
        return ()
    opened = ["memory_child.py", str(file.path)]
    derived = peak(opened, f"{file.passphrase}\n\n")
    ready = peak(opened, f"{file.passphrase}\n{file.raw_key.hex()}\n")
    unlock = peak(["window_child.py", "program"])
    return (
        Figure("memory", "peak memory, file open, people shown", "MiB", derived, bare, MEMORY_RUNS, MEMORY_TARGET),
        Figure("memory_key_at_hand", "the same, key at hand", "MiB", ready, bare, MEMORY_RUNS, MEMORY_TARGET),
        Figure("memory_unlock", "peak memory at the unlock window", "MiB", unlock, bare, MEMORY_RUNS),
    )


def _run(arguments: list[str], lines: str, environment: Mapping[str, str]) -> list[int]:
    """Return the numbers that a child prints; raises RuntimeError with what it said when it fails."""
    command = [sys.executable, str(HERE / arguments[0]), *arguments[1:]]
    done = subprocess.run(
        command, input=lines, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr}")
    return [int(word) for word in done.stdout.split()]


def _environment(changes: Mapping[str, str]) -> dict[str, str]:
    paths = [str(HERE.parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **changes}


@contextmanager
def _virtual_screen() -> Iterator[dict[str, str]]:
    """Start one X server for all windows, so that its own start is not measured."""
    command = ["xvfb-run", "-a", "-s", SCREEN, sys.executable, "-c", SAY_SCREEN]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        if server.stdin is None or server.stdout is None:
            raise RuntimeError("the X server has no pipes")
        display, _, authority = server.stdout.readline().strip().partition(" ")
        if not display:
            raise RuntimeError("the X server did not start")
        try:
            yield _environment({"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "XAUTHORITY": authority})
        finally:
            server.stdin.close()
