"""Lines in two scripts: fonts, widths, breaks."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.enums import TA_LEFT

from pgi_desk.documents.fonts import BOLD, REGULAR, load_fonts, shaped_name
from pgi_desk.documents.isolates import isolate
from pgi_desk.documents.line_setting import Line, LineSetter
from pgi_desk.documents.mixed_paragraph import MixedParagraph
from pgi_desk.documents.plain_paragraph import PlainParagraph
from pgi_desk.documents.typography import Look, paragraph
from pgi_desk.documents.wording import Run

FONTS = load_fonts(Path(__file__).resolve().parents[3] / "resources" / "fonts")
NOTE = "آلام في الظهر بعد سقوط في العمل، والهاتف +000 55 07 81 20 قبل الساعة 9:30 (Clinic A) مع حدّاد"
SETTER = LineSetter(10, 1)


@pytest.fixture(autouse=True)
def _registered() -> None:
    assert FONTS.missing(NOTE) == ""
    FONTS.register()


def text_of(line: Line) -> str:
    return "".join(piece.text for piece in line.pieces)


def test_each_script_has_its_font_and_weight() -> None:
    line = SETTER.line([Run("اسم "), Run("Name؟", bold=True)])
    assert [(piece.text, piece.font) for piece in line.pieces] == [
        ("اسم", shaped_name("Arabic", bold=False)),
        (" ", shaped_name("Arabic", bold=False)),
        ("Name", BOLD),
        ("؟", shaped_name("Arabic", bold=True)),
    ]
    assert LineSetter(10, 0).line([Run("Ab1")]).pieces[0].font == REGULAR


def test_marks_and_joiners_stay_with_their_letter() -> None:
    pieces = SETTER.line([Run("حدّاد في\u200cما")]).pieces
    assert [piece.text for piece in pieces] == ["حدّاد", " ", "في\u200cما"]


def test_letters_join() -> None:
    joined = SETTER.line([Run("بيت")]).width
    assert joined < sum(SETTER.line([Run(letter)]).width for letter in "بيت") * 0.8


@given(st.integers(40, 400), st.sampled_from([0, 1]))
def test_no_line_is_too_long_and_no_word_is_lost(width: int, base: int) -> None:
    FONTS.register()
    lines = LineSetter(10, base).lines([Run(NOTE)], width)
    assert all(line.width <= width + 1e-6 for line in lines)
    assert "".join("".join(map(text_of, lines)).split()) == "".join(NOTE.split())


@given(st.integers(90, 400))
def test_number_is_never_parted(width: int) -> None:
    FONTS.register()
    assert any("+000 55 07 81 20" in text_of(line) for line in SETTER.lines([Run(NOTE)], width))


def test_word_longer_than_a_line_is_cut_between_letters() -> None:
    lines = SETTER.lines([Run("لل" + "مستشفى" * 20)], 60)
    assert len(lines) > 3
    assert all(line.width <= 60 for line in lines)
    assert "".join(map(text_of, lines)) == "لل" + "مستشفى" * 20
    assert len(SETTER.lines([Run("شش")], 1)) == 2


def test_line_ends_of_the_text_are_kept() -> None:
    assert [text_of(line) for line in SETTER.lines([Run("اسم\n\nName")], 300)] == ["اسم", "", "Name"]


def test_only_long_text_of_the_other_direction_has_its_own_flush_side() -> None:
    setter = LineSetter(10, 0)
    assert not setter.lines([Run(isolate("اسم"))], 300)[0].turned
    assert all(line.turned for line in setter.lines([Run(isolate(NOTE))], 200))
    assert not any(line.turned for line in setter.lines([Run("Name: " + isolate(NOTE))], 200))
    assert all(line.turned for line in SETTER.lines([Run(isolate("a long note in English " * 3))], 200))


def test_paragraph_is_split_without_lonely_lines() -> None:
    look = Look("rtl")
    text = paragraph(NOTE, look.body)
    assert isinstance(text, MixedParagraph)
    _, height = text.wrap(100, 1000)
    leading = look.body.leading
    count = round(height / leading)
    assert count >= 4
    assert text.split(100, leading * 1.5) == []
    assert text.split(100, height) == [text]
    parts = text.split(100, height - leading)
    assert [round(part.wrap(100, 1000)[1] / leading) for part in parts] == [count - 2, 2]


def test_bullet_stands_beside_the_first_part_only() -> None:
    item = paragraph(NOTE, Look("rtl").list_item, bullet="•")
    item.wrap(100, 1000)
    first, second = item.split(100, 3 * Look("rtl").list_item.leading)
    assert (first.bulletText, second.bulletText) == ("•", None)


def test_only_a_paragraph_that_needs_it_is_shaped_and_ordered() -> None:
    look = Look("ltr")
    assert isinstance(paragraph(isolate("Name"), look.body), PlainParagraph)
    assert not isinstance(paragraph("اسم", look.body), PlainParagraph)
    assert not isinstance(paragraph("Name", Look("rtl").body), PlainParagraph)
    assert look.body.alignment == TA_LEFT


@pytest.mark.parametrize("word", ["W" * 30_000, "กำน้ำรุ่ง" * 3_000])
def test_a_word_as_long_as_a_book_is_set_in_a_moment(word: str) -> None:
    FONTS.missing(word)
    FONTS.register()
    start = process_time()
    lines = LineSetter(10, 1).lines([Run(word)], 300)
    assert "".join(text_of(line) for line in lines) == word
    assert process_time() - start < 5  # a part of that; the square of it would be minutes


def test_paragraph_without_room_fits_nowhere() -> None:
    assert paragraph(NOTE, Look("rtl").list_item).wrap(5, 1000)[1] > 10**6


@pytest.mark.parametrize(
    ("word", "kept"),
    [("กำน้ำรุ่ง" * 8, "น้"), ("क्षत्रिय" * 8, "क्ष"), ("ကျော်မြင့်" * 8, "ကျ"), ("ស្រីចន្ទ្រា" * 8, "ស្រ")],
)
def test_letter_is_never_parted_from_its_marks_at_the_end_of_a_line(word: str, kept: str) -> None:
    assert FONTS.missing(word) == ""
    FONTS.register()
    lines = [text_of(line) for line in LineSetter(10, 0).lines([Run(word)], 50)]
    assert len(lines) > 3
    assert "".join(lines) == word
    assert sum(line.count(kept) for line in lines) == word.count(kept)
    assert not any(unicodedata.category(line[0]).startswith("M") for line in lines)


def test_sentence_end_that_scripts_share_stays_in_the_font_of_its_sentence() -> None:
    assert FONTS.missing("আমি।") == ""
    FONTS.register()
    assert [piece.text for piece in LineSetter(10, 0).line([Run("আমি।")]).pieces] == ["আমি।"]


def test_a_paragraph_that_is_broken_again_is_broken_as_if_it_were_new() -> None:
    runs = [Run("شارع الميناء Harbour Street 14، الطابق 2", bold=False), Run(" وبعد ذلك", bold=True)]
    setter = LineSetter(10, 1)
    parted = setter.parted(runs)
    for width in (90.0, 400.0, 40.0, 90.0):
        again = [[piece.text for piece in line.pieces] for line in setter.broken(parted, width)]
        assert again == [[piece.text for piece in line.pieces] for line in setter.lines(runs, width)]
