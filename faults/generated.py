"""Files with generated records: the work of a random number of changes, and texts that people could type."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from faults.office import Office
from faults.working_child import Steps
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import a_provider, record_person

# Letters of many scripts, signs that mean something to SQL, CSV, JSON and file names, marks that combine, wide ones.
SIGNS = (
    "abcdefghijklmnoprstuvwz",
    "ÄÖßéàñçøżğıİĐ",
    "ابتثجحخدذرزسشصضطظعغفقكلمنهوي٠١٢٣",
    "אבגדהוזחטיכלמנסעפצקרשת",
    "山川田中木林森石竹花草雨雪風雲空海",
    "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    "አበገደሀወዘየከለመነሠሰ",
    "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
    "'\"`;,=+-@%_*?\\/|<>&#()[]{}$!~^:",
    "\u0301\u0308\u0323\u064b\u0651\u200c\u200d",
    "\U0001f30a\U0001f33b\U00020bb7\U0001d11e",
    " \n\t",
)
MOST_CHANGES, LONGEST = 30, 300
CHILD_YEARS, ADULT_YEARS = range(2010, 2024), range(1930, 2008)


def generated(base: Office, path: Path, chance: random.Random) -> Office:
    """Return a copy of a file with random changes in it; closed again."""
    office = base.copied(path)
    opened, services = office.open()
    try:
        steps = Steps(services, chance)
        for _ in range(chance.randrange(MOST_CHANGES)):
            chance.choice((steps.next, lambda: _typed(services, chance)))()
    finally:
        opened.close()
    return office


def some_text(chance: random.Random, longest: int = LONGEST) -> str:
    """Return text of a random length in one or several scripts."""
    alphabets = chance.sample(SIGNS, chance.randint(1, 3))
    return "".join(chance.choice(chance.choice(alphabets)) for _ in range(chance.randrange(1, longest)))


def _typed(services: ServiceSet, chance: random.Random) -> None:
    """Store what somebody typed; what the program refuses to keep is no part of the file."""
    kind = chance.choice((_person, _assistance, _provider, _correction, _draft))
    with suppress(InvalidEntry):
        kind(services, chance)


def _person(services: ServiceSet, chance: random.Random) -> None:
    year = chance.choice((*CHILD_YEARS, *ADULT_YEARS))
    names = {name: some_text(chance, 60) for name in ("given_name", "family_name", "other_names", "nickname")}
    record_person(services, birth=PartialDate(DatePrecision.YEAR, year), **names)


def _assistance(services: ServiceSet, chance: random.Random) -> None:
    code = _someone(services, chance)
    today = services.desk.clock.today()
    command = RecordAssistance(
        code, "health", "first_aid", today, note=some_text(chance, 200), emergency_reason="life_saving_medical"
    )
    services.assistance.record(command)


def _provider(services: ServiceSet, chance: random.Random) -> None:
    texts = {name: some_text(chance, 80) for name in ("name", "description", "area", "address", "phone")}
    services.directory.add(a_provider(**texts))


def _correction(services: ServiceSet, chance: random.Random) -> None:
    code = _someone(services, chance)
    known = services.people.entry(code)
    # The nickname counts the edits of the other steps.
    services.people.correct(CorrectPerson(code, replace(known, other_names=some_text(chance, 60))))


def _someone(services: ServiceSet, chance: random.Random) -> CaseCode:
    return CaseCode(chance.choice(services.people.page().rows).case_code)


def _draft(services: ServiceSet, chance: random.Random) -> None:
    services.drafts.keep([UnfinishedForm("person", "", some_text(chance))])
    mine = services.drafts.mine()
    if len(mine) > 1:
        services.drafts.discard(mine[0].draft_id)
