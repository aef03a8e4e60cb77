"""The readiness of a branch: scores, levels, what holds back, what lets a level fall (domain standards 10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import EntryIncomplete, InvalidEntry
from pgi_desk.domain.identifiers import LossId, ReadinessId, StaffId
from pgi_desk.domain.readiness import (
    Assessment,
    ReadinessAnswer,
    ReadinessLoss,
    ReadinessRules,
    ReadinessState,
    Shortfall,
    area_scores,
    checked_for_signing,
    current_ratings,
    months_later,
    reached_level,
    require_complete,
    shortfalls,
    standing,
)
from tests.unit.domain.real_lists import CONTENT

RULES = ReadinessRules.from_content(CONTENT)
CODES = tuple(one.code for one in RULES.questions)
CRITICAL = {one.code for one in RULES.questions if one.critical}
DAY = date(2026, 6, 15)
NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
LEVEL_1 = {"SK1", "SK2", "PC1", "PC2", "PC4", "RE5", "KN2"}
KEY = ReadinessId("a1")


def all_rated(rating: str = "A", **changes: str) -> dict[str, str]:
    return dict.fromkeys(CODES, rating) | changes


def an_answer(question: str, rating: str = "A", **changes: Any) -> ReadinessAnswer:
    answer = ReadinessAnswer(f"a-{question}", KEY, question, NOON, StaffId("s1"), rating, evidence_seen="seen")
    return replace(answer, **changes)


def answers(**changes: str) -> tuple[ReadinessAnswer, ...]:
    return tuple(an_answer(code, rating) for code, rating in all_rated(**changes).items())


def an_assessment(**changes: Any) -> Assessment:
    signed = Assessment(KEY, NOON, StaffId("s1"), DAY, signed_at=NOON, assessor=StaffId("s1"), level=2)
    return replace(signed, **changes)


def a_loss(**changes: Any) -> ReadinessLoss:
    return replace(ReadinessLoss(LossId("l1"), KEY, "serious_incident", DAY, NOON, StaffId("s1")), **changes)


ratings_of_all = st.fixed_dictionaries({code: st.sampled_from("APN" if code in CRITICAL else "APNX") for code in CODES})


def test_there_are_32_questions_of_which_15_are_critical() -> None:
    assert len(CODES) == 32
    assert {
        *("SK1", "SK2", "KN1", "KN2", "RE1", "RE2", "RE5", "PR1", "PR2", "PR3", "PC1", "PC2", "PC4", "EX1", "EX2"),
    } == CRITICAL
    assert RULES.areas == ("SK", "KN", "RE", "PR", "PC", "EX")
    assert RULES.valid_months == 12


def test_the_levels_ask_for_what_the_standard_says() -> None:
    signpost, mainstream, direct = RULES.levels
    assert signpost.critical == frozenset()
    assert mainstream.critical == LEVEL_1
    assert direct.critical == CRITICAL
    assert [rule.area_percent for rule in RULES.levels] == [0, 50, 70]
    assert (direct.advice, direct.experience, direct.experience_years) == ("EX4", "EX1", 2)


@pytest.mark.parametrize(
    ("rated", "score"),
    [
        ("AAAAA", Fraction(1)),
        ("PPPPP", Fraction(1, 2)),
        ("NNNNN", Fraction(0)),
        ("APNAP", Fraction(6, 10)),
        ("AAXXX", Fraction(1)),  # X is left out on both sides
        ("ANXXX", Fraction(1, 2)),
        ("APXNX", Fraction(1, 2)),
    ],
)
def test_a_score_counts_partly_as_half_and_leaves_out_what_does_not_apply(rated: str, score: Fraction) -> None:
    ratings = dict(zip(("SK1", "SK2", "SK3", "SK4", "SK5"), rated, strict=True))
    assert area_scores(RULES.questions, all_rated(**ratings))["SK"] == score


def test_everything_achieved_is_level_2_and_nothing_rated_is_level_0() -> None:
    assert reached_level(RULES, all_rated(), 0) == 2
    assert reached_level(RULES, {}, 0) == 0
    assert shortfalls(RULES, all_rated(), 0) == ()


@pytest.mark.parametrize("code", sorted(CRITICAL))
@pytest.mark.parametrize("rating", ["P", "N", ""])
def test_one_critical_question_that_is_not_achieved_is_made_up_for_by_nothing(code: str, rating: str) -> None:
    ratings = all_rated(**{code: rating})
    assert reached_level(RULES, ratings, 40) == (0 if code in LEVEL_1 else 1)
    assert Shortfall(2, "critical", code) in shortfalls(RULES, ratings, 40)


@pytest.mark.parametrize(
    ("changes", "level"),
    [
        ({"EX3": "N", "EX5": "P"}, 2),  # EX: (2*3 + 1) / 10 = 0.7, which is enough
        ({"EX3": "N", "EX5": "N"}, 1),  # EX: 0.6
        ({"SK3": "N", "SK4": "P"}, 2),
        ({"SK3": "N", "SK4": "N"}, 1),
        ({"KN1": "N", "KN3": "N", "KN4": "P", "KN5": "P"}, 0),  # KN: 0.4, and KN1 alone would leave level 1
        ({"KN1": "N", "KN3": "N", "KN4": "P", "KN5": "A"}, 1),  # KN: 0.5
    ],
)
def test_each_area_needs_its_least_score(changes: dict[str, str], level: int) -> None:
    assert reached_level(RULES, all_rated(**changes), 5) == level


@pytest.mark.parametrize(("ex4", "years", "level"), [("A", 0, 2), ("P", 2, 2), ("P", 1, 1), ("N", 0, 1), ("X", 2, 2)])
def test_level_2_needs_advice_from_outside_or_two_years_of_experience(ex4: str, years: int, level: int) -> None:
    assert reached_level(RULES, all_rated(EX4=ex4), years) == level
    held = Shortfall(2, "advice", "EX4") in shortfalls(RULES, all_rated(EX4=ex4), years)
    assert held == (level == 1)


@given(ratings_of_all, st.integers(0, 60))
def test_level_2_never_holds_with_a_critical_question_open(ratings: dict[str, str], years: int) -> None:
    level = reached_level(RULES, ratings, years)
    scores = area_scores(RULES.questions, ratings)
    if level == 2:
        assert all(ratings[code] == "A" for code in CRITICAL)
        assert all(score >= Fraction(7, 10) for score in scores.values())
    if level >= 1:
        assert all(ratings[code] == "A" for code in LEVEL_1)
        assert all(score >= Fraction(1, 2) for score in scores.values())


@given(ratings_of_all, st.sampled_from(CODES), st.integers(0, 60))
def test_a_better_rating_never_lowers_the_level(ratings: dict[str, str], code: str, years: int) -> None:
    if ratings[code] in "PN":
        assert reached_level(RULES, ratings | {code: "A"}, years) >= reached_level(RULES, ratings, years)


@given(ratings_of_all, st.integers(0, 60))
def test_a_level_is_reached_exactly_when_no_row_holds_it_back(ratings: dict[str, str], years: int) -> None:
    held = {one.level for one in shortfalls(RULES, ratings, years)}
    assert reached_level(RULES, ratings, years) == (2 if not held else min(held) - 1)


@given(ratings_of_all, st.integers(0, 60))
def test_scores_lie_between_none_and_all(ratings: dict[str, str], years: int) -> None:
    assert all(0 <= score <= 1 for score in area_scores(RULES.questions, ratings).values())


class TestStanding:
    def test_a_file_without_a_signed_assessment_is_not_assessed(self) -> None:
        assert standing(RULES, None, (), (), DAY).state is ReadinessState.NOT_ASSESSED
        draft = an_assessment(signed_at=None)
        assert standing(RULES, draft, answers(), (), DAY).state is ReadinessState.NOT_ASSESSED

    def test_it_holds_for_twelve_months_to_the_day(self) -> None:
        last = standing(RULES, an_assessment(), answers(), (), date(2027, 6, 15))
        assert (last.state, last.level, last.valid_until) == (ReadinessState.VALID, 2, date(2027, 6, 15))
        after = standing(RULES, an_assessment(), answers(), (), date(2027, 6, 16))
        assert (after.state, after.level, after.signed_level) == (ReadinessState.EXPIRED, 0, 2)

    @pytest.mark.parametrize("kind", ["critical_lost", "staff_left", "serious_incident"])
    def test_any_loss_lets_it_fall_by_one_until_it_was_re_checked(self, kind: str) -> None:
        loss = a_loss(kind=kind, question="PR2" if kind == "critical_lost" else "")
        fallen = standing(RULES, an_assessment(), answers(), (loss,), DAY)
        assert (fallen.state, fallen.level, fallen.signed_level) == (ReadinessState.FALLEN, 1, 2)
        again = replace(loss, rechecked_on=DAY, rating_now="A")
        assert standing(RULES, an_assessment(), answers(), (again,), DAY).level == 2

    def test_several_losses_still_lower_it_by_one(self) -> None:
        losses = (a_loss(), a_loss(loss_id=LossId("l2"), kind="staff_left"))
        fallen = standing(RULES, an_assessment(), answers(), losses, DAY)
        assert (fallen.level, fallen.open_losses) == (1, 2)

    def test_it_never_falls_below_level_0(self) -> None:
        assert standing(RULES, an_assessment(level=0), answers(SK1="N"), (a_loss(),), DAY).level == 0

    def test_what_the_re_check_finds_missing_counts_from_then_on(self) -> None:
        loss = a_loss(kind="critical_lost", question="SK1", rechecked_on=DAY, rating_now="N")
        found = standing(RULES, an_assessment(), answers(), (loss,), DAY)
        assert (found.state, found.level) == (ReadinessState.FALLEN, 0)
        assert current_ratings(answers(), (loss,))["SK1"] == "N"

    def test_a_later_re_check_replaces_an_earlier_one(self) -> None:
        first = a_loss(kind="critical_lost", question="SK1", rechecked_on=DAY, rating_now="N")
        later = replace(first, loss_id=LossId("l2"), recorded_at=NOON + timedelta(days=3), rating_now="A")
        assert standing(RULES, an_assessment(), answers(), (later, first), DAY).level == 2

    @given(ratings_of_all, st.integers(0, 3), st.integers(-800, 800))
    def test_no_loss_and_no_day_ever_raises_a_level(self, ratings: dict[str, str], losses: int, days: int) -> None:
        rated = tuple(an_answer(code, rating) for code, rating in ratings.items())
        signed = an_assessment(level=reached_level(RULES, ratings, 0))
        lost = tuple(a_loss(loss_id=LossId(f"l{number}")) for number in range(losses))
        found = standing(RULES, signed, rated, lost, DAY + timedelta(days=days))
        assert 0 <= found.level <= signed.level
        if losses and signed.level:
            assert found.level < signed.level


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 6, 15), 12, date(2027, 6, 15)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_are_counted_by_the_calendar(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


class TestAnswers:
    def test_a_critical_question_cannot_be_left_out_as_not_applicable(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            an_answer("SK1", "X", justification="none here").cleaned(RULES)
        assert caught.value.facts == {"field": "rating", "problem": "critical_not_excluded"}
        assert an_answer("SK3", "X", justification="one language").cleaned(RULES).rating == "X"

    @pytest.mark.parametrize(
        ("rating", "fields"),
        [
            ("", ("rating",)),
            ("A", ("evidence_seen",)),
            ("X", ("justification",)),
            ("P", ("next_step", "owner", "due_on")),
            ("N", ("next_step", "owner", "due_on")),
        ],
    )
    def test_each_rating_has_what_must_stand_beside_it(self, rating: str, fields: tuple[str, ...]) -> None:
        assert an_answer("SK3", rating, evidence_seen="").open_points == fields

    def test_nobody_signs_before_every_question_is_answered(self) -> None:
        require_complete(RULES, answers())
        with pytest.raises(EntryIncomplete) as caught:
            require_complete(RULES, [one for one in answers() if one.question != "EX5"])
        assert caught.value.facts["problems"] == (("EX5", "rating_missing"),)

    def test_a_question_that_does_not_exist_is_refused(self) -> None:
        with pytest.raises(InvalidEntry):
            an_answer("ZZ9").cleaned(RULES)


class TestSigning:
    def test_what_is_signed_is_not_signed_again(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            checked_for_signing(an_assessment(), DAY)
        assert caught.value.facts["problem"] == "already_signed"

    @pytest.mark.parametrize("changes", [{"assessed_on": DAY + timedelta(days=1)}, {"focal_years": 61}])
    def test_impossible_head_data_is_refused(self, changes: dict[str, Any]) -> None:
        with pytest.raises(InvalidEntry):
            checked_for_signing(an_assessment(signed_at=None, **changes), DAY)


class TestLosses:
    KINDS = ("critical_lost", "staff_left", "serious_incident")

    def test_only_a_critical_question_is_lost(self) -> None:
        lost = a_loss(kind="critical_lost", question="SK3")
        with pytest.raises(InvalidEntry):
            lost.cleaned(RULES, self.KINDS, DAY)

    def test_other_losses_name_no_question(self) -> None:
        assert a_loss(question="SK1").cleaned(RULES, self.KINDS, DAY).question == ""

    def test_it_did_not_happen_tomorrow(self) -> None:
        with pytest.raises(InvalidEntry):
            a_loss(happened_on=DAY + timedelta(days=1)).cleaned(RULES, self.KINDS, DAY)
