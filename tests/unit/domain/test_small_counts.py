"""The suppression proof of domain standards 9.3: no sum or difference of what is told counts one to ten people."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations_with_replacement, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.small_counts import SMALLEST, Published, publish, rounded

COUNTS = st.dictionaries(st.sampled_from("abcde"), st.integers(0, 40), min_size=1)


@pytest.mark.parametrize(
    ("counts", "of_services", "told", "total"),
    [
        # The golden table: few are hidden, and the next smallest with a single one of them.
        ((30, 20, 4), False, (30, None, None), 54),
        ((30, 20, 5, 7), False, (30, 20, None, None), 62),
        ((30, 20, 2, 3), False, (30, None, None, None), 55),
        # A nought is hidden among people, and stays among services.
        ((30, 20, 0), False, (30, None, None), 50),
        ((30, 20, 0), True, (30, 20, 0), 50),
        # Fewer than eleven people: nothing but that.
        ((4, 6), False, (None, None), None),
        # Two hidden ones of which the sum tells both.
        ((30, 10, 10), True, (None, None, None), 50),
        ((10, 10), True, (None, None), None),
    ],
)
def test_the_exact_rule(
    counts: tuple[int, ...], *, of_services: bool, told: tuple[int | None, ...], total: int | None
) -> None:
    found = publish(dict(enumerate(counts)), of_services=of_services, overlapping=False)
    assert (tuple(found.cells.values()), found.total, found.below) == (told, total, 11)


def test_tables_that_can_be_subtracted_are_rounded_from_fifteen_up() -> None:
    found = publish({"a": 14, "b": 17, "c": 33, "d": 0}, of_services=True)
    assert (found.below, found.cells, found.total) == (15, {"a": None, "b": None, "c": 35, "d": 0}, 65)


def test_the_threshold_may_only_be_raised() -> None:
    assert publish({"a": 19, "b": 40}, overlapping=False, smallest=20).cells == {"a": None, "b": None}
    with pytest.raises(ValueError, match="10"):
        publish({"a": 19}, smallest=SMALLEST - 1)


@given(counts=COUNTS, of_services=st.booleans())
def test_no_combination_of_told_numbers_counts_one_to_ten_people(counts: dict[str, int], of_services: bool) -> None:
    found = publish(counts, of_services=of_services, overlapping=False)
    numbers = [({cell}, count) for cell, count in found.cells.items() if count is not None]
    if found.total is not None:
        numbers.append((set(counts), found.total))
    for signs in product((-1, 0, 1), repeat=len(numbers)):
        inside = {
            cell: sum(sign for sign, (cells, _) in zip(signs, numbers, strict=True) if cell in cells) for cell in counts
        }
        if set(inside.values()) <= {0, 1}:  # the sum counts a group of people
            people = sum(sign * count for sign, (_, count) in zip(signs, numbers, strict=True))
            assert not 1 <= people < SMALLEST


@pytest.mark.parametrize(("of_services", "overlapping"), [*product((True, False), repeat=2)])
def test_a_hidden_number_could_always_be_another_one(*, of_services: bool, overlapping: bool) -> None:
    """All tables with the same told cells and total are searched, of which a hidden cell is small."""
    least = 1 if of_services else 0
    for counts in combinations_with_replacement(range(26), 3):
        found = publish(dict(enumerate(counts)), of_services=of_services, overlapping=overlapping)
        hidden = [place for place, told in found.cells.items() if told is None]
        if found.total is None or not hidden:
            continue
        together = sum(counts[place] for place in hidden)
        parts = product(range(least, together + 1), repeat=len(hidden) - 1)
        tables = [(*part, together - sum(part)) for part in parts if together - sum(part) >= least]
        possible = [table for table in tables if min(table) < found.below]
        assert len(hidden) > 1
        assert all(len({table[place] for table in possible}) > 1 for place in range(len(hidden)))


def test_no_two_tables_over_overlapping_times_tell_who_came_between_them() -> None:
    """The later has everybody of the earlier: what lies between is never one number of one to ten."""
    between = defaultdict[tuple[object, object], set[int]](set)

    def told(count: int) -> object:
        found: Published[str] = publish({"a": count, "b": 50})
        return found.cells["a"]

    for before, more in product(range(60), repeat=2):
        between[told(before), told(before + more)].add(more)
    for (first, second), differences in between.items():
        if differences & set(range(1, SMALLEST)):
            assert len(differences) > 1, (first, second)


@given(counts=COUNTS, of_services=st.booleans(), overlapping=st.booleans())
def test_what_is_told_is_true_and_never_small(counts: dict[str, int], of_services: bool, overlapping: bool) -> None:
    found = publish(counts, of_services=of_services, overlapping=overlapping)
    assert found.cells.keys() == counts.keys()
    for cell, told in found.cells.items():
        if told is not None:
            assert told == (rounded(counts[cell]) if overlapping else counts[cell])
            assert told >= found.below or (told == 0 and of_services)
