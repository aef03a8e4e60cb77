"""What was built on the rows of a change since: rows that need one of them and are not part of the change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from sqlalchemy import Column, Connection, Table, select

from pgi_desk.persistence.mapping import Row
from pgi_desk.persistence.table_base import metadata
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.persistence.undo_log import CASE, TouchedRow
from pgi_desk.persistence.undo_tables import PASSING

# Each line of the stock says how much lay there afterwards: a later line builds on it.
STOCK = "stock_moves"
# A list of some thousand people is asked about in as few questions as SQLite takes values for.
AT_A_TIME = 500
Key = tuple[str, str]


def built_on(connection: Connection, rows: Iterable[TouchedRow], current: Mapping[Key, Row]) -> str:
    """Return a table with a row that would be left without what it needs, or an empty text.

    What a change made goes with it. Of a row that leaves a case with the change, only what needs it in that case
    matters: the rest goes where it goes.
    """
    made, led = dict[str, list[str]](), list[tuple[TouchedRow, str]]()
    for row in rows:
        case = led_from(row, current[row.table, row.row_id])
        if not row.before:
            made.setdefault(row.table, []).append(row.row_id)
        elif case:
            led.append((row, case))
    found = (
        *(table for name, keys in made.items() for table in _needing(connection, name, keys, current)),
        *(table for row, case in led for table in _needing(connection, row.table, [row.row_id], current, case)),
    )
    return next(iter(found), "")


def led_from(row: TouchedRow, current: Row) -> str:
    """Return the case that a row leaves when the change that led it there is taken back; empty for none."""
    before, now = row.before.get(CASE), current.get(CASE)
    return str(now) if before and now and before != now else ""


def _needing(
    connection: Connection, name: str, keys: list[str], own: Mapping[Key, Row], case: str = ""
) -> Iterator[str]:
    """Yield the tables with a row that needs one of these and is not part of the same change."""
    if name == STOCK and any(_counted_since(connection, own[name, key]) for key in keys):
        yield name
    for table, column in pointing_to(name):
        if case and CASE not in table.c:
            continue
        for start in range(0, len(keys), AT_A_TIME):
            wanted = select(table.c[AUDITED[table.name]]).where(column.in_(keys[start : start + AT_A_TIME]))
            if case:
                wanted = wanted.where(table.c[CASE] == case)
            if any((table.name, str(key)) not in own for (key,) in connection.execute(wanted)):
                yield table.name


def _counted_since(connection: Connection, line: Row) -> bool:
    moves = metadata.tables[STOCK].c
    later = select(moves.move_id).where(moves.article_id == line.get("article_id"), moves.number > line.get("number"))
    return connection.execute(later.limit(1)).first() is not None


@cache
def pointing_to(name: str) -> tuple[tuple[Table, Column[str]], ...]:
    """Return the columns that lead to a table, apart from those of the values from before."""
    return tuple(
        (table, column)
        for table in metadata.sorted_tables
        if table.name not in PASSING
        for column in table.c
        if any(key.column.table.name == name for key in column.foreign_keys)
    )


@cache
def case_columns(table: Table) -> tuple[Column[str], ...]:
    """Return the columns of a table that name a case."""
    return tuple(column for other, column in pointing_to("case_files") if other is table)
