"""The bundled typefaces, and whether they can show a text as it was typed."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from pathlib import Path

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from pgi_desk.documents.shaped_font import LetterFont, ShapedFont

REGULAR = "LetterSans"
BOLD = "LetterSans-Bold"
FONT_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
WEIGHTS = ("Regular", "Bold")
KEPT_WORDS = 8_000

# Direction marks, embeddings, overrides and isolates (UAX #9): nobody sees them, and they turn what is around them.
_TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Where a word might be parted: the font would show it as a hyphen in the middle of a line.
_SOFT_HYPHEN = "\u00ad"
_CLEANED = str.maketrans({"\t": " ", **dict.fromkeys(_TURNING + _SOFT_HYPHEN, "")})
_NEVER_SHOWN = {"Cc", "Cs", "Co", "Cn"}
# First and last character of each block whose letters change with their neighbours (Unicode 15, Blocks.txt).
_BLOCKS = (
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x08A0, 0x08FF, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x1000, 0x109F, "Myanmar"),
    (0x1780, 0x17FF, "Khmer"),
    (0x19E0, 0x19FF, "Khmer"),
    (0x1CD0, 0x1CFF, "Devanagari"),
    (0xA8E0, 0xA8FF, "Devanagari"),
    (0xA9E0, 0xA9FF, "Myanmar"),
    (0xAA60, 0xAA7F, "Myanmar"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
)
_FIRSTS = [first for first, _, _ in _BLOCKS]
_SHAPED = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last, _ in _BLOCKS) + "]")
SCRIPTS = frozenset(script for _, _, script in _BLOCKS)


def script_of(mark: str) -> str | None:
    """Return the script of a character whose letters must be shaped; None for all that Noto Sans itself shows."""
    code = ord(mark)
    place = bisect_right(_FIRSTS, code) - 1
    return _BLOCKS[place][2] if place >= 0 and code <= _BLOCKS[place][1] else None


def must_be_shaped(text: str) -> bool:
    """Tell whether a text has letters that change with their neighbours."""
    return _SHAPED.search(text) is not None


def shaped_name(script: str, *, bold: bool) -> str:
    """Return what reportlab calls the font of a script."""
    return f"Letter{script}-Bold" if bold else f"Letter{script}"


# reportlab's default writes every stream as text, a quarter longer than it is.
rl_config.useA85 = 0


class PlainFont(LetterFont):
    """A font without joining letters, which remembers how wide words are: most come again in every letter."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path), asciiReadable=0)
        self._widths: dict[str, float] = {}

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802  # reportlab's name
        """Return the width of a text in points."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= KEPT_WORDS:
                self._widths.clear()
            width = self._widths[text] = float(super().stringWidth(text, 1000, encoding))
        return width * size / 1000


@dataclass(frozen=True, slots=True)
class LetterFonts:
    """The two weights of the letter's typeface, and those of the scripts that were asked for so far."""

    folder: Path
    faces: tuple[TTFont, ...]
    shaped: dict[str, tuple[ShapedFont, ...]] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)  # characters that were looked up and can be shown

    def register(self) -> None:
        """Make these the fonts that reportlab draws with; its register is shared by the whole process.

        Of the shaped ones those of the scripts in texts that went through `missing`.
        """
        for face in self.faces:
            pdfmetrics.registerFont(face)
        for pair in self.shaped.values():
            for shaped in pair:
                pdfmetrics.registerFont(shaped)
                shaped.forget()
        pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, REGULAR, BOLD)

    def missing(self, text: str) -> str:
        """Return the characters, each once, that a reader would not see as typed."""
        if self.known.issuperset(text):
            return ""
        lacking = dict.fromkeys(mark for mark in text if mark != "\n" and not self._shows(mark))
        self.known.update(mark for mark in text if mark not in lacking)
        return "".join(lacking)

    def _shows(self, mark: str) -> bool:
        if unicodedata.category(mark) in _NEVER_SHOWN:
            return False
        code, script = ord(mark), script_of(mark)
        if script is not None:
            return all(code in face.characters for face in self._of(script))
        return all(code in face.face.charToGlyph for face in self.faces)

    def _of(self, script: str) -> tuple[ShapedFont, ...]:
        """Read the fonts of a script when the first letter needs them: all together would delay every first letter."""
        if script not in self.shaped:
            self.shaped[script] = tuple(
                ShapedFont(shaped_name(script, bold=weight == "Bold"), self.folder / _file(script, weight))
                for weight in WEIGHTS
            )
        return self.shaped[script]


def load_fonts(folder: Path) -> LetterFonts:
    """Read the bundled fonts; raises FileNotFoundError when the installation is incomplete."""
    scripts = (_file(script, weight) for script in sorted(SCRIPTS) for weight in WEIGHTS)
    for file in (*FONT_FILES.values(), *scripts):
        if not (folder / file).is_file():
            raise FileNotFoundError(folder / file)
    faces = (PlainFont(name, folder / file) for name, file in FONT_FILES.items())
    return LetterFonts(folder, tuple(faces))


def isolated(text: str) -> str:
    """Return a value that cannot turn the text around it: spaces for tabs, no direction controls, no soft hyphens."""
    return text.replace("\r\n", "\n").translate(_CLEANED)


def _file(script: str, weight: str) -> str:
    return f"NotoSans{script}-{weight}.ttf"
