"""Where a file is worked with: at most one place, and a copy never becomes a second one by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.file_home import Home, HomeState, Place, judge

HERE, ELSEWHERE = "a" * 32, "b" * 32
laptops = st.text("0123456789abcdef", min_size=32, max_size=32)
# Names of folders on Linux may hold bytes that are no text.
homes = st.builds(Home, laptops, st.text(st.characters(codec=None), max_size=80))
places = st.sampled_from(Place)


@pytest.mark.parametrize(
    ("home", "place", "state"),
    [
        (None, Place.THIS_FILE, HomeState.NEW),
        (Home(HERE, "/files/a"), Place.THIS_FILE, HomeState.AT_HOME),
        (Home(HERE, "/linked/a"), Place.THIS_FILE, HomeState.AT_HOME),
        (Home(HERE, "/before/a"), Place.EMPTY, HomeState.MOVED),
        (Home(HERE, "/before/a"), Place.ANOTHER_FILE, HomeState.ORIGINAL_THERE),
        (Home(ELSEWHERE, "/files/a"), Place.THIS_FILE, HomeState.OTHER_LAPTOP),
        (Home(ELSEWHERE, "/files/a"), Place.EMPTY, HomeState.OTHER_LAPTOP),
    ],
)
def test_each_place_has_one_answer(home: Home | None, place: Place, state: HomeState) -> None:
    standing = judge(home, Home(HERE, "/files/a"), place)
    assert (standing.state, standing.home, standing.here) == (state, home, Home(HERE, "/files/a"))


@given(st.none() | homes, homes, places)
def test_a_training_file_is_at_home_everywhere(home: Home | None, here: Home, place: Place) -> None:
    assert judge(home, here, place, training=True).state is HomeState.AT_HOME


@given(homes, homes, places)
def test_a_file_of_another_laptop_is_only_read(home: Home, here: Home, place: Place) -> None:
    if home.laptop != here.laptop:
        assert not judge(home, here, place).state.may_work


@given(homes, homes)
def test_while_the_original_lies_there_a_copy_is_only_read(home: Home, here: Home) -> None:
    if home.path != here.path:
        assert not judge(home, here, Place.ANOTHER_FILE).state.may_work


@given(st.none() | homes, homes, places)
def test_whoever_took_a_file_over_is_at_home_there(home: Home | None, here: Home, place: Place) -> None:
    assert judge(Home.parse(judge(home, here, place).here.text()), here, place).state is HomeState.AT_HOME


@given(st.none() | homes, homes, places)
def test_only_a_file_that_may_be_worked_with_learns_where_it_is(home: Home | None, here: Home, place: Place) -> None:
    state = judge(home, here, place).state
    assert state.may_work or not state.to_be_kept


@given(homes)
def test_any_home_comes_back_from_its_text(home: Home) -> None:
    assert home.text().isascii()
    assert Home.parse(home.text()) == home


@given(st.text(min_size=1))
def test_a_home_that_cannot_be_read_is_nobodys(text: str) -> None:
    found = Home.parse(text)
    assert found is not None
    assert not judge(found, Home(HERE, "/files/a"), Place.EMPTY).state.may_work


@pytest.mark.parametrize(
    "text",
    [
        "null",
        "[]",
        '{"laptop": 1, "path": "/files/a"}',
        '{"laptop": "AAAA", "path": "/files/a"}',
        f'{{"laptop": "{HERE}", "path": null}}',
        f'{{"laptop": "{HERE}"}}',
        "[" * 100_000,
    ],
)
def test_half_a_home_is_none(text: str) -> None:
    assert Home.parse(text) == Home("", "")


def test_a_file_without_a_home_has_none() -> None:
    assert Home.parse("") is None
