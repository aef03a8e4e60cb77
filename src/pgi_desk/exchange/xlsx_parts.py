"""The XML parts of an Excel workbook, each read in one pass; document types and entities are refused."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from xml.parsers import expat

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.sheet import MergedCells, Sheet, SheetLine
from pgi_desk.exchange.sheet_limits import MOST_COLUMNS, within

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_DAY_ZERO = date(1899, 12, 30)
# Numbers of built-in formats that show a date (ECMA-376 part 1, 18.8.30).
_DATE_FORMATS = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
_NOT_IN_A_FORMAT = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')


class XmlPart:
    """Reads a part: `starts` and `ends` are told the name of each element without its namespace."""

    def __init__(self) -> None:
        self._text: list[str] = []

    def read(self, data: bytes) -> None:
        """Read the part whole."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        parser.Parse(data, True)  # noqa: FBT003  # expat takes no keyword

    def starts(self, name: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def ends(self, name: str, text: str) -> None:
        """An element ends; `text` is what stood in it since the last one began or ended."""

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        self.starts(name.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        text = "".join(self._text)
        self._text.clear()
        self.ends(name.rpartition(" ")[2], text)

    @staticmethod
    def _refuse(*_: object) -> None:
        raise SheetRefused(problem="not_a_table")


class SheetList(XmlPart):
    """The sheets of a workbook, and from which year it counts its days."""

    def __init__(self) -> None:
        super().__init__()
        self.first_visible = ""
        self.from_1904 = False

    def starts(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take the first sheet that people see."""
        if name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "") in {"1", "true"}
        if name == "sheet" and not self.first_visible and attributes.get("state", "visible") == "visible":
            self.first_visible = attributes.get("id", "")


class Targets(XmlPart):
    """Which part stands behind an id of the workbook."""

    def __init__(self) -> None:
        super().__init__()
        self.by_id: dict[str, str] = {}
        self._by_kind: dict[str, str] = {}

    def starts(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take a target inside the package; links that lead out of it are not followed."""
        if name == "Relationship" and attributes.get("TargetMode", "Internal") == "Internal":
            target = attributes.get("Target", "")
            self.by_id[attributes.get("Id", "")] = target
            self._by_kind[attributes.get("Type", "").rpartition("/")[2].lower()] = target

    def named(self, kind: str) -> str:
        """Return the target of a kind, or an empty text."""
        return self._by_kind.get(kind, "")


class SharedTexts(XmlPart):
    """The texts that cells refer to by number; how they are to be pronounced is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._parts: list[str] = []
        self._aside = False

    def starts(self, name: str, attributes: Mapping[str, str]) -> None:
        """A text begins."""
        if name == "si":
            self._parts = []
        self._aside = self._aside or name == "rPh"

    def ends(self, name: str, text: str) -> None:
        """A piece of a text, or the whole of it, ends."""
        if name == "t" and not self._aside:
            self._parts.append(text)
        elif name == "rPh":
            self._aside = False
        elif name == "si":
            self.texts.append("".join(self._parts))


class Styles(XmlPart):
    """Which styles of cells show a number as a date."""

    def __init__(self) -> None:
        super().__init__()
        self._own: set[int] = set()
        self._formats: list[int] = []
        self._in_cells = False

    def starts(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note formats of the workbook's own, and the format of each style."""
        if name == "cellXfs":
            self._in_cells = True
        elif name == "numFmt":
            code = _NOT_IN_A_FORMAT.sub("", attributes.get("formatCode", "")).lower()
            if "y" in code or "d" in code:
                self._own.add(_whole(attributes.get("numFmtId", "")))
        elif name == "xf" and self._in_cells:
            self._formats.append(_whole(attributes.get("numFmtId", "")))

    def ends(self, name: str, text: str) -> None:
        """The styles of cells are complete."""
        self._in_cells = self._in_cells and name != "cellXfs"

    def dates(self) -> frozenset[int]:
        """Return the places of the styles that show a date."""
        return frozenset(
            place for place, number in enumerate(self._formats) if number in _DATE_FORMATS or number in self._own
        )


class CellReader(XmlPart):
    """The cells of a sheet as text; `later` is added to days of workbooks that count from 1904."""

    def __init__(self, shared: Sequence[str], dates: frozenset[int], later: int) -> None:
        super().__init__()
        self._shared, self._dates, self._later = shared, dates, later
        self._lines: list[SheetLine] = []
        self._merged: list[MergedCells] = []
        self._number, self._column = 0, -1
        self._cells: dict[int, str] = {}
        self._formulas: set[int] = set()
        self._cell: Mapping[str, str] = {}
        self._value, self._formula, self._aside = "", "", False

    def sheet(self) -> Sheet:
        """Return the lines that are not empty."""
        return Sheet(tuple(self._lines), tuple(self._merged))

    def starts(self, name: str, attributes: Mapping[str, str]) -> None:
        """A row, a cell or a phonetic hint begins, or cells are joined."""
        if name == "row":
            self._number = _whole(attributes.get("r", "")) or self._number + 1
            self._column, self._cells, self._formulas = -1, {}, set()
        elif name == "c":
            self._cell, self._value, self._formula = attributes, "", ""
            self._column = _column(attributes.get("r", ""), self._column + 1)
        elif name == "f":
            self._formula = "="
        elif name == "rPh":
            self._aside = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def ends(self, name: str, text: str) -> None:
        """A value, a cell or a row ends."""
        if name == "v" or (name == "t" and not self._aside):
            self._value += text
        elif name == "f":
            self._formula = "=" + text
        elif name == "rPh":
            self._aside = False
        elif name == "c":
            self._take_cell()
        elif name == "row":
            self._take_line()

    def _take_cell(self) -> None:
        kind = self._cell.get("t", "n")
        text = self._formula or self._typed(kind)
        if not text.strip():
            return
        if self._column >= MOST_COLUMNS:
            raise SheetRefused(problem="too_wide", most=MOST_COLUMNS)
        self._cells[self._column] = text
        if self._formula or kind == "e":
            self._formulas.add(self._column)

    def _typed(self, kind: str) -> str:
        if kind == "s":
            place = _whole(self._value)
            return self._shared[place] if place < len(self._shared) else ""
        if kind != "n" or not self._value:
            return self._value
        if _whole(self._cell.get("s", "")) in self._dates:
            return self._day()
        return _number_text(self._value)

    def _day(self) -> str:
        try:
            return (_DAY_ZERO + timedelta(days=int(float(self._value)) + self._later)).isoformat()
        except (ValueError, OverflowError):
            return self._value

    def _take_line(self) -> None:
        if not self._cells:
            return
        within(len(self._lines) + 1)
        cells = tuple(self._cells.get(place, "") for place in range(max(self._cells) + 1))
        self._lines.append(SheetLine(self._number, cells, frozenset(self._formulas)))

    def _merge(self, reference: str) -> None:
        found = _REFERENCE.fullmatch(reference.rpartition(":")[2])
        if found is not None and len(self._merged) < MOST_COLUMNS:
            self._merged.append(MergedCells(reference, int(found[2])))


def _column(reference: str, following: int) -> int:
    """Return the place of a column (0 for A) from a reference such as C7; without one it is the following one."""
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        return following
    place = 0
    for letter in found[1]:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _number_text(text: str) -> str:
    """Return a number as it was typed: a phone number is 2.16E+11 in the file, and a whole number may end in .0."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    if not number.is_finite() or abs(number.adjusted()) > 30:
        return text
    return str(int(number)) if number == number.to_integral_value() else format(number, "f")
