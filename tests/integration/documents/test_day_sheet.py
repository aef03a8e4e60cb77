"""The day sheet on paper: in four languages, the same bytes again, every line on it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader

from pgi_desk.documents.day_sheet_renderer import ReportlabDaySheetRenderer
from pgi_desk.documents.words import read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.resource_files import resource_path
from pgi_desk.services.day_sheet import DayLine, DaySheetPaper

LETTERS = resource_path("letters")
RENDERER = ReportlabDaySheetRenderer(resource_path("fonts"), LETTERS)
LATE = DayLine("Consent ends: ask again", "K7QM-T4CC", "", date(2026, 6, 1), late=True)
SERVICES = DayLine("Check services again", "", "", None, late=False, count=12)
REVIEW = DayLine("Look at it", "22J9-C46H", "", datetime(2026, 6, 15, 23, 59, tzinfo=UTC), late=False)
LETTER = DayLine("Call the service", "22J9-C46H", "26-000417-39", date(2026, 6, 20), late=False)


def a_sheet(times: int = 1, **changes: object) -> DaySheetPaper:
    made_at = datetime(2026, 6, 15, 9, 30, tzinfo=UTC)
    sheet = DaySheetPaper("en", made_at, mine=False, lines=(LATE, SERVICES, LETTER) * times, hidden=0, training=False)
    return replace(sheet, **changes)  # type: ignore[arg-type]  # fields of the class


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_each_line_says_what_of_which_case_and_by_when() -> None:
    found = " ".join(text(RENDERER.render_day_sheet(a_sheet(hidden=7))).split())
    more = "Not on this sheet, but due or waiting: 7"
    for words in ("K7QM-T4CC", "OVERDUE: 1 June 2026", "26-000417-39", "(12)", "20 June 2026", "Codes only", more):
        assert words in found
    assert "TRAINING" not in found
    assert "15 June 2026, 23:59" in text(RENDERER.render_day_sheet(a_sheet(lines=(REVIEW,))))


def test_every_language_has_its_words_and_numbers_its_pages() -> None:
    for language in ("en", "fr", "es", "ar"):
        pdf = RENDERER.render_day_sheet(a_sheet(40, language=language, training=True, hidden=7531))
        pages = PdfReader(io.BytesIO(pdf)).pages
        assert len(pages) > 1
        assert "7531" in pages[0].extract_text()
        words = read_words(LETTERS, language)
        for page in pages:
            assert "K7QM-T4CC" in page.extract_text()
            if language != "ar":  # an extracted Arabic line is in the order of the paper
                assert words.say("day_sheet_what") in page.extract_text()
                assert words.say("training") in page.extract_text()


def test_the_same_sheet_gives_the_same_bytes_and_what_no_font_shows_is_refused() -> None:
    assert RENDERER.render_day_sheet(a_sheet()) == RENDERER.render_day_sheet(a_sheet())
    with pytest.raises(LetterCannotShow):
        RENDERER.render_day_sheet(replace(a_sheet(), lines=(replace(LATE, what="Ⴀ"),)))
