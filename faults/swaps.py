"""A file that is exchanged as a whole (T31, T32, T51), with every call of it failing in turn, or killed at it."""

from __future__ import annotations

import os
import random
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from faults.office import PASSPHRASE, held_program, new_office
from faults.outcome import Outcome, Tally
from faults.traced import ROOT, has_strace
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DomainError
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.security.key_derivation import KEY_LENGTH
from tests.helpers.canonical_dump import canonical_dump

WRITES, SYNCS = ("pwrite64", "write", "sendfile"), ("fsync",)
CALLS = (*WRITES, *SYNCS, "ftruncate", "rename", "link", "unlink", "mkdir")
# Calls, what happens at the N-th of each, and whether it goes on from there.
WAYS = (
    (CALLS, "signal=KILL", ""),
    (WRITES, "error=ENOSPC", ""),
    (WRITES, "error=ENOSPC", "+"),
    (WRITES, "error=EIO", ""),
    (WRITES, "error=EIO", "+"),
    (SYNCS, "error=EIO", ""),
    (SYNCS, "error=EIO", "+"),
)
# What the person is told then; that the file is damaged, missing or in a bad folder would be wrong.
TOLD = frozenset({"refused DiskFull", "refused StorageFailed", "refused BackupNotVerified"})
LONGEST_SECONDS = 120
FIXTURE = ROOT / "tests" / "fixtures" / "schema_1" / "empty.pgidesk"
FIXTURE_PASSPHRASE = "lantern river seven chairs mosaic tern"  # noqa: S105  # opens a file without records
_CALL = re.compile(r"^\d+\s+(\w+)\(", re.MULTILINE)
GROWING = ("audit_entries", "file_settings")
Rows = Mapping[str, list[tuple[object, ...]]]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A file before its exchange, what is done to it, and the keys that open it before and afterwards."""

    source: Path
    what: str
    old_key: bytes
    new_key: bytes

    @property
    def keys(self) -> tuple[bytes, ...]:
        """Both keys, each once."""
        return tuple(dict.fromkeys((self.old_key, self.new_key)))


@dataclass(frozen=True, slots=True)
class Point:
    """One call, by its number, and what happens at it."""

    call: str
    what: str
    when: int
    on: str

    def options(self) -> tuple[str, ...]:
        """Return what strace is told; it cannot send a signal where the kernel picks out the calls for it."""
        quick = () if self.what.startswith("signal") else ("--seccomp-bpf",)
        inject = f"inject={self.call}:{self.what}:when={self.when}{self.on}"
        return (*quick, "-o", "/dev/null", "-e", f"trace={self.call}", "-e", inject)

    def __str__(self) -> str:
        return f"{self.what} at {self.call} number {self.when}{self.on}"


def run_upgrade(count: int, seed: int, folder: Path) -> Outcome:
    """Open a frozen file of the first version, which brings it to this one."""
    tally = Tally("B14", "upgrades with a call that fails, a full disk or a kill", "old or new, whole, and told")
    key = Program().vault.raw_key(FIXTURE, FIXTURE_PASSPHRASE)
    return _run(Exchange(FIXTURE, "upgrade", key, key), tally, (count, seed, folder))


def run_key_change(count: int, seed: int, folder: Path) -> Outcome:
    """Give a small file a new key."""
    what = "changes of the key with a call that fails, a full disk or a kill"
    tally = Tally("T51", what, "the old or the new key opens it, whole, and told")
    office = new_office(folder)
    new_key = random.Random(seed).randbytes(KEY_LENGTH) + Program().vault.new_raw_key(PASSPHRASE, 1)[KEY_LENGTH:]
    return _run(Exchange(office.path, "key", office.raw_key, new_key), tally, (count, seed, folder))


def _run(exchange: Exchange, tally: Tally, wanted: tuple[int, int, Path]) -> Outcome:
    count, seed, folder = wanted
    if not has_strace():
        return tally.outcome("strace is missing")
    chance, before, seen = random.Random(seed), canonical_dump(exchange.source, exchange.old_key), Counter[str]()
    points = every_point(_calls_of(exchange, folder / "whole"))
    for number, point in enumerate(chosen(points, count, chance)):
        place = folder / f"{number}"
        said = _disturbed(exchange, place, point.options())
        tally.number += 1
        seen[said.partition(":")[0] if said else "killed"] += 1
        if said not in TOLD and said != ("" if "KILL" in point.what else "done"):
            tally.problems.append(f"{point}: {said or 'no word'}")
        found, which = look(exchange, place / "b.pgidesk", before, said)
        seen[which] += 1
        tally.problems += [f"{point}: {text}" for text in found]
        shutil.rmtree(place)
    figures = ", ".join(f"{amount} {word}" for word, amount in sorted(seen.items()))
    return tally.outcome(f"{figures}; of {len(points)} points; {len(tally.problems)} problems")


def every_point(calls: Mapping[str, int]) -> list[Point]:
    """Return each call of the exchange with each way in which it can go wrong."""
    return [
        Point(call, what, when, on)
        for names, what, on in WAYS
        for call in names
        for when in range(1, calls.get(call, 0) + 1)
    ]


def chosen(points: list[Point], count: int, chance: random.Random) -> list[Point]:
    """Return so many of the points, one of each kind in turn: a rename is one call among thousands of writes."""
    kinds = dict[tuple[str, str, str], list[Point]]()
    for point in points:
        kinds.setdefault((point.call, point.what, point.on), []).append(point)
    for each in kinds.values():
        chance.shuffle(each)
    order = list(kinds.values())
    chance.shuffle(order)
    return [point for turn in zip_longest(*order) for point in turn if point is not None][:count]


def _calls_of(exchange: Exchange, place: Path) -> Counter[str]:
    """Let it happen once undisturbed and count its calls."""
    log = place / "calls"
    place.mkdir()
    said = _disturbed(exchange, place, ("--seccomp-bpf", "-o", str(log), "-e", f"trace={','.join(CALLS)}"))
    if said != "done":
        raise RuntimeError(f"does not even happen undisturbed: {said}")
    return Counter(_CALL.findall(log.read_text(encoding="utf-8", errors="replace")))


def _disturbed(exchange: Exchange, place: Path, strace: tuple[str, ...]) -> str:
    """Let a process exchange a copy of the file and return what it said; nothing when it was killed."""
    place.mkdir(exist_ok=True)
    path = Path(shutil.copyfile(exchange.source, place / "b.pgidesk"))
    child = [sys.executable, "-m", "faults.swap_child", str(path), exchange.what]
    done = subprocess.run(
        ["strace", "-f", "-qq", *strace, *child],
        input=f"{exchange.old_key.hex()}\n{exchange.new_key.hex()}\n",
        env={
            **os.environ,
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PGI_DESK_HOME": str(place / "home"),
        },
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    killed = done.returncode == -signal.SIGKILL
    return done.stdout.strip() or ("" if killed else f"exit {done.returncode} {done.stderr[-200:]}")


def look(exchange: Exchange, path: Path, before: Rows, said: str) -> tuple[list[str], str]:
    """Look at the file as it lies there, then open it as the next start does; returns problems, and old or new."""
    found, stores = list[str](), held_program(exchange.old_key).files.stores
    try:
        key = next(key for key in exchange.keys if path.read_bytes()[:16] == key[KEY_LENGTH:])
        version = stores.look_into(path, key).schema_version
        if not stores.verify(path, key).good:
            found.append("not whole")
        found += _differences(before, canonical_dump(path, key, only=before.keys()))
        held_program(key, upgrades=True).files.open(path, PASSPHRASE).close()
    except (DomainError, StopIteration) as error:
        return [*found, f"does not open: {error!r}"], "lost"
    left = sorted(one.name for one in path.parent.iterdir() if one.name != "home")
    if left != [path.name]:
        found.append(f"left beside it: {left}")
    new = key != exchange.old_key if exchange.what == "key" else version == SCHEMA_VERSION
    if said == "done" and not new:
        found.append("said to be done and is not")
    return found, "new" if new else "old"


def _differences(before: Rows, after: Rows) -> list[str]:
    """Name the tables that do not hold what they held; to some the program itself adds when it opens the file."""
    held = {name: set(rows) == set(after.get(name, ())) for name, rows in before.items() if name != "alembic_version"}
    held |= {name: set(before[name]) <= set(after[name]) for name in GROWING}
    return [f"rows of {name} differ" for name, same in held.items() if not same]
