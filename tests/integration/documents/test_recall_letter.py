"""The paper that calls a letter back, in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.integration.documents.letter_samples import ITEMS, LETTER, RENDERER, page_texts, whole_text

RECALL = replace(
    LETTER,
    template="recall",
    items=(),
    services=(),
    priority="",
    priority_label="",
    respond_by=None,
    sent_on=date(2026, 3, 2),
)


@pytest.mark.parametrize(
    ("language", "day"), [("en", "2 March 2026"), ("fr", "2 mars 2026"), ("es", "2 de marzo de 2026"), ("ar", "2026")]
)
def test_recall_says_which_letter_of_which_day_and_whom_to_call(language: str, day: str) -> None:
    pdf = RENDERER.render(replace(RECALL, language=language))
    text = whole_text(pdf)
    for words in (day, RECALL.number, RECALL.case_code, "Harbour Street Clinic", "Mira Oduya", "+000 55 01 23 45"):
        assert words in text
    assert len(page_texts(pdf)) == 1
    assert "{{" not in text


def test_recall_tells_nothing_of_what_the_letter_told() -> None:
    text = whole_text(RENDERER.render(replace(RECALL, items=ITEMS)))
    for item in ITEMS:
        if item.code != "case_code":
            assert item.value not in text
            assert item.label not in text


def test_sentence_about_the_letter_is_left_out_when_nobody_knows_its_day() -> None:
    text = whole_text(RENDERER.render(replace(RECALL, sent_on=None)))
    assert "you received letter" not in text
    assert RECALL.number in text  # in the reference box
