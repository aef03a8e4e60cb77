"""The Hijri date beside ours: days whose date is known, in each language, and nothing outside the table."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.exchange.content_files import load_content
from pgi_desk.gui.hijri import hijri_of
from pgi_desk.gui.labels import Labels
from pgi_desk.resource_files import resource_path

# First days of years and of Ramadan as they were announced in the Umm al-Qura calendar.
KNOWN = {
    date(2000, 4, 6): (1421, 1, 1),
    date(2023, 7, 19): (1445, 1, 1),
    date(2024, 3, 11): (1445, 9, 1),
    date(2025, 3, 1): (1446, 9, 1),
    date(2026, 2, 18): (1447, 9, 1),
    date(2026, 6, 16): (1448, 1, 1),
    date(1924, 8, 1): (1343, 1, 1),
    date(2077, 11, 16): (1500, 12, 30),
}
RAMADAN = {
    "en": "1 Ramadan 1447",
    "fr": "1 Ramadan 1447",
    "es": "1 Ramadán 1447",
    "ar": "1 رمضان 1447",
}


@pytest.fixture(scope="module")
def content() -> ContentLibrary:
    return load_content(resource_path("content"))


def test_known_days_have_their_hijri_date_and_others_none() -> None:
    assert {day: tuple(hijri_of(day) or ()) for day in KNOWN} == KNOWN
    assert hijri_of(date(1924, 7, 31)) is None
    assert hijri_of(date(2077, 11, 17)) is None


@pytest.mark.parametrize("language", RAMADAN)
def test_both_dates_are_shown_each_in_its_own_order(content: ContentLibrary, language: str) -> None:
    alone, both = Labels(content, language), Labels(content, language, hijri=True)
    day = date(2026, 2, 18)
    shown = both.day(day)
    assert shown.startswith(f"\u2068{alone.day(day)}\u2069")
    assert f"\u2068{RAMADAN[language]}\u2069" in shown
    assert RAMADAN[language] in both.moment(datetime(2026, 2, 18, 12, tzinfo=UTC))
    assert both.day(date(1900, 1, 1)) == alone.day(date(1900, 1, 1))
    assert both.day(None) == alone.day(None)


def test_a_moment_has_the_comma_of_its_language(content: ContentLibrary) -> None:
    noon = datetime(2026, 2, 18, 12, tzinfo=UTC)
    assert "2026, " in Labels(content, "en").moment(noon)
    assert "2026، " in Labels(content, "ar").moment(noon)
