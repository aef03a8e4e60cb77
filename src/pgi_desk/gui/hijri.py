"""The Hijri date of a day, by the Umm al-Qura table; for people only, it is never stored."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class HijriDate(NamedTuple):
    """A day of the Hijri calendar."""

    year: int
    month: int
    day: int


def hijri_of(day: date) -> HijriDate | None:
    """Return the Hijri date of a day; None outside the table, which runs from August 1924 to November 2077."""
    from hijridate import Gregorian  # needed only by who asks for it

    try:
        found = Gregorian(day.year, day.month, day.day).to_hijri()
    except OverflowError:
        return None
    return HijriDate(found.year, found.month, found.day)
