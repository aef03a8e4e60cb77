"""Crashes of a program that has a file open (T79): no picture of its memory is left, and nobody else reads it."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from faults.office import PASSPHRASE, new_office
from faults.outcome import Outcome, Tally
from faults.traced import ROOT

NOBODY = 65534
WINDOW_EVERY = 10
# Opens the memory of a process as a debugger would; the shell is there for everybody.
LOOK = 'exec 3</proc/"$1"/mem'
# A process of the same user that does not protect itself: it can be read, and it leaves a core.
SOFT = f"""
import ctypes, os, signal, sys
if os.geteuid() == 0:
    os.setuid({NOBODY})
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
print("open", flush=True)
sys.stdin.readline()
os.kill(os.getpid(), signal.SIGSEGV)
"""


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Crash so many processes, in the program itself and from outside; the limit of the system allows every core."""
    del seed
    what = "crashes by SIGSEGV with a file open, in the window too, core files allowed by the system"
    tally = Tally("T79", what, "0 core files, not dumpable, memory closed to other programs of the same person")
    office, closed = new_office(folder), 0
    unprotected, _ = crash((sys.executable, "-c", SOFT), "", folder, "inside")
    if "left a core" not in unprotected and resource.getrlimit(resource.RLIMIT_CORE)[1]:
        tally.problems.append("blind: this system leaves no core of any process")
    if os.geteuid() == 0 and "another process reads its memory" not in unprotected:
        tally.problems.append("blind: this system lets nobody look into any process")
    for number in range(count):
        kind = "window" if number % WINDOW_EVERY == WINDOW_EVERY - 1 else "services"
        how = "outside" if number % 2 else "inside"
        command = (sys.executable, "-m", "faults.crash_child", str(office.path), kind)
        problems, refused = crash(command, f"{office.raw_key.hex()}\n{PASSPHRASE}\n", folder, how)
        tally.number, closed = tally.number + 1, closed + refused
        tally.problems += [f"crash {number}, {kind}, from {how}: {problem}" for problem in problems]
    return tally.outcome(f"{closed} looks into memory refused; {len(tally.problems)} problems")


def crash(command: tuple[str, ...], given: str, folder: Path, how: str) -> tuple[list[str], int]:
    """Let a process open a file and crash; returns what was wrong, and whether a look into its memory was refused."""
    process = _start(command, folder)
    if process.stdin is None or process.stdout is None:
        raise RuntimeError("no pipes")
    process.stdin.write(given.encode())
    process.stdin.flush()
    said = process.stdout.readline().decode().strip()
    problems = [] if said == "open, dumpable 0" else [said or "did not open"]
    refused = os.geteuid() == 0 and _is_closed(process.pid)
    if os.geteuid() == 0 and not refused:
        problems.append("another process reads its memory")
    if how == "outside":
        process.send_signal(signal.SIGSEGV)
    process.stdin.write(b"crash\n")
    with suppress(OSError):
        process.stdin.close()
    process.stdout.close()
    _, status = os.waitpid(process.pid, 0)
    process.returncode = 0
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGSEGV:
        problems.append(f"did not crash: {status}")
    cores = _cores(folder)
    if cores or os.WCOREDUMP(status):
        problems.append("left a core")
    return problems, int(refused)


def _is_closed(process: int) -> bool:
    """Tell whether the system refuses the memory of a process to another one of the same user."""
    command = ("/bin/sh", "-c", LOOK, "look", str(process))
    return subprocess.run(command, user=NOBODY, stderr=subprocess.DEVNULL, check=False).returncode != 0


def _start(command: tuple[str, ...], folder: Path) -> subprocess.Popen[bytes]:
    """Start a process that may leave a core as large as it likes, in a folder of its own."""
    place = folder / "cores"
    place.mkdir(exist_ok=True)
    place.chmod(0o777)
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    return subprocess.Popen(
        command,
        cwd=place,
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
            "QT_QPA_PLATFORM": "offscreen",
            "PGI_DESK_HOME": str(folder / "home"),
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (most, most)),  # noqa: PLW1509  # no threads here
    )


def _cores(folder: Path) -> list[Path]:
    found = list((folder / "cores").iterdir())
    for path in found:
        path.unlink()
    return found
