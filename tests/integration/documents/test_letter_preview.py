"""Pictures of pages."""

from __future__ import annotations

import io

import pytest
from reportlab.pdfgen.canvas import Canvas

from pgi_desk.documents.preview import PdfiumPreview
from pgi_desk.domain.errors import PrintingFailed
from tests.integration.documents.letter_samples import LETTER, RENDERER

DARK = 60


def coloured_page(width: float, height: float) -> bytes:
    paper = io.BytesIO()
    canvas = Canvas(paper, pagesize=(width, height), invariant=1)
    canvas.setFillColorRGB(1, 0.5, 0)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    canvas.save()
    return paper.getvalue()


def test_each_page_becomes_one_picture_of_the_asked_size() -> None:
    pages = PdfiumPreview().pages(RENDERER.render(LETTER), 96)
    assert len(pages) == 2
    for page in pages:
        assert abs(page.width - 794) <= 1
        assert abs(page.height - 1123) <= 1
        assert len(page.pixels) == page.width * page.height * 3
        assert min(page.pixels) < DARK
        assert page.pixels[:3] == b"\xff\xff\xff"


@pytest.mark.parametrize("width", [97, 98, 99, 100])
def test_colours_are_red_green_blue_in_rows_without_padding(width: int) -> None:
    (page,) = PdfiumPreview().pages(coloured_page(width, 31), 72)
    assert (page.width, page.height) == (width, 31)
    assert set(zip(page.pixels[::3], page.pixels[1::3], page.pixels[2::3], strict=True)) <= {
        (255, 127, 0),
        (255, 128, 0),
    }


@pytest.mark.parametrize("pdf", [b"", b"not a pdf", b"%PDF-1.4\n%%EOF"])
def test_what_is_not_a_pdf_is_refused(pdf: bytes) -> None:
    with pytest.raises(PrintingFailed) as refused:
        PdfiumPreview().pages(pdf, 96)
    assert refused.value.facts == {"detail": "unreadable_pdf"}
