"""Dates as they stand in lists: in which order their parts are, and in which calendar, is asked once for a list."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.text_entry import western_digits

# Years of the Hijri calendar in which people who are alive may be born, and that no Gregorian list has.
HIJRI_YEARS = range(1300, 1501)
# The months of a table begin at most this long before or after those that are seen or announced somewhere.
HIJRI_MARGIN = timedelta(days=2)
LONGEST_MONTH = 30  # of the Hijri calendar
_PARTS = re.compile(r"[\s./\-،,]+")
# A year that is only known roughly, as offices of the four languages write it.
_ABOUT = re.compile(
    r"(?:about|approx(?:\.|imately)?|circa|ca?\.?|env(?:\.|iron)?|vers|hacia|aprox(?:\.|imadamente)?|alrededor de"
    r"|حوال[يى]|نحو|تقريبً?اً?)\s*(\d{4})|(\d{4})\s*(?:[?~≈]|تقريبً?اً?)",
    re.IGNORECASE,
)
_TIME = re.compile(r"[T ]\d{1,2}:\d\d.*$")


class DateOrder(StrEnum):
    """Which part of 03/04/1990 is the day; where the year comes first there is no doubt."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class DateWay:
    """How the dates of one list are written."""

    order: DateOrder = DateOrder.DAY_FIRST
    hijri: bool = False


class BeyondTableError(Exception):
    """A day of the Hijri calendar lies before or after those that the table of its months covers."""


# Year, month and day of the Hijri calendar to the day; raises ValueError when there is none, and BeyondTableError.
HijriCalendar = Callable[[int, int, int], date]
USUAL = DateWay()


def no_calendar(year: int, month: int, day: int) -> date:
    """Stand in for the calendar where a list has no dates; every day is beyond it."""
    raise BeyondTableError((year, month, day))


def possible_orders(texts: Iterable[str]) -> frozenset[DateOrder]:
    """Return the orders that fit every date of a list; both when nothing in it decides, none when it is mixed."""
    found = set(DateOrder)
    for text in texts:
        numbers = _numbers(text)
        if len(numbers) == 3 and numbers[0] < 32 <= numbers[2]:
            first, second, _ = numbers
            if first > 12:
                found.discard(DateOrder.MONTH_FIRST)
            if second > 12:
                found.discard(DateOrder.DAY_FIRST)
    return frozenset(found)


def order_matters(texts: Iterable[str]) -> bool:
    """Tell whether some date would be another day in the other order."""
    read = map(_numbers, texts)
    return any(len(one) == 3 and one[0] <= 12 and one[1] <= 12 and one[2] >= 32 and one[0] != one[1] for one in read)


def seems_hijri(texts: Iterable[str]) -> bool:
    """Tell whether most years of a list are those of the Hijri calendar."""
    years = [max(numbers) for text in texts if (numbers := _numbers(text))]
    return bool(years) and 2 * sum(year in HIJRI_YEARS for year in years) > len(years)


def read_date(field: str, text: str, way: DateWay, calendar: HijriCalendar = no_calendar) -> PartialDate:
    """Return a date, a month, a year or about a year; InvalidEntry (`field`, `problem`) where it cannot be told.

    A day of the Hijri calendar is known to the month or the year: when its months begin differs by a day or two from
    place to place, and what is not known is not made up.
    """
    roughly = _ABOUT.fullmatch(western_digits(text.strip()))
    body = f"~{roughly[1] or roughly[2]}" if roughly else text.strip()
    about = body.startswith(("~", "≈"))
    numbers = _numbers(body.lstrip("~≈"))
    try:
        year, month, day = _placed(numbers, way.order)
        if way.hijri:
            return _from_hijri(year, month, day, calendar)
        if about and month is None:
            return PartialDate(DatePrecision.ESTIMATED, year)
        return PartialDate(_precision(month, day), year, month, day)
    except BeyondTableError as error:
        raise InvalidEntry(field=field, problem="hijri_beyond_table") from error
    except (ValueError, InvalidEntry, OverflowError) as error:
        raise InvalidEntry(field=field, problem="date_unreadable") from error


def read_day(field: str, text: str, way: DateWay, calendar: HijriCalendar = no_calendar) -> date:
    """Return a whole day; of the Hijri calendar the day of the table, which may be one or two beside the one seen.

    Raises InvalidEntry.
    """
    try:
        year, month, day = _whole(_placed(_numbers(text), way.order))
        return _counted(year, month, day, calendar) if way.hijri else date(year, month, day)
    except BeyondTableError as error:
        raise InvalidEntry(field=field, problem="hijri_beyond_table") from error
    except (ValueError, OverflowError) as error:
        raise InvalidEntry(field=field, problem="date_unreadable") from error


def _whole(parts: tuple[int, int | None, int | None]) -> tuple[int, int, int]:
    year, month, day = parts
    if month is None or day is None:
        raise ValueError(parts)
    return year, month, day


def _hijri(year: int, month: int, day: int, calendar: HijriCalendar) -> date:
    """Return the day; a year that no list of living people has is no year of the Hijri calendar."""
    if year not in HIJRI_YEARS:
        raise ValueError((year, month, day))
    return calendar(year, month, day)


def _counted(year: int, month: int, day: int, calendar: HijriCalendar) -> date:
    """Count a day from the first of its month: where the moon was seen later, a month had a day that no table has."""
    if not 1 <= day <= LONGEST_MONTH:
        raise ValueError((year, month, day))
    return _hijri(year, month, 1, calendar) + timedelta(days=day - 1)


def _from_hijri(year: int, month: int | None, day: int | None, calendar: HijriCalendar) -> PartialDate:
    """Return the month in which both ends of what it can be lie, else the year, else about the year."""
    first = _counted(year, month or 1, day or 1, calendar) - HIJRI_MARGIN
    last = _counted(year, month or 12, day or LONGEST_MONTH, calendar) + HIJRI_MARGIN
    if first.year != last.year:
        return PartialDate(DatePrecision.ESTIMATED, last.year)
    if first.month != last.month:
        return PartialDate(DatePrecision.YEAR, first.year)
    return PartialDate(DatePrecision.MONTH, first.year, first.month)


def _numbers(text: str) -> tuple[int, ...]:
    """Return the numbers of a date in any script's digits; nothing where something else stands in it."""
    body = _TIME.sub("", western_digits(text.strip()))
    body = body.rstrip("هAHم. ").strip()
    parts = [part for part in _PARTS.split(body) if part]
    if not parts or any(not (part.isascii() and part.isdecimal() and len(part) <= 4) for part in parts):
        return ()
    return tuple(map(int, parts))


def _placed(numbers: tuple[int, ...], order: DateOrder) -> tuple[int, int | None, int | None]:
    """Return year, month and day; ValueError when it cannot be told, as with years of two digits."""
    if len(numbers) == 1 and numbers[0] >= 1000:
        return numbers[0], None, None
    if len(numbers) == 2:
        month, year = sorted(numbers)
        if year >= 1000 and month <= 12:
            return year, month, None
    if len(numbers) == 3 and numbers[0] >= 1000:
        return numbers[0], numbers[1], numbers[2]
    if len(numbers) == 3 and numbers[2] >= 1000:
        first, second, year = numbers
        return (year, second, first) if order is DateOrder.DAY_FIRST else (year, first, second)
    raise ValueError(numbers)


def _precision(month: int | None, day: int | None) -> DatePrecision:
    if day is not None:
        return DatePrecision.DAY
    return DatePrecision.YEAR if month is None else DatePrecision.MONTH
