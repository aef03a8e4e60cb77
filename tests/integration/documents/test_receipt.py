"""The receipt on paper: articles and two lines to sign in four languages, and nothing that says who or why."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from pgi_desk.documents.receipt_renderer import ReportlabReceiptRenderer
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.resource_files import resource_path
from pgi_desk.services.receipts import ReceiptLine, ReceiptPaper

LINES = (ReceiptLine("Blanket", 2, "Piece"), ReceiptLine("Soap", 1, "Pack"))
PAPER = ReceiptPaper("en", 7, "", date(2026, 6, 15), LINES, training=False)
RECEIPTS = ReportlabReceiptRenderer(resource_path("fonts"), resource_path("letters"))


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_it_lists_what_was_handed_over_and_has_two_lines_to_sign() -> None:
    found = text(RECEIPTS.render_receipt(PAPER))
    for words in ("Receipt number 0007", "15 June 2026", "Blanket", "2 (Piece)", "Soap", "Signature of the person who"):
        assert words in found
    for words in ("TRAINING", "Port Sarelle", "Case", "help", "trafficking"):
        assert words not in found
    named = text(RECEIPTS.render_receipt(replace(PAPER, branch="Port Sarelle Branch", training=True)))
    assert "Port Sarelle Branch" in named
    assert "TRAINING" in named


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_language_has_its_own_words_and_the_same_bytes_again(language: str) -> None:
    paper = replace(PAPER, language=language)
    pdf = RECEIPTS.render_receipt(paper)
    assert pdf == RECEIPTS.render_receipt(paper)
    assert f"/Lang ({language})".encode() in pdf
    meta = PdfReader(io.BytesIO(pdf)).metadata
    assert not any(str(value) for key, value in (meta or {}).items() if key in {"/Author", "/Title", "/Subject"})


def test_many_articles_go_on_another_page_with_the_signatures_kept_together() -> None:
    many = replace(PAPER, lines=tuple(ReceiptLine(f"Article {n}", n, "Piece") for n in range(1, 60)))
    pages = PdfReader(io.BytesIO(RECEIPTS.render_receipt(many))).pages
    assert len(pages) == 2
    assert "I have received these things" in pages[1].extract_text()


def test_what_the_fonts_cannot_show_is_named() -> None:
    with pytest.raises(LetterCannotShow) as caught:
        RECEIPTS.render_receipt(replace(PAPER, lines=(ReceiptLine("𓀀", 1, "Piece"),)))
    assert caught.value.facts["item"] == "article"
