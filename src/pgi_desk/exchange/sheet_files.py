"""Reads a list that somebody keeps in a spreadsheet: recognised by its first bytes, never by its name."""

from __future__ import annotations

from pathlib import Path

from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.sheet import AS_IT_IS, ReadAs, Sheet
from pgi_desk.exchange.csv_sheet import read_csv
from pgi_desk.exchange.sheet_limits import MOST_BYTES
from pgi_desk.exchange.workbook_sheet import OLE, ZIP, read_workbook

# What Excel and LibreOffice lay beside a list that is open; it holds the name of who opened it.
LOCKS = ("~$", ".~lock.")


def read_sheet(path: Path, wanted: ReadAs = AS_IT_IS) -> Sheet:
    """Return the lines of a workbook (.xlsx, .xls, .ods) or a text file with separators.

    Of a workbook with several sheets it is the first, unless `wanted` says which.

    Raises SheetRefused (`problem`, and `place` or `most` where they help). The file is only read: of what is
    calculated in it, the value that was stored with it is taken.
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
    if path.name.startswith(LOCKS):
        raise SheetRefused(problem="lock_file")
    if not data.strip(b"\x00 \r\n\t"):
        raise SheetRefused(problem="empty")
    workbook = data.startswith((ZIP, OLE))
    return read_workbook(data, wanted.page) if workbook else read_csv(data, wanted.encoding)
