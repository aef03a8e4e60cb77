"""What the columns of a list of services mean: headings are guessed, cells are read; the words for both are content."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.code_list import Code, ContentLibrary
from pgi_desk.domain.errors import InvalidEntry, SheetRefused
from pgi_desk.domain.sheet import HeadedSheet, plain

CODE_LISTS = ("provider_types", "service_families", "service_types", "languages", "sexes", "reports_to_authorities")
LONGEST_CELL = 4000
_SEPARATORS = re.compile(r"[;,/|\n،؛•]+")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_AGES = re.compile(r"(\d{1,3})\s*(?:[-–—]\s*(\d{1,3})|(\+))")


@dataclass(frozen=True, slots=True)
class DirectoryColumn:
    """One field that a column may hold: its kind, the list that its codes are from, and its known headings."""

    field: str
    kind: str
    code_list: str
    headings: frozenset[str]


@dataclass(frozen=True, slots=True)
class DirectoryWords:
    """All words that an imported list may use, as `plain` gives them."""

    columns: Mapping[str, DirectoryColumn]
    codes: Mapping[str, Mapping[str, str]]
    yes: frozenset[str]
    no: frozenset[str]
    everybody: frozenset[str]

    @classmethod
    def from_content(cls, content: ContentLibrary) -> DirectoryWords:
        """Read the words from the content lists."""
        columns = {
            row.code: DirectoryColumn(row.code, row.text("kind"), row.text("list"), _words_of(row, "headings"))
            for row in content.list("directory_columns")
        }
        codes = {name: _codes_by_word(content, name) for name in CODE_LISTS}
        typed = {row.code: _words_of(row, "words") for row in content.list("typed_words")}
        return cls(columns, codes, typed["yes"], typed["no"], typed["everybody"])

    @property
    def headings(self) -> frozenset[str]:
        """All headings that are recognised."""
        return frozenset().union(*(column.headings for column in self.columns.values()))


def guessed(headings: Sequence[str], words: DirectoryWords) -> tuple[str, ...]:
    """Return the field that each heading probably stands for, each field once; an empty text where nothing fits.

    A heading that is known counts before one that only contains a known one.
    """
    found: dict[int, str] = {}
    for fits in (_is_known, _contains_known):
        for place, heading in enumerate(headings):
            left = (column for field, column in words.columns.items() if field not in found.values())
            if place not in found and (field := fits(plain(heading), tuple(left))):
                found[place] = field
    return tuple(found.get(place, "") for place in range(len(headings)))


def checked_mapping(sheet: HeadedSheet, mapping: Sequence[str], words: DirectoryWords) -> tuple[str, ...]:
    """Return the fields of the columns; raises SheetRefused when one is chosen twice or the name is in none."""
    chosen = [field for field in mapping if field]
    if len(mapping) != len(sheet.headings) or any(field not in words.columns for field in chosen):
        raise SheetRefused(problem="nothing_chosen")
    if "name" not in chosen:
        raise SheetRefused(problem="no_name")
    if len(set(chosen)) != len(chosen):
        raise SheetRefused(problem="chosen_twice")
    return tuple(mapping)


def read_cell(column: DirectoryColumn, text: str, words: DirectoryWords) -> dict[str, object]:
    """Return the fields that a cell gives; a blank one gives none. Raises InvalidEntry (`field`, `problem`)."""
    body = text.strip()
    if not body:
        return {}
    if len(body) > LONGEST_CELL:
        raise InvalidEntry(field=column.field, problem="too_long")
    if column.kind == "ages":
        return _ages(column, body)
    return {column.field: _READERS[column.kind](column, body, words)}


def _is_known(heading: str, columns: Sequence[DirectoryColumn]) -> str:
    return next((column.field for column in columns if heading in column.headings), "")


def _contains_known(heading: str, columns: Sequence[DirectoryColumn]) -> str:
    """Return the field whose longest known heading is a part of this one, word by word."""
    fitting = [
        (len(known), column.field)
        for column in columns
        for known in column.headings
        if len(known) > 2 and f" {known} " in f" {heading} "
    ]
    return max(fitting, default=(0, ""))[1]


def _words_of(row: Code, attribute: str) -> frozenset[str]:
    given = (plain(word) for word in (*row.words(attribute), *row.labels.values()))
    return frozenset(word for word in given if word)


def _codes_by_word(content: ContentLibrary, name: str) -> dict[str, str]:
    """Return code by word: labels of all languages and the code itself before other words for it."""
    rows = content.list(name).rows
    found: dict[str, str] = {}
    for row in rows:
        for word in (row.code.replace("_", " "), *row.labels.values()):
            found.setdefault(plain(word), row.code)
    for row in rows:
        for word in row.words("synonyms"):
            found.setdefault(plain(word), row.code)
    return found


def _text(_column: DirectoryColumn, body: str, _words: DirectoryWords) -> str:
    return body


def _flag(column: DirectoryColumn, body: str, words: DirectoryWords) -> bool:
    word = plain(body) or body
    if word in words.yes or body in {"✓", "✔", "☑"}:
        return True
    if word in words.no or body == "-":
        return False
    raise InvalidEntry(field=column.field, problem="not_yes_or_no")


def _code(column: DirectoryColumn, body: str, words: DirectoryWords) -> str:
    code = words.codes[column.code_list].get(plain(body))
    if code is None:
        raise InvalidEntry(field=column.field, problem="not_in_list")
    return code


def _codes(column: DirectoryColumn, body: str, words: DirectoryWords) -> tuple[str, ...]:
    """Return the codes of a cell, which may be one label with a comma in it or several with one between them."""
    if column.field == "sexes" and plain(body) in words.everybody:
        return ()
    whole = words.codes[column.code_list].get(plain(body))
    if whole is not None:
        return (whole,)
    parts = [part for part in _SEPARATORS.split(body) if part.strip()]
    return tuple(dict.fromkeys(_code(column, part, words) for part in parts))


def _number(column: DirectoryColumn, body: str, _words: DirectoryWords) -> int:
    if not re.fullmatch(r"\d{1,3}", body):
        raise InvalidEntry(field=column.field, problem="not_a_number")
    return int(body)


def _date(column: DirectoryColumn, body: str, _words: DirectoryWords) -> date:
    """Return a day written as 2027-03-31, or as 31/03/2027 or 31.03.2027, which is never read as month first."""
    turned = _DAY_MONTH_YEAR.fullmatch(body)
    try:
        if turned:
            day, month, year = map(int, turned.groups())
            return date(year, month, day)
        return date.fromisoformat(body[:10])
    except ValueError as error:
        raise InvalidEntry(field=column.field, problem="day_unreadable") from error


def _ages(column: DirectoryColumn, body: str) -> dict[str, object]:
    found = _AGES.fullmatch(body)
    if found is None:
        raise InvalidEntry(field=column.field, problem="ages_unreadable")
    youngest, oldest, _open = found.groups()
    return {"age_min": int(youngest), "age_max": int(oldest) if oldest else 120}


_READERS: dict[str, Callable[[DirectoryColumn, str, DirectoryWords], object]] = {
    "line": _text,
    "text": _text,
    "flag": _flag,
    "code": _code,
    "codes": _codes,
    "number": _number,
    "date": _date,
}
