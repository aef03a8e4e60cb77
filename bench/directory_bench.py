"""Choosing a service among 5,000 by need and place while typing, against the same query on plain SQLite.

Each keystroke is a search of its own. The raw side reads the same rows and columns and does nothing with them; what the
program does beside that is to judge whether each service can be used today and whether it is open. Alone it is run with
`python -m bench.directory_bench`.
"""

from __future__ import annotations

import itertools
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from bench import plain_twin
from bench.measuring import Figure, compared, milliseconds
from pgi_desk.bootstrap.demo import demo_command, demo_material
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.directory_import import ImportPlan
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.import_plan import LineAction, ListPlan, PlannedLine
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.services.provider_search import Place, ProviderSearch
from pgi_desk.services.service_set import ServiceSet

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as driver

SERVICES, KEYSTROKES, TARGET = 5_000, 300, 3.0
REGIONS, DISTRICTS, AREAS = 4, 5, 5
TYPED = ("h", "ha", "har", "harb", "harbour", "harbour c", "harbour cl", "harbour clinic")
HOURS = ("Mo-Fr 08:00-16:00", "Daily 07:00-20:00", "Mo, We 09:00-12:00; Fr 14:00-18:00", "call first", "")
KINDS = ("Clinic", "Centre", "House", "Office", "Desk", "Kitchen")
NAMES = ("Harbour", "Tern", "Gull", "Plover", "Lantern", "Mast", "Wick", "Quay")
# What services.directory.search() reads, written by hand.
WHERE = """
 WHERE families LIKE ? AND (region = ? OR (region = '' AND district = '' AND area = ''))
"""
TEXT = " || ' ' || ".join(("name", "area", "district", "region", "mandate", "coverage", "description"))


@dataclass(frozen=True, slots=True)
class _Sides:
    services: ServiceSet
    plain: driver.Connection
    wanted: ProviderSearch


def measure_directory(scratch: Path) -> tuple[Figure, ...]:
    """Measure finding by need and place, with a text that grows and without; raises ValueError when rows differ."""
    with _opened(scratch) as sides:
        everything = replace(sides.wanted, text="")
        usable = replace(sides.wanted, usable_only=True)
        what = f"find among {SERVICES} services by need and place"
        return (
            _compared(sides, "find_service", f"{what}, each keystroke", sides.wanted, TYPED),
            _compared(sides, "find_service_place", f"{what}, no text", everything, ("",)),
            _compared(sides, "find_service_usable", f"{what}, usable today, each keystroke", usable, TYPED),
        )


def _compared(sides: _Sides, key: str, what: str, wanted: ProviderSearch, typed: tuple[str, ...]) -> Figure:
    ours, baseline = itertools.cycle(typed), itertools.cycle(typed)

    def program() -> float:
        search = replace(wanted, text=next(ours))
        return milliseconds(lambda: sides.services.directory.search(search))

    def plain() -> float:
        text = next(baseline)
        return milliseconds(lambda: _plain_rows(sides.plain, wanted, text))

    for text in typed:
        shown = {row.provider_id for row in sides.services.directory.search(replace(wanted, text=text)).rows}
        read = {str(row[0]) for row in _plain_rows(sides.plain, wanted, text)}
        if not shown or not shown <= read:
            raise ValueError("the plain file and the program do not find the same services")
    return compared(key, what, (program, plain), KEYSTROKES, TARGET)


def _plain_rows(connection: driver.Connection, wanted: ProviderSearch, text: str) -> list[tuple[object, ...]]:
    words = text.split()
    also = "".join(f" AND {TEXT} LIKE ?" for _ in words)
    if wanted.usable_only:
        also += " AND vetting_status = 'vetted' AND vetting_vetted_on >= '2000-01-01'"
    limit = "" if wanted.usable_only else " LIMIT 201"
    statement = f"SELECT provider_id, * FROM providers {WHERE}{also} ORDER BY name, provider_id{limit}"  # noqa: S608  # our own text
    values = (f'%"{wanted.family}"%', wanted.place.region, *(f"%{word}%" for word in words))
    rows: list[tuple[object, ...]] = connection.execute(statement, values).fetchall()
    return rows


@contextmanager
def _opened(scratch: Path) -> Iterator[_Sides]:
    program, material = Program(), demo_material("en")
    path, twin = scratch / "directory.pgidesk", scratch / "directory.db"
    opened = program.files.create(demo_command(path, material))
    try:
        services = program.services(opened)
        services.directory_import.apply(_all_services(services))
    finally:
        opened.store.close()
    plain_twin.make_twin(path, program.vault.raw_key(path, material.passphrase), twin)
    opened = program.files.open(path, material.passphrase, demo=True)
    try:
        with closing(plain_twin.open_raw(twin)) as plain:
            wanted = ProviderSearch(family="health", place=Place("Region 1"))
            yield _Sides(program.services(opened), plain, wanted)
    finally:
        opened.store.close()


def _all_services(services: ServiceSet) -> ImportPlan:
    """Return made-up services as a plan, which is the quickest way into a file; nine of ten were checked."""
    rng = random.Random(20)
    families = services.desk.content.list("service_families").codes()
    criteria = services.desk.content.list("vetting_criteria").codes()
    make: Callable[[int], ServiceProvider] = lambda number: _service(number, rng, families, criteria, services)  # noqa: E731
    return ListPlan(tuple(PlannedLine(number, "", LineAction.CREATE, after=make(number)) for number in range(SERVICES)))


def _service(
    number: int, rng: random.Random, families: tuple[str, ...], criteria: tuple[str, ...], services: ServiceSet
) -> ServiceProvider:
    region, district, area = rng.randrange(REGIONS), rng.randrange(DISTRICTS), rng.randrange(AREAS)
    checked = Vetting(
        status="vetted",
        vetted_on=services.desk.clock.today(),
        vetted_by=services.desk.member.staff_id,
        method="visit",
        criteria_met=criteria,
    )
    return ServiceProvider(
        provider_id=ProviderId(f"{number:032x}"),
        name=f"{rng.choice(NAMES)} {rng.choice(KINDS)} {number}",
        provider_type="ngo",
        families=tuple(rng.sample(families, 2)),
        languages=tuple(rng.sample(("en", "fr", "ar", "es", "so"), 2)),
        phone=f"+000 55 {number:06d}",
        region=f"Region {region}",
        district=f"District {district}",
        area=f"Area {area}",
        address=f"{number} Slipway Lane",
        hours=rng.choice(HOURS),
        description="Advice in person and by phone, for everybody who lives in the district.",
        sexes=("female", "male"),
        reports_to_authorities="never",
        vetting=checked if rng.random() < 0.9 else Vetting(),
    ).cleaned()


if __name__ == "__main__":
    from bench.report import table

    with tempfile.TemporaryDirectory() as folder:
        print(table(measure_directory(Path(folder))))
