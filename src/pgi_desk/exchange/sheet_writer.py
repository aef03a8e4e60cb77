"""Writes a list for other programs, in memory: an .xlsx workbook or a text file; equal lists give equal bytes.

Every text is stored as a text, whatever it begins with, so that no program calculates what somebody once typed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from pgi_desk.domain.list_export import Cell, ExportSheet, SheetKind, as_text, is_live

# Nothing is guessed from a text, and nothing is written to the folder for temporary files.
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
# Neither who made it nor when.
_ANY_DAY: Final = datetime(1980, 1, 1)  # the writer takes no zone
_AS_TEXT: Final = "@"
_NAME_LENGTH, _CELL_LENGTH = 31, 32_767
_NOT_IN_NAMES: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


def write_sheet(sheet: ExportSheet, kind: SheetKind) -> bytes:
    """Return the file; the mark stands in its first line."""
    return _csv(sheet) if kind is SheetKind.CSV else _xlsx(sheet)


def _csv(sheet: ExportSheet) -> bytes:
    """Return UTF-8 with its mark, by which spreadsheet programs know it, and every text in quotation marks."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_NONNUMERIC)
    lines: list[tuple[Cell, ...]] = [(sheet.mark,)] if sheet.mark else []
    for line in (*lines, sheet.headings, *sheet.rows):
        writer.writerow([cell if isinstance(cell, int) else as_text(_printable(cell)) for cell in line])
    return stream.getvalue().encode("utf-8-sig")


def _xlsx(sheet: ExportSheet) -> bytes:
    import xlsxwriter  # not before somebody saves a list

    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, _OPTIONS)
    book.set_properties({"created": _ANY_DAY})
    styles = _Styles(book)
    head: list[Sequence[Cell]] = [(sheet.mark,)] if sheet.mark else []
    styles.fill(_page(book, sheet.name, sheet), [*head, sheet.headings], sheet.rows)
    if sheet.about:
        page = _page(book, "i", sheet)
        styles.fill(page, head, ())
        for place, (name, value) in enumerate(sheet.about, start=len(head)):
            styles.put(page, place, 0, name, heading=True)
            styles.put(page, place, 1, value)
    book.close()
    return stream.getvalue()


def _page(book: Any, name: str, sheet: ExportSheet) -> Any:  # noqa: ANN401  # a library without types
    page = book.add_worksheet(name.translate(_NOT_IN_NAMES)[:_NAME_LENGTH])
    if sheet.right_to_left:
        page.right_to_left()
    return page


class _Styles:
    """How cells look: headings, texts, and texts that would otherwise be calculated when somebody edits them."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401  # a library without types
        self._heading = book.add_format({"num_format": _AS_TEXT, "bold": True})
        self._text = book.add_format({"num_format": _AS_TEXT})
        self._live = book.add_format({"num_format": _AS_TEXT, "quote_prefix": True})

    def fill(self, page: Any, headings: Sequence[Sequence[Cell]], rows: Sequence[Sequence[Cell]]) -> None:  # noqa: ANN401  # as above
        """Write lines of headings, and the other lines below."""
        for place, row in enumerate((*headings, *rows)):
            for column, value in enumerate(row):
                self.put(page, place, column, value, heading=place < len(headings))

    def put(self, page: Any, row: int, column: int, value: Cell, *, heading: bool = False) -> None:  # noqa: ANN401  # as above
        """Write one cell."""
        if isinstance(value, int):
            page.write_number(row, column, value)
            return
        style = self._heading if heading else self._live if is_live(value) else self._text
        page.write_string(row, column, _printable(value)[:_CELL_LENGTH], style)


def _printable(text: str) -> str:
    """Return a text without what neither XML nor a reader's screen can hold."""
    return "".join(mark for mark in text if mark in "\t\r\n" or (mark >= " " and not "\ud800" <= mark <= "\udfff"))
