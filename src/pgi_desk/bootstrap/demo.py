"""Training files: made in a temporary place, filled with stories, never mixed with real ones."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime
from pathlib import Path

from pgi_desk.bootstrap.system import SystemClock
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.exchange.demo_files import load_demo
from pgi_desk.resource_files import resource_path
from pgi_desk.services.demo_filling import DemoFilling
from pgi_desk.services.demo_material import DemoMaterial
from pgi_desk.services.files import CreateFile, OpenFile

DEFAULT_SEED = 20
DEFAULT_PEOPLE = 44
LANGUAGES = ("en", "fr", "es", "ar")
# The cost of guessing protects nothing here: the passphrase is published.
LOW_PROFILE = 1


class StoryClock:
    """A clock that stands still while the story is told and then runs with the machine's."""

    def __init__(self) -> None:
        self._machine = SystemClock()
        self._stands_at: datetime | None = None

    def stand_at(self, moment: datetime) -> None:
        """Stop at a moment."""
        self._stands_at = moment

    def run(self) -> None:
        """Run with the machine's clock again."""
        self._stands_at = None

    def today(self) -> date:
        """Return the date of the story or of the machine."""
        return self._stands_at.date() if self._stands_at is not None else self._machine.today()

    def now(self) -> datetime:
        """Return the time of the story or of the machine, in UTC."""
        return self._stands_at if self._stands_at is not None else self._machine.now()

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the machine's time zone."""
        return self._machine.local(moment)


def demo_material(language: str) -> DemoMaterial:
    """Return the fictional material of a language."""
    return load_demo(resource_path("demo"), language)


def make_demo_file(
    path: Path, language: str, *, seed: int = DEFAULT_SEED, people: int = DEFAULT_PEOPLE
) -> tuple[Program, OpenFile]:
    """Make and fill a training file and leave it open; raises FileRefused."""
    material, clock = demo_material(language), StoryClock()
    program = Program(clock=clock)
    opened = program.files.create(demo_command(path, material))
    filling = DemoFilling(
        services=program.services(opened),
        material=material,
        clock=clock,
        end=datetime.now(UTC).replace(microsecond=0),  # noqa: TID251  # the story ends where the machine's clock is
        rng=random.Random(seed),  # noqa: S311  # a story must repeat; nothing here is secret
    )
    filling.fill(people)
    clock.run()
    return program, opened


def demo_command(path: Path, material: DemoMaterial) -> CreateFile:
    """Return the command that makes an empty training file."""
    return CreateFile(
        path=path,
        passphrase=material.passphrase,
        branch_name=material.branch_name,
        profile=LOW_PROFILE,
        branch_lines="\n".join(material.branch_lines),
        branch_phone=material.branch_phone,
        branch_contact=material.branch_contact,
        coordinator=material.staff[0][0],
        demo=True,
    )
