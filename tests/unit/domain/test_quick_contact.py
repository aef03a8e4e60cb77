"""Somebody met without a case file: nothing that leads to them is kept, and not for long."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry, TransitionNotAllowed
from pgi_desk.domain.identifiers import CaseCode, QuickContactId, StaffId
from pgi_desk.domain.quick_contact import ContactCount, QuickContact, refuse_leading_to_somebody

DAY = date(2026, 6, 15)
MET = QuickContact(
    QuickContactId("q1"), "outreach", DAY, DAY + timedelta(30), datetime(2026, 6, 15, 9, tzinfo=UTC), StaffId("s1")
)
DIGITS = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "০১২৩৪৫৬৭৮৯"])


@pytest.mark.parametrize(
    "text",
    ["+000 55 01 23", "call 00055-0123", "٠٠٠٥٥٠١٢٣", "passport X 123456", "(000) 55.01.23", "name@example.invalid"],
)
def test_what_leads_to_somebody_is_refused(text: str) -> None:
    places = {"nickname": replace(MET, nickname=text), "area": replace(MET, area=text), "note": replace(MET, note=text)}
    for field, contact in places.items():
        with pytest.raises(InvalidEntry) as caught:
            contact.cleaned(DAY)
        assert caught.value.facts == {"field": field, "problem": "leads_to_somebody"}


@pytest.mark.parametrize(
    "text", ["Blue Scarf", "Pier 12, gate 3", "comes back on 2026-06-20", "about 20 or 25", "12345"]
)
def test_what_leads_to_nobody_is_kept(text: str) -> None:
    assert replace(MET, note=text).cleaned(DAY).note == text


@given(
    DIGITS, st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["", " ", "-", ".", "/"])), min_size=6, max_size=14)
)
def test_a_number_of_six_digits_is_found_in_any_script_and_spacing(digits: str, parts: list[tuple[int, str]]) -> None:
    text = "".join(digits[place] + between for place, between in parts)
    if len(text) == 10 and text[4] == text[7] == "-" and digits[0] == "0":
        return  # that is a day
    with pytest.raises(InvalidEntry):
        refuse_leading_to_somebody("note", f"see {text}!")


@given(st.integers(0, 60), st.booleans())
def test_only_what_became_a_case_outlives_its_day(days: int, case: bool) -> None:
    contact = MET.became(CaseCode("K7QM-T4CC")) if case else MET
    assert contact.over(DAY + timedelta(days)) is (not case and days > 30)


def test_it_becomes_a_case_once() -> None:
    with pytest.raises(TransitionNotAllowed):
        MET.became(CaseCode("K7QM-T4CC")).became(CaseCode("22J9-C46H"))


def test_a_meeting_is_not_in_the_future() -> None:
    with pytest.raises(InvalidEntry):
        MET.cleaned(DAY - timedelta(1))


def test_a_count_says_month_and_occasion_alone() -> None:
    assert ContactCount.none(MET).one_more().one_more() == ContactCount("2026-06 outreach", "2026-06", "outreach", 2)
