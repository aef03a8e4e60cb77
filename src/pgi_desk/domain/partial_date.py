"""Dates as people know them: a day, a month, a year, or about a year."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.text_entry import western_digits

# How far an estimated year may be off, in years; a product decision, on the careful side for children.
ESTIMATE_MARGIN = 2
# What people and keyboards put for the dash between year, month and day; and marks of direction, which nobody sees.
_TYPED = str.maketrans(
    dict.fromkeys("/.\u060d\u2010\u2011\u2012\u2013\u2212", "-") | dict.fromkeys("\u061c\u200e\u200f")
)


class DatePrecision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to some precision; what is not known is None and never guessed."""

    precision: DatePrecision = DatePrecision.UNKNOWN
    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse parts that do not belong to the precision and dates that do not exist."""
        needed = {
            DatePrecision.DAY: (True, True, True),
            DatePrecision.MONTH: (True, True, False),
            DatePrecision.YEAR: (True, False, False),
            DatePrecision.ESTIMATED: (True, False, False),
            DatePrecision.UNKNOWN: (False, False, False),
        }[self.precision]
        given = tuple(part is not None for part in (self.year, self.month, self.day))
        if given != needed:
            raise InvalidEntry(field="date", problem="parts_do_not_fit")
        if self.year is not None:
            _existing(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    def earliest(self) -> date | None:
        """Return the first day that the date can be, or None when nothing is known."""
        if self.year is None:
            return None
        margin = ESTIMATE_MARGIN if self.precision is DatePrecision.ESTIMATED else 0
        return date(self.year - margin, self.month or 1, self.day or 1)

    def latest(self) -> date | None:
        """Return the last day that the date can be, or None when nothing is known."""
        if self.year is None:
            return None
        margin = ESTIMATE_MARGIN if self.precision is DatePrecision.ESTIMATED else 0
        year, month = self.year + margin, self.month or 12
        return date(year, month, self.day or monthrange(year, month)[1])

    def as_text(self) -> str:
        """Return the stored form: ``1999-04-07``, ``1999-04``, ``1999``, ``~1999`` or an empty text."""
        if self.precision is DatePrecision.UNKNOWN:
            return ""
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return ("~" if self.precision is DatePrecision.ESTIMATED else "") + "-".join(parts)

    @classmethod
    def from_text(cls, text: str) -> PartialDate:
        """Read the stored form as people type it; raises InvalidEntry on anything else.

        Digits are those of any script. Between the parts stand dashes, slashes, full stops or the Arabic sign for it,
        where the year comes first; the tilde stands at either side, as in a right-to-left field both look the same.
        """
        body = western_digits(text).translate(_TYPED).strip()
        if not body:
            return cls()
        estimated = body.startswith("~") != body.endswith("~")
        parts = (body.removeprefix("~").removesuffix("~").strip() if estimated else body).split("-")
        digits = all(part.isascii() and part.isdecimal() and len(part) <= 4 for part in parts)
        # A day in front is no year that is out of range: the sentence says how a date is written.
        if not digits or len(parts) > (1 if estimated else 3) or (len(parts) > 1 and len(parts[0]) < 3):
            raise InvalidEntry(field="date", problem="not_a_date")
        numbers: list[int | None] = [int(part) for part in parts]
        precision = (DatePrecision.YEAR, DatePrecision.MONTH, DatePrecision.DAY)[len(numbers) - 1]
        year, month, day = (*numbers, None, None)[:3]
        return cls(DatePrecision.ESTIMATED if estimated else precision, year, month, day)


@dataclass(frozen=True, slots=True)
class AgeRange:
    """The ages in completed years that fit what is known."""

    youngest: int
    oldest: int


def ages_on(birth: PartialDate, today: date) -> AgeRange | None:
    """Return the possible ages on a day, or None when the birth date is unknown.

    Raises InvalidEntry when the birth lies after the day.
    """
    first, last = birth.earliest(), birth.latest()
    if first is None or last is None:
        return None
    if first > today:
        raise InvalidEntry(field="birth", problem="in_the_future")
    return AgeRange(youngest=_completed_years(min(last, today), today), oldest=_completed_years(first, today))


def _completed_years(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _existing(year: int, month: int, day: int) -> None:
    if not 1880 <= year <= 2199:
        raise InvalidEntry(field="date", problem="year_out_of_range")
    try:
        date(year, month, day)
    except ValueError as error:
        raise InvalidEntry(field="date", problem="no_such_day") from error
