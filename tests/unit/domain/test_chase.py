"""What to do next about a referral without an answer: later means further up, and a step taken gives time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.chase import Chase, ChaseDone, next_chase, quiet_chase
from pgi_desk.domain.referral import AWAITING_RECEIPT
from tests.unit.domain.real_lists import CONTENT, PRIORITIES, STATES, unhurried

DUE = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
STEPS = CONTENT.list("chase_steps")
CODES = STEPS.codes()
priorities = st.sampled_from(PRIORITIES.codes())
hours = st.integers(-200, 2000)


def chase(priority: str, late: float, done: str = "", done_late: float = 0, state: str = "sent") -> Chase:
    last = ChaseDone(done, DUE + timedelta(hours=done_late)) if done else None
    found = next_chase(state, priority, DUE, last, STEPS, DUE + timedelta(hours=late))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("priority", "late", "step"),
    [
        ("normal", 1, "first_reminder"),
        ("normal", 73, "by_phone"),
        ("normal", 169, "focal_point"),
        ("normal", 241, "coordinator"),
        ("normal", 337, "other_service"),
        ("urgent", 1, "first_reminder"),
        ("urgent", 13, "by_phone"),
        ("urgent", 73, "other_service"),
        ("emergency", 1, "by_phone"),
        ("emergency", 5, "focal_point"),
        ("emergency", 9, "coordinator"),
        ("emergency", 13, "other_service"),
    ],
)
def test_the_longer_it_is_late_the_further_it_goes_up(priority: str, late: int, step: str) -> None:
    found = chase(priority, late)
    assert found.step == step
    assert found.due(DUE + timedelta(hours=late))


def test_before_the_answer_is_due_the_first_step_is_announced() -> None:
    assert chase("normal", -1) == Chase("first_reminder", DUE, 0)
    assert not chase("normal", -1).due(DUE - timedelta(hours=1))


def test_a_step_that_was_taken_gives_the_time_that_lies_between_two() -> None:
    found = chase("normal", 100, "by_phone", 100)
    assert (found.step, found.at) == ("focal_point", DUE + timedelta(hours=100 + 96))
    assert chase("normal", 100 + 97, "by_phone", 100).due(DUE + timedelta(hours=197))


def test_a_reminder_before_its_time_counts_from_when_the_answer_was_due() -> None:
    assert chase("normal", -5, "first_reminder", -10).at == DUE + timedelta(hours=72)


def test_after_the_last_step_it_comes_again() -> None:
    found = chase("normal", 400, "other_service", 400)
    assert (found.step, found.at) == ("other_service", DUE + timedelta(hours=496))


@pytest.mark.parametrize("state", sorted(set(STATES.codes()) - AWAITING_RECEIPT))
def test_nobody_is_reminded_where_no_answer_is_awaited(state: str) -> None:
    assert next_chase(state, "normal", DUE, None, STEPS, DUE + timedelta(days=90)) is None
    assert next_chase("sent", "normal", None, None, STEPS, DUE) is None


@unhurried
@given(priorities, hours, hours)
def test_time_alone_never_takes_a_step_back(priority: str, one: int, other: int) -> None:
    first, second = sorted((one, other))
    assert chase(priority, first).level <= chase(priority, second).level


@unhurried
@given(priorities, st.sampled_from(CODES), hours, st.integers(0, 2000))
def test_whoever_took_a_step_is_never_asked_for_an_earlier_one(priority: str, done: str, at: int, later: int) -> None:
    after = chase(priority, at + later, done, at)
    assert CODES.index(after.step) >= min(CODES.index(done), CODES.index("other_service"))


@unhurried
@given(priorities, hours, hours)
def test_taking_the_step_that_is_due_puts_the_next_one_off(priority: str, late: int, wait: int) -> None:
    now = chase(priority, late)
    after = chase(priority, late, now.step, late)
    assert after.at > now.at
    assert not after.due(DUE + timedelta(hours=late))


def test_every_state_in_which_something_can_still_come_has_a_time_of_silence() -> None:
    rules = CONTENT.list("quiet_steps")
    open_after_sending = {row.code for row in STATES if row.attributes["open"] is True} - AWAITING_RECEIPT
    assert set(rules.codes()) == open_after_sending - {"draft", "consent_ok", "revoked_by_person"}
    found = quiet_chase("accepted", DUE, rules)
    assert found == Chase("accepted", DUE + timedelta(days=14), 0)
    assert quiet_chase("sent", DUE, rules) is None
