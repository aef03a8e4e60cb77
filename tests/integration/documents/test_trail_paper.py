"""The audit trail on paper: in four languages, the same bytes again, nothing that no font can show."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader

from pgi_desk.documents.trail_renderer import ReportlabTrailRenderer
from pgi_desk.documents.words import read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.resource_files import resource_path
from pgi_desk.services.trail_paper import TrailLine, TrailPaper

AT = datetime(2026, 6, 15, 9, 30, tzinfo=UTC)
LETTERS = resource_path("letters")


@pytest.fixture(scope="module")
def renderer() -> ReportlabTrailRenderer:
    return ReportlabTrailRenderer(resource_path("fonts"), LETTERS)


def a_trail(lines: int = 5, **changes: object) -> TrailPaper:
    trail = TrailPaper(
        language="en",
        branch="Port Sarelle Branch",
        made_at=AT,
        made_by="Marit Dunlevane",
        filters=("K7QM-T4CC", "Jonah Prestwold"),
        first_day=date(2026, 6, 1),
        last_day=date(2026, 6, 15),
        entries=lines,
        lines=tuple(TrailLine(lines - n, AT, "Jonah Prestwold", "Letter printed", "K7QM-T4CC") for n in range(lines)),
        record_check="7AF2-C9D0-4E1B",
        training=False,
    )
    return replace(trail, **changes)  # type: ignore[arg-type]  # fields of the class


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_it_says_what_was_chosen_and_every_entry(renderer: ReportlabTrailRenderer) -> None:
    found = text(renderer.render_trail(a_trail()))
    for words in ("Audit trail", "Marit Dunlevane", "From 1 June 2026", "Until 15 June 2026", "Page 1 of 1"):
        assert words in found
    assert found.count("Letter printed") == 5
    assert "7AF2-C9D0-4E1B" in found
    assert "TRAINING" not in found


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_each_language_has_its_words_on_every_page(renderer: ReportlabTrailRenderer, language: str) -> None:
    pdf = renderer.render_trail(a_trail(80, language=language, training=True))
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) > 1
    for page in pages:
        if language != "ar":  # an extracted Arabic line is in the order of the paper
            assert read_words(LETTERS, language).say("training") in page.extract_text()
            assert read_words(LETTERS, language).say("trail_time") in page.extract_text()


def test_the_same_trail_gives_the_same_bytes_without_properties(renderer: ReportlabTrailRenderer) -> None:
    first, second = renderer.render_trail(a_trail()), renderer.render_trail(a_trail())
    assert first == second
    assert b"Marit" not in first
    metadata: dict[str, object] = PdfReader(io.BytesIO(first)).metadata or {}
    assert {value for name, value in metadata.items() if name != "/Trapped"} <= {""}


def test_what_no_font_shows_is_refused(renderer: ReportlabTrailRenderer) -> None:
    with pytest.raises(LetterCannotShow):
        renderer.render_trail(a_trail(made_by="Ⴀ"))
