"""What is weighed before the first real case, and when it is looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import EntryIncomplete, InvalidEntry
from pgi_desk.domain.identifiers import ImpactId, StaffId
from pgi_desk.domain.impact import (
    GRADES,
    ImpactAnswer,
    ImpactAssessment,
    ImpactState,
    checked,
    grade,
    impact_standing,
    opens_first_case,
)
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path
from tests.helpers.impact import weighed

CONTENT = load_content(resource_path("content"))
QUESTIONS, RESULTS = CONTENT.list("impact_questions"), CONTENT.list("impact_results")
TODAY = date(2026, 6, 15)


def kept(result: str, reason: str = "", **changes: ImpactAnswer) -> ImpactAssessment:
    entry = ImpactAssessment(
        ImpactId("i1"), TODAY, StaffId("s1"), result, date.max, weighed(CONTENT, **changes), reason
    )
    return checked(QUESTIONS, RESULTS, entry, today=TODAY)


def test_a_result_is_looked_at_again_in_twelve_months() -> None:
    done = kept("acceptable")
    assert done.review_on == TODAY + timedelta(365)
    assert impact_standing(RESULTS, [done], TODAY).state is ImpactState.DONE
    assert not impact_standing(RESULTS, [done], TODAY).says(TODAY)
    assert impact_standing(RESULTS, [done], TODAY).says(TODAY + timedelta(310))
    later = impact_standing(RESULTS, [done], TODAY + timedelta(365))
    assert later.state is ImpactState.DUE
    assert opens_first_case(later)  # nobody is sent away because a paper is old


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (ImpactAnswer("risk_paper"), "not_weighed"),
        (ImpactAnswer("risk_paper", "", "low", ""), "not_weighed"),
        (ImpactAnswer("risk_paper", " ", "medium", "high"), "no_measure"),
        (ImpactAnswer("risk_paper", "", "low", "high"), "no_measure"),
    ],
)
def test_each_gap_is_named(answer: ImpactAnswer, problem: str) -> None:
    with pytest.raises(EntryIncomplete) as refused:
        kept("with_measures", risk_paper=answer, purpose=ImpactAnswer("purpose"))
    assert refused.value.facts["problems"] == (("purpose", "empty"), ("risk_paper", problem))


def test_a_high_risk_is_not_simply_acceptable() -> None:
    high = ImpactAnswer("risk_device", "It is locked away.", "high", "medium")
    with pytest.raises(InvalidEntry) as refused:
        kept("acceptable", risk_device=high)
    assert refused.value.facts["problem"] == "high_risk_left"
    assert kept("with_measures", risk_device=high).result == "with_measures"


@given(st.sampled_from(GRADES), st.sampled_from(GRADES))
def test_a_risk_never_shrinks_when_one_of_its_sides_grows(likelihood: str, severity: str) -> None:
    size = GRADES.index(grade(likelihood, severity))
    assert grade(severity, likelihood) == grade(likelihood, severity)
    for more in GRADES[GRADES.index(likelihood) :]:
        assert GRADES.index(grade(more, severity)) >= size


def test_who_begins_before_says_why_and_is_reminded_at_once() -> None:
    with pytest.raises(InvalidEntry):
        kept("begun_before")
    begun = kept("begun_before", "Two people wait at the door.")
    assert begun.answers == ()
    known = impact_standing(RESULTS, [begun], TODAY)
    assert opens_first_case(known)
    assert known.says(TODAY)


def test_nothing_and_not_acceptable_open_nothing() -> None:
    assert not opens_first_case(impact_standing(RESULTS, [], TODAY))
    refused = kept("not_acceptable")
    assert not opens_first_case(impact_standing(RESULTS, [kept("acceptable"), refused], TODAY))
    assert opens_first_case(impact_standing(RESULTS, [refused, replace(refused, result="acceptable")], TODAY))
