"""Erasing a person: what stands against it, and what is counted of somebody who is not there any more."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pgi_desk.domain.errors import ErasingRefused
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import age_group, protection_age

# A value that fewer people of the year share is not counted: it could name one of them. A product decision.
SMALLEST_GROUP = 5
NOT_COUNTED = "not_counted"


class Stop(StrEnum):
    """What stands against erasing, in the order in which it is settled."""

    UNCERTAIN_LETTER = "uncertain_letter"
    REFERRAL_OPEN = "referral_open"
    LEGAL_HOLD = "legal_hold"
    RIGHT_RUNNING = "right_running"
    NOT_DUE = "not_due"


@dataclass(frozen=True, slots=True)
class ErasingFacts:
    """What is known of a case on the day on which somebody wants to erase it."""

    today: date
    reason: str
    uncertain_letters: int = 0
    open_referrals: tuple[str, ...] = ()
    holds: int = 0
    rights_running: int = 0
    retention_until: date | None = None


def stops(facts: ErasingFacts) -> tuple[Stop, ...]:
    """Return everything that stands against erasing now; nothing says that it can be done."""
    until = facts.retention_until
    found = {
        Stop.UNCERTAIN_LETTER: facts.uncertain_letters > 0,
        Stop.REFERRAL_OPEN: bool(facts.open_referrals),
        Stop.LEGAL_HOLD: facts.holds > 0,
        Stop.RIGHT_RUNNING: facts.rights_running > 0,
        Stop.NOT_DUE: facts.reason == "retention_over" and until is not None and until >= facts.today,
    }
    return tuple(stop for stop, holds in found.items() if holds)


def refuse_stopped(found: tuple[Stop, ...]) -> None:
    """Raise ErasingRefused when anything stands against it."""
    if found:
        raise ErasingRefused(stops=tuple(one.value for one in found))


@dataclass(frozen=True, slots=True)
class Profile:
    """What statistics ask of one person: the year in which the work began, age band, sex, kinds of help."""

    year: int
    age_band: str
    sex: str
    help: frozenset[str]


@dataclass(frozen=True, slots=True)
class ErasedFigures:
    """Sums over everybody of one year who was erased; each dimension by itself and never crossed with another."""

    year: str
    people: int = 0
    age_bands: str = "{}"
    sexes: str = "{}"
    help: str = "{}"

    def sums(self, dimension: str) -> Mapping[str, int]:
        """Return the sums of a dimension: age_bands, sexes or help."""
        found: dict[str, int] = json.loads(getattr(self, dimension))
        return found


def profile_of(opened_on: date, birth: str, stated_age_group: str, sex: str, help_given: Iterable[str]) -> Profile:
    """Return the profile of somebody as it was when the work with them began."""
    age = protection_age(PartialDate.from_text(birth), stated_age_group, disputed=False, today=opened_on)
    return Profile(opened_on.year, age_group(age), sex or "not_stated", frozenset(help_given))


def counted(known: ErasedFigures, who: Profile, others: Iterable[Profile]) -> ErasedFigures:
    """Return the figures with one person more.

    A value counts only where, with this person, at least five people of the year share it, those still in the file
    and those counted before; else the person is counted without it. What stays is thus true of several people, and no
    two values of one person can be joined again.
    """
    rest = [one for one in others if one.year == who.year]
    ages = _one_more(known.sums("age_bands"), (who.age_band,), Counter(one.age_band for one in rest))
    sexes = _one_more(known.sums("sexes"), (who.sex,), Counter(one.sex for one in rest))
    given = _one_more(known.sums("help"), who.help, Counter(kind for one in rest for kind in one.help))
    return ErasedFigures(known.year, known.people + 1, _stored(ages), _stored(sexes), _stored(given))


def _one_more(known: Mapping[str, int], values: Iterable[str], alive: Mapping[str, int]) -> Mapping[str, int]:
    sums = dict(known)
    for value in values:
        shared = 1 + alive.get(value, 0) + known.get(value, 0)
        key = value if shared >= SMALLEST_GROUP else NOT_COUNTED
        sums[key] = sums.get(key, 0) + 1
    return sums


def _stored(sums: Mapping[str, int]) -> str:
    return json.dumps(sums, sort_keys=True, separators=(",", ":"))
