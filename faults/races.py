"""Many programs that open one file at once (T36), and locks of programs that were killed (T37)."""

from __future__ import annotations

import multiprocessing
import random
from collections import Counter
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from pathlib import Path

from faults.office import Office, look_after, new_office
from faults.outcome import Outcome, Tally
from faults.working_child import Steps
from pgi_desk.domain.errors import DomainError, InUse

FEWEST, MOST = 2, 8
PATIENCE = 60.0  # seconds for one answer
NAMES = ("office.pgidesk", "symbolic.pgidesk", "hard.pgidesk", "folder/office.pgidesk")
WRITER, REFUSED = "writer", "refused"


def run_races(count: int, seed: int, folder: Path) -> Outcome:
    """Let two to eight processes open one file at the same moment, by all names that it has."""
    what = "races of 2 to 8 programs for one file, by its name, links and a linked folder"
    tally, chance, refused = Tally("T36", what, "exactly 1 writer, the others are told"), random.Random(seed), 0
    office = new_office(folder)
    (folder / "symbolic.pgidesk").symlink_to(office.path)
    (folder / "hard.pgidesk").hardlink_to(office.path)
    (folder / "folder").symlink_to(folder)
    acknowledged = set[str]()
    for number in range(count):
        racers = chance.randint(FEWEST, MOST)
        paths = [folder / chance.choice(NAMES) for _ in range(racers)]
        answers = _raced([Office(path, office.raw_key) for path in paths], chance.randrange(2**32))
        said = Counter(answer.partition(" ")[0] for answer in answers)
        tally.number, refused = tally.number + 1, refused + said[REFUSED]
        if said != {WRITER: 1, REFUSED: racers - 1}:
            tally.problems.append(f"race {number} of {racers}: {sorted(answers)}")
        acknowledged |= {answer.partition(" ")[2] for answer in answers if answer.startswith(WRITER)}
    look_after(office, acknowledged, tally.problems, "after all races")
    return tally.outcome(f"{refused} told that it is open; {len(acknowledged)} changes; {len(tally.problems)} problems")


def run_stale(count: int, seed: int, folder: Path) -> Outcome:
    """Kill a program that has the file open, and open the file at once."""
    what = "programs killed with the file open, opened again at once"
    tally, chance = Tally("T37", what, "opens, nothing to remove by hand, 0 lost"), random.Random(seed)
    office, acknowledged = new_office(folder), set[str]()
    for number in range(count):
        process, pipe = _racer(office, chance.randrange(2**32))
        pipe.send("go")
        answer = _answer(pipe)
        process.kill()
        _end([(process, pipe)])
        tally.number += 1
        if not answer.startswith(WRITER):
            tally.problems.append(f"kill {number}: {answer}")
        acknowledged.add(answer.partition(" ")[2])
        look_after(office, acknowledged, tally.problems, f"kill {number}")
        left = sorted(path.name for path in folder.glob("office*"))
        if left != [office.path.name]:
            tally.problems.append(f"kill {number}: left {left}")
    return tally.outcome(f"{len(acknowledged)} changes acknowledged; {len(tally.problems)} problems")


def _raced(offices: list[Office], seed: int) -> list[str]:
    racers = [_racer(office, seed) for office in offices]
    for _, pipe in racers:
        pipe.send("go")
    answers = [_answer(pipe) for _, pipe in racers]
    for _, pipe in racers:
        # Whoever was refused has gone.
        with suppress(OSError):
            pipe.send("end")
    _end(racers)
    return answers


def _racer(office: Office, seed: int) -> tuple[BaseProcess, Connection]:
    """Start a process that waits for the word to open."""
    context: ForkServerContext = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["faults.working_child", "faults.races", "pgi_desk.persistence.encrypted_file"])
    ours, theirs = context.Pipe()
    process = context.Process(target=race, args=(office.path, office.raw_key, seed, theirs), daemon=True)
    process.start()
    theirs.close()
    if ours.poll(PATIENCE):
        ours.recv()
    return process, ours


def _answer(pipe: Connection) -> str:
    try:
        return str(pipe.recv()) if pipe.poll(PATIENCE) else "no answer"
    except EOFError:
        return "died"


def _end(racers: list[tuple[BaseProcess, Connection]]) -> None:
    for process, pipe in racers:
        pipe.close()
        process.join(PATIENCE)
        process.kill()
        process.join()
        process.close()


def race(path: Path, raw_key: bytes, seed: int, pipe: Connection) -> None:
    """Open at the word; whoever gets it records one change and holds the file until told to end."""
    pipe.send("ready")
    pipe.recv()
    try:
        opened, services = Office(path, raw_key).open()
    except InUse:
        pipe.send(REFUSED)
        return
    except DomainError as error:
        pipe.send(f"told {type(error).__name__}")
        return
    pipe.send(f"{WRITER} {Steps(services, random.Random(seed)).next()}")
    with suppress(EOFError):
        pipe.recv()
    opened.close()
