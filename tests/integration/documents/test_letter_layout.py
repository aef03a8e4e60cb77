"""Where things stand on the pages."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from pgi_desk.documents.renderer import ReportlabLetterRenderer
from pgi_desk.services.letter_content import LetterItem
from tests.integration.documents.letter_samples import FONTS, ITEMS, LETTER, LETTERS, RENDERER, long_letter, page_texts

SLIP_START, SLIP_END = "Answer to a referral", "Codes only: please write no name"
SHAPES = [(items, characters) for items in (1, 2, 5, 8, 14) for characters in (10, 150, 600, 4000)]


def pages_with(pages: list[str], words: str) -> list[int]:
    return [number for number, page in enumerate(pages) if words in page]


@pytest.mark.parametrize(("items", "characters"), SHAPES)
def test_no_length_breaks_the_layout(items: int, characters: int) -> None:
    pages = page_texts(RENDERER.render(long_letter(items, characters=characters)))
    slip = pages_with(pages, SLIP_START)
    assert len(slip) == 1
    assert pages_with(pages, SLIP_END) == slip == [len(pages) - 1]
    assert pages_with(pages, "Cut here") == slip
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Letter 26-000417-12 · Case K7QM-T4C9" in page
        assert "Confidential." in page
    for item in range(items):
        assert len(pages_with(pages, f"Label {item} V{item} a value")) == 1


@pytest.mark.parametrize("services", range(0, 40, 3))
def test_signature_and_headings_are_never_alone(services: int) -> None:
    pages = page_texts(RENDERER.render(long_letter(3, services=services, characters=500)))
    signed = pages_with(pages, "For Port Sarelle Branch")
    assert pages_with(pages, "Thank you for your help.") == signed
    assert all("Name Function Signature Date" in pages[number] for number in signed)
    assert pages_with(pages, "What this letter shares Item What we share Label 0") != []


def test_head_of_the_table_stands_once_on_each_page_of_it() -> None:
    pages = page_texts(RENDERER.render(long_letter(14, characters=1500)))
    rows = [page.count("Item What we share") for page in pages]
    assert rows[0] == 1
    assert set(rows) == {0, 1}
    assert all(row == 1 for row, page in zip(rows, pages, strict=True) if "goes on and on" in page)


def test_usual_letter_is_one_page_and_the_slip() -> None:
    pages = page_texts(RENDERER.render(LETTER))
    assert len(pages) == 2
    assert "Name Function Signature Date" in pages[0]


def test_slip_on_its_own_page_carries_codes_and_nothing_about_the_person() -> None:
    slip = page_texts(RENDERER.render(LETTER))[1]
    assert "26-000417-12" in slip
    assert "K7QM-T4C9" in slip
    for label in (
        *("Received on", "Accepted Yes No Partly", "Service started on", "Next appointment"),
        *("What you need from us", "Closed on", "If not accepted, why", "Return to Port Sarelle Branch"),
    ):
        assert label in slip
    for item in ITEMS[1:]:
        assert item.value not in slip


def test_slip_stands_below_the_text_where_it_fits() -> None:
    pages = page_texts(RENDERER.render(long_letter(14, characters=20)))
    tail = page_texts(RENDERER.render(replace(long_letter(14, characters=400), services=())))
    assert len(pages) == 2
    assert any("Thank you for your help." in page and SLIP_START in page for page in (*pages, *tail))


def test_each_line_of_a_value_is_kept_as_a_line() -> None:
    letter = replace(LETTER, items=(LetterItem("safe_contact", "Safe contact", "first line\nsecond line"),))
    assert RENDERER.render(letter) != RENDERER.render(
        replace(LETTER, items=(LetterItem("safe_contact", "Safe contact", "first line second line"),))
    )


def test_language_that_runs_from_right_to_left_mirrors_the_layout(tmp_path: Path) -> None:
    shutil.copytree(LETTERS / "en", tmp_path / "en")
    words = tmp_path / "en" / "words.json"
    words.write_text(words.read_text().replace('"direction": "ltr"', '"direction": "rtl"'))
    pages = page_texts(ReportlabLetterRenderer(FONTS, tmp_path).render(LETTER))
    assert "What we share Item" in pages[0]
    assert "Date Signature Function Name" in pages[0]
    assert "Item What we share" in page_texts(RENDERER.render(LETTER))[0]
