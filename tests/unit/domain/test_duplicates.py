"""Who may be on record already: the reasons, and when there are enough of them."""

from __future__ import annotations

import pytest

from pgi_desk.domain.duplicates import MOST_HINTS, Described, Known, Reason, candidates, compared_parts, whole_name
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.search_keys import keys_of


def known(name: str = "Selam Warsanle", case_code: str = "K7QM-T4CC", **facts: str) -> Known:
    usual = {"phone": "+000 55 92 11 22", "birth": "1994", "age_group": "", "sex": "female", "citizenship": "Somali"}
    keys = keys_of(name.split("|"), joining=True)
    words, sounds = frozenset(keys.words), frozenset(keys.sounds)
    return Known(case_code, "S••• W•••", words, sounds, **{**usual, **facts}, status="open")


def described(name: str = "", **facts: str) -> Described:
    birth = PartialDate.from_text(facts.pop("birth", ""))
    fields = name.split("|")
    return Described(compared_parts(fields), whole_name(fields), birth=birth, **facts)


@pytest.mark.parametrize(
    ("typed", "reasons"),
    [
        (described("Selaam Warsanli"), [Reason.NAME]),
        (described("سلام ورسنلي", birth="~1995"), [Reason.NAME, Reason.BIRTH]),
        (described("Warsanle Selam", birth="1994-02-03", sex="female"), [Reason.NAME, Reason.BIRTH, Reason.SEX]),
        (described("", phone="055 921122"), [Reason.PHONE]),
        (described("Another Person", phone="00 000 55-92-11-22", birth="1950", sex="male"), [Reason.PHONE]),
        (
            described("Selam", birth="1995", sex="female", citizenship=" SOMALI "),
            [Reason.PART_OF_NAME, Reason.BIRTH, Reason.CITIZENSHIP, Reason.SEX],
        ),
    ],
)
def test_these_may_be_the_same_person(typed: Described, reasons: list[Reason]) -> None:
    (candidate,) = candidates(typed, [known()])
    assert list(candidate.reasons) == reasons


def test_the_day_of_birth_says_more_than_the_year() -> None:
    typed = described("Selam", birth="1994-02-03", sex="female")
    assert candidates(typed, [known()]) == ()
    (candidate,) = candidates(typed, [known(birth="1994-02-03")])
    assert Reason.BIRTH_DAY in candidate.reasons


@pytest.mark.parametrize(
    "typed",
    [
        Described(),
        described("Selam"),
        described("Warsanle", sex="female"),
        described("Selam Desta"),
        described("Milan Lamsaldi", birth="1994", sex="female", citizenship="Somali"),
        described("Selam Warsanle", birth="1960"),
        described("Selam Warsanle", sex="male"),
        described("", birth="1994", sex="female", citizenship="Somali"),
        described("", phone="+000 55 92 11 23"),
        described("", phone="11 22"),
    ],
)
def test_these_are_nobody_we_know(typed: Described) -> None:
    assert candidates(typed, [known()]) == ()


def test_what_is_not_known_speaks_neither_for_nor_against() -> None:
    someone = known(birth="", sex="not_stated", citizenship="", phone="")
    assert [one.reasons for one in candidates(described("Selam Warsanle", birth="1960", sex="male"), [someone])] == [
        (Reason.NAME,)
    ]
    assert (
        Reason.AGE
        in candidates(described("Selam Warsanle", age_group="child"), [known(birth="", age_group="child")])[0].reasons
    )


def test_the_likeliest_come_first_and_there_are_few() -> None:
    people = [known(case_code=f"{number:04d}") for number in range(20)]
    best = known(case_code="ZZZZ", birth="1994-02-03")
    found = candidates(described("Selam Warsanle", birth="1994-02-03"), [*people, best])
    assert (found[0].known, len(found)) == (best, MOST_HINTS)
