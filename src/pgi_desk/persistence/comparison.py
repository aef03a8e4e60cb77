"""How two files differ, row by row: figures and case codes, never what stands in a record."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, TypeAlias

import sqlcipher3.dbapi2 as sqlcipher

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.services.read_models import FileDifferences, KindDifference

ROWS_AT_A_TIME = 500
Rows: TypeAlias = set[tuple[str, str]]


def compare_files(here: sqlcipher.Connection, there: sqlcipher.Connection) -> FileDifferences:
    """Compare all records of two files over raw connections; writes nothing.

    A file of an older version lacks tables and columns: what only one of them can hold is not compared.
    """
    kinds, differing = [], Rows()
    for table in AUDITED:
        columns = sorted(_columns(here, table) & _columns(there, table))
        if columns:
            kinds.append(_kind(here, there, table, columns, differing))
    return FileDifferences(
        kinds=tuple(kind for kind in kinds if kind.any),
        case_codes=tuple(sorted(_case_codes(here, differing) | _case_codes(there, differing))),
        head_here=_point(here),
        head_there=_point(there),
        last_common=_last_common(here, there),
    )


def _kind(
    here: sqlcipher.Connection, there: sqlcipher.Connection, table: str, columns: list[str], differing: Rows
) -> KindDifference:
    found = dict(_digests(there, table, columns))
    only_here = changed = 0
    for key, digest in _digests(here, table, columns):
        other = found.pop(key, None)
        only_here += other is None
        changed += other not in (None, digest)
        if other != digest:
            differing.add((table, key))
    differing.update((table, key) for key in found)
    return KindDifference(table, only_here, len(found), changed)


def _digests(connection: sqlcipher.Connection, table: str, columns: list[str]) -> Iterator[tuple[str, bytes]]:
    listed = ", ".join(columns)
    statement = f"SELECT {AUDITED[table]}, json_array({listed}) FROM {table}"  # noqa: S608  # our own names
    for key, text in _in_pieces(connection.execute(statement)):
        yield key, hashlib.sha256(text.encode()).digest()


def _columns(connection: sqlcipher.Connection, table: str) -> set[str]:
    return {column[1] for column in connection.execute(f"PRAGMA table_info({table})")}


def _case_codes(connection: sqlcipher.Connection, differing: Rows) -> set[str]:
    """Return the cases of rows as the audit trail knows them; not every table names the case itself."""
    statement = "SELECT DISTINCT table_name, row_id, case_code FROM audit_entries WHERE case_code <> ''"
    found = _in_pieces(connection.execute(statement)) if differing else iter(())
    return {case_code for table, row_id, case_code in found if (table, row_id) in differing}


def _point(connection: sqlcipher.Connection, sequence: int | None = None) -> ChainPoint | None:
    statement = "SELECT sequence, hash, utc FROM audit_entries WHERE sequence = ifnull(?, sequence)"
    row = connection.execute(f"{statement} ORDER BY sequence DESC LIMIT 1", (sequence,)).fetchone()
    return ChainPoint(*row) if row else None


def _last_common(here: sqlcipher.Connection, there: sqlcipher.Connection) -> ChainPoint | None:
    """Return the newest entry that both trails have: each hash covers all before it, so halving finds it."""
    low, high = 0, min((point.sequence if point else 0) for point in (_point(here), _point(there)))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _point(here, middle) == _point(there, middle) else (low, middle - 1)
    return _point(here, low) if low else None


def _in_pieces(cursor: sqlcipher.Cursor) -> Iterator[tuple[Any, ...]]:
    while rows := cursor.fetchmany(ROWS_AT_A_TIME):
        yield from rows
