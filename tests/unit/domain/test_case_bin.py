"""Only a case that was written down a short while ago, and nothing more, is put in the bin."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pgi_desk.domain.case_bin import BinFacts, BinStop, bin_stops
from pgi_desk.domain.identifiers import StaffId

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
FREE = BinFacts(StaffId("s1"), NOW - timedelta(days=2), StaffId("s1"), False, NOW, 30, False, False, False, False)


def test_a_fresh_case_of_ones_own_goes_into_the_bin() -> None:
    assert bin_stops(FREE) == ()


def test_each_thing_that_stands_against_it_is_named() -> None:
    stands = {
        BinStop.NOT_AUTHOR: replace(FREE, me=StaffId("s2")),
        BinStop.TOO_LATE: replace(FREE, recorded_at=NOW - timedelta(days=31)),
        BinStop.SOMETHING_LEFT: replace(FREE, left=True),
        BinStop.WORK_DONE: replace(FREE, worked_on=True),
        BinStop.HELD: replace(FREE, held=True),
        BinStop.CLOSED: replace(FREE, closed=True),
    }
    assert set(stands) == set(BinStop)
    for stop, facts in stands.items():
        assert bin_stops(facts) == (stop,)


def test_a_focal_point_puts_a_colleagues_case_aside() -> None:
    assert bin_stops(replace(FREE, me=StaffId("s2"), decides=True)) == ()
