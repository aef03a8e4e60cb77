"""A program of its own that reads one workbook from its input and says its cells on its output.

The library that reads workbooks makes room for every cell between the first and the last: one cell at the far end of
a sheet asks for more memory than there is, and the whole program is gone. Here it is this small process that goes.
Nothing of the program is imported, and nothing is written anywhere but to the output.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import IO
from xml.etree.ElementTree import iterparse

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Line = tuple[int, list[str], list[int]]


def main(most_lines: int, most_columns: int, most_memory: int) -> int:
    """Read a workbook; the answer is one JSON object with `problem`, or with `lines` and `merged`."""
    _limit(most_memory)
    answer = _read(sys.stdin.buffer.read(), most_lines, most_columns)
    sys.stdout.buffer.write(json.dumps(answer).encode())
    return 0


def _limit(most_memory: int) -> None:
    """Take no more memory than this, where the system has such a limit; elsewhere the system's own is the end."""
    try:
        import resource  # Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most_memory, most_memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what was read stays in memory


def _read(data: bytes, most_lines: int, most_columns: int) -> dict[str, object]:
    import python_calamine as calamine  # only after memory is limited

    visible = calamine.SheetVisibleEnum.Visible
    kinds = (calamine.SheetTypeEnum.WorkSheet,)
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            names = [one.name for one in book.sheets_metadata if one.visible == visible and one.typ in kinds]
            if not names:
                return {"problem": "empty"}
            sheet = book.get_sheet_by_name(names[0])
            if sheet.end is not None and sheet.end[1] >= most_columns:
                return {"problem": "too_wide"}
            left = sheet.start[1] if sheet.start is not None else 0
            lines = list(_lines(sheet.iter_rows(), left, _without_value(data, names[0])))
            merged = [[_reference(*ends), ends[1][0] + 1] for ends in sheet.merged_cell_ranges or ()]
    except calamine.PasswordError:
        return {"problem": "password"}
    except (calamine.CalamineError, zipfile.BadZipFile, SyntaxError, ValueError, LookupError, OSError):
        return {"problem": "not_a_table"}
    if len(lines) > most_lines:
        return {"problem": "too_many_lines"}
    return {"lines": lines, "merged": merged[:most_columns]}


def _lines(rows: Iterable[Sequence[object]], left: int, unknown: Mapping[int, list[int]]) -> Iterator[Line]:
    """Return the lines with text, each with its number and the places of cells whose value nobody knows.

    The library begins at the first line, but only at the first column that is used: `left` columns are before it.
    """
    for number, row in enumerate(rows, start=1):
        cells, places = [""] * left + [_text(value) for value in row], unknown.get(number, [])
        if places or any(cell.strip() for cell in cells):
            yield number, cells, places


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
    return f"{_letters(first[1])}{first[0] + 1}:{_letters(last[1])}{last[0] + 1}"


def _letters(place: int) -> str:
    return (_letters(place // 26 - 1) if place >= 26 else "") + chr(ord("A") + place % 26)


def _without_value(data: bytes, name: str) -> dict[int, list[int]]:
    """Return by line the cells that have a formula but no value yet, or an error instead of one.

    The library gives both as empty, and an empty cell means that nothing changes. Other formats than .xlsx store a
    value with each formula.
    """
    if not data.startswith(b"PK"):
        return {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {one.lower().lstrip("/"): one for one in archive.namelist()}
        part = _part_of(archive, members, name)
        if part not in members:
            return {}
        with archive.open(members[part]) as stream:
            return _formulas(stream)


def _part_of(archive: zipfile.ZipFile, members: dict[str, str], name: str) -> str:
    """Return the name of the part that holds a sheet of an .xlsx workbook."""
    book, relations = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    if book not in members or relations not in members:
        return ""
    wanted = target = ""
    with archive.open(members[book]) as stream:
        for _, found in iterparse(stream):  # noqa: S314  # expat bounds entities, and this process may end
            if found.tag.endswith("}sheet") and found.get("name") == name:
                wanted = found.get(RELATION, "")
    with archive.open(members[relations]) as stream:
        for _, found in iterparse(stream):  # noqa: S314  # expat bounds entities, and this process may end
            if found.get("Id") == wanted:
                target = found.get("Target", "").lower()
    return target.lstrip("/") if target.startswith("/") else "xl/" + target.removeprefix("./")


def _formulas(stream: IO[bytes]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    number, place = 0, -1
    for event, one in iterparse(stream, ("start", "end")):  # noqa: S314  # as above
        tag = one.tag.rpartition("}")[2]
        if event == "start" and tag == "row":
            number, place = int(one.get("r") or number + 1), -1
        elif event == "end" and tag == "c":
            place = _place(one.get("r", ""), place + 1)
            parts = {part.tag.rpartition("}")[2]: part.text or "" for part in one}
            if one.get("t") == "e" or ("f" in parts and not parts.get("v")):
                found.setdefault(number, []).append(place)
        elif event == "end" and tag == "row":
            one.clear()
    return found


def _place(reference: str, following: int) -> int:
    letters = reference.rstrip("0123456789")
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1 if letters else following


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
