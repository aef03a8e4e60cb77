"""The steps about suicide: what follows from the answers, and that not knowing is never all right."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ScreeningId, StaffId
from pgi_desk.domain.safety import ANSWERS
from pgi_desk.domain.suicide_risk import RESULTS, SuicideAnswers, SuicideScreening, judge_suicide
from tests.unit.domain.real_lists import CONTENT

NAMES = [item.name for item in fields(SuicideAnswers)]
NO_TO_ALL = SuicideAnswers(**dict.fromkeys(NAMES, "no"))
answers = st.builds(SuicideAnswers, **{name: st.sampled_from(ANSWERS) for name in NAMES})


def said(*yes: str) -> SuicideAnswers:
    return replace(NO_TO_ALL, **dict.fromkeys(yes, "yes"))


@pytest.mark.parametrize(
    ("yes", "result"),
    [
        ((), "none"),
        (("thoughts",), "moderate"),
        (("thoughts", "tried_ever"), "moderate"),
        (("thoughts", "plan"), "high"),
        (("thoughts", "tried_ever", "tried_last_year"), "high"),
        (("thoughts", "plan", "means"), "high"),
        (("thoughts", "plan", "means", "intent_now"), "imminent"),
        (("act_now",), "imminent"),
        (("agitated",), "imminent"),
    ],
)
def test_the_rule_of_the_reference(yes: tuple[str, ...], result: str) -> None:
    assert judge_suicide(said(*yes)) == result


def test_what_was_not_asked_is_not_taken_for_no() -> None:
    assert judge_suicide(SuicideAnswers()) == "unclear"
    assert judge_suicide(replace(said("thoughts"), plan="unknown")) == "high"
    assert judge_suicide(replace(said("thoughts"), tried_last_year="unknown")) == "high"


def test_a_plan_without_thoughts_is_refused_as_a_contradiction() -> None:
    entry = SuicideScreening(
        ScreeningId("s"), CaseCode("c"), datetime(2026, 6, 15, tzinfo=UTC), StaffId("m"), NO_TO_ALL, "none"
    )
    assert entry.cleaned() == entry
    for name in ("plan", "intent_now"):
        with pytest.raises(InvalidEntry) as caught:
            replace(entry, answers=said(name)).cleaned()
        assert (caught.value.facts["field"], caught.value.facts["problem"]) == (name, "not_without_thoughts")
    for name in ("means", "tried_ever", "tried_last_year", "act_now", "agitated"):
        replace(entry, answers=said(name)).cleaned()


@given(answers, st.sampled_from(NAMES))
def test_one_more_yes_never_lowers_the_result(before: SuicideAnswers, name: str) -> None:
    order = {code: place for place, code in enumerate(("none", "unclear", "moderate", "high", "imminent"))}
    low, high = replace(before, **{name: "no"}), replace(before, **{name: "yes"})
    assert order[judge_suicide(high)] >= order[judge_suicide(low)]


def test_questions_and_results_are_content_with_something_to_do_for_each() -> None:
    assert set(CONTENT.list("suicide_questions").codes()) == set(NAMES)
    assert CONTENT.list("suicide_results").codes() == RESULTS
    known = CONTENT.list("suicide_actions").codes()
    for row in CONTENT.list("suicide_results"):
        assert row.words("actions")
        assert set(row.words("actions")) <= set(known)
    assert CONTENT.list("suicide_results").get("imminent").words("actions")[0] == "stay"
