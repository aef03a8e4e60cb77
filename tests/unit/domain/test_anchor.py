"""T57: what a laptop remembers of a trail tells an older or rewritten file from one that simply went on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.anchor import ChainPoint, ChainState, clock_jump, compare, parse_record_check
from pgi_desk.domain.audit import first_break, short_code
from pgi_desk.domain.errors import InvalidEntry
from tests.helpers.forged_trails import EDITS, attacked, chained, entry
from tests.unit.domain.real_lists import unhurried

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
SEEN = ChainPoint(7, "a" * 64, "2026-06-15T09:00:00+00:00")


class TestCompare:
    def test_a_file_that_was_never_seen_is_unknown(self) -> None:
        assert compare(None, SEEN) is ChainState.UNKNOWN

    def test_the_same_entry_goes_on(self) -> None:
        assert compare(SEEN, SEEN) is ChainState.GOES_ON

    def test_no_such_entry_is_older(self) -> None:
        assert compare(SEEN, None) is ChainState.OLDER

    def test_another_entry_that_was_written_later_is_an_older_file_that_went_on(self) -> None:
        later = replace(SEEN, hash="b" * 64, utc="2026-06-15T09:00:01+00:00")
        assert compare(SEEN, later) is ChainState.OLDER

    def test_another_entry_of_that_time_differs(self) -> None:
        assert compare(SEEN, replace(SEEN, hash="b" * 64)) is ChainState.DIFFERS

    def test_only_older_and_different_files_are_suspect(self) -> None:
        assert [state.value for state in ChainState if state.suspect] == ["older", "differs"]


class TestClock:
    @pytest.mark.parametrize(
        ("passed", "jump"),
        [
            (timedelta(0), ""),
            (timedelta(minutes=-2), ""),
            (timedelta(minutes=-2, seconds=-1), "back"),
            (timedelta(days=400), ""),
            (timedelta(days=400, seconds=1), "forward"),
        ],
    )
    def test_it_may_be_a_little_late_and_a_year_away(self, passed: timedelta, jump: str) -> None:
        assert clock_jump(NOON.isoformat(), NOON + passed) == jump


class TestRecordCheck:
    @pytest.mark.parametrize("typed", ["7AF2-C9D0-4E1B", "7af2 c9d0 4e1b", " 7af2c9d04e1b ", "7AF2–C9D0–4E1B"])
    def test_it_is_read_as_it_is_typed(self, typed: str) -> None:
        assert parse_record_check(typed) == "7af2c9d04e1b"

    @pytest.mark.parametrize("typed", ["", "7AF2-C9D0", "7AF2-C9D0-4E1G", "7AF2-C9D0-4E1B-0", "٧AF2-C9D0-4E1B"])
    def test_anything_else_is_refused(self, typed: str) -> None:
        with pytest.raises(InvalidEntry):
            parse_record_check(typed)

    @unhurried
    @given(st.text("0123456789abcdef", min_size=64, max_size=64))
    def test_what_is_printed_is_read_back(self, head: str) -> None:
        assert parse_record_check(short_code(head)) == head[:12]


@unhurried
@given(st.integers(2, 12), st.sampled_from(EDITS), st.data())
def test_any_edit_of_the_chain_is_found_with_the_anchor(length: int, edit: str, data: st.DataObject) -> None:
    chain = chained([entry(number) for number in range(length)])
    # A reorder of the last entry alone changes nothing.
    place = data.draw(st.integers(0, length - (2 if edit == "reorder" else 1)))
    left = attacked(chain, edit, place)
    seen = ChainPoint(length, chain[-1].hash, chain[-1].utc)
    here = {one.sequence: ChainPoint(one.sequence, one.hash, one.utc) for one in left}.get(length)
    assert first_break(left) is not None or compare(seen, here).suspect


@pytest.mark.parametrize("edit", ["truncate", "fork", "replay"])
def test_without_the_anchor_these_would_not_be_found(edit: str) -> None:
    """What is sealed anew by somebody with the key fits in itself: only a witness outside the file tells."""
    chain = chained([entry(number) for number in range(5)])
    assert first_break(attacked(chain, edit, 3)) is None
