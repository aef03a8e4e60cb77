"""A process that records through the services and acknowledges each change: `working_child FILE SEED LIMIT`.

Reads the raw key as hex from standard input. Prints `kind key` only after the service has returned. An error ends
it with `refused NAME`, the name of the error, so that a test sees which sentence the person would have read.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from faults.office import Office
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import DomainError
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.referrals import PrepareReferral
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import a_consent_entry, record_person

# The common work of a day: help is recorded most often, new people seldom.
KINDS = ("assistance",) * 4 + ("consent", "referral", "edit", "person")


def work(path: Path, raw_key: bytes, seed: int, limit: int, acknowledge: Callable[[str], object]) -> str:
    """Record until the limit; returns the name of the error that ended it, or nothing."""
    try:
        opened, services = Office(path, raw_key).open()
        steps = Steps(services, random.Random(seed))
        for _ in range(limit):
            acknowledge(steps.next())
        opened.close()
    except DomainError as error:
        return type(error).__name__
    except Exception as error:  # which error reaches the person is what is asked
        return f"unknown:{type(error).__name__}"
    return ""


class Steps:
    """One change after the other, at random, over the people who are there."""

    def __init__(self, services: ServiceSet, chance: random.Random) -> None:
        self._services = services
        self._chance = chance
        self._edits = 0
        self._codes = [CaseCode(row.case_code) for row in services.people.page().rows]
        (self._clinic,) = services.desk.queries.providers(search="", family="health", limit=1)
        with services.desk.work("referral.prepare") as open_work:
            nicknames = [open_work.people.get(code).nickname for code in self._codes]
        self._edits = max(int(name or 0) for name in nicknames)

    def next(self) -> str:
        """Make one change and return its kind and key, once it is stored."""
        kind = self._chance.choice(KINDS)
        code = self._chance.choice(self._codes)
        key = {
            "assistance": self._assistance,
            "consent": self._consent,
            "referral": self._referral,
            "edit": self._edit,
            "person": self._person,
        }[kind](code)
        return f"{kind} {key}"

    def _assistance(self, code: CaseCode) -> str:
        today = self._services.desk.clock.today()
        command = RecordAssistance(code, "health", "first_aid", today, emergency_reason="life_saving_medical")
        return self._services.assistance.record(command).key

    def _consent(self, code: CaseCode) -> str:
        entry = replace(a_consent_entry(self._services, ConsentPurpose.RECORD), decision="refused")
        return self._services.consents.record(RecordConsent(code, entry)).key

    def _referral(self, code: CaseCode) -> str:
        command = PrepareReferral(code, self._clinic.provider_id, "health", service_types=("physical_health_care",))
        return self._services.referrals.prepare(command).key

    def _edit(self, code: CaseCode) -> str:
        self._edits += 1
        entry = replace(self._services.people.entry(code), nickname=str(self._edits))
        self._services.people.correct(CorrectPerson(code, entry))
        return f"{code} {self._edits}"

    def _person(self, _code: CaseCode) -> str:
        code = record_person(self._services)
        self._codes.append(code)
        return code


def main() -> int:
    raw_key = bytes.fromhex(sys.stdin.readline().strip())
    path, seed, limit = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    refused = work(path, raw_key, seed, limit, lambda line: print(line, flush=True))
    if refused:
        print(f"refused {refused}", flush=True)
    return 2 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
