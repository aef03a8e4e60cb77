"""Holds what records are found by against the records: an older page of the index that was put back is noticed here.

The audit trail does not vouch for the index, because all of it follows from rows that it does vouch for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection

from pgi_desk.domain.errors import Interrupted
from pgi_desk.domain.search_keys import KEYS_VERSION
from pgi_desk.persistence.find_index import FIND_ROW, ROWS_AT_A_TIME, SOURCES, FindIndex, Source, find_row, places_of
from pgi_desk.persistence.mapping import Row

_FOUND = ", ".join(f"r.{name}" for name in FIND_ROW)


def rows_fit(raw: sqlcipher.Connection, stopped: Callable[[], bool]) -> bool:
    """Tell whether each record is found by what it says now, and nothing else is found; raises Interrupted.

    Only reads, over any connection.
    """
    if raw.execute("PRAGMA integrity_check(find_index)").fetchall() != [("ok",)]:
        return False
    ((stored,),) = raw.execute("SELECT count(*) FROM find_rows").fetchall()
    found = 0
    for table, source in SOURCES.items():
        for fits in _each(raw, table, source):
            if found % ROWS_AT_A_TIME == 0 and stopped():
                raise Interrupted()
            if not fits:
                return False
            found += 1
    return bool(stored == found)


def made_by_other_keys(raw: sqlcipher.Connection) -> bool:
    """Tell whether another version of the program made the index: it is made anew when the file is opened for work."""
    return raw.execute("SELECT keys_version FROM find_state").fetchall() not in ([], [(KEYS_VERSION,)])


class SqlFindingCare:
    """Implements the FindingCare port over the connection of a unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def mend(self, stopped: Callable[[], bool]) -> bool:
        """Make the index anew where it does not fit the records, and tell whether that was so; raises Interrupted."""
        raw = self._connection.connection.driver_connection
        if raw is None:
            raise RuntimeError("no connection")
        index = FindIndex(self._connection)
        if rows_fit(raw, stopped) and index.words_fit():
            return False
        index.rebuild()
        return True


def _each(raw: sqlcipher.Connection, table: str, source: Source) -> Iterator[bool]:
    columns = (source.key, *source.columns)
    wanted = ", ".join(f"s.{name}" for name in columns)
    statement = (
        f"SELECT {wanted}, {_FOUND} FROM {table} s"  # noqa: S608  # our own names
        f" LEFT JOIN find_rows r ON r.record = s.{source.key}"
    )
    low, high = places_of(source.kind)
    for values in raw.execute(statement):
        row: Row = dict(zip(columns, values, strict=False))
        stored: dict[str, Any] = dict(zip(FIND_ROW, values[len(columns) :], strict=True))
        place = stored["place"]
        yield place is not None and low <= place <= high and stored == find_row(place, source, row)
