"""Case files: how long they are kept and what they may hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.case_file import DEFAULT_RETENTION_MONTHS, CaseFile, months_later
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, StaffId
from tests.unit.domain.real_lists import unhurried

TODAY = date(2026, 6, 15)
CASE = CaseFile(CaseCode("K7QM-T4CC"), "at_risk", TODAY, StaffId("s1"))


class TestMonths:
    @pytest.mark.parametrize(
        ("start", "months", "end"),
        [
            (date(2026, 6, 15), 24, date(2028, 6, 15)),
            (date(2026, 12, 31), 1, date(2027, 1, 31)),
            (date(2026, 1, 31), 1, date(2026, 2, 28)),
            (date(2028, 1, 31), 1, date(2028, 2, 29)),
            (date(2024, 2, 29), 24, date(2026, 2, 28)),
            (date(2026, 8, 31), 1, date(2026, 9, 30)),
            (date(2026, 1, 28), 1, date(2026, 2, 28)),
            (date(2026, 6, 15), 0, date(2026, 6, 15)),
        ],
    )
    def test_the_same_day_or_the_last_of_a_shorter_month(self, start: date, months: int, end: date) -> None:
        assert months_later(start, months) == end

    @unhurried
    @given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 240))
    def test_always_in_the_right_month(self, start: date, months: int) -> None:
        end = months_later(start, months)
        assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months
        assert end.day == start.day or (end.day < start.day and (end + timedelta(1)).day == 1)


class TestKeeping:
    def test_a_new_case_is_kept_for_two_years(self) -> None:
        assert DEFAULT_RETENTION_MONTHS == 24
        assert CASE.cleaned(TODAY).retention_until == date(2028, 6, 15)

    def test_another_retention_stays(self) -> None:
        until = date(2027, 1, 1)
        assert replace(CASE, retention_until=until).cleaned(TODAY).retention_until == until

    def test_texts_are_cleaned(self) -> None:
        kept = replace(CASE, need=" one \r\n two ", area=" Old \n Quay ").cleaned(TODAY)
        assert (kept.need, kept.area) == ("one \n two", "Old Quay")

    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"opened_on": date(2026, 6, 16)}, "opened_on"),
            ({"need": "a" * 1001}, "need"),
            ({"area": "a" * 201}, "area"),
        ],
    )
    def test_what_cannot_be_is_refused(self, changes: dict[str, Any], field: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            replace(CASE, **changes).cleaned(TODAY)
        assert caught.value.facts["field"] == field
