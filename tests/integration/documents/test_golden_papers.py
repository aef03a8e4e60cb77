"""Papers as they were approved: their text word by word, and their pages as a person sees them.

After a change that is meant, `python -m tests.integration.documents.test_golden_papers` writes them anew; look at each
picture before it is committed.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from pgi_desk.documents.consent_form import ReportlabConsentRenderer
from pgi_desk.documents.preview import PdfiumPreview
from pgi_desk.services.letter_content import Letter
from tests.integration.documents.letter_samples import ARABIC, FONTS, LETTER, LETTERS, RENDERER, page_texts
from tests.integration.documents.test_consent_form import a_blank_form, explained
from tests.integration.documents.test_notices import RECALL
from tests.integration.documents.test_papers_for_the_person import CARD, CERTIFICATE

APPROVED = Path(__file__).resolve().parents[2] / "fixtures" / "papers"
LANGUAGES = ("en", "fr", "es", "ar")
DOTS_PER_INCH = 60
# Other versions of the fonts' rasteriser round edges otherwise; a moved line or a lost word is far more than this.
MOST_DIFFERENT, CLEARLY, PRINTED = 0.03, 64, 192
CONSENT = ReportlabConsentRenderer(FONTS, LETTERS)


def _letter(letter: Letter) -> Callable[[str], bytes]:
    return lambda language: RENDERER.render(replace(letter, language=language))


PAPERS: dict[str, Callable[[str], bytes]] = {
    "referral": _letter(LETTER),
    "recall": _letter(RECALL),
    "reminder": _letter(replace(LETTER, template="reminder", items=(), services=())),
    "card": _letter(CARD),
    "certificate": _letter(CERTIFICATE),
    "consent": lambda language: CONSENT.render_consent(a_blank_form(language=language, explained=explained(language))),
}
# Names, notes and numbers in Arabic on an Arabic letter: what most of its readers will see.
VALUES = {"values": _letter(replace(ARABIC, number="26-000419-71", priority_label="عاجل (خلال 72 ساعة)"))}
EVERY = [*((paper, language) for paper in PAPERS for language in LANGUAGES), ("values", "ar")]
PAPERS |= VALUES


def text_of(pdf: bytes) -> str:
    """The words of each page, a page a line."""
    return "".join(f"{page}\n" for page in page_texts(pdf))


def picture_of(pdf: bytes) -> Image.Image:
    """All pages below each other, in grey."""
    pages = [
        Image.frombytes("RGB", (page.width, page.height), page.pixels).convert("L")
        for page in PdfiumPreview().pages(pdf, DOTS_PER_INCH)
    ]
    whole = Image.new("L", (max(page.width for page in pages), sum(page.height for page in pages)), 255)
    for number, page in enumerate(pages):
        whole.paste(page, (0, sum(earlier.height for earlier in pages[:number])))
    return whole


def differing(one: Image.Image, other: Image.Image) -> float:
    """How much is clearly different, as a share of what is printed; everything where the shapes are."""
    if one.size != other.size:
        return 1.0
    printed = sum(ImageChops.darker(one, other).histogram()[:PRINTED])
    return sum(ImageChops.difference(one, other).histogram()[CLEARLY:]) / max(printed, 1)


def approved_picture(paper: str, language: str) -> Image.Image:
    return Image.open(APPROVED / f"{paper}_{language}.png").convert("L")


@pytest.mark.parametrize(("paper", "language"), EVERY)
def test_its_text_is_the_approved_one(paper: str, language: str) -> None:
    approved = (APPROVED / f"{paper}_{language}.txt").read_text(encoding="utf-8")
    assert text_of(PAPERS[paper](language)) == approved


@pytest.mark.parametrize(("paper", "language"), EVERY)
def test_it_looks_as_it_was_approved(paper: str, language: str) -> None:
    assert differing(picture_of(PAPERS[paper](language)), approved_picture(paper, language)) <= MOST_DIFFERENT


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_more_on_a_card_is_seen(language: str) -> None:
    """The comparison is narrow enough to notice what must not be on it."""
    assert CARD.card is not None
    more = replace(CARD, language=language, card=replace(CARD.card, ask_for="Tove at the second desk on the left"))
    pdf = RENDERER.render(more)
    assert differing(picture_of(pdf), approved_picture("card", language)) > MOST_DIFFERENT
    assert text_of(pdf) != (APPROVED / f"card_{language}.txt").read_text(encoding="utf-8")


def test_nothing_is_approved_that_no_paper_is_compared_with() -> None:
    names = {f"{paper}_{language}" for paper, language in EVERY}
    assert {path.stem for path in APPROVED.iterdir()} == names


def _approve() -> None:
    APPROVED.mkdir(parents=True, exist_ok=True)
    for paper, language in EVERY:
        pdf = PAPERS[paper](language)
        (APPROVED / f"{paper}_{language}.txt").write_text(text_of(pdf), encoding="utf-8")
        stream = io.BytesIO()
        picture_of(pdf).quantize(16).save(stream, "PNG", optimize=True)
        (APPROVED / f"{paper}_{language}.png").write_bytes(stream.getvalue())


if __name__ == "__main__":
    _approve()
