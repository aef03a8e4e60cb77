"""Writes a list for other programs, in memory: an .xlsx workbook or a text file; equal lists give equal bytes.

Every text is stored as a text, whatever it begins with, so that no program calculates what somebody once typed.
"""

from __future__ import annotations

import csv
import io
import zipfile
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from pgi_desk.domain.list_export import Cell, ExportSheet, SheetKind, as_text, is_live

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# The styles of cells by their place: number, text, heading, and a text that would otherwise be calculated when edited.
_NUMBER, _TEXT, _BOLD, _QUOTED = range(4)
_STYLES: Final = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill'
    ' patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border>'
    "<left/><right/><top/><bottom/><diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>'
    "</styleSheet>"
)
_ANY_DAY: Final = (1980, 1, 1, 0, 0, 0)
_NAME_LENGTH: Final = 31
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
    pages = [(sheet.name, _page(_lines(sheet), right_to_left=sheet.right_to_left))]
    if sheet.about:
        pages.append(("i", _page(_about(sheet), right_to_left=sheet.right_to_left)))
    numbers = range(1, len(pages) + 1)
    parts = {
        "[Content_Types].xml": _content_types(numbers),
        "_rels/.rels": _relations((("officeDocument", "xl/workbook.xml"),)),
        "xl/workbook.xml": _workbook([name for name, _ in pages]),
        "xl/_rels/workbook.xml.rels": _relations(
            (*(("worksheet", f"worksheets/sheet{number}.xml") for number in numbers), ("styles", "styles.xml"))
        ),
        "xl/styles.xml": _STYLES,
        **{f"xl/worksheets/sheet{number}.xml": page for number, (_, page) in zip(numbers, pages, strict=True)},
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name, _ANY_DAY), text.encode(), zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _lines(sheet: ExportSheet) -> list[str]:
    head = [[_text(sheet.mark, _BOLD)]] if sheet.mark else []
    head.append([_text(heading, _BOLD) for heading in sheet.headings])
    return [_row(cells) for cells in head] + [_row([_cell(cell) for cell in row]) for row in sheet.rows]


def _about(sheet: ExportSheet) -> list[str]:
    mark = [_row([_text(sheet.mark, _BOLD)])] if sheet.mark else []
    return mark + [_row([_text(name, _BOLD), _cell(value)]) for name, value in sheet.about]


def _page(rows: list[str], *, right_to_left: bool) -> str:
    side = ' rightToLeft="1"' if right_to_left else ""
    view = f'<sheetViews><sheetView{side} workbookViewId="0"/></sheetViews>'
    return f'{_HEAD}<worksheet xmlns="{_MAIN}">{view}<sheetData>{"".join(rows)}</sheetData></worksheet>'


def _row(cells: list[str]) -> str:
    return f"<row>{''.join(cells)}</row>"


def _cell(value: Cell) -> str:
    if isinstance(value, int):
        return f'<c s="{_NUMBER}"><v>{value}</v></c>'
    return _text(value, _QUOTED if is_live(value) else _TEXT)


def _text(value: str, style: int) -> str:
    body = escape(_printable(value), {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"})
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{body}</t></is></c>'


def _printable(text: str) -> str:
    """Return a text without what neither XML nor a reader's screen can hold."""
    return "".join(mark for mark in text if mark in "\t\r\n" or (mark >= " " and not "\ud800" <= mark <= "\udfff"))


def _workbook(names: list[str]) -> str:
    sheets = "".join(
        f'<sheet name={quoteattr(name.translate(_NOT_IN_NAMES)[:_NAME_LENGTH])} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    return f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>'


def _relations(targets: tuple[tuple[str, str], ...]) -> str:
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _content_types(numbers: range) -> str:
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for number in numbers
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{sheets}</Types>'
    )
