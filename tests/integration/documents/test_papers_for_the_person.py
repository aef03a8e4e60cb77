"""The papers that a person takes along, in every language: what they say, and what they never say."""

from __future__ import annotations

import io
import re
from dataclasses import fields, replace
from datetime import date

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader

from pgi_desk.documents.card import CARD_BOTTOM, CARD_HEIGHT, CARD_LEFT, CARD_WIDTH
from pgi_desk.domain.errors import InvalidEntry, LetterCannotShow
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path
from pgi_desk.services.letter_content import CardText, Letter, LetterParty, SharedLetter
from tests.integration.documents.letter_samples import LETTER, RENDERER, page_texts, whole_text

LANGUAGES = ["en", "fr", "es", "ar"]
NOBODY = LetterParty("")
CARD = Letter(
    template="card",
    language="en",
    number="",
    case_code="",
    issued_on=date(2026, 3, 9),
    priority="",
    priority_label="",
    respond_by=None,
    sender=NOBODY,
    recipient=NOBODY,
    services=(),
    items=(),
    witness_code="",
    training=False,
    card=CardText(
        "Harbour Street Clinic", "2 Slipway Lane\nOld Quay", "+000 55 01 23 45", "2026-07-06, 10:00", "Tove", "umbrella"
    ),
)
CERTIFICATE = replace(
    CARD,
    template="certificate",
    sender=LETTER.sender,
    witness_code=LETTER.witness_code,
    card=CardText(""),
    shared=(
        SharedLetter("Harbour Street Clinic", "26-000417-12", date(2026, 3, 2), ("Case code", "Sex"), date(2026, 3, 1)),
        SharedLetter("Gull House", "26-000418-99", date(2026, 3, 5), ("Case code",), None),
    ),
)
TELLING = load_content(resource_path("content")).list("telling_words")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_the_place_the_hour_and_the_word(language: str) -> None:
    text = whole_text(RENDERER.render(replace(CARD, language=language)))
    for words in ("Harbour Street Clinic", "2 Slipway Lane", "+000 55 01 23 45", "2026-07-06", "Tove", "umbrella"):
        assert words in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_says_nothing_of_why_or_of_whom(language: str) -> None:
    """Neither its fixed words nor the properties of its file."""
    pdf = RENDERER.render(replace(CARD, language=language, sender=LETTER.sender, number=LETTER.number))
    text = whole_text(pdf).casefold()
    for row in TELLING:
        for word in (*row.labels.values(), *row.words("forms")):
            assert word.casefold() not in text
    for words in ("port sarelle branch", LETTER.number, "page 1", "confidential"):
        assert words not in text
    assert set((PdfReader(io.BytesIO(pdf)).metadata or {}).values()) <= {"", "/False"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_lies_inside_its_cut_marks(language: str) -> None:
    document = pdfium.PdfDocument(RENDERER.render(replace(CARD, language=language, training=True)))
    assert len(document) == 1
    page = document[0]
    text = page.get_textpage()
    boxes = [text.get_charbox(place) for place in range(text.count_chars())]
    assert len(boxes) > 60
    for left, bottom, right, top in boxes:
        assert CARD_LEFT <= left <= right <= CARD_LEFT + CARD_WIDTH
        assert CARD_BOTTOM <= bottom <= top <= CARD_BOTTOM + CARD_HEIGHT
    for opened in (text, page, document):
        opened.close()


def test_a_card_leaves_out_what_nobody_knows() -> None:
    text = whole_text(RENDERER.render(replace(CARD, card=CardText("Gull"))))
    assert text.split() == ["Gull"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", [item.name for item in fields(CardText)])
@pytest.mark.parametrize("value", ["+000 55 01 23 45", "2026-07-06, 10:00", "غرفة 12 (B), +000 55 01"])
def test_no_value_of_a_card_turns_round(language: str, field: str, value: str) -> None:
    """A wrong number on the card sends somebody to a stranger."""
    text = whole_text(RENDERER.render(replace(CARD, language=language, card=replace(CARD.card, **{field: value}))))
    for part in re.findall(r"[+0-9][0-9 :-]*[0-9]", value):
        assert part in text


def test_a_training_card_says_so() -> None:
    assert "TRAINING - NOT VALID" in whole_text(RENDERER.render(replace(CARD, training=True)))


def test_a_card_that_does_not_fit_is_refused() -> None:
    long = replace(CARD.card, address="\n".join(["A long lane"] * 30))
    with pytest.raises(InvalidEntry) as caught:
        RENDERER.render(replace(CARD, card=long))
    assert caught.value.facts == {"field": "letter", "problem": "too_long"}


def test_a_card_with_a_character_that_cannot_be_printed_is_refused() -> None:
    with pytest.raises(LetterCannotShow) as caught:
        RENDERER.render(replace(CARD, card=replace(CARD.card, word="☃")))
    assert caught.value.facts["item"] == "card_word"


@pytest.mark.parametrize(
    ("language", "left", "agreed"),
    [
        ("en", "2 March 2026", "1 March 2026"),
        ("fr", "2 mars 2026", "1er mars 2026"),
        ("es", "2 de marzo de 2026", "1 de marzo de 2026"),
        ("ar", "2026", "2026"),
    ],
)
def test_a_certificate_lists_what_left_when_to_whom_and_how_to_take_it_back(
    language: str, left: str, agreed: str
) -> None:
    pdf = RENDERER.render(replace(CERTIFICATE, language=language))
    text = whole_text(pdf)
    for words in ("Harbour Street Clinic", "26-000417-12", "Gull House", "26-000418-99", "Case code", "Sex"):
        assert words in text
    for words in (left, agreed, "Port Sarelle Branch", "Mira Oduya", "+000 55 01 23 45", LETTER.witness_code):
        assert words in text
    assert len(page_texts(pdf)) == 1
    assert "{" not in text


def test_a_certificate_of_many_letters_goes_on_over_pages() -> None:
    many = tuple(replace(CERTIFICATE.shared[0], number=f"26-{n:06d}-00") for n in range(60))
    texts = page_texts(RENDERER.render(replace(CERTIFICATE, shared=many)))
    assert len(texts) > 2
    for one in many:
        assert one.number in " ".join(texts)


@pytest.mark.parametrize("paper", [CARD, CERTIFICATE], ids=["card", "certificate"])
def test_the_same_paper_gives_the_same_bytes(paper: Letter) -> None:
    assert RENDERER.render(paper) == RENDERER.render(paper)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_says_what_was_told_without_consent_and_why(language: str) -> None:
    told = SharedLetter("Duty officer", "", date(2026, 3, 3), ("Case code",), None, "Child at risk")
    with_it = whole_text(RENDERER.render(replace(CERTIFICATE, language=language, shared=(told,))))
    for words in ("Duty officer", "Case code", "Child at risk"):
        assert words in with_it
    assert "{" not in with_it
    without = whole_text(RENDERER.render(replace(CERTIFICATE, language=language, shared=(replace(told, reason=""),))))
    assert len(with_it) > len(without) + len("Child at risk")
