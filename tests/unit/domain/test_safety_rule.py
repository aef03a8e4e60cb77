"""How safe somebody is: the rule of section 13, its golden cases, and what holds for any answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AssessmentId, CaseCode, StaffId
from pgi_desk.domain.safety import (
    ANSWERS,
    LEVELS,
    SafetyAnswer,
    SafetyAssessment,
    floor_level,
    is_lowered,
    judge_risk,
    require_reason,
)
from tests.unit.domain.real_lists import CONTENT, unhurried

QUESTIONS = CONTENT.list("safety_questions")
CODES = QUESTIONS.codes()
CRITICAL = tuple(row.code for row in QUESTIONS if row.text("weight") == "critical")
OTHER = tuple(row.code for row in QUESTIONS if row.text("weight") == "other")
SAFE = {row.code: "no" if row.text("counts") == "yes" else "yes" for row in QUESTIONS}
ENTRY = SafetyAssessment(
    AssessmentId("a1"),
    CaseCode("K7QM-T4CC"),
    datetime(2026, 6, 15, 9, tzinfo=UTC),
    StaffId("s1"),
    (SafetyAnswer("injury_or_pain", "no"),),
    "",
    "low",
    "low",
    date(2026, 9, 13),
)
answer_sets = st.fixed_dictionaries({}, optional={code: st.sampled_from(ANSWERS) for code in CODES})
levels = st.sampled_from(LEVELS)
suicides = st.sampled_from(("", *CONTENT.list("suicide_results").codes()))


def danger(code: str) -> str:
    return QUESTIONS.get(code).text("counts")


def test_the_critical_questions_are_those_of_the_reference() -> None:
    assert set(CRITICAL) == {
        "offender_knows_location",
        "offender_can_come",
        "danger_when_leaving",
        "weapon_or_violence",
        "injury_or_pain",
        "safe_place_tonight",
        "suicidal_thoughts",
    }
    assert [row.code for row in QUESTIONS if row.text("counts") == "no"] == ["safe_place_tonight"]
    assert len(OTHER) == 8


@pytest.mark.parametrize("code", CRITICAL)
def test_one_critical_danger_alone_is_high(code: str) -> None:
    found = judge_risk(QUESTIONS, {**SAFE, code: danger(code)})
    assert (found.level, found.critical, found.other, found.unknown) == ("high", (code,), (), ())


@pytest.mark.parametrize("code", OTHER)
def test_any_other_danger_alone_is_medium(code: str) -> None:
    found = judge_risk(QUESTIONS, {**SAFE, code: "yes"})
    assert (found.level, found.other) == ("medium", (code,))


def test_a_child_without_a_safe_adult_is_high() -> None:
    assert judge_risk(QUESTIONS, {**SAFE, "child_without_safe_adult": "yes"}).level == "high"
    assert judge_risk(QUESTIONS, {**SAFE, "child_without_safe_adult": "unknown"}).level == "low"


@pytest.mark.parametrize(
    ("suicide", "level"),
    [("imminent", "high"), ("high", "high"), ("moderate", "low"), ("unclear", "low"), ("none", "low"), ("", "low")],
)
def test_a_high_risk_of_suicide_is_a_high_risk(suicide: str, level: str) -> None:
    assert judge_risk(QUESTIONS, SAFE, suicide).level == level


def test_two_critical_questions_without_an_answer_are_medium_and_one_is_shown() -> None:
    one = judge_risk(QUESTIONS, {**SAFE, "injury_or_pain": "unknown"})
    assert (one.level, one.unknown) == ("low", ("injury_or_pain",))
    both = {**SAFE, "injury_or_pain": "unknown", "safe_place_tonight": "unknown"}
    assert judge_risk(QUESTIONS, both).level == "medium"


def test_nothing_known_is_medium_and_everything_safe_is_low() -> None:
    nothing = judge_risk(QUESTIONS, {})
    assert (nothing.level, nothing.unknown) == ("medium", CRITICAL)
    assert judge_risk(QUESTIONS, SAFE).level == "low"


@given(answer_sets, suicides)
@unhurried
def test_unknown_is_never_counted_as_no(answers: dict[str, str], suicide: str) -> None:
    """Whoever takes an unknown for the safe answer never gets a higher level, and one who knows the danger no lower."""
    found = judge_risk(QUESTIONS, answers, suicide)
    as_safe = {code: SAFE[code] if answers.get(code, "unknown") == "unknown" else answers[code] for code in CODES}
    assert LEVELS.index(judge_risk(QUESTIONS, as_safe, suicide).level) <= LEVELS.index(found.level)
    unknown = {code for code in CRITICAL if answers.get(code, "unknown") == "unknown"}
    assert set(found.unknown) == unknown
    for code in unknown:
        assert judge_risk(QUESTIONS, {**answers, code: danger(code)}, suicide).level == "high"


@given(answer_sets, st.sampled_from(CODES), suicides)
@unhurried
def test_one_more_danger_never_lowers_the_level(answers: dict[str, str], code: str, suicide: str) -> None:
    before = judge_risk(QUESTIONS, {**answers, code: SAFE[code]}, suicide).level
    after = judge_risk(QUESTIONS, {**answers, code: danger(code)}, suicide).level
    assert LEVELS.index(after) >= LEVELS.index(before)


@given(answer_sets, suicides)
@unhurried
def test_every_level_above_low_names_what_led_to_it(answers: dict[str, str], suicide: str) -> None:
    found = judge_risk(QUESTIONS, answers, suicide)
    led = {
        "high": bool(found.critical) or found.suicide in {"high", "imminent"},
        "medium": bool(found.other) or len(found.unknown) >= 2,
        "low": not found.critical and not found.other,
    }
    assert led[found.level]


@given(levels, levels, st.sampled_from((*LEVELS, "not_assessed")))
def test_risk_may_rise_but_not_fall_without_reason(level: str, by_rule: str, present: str) -> None:
    entry = replace(ENTRY, level=level, rule_level=by_rule)
    floor = max((by_rule, present), key=lambda one: LEVELS.index(one) if one in LEVELS else -1)
    assert floor_level(by_rule, present) == floor
    assert is_lowered(level, by_rule, present) == (LEVELS.index(level) < LEVELS.index(floor))
    if LEVELS.index(level) >= LEVELS.index(floor):
        require_reason(entry, present)
        return
    with pytest.raises(InvalidEntry) as caught:
        require_reason(entry, present)
    assert caught.value.facts["field"] == "lowered_reason"
    with pytest.raises(InvalidEntry) as caught:
        require_reason(replace(entry, lowered_reason="Moved to another town."), present)
    assert caught.value.facts["field"] == "approved_by"
    require_reason(replace(entry, lowered_reason="Moved.", approved_by=StaffId("s2")), present)


def test_an_answer_or_level_that_is_none_is_refused() -> None:
    for wrong in (
        replace(ENTRY, answers=(SafetyAnswer("injury_or_pain", "perhaps"),)),
        replace(ENTRY, level="not_assessed"),
    ):
        with pytest.raises(InvalidEntry):
            wrong.cleaned()
    assert ENTRY.cleaned() == ENTRY
