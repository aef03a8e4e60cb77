"""What the columns of an imported list mean: headings are guessed, cells are read; the words for both are content."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation

from pgi_desk.domain.code_list import Code, ContentLibrary
from pgi_desk.domain.errors import InvalidEntry, SheetRefused
from pgi_desk.domain.identifiers import CaseCode, parse_case_code
from pgi_desk.domain.list_dates import USUAL, DateWay, HijriCalendar, no_calendar, read_date, read_day
from pgi_desk.domain.list_noise import says_nothing
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.phone_cells import phone_from_cell
from pgi_desk.domain.sheet import HeadedSheet, plain
from pgi_desk.domain.text_entry import western_digits

# The lists of columns that can be imported, each a content list.
DIRECTORY, PEOPLE, ASSISTANCE = "directory_columns", "people_columns", "assistance_columns"
DATES = frozenset({"birth", "day"})
NAMED = ((frozenset({"name"}), "no_name"),)
LONGEST_CELL = 4000
_SEPARATORS = re.compile(r"[;,/|\n،؛•]+")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_AGES = re.compile(r"(\d{1,3})\s*(?:[-–—]\s*(\d{1,3})|(\+))")


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One field that a column may hold: its kind, the list that its codes are from, and its known headings."""

    field: str
    kind: str
    code_list: str
    headings: frozenset[str]


@dataclass(frozen=True, slots=True)
class ListWords:
    """All words that an imported list may use, as `plain` gives them.

    `own` has the headings of the lists of this kind that this program saves, and the field behind each of them.
    """

    columns: Mapping[str, ListColumn]
    codes: Mapping[str, Mapping[str, str]]
    yes: frozenset[str]
    no: frozenset[str]
    everybody: frozenset[str]
    dates: DateWay = USUAL
    calendar: HijriCalendar = no_calendar
    own: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def from_content(
        cls,
        content: ContentLibrary,
        name: str = DIRECTORY,
        dates: DateWay = USUAL,
        calendar: HijriCalendar = no_calendar,
    ) -> ListWords:
        """Read the words from the content lists; `name` is the list of columns, `dates` how its dates are written."""
        columns = {
            row.code: ListColumn(row.code, row.text("kind"), row.text("list"), _words_of(row, "headings"))
            for row in content.list(name)
        }
        lists = {column.code_list for column in columns.values() if column.code_list}
        codes = {code_list: _codes_by_word(content, code_list) for code_list in lists}
        typed = {row.code: _words_of(row, "words") for row in content.list("typed_words")}
        return cls(
            columns, codes, typed["yes"], typed["no"], typed["everybody"], dates, calendar, _own_lists(content, name)
        )

    @property
    def headings(self) -> frozenset[str]:
        """All headings that are recognised."""
        return frozenset().union(*(column.headings for column in self.columns.values()))


def guessed(headings: Sequence[str], words: ListWords) -> tuple[str, ...]:
    """Return the field that each heading probably stands for, each field once; an empty text where nothing fits.

    A heading that is known counts before one that only contains a known one. A list that this program saved is known as
    a whole: what it counted or worked out itself is not read back.
    """
    if own := words.own.get(tuple(map(plain, headings))):
        return own
    found: dict[int, str] = {}
    for fits in (_is_known, _contains_known):
        for place, heading in enumerate(headings):
            left = (column for field, column in words.columns.items() if field not in found.values())
            if place not in found and (field := fits(plain(heading), tuple(left))):
                found[place] = field
    return tuple(found.get(place, "") for place in range(len(headings)))


def date_texts(sheet: HeadedSheet, mapping: Sequence[str], words: ListWords) -> tuple[str, ...]:
    """Return what stands in the columns that were chosen to hold dates."""
    places = [place for place, name in enumerate(mapping) if name and words.columns[name].kind in DATES]
    return tuple(text for line in sheet.lines for place in places if (text := line.cell(place).strip()))


def checked_mapping(
    sheet: HeadedSheet,
    mapping: Sequence[str],
    words: ListWords,
    needed: Sequence[tuple[frozenset[str], str]] = NAMED,
) -> tuple[str, ...]:
    """Return the fields of the columns; raises SheetRefused when one is chosen twice or one that is needed in none.

    `needed` are fields of which one has to be there, each with the problem without it.
    """
    chosen = [field for field in mapping if field]
    if len(mapping) != len(sheet.headings) or any(field not in words.columns for field in chosen):
        raise SheetRefused(problem="nothing_chosen")
    for fields, problem in needed:
        if not fields.intersection(chosen):
            raise SheetRefused(problem=problem)
    if len(set(chosen)) != len(chosen):
        raise SheetRefused(problem="chosen_twice")
    return tuple(mapping)


def read_cell(column: ListColumn, text: str, words: ListWords) -> dict[str, object]:
    """Return the fields that a cell gives; a blank or a dash gives none. Raises InvalidEntry (`field`, `problem`)."""
    body = text.strip()
    if says_nothing(body):
        return {}
    if len(body) > LONGEST_CELL:
        raise InvalidEntry(field=column.field, problem="too_long")
    if column.kind == "ages":
        return _ages(column, body)
    return {column.field: _READERS[column.kind](column, body, words)}


def _is_known(heading: str, columns: Sequence[ListColumn]) -> str:
    return next((column.field for column in columns if heading in column.headings), "")


def _contains_known(heading: str, columns: Sequence[ListColumn]) -> str:
    """Return the field whose longest known heading is a part of this one, word by word."""
    fitting = [
        (len(known), column.field)
        for column in columns
        for known in column.headings
        if len(known) > 2 and f" {known} " in f" {heading} "
    ]
    return max(fitting, default=(0, ""))[1]


def _own_lists(content: ContentLibrary, name: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """Return the headings of each list of this kind that this program saves, in every language, and their fields."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    known = content.list("export_columns")
    for saved in content.list("export_lists"):
        if saved.text("comes_in") != name:
            continue
        every = [known.get(code) for code in saved.words("columns")]
        for columns in (every, [one for one in every if one.attributes.get("names") is not True]):
            fields = tuple(one.text("comes_in") for one in columns)
            for language in every[0].labels:
                labels = [one.label(language) for one in columns]
                standard = [one.text("standard") or one.label(language) for one in columns]
                found |= {tuple(map(plain, headings)): fields for headings in (labels, standard)}
    return found


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


def _text(_column: ListColumn, body: str, _words: ListWords) -> str:
    return body


def _phone(column: ListColumn, body: str, _words: ListWords) -> str:
    return phone_from_cell(column.field, body, digits=column.kind == "phone")


def _flag(column: ListColumn, body: str, words: ListWords) -> bool:
    word = plain(body) or body
    if word in words.yes or body in {"✓", "✔", "☑"}:
        return True
    if word in words.no or body == "-":
        return False
    raise InvalidEntry(field=column.field, problem="not_yes_or_no")


def _code(column: ListColumn, body: str, words: ListWords) -> str:
    code = words.codes[column.code_list].get(plain(body))
    if code is None:
        raise InvalidEntry(field=column.field, problem="not_in_list")
    return code


def _codes(column: ListColumn, body: str, words: ListWords) -> tuple[str, ...]:
    """Return the codes of a cell, which may be one label with a comma in it or several with one between them."""
    if column.field == "sexes" and plain(body) in words.everybody:
        return ()
    whole = words.codes[column.code_list].get(plain(body))
    if whole is not None:
        return (whole,)
    parts = [part for part in _SEPARATORS.split(body) if part.strip()]
    return tuple(dict.fromkeys(_joined_codes(column, parts, words)))


def _joined_codes(column: ListColumn, parts: Sequence[str], words: ListWords) -> Iterator[str]:
    """Return the code of each part; some labels have a separator in them, so that several parts may be one label."""
    known, first = words.codes[column.code_list], 0
    while first < len(parts):
        ends = range(len(parts), first + 1, -1)
        end = next((end for end in ends if plain(" ".join(parts[first:end])) in known), first + 1)
        yield _code(column, " ".join(parts[first:end]), words)
        first = end


def _number(column: ListColumn, body: str, _words: ListWords) -> int:
    if not re.fullmatch(r"\d{1,3}", body):
        raise InvalidEntry(field=column.field, problem="not_a_number")
    return int(body)


def _date(column: ListColumn, body: str, _words: ListWords) -> date:
    """Return a day written as 2027-03-31, or as 31/03/2027 or 31.03.2027, which is never read as month first."""
    turned = _DAY_MONTH_YEAR.fullmatch(body)
    try:
        if turned:
            day, month, year = map(int, turned.groups())
            return date(year, month, day)
        return date.fromisoformat(western_digits(body[:10]))
    except ValueError as error:
        raise InvalidEntry(field=column.field, problem="day_unreadable") from error


def _ages(column: ListColumn, body: str) -> dict[str, object]:
    found = _AGES.fullmatch(body)
    if found is None:
        raise InvalidEntry(field=column.field, problem="ages_unreadable")
    youngest, oldest, _open = found.groups()
    return {"age_min": int(youngest), "age_max": int(oldest) if oldest else 120}


def _birth(column: ListColumn, body: str, words: ListWords) -> PartialDate:
    return read_date(column.field, body, words.dates, words.calendar)


def _day(column: ListColumn, body: str, words: ListWords) -> date:
    return read_day(column.field, body, words.dates, words.calendar)


def _decimal(column: ListColumn, body: str, _words: ListWords) -> Decimal:
    """Return a number with at most one mark before its decimals; 1.234,5 could be either and is refused."""
    text = body.replace("\u066b", ".").replace(",", ".")
    try:
        return Decimal(text)  # not with two marks, as in 1.234,5, which could be either
    except InvalidOperation as error:
        raise InvalidEntry(field=column.field, problem="not_a_number") from error


def _case_code(column: ListColumn, body: str, _words: ListWords) -> CaseCode:
    try:
        return parse_case_code(body)
    except InvalidEntry as error:
        raise InvalidEntry(field=column.field, problem="not_a_case_code") from error


_READERS: dict[str, Callable[[ListColumn, str, ListWords], object]] = {
    "line": _text,
    "text": _text,
    "phone": _phone,
    "dialled": _phone,
    "flag": _flag,
    "code": _code,
    "codes": _codes,
    "number": _number,
    "date": _date,
    "birth": _birth,
    "day": _day,
    "decimal": _decimal,
    "case_code": _case_code,
}
