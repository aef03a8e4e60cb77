"""When a file can be recovered, and when real people may be recorded in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import RecoveryNotProved
from pgi_desk.domain.identifiers import RecoverySetId, StaffId
from pgi_desk.domain.recovery import (
    REHEARSAL_DUE_AFTER,
    RecoverySet,
    Standing,
    recovery_set_id,
    recovery_state,
    require_proved,
    typed_words,
)

NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def a_set(name: str = "00A1-x", *, key: str = "key1", **times: datetime) -> RecoverySet:
    return RecoverySet(RecoverySetId(name), key, NOW - 900 * DAY, StaffId("s1"), ("A", "B", "C"), **times)


def test_without_sheets_there_is_no_recovery() -> None:
    assert recovery_state((), "key1", NOW).standing is Standing.NONE


def test_sheets_that_nobody_typed_prove_nothing() -> None:
    state = recovery_state((a_set(),), "key1", NOW)
    assert (state.standing, state.proved, state.waiting) == (Standing.NOT_PROVED, None, a_set())


def test_sheets_of_an_earlier_key_open_nothing() -> None:
    old = a_set(proved_at=NOW)
    assert recovery_state((old,), "key2", NOW).standing is Standing.OLD_KEY
    with pytest.raises(RecoveryNotProved):
        require_proved((old,), "key2")


def test_a_newer_set_waits_while_the_proved_one_stays_in_force() -> None:
    proved, newer = a_set(proved_at=NOW - DAY), a_set("00B2-x")
    state = recovery_state((proved, newer), "key1", NOW)
    assert (state.standing, state.proved, state.waiting) == (Standing.PROVED, proved, newer)
    require_proved((proved, newer), "key1")


def test_a_retired_set_is_in_force_no_more() -> None:
    state = recovery_state((a_set(proved_at=NOW, retired_at=NOW),), "key1", NOW)
    assert state.proved is None


@pytest.mark.parametrize("sets", [(), (a_set(),)], ids=["none", "not proved"])
def test_nobody_is_recorded_before_two_sheets_were_typed_back(sets: tuple[RecoverySet, ...]) -> None:
    with pytest.raises(RecoveryNotProved):
        require_proved(sets, "key1")


@pytest.mark.parametrize(("age", "due"), [(REHEARSAL_DUE_AFTER, False), (REHEARSAL_DUE_AFTER + DAY, True)])
def test_a_rehearsal_is_due_a_year_after_the_last_one(age: timedelta, due: bool) -> None:
    proved = a_set(proved_at=NOW - age)
    assert recovery_state((proved,), "key1", NOW).rehearsal_due == due
    rehearsed = a_set(proved_at=NOW - 800 * DAY, rehearsed_at=NOW - age)
    assert recovery_state((rehearsed,), "key1", NOW).rehearsal_due == due


def test_the_mark_of_a_set_begins_its_id() -> None:
    assert a_set(recovery_set_id("0B97", "some-random-id")).mark == "0B97"


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1), max_size=40))
def test_words_are_found_where_they_stand_whatever_is_between_them(words: list[str]) -> None:
    text = "".join(f"{number}.\t{word}\n" for number, word in enumerate(words, start=1))
    found = typed_words(text)
    assert [word.text for word in found] == words
    assert [text[word.start : word.end] for word in found] == words
