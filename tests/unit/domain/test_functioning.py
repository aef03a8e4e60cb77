from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import EntryIncomplete, InvalidEntry
from pgi_desk.domain.functioning import (
    ANSWERS,
    DOMAINS,
    FunctioningEntry,
    disability,
    joined_needs,
    needs_now,
    offered_needs,
    require_short_set,
    short_set_for,
)
from pgi_desk.domain.identifiers import CaseCode, ConsentId, FunctioningId, StaffId
from tests.unit.domain.real_lists import CONTENT

TODAY = date(2026, 6, 15)
ENTRY = FunctioningEntry(
    functioning_id=FunctioningId("w1"),
    case_code=CaseCode("22J9-C46H"),
    asked_on=TODAY,
    seeing=1,
    hearing=2,
    walking=1,
    remembering=1,
    self_care=1,
    communicating=1,
    access_needs=(),
    consent_id=ConsentId("c1"),
    recorded_at=datetime(2026, 6, 15, 9, tzinfo=UTC),
    recorded_by=StaffId("s1"),
)
answers = st.fixed_dictionaries({domain: st.sampled_from(sorted(ANSWERS)) for domain in DOMAINS})


def given_answers(*numbers: int) -> dict[str, int]:
    return dict(zip(DOMAINS, numbers, strict=True))


@pytest.mark.parametrize(
    ("numbers", "word"),
    [
        ((1, 2, 1, 2, 1, 2), "no"),
        ((1, 1, 3, 1, 1, 1), "yes"),
        ((1, 1, 1, 1, 1, 4), "yes"),
        ((1, 7, 1, 1, 1, 1), "missing"),
        ((9, 1, 1, 1, 1, 1), "missing"),
        ((9, 7, 3, 1, 1, 1), "yes"),
        ((1, 1, 1, 1, 1, 0), "missing"),
    ],
)
def test_the_missing_rule(numbers: tuple[int, ...], word: str) -> None:
    assert disability(given_answers(*numbers)) == word


@given(answers)
def test_a_lot_of_difficulty_counts_whatever_else_is_missing(chosen: dict[str, int]) -> None:
    values = set(chosen.values())
    expected = "yes" if values & {3, 4} else "missing" if values & {7, 9} else "no"
    assert disability(chosen) == expected


@pytest.mark.parametrize(
    ("age", "which"),
    [(None, "age_not_known"), (18, "short_set"), (90, "short_set"), (17, "child_module"), (2, "child_module")],
)
def test_children_from_two_to_seventeen_have_another_module(age: int | None, which: str) -> None:
    assert short_set_for(age) == which


@pytest.mark.parametrize(("age", "problem"), [(17, "child_module"), (1, "too_young"), (None, "age_not_known")])
def test_the_short_set_is_refused_for_them(age: int | None, problem: str) -> None:
    require_short_set(18)
    with pytest.raises(InvalidEntry) as caught:
        require_short_set(age)
    assert caught.value.facts == {"field": "age", "problem": problem}


def test_every_question_has_one_of_the_answers_of_the_source() -> None:
    assert ENTRY.cleaned(TODAY) == ENTRY
    with pytest.raises(EntryIncomplete) as caught:
        replace(ENTRY, hearing=0, communicating=5).cleaned(TODAY)
    assert caught.value.facts["problems"] == (("HEAR", "empty"), ("COM", "empty"))
    with pytest.raises(EntryIncomplete):
        replace(ENTRY, asked_on=TODAY + timedelta(1)).cleaned(TODAY)


def test_needs_are_offered_for_what_is_very_difficult() -> None:
    questions = CONTENT.list("wg_questions")
    assert offered_needs(given_answers(2, 3, 4, 7, 1, 1), questions) == ("interpreter_sign", "transport")
    assert offered_needs(given_answers(1, 2, 9, 7, 1, 1), questions) == ()


def test_the_last_answers_say_what_is_needed() -> None:
    assert needs_now(()) == ()
    assert needs_now((replace(ENTRY, access_needs=("transport",)), ENTRY)) == ()


def test_a_letter_joins_words_and_needs_without_saying_them_twice() -> None:
    assert joined_needs("Wheelchair", ("Needs transport", "Wheelchair"), "en") == "Wheelchair; Needs transport"
    assert joined_needs("", (), "en") == ""
