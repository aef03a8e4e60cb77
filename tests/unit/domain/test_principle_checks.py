"""Principles before decisions: what is asked, when it grows quiet, and what an answer means."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, CheckId, StaffId
from pgi_desk.domain.principle_checks import (
    Asking,
    CheckAnswer,
    Consequence,
    Occasion,
    PrincipleCheck,
    checked,
    consequence,
    counted,
    how_to_ask,
    questions_before,
)
from tests.unit.domain.real_lists import CONTENT

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
CASE = CaseCode("K7QM-T4CC")


def a_check(**changes: Any) -> PrincipleCheck:
    check = PrincipleCheck(CheckId("k1"), "print", NOON, StaffId("s1"), "full", (CheckAnswer("x", "yes"),))
    return replace(check, **changes)


def checks(number: int, **changes: Any) -> list[PrincipleCheck]:
    first = NOON - timedelta(hours=number + 1)
    return [a_check(made_at=first + timedelta(hours=place), **changes) for place in range(number)]


def asking(history: list[PrincipleCheck], case: CaseCode | None = None) -> Asking:
    return how_to_ask(Occasion.PRINT, history, case, NOON)


def test_every_question_of_the_standard_is_asked_somewhere() -> None:
    asked = {one.code for occasion in Occasion for one in questions_before(CONTENT, occasion, Asking.FULL)}
    assert asked == {*CONTENT.list("do_no_harm").codes(), *CONTENT.list("daps_checks").codes()}


def test_the_first_four_questions_of_the_block_stop_a_step() -> None:
    stops = [row.code for row in CONTENT.list("do_no_harm") if row.flag("stops")]
    assert stops == ["can_we_help", "right_person", "right_place", "who_else_present"]


@pytest.mark.parametrize("occasion", Occasion)
def test_every_occasion_names_principles_and_asks_few_questions(occasion: Occasion) -> None:
    assert set(CONTENT.list("check_occasions").get(occasion).words("principles")) <= set(
        CONTENT.list("principles").codes()
    )
    full, short = (questions_before(CONTENT, occasion, how) for how in (Asking.FULL, Asking.SHORT))
    assert 1 <= len(short) < len(full) <= 12
    assert all(one.stops for one in short)
    assert questions_before(CONTENT, occasion, Asking.QUIET) == ()


def test_every_principle_stands_before_some_decision() -> None:
    shown = {code for row in CONTENT.list("check_occasions") for code in row.words("principles")}
    assert shown == set(CONTENT.list("principles").codes())


@pytest.mark.parametrize(
    ("number", "how"), [(0, Asking.FULL), (2, Asking.FULL), (3, Asking.SHORT), (9, Asking.SHORT), (10, Asking.QUIET)]
)
def test_correct_use_makes_it_quieter(number: int, how: Asking) -> None:
    assert asking(checks(number)) is how


@pytest.mark.parametrize(
    "changes",
    [{"skip_reason": "on_paper", "answers": ()}, {"answers": (CheckAnswer("x", "unknown"),)}, {"answers": ()}],
)
def test_a_skip_or_a_gap_brings_everything_back(changes: dict[str, Any]) -> None:
    assert asking([*checks(12), a_check(made_at=NOON - timedelta(minutes=1), **changes)]) is Asking.FULL


def test_after_a_month_everything_is_asked_again() -> None:
    old = [replace(one, made_at=one.made_at - timedelta(days=31)) for one in checks(12)]
    assert asking(old) is Asking.FULL


def test_other_occasions_teach_nothing_about_this_one() -> None:
    assert asking(checks(12, occasion="referral")) is Asking.FULL


def test_the_same_step_for_the_same_person_is_asked_once() -> None:
    just = a_check(made_at=NOON - timedelta(minutes=10), case_code=CASE)
    assert asking([just], CASE) is Asking.QUIET
    assert asking([just], CaseCode("22J9-C46H")) is Asking.FULL
    assert asking([replace(just, made_at=NOON - timedelta(minutes=31))], CASE) is Asking.FULL


@given(st.lists(st.booleans(), max_size=30))
def test_it_is_never_quiet_after_something_that_was_not_right(right: list[bool]) -> None:
    history = [
        replace(one, answers=(CheckAnswer("x", "yes" if good else "no"),))
        for one, good in zip(checks(len(right)), right, strict=True)
    ]
    if not right or not right[-1]:
        assert asking(history) is Asking.FULL


@pytest.mark.parametrize("occasion", Occasion)
def test_yes_to_everything_goes_on_and_a_missing_answer_is_not_a_yes(occasion: Occasion) -> None:
    questions = questions_before(CONTENT, occasion, Asking.FULL)
    yes = {one.code: "yes" for one in questions}
    assert consequence(questions, yes) is Consequence.GO_ON
    assert consequence(questions, {}) is Consequence.STOP
    for one in questions:
        for answer in ("no", "unknown"):
            found = consequence(questions, yes | {one.code: answer})
            assert found is (Consequence.STOP if one.stops else Consequence.THINK_AGAIN)


def test_a_question_is_answered_or_everything_is_left_out_with_a_reason() -> None:
    questions = questions_before(CONTENT, Occasion.PRINT, Asking.FULL)
    with pytest.raises(InvalidEntry) as caught:
        checked(a_check(answers=()), questions, CONTENT)
    assert caught.value.facts["problem"] == "unanswered"
    assert checked(a_check(answers=(), skip_reason="on_paper"), questions, CONTENT).skip_reason == "on_paper"
    with pytest.raises(InvalidEntry):
        checked(a_check(answers=(), skip_reason="no time"), questions, CONTENT)


def test_ends_are_counted_by_occasion() -> None:
    found = counted([a_check(outcome="go_on"), a_check(outcome="go_on"), a_check(skip_reason="on_paper")])
    assert found == {("print", "go_on"): 2, ("print", "skipped"): 1}
