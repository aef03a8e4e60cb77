"""A disk that fails (T06 to T08) or is full (T05): said in our words, nothing acknowledged lost, the file whole."""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

from faults.office import look_after, new_office
from faults.outcome import Outcome, Tally
from faults.traced import has_strace, recorded

# Calls of the disk with what they answer, for one call or from one call on.
ANSWERS = (
    ("pwrite64", "EIO", ""),
    ("pwrite64", "EIO", "+"),
    ("pwrite64", "ENOSPC", ""),
    ("pwrite64", "ENOSPC", "+"),
    ("fsync,fdatasync", "EIO", ""),
    ("fsync,fdatasync", "EIO", "+"),
    ("fsync,fdatasync", "ENOSPC", ""),
    ("pwrite64", "EINTR", ""),
)
TOLD = ("DiskFull", "StorageFailed")
CHANGES = 2
EVER = 10_000
# With more than so many, every call is tried, and the last ones must find that there was none left to fail.
EVERY_CALL = 400
PAGE = 4096


def run_failing(count: int, seed: int, folder: Path) -> Outcome:
    """Let each N-th write and sync fail in turn, in every way, while a process records."""
    tally = Tally("B3", "writes and syncs that fail while recording", "0 lost, 0 damaged, each told")
    told, base = 0, new_office(folder)
    for number in range(count if has_strace() else 0):
        call, answer, on = ANSWERS[number % len(ANSWERS)]
        when = number // len(ANSWERS) + 1
        where = f"{answer} of {call} number {when}{on}"
        office = base.copied(folder / f"failing-{number}" / "office.pgidesk")
        inject = ("-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={answer}:when={when}{on}")
        acknowledged, refused = recorded(office, seed + number, CHANGES, inject)
        tally.number += 1
        told += refused in TOLD
        if refused and refused not in TOLD:
            tally.problems.append(f"{where}: {refused}")
        if not refused and len(acknowledged) != CHANGES:
            tally.problems.append(f"{where}: silent")
        if refused and number >= count - len(ANSWERS) and count > EVERY_CALL:
            tally.problems.append(f"{where}: there are later calls that were not tried")
        look_after(office, acknowledged, tally.problems, where)
    return tally.outcome(f"{told} told as full or failing disk, the others overcome; {len(tally.problems)} problems")


def run_full(count: int, seed: int, folder: Path) -> Outcome:
    """Record on a file system that becomes full, then make room; needs the right to mount one."""
    tally, chance = Tally("B3", "disks that become full", "0 lost, 0 damaged, each told"), random.Random(seed)
    base, place, kept = new_office(folder), folder / "small", 0
    place.mkdir()
    for number in range(count if os.geteuid() == 0 else 0):
        size = base.path.stat().st_size + PAGE * chance.randrange(16, 200)
        mount(place, f"size={size}")
        try:
            office = base.copied(place / "office.pgidesk")
            acknowledged, refused = recorded(office, seed + number, EVER)
            tally.number, kept = tally.number + 1, kept + len(acknowledged)
            if refused not in TOLD:
                tally.problems.append(f"{size} bytes: {refused or 'silent'}")
            mount(place, "remount,size=64m")
            look_after(office, acknowledged, tally.problems, f"{size} bytes")
        finally:
            subprocess.run(["umount", str(place)], check=True)
    return tally.outcome(f"{kept} changes acknowledged before; {len(tally.problems)} problems")


def mount(place: Path, options: str) -> None:
    """Mount a file system in memory, or change it."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], check=True)
