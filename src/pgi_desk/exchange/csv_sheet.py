"""Text files with separators, as spreadsheets write them: the encoding and the separator are found out."""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.list_export import from_text
from pgi_desk.domain.sheet import Sheet, SheetLine
from pgi_desk.exchange.sheet_limits import MOST_COLUMNS, within

SEPARATORS = (",", ";", "\t", "|")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# In no language that is written in this encoding is every second letter an accented one.
_MOST_ACCENTED = 0.4
# A list that was put together from two: this part of what is not ASCII is UTF-8, and the rest is not.
_MIXED = 0.2
# So many letters beside one another that are not ASCII are no word of a language with accents.
_WORDS = re.compile(r"[^\W\d_]+")
_RUN = 3


def read_csv(data: bytes) -> Sheet:
    """Return the lines that are not empty; raises SheetRefused."""
    text = _decoded(data)
    if "\x00" in text:
        raise SheetRefused(problem="not_a_table")
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
    return Sheet(tuple(lines))


def _check(lines: list[SheetLine]) -> None:
    within(len(lines))
    if len(lines[-1].cells) > MOST_COLUMNS:
        raise SheetRefused(problem="too_wide", most=MOST_COLUMNS)


def _decoded(data: bytes) -> str:
    """Return the text: UTF-8 or UTF-16 by its mark, else UTF-8, else the Arabic or Western encoding of Windows."""
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    wide = marked or _utf_16_without_mark(data)
    if b"\x00" in data and not wide:
        raise SheetRefused(problem="not_a_table")  # a picture or a program, whatever its name says
    try:
        return data.decode(wide or "utf-8")
    except UnicodeDecodeError as error:
        if marked:
            raise SheetRefused(problem="encoding") from error
        _refuse_mixed(data, error.start)
    if _controls(data.decode("latin-1")):
        raise SheetRefused(problem="not_a_table")
    return _arabic(data) or _western(data)


def _refuse_mixed(data: bytes, first: int) -> None:
    """Raise SheetRefused for a list of which one part is UTF-8 and another is not: either way names would be wrong."""
    text = data.decode("utf-8", "surrogateescape")
    odd = sum("\udc80" <= mark <= "\udcff" for mark in text)
    good = sum(mark > "\x7f" for mark in text) - odd
    if good > _MIXED * odd:
        raise SheetRefused(problem="mixed_encoding", place=str(data.count(b"\n", 0, first) + 1))


def _arabic(data: bytes) -> str:
    """Return the text in the Arabic encoding of Windows where its words are Arabic ones; an empty text where not.

    French letters stand in the same places there, so that a list in both languages is read too. Where a word would
    have letters of both scripts, it is another encoding.
    """
    text = data.decode("cp1256")
    words = [word for word in _WORDS.findall(text) if not word.isascii()]
    kinds = [{"ARABIC" in unicodedata.name(mark, "") for mark in word} for word in words]
    whole = sum(kind == {True} and len(word) >= _RUN for kind, word in zip(kinds, words, strict=True))
    return text if whole and not any(len(kind) > 1 for kind in kinds) else ""


def _western(data: bytes) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise SheetRefused(problem="encoding") from error
    letters = [mark for mark in text if mark.isalpha()]
    if sum(mark > "\x7f" for mark in letters) > _MOST_ACCENTED * len(letters):
        raise SheetRefused(problem="encoding")
    return text


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
