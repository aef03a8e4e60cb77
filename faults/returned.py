"""Old copies are put back after people were erased (T35): nobody comes back, and no page holds a word of them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from faults.canary_scan import canaries
from faults.erased import found
from faults.office import SIDE_FILES, Office, new_office, side_of
from faults.outcome import Outcome, Tally
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import record_person

COPIES = 12
WORDS = 3


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody who is recorded to be erased, with the words by which they would be known."""

    code: CaseCode
    words: tuple[str, ...]


def run(count: int, seed: int, folder: Path) -> Outcome:
    """Erase so many people, some between two copies; then put each copy back and open it."""
    tally = Tally("T35", "people erased, then old copies put back and opened", "0 come back, 0 words left")
    chance, office = random.Random(seed), new_office(folder)
    words = iter(canaries(count * WORDS, seed))
    copies, here, gone = list[tuple[Office, int]](), list[_Person](), list[_Person]()
    opened, services = office.open()
    services.anchors.advance()
    for _ in range(count):
        here.append(_recorded(services, tuple(next(words) for _ in range(WORDS))))
    for number in range(COPIES):
        copy = folder / f"copy-{number}.pgidesk"
        opened.store.copy_to(copy)
        copies.append((Office(copy, office.raw_key), len(here)))
        last = number == COPIES - 1
        for _ in range(len(here) if last else min(len(here) - 1, count // COPIES)):
            who = here.pop(chance.randrange(len(here)))
            services.erasing.erase(ErasePerson(who.code, "person_asked", who.code, second="second"))
            gone.append(who)
            tally.number += 1
    services.anchors.advance()
    opened.close()
    again = 0
    for old, held in copies:
        again += held
        tally.problems += _put_back(old, office, held, gone)
    return tally.outcome(f"{len(copies)} old copies, which held {again} of them in all; {len(tally.problems)} problems")


def _recorded(services: ServiceSet, words: tuple[str, ...]) -> _Person:
    given, family, typed = words
    code = record_person(services, given_name=given, family_name=family)
    services.drafts.keep([UnfinishedForm("assistance", code, typed)])
    return _Person(code, words)


def _put_back(copy: Office, office: Office, held: int, gone: list[_Person]) -> list[str]:
    """Put a copy where the file is, open it as the program does, and look for everybody who was erased."""
    where, problems = copy.path.name, list[str]()
    for side in SIDE_FILES:
        side_of(office.path, side).unlink(missing_ok=True)
    there = copy.copied(office.path)
    opened, services = there.open()
    if opened.erased.again != held:
        problems.append(f"{where}: {opened.erased.again} erased again, not {held}")
    codes = {row.case_code for row in services.people.page().rows}
    problems += [f"{where}: shown again: {one.code}" for one in gone if one.code in codes]
    problems += [f"{where}: {problem.code}" for problem in services.audit.verify().problems]
    opened.close()
    return problems + [f"{where}: left: {word}" for word in found(there, (word for one in gone for word in one.words))]
