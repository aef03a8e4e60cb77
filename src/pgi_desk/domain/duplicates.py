"""Whether somebody who is being recorded may be on record already, and why it looks so; it decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.search_keys import folded, same_phone
from pgi_desk.domain.sounds import sounds_of_words

# People say another year, and papers hold another one; ages are estimated (peers 20: birth year +-2).
YEARS_APART = 2
MOST_HINTS = 5


class Reason(StrEnum):
    """What two people have in common, the strongest first."""

    PHONE = "phone"
    NAME = "name"
    PART_OF_NAME = "part_of_name"
    BIRTH_DAY = "birth_day"
    BIRTH = "birth"
    AGE = "age"
    CITIZENSHIP = "citizenship"
    SEX = "sex"


WEIGHTS = {
    Reason.PHONE: 8,
    Reason.NAME: 7,
    Reason.PART_OF_NAME: 2,
    Reason.BIRTH_DAY: 4,
    Reason.BIRTH: 3,
    Reason.AGE: 1,
    Reason.CITIZENSHIP: 1,
    Reason.SEX: 1,
}
# A phone is enough, and a name of two words or more that sounds alike. One word of it needs the day of birth and the
# sex beside it, or about the year of birth, the sex and the citizenship.
ENOUGH = 7


@dataclass(frozen=True, slots=True)
class Described:
    """What is known about a person so far; `sounds` has the keys of each word of the name."""

    sounds: tuple[tuple[str, ...], ...] = ()
    phone: str = ""
    birth: PartialDate = PartialDate()
    age_group: str = ""
    sex: str = ""
    citizenship: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is enough to compare anybody with."""
        return bool(self.sounds or self.phone)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on record, as the rule and a list need them; `sounds` has the keys of all words of the name."""

    case_code: str
    masked_name: str
    sounds: frozenset[str]
    phone: str
    birth: str
    age_group: str
    sex: str
    citizenship: str
    status: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be the same person, and why."""

    known: Known
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> int:
        """How much they have in common."""
        return sum(WEIGHTS[reason] for reason in self.reasons)


def name_sounds(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the keys of each word of a name, without words that have none or only one sound."""
    found = sounds_of_words([word for name in names for word in name.replace("-", " ").split()])
    return tuple(dict.fromkeys(keys for keys in found if any(len(key) > 1 for key in keys)))


def candidates(described: Described, people: Iterable[Known]) -> tuple[Candidate, ...]:
    """Return those of the people who may be the same person, the likeliest first, at most five."""
    judged = (Candidate(known, reasons(described, known)) for known in people)
    likely = [one for one in judged if one.weight >= ENOUGH and not _against(described, one)]
    return tuple(sorted(likely, key=lambda one: (-one.weight, one.known.case_code))[:MOST_HINTS])


def reasons(described: Described, known: Known) -> tuple[Reason, ...]:
    """Return what a description and somebody on record have in common."""
    heard, words = _heard(described.sounds, known), len(described.sounds)
    birth, born = described.birth, PartialDate.from_text(known.birth)
    same_day = birth.day is not None and birth == born
    found = (
        (Reason.PHONE, bool(described.phone) and same_phone(described.phone, known.phone)),
        (Reason.NAME, heard == words > 1),
        (Reason.PART_OF_NAME, heard > 0 and (words == 1 or heard < words)),
        (Reason.BIRTH_DAY, same_day),
        (Reason.BIRTH, not same_day and _years_apart(birth, born, YEARS_APART + 1) <= YEARS_APART),
        (Reason.AGE, _same_age_group(described, known)),
        (Reason.CITIZENSHIP, _same_text(described.citizenship, known.citizenship)),
        (Reason.SEX, _said(described.sex) and described.sex == known.sex),
    )
    return tuple(reason for reason, holds in found if holds)


def _against(described: Described, candidate: Candidate) -> bool:
    """Tell whether birth years far apart or the sex speak against a name; a phone is shared, but says more."""
    known = candidate.known
    other_sex = _said(described.sex) and _said(known.sex) and described.sex != known.sex
    far = _years_apart(described.birth, PartialDate.from_text(known.birth), 0) > YEARS_APART
    return Reason.PHONE not in candidate.reasons and (other_sex or far)


def _heard(sounds: Sequence[Sequence[str]], known: Known) -> int:
    return sum(not known.sounds.isdisjoint(keys) for keys in sounds)


def _years_apart(one: PartialDate, other: PartialDate, unknown: int) -> int:
    return unknown if one.year is None or other.year is None else abs(one.year - other.year)


def _same_age_group(described: Described, known: Known) -> bool:
    """Tell whether a stated group is the same, where it is all that is known of an age."""
    return not known.birth and bool(known.age_group) and described.age_group == known.age_group


def _same_text(one: str, other: str) -> bool:
    return bool(one.strip()) and folded(one).split() == folded(other).split()


def _said(sex: str) -> bool:
    return sex not in {"", "not_stated"}
