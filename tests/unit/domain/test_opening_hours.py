"""Opening hours: what can be read is read rightly, and what cannot is never taken for closed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.opening_hours import HoursWords, Opening, open_at, read_hours
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

WORDS = HoursWords.from_content(load_content(resource_path("content")))
MONDAY = datetime(2026, 6, 15)  # a local time
SHORT = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")


def at(day: int, time: str) -> datetime:
    hour, minute = map(int, time.split(":"))
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


def opening(hours: str, day: int, time: str) -> Opening:
    return open_at(hours, at(day, time), WORDS)


@pytest.mark.parametrize(
    ("hours", "day", "time", "wanted"),
    [
        ("Mo-Fr 08:00-16:00; Sa 09:00-12:00", 0, "08:00", Opening.OPEN),
        ("Mo-Fr 08:00-16:00; Sa 09:00-12:00", 4, "15:59", Opening.OPEN),
        ("Mo-Fr 08:00-16:00; Sa 09:00-12:00", 4, "16:00", Opening.CLOSED),
        ("Mo-Fr 08:00-16:00; Sa 09:00-12:00", 5, "11:00", Opening.OPEN),
        ("Mo-Fr 08:00-16:00; Sa 09:00-12:00", 6, "11:00", Opening.CLOSED),
        ("Mo-Fr 08:00-12:00, 14:00-18:00", 2, "13:00", Opening.CLOSED),
        ("Mo-Fr 08:00-12:00, 14:00-18:00", 2, "14:30", Opening.OPEN),
        ("Fr 20:00-02:00", 5, "01:30", Opening.OPEN),
        ("Fr 20:00-02:00", 5, "20:30", Opening.CLOSED),
        ("Su 20:00-02:00", 0, "01:30", Opening.OPEN),
        ("Sa-Th 10:00-17:00", 6, "10:30", Opening.OPEN),
        ("Sa-Th 10:00-17:00", 4, "10:30", Opening.CLOSED),
        ("Mo 00:00-24:00", 0, "23:59", Opening.OPEN),
        ("24/7", 3, "03:00", Opening.OPEN),
        ("Mo-Sa 08:00-16:00; Su closed", 6, "09:00", Opening.CLOSED),
        ("Monday to Friday 8.30 to 16", 1, "08:30", Opening.OPEN),
        ("Tuesday and Friday 14:00–18:00", 4, "15:00", Opening.OPEN),
        ("Daily 17:00–09:00", 2, "08:00", Opening.OPEN),
        ("Lundi au vendredi 8h30-16h", 0, "15:59", Opening.OPEN),
        ("Tous les jours de 8h à 20h", 0, "15:59", Opening.UNKNOWN),
        ("Lun.–ven. 8 h 30–16 h", 0, "08:30", Opening.OPEN),
        ("Lun., mer., ven. 9 h–13 h", 2, "12:59", Opening.OPEN),
        ("Lun., mer., ven. 9 h–13 h", 1, "12:59", Opening.CLOSED),
        ("Tous les jours 8h à 20h", 6, "19:00", Opening.OPEN),
        ("Lunes a viernes 8:00 a 16:00", 3, "12:00", Opening.OPEN),
        ("Lu, Mi y Vi 09:00-13:00", 2, "12:00", Opening.OPEN),
        ("Lu, Mi y Vi 09:00-13:00", 3, "12:00", Opening.CLOSED),
        ("الأحد إلى الخميس 08:30–16:00", 6, "09:00", Opening.OPEN),
        ("الأحد إلى الخميس 08:30–16:00", 4, "09:00", Opening.CLOSED),
        ("الأحد والثلاثاء والخميس 09:00–13:00", 1, "12:00", Opening.OPEN),
        ("يوميًا 07:00–20:00", 5, "07:00", Opening.OPEN),
        ("ليلًا ونهارًا", 5, "03:00", Opening.OPEN),
    ],
)
def test_hours_as_people_write_them(hours: str, day: int, time: str, wanted: Opening) -> None:
    assert opening(hours, day, time) is wanted


@pytest.mark.parametrize(
    "hours",
    [
        "",
        "  ",
        "08:00-16:00",
        "Mo-Fr",
        "Mo-Fr mornings",
        "Mo-Fr 08:00-16:00, on-call phone at night",
        "Day and night, call first",
        "By appointment",
        "Mo 25:00-26:00",
        "Mo 08:99-10:00",
        "Mo 08:00-08:00",
        "Mo 8am-4pm",
        "every second Tuesday 10:00-12:00",
        "Mo 08:00-12:00 not in August",
        "-",
        "Mo-",
    ],
)
def test_what_cannot_be_read_is_unknown_and_never_closed(hours: str) -> None:
    assert opening(hours, 0, "10:00") is Opening.UNKNOWN


def test_a_service_that_never_closes_is_open_whatever_its_hours_say() -> None:
    assert open_at("call first", MONDAY, WORDS, always=True) is Opening.OPEN


def test_days_with_the_same_times_are_told_together() -> None:
    read = read_hours("Mo-We 08:00-12:00, 14:00-18:00; Th 08:00-12:00; Fr 20:00-02:00", WORDS)
    assert read is not None
    assert read.by_days() == ((0, 2, "08:00-12:00, 14:00-18:00"), (3, 3, "08:00-12:00"), (4, 4, "20:00-02:00"))


@given(st.text(max_size=60))
def test_any_text_is_read_or_unknown(text: str) -> None:
    assert opening(text, 0, "10:00") in Opening


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 1439), st.integers(1, 1440), st.integers(0, 10079))
def test_a_span_of_days_holds_exactly_its_hours(first: int, last: int, start: int, length: int, minute: int) -> None:
    end = start + length
    if end % 1440 == start or (end > 1440 and end - 1440 >= start):
        return
    shown = end if end <= 1440 else end - 1440
    text = f"{SHORT[first]}-{SHORT[last]} {start // 60:02d}:{start % 60:02d}-{shown // 60:02d}:{shown % 60:02d}"
    days = {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
    inside = any((minute - (day * 1440 + start)) % 10080 < length for day in days)
    wanted = Opening.OPEN if inside else Opening.CLOSED
    assert open_at(text, MONDAY + timedelta(minutes=minute), WORDS) is wanted
