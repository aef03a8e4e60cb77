"""Shaped glyphs into a line of a PDF: one operator for a stretch, where reportlab writes one for every letter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

_NOTHING = 1e-3  # thousandths of the font size that nobody sees


def show(canvas: Canvas, text: PDFTextObject, font: str, size: float, stretches: list[Any]) -> None:
    """Write stretches of one font, from left to right, where the text object stands."""
    text.setFont(font, size)
    if not isinstance(stretches[0], ShapedStr):
        text.textOut("".join(stretches))
        return
    places = [place for stretch in stretches for place in stretch.__shapeData__]
    glyphs = ShapedStr("".join(stretches), shapeData=places)
    if any(place.y_offset for place in places):
        text.textOut(glyphs)  # marks that are set higher or lower: reportlab moves the line for each
        return
    _show_level(canvas, text, font, glyphs)


def _show_level(canvas: Canvas, text: PDFTextObject, font: str, glyphs: Any) -> None:  # noqa: ANN401  # reportlab has no types
    """Write glyphs that all stand on the line, in the way of PDFTextObject, whose parts are used here."""
    face, document, start = pdfmetrics.getFont(font), canvas._doc, 0  # noqa: SLF001
    for subset, codes in face.splitString(glyphs, document):
        if subset != text._curSubset:  # noqa: SLF001
            name = face.getSubsetInternalName(subset, document)
            text._code.append(f"{name} {fp_str(text._fontsize)} Tf {fp_str(text._leading)} TL")  # noqa: SLF001
            text._curSubset = subset  # noqa: SLF001
        end = start + len(codes)
        shown = " ".join(_shown(codes, glyphs.__shapeData__[start:end], canvas._escape))  # noqa: SLF001
        text._code.append(f"[{shown}] TJ")  # noqa: SLF001
        start = end


def _shown(codes: bytes, places: Iterable[Any], escape: Any) -> Iterable[str]:  # noqa: ANN401  # reportlab has no types
    """Return glyphs and the moves between them, each move in thousandths of the font size to the left."""
    run, move = bytearray(), 0.0
    for code, place in zip(codes, places, strict=True):
        move -= place.x_offset
        if abs(move) > _NOTHING:
            if run:
                yield f"({escape(bytes(run))})"
                run.clear()
            yield fp_str(move)
        run.append(code)
        move = place.width - place.x_advance + place.x_offset
    if run:
        yield f"({escape(bytes(run))})"
    if abs(move) > _NOTHING:
        yield fp_str(move)
