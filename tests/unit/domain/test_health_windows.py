"""Until when care is possible after an event, and how many hours are left."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.health_windows import health_windows
from tests.unit.domain.real_lists import CONTENT, unhurried

NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
WINDOWS = CONTENT.list("health_windows")


def left(event: datetime) -> list[tuple[str, bool, int]]:
    return [(window.code, window.open, window.hours_left) for window in health_windows(WINDOWS, event, NOW)]


@pytest.mark.parametrize(
    ("hours_ago", "hiv", "pregnancy"),
    [
        (0, (True, 72), (True, 120)),
        (20, (True, 52), (True, 100)),
        (71.5, (True, 0), (True, 48)),
        (72, (True, 0), (True, 48)),
        (72.01, (False, 0), (True, 47)),
        (120, (False, 0), (True, 0)),
        (121, (False, 0), (False, 0)),
    ],
)
def test_72_and_120_hours_from_the_event(hours_ago: float, hiv: tuple[bool, int], pregnancy: tuple[bool, int]) -> None:
    event = NOW - timedelta(hours=hours_ago)
    assert left(event) == [("hiv_prophylaxis", *hiv), ("emergency_contraception", *pregnancy)]


def test_an_event_in_the_future_is_refused() -> None:
    with pytest.raises(InvalidEntry) as caught:
        health_windows(WINDOWS, NOW + timedelta(minutes=1), NOW)
    assert caught.value.facts == {"field": "event", "problem": "in_the_future"}


@unhurried
@given(st.integers(0, 400 * 60))
def test_a_window_is_open_exactly_until_it_closes_and_never_has_more_hours_than_that(minutes: int) -> None:
    event = NOW - timedelta(minutes=minutes)
    for window in health_windows(WINDOWS, event, NOW):
        assert window.open == (window.closes_at >= NOW)
        assert window.closes_at - event == timedelta(hours=window.within_hours)
        if window.open:
            assert timedelta(0) <= window.closes_at - NOW - timedelta(hours=window.hours_left) < timedelta(hours=1)
        else:
            assert window.hours_left == 0
