"""Dates as people know them, and the ages that follow."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.partial_date import AgeRange, DatePrecision, PartialDate, ages_on
from tests.unit.domain.real_lists import unhurried

TODAY = date(2026, 6, 15)
days = st.dates(date(1890, 1, 1), date(2150, 12, 31))


def known_as(day: date, precision: DatePrecision) -> PartialDate:
    parts = {
        DatePrecision.DAY: (day.year, day.month, day.day),
        DatePrecision.MONTH: (day.year, day.month),
        DatePrecision.YEAR: (day.year,),
        DatePrecision.ESTIMATED: (day.year,),
        DatePrecision.UNKNOWN: (),
    }[precision]
    return PartialDate(precision, *parts)


partial_dates = st.builds(known_as, days, st.sampled_from(DatePrecision))


class TestForms:
    @pytest.mark.parametrize(
        ("text", "precision", "earliest", "latest"),
        [
            ("1999-04-07", DatePrecision.DAY, date(1999, 4, 7), date(1999, 4, 7)),
            ("1999-04", DatePrecision.MONTH, date(1999, 4, 1), date(1999, 4, 30)),
            ("2000-02", DatePrecision.MONTH, date(2000, 2, 1), date(2000, 2, 29)),
            ("1900-02", DatePrecision.MONTH, date(1900, 2, 1), date(1900, 2, 28)),
            ("1999", DatePrecision.YEAR, date(1999, 1, 1), date(1999, 12, 31)),
            ("~1999", DatePrecision.ESTIMATED, date(1997, 1, 1), date(2001, 12, 31)),
            ("", DatePrecision.UNKNOWN, None, None),
        ],
    )
    def test_each_precision(self, text: str, precision: DatePrecision, earliest: date, latest: date) -> None:
        known = PartialDate.from_text(text)
        assert (known.precision, known.earliest(), known.latest()) == (precision, earliest, latest)
        assert known.as_text() == text

    def test_spaces_and_short_parts_are_read(self) -> None:
        assert PartialDate.from_text(" 1999-4-7 ").as_text() == "1999-04-07"

    @unhurried
    @given(partial_dates)
    def test_what_is_stored_is_what_comes_back(self, known: PartialDate) -> None:
        assert PartialDate.from_text(known.as_text()) == known

    @unhurried
    @given(st.text(alphabet="0123456789-~ ١/.", max_size=12) | st.text(max_size=20))
    def test_anything_else_is_refused_and_never_crashes(self, text: str) -> None:
        try:
            known = PartialDate.from_text(text)
        except InvalidEntry:
            return
        assert PartialDate.from_text(known.as_text()) == known


class TestRefused:
    @pytest.mark.parametrize(
        ("text", "problem"),
        [
            ("1999-04-07-01", "not_a_date"),
            ("~1999-04", "not_a_date"),
            ("~", "not_a_date"),
            ("--", "not_a_date"),
            ("spring 1999", "not_a_date"),
            ("¹⁹⁹⁹", "not_a_date"),
            ("1" * 5000, "not_a_date"),
            ("2025-02-29", "no_such_day"),
            ("1900-02-29", "no_such_day"),
            ("1999-13", "no_such_day"),
            ("1999-00", "no_such_day"),
            ("1999-04-31", "no_such_day"),
            ("1879", "year_out_of_range"),
            ("2200", "year_out_of_range"),
            ("99", "year_out_of_range"),
        ],
    )
    def test_texts(self, text: str, problem: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            PartialDate.from_text(text)
        assert caught.value.facts["problem"] == problem

    @pytest.mark.parametrize(
        ("precision", "parts"),
        [
            (DatePrecision.DAY, (1999, 4, None)),
            (DatePrecision.DAY, (1999, None, 7)),
            (DatePrecision.MONTH, (1999, 4, 7)),
            (DatePrecision.MONTH, (None, 4, None)),
            (DatePrecision.YEAR, (1999, 4, None)),
            (DatePrecision.ESTIMATED, (None, None, None)),
            (DatePrecision.UNKNOWN, (1999, None, None)),
        ],
    )
    def test_parts_that_do_not_fit(self, precision: DatePrecision, parts: tuple[int | None, ...]) -> None:
        with pytest.raises(InvalidEntry) as caught:
            PartialDate(precision, *parts)
        assert caught.value.facts["problem"] == "parts_do_not_fit"

    @pytest.mark.parametrize("year", [1880, 2199])
    def test_the_years_at_the_ends_are_taken(self, year: int) -> None:
        assert PartialDate.from_text(str(year)).year == year


class TestAges:
    @pytest.mark.parametrize(
        ("birth", "today", "age"),
        [
            ("2008-06-15", date(2026, 6, 14), 17),
            ("2008-06-15", date(2026, 6, 15), 18),
            ("2008-06-15", date(2026, 6, 16), 18),
            # Born on 29 February: a year is completed on 1 March where there is no 29 February.
            ("2008-02-29", date(2026, 2, 28), 17),
            ("2008-02-29", date(2026, 3, 1), 18),
            ("2008-02-29", date(2028, 2, 28), 19),
            ("2008-02-29", date(2028, 2, 29), 20),
            ("2008-12-31", date(2026, 1, 1), 17),
            ("2026-06-15", TODAY, 0),
        ],
    )
    def test_around_a_birthday(self, birth: str, today: date, age: int) -> None:
        assert ages_on(PartialDate.from_text(birth), today) == AgeRange(age, age)

    @pytest.mark.parametrize(
        ("birth", "youngest", "oldest"),
        [
            ("2008-06", 17, 18),  # the birthday may still come this month
            ("2008-05", 18, 18),
            ("2008-07", 17, 17),
            ("2008", 17, 18),
            ("~2008", 15, 20),
            ("2026", 0, 0),
            ("~2028", 0, 0),
        ],
    )
    def test_both_ends_of_what_is_possible(self, birth: str, youngest: int, oldest: int) -> None:
        assert ages_on(PartialDate.from_text(birth), TODAY) == AgeRange(youngest, oldest)

    def test_unknown_is_unknown_and_not_zero(self) -> None:
        assert ages_on(PartialDate(), TODAY) is None

    @pytest.mark.parametrize("birth", ["2026-06-16", "2026-07", "2027", "~2029"])
    def test_a_birth_after_today_is_refused(self, birth: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            ages_on(PartialDate.from_text(birth), TODAY)
        assert caught.value.facts == {"field": "birth", "problem": "in_the_future"}

    @unhurried
    @given(days, st.integers(0, 45_000), st.sampled_from([one for one in DatePrecision if one != "unknown"]))
    def test_the_true_age_lies_between_the_ends(self, birth: date, later: int, precision: DatePrecision) -> None:
        today = birth + timedelta(days=later)
        had_birthday = (today.month, today.day) >= (birth.month, birth.day)
        true_age = today.year - birth.year - (0 if had_birthday else 1)
        ages = ages_on(known_as(birth, precision), today)
        assert ages is not None
        assert 0 <= ages.youngest <= true_age <= ages.oldest
        if precision is DatePrecision.DAY:
            assert ages.youngest == ages.oldest
