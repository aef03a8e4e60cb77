"""From a recovery sheet to a PDF of one page: big numbered words, and what to do with them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, HRFlowable, PageTemplate, Table
from reportlab.platypus.doctemplate import LayoutError

from pgi_desk.documents.fonts import BOLD, REGULAR, load_fonts
from pgi_desk.documents.furniture import draw_training, no_date
from pgi_desk.documents.legibility import check_words
from pgi_desk.documents.renderer import NO_PROPERTIES, ONE_PAPER_AT_A_TIME
from pgi_desk.documents.typography import (
    ACCENT,
    BOTTOM_MARGIN,
    INK,
    MM,
    NO_PADDING,
    OUR_FONT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QUIET,
    RULE,
    SIDE_MARGIN,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    Look,
    paragraph,
)
from pgi_desk.documents.words import Words, read_words
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.recovery import SHEETS, SHEETS_NEEDED
from pgi_desk.services.recovery_content import RecoverySheet

COLUMNS = 3
NUMBER_WIDTH = 9 * MM
ROW_HEIGHT = 11 * MM
CODE_SHARES = (0.2, 0.36, 0.22, 0.22)  # the date is the longest
STEPS = ("sheet_step_together", "sheet_step_open", "sheet_step_type", "sheet_step_renew")
RULES = ("sheet_keep", "sheet_secret", "sheet_replaced")
# The words are English whatever the language of the sheet, and are read from the left, one column after the other.
_LATIN = Look("ltr")


class ReportlabRecoverySheetRenderer:
    """Turns recovery sheets into PDFs with the bundled fonts and the words of a folder."""

    def __init__(self, fonts: Path, letters: Path) -> None:
        self._font_folder = fonts
        self._letter_folder = letters

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF; nothing is written to disk. Raises TemplateMistake when the wording cannot be used."""
        with ONE_PAPER_AT_A_TIME:
            fonts = load_fonts(self._font_folder)
            words = read_words(self._letter_folder, sheet.language)
            check_words(words, sheet.language, fonts)
            fonts.register()
            return _build(SheetPage(sheet, words, Look(words.direction)))


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Sets the one page of a sheet."""

    sheet: RecoverySheet
    words: Words
    look: Look

    def story(self) -> list[Flowable]:
        """Return everything on the page, in the order of reading."""
        look, say = self.look, self.words.say
        title = say("sheet_title", number=str(self.sheet.number), count=str(SHEETS))
        rule = say("sheet_rule", needed=str(SHEETS_NEEDED), count=str(SHEETS))
        heading = look.style(11, 15, fontName=BOLD, textColor=ACCENT, spaceBefore=9, spaceAfter=3)
        return [
            paragraph(title, look.style(22, 27, fontName=BOLD, textColor=ACCENT, spaceAfter=2)),
            paragraph(rule, look.style(11, 15, spaceAfter=6), bold=True),
            self._codes(),
            HRFlowable("100%", thickness=2.2, color=ACCENT, lineCap="butt", spaceBefore=8, spaceAfter=8),
            self._grid(),
            paragraph(say("sheet_use"), heading),
            *self._steps(),
            paragraph(say("sheet_rules"), heading),
            *(paragraph(say(one), look.list_item, bullet="•") for one in RULES),
        ]

    def furniture(self, canvas: Canvas, _document: BaseDocTemplate) -> None:
        """Draw the training mark of a sheet that opens a training file."""
        canvas.setDateFormatter(no_date)
        if self.sheet.training:
            canvas.saveState()
            draw_training(canvas, self.words, self.look)
            canvas.restoreState()

    def _codes(self) -> Flowable:
        """The codes by which papers of two sets or files are told apart; none of them opens anything."""
        sheet, look = self.sheet, self.look
        facts = (
            ("sheet_set", sheet.mark),
            ("issued_on", self.words.write_day(sheet.made_on)),
            ("sheet_file", sheet.file_code),
            ("sheet_key", sheet.key_code),
        )
        cells = [
            [paragraph(self.words.say(label), look.small), paragraph(value, look.style(12, 16, fontName=BOLD))]
            for label, value in facts
        ]
        table = Table([look.row(cells)], colWidths=look.row(TEXT_WIDTH * share for share in CODE_SHARES))
        table.setStyle(NO_PADDING)
        return table

    def _grid(self) -> Flowable:
        words = self.sheet.words
        rows = -(-len(words) // COLUMNS)
        number = _LATIN.style(11, 16, textColor=QUIET, alignment=_LATIN.end)
        big = _LATIN.style(17, 20, fontName=BOLD, textColor=INK)
        cells: list[list[Flowable | str]] = [[""] * (2 * COLUMNS) for _ in range(rows)]
        for place, word in enumerate(words):
            column, row = divmod(place, rows)
            cells[row][2 * column] = paragraph(f"{place + 1}.", number)
            cells[row][2 * column + 1] = paragraph(word, big)
        widths = (NUMBER_WIDTH, TEXT_WIDTH / COLUMNS - NUMBER_WIDTH) * COLUMNS
        table = Table(cells, colWidths=widths, rowHeights=[ROW_HEIGHT] * rows)
        table.setStyle(
            [
                OUR_FONT,
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LEFTPADDING", (0, 0), (-1, -1), 4),
                ("RIGHTPADDING", (0, 0), (-1, -1), 2),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("LINEBELOW", (0, 0), (-1, -2), 0.4, RULE),
                *(("LINEAFTER", (2 * column - 1, 0), (2 * column - 1, -1), 0.4, RULE) for column in range(1, COLUMNS)),
                ("BOX", (0, 0), (-1, -1), 0.8, INK),
            ]
        )
        return table

    def _steps(self) -> list[Flowable]:
        style = self.look.list_item
        return [paragraph(self.words.say(step), style, bullet=f"{place}") for place, step in enumerate(STEPS, start=1)]


def _build(page: SheetPage) -> bytes:
    paper = io.BytesIO()
    document = BaseDocTemplate(
        paper,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=page.sheet.language,
        duplex="Simplex",  # two sheets on one paper would open the file
        initialFontName=REGULAR,
        **NO_PROPERTIES,
    )
    frame = Frame(SIDE_MARGIN, BOTTOM_MARGIN, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=page.furniture)])
    try:
        document.build(page.story())
    except LayoutError as error:
        raise InvalidEntry(field="sheet", problem="too_long") from error
    if document.page != 1:
        raise InvalidEntry(field="sheet", problem="too_long")
    return paper.getvalue()
