"""Copies of documents under watch (T43): nothing but the encrypted file is opened for writing, whatever is added."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from faults.calls import Call, calls_of, traced
from faults.canaries import private
from faults.outcome import Outcome, Tally
from faults.traced import has_strace
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.services.files import CreateFile
from tests.helpers import papers
from tests.helpers.builders import record_person

WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TMPFILE")
CALLS = "openat,open,creat,memfd_create,rename,renameat2,mkdir,mkdirat,symlinkat,linkat"
PASSPHRASE = "lantern river seven chairs"  # noqa: S105  # opens a training file
AT_A_TIME = 20


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Add so many copies of each format, look at each page, and list what any process opened for writing."""
    tally = Tally("T43", "copies of documents added, cleaned, drawn and looked at", "0 files but the encrypted one")
    if not has_strace():
        return tally.outcome("strace is missing")
    program, vault, chance, seen = Program(), folder / "branch.pgidesk", random.Random(seed), 0
    opened = program.files.create(CreateFile(vault, PASSPHRASE, "Hill Branch", profile=1, demo=True))
    code = record_person(program.services(opened))
    opened.close()
    environment, chosen = private(folder), folder / "chosen"
    chosen.mkdir()
    while tally.number < count:
        paths = [
            _paper(chosen, tally.number + number, chance) for number in range(min(AT_A_TIME, count - tally.number))
        ]
        command = (sys.executable, "-B", "-m", "faults.copies_child", str(vault), code, *map(str, paths))
        done = traced(command, folder / "log", CALLS, environment=environment)
        if done.returncode:
            tally.problems.append(f"exit {done.returncode}: {done.stderr[-300:]}")
            break
        calls = list(calls_of(folder / "log"))
        seen += len(calls)
        ours = (str(vault), environment["PGI_DESK_HOME"], "/dev/")
        tally.problems += sorted(name for name in written(calls) if not name.startswith(ours))
        tally.number += len(paths)
        for path in paths:
            path.unlink()
    return tally.outcome(f"{seen} calls looked at; {len(tally.problems)} problems")


def written(calls: list[Call]) -> set[str]:
    """Return the names of what was opened for writing, made or renamed."""
    found = set[str]()
    for call in calls:
        if call.result < 0 or not call.texts:
            continue
        if not call.name.startswith("open") or any(flag in call.rest for flag in WRITING):
            found.add(call.texts[-1].decode(errors="replace"))
    return found


def _paper(folder: Path, number: int, chance: random.Random) -> Path:
    """Write a document of a format; no two are the same."""
    suffix, content = chance.choice(
        (
            (".pdf", papers.hostile_pdf()),
            (".jpg", papers.photograph()),
            (".txt", f"Thistle canary {number}\n".encode() * chance.randint(1, 99)),
        )
    )
    path = folder / f"{number}{suffix}"
    path.write_bytes(content + (b"" if suffix == ".txt" else b"\n%d" % number))
    return path
