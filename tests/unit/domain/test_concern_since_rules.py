"""Since when a level of concern waits: two ways to find it, one answer."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.concern_since import Change, first_reached
from pgi_desk.domain.indicators import Concern

START = datetime(2026, 6, 15, 9, tzinfo=UTC)
CODES = st.sampled_from("abcde")


def level_of(codes: Iterable[str]) -> Concern:
    """Three rows are strong, two are some: more of them never lower it."""
    return {0: Concern.NOT_ENOUGH, 1: Concern.ISOLATED, 2: Concern.SOME}.get(len(set(codes)), Concern.STRONG)


def changes(told: Iterable[tuple[str, bool]]) -> list[Change]:
    return [Change(code, present, START + timedelta(hours=place)) for place, (code, present) in enumerate(told)]


@given(st.sets(CODES), st.lists(st.tuples(CODES, st.booleans())))
def test_it_is_the_first_moment_at_which_the_level_was_reached(known: set[str], told: list[tuple[str, bool]]) -> None:
    later = changes(told)
    standing, reached = set(known), []
    for code, present, at in later:
        (standing.add if present else standing.discard)(code)
        if len(standing) >= 2:
            reached.append(at)
    expected = None if len(known) >= 2 else next(iter(reached), None)
    assert first_reached(tuple(known), later, Concern.SOME, level_of) == expected


def test_without_anything_taken_back_a_later_row_moves_nothing() -> None:
    later = changes(("abcd"[place], True) for place in range(4))
    assert first_reached((), later[:2], Concern.SOME, level_of) == later[1].at
    assert first_reached((), later, Concern.SOME, level_of) == later[1].at
    assert first_reached((), later, Concern.STRONG, level_of) == later[2].at
    assert first_reached(("x", "y", "z"), later, Concern.STRONG, level_of) is None
