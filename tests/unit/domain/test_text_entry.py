"""What may be typed: any script, no hidden controls, a known length."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.text_entry import clean_line, clean_text, require_code, require_line
from tests.unit.domain.real_lists import unhurried

DIRECTION_CONTROLS = (
    "\u061c\u200e\u200f"  # marks
    "\u202a\u202b\u202c\u202d\u202e"  # embeddings and overrides
    "\u2066\u2067\u2068\u2069"  # isolates
)
SCRIPTS = {
    "Latin": "Ændré Müllevik-Ošćena",
    "Arabic": "سلمى الورسان",
    "Persian with a joiner": "می\u200cرود",
    "Hebrew": "נעמה ורסן",
    "Amharic": "ሰላም ወርሳኔ",
    "Cyrillic": "Їванна Ґрушевська",
    "Greek": "Άννα Βαρσάνη",
    "Armenian": "Անի Վարսան",
    "Georgian": "ნინო ვარსანი",
    "Devanagari with a joiner": "क्\u200dष वर्सानी",
    "Bengali": "সেলাম ওয়ারসান",
    "Tamil": "செலாம் வர்சன்",
    "Sinhala": "සෙලාම් වර්සාන්",
    "Burmese": "စလမ်းဝါဆန်",
    "Khmer": "សេឡាម វ៉ាសាន",
    "Lao": "ເຊລາມ ວາຊານ",
    "Thai": "เซลัม วาร์ซาน",
    "Tibetan": "སེ་ལམ",
    "Chinese": "瓦萨 丽梅",
    "a rare Chinese letter": "𠮷野",
    "Korean": "세람 와르산",
    "Tifinagh": "ⵙⵍⴰⵎ",
    "Rohingya": "𐴏𐴓𐴢",
}
texts = st.text(max_size=80)
# Texts in which controls, spaces and combining marks stand next to one another.
knotty = st.text(alphabet=st.sampled_from([*DIRECTION_CONTROLS, " ", "\t", "\n", "\u0301", "\u0308", "e", "a", "س"]))


def refusal(field: str, text: str, **limits: int) -> dict[str, object]:
    with pytest.raises(InvalidEntry) as caught:
        clean_text(field, text, **limits)
    return caught.value.facts


class TestAnyScript:
    @pytest.mark.parametrize("name", SCRIPTS.values(), ids=SCRIPTS.keys())
    def test_a_name_is_kept_letter_for_letter(self, name: str) -> None:
        composed = unicodedata.normalize("NFC", name)
        assert clean_line("given_name", name) == composed
        assert clean_text("need", name) == composed

    def test_one_form_for_what_looks_the_same(self) -> None:
        assert clean_line("given_name", "Rene\u0301e") == clean_line("given_name", "Renée") == "Renée"


class TestDirectionControls:
    @pytest.mark.parametrize("control", DIRECTION_CONTROLS, ids=lambda mark: f"U+{ord(mark):04X}")
    def test_none_is_kept(self, control: str) -> None:
        assert clean_line("phone", f"+000 {control}55 01{control}") == "+000 55 01"

    @pytest.mark.parametrize("mark", ["\u200d", "\u202f", "\u206a"], ids=lambda mark: f"U+{ord(mark):04X}")
    def test_their_neighbours_are_kept(self, mark: str) -> None:
        assert clean_text("note", f"a{mark}b") == f"a{mark}b"

    def test_a_number_cannot_be_made_to_read_backwards(self) -> None:
        assert clean_text("note", "call \u202e0155000\u202c now") == "call 0155000 now"

    def test_what_only_holds_controls_is_empty(self) -> None:
        assert clean_text("note", " \u200f \u2066 \u2069") == ""

    def test_marks_that_a_control_kept_apart_are_joined(self) -> None:
        assert clean_text("note", "Rene\u200e\u0301e") == "Renée"


class TestControlCharacters:
    @pytest.mark.parametrize("mark", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\r", "\ud800", "\ue000", "\U000f0000"])
    def test_are_refused_with_the_field(self, mark: str) -> None:
        assert refusal("need", f"a{mark}b") == {"field": "need", "problem": "control_character"}

    def test_windows_line_ends_and_tabs_become_plain(self) -> None:
        assert clean_text("note", "one\r\ntwo\tthree\r\n") == "one\ntwo three"
        assert clean_line("area", "one\r\ntwo\tthree\n") == "one two three"


class TestLength:
    def test_the_last_allowed_letter_counts(self) -> None:
        assert clean_text("need", "ä" * 10, longest=10) == "ä" * 10
        assert clean_line("area", "ä" * 200) == "ä" * 200

    def test_one_more_is_refused_with_the_limit(self) -> None:
        assert refusal("need", "ä" * 11, longest=10) == {"field": "need", "problem": "too_long", "longest": 10}
        with pytest.raises(InvalidEntry):
            clean_line("area", "ä" * 201)

    def test_without_a_limit_of_its_own_a_text_has_four_thousand_letters(self) -> None:
        assert len(clean_text("note", "a" * 4000)) == 4000
        assert refusal("note", "a" * 4001)["longest"] == 4000


class TestRequired:
    @pytest.mark.parametrize("text", ["", "   ", "\n", "\u200e", " \u2067 "])
    def test_an_empty_line_is_refused(self, text: str) -> None:
        with pytest.raises(InvalidEntry) as caught:
            require_line("name", text)
        assert caught.value.facts == {"field": "name", "problem": "empty"}

    def test_a_line_has_two_hundred_letters(self) -> None:
        assert len(require_line("name", "a" * 200)) == 200
        with pytest.raises(InvalidEntry):
            require_line("name", "a" * 201)

    def test_a_line_is_returned_clean(self) -> None:
        assert require_line("name", "  Gull   House ") == "Gull House"

    def test_only_codes_of_the_list_are_taken(self) -> None:
        assert require_code("unit", "calls", {"calls"}) == "calls"
        with pytest.raises(InvalidEntry) as caught:
            require_code("unit", "Calls", {"calls"})
        assert caught.value.facts == {"field": "unit", "problem": "unknown_code"}


@unhurried
@given(texts | knotty)
def test_whatever_is_kept_is_clean(text: str) -> None:
    try:
        kept, line = clean_text("note", text), clean_line("note", text)
    except InvalidEntry:
        return
    for body in (kept, line):
        assert body == body.strip() == unicodedata.normalize("NFC", body)
        assert not set(body) & set(DIRECTION_CONTROLS)
        assert not any(unicodedata.category(mark) == "Cc" for mark in body if mark != "\n")
    assert "\n" not in line
    assert "  " not in line


@unhurried
@given(texts | knotty)
def test_cleaning_again_changes_nothing(text: str) -> None:
    try:
        kept, line = clean_text("note", text), clean_line("note", text)
    except InvalidEntry:
        return
    assert clean_text("note", kept) == kept
    assert clean_line("note", line) == line
