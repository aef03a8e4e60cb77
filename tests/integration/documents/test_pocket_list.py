"""The pocket list on paper: in four languages, numbers as they are called, the same bytes again."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from pgi_desk.documents.pocket_list_renderer import ReportlabPocketListRenderer
from pgi_desk.documents.words import read_words
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.resource_files import resource_path
from pgi_desk.services.pocket_list import PocketEntry, PocketPaper, PocketSection

LETTERS = resource_path("letters")
LANGUAGES = ("en", "fr", "es", "ar")
PHONE = "+000 55 01 23 45"
ENTRY = PocketEntry(
    name="Harbour Street Clinic",
    needs="Physical health care",
    numbers=("+000 800 11", PHONE),
    hours="Monday – Friday 08:00-16:00",
    place="2 Slipway Lane, Old Quay",
    address_hidden=False,
    languages="Arabic, English",
    sexes="Female",
    ages=(18, 60),
    documents="None",
    fee="Free",
    reports="Never",
)


@pytest.fixture(scope="module")
def renderer() -> ReportlabPocketListRenderer:
    return ReportlabPocketListRenderer(resource_path("fonts"), LETTERS)


def a_list(entries: int = 1, **changes: object) -> PocketPaper:
    made = PocketPaper(
        language="en",
        branch="Port Sarelle Branch",
        branch_phone="+000 55 77",
        place="Old Quay",
        printed_on=date(2026, 6, 15),
        sections=(PocketSection("", (ENTRY,) * entries),),
        training=False,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # fields of the class


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_everything_about_a_service_is_on_it(renderer: ReportlabPocketListRenderer) -> None:
    found = text(renderer.render_pocket_list(a_list()))
    for words in ("Useful services: Old Quay", "As of 15 June 2026", "Check before you go", "Page 1 of 1", PHONE):
        assert words in found
    for words in ("Hotlines and emergency services", "Call: +000 800 11", "Age: 18 to 60 years", "Cost: Free"):
        assert words in found


def test_it_says_nothing_about_why_somebody_carries_it(renderer: ReportlabPocketListRenderer) -> None:
    for language in LANGUAGES:
        words = read_words(LETTERS, language).phrases
        own = " ".join(value for name, value in words.items() if name.startswith("pocket_")).casefold()
        for word in ("traffick", "victim", "survivor", "traite", "trata", "víctima", "الاتجار", "ضحايا"):
            assert word not in own


def test_a_hidden_address_is_told_to_be_hidden(renderer: ReportlabPocketListRenderer) -> None:
    hidden = replace(ENTRY, place="", address_hidden=True)
    found = text(renderer.render_pocket_list(a_list(sections=(PocketSection("Shelter", (hidden,)),))))
    assert "The address is not printed. Call first." in found
    assert "Slipway" not in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_date_and_warning_on_every_page(renderer: ReportlabPocketListRenderer, language: str) -> None:
    pdf = renderer.render_pocket_list(a_list(60, language=language, training=True))
    pages = PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) > 1
    words = read_words(LETTERS, language)
    for page in pages:
        found = page.extract_text()
        assert "2026" in found
        if language != "ar":  # the words of the extraction are in visual order there
            assert words.say("pocket_check")[:20] in found.replace("\n", " ")
            assert words.say("training")[:8] in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_is_printed_as_it_is_called(renderer: ReportlabPocketListRenderer, language: str) -> None:
    pdf = renderer.render_pocket_list(a_list(language=language))
    program = shutil.which("pdftotext")
    if program is None:
        assert PHONE in text(pdf)
        return
    done = subprocess.run([program, "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    marks = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u200e\u200f"))
    assert PHONE in done.stdout.decode().translate(marks)


def test_the_same_list_gives_the_same_bytes(renderer: ReportlabPocketListRenderer) -> None:
    paper = a_list(40, language="ar")
    assert renderer.render_pocket_list(paper) == renderer.render_pocket_list(paper)


def test_no_service_is_cut_in_two(renderer: ReportlabPocketListRenderer) -> None:
    pages = PdfReader(io.BytesIO(renderer.render_pocket_list(a_list(60)))).pages
    for page in pages:
        found = page.extract_text()
        assert found.count("Harbour Street Clinic") == found.count("Reports to authorities")


def test_what_no_font_can_show_is_named(renderer: ReportlabPocketListRenderer) -> None:
    strange = replace(ENTRY, name="Clinic \U0001f3e5")
    with pytest.raises(LetterCannotShow) as refused:
        renderer.render_pocket_list(a_list(sections=(PocketSection("", (strange,)),)))
    assert refused.value.facts["item"] == "name"


def test_markup_in_a_value_is_printed_as_it_is(renderer: ReportlabPocketListRenderer) -> None:
    strange = replace(ENTRY, name="<b>Clinic</b> {place} &amp;")
    assert "<b>Clinic</b> {place} &amp;" in text(
        renderer.render_pocket_list(a_list(sections=(PocketSection("", (strange,)),)))
    )


def test_nothing_about_who_made_it_is_in_the_file(renderer: ReportlabPocketListRenderer) -> None:
    reader = PdfReader(io.BytesIO(renderer.render_pocket_list(a_list())))
    assert not any(value for value in (reader.metadata or {}).values() if "anonymous" in str(value))
    assert reader.xmp_metadata is None
