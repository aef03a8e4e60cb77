"""Names in the scripts of the people whom branches meet, inside letters of every language."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from pgi_desk.documents.fonts import SCRIPTS
from pgi_desk.services.letter_content import Letter, LetterItem
from tests.integration.documents.letter_samples import LETTER, RENDERER

NAMES = {
    "Latin": "Ayélé Đặng-Łukasz",
    "Cyrillic": "Надія Ґедзь",
    "Arabic": "سعاد الطحّان",
    "Bengali": "সোহেলী কৃষ্ণচূড়া মৌরি",
    "Devanagari": "कृष्णा त्र्यम्बक विर्क",
    "Khmer": "សុភ័ក្ត្រ ចន្ទ្រា ពៅ",
    "Myanmar": "မြင့်သူဇာ ကျော်ဝင်း",
    "Thai": "นภัสสร น้ำฝน รุ่งเรืองกุล",
}
# Consonants and vowels that are written before, under, above, after and on both sides.
SYLLABLES = {
    "Bengali": ("কখগজতদনপবমরলশসহ", ("", "া", "ি", "ী", "ু", "ে", "ৈ", "ো", "ৌ", "ং")),
    "Devanagari": ("कखगजतदनपबमरलशसह", ("", "ा", "ि", "ी", "ु", "े", "ै", "ो", "ौ", "ं")),
    "Khmer": ("កខគចតទនបពមរលសហ", ("", "ា", "ិ", "ី", "ុ", "េ", "ែ", "ោ", "ៅ", "ំ")),
    "Myanmar": ("ကခဂစတဒနပဘမရလသဟ", ("", "ာ", "ိ", "ီ", "ု", "ေ", "ဲ", "ော", "ို", "ံ")),
    "Thai": ("กขคจตทนบพมรลสห", ("", "า", "ิ", "ี", "ุ", "ู", "ั", "ำ", "็", "์")),
}
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not on this computer")


def with_names(language: str, *names: str) -> Letter:
    items = (LetterItem(f"name_{number}", f"N{number}", name) for number, name in enumerate(names))
    return replace(LETTER, language=language, items=tuple(items))


def read_by_poppler(pdf: bytes) -> str:
    found = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    plain = "".join(mark for mark in found.stdout.decode() if unicodedata.category(mark) != "Cf")
    return unicodedata.normalize("NFKC", " ".join(plain.split()))


@needs_poppler
@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("script", NAMES)
def test_name_of_any_script_can_be_read_in_a_letter_of_any_language(script: str, language: str) -> None:
    text = read_by_poppler(RENDERER.render(with_names(language, NAMES[script])))
    assert unicodedata.normalize("NFKC", NAMES[script]) in text


@needs_poppler
def test_name_stands_where_it_was_typed_between_others() -> None:
    mixed = "Lin (ဒေါ်ခင်) 12 សោ, कौ–3 and ไทย"
    assert mixed in read_by_poppler(RENDERER.render(with_names("en", mixed)))


@needs_poppler
@pytest.mark.parametrize("script", SYLLABLES)
def test_no_syllable_is_lost_or_parted(script: str) -> None:
    letters, vowels = SYLLABLES[script]
    words = ["".join(letter + vowel for vowel in vowels) for letter in letters]
    text = read_by_poppler(RENDERER.render(with_names("en", *words)))
    for word in words:
        assert unicodedata.normalize("NFKC", word) in text


@pytest.mark.parametrize("script", sorted(SCRIPTS))
def test_only_our_fonts_are_in_the_file_and_only_those_that_are_needed(script: str) -> None:
    page: Any = PdfReader(io.BytesIO(RENDERER.render(with_names("en", NAMES[script])))).pages[0]
    fonts = {str(font.get_object()["/BaseFont"]).partition("+")[2] for font in page["/Resources"]["/Font"].values()}
    assert fonts == {"NotoSans-Regular", "NotoSans-Bold", f"NotoSans{script}-Regular"}


def test_bytes_do_not_depend_on_the_letters_before() -> None:
    thai, khmer = with_names("en", NAMES["Thai"]), with_names("fr", NAMES["Khmer"])
    first = RENDERER.render(thai)
    RENDERER.render(khmer)
    assert RENDERER.render(thai) == first


@settings(max_examples=40, deadline=None)  # a whole letter each time, on a machine that may be busy
@given(st.text(alphabet=st.sampled_from("".join(NAMES.values()) + "12+(),. \u200c\u200d"), max_size=60))
def test_any_mixture_of_scripts_is_set(text: str) -> None:
    assert RENDERER.render(with_names("ar", text or "x")).startswith(b"%PDF")
