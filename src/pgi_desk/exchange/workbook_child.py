"""A program of its own that reads one workbook from its input and says its cells on its output.

The library that reads workbooks makes room for every cell between the first and the last: one cell at the far end of
a sheet asks for more memory than there is, and the whole program is gone. Here it is this small process that goes.
Nothing that knows the program's data is imported, and nothing is written anywhere but to the output.
"""

from __future__ import annotations

import io
import json
import re
import struct
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from typing import IO, TYPE_CHECKING, NamedTuple
from xml.etree.ElementTree import Element, iterparse

from pgi_desk.child_programs import close_off

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Line = tuple[int, list[str], list[int]]
LOOK = -1
# So many lines and letters of each sheet tell which one is the list.
HEAD_LINES, HEAD_CELL = 12, 200
MOST_PAGES = 100
Unknown = dict[int, set[int]]  # by line, the places of cells whose value nobody knows


class Most(NamedTuple):
    """How much is read: what has more is no list of services, and whoever asked has to keep all of it."""

    lines: int
    columns: int
    cell: int
    text: int
    memory: int
    seconds: int
    page: int  # which of the visible sheets; LOOK for the first, and for the first lines of all where there are several


class TooMuchError(Exception):
    """There is more in the sheet than is read: a problem as the answer says it, and where."""

    def __init__(self, problem: str, place: str = "") -> None:
        super().__init__(problem)
        self.problem, self.place = problem, place


def main(most: Most) -> int:
    """Read a workbook; the answer is one JSON object.

    It has `problem`, or `lines` and `merged` of the sheet `page`; and `pages`, the names of the visible sheets, with
    the first lines of each where there are several and none was asked for.
    """
    close_off()
    _limit(most)
    answer = _read(sys.stdin.buffer.read(), most)
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False).encode())
    return 0


def _limit(most: Most) -> None:
    """Take no more memory and time than this, where the system has such limits; elsewhere its own are the end."""
    try:
        import resource  # Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most.memory, most.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (most.seconds, most.seconds))  # also when nobody waits any more
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what was read stays in memory


def _read(data: bytes, most: Most) -> dict[str, object]:
    import python_calamine as calamine  # only after memory is limited

    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            return _pages(data, book, most)
    except calamine.PasswordError:
        return {"problem": "password"}
    except TooMuchError as error:
        return {"problem": error.problem, "place": error.place}
    except (calamine.CalamineError, zipfile.BadZipFile, SyntaxError, ValueError, LookupError, OSError, struct.error):
        return {"problem": "not_a_table"}


def _pages(data: bytes, book: CalamineWorkbook, most: Most) -> dict[str, object]:
    """Return one visible sheet whole, and what the others are called and begin with."""
    import python_calamine as calamine

    visible, kinds = calamine.SheetVisibleEnum.Visible, (calamine.SheetTypeEnum.WorkSheet,)
    known = list(enumerate(book.sheets_metadata))
    places = {one.name: place for place, one in known if one.visible == visible and one.typ in kinds}
    names = list(places)[:MOST_PAGES]
    if most.page >= len(names) or not names:
        return {"problem": "empty"}
    several = most.page == LOOK and len(names) > 1
    pages = [[name, _head(book, name) if several else []] for name in names]
    page = max(most.page, 0)
    try:
        found = _whole(data, book.get_sheet_by_name(names[page]), names[page], places[names[page]], most)
    except TooMuchError:
        if several:
            return {"pages": pages}  # another one may be the list
        raise
    return found | {"pages": pages, "page": page}


def _whole(data: bytes, sheet: CalamineSheet, name: str, number: int, most: Most) -> dict[str, object]:
    if sheet.end is not None and sheet.end[1] >= most.columns:
        raise TooMuchError("too_wide")
    left = sheet.start[1] if sheet.start is not None else 0
    unknown = _without_value(data, name, number, most)
    lines = _bounded(_lines(sheet.iter_rows(), left, unknown), most)
    merged = [[_reference(*ends), ends[1][0] + 1] for ends in sheet.merged_cell_ranges or ()]
    return {"lines": lines, "merged": merged[: most.columns]}


def _head(book: CalamineWorkbook, name: str) -> list[list[str]]:
    """Return the beginning of the first lines with text; nobody imports them, and a damaged sheet has none."""
    import python_calamine as calamine

    try:
        lines = (cells for _, cells, _ in _lines(book.get_sheet_by_name(name).iter_rows(), 0, {}))
        return [[cell[:HEAD_CELL] for cell in cells[:HEAD_CELL]] for cells in islice(lines, HEAD_LINES)]
    except calamine.CalamineError:
        return []


def _bounded(lines: Iterable[Line], most: Most) -> list[Line]:
    """Return the lines as long as they are few and short; one text in the file may stand in a million cells."""
    kept: list[Line] = []
    text = 0
    for number, cells, places in lines:
        longest = max(map(len, cells), default=0)
        text += sum(map(len, cells))
        if longest > most.cell:
            raise TooMuchError("cell_too_long", _reference_of(number - 1, [len(cell) for cell in cells].index(longest)))
        if text > most.text:
            raise TooMuchError("too_much_text")
        if len(kept) == most.lines:
            raise TooMuchError("too_many_lines")
        kept.append((number, cells, places))
    return kept


def _lines(rows: Iterable[Sequence[object]], left: int, unknown: Mapping[int, set[int]]) -> Iterator[Line]:
    """Return the lines with text, each with its number and the places of cells whose value nobody knows.

    The library begins at the first line, but only at the first column that is used: `left` columns are before it. It
    ends at the last cell with a value, and below that there may be more of those without one.
    """
    number = 0
    for number, row in enumerate(rows, start=1):
        cells, places = [""] * left + [_text(value) for value in row], sorted(unknown.get(number, ()))
        if places or any(cell.strip() for cell in cells):
            yield number, cells, places
    for below in sorted(line for line in unknown if line > number):
        yield below, [], sorted(unknown[below])


def _text(value: object) -> str:
    """Return a cell as somebody would have typed it."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):  # a phone number is 2.16E+11 in the file, and a whole number may end in .0
        return str(int(value)) if value.is_integer() else format(Decimal(repr(value)), "f")
    return str(value)


def _reference(first: tuple[int, int], last: tuple[int, int]) -> str:
    return f"{_reference_of(*first)}:{_reference_of(*last)}"


def _reference_of(line: int, place: int) -> str:
    return f"{_letters(place)}{line + 1}"


def _letters(place: int) -> str:
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _without_value(data: bytes, name: str, number: int, most: Most) -> Unknown:
    """Return the cells that have a formula but no value yet, or an error instead of one.

    The library gives both as empty, and an empty cell means that nothing changes. `number` is that of the sheet.
    """
    if not data.startswith(b"PK"):
        return _unknown_in_records(_main_stream(data), number)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {one.lower().lstrip("/"): one for one in archive.namelist()}
        if "content.xml" in members:
            with archive.open(members["content.xml"]) as stream:
                return _unknown_in_ods(stream, name, most)
        part, trusted = _part_of(archive, members, name)
        if part not in members:
            return {}
        with archive.open(members[part]) as stream:
            return _unknown_in_xlsx(stream, trusted=trusted)


def _part_of(archive: zipfile.ZipFile, members: dict[str, str], name: str) -> tuple[str, bool]:
    """Return the part that holds a sheet of an .xlsx workbook, and whether its writer calculated anything."""
    book, relations = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    if book not in members or relations not in members:
        return "", True
    wanted, target, trusted = "", "", True
    with archive.open(members[book]) as stream:
        for _, found in iterparse(stream):  # noqa: S314  # expat bounds entities, and this process may end
            if found.tag.endswith("}sheet") and found.get("name") == name:
                wanted = found.get(RELATION, "")
            trusted &= found.get("fullCalcOnLoad") not in {"1", "true"}
    with archive.open(members[relations]) as stream:
        for _, found in iterparse(stream):  # noqa: S314  # expat bounds entities, and this process may end
            if found.get("Id") == wanted:
                target = found.get("Target", "").lower()
    return (target.lstrip("/") if target.startswith("/") else "xl/" + target.removeprefix("./")), trusted


def _unknown_in_xlsx(stream: IO[bytes], *, trusted: bool) -> Unknown:
    """Return what is unknown; a writer that leaves all calculating to others (not `trusted`) stores 0 everywhere."""
    found: Unknown = {}
    number, place = 0, -1
    nothing = {""} if trusted else {"", "0"}
    for event, one in iterparse(stream, ("start", "end")):  # noqa: S314  # as above
        tag = one.tag.rpartition("}")[2]
        if event == "start" and tag == "row":
            number, place = int(one.get("r") or number + 1), -1
        elif event == "end" and tag == "c":
            place = _place(one.get("r", ""), place + 1)
            parts = {part.tag.rpartition("}")[2]: part.text or "" for part in one}
            if one.get("t") == "e" or ("f" in parts and parts.get("v", "") in nothing):
                found.setdefault(number, set()).add(place)
        elif event == "end" and tag == "row":
            one.clear()
    return found


def _place(reference: str, following: int) -> int:
    letters = reference.rstrip("0123456789")
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1 if letters else following


_REPEATED = {"table-row": "number-rows-repeated", "table-cell": "number-columns-repeated"}
_REPEATED["covered-table-cell"] = _REPEATED["table-cell"]
_VALUES = frozenset({"value", "string-value", "date-value", "time-value", "boolean-value"})
_NO_VALUE = re.compile(r"#(?:REF|N/A|VALUE|DIV/0|NAME|NUM|NULL)[!?]?|Err:\d+|#")


def _unknown_in_ods(stream: IO[bytes], name: str, most: Most) -> Unknown:
    """Return what is unknown in one table of an OpenDocument workbook; lines and cells may say that they repeat."""
    found: Unknown = {}
    number, place, inside = 0, 0, False
    for event, one in iterparse(stream, ("start", "end")):  # noqa: S314  # as above
        tag = _local(one.tag)
        if event == "start":
            if tag == "table":
                inside, number = _attribute(one, "name") == name, 0
            place = 0 if tag == "table-row" else place
        elif inside and tag in _REPEATED:
            count = int(_attribute(one, _REPEATED[tag]) or 1)
            if tag == "table-row":
                _repeat(found, number + 1, count, most)
                number += count
                one.clear()
            else:
                if _is_unknown(one):
                    last = min(place + count, most.columns)
                    found.setdefault(number + 1, set()).update(range(place, last))
                place += count
        elif tag == "table":
            inside = False
    return found


def _repeat(found: Unknown, number: int, count: int, most: Most) -> None:
    """Give what is unknown in a line to those that repeat it."""
    if number in found:
        if count > most.lines:
            raise TooMuchError("too_many_lines")
        found.update(dict.fromkeys(range(number + 1, number + count), found[number]))


def _is_unknown(cell: Element) -> bool:
    """Tell whether a formula of an OpenDocument workbook has no value, or an error: LibreOffice marks its errors."""
    if not _attribute(cell, "formula"):
        return False
    kinds = {value for key, value in cell.attrib.items() if _local(key) == "value-type"}
    text = "".join(text for part in cell if _local(part.tag) == "p" for text in part.itertext())
    if "error" in kinds or _NO_VALUE.fullmatch(text):
        return True
    valued = any(
        _local(key) in {"value", "string-value", "date-value", "time-value", "boolean-value"} for key in cell.attrib
    )
    return not (valued or text)


def _attribute(one: Element, name: str) -> str:
    return next((value for key, value in one.attrib.items() if _local(key) == name), "")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


_SECTOR, _END, _MOST_SPECIAL = 512, 0xFFFFFFFE, 0xFFFFFFFA
_SMALL = 4096  # shorter streams lie together in one of their own


def _main_stream(data: bytes) -> bytes:
    """Return the stream of records in a compound file, the old Office container ([MS-CFB]); b"" where there is none."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    first_directory = struct.unpack_from("<I", data, 48)[0]
    first_small, _, more, _ = struct.unpack_from("<4I", data, 60)
    tables = [one for one in struct.unpack_from("<109I", data, 76) if one < _MOST_SPECIAL]
    seen = set()
    while more < _MOST_SPECIAL and more not in seen:
        seen.add(more)
        *others, more = struct.unpack(f"<{size // 4}I", _sector(data, more, size))
        tables += [one for one in others if one < _MOST_SPECIAL]
    chain = _numbers(b"".join(_sector(data, one, size) for one in tables))
    directory = _followed(data[size:], first_directory, chain, size)
    entries = [directory[start : start + 128] for start in range(0, len(directory), 128)]
    named = {_entry_name(one): struct.unpack_from("<IQ", one, 116) for one in entries if one[66] == 2}
    start, length = named.get("workbook", named.get("book", (_END, 0)))
    length &= 0xFFFFFFFF  # the upper half is not used in files of this size, and may hold anything
    if length >= _SMALL:
        return _followed(data[size:], start, chain, size)[:length]
    small = _followed(data[size:], struct.unpack_from("<I", entries[0], 116)[0], chain, size)
    return _followed(small, start, _numbers(_followed(data[size:], first_small, chain, size)), 64)[:length]


def _entry_name(entry: bytes) -> str:
    return entry[: max(0, struct.unpack_from("<H", entry, 64)[0] - 2)].decode("utf-16-le").lower()


def _sector(data: bytes, number: int, size: int) -> bytes:
    found = data[(number + 1) * size : (number + 2) * size]
    return found.ljust(size, b"\xff")


def _numbers(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4])


def _followed(data: bytes, start: int, chain: Sequence[int], size: int) -> bytes:
    """Return the parts of a stream in its order; a chain that bites its tail ends there."""
    parts, seen = [], set()
    while start < len(chain) and start not in seen:
        seen.add(start)
        parts.append(data[start * size : (start + 1) * size])
        start = chain[start]
    return b"".join(parts)


_SHEET, _BEGIN, _FINISH, _FORMULA, _TEXT, _BOOLEAN = 0x85, 0x809, 0x0A, 0x06, 0x207, 0x205
_BESIDE_A_FORMULA = {0x21, 0x221, 0x236, 0x4BC}  # between a formula and its text: arrays, tables, shared formulas
_NOT_A_NUMBER, _IS_TEXT, _IS_ERROR, _IS_EMPTY = 0xFFFF, 0, 2, 3


def _unknown_in_records(stream: bytes, number: int) -> Unknown:
    """Return what is unknown in a sheet of an .xls workbook ([MS-XLS] 2.4.127).

    A formula that gives an empty text or 0 looks like one that was never calculated, so both are unknown here:
    LibreOffice stores 0 for texts too.
    """
    sheets = [struct.unpack_from("<I", body)[0] for kind, body in _records(stream, 0) if kind == _SHEET]
    found: Unknown = {}
    texts: list[tuple[int, int]] = []
    for kind, body in _records(stream, sheets[number]):
        if kind == _TEXT and texts and struct.unpack_from("<H", body)[0]:
            texts.pop()
        elif kind not in _BESIDE_A_FORMULA:
            texts = _settled(found, texts)
        if kind == _FORMULA:
            line, place, _, value, what = struct.unpack_from("<HHH6sH", body)
            if what == _NOT_A_NUMBER and value[0] == _IS_TEXT:
                texts = [(line, place)]
            elif _has_no_value(value, what):
                found.setdefault(line + 1, set()).add(place)
        elif kind == _BOOLEAN and body[7]:  # an error that somebody typed
            line, place = struct.unpack_from("<HH", body)
            found.setdefault(line + 1, set()).add(place)
    _settled(found, texts)
    return found


def _settled(found: Unknown, texts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Count formulas whose text did not follow, and go on with none."""
    for line, place in texts:
        found.setdefault(line + 1, set()).add(place)
    return []


def _has_no_value(value: bytes, what: int) -> bool:
    return value[0] in {_IS_ERROR, _IS_EMPTY} if what == _NOT_A_NUMBER else not any(value) and not what


def _records(stream: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Return the records of one part of the stream; what begins inside it, such as a chart, is passed over."""
    depth = 0
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, start)
        body = stream[start + 4 : start + 4 + length]
        start += 4 + length
        depth += (kind == _BEGIN) - (kind == _FINISH)
        if depth <= 0:
            return
        if depth == 1:
            yield kind, body


if __name__ == "__main__":
    sys.exit(main(Most(*map(int, sys.argv[1:]))))
