"""Saving and the first page, against the raw driver on a plain file with the same rows.

The raw driver on an encrypted file stands between the two: what it costs is the cipher, the rest is the program.
"""

from __future__ import annotations

import itertools
import os
import statistics
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from bench import plain_twin
from bench.measuring import Figure, compared, milliseconds
from bench.ready_key import ready_program
from bench.training_file import TrainingFile, newest_people, open_desk, open_people
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.demo_people import TYPES, UNITS
from pgi_desk.services.service_set import ServiceSet

SAVES, READS = 240, 300
SAVE_TARGET, PAGE_TARGET = 2.5, 3.0
SYNCED_BYTES = 6 * 4096  # what a save writes: six pages


@dataclass(frozen=True, slots=True)
class Copies:
    """Three copies of the same rows: for the program, plain, and encrypted for the raw driver."""

    desk: TrainingFile
    plain: Path
    cipher: Path


@dataclass(frozen=True, slots=True)
class _Open:
    services: ServiceSet
    plain: sqlcipher.Connection
    cipher: sqlcipher.Connection
    people: tuple[CaseCode, ...]  # with whom help can be recorded


def measure_work(copies: Copies) -> tuple[Figure, ...]:
    """Measure saving and the first page; raises ValueError when both sides do not show the same."""
    with _opened(copies) as sides:
        return (*_pages(sides), *_saves(sides))


def sync_time(folder: Path) -> float:
    """Return the median of milliseconds that the disk takes to keep what a save writes."""
    path = folder / "sync"
    with path.open("wb", buffering=0) as stream:
        times = []
        for _ in range(101):
            stream.write(bytes(SYNCED_BYTES))
            times.append(milliseconds(lambda: os.fsync(stream.fileno())))
    path.unlink()
    return round(statistics.median(times), 3)


@contextmanager
def _opened(copies: Copies) -> Iterator[_Open]:
    with ExitStack() as closing:
        opened, services = open_desk(ready_program(copies.desk.raw_key), copies.desk)
        closing.callback(opened.store.close)
        plain = plain_twin.open_raw(copies.plain)
        closing.callback(plain_twin.close_raw, plain)
        cipher = plain_twin.open_raw(copies.cipher, copies.desk.raw_key)
        closing.callback(plain_twin.close_raw, cipher)
        people = newest_people(services)
        if tuple(row[0] for row in plain_twin.first_page(plain))[: len(people)] != people:
            raise ValueError("the plain file and the program do not show the same people")
        yield _Open(services, plain, cipher, open_people(services))


def _pages(sides: _Open) -> tuple[Figure, ...]:
    def plain() -> float:
        return milliseconds(lambda: plain_twin.first_page(sides.plain))

    def cipher() -> float:
        return milliseconds(lambda: plain_twin.first_page(sides.cipher))

    def program() -> float:
        return milliseconds(sides.services.people.page)

    return (
        compared("people_page", "first page of the people list", (program, plain), READS, PAGE_TARGET),
        compared("people_page_raw_cipher", "the same, raw driver, encrypted", (cipher, plain), READS, None),
    )


def _saves(sides: _Open) -> tuple[Figure, ...]:
    plain = _raw_saving(plain_twin.RawSaves(sides.plain, sides.people))
    cipher = _raw_saving(plain_twin.RawSaves(sides.cipher, sides.people))
    what = "save assistance with its audit entry"
    return (
        compared("save", what, (_saving(sides.services, sides.people), plain), SAVES, SAVE_TARGET),
        compared("save_raw_cipher", "the same, raw driver, encrypted", (cipher, plain), SAVES, None),
    )


def _saving(services: ServiceSet, people: tuple[CaseCode, ...]) -> Callable[[], float]:
    commands = _commands(services, people)

    def save() -> float:
        command = next(commands)
        return milliseconds(lambda: services.assistance.record(command))

    return save


def _raw_saving(saves: plain_twin.RawSaves) -> Callable[[], float]:
    def save() -> float:
        rows = saves.next_rows()
        return milliseconds(lambda: saves.commit(*rows))

    return save


def _commands(services: ServiceSet, people: tuple[CaseCode, ...]) -> Iterator[RecordAssistance]:
    today, family = services.desk.clock.today(), next(iter(UNITS))
    for code in itertools.cycle(people):
        yield RecordAssistance(code, family, TYPES[family][0], today, unit=UNITS[family], note="Measured.")
