"""The certificate of erasure: what is gone, when and by whom, in four languages, and nothing of who it was."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

from pgi_desk.documents.erasure_certificate import ReportlabErasureRenderer
from pgi_desk.resource_files import resource_path
from pgi_desk.services.erasure_paper import ErasurePaper

PAPER = ErasurePaper(
    language="en",
    branch="Tern Street Branch",
    case_code="K7QM-T4CC",
    erased_at=datetime(2026, 6, 15, 12, 30, tzinfo=UTC),
    reason="The person asked for it",
    rows=23,
    backups=2,
    swept=True,
    decided_by="MD",
    approved_by="JP",
    mark="abcd-ef01",
    record_check="2345-6789",
    training=False,
)
RENDERER = ReportlabErasureRenderer(resource_path("fonts"), resource_path("letters"))


def text(pdf: bytes) -> str:
    return " ".join("\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_it_says_what_is_gone_and_has_room_for_two_to_sign() -> None:
    found = text(RENDERER.render_erasure(PAPER))
    for words in ("Tern Street Branch", "K7QM-T4CC", "15 June 2026", "The person asked for it", "23", "MD", "JP"):
        assert words in found
    assert "abcd-ef01" in found
    assert "TRAINING" not in found


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_language_has_its_own_words_and_the_same_bytes_again(language: str) -> None:
    pdf = RENDERER.render_erasure(replace(PAPER, language=language))
    assert pdf == RENDERER.render_erasure(replace(PAPER, language=language))
    assert f"/Lang ({language})".encode() in pdf
    others = {text(RENDERER.render_erasure(replace(PAPER, language=one))) for one in ("en", "fr", "es", "ar")}
    assert len(others) == 4


def test_in_training_it_says_so() -> None:
    assert "TRAINING" in text(RENDERER.render_erasure(replace(PAPER, training=True)))
