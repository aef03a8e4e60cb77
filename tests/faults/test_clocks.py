"""What the family of clocks looks for is found when it is there."""

from __future__ import annotations

import random
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest

from faults.clocks import SITUATIONS, Situation, judge, moments

NOON = datetime.fromisoformat("2027-03-01T12:00:00+00:00")


def backups(*hours: int, removed: dict[int, list[int]] | None = None) -> list[dict[str, Any]]:
    """What a process would say about backups at these hours; `removed` says what went after which."""
    there, seen = list[int](), []
    for number, hour in enumerate(hours, 1):
        gone = (removed or {}).get(number, [])
        there = [one for one in (*there, number) if one not in gone]
        now = (NOON + timedelta(hours=hour)).isoformat()
        seen.append({"now": now, "sequence": number, "removed": gone, "on_medium": list(there), "jumps": 0})
    return seen


def problems_of(seen: list[dict[str, Any]]) -> list[str]:
    problems = list[str]()
    judge("here", seen, problems)
    return problems


def test_an_older_one_of_the_same_day_may_go() -> None:
    assert problems_of(backups(0, 1, 2, 3, removed={4: [1]})) == []


@pytest.mark.parametrize(
    ("seen", "word"),
    [
        (backups(0, 1, 2, removed={3: [1]}), "too early"),
        (backups(0, 24, 48, 72, removed={4: [1]}), "too early"),
        (backups(0, 1, 2, 3, -99_999, removed={5: [1]}), "in doubt"),
        ([{**one, "sequence": 1} for one in backups(0, 1)], "has number 1"),
        ([{**one, "on_medium": []} for one in backups(0)], "on the medium"),
        (backups(0, -1), "0 of 1 jumps"),
    ],
)
def test_what_must_not_be_is_named(seen: list[dict[str, Any]], word: str) -> None:
    assert any(word in problem for problem in problems_of(seen))


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.name)
def test_a_clock_that_is_set_is_set_in_a_short_run_too(situation: Situation) -> None:
    shown = list(moments(situation, 4, random.Random(1)))
    steps = [later - earlier for (earlier, _), (later, _) in pairwise(shown)]
    if situation.moment:
        assert max(map(abs, steps)) > timedelta(days=3000)
    assert {zone for _, zone in shown} == set(situation.zones)
