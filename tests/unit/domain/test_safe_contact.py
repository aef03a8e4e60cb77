"""Whether somebody may be contacted now: consent to it, a safe way, its hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safe_contact import SafeSpan, contact_allowed, safe_hours
from tests.unit.domain.real_lists import unhurried

MONDAY = datetime(2026, 6, 15, 18, 30)
CONTACT = SafeContact("phone", "+000 55 92 11 22", "18:00-20:00", "blue umbrella", "only herself")


def test_inside_the_hours_with_consent_nothing_stands_against_it() -> None:
    verdict = contact_allowed(MONDAY, CONTACT, ())
    assert verdict.allowed
    assert verdict.reads == ("code_phrase", "who_may_answer", "leave_no_message")


@pytest.mark.parametrize(
    ("hour", "minute", "allowed"), [(17, 59, False), (18, 0, True), (19, 59, True), (20, 0, False)]
)
def test_the_hours_begin_and_end_to_the_minute(hour: int, minute: int, allowed: bool) -> None:
    verdict = contact_allowed(MONDAY.replace(hour=hour, minute=minute), CONTACT, ())
    assert verdict.stops == (() if allowed else ("outside_hours",))


def test_no_safe_contact_stops_everything_else() -> None:
    verdict = contact_allowed(MONDAY, SafeContact("no_safe_contact", hours="0-24"), ("expired",))
    assert (verdict.stops, verdict.reads) == (("no_safe_contact",), ())


def test_who_was_not_asked_is_not_called() -> None:
    assert contact_allowed(MONDAY, SafeContact(), ()).stops == ("contact_not_asked",)


def test_without_consent_to_be_contacted_nobody_is() -> None:
    verdict = contact_allowed(MONDAY, CONTACT, ("withdrawn", "expired"))
    assert verdict.stops == ("consent_withdrawn", "consent_expired")


def test_hours_in_words_are_not_known_and_never_free() -> None:
    verdict = contact_allowed(MONDAY, replace(CONTACT, hours="after the evening prayer"), ())
    assert (verdict.allowed, verdict.hours_known, verdict.stops) == (False, False, ())


def test_no_hours_at_all_are_no_limit() -> None:
    assert contact_allowed(MONDAY, replace(CONTACT, hours=""), ()).allowed


def test_a_message_may_be_left_only_if_the_person_said_so() -> None:
    assert "leave_no_message" not in contact_allowed(MONDAY, replace(CONTACT, leave_message=True), ()).reads


@pytest.mark.parametrize(
    ("text", "days", "start", "end"),
    [
        ("18:00-20:00", range(7), 1080, 1200),
        ("9-12", range(7), 540, 720),
        ("mo-fr 18:00–20:30", range(5), 1080, 1230),
        ("Mon 8.15 - 9", [0], 495, 540),
        ("lundi-vendredi 18h-20h", range(5), 1080, 1200),
        ("lu-vi 18:00-20:00", range(5), 1080, 1200),
        ("sábado 9-12", [5], 540, 720),
        ("sa-mo 10-11", [5, 6, 0], 600, 660),
        ("الأحد-الخميس ١٨:٠٠-٢٠:٠٠", [6, 0, 1, 2, 3], 1080, 1200),
    ],
)
def test_hours_are_read_as_people_write_them(text: str, days: list[int], start: int, end: int) -> None:
    assert safe_hours(text) == (SafeSpan(frozenset(days), start, end),)


@pytest.mark.parametrize(
    "text", ["evenings", "after 18:00", "18-", "25-26", "9:75-10", "18-18", "xx 9-10", "9-10 maybe"]
)
def test_other_words_are_no_hours(text: str) -> None:
    assert safe_hours(text) is None


def test_no_hours_are_no_limit() -> None:
    assert safe_hours("  ") == ()
    assert contact_allowed(MONDAY.replace(hour=3), replace(CONTACT, hours=""), ()).allowed


def test_several_spans_and_nights() -> None:
    spans = safe_hours("mo 22:00-02:00, sa 9-12")
    assert spans is not None
    held = [hour for hour in range(7 * 24) if any(span.holds(_hour(hour)) for span in spans)]
    assert held == [22, 23, 24, 25, *range(5 * 24 + 9, 5 * 24 + 12)]


@unhurried
@given(st.text(max_size=40))
def test_any_text_is_read_or_left(text: str) -> None:
    spans = safe_hours(text)
    assert spans is None or all(span.days for span in spans)


@unhurried
@given(st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 7 * 1440 - 1))
def test_a_span_holds_for_exactly_its_length(start: int, end: int, minute: int) -> None:
    if start == end:
        return
    span = SafeSpan(frozenset(range(7)), start, end)
    inside = (minute % 1440 - start) % 1440 < (end - start) % 1440
    assert span.holds(MONDAY.replace(hour=0, minute=0) + timedelta(minutes=minute)) == inside


def _hour(number: int) -> datetime:
    return MONDAY.replace(hour=0, minute=0) + timedelta(hours=number)
