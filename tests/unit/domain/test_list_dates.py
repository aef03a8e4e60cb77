"""Dates of lists: orders that fit, the Hijri calendar, and nothing that is made up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.list_dates import (
    HIJRI_MARGIN,
    USUAL,
    DateOrder,
    DateWay,
    order_matters,
    possible_orders,
    read_date,
    read_day,
    seems_hijri,
)
from pgi_desk.exchange.hijri_calendar import hijri_day
from pgi_desk.gui.hijri import hijri_of

MONTH_FIRST, HIJRI = DateWay(DateOrder.MONTH_FIRST), DateWay(hijri=True)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("03/04/1990", "1990-04-03"),
        ("3.4.1990", "1990-04-03"),
        ("1990-04-03", "1990-04-03"),
        ("1990-04-03 00:00:00", "1990-04-03"),
        ("١٩٩٠/٠٤/٠٣", "1990-04-03"),
        ("04/1990", "1990-04"),
        ("1990-04", "1990-04"),
        ("1990", "1990"),
        ("~1990", "~1990"),
    ],
)
def test_a_date_is_read_as_far_as_it_is_known(text: str, wanted: str) -> None:
    assert read_date("birth", text, USUAL).as_text() == wanted


@pytest.mark.parametrize("text", ["3/4/90", "31/02/1990", "spring 1990", "13/13/1990", "0", "1990-1-2-3", "=1990"])
def test_what_cannot_be_told_is_refused(text: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        read_date("birth", text, USUAL)
    assert refused.value.facts == {"field": "birth", "problem": "date_unreadable"}


def test_the_order_comes_from_the_dates_that_allow_one_alone() -> None:
    assert possible_orders(("03/04/1990", "25/04/1990")) == {DateOrder.DAY_FIRST}
    assert possible_orders(("03/04/1990", "04/25/1990")) == {DateOrder.MONTH_FIRST}
    assert possible_orders(("25/04/1990", "04/25/1990")) == frozenset()
    assert possible_orders(("1990-04-25",)) == set(DateOrder)
    assert order_matters(("03/04/1990",))
    assert not order_matters(("04/04/1990", "1990-03-04", "1990"))
    assert read_date("birth", "03/04/1990", MONTH_FIRST).as_text() == "1990-03-04"


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(DateOrder))
def test_every_day_that_is_written_in_an_order_is_read_back(day: date, order: DateOrder) -> None:
    written = f"{day:%d/%m/%Y}" if order is DateOrder.DAY_FIRST else f"{day:%m/%d/%Y}"
    assert read_day("given_on", written, DateWay(order)) == day
    assert order in possible_orders((written,))


# Days that are known from elsewhere: new years, the month of fasting, and the feasts, as they were announced.
GOLDEN = {
    (1343, 1, 1): date(1924, 8, 1),
    (1400, 1, 1): date(1979, 11, 20),
    (1420, 9, 1): date(1999, 12, 9),
    (1439, 1, 1): date(2017, 9, 21),
    (1442, 10, 1): date(2021, 5, 13),
    (1444, 12, 10): date(2023, 6, 28),
    (1445, 9, 1): date(2024, 3, 11),
    (1446, 1, 1): date(2024, 7, 7),
    (1500, 12, 30): date(2077, 11, 16),
    (1445, 2, 30): date(2023, 9, 15),  # where the moon was seen a day later than the table has it
}


def test_hijri_days_are_those_of_the_published_calendar() -> None:
    for (year, month, day), wanted in GOLDEN.items():
        assert read_day("given_on", f"{day}/{month}/{year}", HIJRI, hijri_day) == wanted


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("29/12/1342", "hijri_beyond_table"),
        ("1300", "hijri_beyond_table"),
        ("1/13/1445", "date_unreadable"),
        ("31/2/1445", "date_unreadable"),
        ("1/1/1299", "date_unreadable"),
        ("1/1/1501", "date_unreadable"),
    ],
)
def test_what_the_table_does_not_cover_is_said_and_never_guessed(text: str, problem: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        read_date("birth", text, HIJRI, hijri_day)
    assert refused.value.facts == {"field": "birth", "problem": problem}


@given(st.integers(1343, 1500), st.integers(1, 12), st.integers(1, 30))
@example(1343, 9, 29)  # 28 days in the table
@example(1445, 2, 30)  # 29 in the table, and 30 where the moon was seen a day later
def test_a_hijri_birth_is_known_no_better_than_its_calendar_is(year: int, month: int, day: int) -> None:
    found = read_date("birth", f"{day}/{month}/{year}", HIJRI, hijri_day)
    counted = hijri_day(year, month, 1) + timedelta(days=day - 1)
    earliest, latest = found.earliest(), found.latest()
    assert earliest is not None
    assert latest is not None
    assert earliest <= counted - HIJRI_MARGIN
    assert counted + HIJRI_MARGIN <= latest


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)))
def test_a_day_that_the_window_shows_in_the_hijri_calendar_is_read_back(day: date) -> None:
    shown = hijri_of(day)
    assert shown is not None
    assert read_day("given_on", f"{shown.day}/{shown.month}/{shown.year}", HIJRI, hijri_day) == day


def test_hijri_years_are_recognised_and_others_are_no_hijri_dates() -> None:
    assert seems_hijri(("12/7/1410", "1411", "١٤١٢"))
    assert not seems_hijri(("12/7/1990", "1411", "1991"))
    with pytest.raises(InvalidEntry):
        read_date("birth", "12/7/1990", HIJRI, hijri_day)
