"""From the lock to the end of the process that held keys and records: at rest, with typed text, beside a long job.

Each time is held against what is wanted beyond the transaction that runs, so a ratio of 1 is the whole of it.
"""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from pathlib import Path

from bench.measuring import Figure
from faults.office import Office, new_office
from faults.signals import running

LOCKS = 7
WANTED_MS = 300.0
MILLISECONDS = 1000.0
STATES = {
    "idle": "lock to process gone, at rest",
    "dialog": "lock to process gone, typed text, saving",
    "long job": "lock to process gone, long job running",
}


def measure_lock(cache: Path) -> tuple[Figure, ...]:
    """Lock a small file in the whole program, in a fresh process each time."""
    folder = Path(tempfile.mkdtemp(prefix="lock-", dir=cache))
    try:
        office = new_office(folder)
        return tuple(_figure(office, state, what) for state, what in STATES.items())
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _figure(office: Office, state: str, what: str) -> Figure:
    times = [_lock(office.copied(office.path.parent / "locked" / "office.pgidesk"), state) for _ in range(LOCKS)]
    return Figure(f"lock_{state.replace(' ', '_')}", what, "ms", statistics.median(times), WANTED_MS, LOCKS, 1.0)


def _lock(office: Office, state: str) -> float:
    with running(office, state) as program:
        begun = time.perf_counter()
        program.end("panic")
        program.gone()
        return (time.perf_counter() - begun) * MILLISECONDS
