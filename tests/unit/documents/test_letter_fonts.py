"""What the typeface can show, and how values are cleaned."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from pgi_desk.documents.fonts import SCRIPTS, isolated, load_fonts, script_of
from pgi_desk.documents.isolates import without_isolates
from pgi_desk.documents.mixed_paragraph import MixedParagraph
from pgi_desk.documents.plain_paragraph import PlainParagraph
from pgi_desk.documents.typography import Look, paragraph
from pgi_desk.documents.wording import Run

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "fonts"
FONTS = load_fonts(FOLDER)
CONTROLS = "\u00ad\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# What a paragraph lays out anew: white space that may become a line end.
SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"


def test_latin_greek_and_cyrillic_are_shown() -> None:
    assert FONTS.missing("Zażółć gęślą jaźń, Ñandú, ọ̀ŋɔ, ġħ, Ελλάδα, Київ – “quotes” • · × 1/2 №\n") == ""


def test_missing_characters_are_told_once_each_in_their_order() -> None:
    assert FONTS.missing("a漢b字漢\x00\ue000") == "漢字\x00\ue000"


@given(st.text(alphabet=st.one_of(st.sampled_from(CONTROLS), st.characters()), max_size=40))
def test_no_direction_control_is_left_and_nothing_else_is_lost(text: str) -> None:
    clean = isolated(text)
    assert not set(clean) & set(CONTROLS)
    kept = "".join(mark for mark in text.replace("\r\n", "\n").replace("\t", " ") if mark not in CONTROLS)
    assert clean == kept


@given(st.text(alphabet=st.one_of(st.sampled_from("<>&;/bi\"'ampltgr#0"), st.characters(codec="utf-8")), max_size=40))
def test_any_text_is_set_literally(text: str) -> None:
    shown = "".join(mark for mark in text if mark not in SPACES and unicodedata.category(mark) != "Cc")
    FONTS.missing(shown)
    FONTS.register()
    text = paragraph(shown, Look("ltr").body)
    text.wrap(200, 10_000)
    assert "".join(set_text(text).split()) == "".join(without_isolates(shown).split())


@given(st.lists(st.tuples(st.text(alphabet="abcW .-\u00a0", max_size=30), st.booleans()), max_size=4))
def test_a_plain_line_is_no_longer_than_its_room(parts: list[tuple[str, bool]]) -> None:
    FONTS.register()
    text = paragraph([Run(part, bold=bold) for part, bold in parts], Look("ltr").body)
    text.wrap(60, 10_000)
    for line in text.lines:
        spaces = sum(part.count(" ") + part.count("\u00a0") for _, part in line.stretches)
        own = sum(stringWidth(part, font, text.style.fontSize) for font, part in line.stretches)
        assert own - spaces * line.narrower <= 60 + 1e-6
    assert "".join(set_text(text).split()) == "".join("".join(part for part, _ in parts).split())


def set_text(text: MixedParagraph) -> str:
    """What the lines of a paragraph say, a line a line."""
    if isinstance(text, PlainParagraph):
        return "\n".join("".join(part for _, part in line.stretches) for line in text.lines)
    return "\n".join("".join(piece.text for piece in line.pieces) for line in text.lines)


@pytest.mark.parametrize(("direction", "order"), [("ltr", [1, 2, 3]), ("rtl", [3, 2, 1])])
def test_rows_follow_the_direction_of_writing(direction: str, order: list[int]) -> None:
    assert Look(direction).row((1, 2, 3)) == order


def test_licence_travels_with_the_fonts() -> None:
    text = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "The Noto Project Authors" in text
    assert "PERMISSION & CONDITIONS" in text


@pytest.mark.parametrize(
    ("mark", "script"),
    [
        ("a", None),
        ("Ж", None),
        ("\u05ff", None),
        ("\u0600", "Arabic"),
        ("\ufefc", "Arabic"),
        ("\ufeff", None),
        ("क", "Devanagari"),
        ("ক", "Bengali"),
        ("\u0980", "Bengali"),
        ("\u0a00", None),
        ("ก", "Thai"),
        ("က", "Myanmar"),
        ("\uaa7f", "Myanmar"),
        ("ក", "Khmer"),
        ("漢", None),
    ],
)
def test_script_of_a_character(mark: str, script: str | None) -> None:
    assert script_of(mark) == script


@pytest.mark.parametrize("script", sorted(SCRIPTS))
def test_fonts_of_a_script_are_read_when_they_are_needed(script: str) -> None:
    fonts = load_fonts(FOLDER)
    assert fonts.missing("Name") == ""
    assert not fonts.shaped
    letter = {"Arabic": "س", "Bengali": "ক", "Devanagari": "क", "Khmer": "ក", "Myanmar": "က", "Thai": "ก"}[script]
    assert fonts.missing(letter) == ""
    assert set(fonts.shaped) == {script}
