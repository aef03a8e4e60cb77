"""Text that mixes directions: what stands where on a line, read from left to right."""

from __future__ import annotations

from operator import itemgetter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pgi_desk.documents.bidi import embedding_levels, in_visual_order
from pgi_desk.documents.isolates import (
    FSI,
    LRI,
    PDI,
    isolate,
    runs_right_to_left,
    with_numbers_kept,
    without_isolates,
)

ARABIC = "ابتثجحخدرسشعفقكلمنهوي"
WORD = st.text(alphabet=ARABIC, min_size=1, max_size=6)
GROUPS = st.lists(st.text(alphabet="0123456789", min_size=1, max_size=4), min_size=1, max_size=5)
ARABIC_GROUPS = st.lists(st.text(alphabet="٠١٢٣٤٥٦٧٨٩", min_size=1, max_size=4), min_size=1, max_size=5)
NUMBER = st.one_of(
    st.builds("{}{}".format, st.sampled_from(["", "+", "00"]), GROUPS.map(" ".join)),
    ARABIC_GROUPS.map(" ".join),
    st.builds(str.join, st.sampled_from(["-", "/", ".", ":", " - ", "–"]), GROUPS),
    st.builds("({}) {}".format, GROUPS.map("".join), GROUPS.map(" ".join)),
    st.from_regex(r"[0-9][0-9A-Z]{3}-[0-9A-Z]{4}", fullmatch=True).filter(str.isascii),
)
PUNCTUATION = st.sampled_from(["", ".", "،", ":", "؟", "!", "؛"])


def from_left(text: str, base: int) -> str:
    marks = zip(text, embedding_levels(text, base), strict=True)
    return without_isolates("".join(mark for mark, _ in in_visual_order(list(marks), itemgetter(1))))


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        ("abc", 0, "abc"),
        ("ابج", 1, "جبا"),
        ("x ابج y", 0, "x جبا y"),
        ("ابج xy دهو", 1, "وهد xy جبا"),
        ("ابج 12 دهو", 0, "وهد 12 جبا"),
        ("x 12 ابج", 0, "x 12 جبا"),
        ("ابج 1.5 دهو", 1, "وهد 1.5 جبا"),
        ("ابج 50% دهو", 1, "وهد %50 جبا"),
        ("ابج، دهو.", 1, ".وهد ،جبا"),
        ("ابج (x) دهو", 1, "وهد )x( جبا"),
        ("x (ابج) y", 0, "x (جبا) y"),
        ("x (y ابج)", 0, "x (y جبا)"),
        ("ابج x (y)", 1, "x (y) جبا"),
        ("حّد", 1, "دّح"),
        ("في\u200cما", 1, "ام\u200cيف"),
        (f"ابج {FSI}x!{PDI} دهو", 1, "وهد x! جبا"),
        (f"x {FSI}ابج!{PDI} y", 0, "x !جبا y"),
        (f"ابج {LRI}12-15{PDI} دهو", 1, "وهد 12-15 جبا"),
        (f"x{FSI}ابج {LRI}1 2{PDI}{PDI}y", 0, "x1 2 جباy"),
        ("", 1, ""),
    ],
)
def test_order_on_the_line(text: str, base: int, seen: str) -> None:
    assert from_left(text, base) == seen


def test_bracket_pair_without_letters_follows_the_paragraph() -> None:
    assert from_left("ابج (!) x", 1) == "x )!( جبا"


@given(WORD, PUNCTUATION, NUMBER, PUNCTUATION, WORD, st.sampled_from([0, 1]))
@example("ابج", "", "+000 55 01 23 45", ".", "د", 1)
@example("ابج", "،", "٠٣ ١٢٣ ٤٥٦", "،", "د", 1)
def test_number_in_arabic_text_is_read_as_it_was_written(
    before: str, first: str, number: str, second: str, after: str, base: int
) -> None:
    text = with_numbers_kept(f"{before}{first} {number}{second} {after}")
    assert number in from_left(isolate(text), base)
    assert without_isolates(text) == f"{before}{first} {number}{second} {after}"


@given(st.text(alphabet=ARABIC + "ab12 .,:()[]+-/%\u0651" + "٣٤"), st.sampled_from([0, 1]))
def test_nothing_is_lost_and_nothing_is_added(text: str, base: int) -> None:
    kept = with_numbers_kept(text)
    assert without_isolates(kept) == text
    assert sorted(from_left(kept, base)) == sorted(text)


@given(st.text(alphabet="ab12 .,:()[]+-/%é"))
def test_latin_text_stays_as_it_is(text: str) -> None:
    assert from_left(text, 0) == text
    assert not runs_right_to_left(text)


def test_brackets_and_full_stops_around_a_number_stay_with_the_sentence() -> None:
    assert with_numbers_kept("ا (هاتف 55 12).") == f"ا (هاتف {LRI}55 12{PDI})."
    assert with_numbers_kept("ا (9:30)، [x]") == f"ا {LRI}(9:30){PDI}، [x]"
    assert with_numbers_kept("ا «12-15 (3)».") == f"ا «{LRI}12-15 (3){PDI}»."
    assert with_numbers_kept("7QF2-K9MD، 10") == f"{LRI}7QF2-K9MD{PDI}، {LRI}10{PDI}"
    assert with_numbers_kept("ا 5 12A") == f"ا {LRI}5{PDI} {LRI}12A{PDI}"
    assert with_numbers_kept("ا55 - 12 - 7؛") == f"ا{LRI}55 - 12 - 7{PDI}؛"
    assert with_numbers_kept("ا (( ) +") == "ا (( ) +"


def test_each_line_of_a_value_is_isolated() -> None:
    assert isolate("a\n\nb") == f"{FSI}a{PDI}\n\n{FSI}b{PDI}"
    assert isolate("") == ""
