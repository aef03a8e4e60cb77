"""Days of the Hijri calendar in lists of other programs, by the Umm al-Qura table of a library."""

from __future__ import annotations

from datetime import date

from pgi_desk.domain.list_dates import BeyondTableError


def hijri_day(year: int, month: int, day: int) -> date:
    """Return the day; raises ValueError when there is none, and BeyondTableError before 1343 and after 1500."""
    from hijridate import Hijri  # not before somebody imports such a list

    try:
        found = Hijri(year, month, day).to_gregorian()
    except OverflowError as error:
        raise BeyondTableError((year, month, day)) from error
    return date(found.year, found.month, found.day)
