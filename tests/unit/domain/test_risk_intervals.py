"""By when somebody is contacted again: by level, faster at first, weekly after a risk of suicide."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.risk_intervals import RiskInterval, SuicideWatch, intervals_from, next_contact
from pgi_desk.domain.suicide_risk import RESULTS
from tests.unit.domain.real_lists import CONTENT

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
SHIPPED = intervals_from(CONTENT.list("risk_intervals"), {})
NOTHING = SuicideWatch()


def hours(level: str, contacts: int, suicide: SuicideWatch = NOTHING) -> float:
    return (next_contact(SHIPPED[level], NOW, contacts, suicide) - NOW) / timedelta(hours=1)


@pytest.mark.parametrize(
    ("level", "first", "second", "later"),
    [("high", 24, 3 * 24, 7 * 24), ("medium", 72, 14 * 24, 14 * 24), ("low", 7 * 24, 30 * 24, 30 * 24)],
)
def test_the_times_of_the_reference(level: str, first: int, second: int, later: int) -> None:
    assert [hours(level, contacts) for contacts in (0, 1, 9)] == [first, second, later]


def test_the_review_of_the_plan_follows_the_level() -> None:
    assert {level: one.review_days for level, one in SHIPPED.items()} == {"high": 7, "medium": 30, "low": 90}


@pytest.mark.parametrize(("result", "first"), [("imminent", 24), ("high", 24), ("moderate", 168), ("none", 168)])
def test_a_risk_of_suicide_brings_the_first_contact_forward(result: str, first: int) -> None:
    assert hours("low", 0, SuicideWatch(result, NOW)) == first


def test_after_a_risk_of_suicide_contact_is_weekly_for_two_months_then_every_four_weeks() -> None:
    assert hours("low", 3, SuicideWatch("moderate", NOW - timedelta(days=60))) == 7 * 24
    assert hours("low", 3, SuicideWatch("moderate", NOW - timedelta(days=62))) == 28 * 24
    assert hours("low", 3, SuicideWatch("none", NOW)) == 30 * 24


@given(
    st.sampled_from(sorted(SHIPPED)),
    st.integers(0, 20),
    st.sampled_from(RESULTS),
    st.integers(0, 400),
)
def test_a_risk_of_suicide_never_makes_a_contact_later(level: str, contacts: int, result: str, days: int) -> None:
    watch = SuicideWatch(result, NOW - timedelta(days=days))
    assert hours(level, contacts, watch) <= hours(level, contacts)


def test_a_branch_may_set_its_own_times_and_only_possible_ones() -> None:
    own = intervals_from(CONTENT.list("risk_intervals"), {"high": {"contact_days": 2}})
    assert (own["high"].contact_days, own["high"].review_days) == (2, 7)
    assert own["low"] == SHIPPED["low"]
    for wrong in (RiskInterval(0, 7, 7, 3), RiskInterval(24, 400, 7, 3), RiskInterval(24, 7, 7, 3, -1)):
        with pytest.raises(InvalidEntry):
            wrong.checked()
    assert SHIPPED["high"].checked() == SHIPPED["high"]
