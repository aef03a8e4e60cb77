"""Every way to end or lock the program while something is half written (T04): what was typed and stored is kept."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from faults.office import PASSPHRASE, Office, look_after, new_office
from faults.outcome import Outcome, Tally
from faults.signal_child import STATES, TEXT

PATIENCE = 60.0  # seconds, on a laptop that does other things as well
SIGNALS = {"SIGTERM": signal.SIGTERM, "SIGHUP": signal.SIGHUP, "SIGINT": signal.SIGINT}
WAYS = (*SIGNALS, "session", "panic")
WRITTEN = {"page": 1, "dialog": 1, "two dialogs": 2, "long job": 1, "idle": 0}
CASES = tuple(product(STATES[:4], WAYS))


@dataclass
class Running:
    """The program with a file open; `gone` says after how many seconds nothing of that process is left."""

    process: subprocess.Popen[str]
    handle: int
    left: str = ""

    def end(self, way: str) -> None:
        """Send a signal, press the panic key or end the session."""
        if way in SIGNALS:
            self.process.send_signal(SIGNALS[way])
        elif self.process.stdin is not None:
            self.process.stdin.write(way + "\n")
            self.process.stdin.flush()

    def gone(self) -> float:
        """Wait until the process has ended or became another program; raises TimeoutError."""
        begun = time.perf_counter()
        if not select.select([self.handle], [], [], PATIENCE)[0]:
            raise TimeoutError("the process is still there")
        return time.perf_counter() - begun


@contextmanager
def running(office: Office, state: str, bus: str = "") -> Iterator[Running]:
    """Start the program, open the file and wait until something is half written; raises TimeoutError.

    `bus` is the address of the message bus that takes the place of those of the system and the session.
    """
    reading, writing = os.pipe()
    command = [sys.executable, "-m", "faults.signal_child", str(office.path), state, str(writing)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PGI_DESK_HOME": str(office.path.parent / "home")}
    environment |= {"DBUS_SYSTEM_BUS_ADDRESS": bus, "DBUS_SESSION_BUS_ADDRESS": bus} if bus else {}
    process = subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        pass_fds=(writing,),
        cwd=Path(__file__).resolve().parent.parent,
    )
    os.close(writing)
    try:
        yield _open(Running(process, reading))
    finally:
        _kill(process)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        os.close(reading)


def run(count: int, seed: int, folder: Path) -> Outcome:
    """End or lock the program so many times, each way in each state; the seed changes nothing."""
    del seed
    what = "ended by SIGTERM, SIGHUP, SIGINT and the session, or locked by the panic key, while something was written"
    tally = Tally("B1", what, "process gone, text kept, 0 lost")
    base, acknowledged, slowest = new_office(folder), 0, 0.0
    for number in range(count):
        state, way = CASES[number * 7 % len(CASES)]  # 7 and 20 have no common part: each case comes before one twice
        office = base.copied(folder / "ended" / "office.pgidesk")
        tally.number += 1
        where = f"{way} with {state}, {number}"
        try:
            seconds, stored = _one(office, state, way, tally.problems, where)
        except TimeoutError as error:
            tally.problems.append(f"{where}: {error}")
            continue
        slowest, acknowledged = max(slowest, seconds), acknowledged + stored
    seen = f"{acknowledged} changes acknowledged, slowest end {slowest:.1f} s, {len(tally.problems)} problems"
    return tally.outcome(seen)


def _one(office: Office, state: str, way: str, problems: list[str], where: str) -> tuple[float, int]:
    with running(office, state) as program:
        program.end(way)
        seconds = program.gone()
        if way == "panic":
            _must_be_fresh(program.process.pid, problems, where)
            _kill(program.process)  # the fresh one, which shows the unlock window
        try:
            code = program.process.wait(PATIENCE)
        except subprocess.TimeoutExpired as error:
            raise TimeoutError("the process is still there") from error
        if way != "panic" and code:
            problems.append(f"{where}: ended with {code}")
        lines = program.left + (program.process.stdout.read() if program.process.stdout is not None else "")
    stored = {line for line in lines.splitlines() if line.startswith("assistance ")}
    look_after(office, stored, problems, where)
    kept = drafts_with_text(office)
    if kept != WRITTEN[state]:
        problems.append(f"{where}: {kept} of {WRITTEN[state]} texts kept")
    return seconds, len(stored)


def _open(program: Running) -> Running:
    """Wait until the text is written; what is printed before is kept."""
    if program.process.stdout is None:
        raise RuntimeError("no pipe")
    if program.process.stdin is not None:
        program.process.stdin.write(PASSPHRASE + "\n")
        program.process.stdin.flush()
    too_late = threading.Timer(PATIENCE, program.process.kill)
    too_late.start()
    try:
        for line in program.process.stdout:
            if line == "open\n":
                return program
            program.left += line
    finally:
        too_late.cancel()
        too_late.join()
    raise TimeoutError("did not open")


def _kill(process: subprocess.Popen[str]) -> None:
    """Kill a process; once more when it was just becoming another program and lived on."""
    while process.poll() is None:
        process.kill()
        with suppress(subprocess.TimeoutExpired):
            process.wait(2)


def _must_be_fresh(process: int, problems: list[str], where: str) -> None:
    words = Path(f"/proc/{process}/cmdline").read_bytes().split(b"\0")
    if b"pgi_desk" not in words:
        problems.append(f"{where}: no fresh program")


def drafts_with_text(office: Office) -> int:
    """Return how many drafts hold the text; the file is closed otherwise."""
    opened, services = office.open()
    try:
        drafts = services.drafts.mine()
    finally:
        opened.close()
    return len([draft for draft in drafts if TEXT in json.loads(draft.content).values()])
