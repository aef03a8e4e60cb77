"""The bundled typefaces, and whether they can show a text as it was typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pgi_desk.documents.shaped_font import ShapedFont

REGULAR = "LetterSans"
BOLD = "LetterSans-Bold"
JOINED_REGULAR = "LetterArabic"
JOINED_BOLD = "LetterArabic-Bold"
FONT_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
JOINED_FONT_FILES = {JOINED_REGULAR: "NotoSansArabic-Regular.ttf", JOINED_BOLD: "NotoSansArabic-Bold.ttf"}

_DIRECTION_MARKS = "\u061c\u200e\u200f"
_DIRECTION_CLASSES = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
_NEVER_SHOWN = {"Cc", "Cs", "Co", "Cn"}


@dataclass(frozen=True, slots=True)
class LetterFonts:
    """The two weights of the letter's typeface, and of the one for Arabic script."""

    faces: tuple[TTFont, ...]
    joined: tuple[ShapedFont, ...]

    def register(self) -> None:
        """Make these the fonts that reportlab draws with; its register is shared by the whole process."""
        for face in (*self.faces, *self.joined):
            pdfmetrics.registerFont(face)
        for face in self.joined:
            face.forget()
        pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, REGULAR, BOLD)

    def missing(self, text: str) -> str:
        """Return the characters, each once, that a reader would not see as typed."""
        return "".join(dict.fromkeys(mark for mark in text if mark != "\n" and not self._shows(mark)))

    def _shows(self, mark: str) -> bool:
        if unicodedata.category(mark) in _NEVER_SHOWN:
            return False
        code = ord(mark)
        return all(code in face.face.charToGlyph for face in self.faces) or all(
            code in face.characters for face in self.joined
        )


def load_fonts(folder: Path) -> LetterFonts:
    """Read the bundled fonts; raises FileNotFoundError when the installation is incomplete."""
    for file in (*FONT_FILES.values(), *JOINED_FONT_FILES.values()):
        if not (folder / file).is_file():
            raise FileNotFoundError(folder / file)
    return LetterFonts(
        tuple(TTFont(name, str(folder / file), asciiReadable=0) for name, file in FONT_FILES.items()),
        tuple(ShapedFont(name, folder / file) for name, file in JOINED_FONT_FILES.items()),
    )


def isolated(text: str) -> str:
    """Return a value that cannot turn the text around it: spaces for tabs, no direction controls."""
    spaced = text.replace("\r\n", "\n").replace("\t", " ")
    return "".join(mark for mark in spaced if not _turns_text(mark))


def _turns_text(mark: str) -> bool:
    return mark in _DIRECTION_MARKS or unicodedata.bidirectional(mark) in _DIRECTION_CLASSES
