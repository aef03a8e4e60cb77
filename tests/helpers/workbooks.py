"""Small Excel workbooks made by hand, so that hostile ones can be made too."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORKBOOK = (
    f'<workbook {_MAIN} xmlns:r="{_LINKS}">{{properties}}<sheets>'
    '<sheet name="Old" sheetId="9" state="hidden" r:id="rId9"/><sheet name="List" sheetId="1" r:id="rId1"/>'
    "</sheets></workbook>"
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId9" Type="{_LINKS}/worksheet" Target="worksheets/sheet9.xml"/>'
    f'<Relationship Id="rId2" Type="{_LINKS}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    f'<Relationship Id="rId3" Type="{_LINKS}/styles" Target="styles.xml"/></Relationships>'
)
STYLES = (
    f'<styleSheet {_MAIN}><numFmts><numFmt numFmtId="170" formatCode="dd\\-mmm\\-yyyy"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>'
)


def sheet_of(rows: Sequence[str], after: str = "") -> str:
    """Return a sheet from the XML of its rows."""
    return f"<worksheet {_MAIN}><sheetData>{''.join(rows)}</sheetData>{after}</worksheet>"


def row_of(number: int, cells: Sequence[str]) -> str:
    """Return a row of texts that stand in the cells themselves."""
    inside = "".join(f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>' for text in cells)
    return f'<row r="{number}">{inside}</row>'


def workbook(
    sheet: str, *, shared: str = "", properties: str = "", members: Mapping[str, bytes] | None = None
) -> bytes:
    """Return a workbook with one visible sheet; `members` replaces or adds parts."""
    parts: dict[str, bytes] = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.xml": WORKBOOK.format(properties=properties).encode(),
        "xl/_rels/workbook.xml.rels": RELATIONS.encode(),
        "xl/worksheets/sheet1.xml": sheet.encode(),
        "xl/worksheets/sheet9.xml": sheet_of([row_of(1, ["Hidden"]), row_of(2, ["sheet"])]).encode(),
        "xl/sharedStrings.xml": f"<sst {_MAIN}>{shared}</sst>".encode(),
        "xl/styles.xml": STYLES.encode(),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in (parts | dict(members or {})).items():
            archive.writestr(name, data)
    return stream.getvalue()


def plain_workbook(lines: Sequence[Sequence[str]]) -> bytes:
    """Return a workbook of texts, the first line in row 1."""
    return workbook(sheet_of([row_of(number, cells) for number, cells in enumerate(lines, start=1)]))
