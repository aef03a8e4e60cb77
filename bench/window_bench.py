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
START_TARGET, MEMORY_TARGET = 1.2, 1.6
SCREEN = "-screen 0 1366x768x24"
NANOSECONDS_PER_MILLISECOND = 1e6
KIB_PER_MIB = 1024
SAY_SCREEN = "import os, sys; print(os.environ['DISPLAY'], os.environ['XAUTHORITY'], flush=True); sys.stdin.read()"


def measure_window(files: Mapping[int, TrainingFile], judged: int) -> tuple[Figure, ...]:
    """Measure off-screen and, where Xvfb is installed, on a real X screen; memory in files of so many people.

    The bar for memory is about the file with `judged` people.
    """
    offscreen = child_environment({"QT_QPA_PLATFORM": "offscreen"})
    figures = [*_starts("offscreen", "off-screen", offscreen)]
    if shutil.which("xvfb-run") is not None:
        with _virtual_screen() as screen:
            figures += _starts("xcb", "X11", screen)
    return (*figures, *_memory(files, offscreen, judged))


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


def _memory(files: Mapping[int, TrainingFile], environment: Mapping[str, str], judged: int) -> tuple[Figure, ...]:
    """Return the figures for peak memory; none where the system does not tell it.

    They are held against an empty window with SQLAlchemy loaded, which nothing here can do without.
    """

    def peak(arguments: list[str], lines: str = "") -> float:
        return statistics.median(_run(arguments, lines, environment)[-1] / KIB_PER_MIB for _ in range(MEMORY_RUNS))

    bare = peak(["window_child.py", "sqlalchemy"])
    if not bare:
        return ()
    figures = list[Figure]()
    for people, file in sorted(files.items()):
        opened, target = ["memory_child.py", str(file.path)], MEMORY_TARGET if people == judged else None
        ready = peak(opened, f"{file.passphrase}\n{file.raw_key.hex()}\n")
        what = f"peak memory, {people} people shown, key at hand"
        figures.append(Figure(f"memory_{people}", what, "MiB", ready, bare, MEMORY_RUNS, target))
    derived = peak(["memory_child.py", str(files[judged].path)], f"{files[judged].passphrase}\n\n")
    unlock = peak(["window_child.py", "program"])
    empty = peak(["window_child.py", "bare"])
    return (
        *figures,
        Figure("memory_derived", "the same, key derived", "MiB", derived, bare, MEMORY_RUNS),
        Figure("memory_unlock", "peak memory at the unlock window", "MiB", unlock, bare, MEMORY_RUNS),
        Figure("memory_bare", "an empty window without SQLAlchemy", "MiB", empty, bare, MEMORY_RUNS),
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


def child_environment(changes: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a child, which finds the program and the measurements."""
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
            yield child_environment({"QT_QPA_PLATFORM": "xcb", "DISPLAY": display, "XAUTHORITY": authority})
        finally:
            server.stdin.close()
