"""Reads a list that somebody keeps in a spreadsheet: recognised by its first bytes, never by its name."""

from __future__ import annotations

from pathlib import Path

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.sheet import Sheet
from pgi_desk.exchange.csv_sheet import read_csv
from pgi_desk.exchange.sheet_limits import MOST_BYTES
from pgi_desk.exchange.xlsx_sheet import read_xlsx

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1")  # also an .xlsx with a password


def read_sheet(path: Path) -> Sheet:
    """Return the lines of an .xlsx workbook or a text file with separators.

    Raises SheetRefused (`problem`, and `place` or `most` where they help). The file is only read, and whatever is
    calculated in it is taken as text.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise SheetRefused(problem="too_large", most=MOST_BYTES // 1_000_000)
        with path.open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise SheetRefused(problem="missing") from error
    except (OSError, ValueError) as error:
        raise SheetRefused(problem="unreadable") from error
    if not data.strip(b"\x00 \r\n\t"):
        raise SheetRefused(problem="empty")
    if data.startswith(_OLD_OFFICE):
        raise SheetRefused(problem="old_excel")
    return read_xlsx(data) if data.startswith(_ZIP) else read_csv(data)
