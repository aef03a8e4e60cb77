"""A computer that has too little: memory (T14), descriptors, inodes, a home or temporary folder to write to (T15)."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from faults.office import PASSPHRASE, Office, held_program
from faults.outcome import Outcome, Tally
from faults.traced import ROOT
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.services.files import CreateFile

COMMANDS = ("verify", "backup", "seed")
ADDED = 2
MIB = 1024 * 1024
LEAST_MIB, STEP_MIB, LEVELS = 20, 3, 64
DESCRIPTORS = range(5, 29)
LONGEST_SECONDS = 120
# Where nobody makes files, the administrator included.
NOWHERE = "/proc/self/task"
STRACE = ("strace", "-f", "-qq", "-o", "/dev/null", "--seccomp-bpf", "-e", "trace=mkdir")


@dataclass(frozen=True, slots=True)
class Case:
    """What is scarce for one command, and which folder is a small file system of its own."""

    name: str
    command: str
    limit: Callable[[], None] | None = None
    environment: dict[str, str] = field(default_factory=dict)
    before: tuple[str, ...] = ()
    small: str = ""
    mount: str = ""


def run_memory(count: int, seed: int, folder: Path) -> Outcome:
    """Step the memory that a command may have from hardly anything to enough."""
    del seed
    tally = Tally("T14", "commands with 20 to 209 MiB of memory", "0 lost, a sentence, exit 0 or 2")
    every = [(LEAST_MIB + level * STEP_MIB, command) for level in range(LEVELS) for command in COMMANDS]
    step = max(1, len(every) // count)
    cases = [Case(f"{mib} MiB", command, _limited(resource.RLIMIT_AS, mib * MIB)) for mib, command in every[::-step]]
    return _run(cases[:count], tally, folder)


def run_scarce(count: int, seed: int, folder: Path) -> Outcome:
    """Take away descriptors, inodes, and folders that can be written to."""
    del seed
    what = "commands with few descriptors, no inodes, or a home, temporary folder or stick that takes nothing"
    tally = Tally("T15", what, "0 lost, a sentence that names it, exit 0 or 2")
    return _run(list(_scarce())[:count], tally, folder)


def _scarce() -> Iterator[Case]:
    """Yield first what needs no right to mount."""
    for command in COMMANDS:
        yield Case("a home that takes nothing", command, environment={"PGI_DESK_HOME": NOWHERE})
        yield Case("no new folders", command, before=(*STRACE, "-e", "inject=mkdir:error=EROFS"))
    for number in DESCRIPTORS:
        for command in COMMANDS:
            yield Case(f"{number} descriptors", command, _limited(resource.RLIMIT_NOFILE, number))
    if os.geteuid() == 0:
        for command in COMMANDS:
            yield Case("no inodes in the home", command, small="home", mount="nr_inodes=2")
            yield Case("no inodes beside the file", command, small="branch", mount="nr_inodes=2")
            yield Case("no inodes on the stick", command, small="stick", mount="nr_inodes=1")
            yield Case("a stick that is protected", command, small="stick", mount="ro")
            yield Case("a full temporary folder", command, small="tmp", mount="size=65536")


def _limited(what: int, amount: int) -> Callable[[], None]:
    return partial(resource.setrlimit, what, (amount, amount))


def _run(cases: list[Case], tally: Tally, folder: Path) -> Outcome:
    worked, told, base = 0, Counter[str](), folder / "base.pgidesk"
    program = Program()
    program.files.create(CreateFile(base, PASSPHRASE, "Hill Branch", profile=1, demo=True)).close()
    whole = Office(base, program.vault.raw_key(base, PASSPHRASE))
    before = _people(whole)
    for number, case in enumerate(cases):
        place = folder / f"{number}"
        with _branch(whole, place, case) as office:
            code, said = _command(office, place, case)
            where = f"{case.name}, {case.command}"
            tally.number += 1
            worked += not code
            told[said] += bool(code)
            tally.problems += [f"{where}: {problem}" for problem in complaints(code, said)]
            tally.problems += [f"{where}: {problem}" for problem in _lost(office, place, before, case, code)]
    return tally.outcome(f"{worked} worked, {sum(told.values())} told so; {len(tally.problems)} problems")


def complaints(code: int, said: str) -> list[str]:
    """Say what is wrong with an exit code and what was written beside it."""
    if code == 0:
        return [] if not said else [f"worked, and said {said!r}"]
    good = code == 2 and said.count("\n") == 0 and said.endswith(".") and "nexpected" not in said
    return [] if good else [f"exit {code}: {said[-300:]!r}"]


@contextmanager
def _branch(whole: Office, place: Path, case: Case) -> Iterator[Office]:
    """Give a copy of a training file in a place whose folders are as the case wants them."""
    for name in ("home", "branch", "stick", "tmp"):
        (place / name).mkdir(parents=True)
    if case.small:
        _mount(place / case.small, "size=4m" if case.small == "branch" else case.mount)
    try:
        office = whole.copied(place / "branch" / "b.pgidesk")
        if case.small == "branch":
            _mount(place / case.small, f"remount,{case.mount}")
        yield office
    finally:
        if case.small:
            subprocess.run(["umount", str(place / case.small)], check=True)


def _mount(place: Path, options: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], check=True)


def _command(office: Office, place: Path, case: Case) -> tuple[int, str]:
    recipient = Program().vault.backup_recipient(office.raw_key)
    more = {
        "verify": [],
        "backup": ["--to", str(place / "stick"), "--recipient", recipient],
        "seed": ["--people", str(ADDED)],
    }
    environment = {"PGI_DESK_HOME": str(place / "home"), "TMPDIR": str(place / "tmp"), **case.environment}
    command = [sys.executable, "-m", "pgi_desk", case.command, str(office.path)]
    done = subprocess.run(
        [*case.before, *command, *more[case.command], "--passphrase-fd", "0"],
        input=PASSPHRASE + "\n",
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONDONTWRITEBYTECODE": "1", **environment},
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=False,
        preexec_fn=case.limit,  # this process has no other threads
    )
    return done.returncode, done.stderr.strip()


def _people(office: Office) -> int:
    opened = held_program(office.raw_key).files.open(office.path, PASSPHRASE)
    try:
        return opened.store.row_counts()["identities"]
    finally:
        opened.close()


def _lost(office: Office, place: Path, before: int, case: Case, code: int) -> Iterator[str]:
    """Look at the file and the stick when there is enough of everything again."""
    if case.small == "branch":
        _mount(place / case.small, "remount,nr_inodes=1000")
    report = held_program(office.raw_key).files.stores.verify(office.path, office.raw_key)
    if not report.good:
        yield f"not whole: {report.problems}"
    after, wanted = _people(office), before + ADDED * (case.command == "seed" and code == 0)
    if after < wanted or after > before + ADDED:
        yield f"{after} people, not {wanted}"
    backups = [path.name for path in (place / "stick").iterdir()]
    if case.command == "backup" and code == 0 and not any(name.endswith(".pgibak") for name in backups):
        yield "no backup although it was said"
    yield from (f"left {name}" for name in backups if name.endswith(".part"))
    yield from (f"left {path.name}" for path in (place / "tmp").iterdir())
