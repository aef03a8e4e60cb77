"""Workbooks of Excel and LibreOffice (.xlsx, .xls, .ods): the texts of one visible sheet, and which there are.

What can be told from outside is refused here, before anything is read; reading is done by a process of its own.
"""

from __future__ import annotations

import io
import json
import subprocess
import threading
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from pgi_desk.child_programs import child_command
from pgi_desk.domain.errors import SheetRefused
from pgi_desk.domain.sheet import MergedCells, Sheet, SheetLine, SheetPage
from pgi_desk.exchange.sheet_limits import (
    MOST_ANSWER,
    MOST_COLUMNS,
    MOST_IN_CELL,
    MOST_LINES,
    MOST_MEMORY,
    MOST_SECONDS,
    MOST_TEXT,
    MOST_UNPACKED,
)

ZIP, OLE = b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1")
_READER = Path(__file__).with_name("workbook_child.py")
_MOST_MEMBERS = 5_000
_PART = 65_536
LOOK = -1  # as the reader calls it
_KNOWN = ("xl/workbook.xml", "content.xml")
_MOST = {
    "too_large": MOST_UNPACKED // 1_000_000,
    "too_many_lines": MOST_LINES,
    "too_wide": MOST_COLUMNS,
    "cell_too_long": MOST_IN_CELL,
    "too_much_text": MOST_TEXT // 1_000_000,
}
# What the reader is told, in its own order.
_LIMITS = (MOST_LINES, MOST_COLUMNS, MOST_IN_CELL, MOST_TEXT, MOST_MEMORY, MOST_SECONDS)


def read_workbook(data: bytes, page: int | None = None) -> Sheet:
    """Return the lines of a visible sheet that are not empty; raises SheetRefused.

    Without a `page` it is the first, and the beginning of each is told too; where the first is too large, that alone.
    """
    if data.startswith(ZIP):
        _refuse_package(data)
    elif _named(data, "_VBA_PROJECT"):
        raise SheetRefused(problem="macros")
    elif _named(data, "EncryptedPackage"):
        raise SheetRefused(problem="password")
    answer = _answer(data, page)
    if "problem" in answer:
        problem = str(answer["problem"])
        known = {"most": _MOST.get(problem), "place": answer.get("place")}
        raise SheetRefused(problem=problem, **{name: fact for name, fact in known.items() if fact})
    pages = tuple(SheetPage(name, _head(first)) for name, first in answer["pages"])
    if "lines" not in answer:
        return Sheet((), pages=pages)
    lines = tuple(SheetLine(number, tuple(cells), frozenset(unknown)) for number, cells, unknown in answer["lines"])
    merged = tuple(MergedCells(reference, last) for reference, last in answer["merged"])
    return Sheet(lines, merged, pages=pages, page=answer["page"])


def _answer(data: bytes, page: int | None) -> dict[str, Any]:
    """Read a sheet, or the first with a look at all; where one is too much to look at, the first is read alone."""
    try:
        return read_apart(data, page=LOOK if page is None else page)
    except SheetRefused:
        if page is not None:
            raise
        return read_apart(data, page=0)


def _head(lines: Iterable[Iterable[str]]) -> tuple[SheetLine, ...]:
    return tuple(SheetLine(number, tuple(cells)) for number, cells in enumerate(lines, start=1))


def _refuse_package(data: bytes) -> None:
    """Raise SheetRefused for a package that is no plain workbook, or that says it unpacks to too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, LookupError) as error:
        raise SheetRefused(problem="not_a_table") from error
    names = {one.filename.lstrip("/").lower() for one in members}
    if len(members) > _MOST_MEMBERS or sum(one.file_size for one in members) > MOST_UNPACKED:
        raise SheetRefused(problem="too_large", most=_MOST["too_large"])
    if any(name.endswith("vbaproject.bin") or "macrosheets/" in name for name in names):
        raise SheetRefused(problem="macros")
    if not names.intersection(_KNOWN):
        office = "mimetype" in names or any(name.startswith(("xl/", "word/", "ppt/")) for name in names)
        raise SheetRefused(problem="other_format" if office else "not_a_table")
    if any(one.flag_bits & 1 for one in members):
        raise SheetRefused(problem="password")


def read_apart(
    data: bytes, reader: Path = _READER, most_seconds: float = MOST_SECONDS, page: int = 0
) -> dict[str, Any]:
    """Read in a process of its own, which may run out of memory or of time without any harm to this one.

    It is ended when it takes too long or says too much; whatever it does, it is gone when this returns.
    """
    command = child_command(reader, *map(str, (*_LIMITS, page)))
    pipe = subprocess.PIPE
    try:
        child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)  # noqa: S603  # no shell
    except OSError as error:
        raise SheetRefused(problem="unreadable") from error
    end = threading.Timer(most_seconds, child.kill)
    with child:
        end.start()
        try:
            said = _said(child, data)
        finally:
            end.cancel()
            end.join()
            child.kill()  # one that has ended by itself is not waited for yet, so this is no other process
    if child.returncode or not said:
        raise SheetRefused(problem="too_much")
    answer: dict[str, Any] = json.loads(said)
    return answer


def _said(child: subprocess.Popen[bytes], data: bytes) -> bytes:
    """Return what a reader says of a workbook once it has ended; nothing where it says too much."""
    if child.stdin is None or child.stdout is None:
        return b""
    with suppress(OSError):  # it ended before it had read everything
        child.stdin.write(data)
    with suppress(OSError):
        child.stdin.close()
    said = bytearray()
    while part := child.stdout.read(_PART):
        said += part
        if len(said) > MOST_ANSWER:
            return b""
    child.wait()
    return bytes(said)


def _named(data: bytes, stream: str) -> bool:
    """Tell whether a file of the old Office format has a stream of this name."""
    return stream.encode("utf-16-le") in data
