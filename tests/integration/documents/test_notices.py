"""The papers that follow a letter, in every language."""

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


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_reminder_asks_for_an_answer_with_a_new_slip(language: str) -> None:
    reminder = replace(RECALL, template="reminder", language=language, respond_by=LETTER.respond_by)
    pdf = RENDERER.render(reminder)
    text = whole_text(pdf)
    assert text.count(RECALL.number) >= 3  # in the box, in the text, on the slip
    assert text.count("14:30") == 1  # that time has passed: it is told and not asked for again
    assert len(page_texts(pdf)) <= 2


def test_reminder_without_a_due_time_leaves_its_sentence_out() -> None:
    text = whole_text(RENDERER.render(replace(RECALL, template="reminder")))
    assert "was due" not in text
    assert "have not had an answer" in text


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize("template", ["referral", "recall", "reminder"])
def test_a_letter_without_the_case_code_asks_for_its_number_instead(language: str, template: str) -> None:
    letter = LETTER if template == "referral" else replace(RECALL, template=template, respond_by=LETTER.respond_by)
    bare = replace(letter, language=language, case_code="", items=ITEMS[1:], priority="emergency")
    text = whole_text(RENDERER.render(bare))
    assert LETTER.case_code not in text
    assert "{" not in text
    with_code = whole_text(RENDERER.render(replace(bare, case_code=LETTER.case_code)))
    label = {"en": "Case code", "fr": "Code de dossier", "es": "Expediente", "ar": "رمز"}[language]
    assert with_code.count(label) > text.count(label)
    assert text.count(LETTER.number) > with_code.count(LETTER.number)
