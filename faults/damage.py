"""Flipped bits (T10) and cut files (T11): each is found, by the check and by opening, and nothing crashes."""

from __future__ import annotations

import random
from pathlib import Path

from faults.office import PASSPHRASE, SIDE_FILES, Office, held_program, new_office, side_of
from faults.outcome import Outcome, Tally
from pgi_desk.domain.errors import DomainError, FileRefused
from pgi_desk.persistence.engine import PAGE_SIZE


def run_flips(count: int, seed: int, folder: Path) -> Outcome:
    """Flip one bit on every page, round after round, until so many were flipped."""
    tally, chance = Tally("B4", "one flipped bit on a page", "100 % detected"), random.Random(seed)
    office = new_office(folder)
    content = office.path.read_bytes()
    pages = len(content) // PAGE_SIZE
    for number in range(count):
        bit = (number % pages) * PAGE_SIZE * 8 + chance.randrange(PAGE_SIZE * 8)
        damaged = bytearray(content)
        damaged[bit // 8] ^= 1 << bit % 8
        _look(office, bytes(damaged), tally, f"bit {bit}")
    return tally.outcome(f"{tally.number - len(tally.problems)} detected on {pages} pages")


def run_truncations(count: int, seed: int, folder: Path) -> Outcome:
    """Cut the file at random lengths, half of them at the edge of a page."""
    tally, chance = Tally("B5", "files cut short", "100 % refused"), random.Random(seed)
    office = new_office(folder)
    content = office.path.read_bytes()
    for number in range(count):
        size = chance.randrange(len(content))
        if number % 2:
            size -= size % PAGE_SIZE
        _look(office, content[:size], tally, f"cut at {size}")
    return tally.outcome(f"{tally.number - len(tally.problems)} refused")


def _look(office: Office, content: bytes, tally: Tally, where: str) -> None:
    """The check has to report it; opening may refuse it, or let in what the check names, but not crash."""
    path = office.path.with_name(f"damaged-{tally.number}.pgidesk")
    path.write_bytes(content)
    tally.number += 1
    try:
        report = held_program(office.raw_key).files.verify(path, PASSPHRASE)
        if report.good:
            tally.problems.append(f"{where}: the check found nothing")
    except FileRefused:
        pass
    except Exception as error:  # the finding is that it was not a refusal
        tally.problems.append(f"{where}: the check crashed: {type(error).__name__}")
    _open(Office(path, office.raw_key), tally, where)
    for side in ("", *SIDE_FILES):
        side_of(path, side).unlink(missing_ok=True)


def _open(office: Office, tally: Tally, where: str) -> None:
    try:
        opened, services = office.open()
        try:
            services.people.page()
        finally:
            opened.close()
    except DomainError:
        pass
    except Exception as error:  # the finding is that it was not a refusal
        tally.problems.append(f"{where}: opening crashed: {type(error).__name__}")
