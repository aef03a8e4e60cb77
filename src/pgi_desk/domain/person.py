"""Who somebody is: identity data, kept apart from the case file and joined to it by the case code alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, PersonId
from pgi_desk.domain.partial_date import AgeRange, PartialDate, ages_on
from pgi_desk.domain.text_entry import clean_line, clean_phone, clean_text

ADULT_AGE = 18
OLDEST_CHILD = ADULT_AGE - 1


@dataclass(frozen=True, slots=True)
class SafeContact:
    """How the person can be reached without harm; an empty channel means not asked yet."""

    channel: str = ""
    value: str = ""
    hours: str = ""
    code_phrase: str = ""
    who_may_answer: str = ""
    leave_message: bool = False

    def cleaned(self) -> SafeContact:
        """Return the contact as it is kept; InvalidEntry names the field that cannot be."""
        if self.channel == "no_safe_contact" and self.value:
            raise InvalidEntry(field="safe_contact", problem="value_without_channel")
        return replace(
            self,
            value=clean_phone("safe_contact_value", self.value),
            hours=clean_line("safe_contact_hours", self.hours),
            code_phrase=clean_line("safe_contact_code_phrase", self.code_phrase),
            who_may_answer=clean_line("safe_contact_who", self.who_may_answer),
        )


@dataclass(frozen=True, slots=True)
class Person:
    """Identity data of one person; every field but one name may be unknown."""

    person_id: PersonId
    case_code: CaseCode
    given_name: str = ""
    family_name: str = ""
    other_names: str = ""
    nickname: str = ""
    birth: PartialDate = PartialDate()
    stated_age_group: str = ""
    age_disputed: bool = False
    sex: str = "not_stated"
    gender: str = ""
    languages: tuple[str, ...] = ()
    citizenship: str = ""
    access_needs: str = ""
    safe_contact: SafeContact = SafeContact()

    def cleaned(self, today: date) -> Person:
        """Return the person as it is kept.

        Raises InvalidEntry when no name or nickname is given, a date lies in the future, or a text cannot be kept.
        """
        ages_on(self.birth, today)
        tidy = replace(
            self,
            given_name=clean_line("given_name", self.given_name, longest=120),
            family_name=clean_line("family_name", self.family_name, longest=120),
            other_names=clean_line("other_names", self.other_names),
            nickname=clean_line("nickname", self.nickname, longest=120),
            citizenship=clean_line("citizenship", self.citizenship),
            access_needs=clean_text("access_needs", self.access_needs, longest=500),
            safe_contact=self.safe_contact.cleaned(),
        )
        if not (tidy.given_name or tidy.family_name or tidy.nickname):
            raise InvalidEntry(field="given_name", problem="no_name")
        return tidy

    def full_name(self) -> str:
        """Return the name as one line, or the nickname when there is no other."""
        return " ".join(part for part in (self.given_name, self.family_name) if part) or self.nickname

    def ages(self, today: date) -> AgeRange | None:
        """Return the possible ages, or None when the birth date is unknown."""
        return ages_on(self.birth, today)

    def age_for_protection(self, today: date) -> int | None:
        """Return the age by which consent is asked; None when it is unknown and not in dispute."""
        return protection_age(self.birth, self.stated_age_group, disputed=self.age_disputed, today=today)

    def is_child(self, today: date) -> bool:
        """Tell whether the rules for children apply; an unknown age that nobody disputes does not."""
        age = self.age_for_protection(today)
        return age is not None and age < ADULT_AGE


def refuse_birth_after(birth: PartialDate, opened_on: date) -> None:
    """Raise InvalidEntry when somebody would be born after their case was opened: one of the two days is wrong."""
    first = birth.earliest()
    if first is not None and first > opened_on:
        raise InvalidEntry(field="birth", problem="born_after_opening")


def protection_age(birth: PartialDate, stated_group: str, *, disputed: bool, today: date) -> int | None:
    """Return the youngest age that fits what is known.

    A disputed age counts as the younger row (domain standards 5.3), so an adult age in dispute counts as 17.
    None means that the age is unknown and not in dispute.
    """
    ages = ages_on(birth, today)
    youngest = ages.youngest if ages is not None else _group_start(stated_group)
    if disputed and (youngest is None or youngest >= ADULT_AGE):
        return OLDEST_CHILD
    return youngest


def careful_age(age: int | None) -> int:
    """Return the age by which somebody is protected: one that nobody knows is that of the oldest child.

    `age` is the age for protection. Unknown or disputed counts as a child until it is known (domain standards 2), and
    of two rows the younger one applies (5.3); the oldest child is the least that is taken away from somebody who may
    be an adult.
    """
    return OLDEST_CHILD if age is None else age


def counts_as_child(age: int | None) -> bool:
    """Tell whether no means is asked for and the careful way is taken: below 18, or an age that nobody knows."""
    return careful_age(age) < ADULT_AGE


def age_group(age: int | None) -> str:
    """Return the code of the age group that goes on a letter in place of a birth date."""
    if age is None:
        return "unknown"
    for start, code in reversed(_GROUPS):
        if age >= start:
            return code
    raise InvalidEntry(field="age", problem="out_of_range")


_GROUPS: tuple[tuple[int, str], ...] = (
    (0, "0_5"),
    (6, "6_11"),
    (12, "12_14"),
    (15, "15_17"),
    (18, "18_24"),
    (25, "25_39"),
    (40, "40_59"),
    (60, "60_plus"),
)


def _group_start(code: str) -> int | None:
    return next((start for start, group in _GROUPS if group == code), None)
