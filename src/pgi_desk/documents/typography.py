"""How a letter looks: page frame, colours and paragraph styles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from pgi_desk.documents.fonts import BOLD, REGULAR, must_be_shaped
from pgi_desk.documents.isolates import runs_right_to_left
from pgi_desk.documents.line_setting import Line, LineSetter
from pgi_desk.documents.mixed_paragraph import MixedParagraph
from pgi_desk.documents.plain_paragraph import PlainParagraph
from pgi_desk.documents.wording import Run

Cell = TypeVar("Cell")

MM = float(mm)
PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE_MARGIN = 22 * MM
TOP_MARGIN = 16 * MM
BOTTOM_MARGIN = 23 * MM
TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN
TEXT_HEIGHT = PAGE_HEIGHT - TOP_MARGIN - BOTTOM_MARGIN

# Every colour keeps its rank when printed in black: ink darkest, then accent, quiet text, rules, shade, watermark.
INK = HexColor("#1d2327")
ACCENT = HexColor("#1f4b5c")
QUIET = HexColor("#3f484e")
RULE = HexColor("#9aa4aa")
SHADE = HexColor("#eef1f2")
WATERMARK = HexColor("#e8ebed")
PAPER = white

RIGHT_TO_LEFT = "RTL"  # reportlab's word for a paragraph that runs to the left

# A table names a font even for cells without text of its own: Helvetica, which is not in the file, unless told.
OUR_FONT = ("FONT", (0, 0), (-1, -1), REGULAR)
NO_PADDING = (
    OUR_FONT,
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)


@dataclass(frozen=True, slots=True)
class Look:
    """The paragraph styles for one direction of writing (`ltr` or `rtl`)."""

    direction: str

    @property
    def start(self) -> int:
        """Where a line begins."""
        return int(TA_LEFT if self.direction == "ltr" else TA_RIGHT)

    @property
    def end(self) -> int:
        """Where a line ends."""
        return int(TA_RIGHT if self.direction == "ltr" else TA_LEFT)

    @property
    def side(self) -> str:
        """The side of a table cell where a line begins."""
        return "LEFT" if self.direction == "ltr" else "RIGHT"

    @property
    def body(self) -> ParagraphStyle:
        """Running text."""
        return self.style(9.5, 13.2, spaceBefore=3, spaceAfter=4.5)

    @property
    def title(self) -> ParagraphStyle:
        """The one title of the letter."""
        return self.style(15, 19, fontName=BOLD, spaceBefore=1, spaceAfter=4)

    @property
    def heading(self) -> ParagraphStyle:
        """A section heading."""
        return self.style(10.5, 14, fontName=BOLD, textColor=ACCENT, spaceBefore=7, spaceAfter=3)

    @property
    def list_item(self) -> ParagraphStyle:
        """An item of a list, hung beside its bullet."""
        side = "leftIndent" if self.direction == "ltr" else "rightIndent"
        return self.style(9.5, 13.2, spaceAfter=2.5, bulletIndent=2, **{side: 13})

    @property
    def cell(self) -> ParagraphStyle:
        """A value in a table."""
        return self.style(9.5, 12.5)

    @property
    def small(self) -> ParagraphStyle:
        """Addresses, notes and labels of lines to write on."""
        return self.style(8, 11, textColor=QUIET)

    def style(self, size: float, leading: float, **changes: object) -> ParagraphStyle:
        """Return a paragraph style of our fonts (sizes in points), aligned to where the language starts.

        Many paragraphs share one style, so nobody may change it.
        """
        return _style(self.direction, self.start, size, leading, tuple(changes.items()))

    def line(self, text: str, size: float, *, bold: bool = False) -> Line:
        """Return a text of one line in our fonts."""
        return LineSetter(size, int(self.direction == "rtl")).line([Run(text, bold=bold)])

    def row(self, cells: Iterable[Cell]) -> list[Cell]:
        """Return cells or column widths in the order in which the language reads them."""
        ordered = list(cells)
        return ordered if self.direction == "ltr" else ordered[::-1]


@lru_cache(256)
def _style(
    direction: str, start: int, size: float, leading: float, changes: tuple[tuple[str, object], ...]
) -> ParagraphStyle:
    settings: dict[str, object] = {
        "fontName": REGULAR,
        "bulletFontName": REGULAR,
        "fontSize": size,
        "bulletFontSize": size,
        "leading": leading,
        "textColor": INK,
        "alignment": start,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
        "wordWrap": None if direction == "ltr" else RIGHT_TO_LEFT,
    }
    return ParagraphStyle("letter", **(settings | dict(changes)))


def paragraph(
    content: str | Iterable[Run], style: ParagraphStyle, *, bold: bool = False, bullet: str | None = None
) -> MixedParagraph:
    """Return a paragraph that prints text, or runs of text, exactly as they are: nothing in them is markup."""
    runs = (Run(content, bold=bold),) if isinstance(content, str) else tuple(content)
    mixed = style.wordWrap == RIGHT_TO_LEFT or any(runs_right_to_left(run.text) for run in runs)
    kind = MixedParagraph if mixed or any(must_be_shaped(run.text) for run in runs) else PlainParagraph
    return kind(runs, style, bullet)
