"""A file that is moved, removed or replaced while it is open (T38): nothing is written to whatever has its name now."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from pathlib import Path

from faults.office import Office, look_after, new_office
from faults.outcome import Outcome, Tally
from faults.working_child import Steps
from pgi_desk.domain.errors import DomainError, FileMoved

WAYS = ("renamed", "moved to another folder", "replaced by an older copy", "replaced by another file", "removed")


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Work with a file, do something to it behind the program's back, go on working, and close it."""
    tally = Tally("T38", "files moved, removed or replaced while open", "0 writes to the wrong file, 0 lost, each told")
    office, chance, seen = new_office(folder), random.Random(seed), Counter[str]()
    for number in range(count):
        place = folder / f"{number}"
        way = chance.choice(WAYS)
        _behind_the_back(office.copied(place / "office.pgidesk"), way, chance, tally)
        tally.number += 1
        seen[way] += 1
        shutil.rmtree(place)
    return tally.outcome(
        f"{', '.join(f'{amount} {way}' for way, amount in seen.items())}; {len(tally.problems)} problems"
    )


def _behind_the_back(office: Office, way: str, chance: random.Random, tally: Tally) -> None:
    where, older = f"{tally.number} {way}", office.path.read_bytes()
    opened, services = office.open()
    steps = Steps(services, chance)
    done = [steps.next() for _ in range(chance.randint(1, 5))]
    now = _do(office.path, way, older)
    there = office.path.read_bytes() if office.path.exists() else None
    try:
        tally.problems.append(f"{where}: {steps.next()} was stored")
    except FileMoved:
        pass
    except DomainError as error:
        tally.problems.append(f"{where}: told as {type(error).__name__}")
    try:
        opened.close()
    except DomainError as error:
        tally.problems.append(f"{where}: closing told {type(error).__name__}")
    if there is not None and office.path.read_bytes() != there:
        tally.problems.append(f"{where}: the file that has the name now was written to")
    if now is not None:
        look_after(Office(now, office.raw_key), done, tally.problems, where)


def _do(path: Path, way: str, older: bytes) -> Path | None:
    """Do it; return where the file is now."""
    if way == "removed":
        path.unlink()
        return None
    if way.startswith("replaced"):
        other, kept = path.with_name("other"), path.with_name("kept.pgidesk")
        other.write_bytes(older if "older" in way else b"something else" * 999)
        kept.hardlink_to(path)
        other.replace(path)
        return kept
    target = path.with_name("renamed.pgidesk") if way == "renamed" else path.parent / "elsewhere" / path.name
    target.parent.mkdir(exist_ok=True)
    return path.rename(target)
