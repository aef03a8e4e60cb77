"""The safety plan on paper: the person's own words in four languages, and nothing that says who or where from."""

from __future__ import annotations

import io
from dataclasses import fields, replace
from datetime import date

import pytest
from pypdf import PdfReader

from pgi_desk.documents.own_plan_renderer import ReportlabOwnPlanRenderer
from pgi_desk.domain.errors import LetterCannotShow
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.resource_files import resource_path
from pgi_desk.services.safety_plan_paper import OwnPlanPaper

PARTS = PlanParts(concern="Is followed\nfrom the bus stop.", code_signal="Blue umbrella", children="Aunt knows.")
PAPER = OwnPlanPaper("en", date(2026, 6, 15), PARTS, training=False)
OWN_PLANS = ReportlabOwnPlanRenderer(resource_path("fonts"), resource_path("letters"))
FULL_PLAN = replace(PAPER, parts=PlanParts(**{part.name: "Step" for part in fields(PlanParts)}))


@pytest.fixture(scope="module")
def renderer() -> ReportlabOwnPlanRenderer:
    return OWN_PLANS


def text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def test_each_part_that_says_something_is_on_it_with_its_heading(renderer: ReportlabOwnPlanRenderer) -> None:
    found = text(renderer.render_own_plan(PAPER))
    for words in ("My plan", "15 June 2026", "What worries me", "Is followed", "from the bus stop.", "Blue umbrella"):
        assert words in found
    assert "Money and things" not in found
    assert "TRAINING" not in found


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_language_has_its_own_words_and_the_same_bytes_again(
    renderer: ReportlabOwnPlanRenderer, language: str
) -> None:
    paper = replace(PAPER, language=language)
    pdf = renderer.render_own_plan(paper)
    assert pdf == renderer.render_own_plan(paper)
    assert f"/Lang ({language})".encode() in pdf
    meta = PdfReader(io.BytesIO(pdf)).metadata
    assert not any(str(value) for key, value in (meta or {}).items() if key in {"/Author", "/Title", "/Subject"})


def test_in_training_every_page_says_so(renderer: ReportlabOwnPlanRenderer) -> None:
    long = replace(PAPER, training=True, parts=PlanParts(during="\n".join(f"Step {n}" for n in range(120))))
    pages = PdfReader(io.BytesIO(renderer.render_own_plan(long))).pages
    assert len(pages) > 1
    assert all("TRAINING" in page.extract_text() for page in pages)
    assert f"Page 1 of {len(pages)}" in pages[0].extract_text()


def test_what_the_fonts_cannot_show_is_named(renderer: ReportlabOwnPlanRenderer) -> None:
    with pytest.raises(LetterCannotShow) as caught:
        renderer.render_own_plan(replace(PAPER, parts=PlanParts(during="go to 𓀀")))
    assert caught.value.facts["item"] == "during"
