"""Kills at random moments of recording (T01): what was acknowledged stays, with its audit entry."""

from __future__ import annotations

import multiprocessing
import random
from multiprocessing.connection import Connection
from pathlib import Path

from faults.office import Office, look_after, new_office
from faults.outcome import Outcome, Tally
from faults.working_child import work

LONGEST_SECONDS = 0.25
FRESH_AFTER = 20  # a file that only grows would make each check slower than the last
FOREVER = 10**9


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Kill a recording process so many times and look into the file after each."""
    tally, chance, acknowledged = Tally("B1", "kills while recording", "0 lost, 0 damaged"), random.Random(seed), 0
    base = new_office(folder)
    office, seen = base.copied(folder / "killed.pgidesk"), set[str]()
    for number in range(count):
        if number % FRESH_AFTER == 0:
            office, seen = base.copied(folder / "killed.pgidesk"), set()
        before = len(seen)
        seen |= _until_killed(office, chance.randrange(2**32), chance.random() * LONGEST_SECONDS)
        refusals = {line for line in seen if line.startswith("refused")}
        tally.problems += [f"kill {number}: {line}" for line in refusals]
        seen -= refusals
        acknowledged += len(seen) - before
        tally.number += 1
        look_after(office, seen, tally.problems, f"kill {number}")
    return tally.outcome(f"{acknowledged} changes acknowledged, {len(tally.problems)} problems")


def _until_killed(office: Office, seed: int, seconds: float) -> set[str]:
    """Let a process record for so long after its first acknowledgement, then kill it; return all it acknowledged."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["faults.working_child", "pgi_desk.persistence.encrypted_file"])
    reading, writing = context.Pipe(duplex=False)
    process = context.Process(target=_record, args=(office.path, office.raw_key, seed, writing))
    process.start()
    writing.close()
    lines: set[str] = set()
    try:
        lines.add(reading.recv_bytes().decode())
        process.join(seconds)
        process.kill()
        while True:
            lines.add(reading.recv_bytes().decode())
    except (EOFError, OSError):
        pass  # a torn last line was not acknowledged
    finally:
        process.kill()
        process.join()
        process.close()
        reading.close()
    return lines


def _record(path: Path, raw_key: bytes, seed: int, writing: Connection) -> None:
    refused = work(path, raw_key, seed, FOREVER, lambda line: writing.send_bytes(line.encode()))
    if refused:
        writing.send_bytes(f"refused {refused}".encode())
