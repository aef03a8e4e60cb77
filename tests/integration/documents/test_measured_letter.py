"""The letter that is measured is one that this program sends, and other engines are given every word of it."""

from __future__ import annotations

import io
import json

import pytest
from pypdf import PdfReader

from bench.letters.content import as_data, letter
from tests.integration.documents.letter_samples import LETTERS, RENDERER, whole_text


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_measured_letter_has_two_pages_and_differs_by_its_number(language: str) -> None:
    pdf = RENDERER.render(letter(language, "26-000001-12"))
    assert len(PdfReader(io.BytesIO(pdf)).pages) == 2
    assert pdf != RENDERER.render(letter(language, "26-000002-12"))


def test_other_engines_get_the_same_words() -> None:
    data = as_data(LETTERS, "en")
    given = json.dumps(data, ensure_ascii=False)
    text = whole_text(RENDERER.render(letter("en", "{number}")))
    for words in (
        "Dear colleagues,",
        "Please answer by",
        "Answer to a referral",
        "Safe contact instructions 12",
        "{number}",
    ):
        assert words in given
        assert words in text
