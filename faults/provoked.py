"""Errors on purpose (T42): what the program writes about them holds nothing of what was typed or read, and no key."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from faults.canaries import private
from faults.canary_scan import Scanner, canaries, control
from faults.memory_scan import key_forms
from faults.office import new_office
from faults.outcome import Outcome, Tally
from faults.traced import ROOT

LONGEST_SECONDS = 600
GUARDED, UNGUARDED = "guarded", "unguarded"


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Provoke so many errors of all kinds, each with a word of its own in every value, in every place they end up."""
    what = "errors of services, database, readers, keys, threads and Qt, with a canary in every value"
    tally = Tally("T42", what, "0 canaries and 0 keys in logs, sentences and crash output")
    written = said(count, seed, folder, GUARDED)
    tally.number = written.count(b"provoked ")
    tally.problems += found_in(written, folder, count, seed)
    if control(seed).encode() not in written:
        tally.problems.append("the search is blind: it does not find the word that was said aloud")
    kinds = {line.split()[1] for line in written.splitlines() if line.startswith(b"provoked ")}
    return tally.outcome(f"{len(kinds)} kinds, {len(written) >> 10} KiB written; {len(tally.problems)} problems")


def said(count: int, seed: int, folder: Path, how: str) -> bytes:
    """Return all that a process wrote while errors were provoked in it, its files included."""
    office = new_office(folder)
    done = subprocess.run(
        [sys.executable, "-m", "faults.provoked_child", str(office.path), str(count), str(seed), how],
        input=office.raw_key.hex().encode() + b"\n",
        env={**os.environ, **private(folder), "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "src")])},
        capture_output=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    (folder / "raw key").write_bytes(office.raw_key)
    files = b"".join(path.read_bytes() for path in (folder / "home").rglob("*") if path.is_file())
    return done.stdout + done.stderr + files + f"\nexit {done.returncode}\n".encode()


def found_in(written: bytes, folder: Path, count: int, seed: int) -> list[str]:
    """Name what should not be there: canaries, forms of the key, and provocations that went nowhere."""
    words = canaries(count, seed)
    found = [f"canary number {words.index(word)}" for word in Scanner(words).hits(written)]
    raw_key = (folder / "raw key").read_bytes()
    found += ["the key" for form in key_forms(raw_key) if form in written]
    lines = written.decode(errors="replace").splitlines()
    found += [line for line in lines if line.startswith(("nothing happened", "Traceback", "exit"))][:-1]
    return found if lines[-1] == "exit 0" else [*found, *lines[-3:]]
