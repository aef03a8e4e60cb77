"""Whether somebody who is being recorded may be on record already, and why it looks so; it decides nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pgi_desk.domain.folding import folded
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.phone_keys import same_phone
from pgi_desk.domain.search_keys import MOST_WORDS, NamePart, keys_of, name_parts, words_of

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
# A phone is enough, and a name of two words or more that is written or sounds alike. One word of it needs the day of
# birth and the sex beside it, or about the year of birth, the sex and the citizenship.
ENOUGH = 7


@dataclass(frozen=True, slots=True)
class Described:
    """What is known about a person so far: the words of the name that are compared, and all of one of two words."""

    parts: tuple[NamePart, ...] = ()
    whole: frozenset[str] = frozenset()
    phone: str = ""
    birth: PartialDate = PartialDate()
    age_group: str = ""
    sex: str = ""
    citizenship: str = ""

    def __bool__(self) -> bool:
        """Tell whether there is enough to compare anybody with."""
        return bool(self.parts or self.phone)


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on record, as the rule and a list need them; `words` and `sounds` are what the name is found by."""

    case_code: str
    masked_name: str
    words: frozenset[str]
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


def compared_parts(names: Iterable[str]) -> tuple[NamePart, ...]:
    """Return the words of a name that are compared: those of one sound only where hardly any others are left."""
    parts = [part for name in names for part in name_parts(name, most=MOST_WORDS)][:MOST_WORDS]
    sounding = [part for part in parts if part.heard]
    return tuple(sounding if len(sounding) > 1 else parts)


def whole_name(names: Iterable[str]) -> frozenset[str]:
    """Return all that somebody with a name of two words or more is found by; nothing for one word, or for a page."""
    fields = tuple(names)
    count = sum(len(words_of(name)) for name in fields)
    return frozenset(keys_of(fields, joining=True).words) if 1 < count <= MOST_WORDS * 2 else frozenset()


def candidates(described: Described, people: Iterable[Known]) -> tuple[Candidate, ...]:
    """Return those of the people who may be the same person, the likeliest first, at most five."""
    judged = (Candidate(known, reasons(described, known)) for known in people)
    likely = [one for one in judged if one.weight >= ENOUGH and not _against(described, one)]
    return tuple(sorted(likely, key=lambda one: _rank(described, one))[:MOST_HINTS])


def reasons(described: Described, known: Known) -> tuple[Reason, ...]:
    """Return what a description and somebody on record have in common."""
    same_name = _same_name(described, known) or _same_words(described, known)
    birth, born = described.birth, PartialDate.from_text(known.birth)
    same_day = birth.day is not None and birth == born
    found = (
        (Reason.PHONE, bool(described.phone) and same_phone(described.phone, known.phone)),
        (Reason.NAME, same_name),
        (Reason.PART_OF_NAME, not same_name and any(_evidence(part, known) for part in described.parts)),
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


def _rank(described: Described, candidate: Candidate) -> tuple[int, bool, str]:
    """Among those with as much in common, who has the very same name comes first."""
    known = candidate.known
    return -candidate.weight, not _same_words(described, known), known.case_code


def _same_words(described: Described, known: Known) -> bool:
    """Tell whether the whole name is written alike; one that repeats its only word has to have no other."""
    if not described.whole or not described.whole <= known.words:
        return False
    return len({part.words for part in described.parts}) > 1 or described.whole == known.words


def _same_name(described: Described, known: Known) -> bool:
    """Tell whether all words of the name are there in some way, and not all of them by the same word."""
    found = [_evidence(part, known) for part in described.parts]
    return all(found) and len(set(found)) > 1


def _evidence(part: NamePart, known: Known) -> str:
    """Return by what a word is there: how it sounds, or else how it is written, alone or with its neighbour."""
    heard = (key for key in (*part.heard, *part.together) if key in known.sounds)
    joined = (word for word in part.joined if word in known.words)
    written = " ".join(part.words) if known.words.issuperset(part.words) else ""
    return next(heard, "") or written or next(joined, "")


def _years_apart(one: PartialDate, other: PartialDate, unknown: int) -> int:
    return unknown if one.year is None or other.year is None else abs(one.year - other.year)


def _same_age_group(described: Described, known: Known) -> bool:
    """Tell whether a stated group is the same, where it is all that is known of an age."""
    return not known.birth and bool(known.age_group) and described.age_group == known.age_group


def _same_text(one: str, other: str) -> bool:
    return bool(one.strip()) and folded(one).split() == folded(other).split()


def _said(sex: str) -> bool:
    return sex not in {"", "not_stated"}
