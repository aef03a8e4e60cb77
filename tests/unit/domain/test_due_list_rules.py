"""The list of the day: oldest first, and nothing passed over."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.due_list import WAITING, DueEntry, oldest_first
from tests.unit.domain.real_lists import CONTENT

TODAY = date(2026, 6, 15)
DAYS = st.one_of(st.none(), st.dates(date(2025, 1, 1), date(2027, 1, 1)))
ENTRIES = st.lists(st.builds(DueEntry, st.text(max_size=3), st.sampled_from(CONTENT.list("due_kinds").codes()), DAYS))


@given(ENTRIES)
def test_ordering_loses_nothing_and_puts_what_was_due_first_on_top(entries: list[DueEntry]) -> None:
    found = oldest_first(entries)
    assert sorted(map(repr, found)) == sorted(map(repr, entries))
    days = [one.due_on or date.min for one in found]
    assert days == sorted(days)


def test_a_day_is_over_when_the_next_begins_and_what_never_had_one_is_missing() -> None:
    due = DueEntry("1", "consent_ends", TODAY)
    assert not due.overdue(TODAY)
    assert due.overdue(TODAY + timedelta(days=1))
    assert DueEntry("1", "agreement_ends", None).overdue(TODAY)


def test_what_waits_to_be_read_is_never_late() -> None:
    for kind in WAITING:
        assert not DueEntry("1", kind, TODAY - timedelta(days=21)).overdue(TODAY)
    assert set(CONTENT.list("due_kinds").codes()) >= WAITING
