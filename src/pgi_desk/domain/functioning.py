"""Difficulties in doing things, by the short set of the Washington Group, and what somebody needs to use a service."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import FieldProblem, InvalidEntry, refuse_incomplete
from pgi_desk.domain.identifiers import CaseCode, ConsentId, FunctioningId, StaffId
from pgi_desk.domain.listing import set_apart
from pgi_desk.domain.person import ADULT_AGE

DOMAINS = ("VIS", "HEAR", "MOB", "COG", "SC", "COM")
A_LOT, CANNOT, REFUSED, NOT_KNOWN = 3, 4, 7, 9
ANSWERS = frozenset({1, 2, A_LOT, CANNOT, REFUSED, NOT_KNOWN})
# Below this age neither the short set nor the module for children is used.
YOUNGEST_CHILD = 2


@dataclass(frozen=True, slots=True)
class FunctioningEntry:
    """One set of answers in the numbers of the source, with the consent under which it was asked.

    `access_needs` are codes that the person agreed to; they and never the answers reach a letter.
    """

    functioning_id: FunctioningId
    case_code: CaseCode
    asked_on: date
    seeing: int
    hearing: int
    walking: int
    remembering: int
    self_care: int
    communicating: int
    access_needs: tuple[str, ...]
    consent_id: ConsentId
    recorded_at: datetime
    recorded_by: StaffId

    def answers(self) -> dict[str, int]:
        """Return the answer of each domain."""
        numbers = (self.seeing, self.hearing, self.walking, self.remembering, self.self_care, self.communicating)
        return dict(zip(DOMAINS, numbers, strict=True))

    def cleaned(self, today: date) -> FunctioningEntry:
        """Return the entry as it is kept; EntryIncomplete names each question without an answer."""
        problems: list[FieldProblem] = [
            (domain, "empty") for domain, answer in self.answers().items() if answer not in ANSWERS
        ]
        if self.asked_on > today:
            problems.append(("asked_on", "in_the_future"))
        refuse_incomplete(tuple(problems))
        return replace(self, access_needs=tuple(dict.fromkeys(self.access_needs)))


def disability(answers: Mapping[str, int]) -> str:
    """Return yes, no or missing (domain standards 14); only this word is ever counted.

    A lot of difficulty in one domain is enough; else one that was refused or not known leaves the whole unknown.
    """
    given = [answers.get(domain, 0) for domain in DOMAINS]
    if any(answer in {A_LOT, CANNOT} for answer in given):
        return "yes"
    return "no" if all(answer in {1, 2} for answer in given) else "missing"


def short_set_for(age: int | None) -> str:
    """Return short_set, child_module for 2 to 17 years, too_young, or age_not_known; by the age for protection.

    Somebody of unknown age may be a child, for whom another set is made (domain standards 2 and 14): answers to the
    wrong one would be counted. An age group that the person says, or that is guessed, is enough to ask.
    """
    if age is None:
        return "age_not_known"
    if age >= ADULT_AGE:
        return "short_set"
    return "child_module" if age >= YOUNGEST_CHILD else "too_young"


def require_short_set(age: int | None) -> None:
    """Raise InvalidEntry when the short set is not the one for this age."""
    which = short_set_for(age)
    if which != "short_set":
        raise InvalidEntry(field="age", problem=which)


def offered_needs(answers: Mapping[str, int], questions: CodeList) -> tuple[str, ...]:
    """Return the access needs that the answers speak for; the person says which of them are true."""
    return tuple(row.text("access_need") for row in questions if answers.get(row.code, 0) in {A_LOT, CANNOT})


def needs_now(entries: Sequence[FunctioningEntry]) -> tuple[str, ...]:
    """Return the access needs that hold: those of the last set of answers."""
    return entries[-1].access_needs if entries else ()


def joined_needs(own_words: str, labels: Iterable[str], language: str) -> str:
    """Return what goes on a letter: the words on record, then the needs, none of them twice."""
    return set_apart(dict.fromkeys((own_words, *labels)), language)
