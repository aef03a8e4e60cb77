"""Shaped glyphs into a line of a PDF: one operator for a stretch, where reportlab writes one for every letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

_NOTHING = 1e-3  # thousandths of the font size that nobody sees


def show(canvas: Canvas, text: PDFTextObject, font: str, size: float, stretches: list[Any]) -> None:
    """Write stretches of one font, from left to right, where the text object stands."""
    text.setFont(font, size)
    joined = "".join(stretches)
    if not isinstance(stretches[0], ShapedStr):
        _show(canvas, text, font, joined, None)
        return
    _show(canvas, text, font, joined, [place for stretch in stretches for place in stretch.__shapeData__])


def show_plain(
    canvas: Canvas, lines: Iterable[tuple[float, float, Iterable[tuple[str, str]]]], place: tuple[float, float, float]
) -> None:
    """Write lines in one text object; each ends as a line.

    A line is its left end, what its spaces are narrower, and its stretches of one font; `place` is the first baseline,
    the size and the leading.
    """
    text, begins = None, 0.0
    baseline, size, leading = place
    for number, (left, narrower, stretches) in enumerate(lines):
        if text is None:
            text, begins = canvas.beginText(left, baseline), left
            text.setLeading(leading)
        elif left != begins:
            text.setTextOrigin(left, baseline - number * leading)
            begins = left
        if narrower:
            text.setWordSpace(-narrower)
        for font, joined in stretches:
            text.setFont(font, size, leading)
            _show(canvas, text, font, joined, None)
        if narrower:
            text.setWordSpace(0)
        end_line(text)
    if text is not None:
        canvas.drawText(text)


def end_line(text: PDFTextObject) -> None:
    """Say that a line ends, for programs that read it; whatever follows says itself where it stands."""
    text._code.append("T*")


def paint(canvas: Canvas, colour: Color) -> None:
    """Draw in this colour from here on, as the canvas does it itself, but without writing the same figures anew."""
    canvas._code.append(_filled(colour))
    canvas._fillColorObj = colour


@lru_cache(64)
def _filled(colour: Color) -> str:
    return f"{fp_str(colour.red, colour.green, colour.blue)} rg"


def _show(canvas: Canvas, text: PDFTextObject, font: str, joined: str, places: list[Any] | None) -> None:
    """Write glyphs in the way of PDFTextObject, whose parts are used here."""
    face, document, start = pdfmetrics.getFont(font), canvas._doc, 0
    for subset, codes in face.splitString(joined, document):
        if subset != text._curSubset:
            name = face.getSubsetInternalName(subset, document)
            text._code.append(f"{name} {_number(text._fontsize)} Tf {_number(text._leading)} TL")
            text._curSubset = subset
        end = start + len(codes)
        if places is None:
            text._code.append(f"({canvas._escape(codes)}) Tj")
        else:
            _place(canvas, text, codes, places[start:end])
        start = end


def _place(canvas: Canvas, text: PDFTextObject, codes: bytes, places: list[Any]) -> None:
    """Write glyphs where the shaper put them; a mark that is set higher or lower has a rise of its own."""
    start = 0
    for higher, same in groupby(places, attrgetter("y_offset")):
        end = start + sum(1 for _ in same)
        if higher:
            text.setRise(text._fontsize * higher / 1000)
        shown = " ".join(_shown(codes[start:end], places[start:end], canvas._escape))
        text._code.append(f"[{shown}] TJ")
        if higher:
            text.setRise(0)
        start = end


def _shown(codes: bytes, places: Iterable[Any], escape: Callable[[bytes], str]) -> Iterable[str]:
    """Return glyphs and the moves between them, each move in thousandths of the font size to the left."""
    run, move = bytearray(), 0.0
    for code, place in zip(codes, places, strict=True):
        move -= place.x_offset
        if abs(move) > _NOTHING:
            if run:
                yield f"({escape(bytes(run))})"
                run.clear()
            yield _number(move)
        run.append(code)
        move = place.width - place.x_advance + place.x_offset
    if run:
        yield f"({escape(bytes(run))})"
    if abs(move) > _NOTHING:
        yield _number(move)


@lru_cache(4_096)
def _number(value: float) -> str:
    return str(fp_str(value))
