"""Reading and writing lists of other programs; what that needs comes with the first one, as they are seldom used."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pgi_desk.domain.list_export import ExportSheet, SheetKind
from pgi_desk.domain.sheet import ReadAs, Sheet


def read_sheet(path: Path, wanted: ReadAs) -> Sheet:
    """Read a list that somebody keeps in a spreadsheet; raises SheetRefused."""
    from pgi_desk.exchange.sheet_files import read_sheet

    return read_sheet(path, wanted)


def write_sheet(sheet: ExportSheet, kind: SheetKind) -> bytes:
    """Return a list as a file of this kind, in memory."""
    from pgi_desk.exchange.sheet_writer import write_sheet

    return write_sheet(sheet, kind)


def hijri_day(year: int, month: int, day: int) -> date:
    """Return the day of a date of the Hijri calendar; raises ValueError and BeyondTableError."""
    from pgi_desk.exchange.hijri_calendar import hijri_day

    return hijri_day(year, month, day)
