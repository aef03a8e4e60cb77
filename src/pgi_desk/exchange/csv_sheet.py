"""Text files with separators, as spreadsheets write them: the encoding and the separator are found out."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.list_export import from_text
from pgi_desk.domain.sheet import Sheet, SheetLine, cell_name
from pgi_desk.exchange.sheet_limits import MOST_BYTES, MOST_COLUMNS, MOST_IN_CELL, within
from pgi_desk.exchange.text_encodings import CODECS, UNICODE, likely, readable_as

SEPARATORS = (",", ";", "\t", "|")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# A list that was put together from two: this part of what is not ASCII is UTF-8, and the rest is not.
_MIXED = 0.2


def read_csv(data: bytes, encoding: str = "") -> Sheet:
    """Return the lines that are not empty; raises SheetRefused. An `encoding` that is possible is taken."""
    text, found, possible = _decoded(data, encoding)
    if "\x00" in text:
        raise SheetRefused(problem="not_a_table")
    csv.field_size_limit(MOST_BYTES)  # what is too long is told apart from a quotation mark that is missing
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    lines: list[SheetLine] = []
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if any(cell.strip() for cell in cells):
                lines.append(SheetLine(number, tuple(map(from_text, cells))))
                _check(lines)
    except csv.Error as error:
        raise SheetRefused(problem="quotes", place=str(number + 1)) from error
    return Sheet(tuple(lines), encoding=found, encodings=possible)


def _check(lines: list[SheetLine]) -> None:
    within(len(lines))
    cells = lines[-1].cells
    if len(cells) > MOST_COLUMNS:
        raise SheetRefused(problem="too_wide", most=MOST_COLUMNS)
    long = next((place for place, cell in enumerate(cells) if len(cell) > MOST_IN_CELL), None)
    if long is not None and "\n" in cells[long]:
        raise SheetRefused(problem="quotes", place=str(lines[-1].number))  # a cell that swallowed lines
    if long is not None:
        raise SheetRefused(problem="cell_too_long", place=cell_name(lines[-1].number, long), most=MOST_IN_CELL)


def _decoded(data: bytes, wanted: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the text, the encoding in which it was read, and all in which it can be read.

    UTF-8 or UTF-16 by its mark, else UTF-8, else the encoding of a region in which its words are words. Raises
    SheetRefused where it is in none, or where it was put together from two.
    """
    codec = _unicode(data)
    if b"\x00" in data and not codec.startswith("utf-16"):
        raise SheetRefused(problem="not_a_table")  # a picture or a program, whatever its name says
    possible = (*([UNICODE] if codec else []), *([] if codec.startswith("utf-16") else readable_as(data)))
    if wanted in possible:
        found = wanted
    elif codec:
        found = UNICODE
    else:
        _refuse_mixed(data)
        if _controls(data.decode("latin-1")):
            raise SheetRefused(problem="not_a_table")
        found = likely(data)
    if not found:
        raise SheetRefused(problem="encoding")
    same = data.isascii() or len(possible) < 2
    return data.decode(codec if found == UNICODE else CODECS[found][0]), found, () if same else possible


def _unicode(data: bytes) -> str:
    """Return the codec of a text in Unicode; an empty text for any other. Raises SheetRefused where its mark lies."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    codec = marked or _utf_16_without_mark(data) or "utf-8"
    try:
        data.decode(codec)
    except UnicodeDecodeError as error:
        if marked:
            raise SheetRefused(problem="encoding") from error
        return ""
    return codec


def _refuse_mixed(data: bytes) -> None:
    """Raise SheetRefused for a list of which one part is UTF-8 and another is not: either way names would be wrong."""
    kinds = [(number, _is_unicode(line)) for number, line in enumerate(data.splitlines(), 1) if not line.isascii()]
    good, odd = ([number for number, kind in kinds if kind is wanted] for wanted in (True, False))
    text = data.decode("utf-8", "surrogateescape")
    wrong = sum("\udc80" <= mark <= "\udcff" for mark in text)
    if good and odd:
        raise SheetRefused(problem="mixed_encoding", place=str(min(good if len(good) < len(odd) else odd)))
    if sum(mark > "\x7f" for mark in text) - wrong > _MIXED * wrong:
        raise SheetRefused(problem="mixed_encoding", place=str(odd[0]))


def _is_unicode(line: bytes) -> bool:
    """Tell whether a line is UTF-8, and not two letters of a region that happen to look like it."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    seldom = ("Cc", "Cn", "Co", "Cs")
    return not any(
        unicodedata.category(mark) in seldom or "\u0180" <= mark <= "\u036f" for mark in text if mark > "\x7f"
    )


def _utf_16_without_mark(data: bytes) -> str:
    """Return the encoding when every second byte of the beginning is zero, as in Western UTF-16."""
    first = data[:2000]
    pairs = len(first) // 2
    if pairs and first[1::2].count(0) > 0.7 * pairs and 0 not in first[::2]:
        return "utf-16-le"
    if pairs and first[::2].count(0) > 0.7 * pairs and 0 not in first[1::2]:
        return "utf-16-be"
    return ""


def _controls(text: str) -> bool:
    """Tell whether there are so many control characters that this is no text at all."""
    return sum(mark < " " and mark not in "\r\n\t" for mark in text[:20_000]) > 20


def _separator(text: str) -> str:
    """Return the separator that the first lines with text have most of, outside quotation marks."""
    head = "\n".join([line for line in text[:20_000].splitlines() if line.strip()][:10])
    outside = "".join(head.split('"')[::2])
    return max(SEPARATORS, key=lambda mark: (outside.count(mark), -SEPARATORS.index(mark)))
