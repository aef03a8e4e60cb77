"""Pictures of a letter's pages for the preview, made in memory."""

from __future__ import annotations

import threading

import pypdfium2

from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.services.letter_content import PageImage

POINTS_PER_INCH = 72
CHANNELS = 3  # red, green, blue
# PDFium may be entered by one thread at a time.
_ONE_AT_A_TIME = threading.Lock()


class PdfiumPreview:
    """Draws pages as a printer would."""

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return one picture per page; PrintingFailed (`detail`) when the bytes are not a PDF."""
        with _ONE_AT_A_TIME:
            try:
                document = pypdfium2.PdfDocument(pdf)
            except pypdfium2.PdfiumError as error:
                raise PrintingFailed(detail="unreadable_pdf") from error
            try:
                return tuple(
                    _picture(document, number, dots_per_inch / POINTS_PER_INCH) for number in range(len(document))
                )
            finally:
                document.close()


def _picture(document: pypdfium2.PdfDocument, number: int, scale: float) -> PageImage:
    page = document[number]
    try:
        bitmap = page.render(scale=scale, rev_byteorder=True)
        try:
            width, height, stride = int(bitmap.width), int(bitmap.height), int(bitmap.stride)
            padded = bytes(bitmap.buffer)
        finally:
            bitmap.close()
    finally:
        page.close()
    rows = (padded[start : start + width * CHANNELS] for start in range(0, height * stride, stride))
    return PageImage(width, height, b"".join(rows))
