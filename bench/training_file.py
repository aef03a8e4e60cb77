"""The large training file that is measured: generated once, kept, and copied for each run."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from pgi_desk.bootstrap.demo import demo_command, demo_material
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.closing import is_closed
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.services.files import OpenFile
from pgi_desk.services.seeding import SeedingService
from pgi_desk.services.service_set import ServiceSet

SEED = 20


@dataclass(frozen=True, slots=True)
class TrainingFile:
    """A closed file with its key, so that nothing derives it again."""

    path: Path
    passphrase: str
    raw_key: bytes


def training_file(cache: Path, scratch: Path, people: int) -> TrainingFile:
    """Return a fresh copy of the file with this many people; generates it when the cache has none."""
    passphrase = demo_material("en").passphrase
    # A new day is a new file: consents in it are dated from today and must be usable.
    today = Program().clock.today().isoformat()
    kept = cache / f"people-{people}-{today}-v{SCHEMA_VERSION}.pgidesk"
    if not kept.exists():
        cache.mkdir(parents=True, exist_ok=True)
        for old in cache.glob(f"people-{people}-*.pgidesk"):
            old.unlink()
        _generate(kept.with_suffix(".part"), people).replace(kept)
    path = Path(shutil.copyfile(kept, scratch / f"training-{people}.pgidesk"))
    return TrainingFile(path, passphrase, Program().vault.raw_key(path, passphrase))


def open_desk(program: Program, file: TrainingFile) -> tuple[OpenFile, ServiceSet]:
    """Open a file the way the program does."""
    opened = program.files.open(file.path, file.passphrase, demo=True)
    return opened, program.services(opened)


def newest_people(services: ServiceSet) -> tuple[CaseCode, ...]:
    """Return the case codes of the first page of the people list."""
    return tuple(CaseCode(row.case_code) for row in services.people.page().rows)


def open_people(services: ServiceSet) -> tuple[CaseCode, ...]:
    """Return those of the first page with whom the branch works: nothing is recorded in a closed case."""
    return tuple(CaseCode(row.case_code) for row in services.people.page().rows if not is_closed(row.status))


def _generate(path: Path, people: int) -> Path:
    path.unlink(missing_ok=True)
    material, program = demo_material("en"), Program()
    opened = program.files.create(demo_command(path, material))
    try:
        SeedingService(program.services(opened).desk, material).seed(people, random.Random(SEED))
    finally:
        opened.store.close()
    return path
