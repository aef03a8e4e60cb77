"""Small workbooks made by hand, so that hostile ones can be made too."""

from __future__ import annotations

import io
import struct
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
_OPEN = "application/vnd.openxmlformats-officedocument.spreadsheetml"
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_OPEN}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_OPEN}.worksheet+xml"/></Types>'
)
ROOT_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_LINKS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
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
        "[Content_Types].xml": CONTENT_TYPES.encode(),
        "_rels/.rels": ROOT_RELATIONS.encode(),
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


def workbook_of(pages: Mapping[str, Sequence[Sequence[str]]], hidden: str = "") -> bytes:
    """Return a workbook with a sheet of texts for each name, one of which may be hidden."""
    book = links = ""
    members: dict[str, bytes] = {}
    for number, (name, lines) in enumerate(pages.items(), start=1):
        state = ' state="hidden"' if name == hidden else ""
        book += f'<sheet name="{escape(name)}" sheetId="{number}"{state} r:id="rId{number}"/>'
        kind = f"{_LINKS}/worksheet"
        links += f'<Relationship Id="rId{number}" Type="{kind}" Target="worksheets/sheet{number}.xml"/>'
        rows = [row_of(row, cells) for row, cells in enumerate(lines, start=1)]
        members[f"xl/worksheets/sheet{number}.xml"] = sheet_of(rows).encode()
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    members["xl/workbook.xml"] = f'<workbook {_MAIN} xmlns:r="{_LINKS}"><sheets>{book}</sheets></workbook>'.encode()
    members["xl/_rels/workbook.xml.rels"] = f'<Relationships xmlns="{namespace}">{links}</Relationships>'.encode()
    return workbook(sheet_of([]), members=members)


def ods_workbook(rows: Sequence[str], members: Mapping[str, bytes] | None = None) -> bytes:
    """Return an OpenDocument workbook with one sheet from the XML of its rows."""
    spaces = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in {"office": "office", "table": "table", "text": "text", "style": "style"}.items()
    )
    spaces += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    content = (
        f"<office:document-content {spaces}><office:body><office:spreadsheet>"
        f'<table:table table:name="List">{"".join(rows)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
        for name, data in (members or {}).items():
            archive.writestr(name, data)
    return stream.getvalue()


def ods_row(cells: Sequence[str]) -> str:
    """Return a row of texts of an OpenDocument workbook."""
    inside = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'
        for text in cells
    )
    return f"<table:table-row>{inside}</table:table-row>"


def ods_cell(attributes: str, text: str | None = None) -> str:
    """Return a cell of an OpenDocument workbook from its attributes."""
    inside = "" if text is None else f"<text:p>{escape(text)}</text:p>"
    return f"<table:table-cell {attributes}>{inside}</table:table-cell>"


def ods_line(cells: Sequence[str], attributes: str = "") -> str:
    """Return a row of an OpenDocument workbook from its cells."""
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def xls_workbook(lines: Sequence[Sequence[str | float]], more: bytes = b"") -> bytes:
    """Return a workbook of Excel 97: a number stands as the stored value of a formula; `more` are further records."""
    cells = b"".join(
        _xls_cell(row, column, value) for row, line in enumerate(lines) for column, value in enumerate(line)
    )
    name = b"List"
    sheet = _record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0)) + cells + more + _record(0x0A, b"")
    begin = _record(0x809, struct.pack("<HHHHII", 0x600, 0x05, 0, 0, 0, 0))
    length = len(begin) + 4 + 8 + len(name) + 4
    bound = _record(0x85, struct.pack("<IBBBB", length, 0, 0, len(name), 0) + name)
    return _compound(begin + bound + _record(0x0A, b"") + sheet)


def _xls_cell(row: int, column: int, value: str | float) -> bytes:
    where = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        text = value.encode("utf-16-le")
        return _record(0x204, where + struct.pack("<HB", len(value), 1) + text)
    token = b"\x1e\x07\x00"  # the whole number 7
    return _record(0x06, where + struct.pack("<dHIH", value, 0, 0, len(token)) + token)


def xls_formula(row: int, column: int, result: bytes, text: str | None = None) -> bytes:
    """Return the records of a formula with its stored result as 8 bytes, and the text that follows it."""
    formula = _record(0x06, struct.pack("<HHH", row, column, 0) + result + bytes(6) + b"\x03\x00\x1e\x07\x00")
    if text is None:
        return formula
    return formula + _record(0x207, struct.pack("<HB", len(text), 1) + text.encode("utf-16-le"))


def xls_error(row: int, column: int) -> bytes:
    """Return the record of #N/A that somebody typed."""
    return _record(0x205, struct.pack("<HHHBB", row, column, 0, 0x2A, 1))


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _compound(stream: bytes) -> bytes:
    """Return a compound file (the old Office container) with one stream named Workbook."""
    stream = stream.ljust(4096, b"\0")
    stream += bytes(-len(stream) % 512)
    count = len(stream) // 512
    chain = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + count), 0xFFFFFFFE]
    table = struct.pack("<128I", *chain, *([0xFFFFFFFF] * (128 - len(chain))))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<109I", 0, *([0xFFFFFFFF] * 108))
    entries = [("Root Entry", 5, 1, 0xFFFFFFFE, 0), ("Workbook", 2, 0xFFFFFFFF, 2, len(stream))]
    return header + table + b"".join(_entry(*one) for one in entries).ljust(512, b"\0") + stream


def _entry(name: str, kind: int, below: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le").ljust(64, b"\0")
    numbers = struct.pack("<HBBIII36xIQ", 2 * len(name) + 2, kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, below, start, size)
    return text + numbers
