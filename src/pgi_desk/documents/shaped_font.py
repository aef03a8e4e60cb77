"""A font whose letters join: shaped by HarfBuzz, and read back from the PDF as the letters that were typed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import normalize

import uharfbuzz
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont

# Each glyph with its letters and width gets a code of its own above all characters that a text may have.
_FIRST_CODE = 0x100000
KEPT_WORDS = 8_000
_CMAP_SECTION = 100  # a ToUnicode map has at most so many lines in one section
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /Letters def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{sections}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A stretch of text as glyphs from left to right; `width` is in thousandths of the font size."""

    glyphs: Any
    width: float


class Stencil(NamedTuple):
    """A text as the shaper set it: for each glyph what it stands for and the silent room behind it, and its place."""

    keys: tuple[tuple[int, str, float], ...]
    places: tuple[ShapeData, ...]
    width: float


class LetterFont(TTFont):  # type: ignore[misc]  # reportlab ships no types
    """A font that finds the codes of characters at once when a document has used all of them before."""

    def splitString(self, text: str, doc: PDFDocument, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802  # reportlab's name
        """Return the codes of a text in stretches of one part of the font."""
        state = self.state.get(doc)
        if state is not None:
            try:  # a code above a byte is one of another part, and a new character has none yet
                return [(0, bytes([state.assignments[ord(mark)] for mark in text]))] if text else []
            except (KeyError, ValueError):
                pass
        split: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
        return split


class ShapedFont(LetterFont):
    """A TrueType font for a script whose letters change with their neighbours."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0)
        self.characters = frozenset(self.face.charToGlyph)
        face = uharfbuzz.Face(uharfbuzz.Blob(path.read_bytes()))
        self._shaper = uharfbuzz.Font(face)
        self._scale = 1000 / face.upem
        self._codes: dict[tuple[int, str, float], int] = {}
        self._shaped: dict[tuple[str, bool], Shaped] = {}
        self._stencils: dict[tuple[str, bool], Stencil] = {}

    def forget(self) -> None:
        """Drop the glyphs of earlier letters, so that equal letters give equal bytes whatever came before."""
        for code in self._codes.values():
            del self.face.charToGlyph[code], self.face.charWidths[code]
        self._codes.clear()
        self._shaped.clear()

    def shape(self, text: str, *, to_left: bool) -> Shaped:
        """Return the glyphs of a text that has one direction."""
        key = (text, to_left)
        if key not in self._shaped:
            self._shaped[key] = self._shape(text, to_left=to_left)
        return self._shaped[key]

    def _shape(self, text: str, *, to_left: bool) -> Shaped:
        """Give the glyphs of a text the codes that they have in this letter."""
        stencil, known = self._stencil(text, to_left=to_left), self._codes
        codes = [known.get(key) or self._code(key) for key in stencil.keys]
        return Shaped(ShapedStr("".join(map(chr, codes)), shapeData=list(stencil.places)), stencil.width)

    def _stencil(self, text: str, *, to_left: bool) -> Stencil:
        """Return the glyphs of a text; the words of the wording come again in every letter and are shaped once."""
        key = (text, to_left)
        if key not in self._stencils:
            if len(self._stencils) >= KEPT_WORDS:
                self._stencils.clear()
            self._stencils[key] = self._shape_anew(text, to_left=to_left)
        return self._stencils[key]

    def _shape_anew(self, text: str, *, to_left: bool) -> Stencil:
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if to_left else "ltr"
        uharfbuzz.shape(self._shaper, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        clusters, advances = [info.cluster for info in infos], [position.x_advance for position in positions]
        bearers = _bearers(clusters, advances, len(text))
        keys, places = [], []
        for number, (info, position) in enumerate(zip(infos, positions, strict=True)):
            start, end = bearers.get(number, (0, 0))
            letters = self._read_as(text[start:end], info.codepoint, to_left=to_left)
            room = _silent_room(number, clusters, advances, bearers)
            moved = (position.x_advance, position.y_advance, position.x_offset, position.y_offset)
            keys.append((info.codepoint, letters, room))
            scaled = (value * self._scale for value in moved)
            places.append(ShapeData(info.cluster, *scaled, self._drawn_width(info.codepoint, room)))
        return Stencil(tuple(keys), tuple(places), sum(place.x_advance for place in places))

    def _read_as(self, letters: str, glyph: int, *, to_left: bool) -> str:
        """Return what a program that reads the PDF is told about a glyph that stands for these letters.

        Such programs turn lines that run to the left, letters of one glyph included. A glyph for two letters is
        named by its own character where there is one; a letter with marks is told from its end.
        """
        if len(letters) < 2 or not to_left:
            return letters
        forms = (chr(code) for code in self.face.glyphToChar.get(glyph, ()) if code in self.characters)
        return next((form for form in forms if normalize("NFKC", form) == letters), letters[::-1])

    def _code(self, key: tuple[int, str, float]) -> int:
        """Return the code of a glyph with its letters and room in this letter; a new one gets the next code."""
        if key not in self._codes:
            code = _FIRST_CODE + len(self._codes)
            self._codes[key] = code
            glyph, _, room = key
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self._drawn_width(glyph, room)
        return self._codes[key]

    def _drawn_width(self, glyph: int, room: float) -> float:
        return float((self.face.hmetrics[glyph][0] + room) * self._scale)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802  # reportlab's name
        """Put the font into the document, with the letters that each glyph stands for."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        names = [self.getSubsetInternalName(number, doc)[1:] for number in range(len(subsets))]
        super().addObjects(doc)
        letters = {code: text for (_, text, _), code in self._codes.items()}
        for name, subset in zip(names, subsets, strict=True):
            font = doc.idToObject["BasicFonts"].dict[name]
            doc.idToObject[font.ToUnicode.name].content = _to_unicode([letters.get(code, " ") for code in subset])


def _bearers(clusters: list[int], advances: list[int], length: int) -> dict[int, tuple[int, int]]:
    """Return, for the glyphs that bear the letters of each cluster, where these start and end in the text.

    Where several glyphs of a cluster take room, each bears some of its letters: a program that reads the PDF would
    take a glyph that bears none for a gap between words.
    """
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], length], strict=True))
    bearers: dict[int, tuple[int, int]] = {}
    glyphs: dict[int, list[int]] = {}
    for number, cluster in enumerate(clusters):
        glyphs.setdefault(cluster, []).append(number)
    for start in starts:
        members = glyphs[start]
        bearing = [number for number in members if advances[number]] or members[:1]
        bearing = bearing[: ends[start] - start]
        for place, number in enumerate(bearing):
            last = place == len(bearing) - 1
            bearers[number] = (start + place, ends[start] if last else start + place + 1)
    return bearers


def _silent_room(number: int, clusters: list[int], advances: list[int], bearers: dict[int, tuple[int, int]]) -> float:
    """Return how much room the glyphs take that follow a bearing one in its cluster and bear nothing.

    The bearing glyph says that it is as wide as that, so that no gap is read behind it; each glyph is drawn where the
    shaper put it.
    """
    room = 0
    if number in bearers:
        for after in range(number + 1, len(clusters)):
            if after in bearers or clusters[after] != clusters[number]:
                break
            room += advances[after]
    return room


def _to_unicode(letters: list[str]) -> str:
    lines = [f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(letters)]
    sections = [lines[start : start + _CMAP_SECTION] for start in range(0, len(lines), _CMAP_SECTION)]
    return _CMAP.format(
        sections="\n".join("\n".join((f"{len(part)} beginbfchar", *part, "endbfchar")) for part in sections)
    )
