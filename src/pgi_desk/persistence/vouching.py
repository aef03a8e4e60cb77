"""What the audit trail vouches for: its own chain, and every row by the digest in the newest entry about it."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import repeat
from operator import add
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from pgi_desk.domain.audit import GENESIS, GONE, AuditEntry, row_digest, sealed
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.services.read_models import Problem, VerifyReport

# SQLite writes the texts that are hashed and joins those of many rows: that is faster than Python, and Python is free
# for the checks beside this one. Whatever does not fit at once is looked at row by row, and where a hash does not fit
# then, the definition in `domain.audit` decides.
ROWS_AT_A_TIME = 500
# A part of a scanned document is nearly a megabyte, and as text in JSON more: so few at a time that memory stays small.
OF_SCANS = 8
# Between the rows: a text in JSON has no such character, and a key that has one only takes the slower way.
BREAK = "\n"
LOWEST, HIGHEST = -(2**63), 2**63 - 1
NO_ROW = " "  # the name of what belongs to no row
_ENTRY = (
    "sequence, utc, staff_id, action, case_code, table_name, row_id, row_version, row_digest, detail, previous_hash"
)
_ENTRIES = (
    f"SELECT json_array({_ENTRY}) AS hashed, sequence AS place, previous_hash AS link, hash,"  # noqa: S608  # our names
    " table_name || ' ' || row_id AS name, row_version || ' ' || row_digest AS vouching"
    " FROM audit_entries WHERE sequence >= ? ORDER BY sequence LIMIT ?"
)


def check_contents(connection: sqlcipher.Connection) -> VerifyReport:
    """Check chain and rows; raises what the connection raises."""
    chain = _Chain(connection)
    chain.walk()
    rows = _Rows(connection, chain.vouched)
    rows.walk()
    return VerifyReport(chain.count, rows.count, chain.head, (*chain.problems, *rows.problems))


def rows_as_hashed(connection: sqlcipher.Connection, table: str, key: str) -> str:
    """Return the statement for rows of a table as `domain.audit.row_digest` writes them before hashing.

    It takes where to begin and how many.
    """
    names = sorted(column[1] for column in connection.execute(f"PRAGMA table_info({table})"))
    # Joining in one call is a third faster than lists within lists.
    pairs = ", '],', ".join(f"""'["{name}",', json_quote({name})""" for name in names)
    return (
        f"""SELECT concat('["{table}",[', {pairs}, ']]]') AS hashed, rowid AS place,"""  # noqa: S608  # our own names
        f" '{table} ' || {key} AS name, row_version || ' ' AS version"
        f" FROM {table} WHERE rowid >= ? ORDER BY rowid LIMIT ?"
    )


@dataclass(slots=True)
class _Chain:
    """Walks the chain once and remembers the newest entry of each row: its version and digest as one text.

    There may be a million.
    """

    connection: sqlcipher.Connection
    vouched: dict[str, str] = field(default_factory=dict)
    count: int = 0
    head: str = GENESIS
    problems: list[Problem] = field(default_factory=list)

    def walk(self) -> None:
        """Check every entry."""
        begin: int | None = LOWEST
        while begin is not None:
            rows, last, texts, (links, hashes, names, vouchings) = _piece(
                self.connection, _ENTRIES, ("link", "hash", "name", "vouching"), begin
            )
            found = _digests(texts)
            fits = last == self.count + rows and links == [self.head, *found[:-1]] and found == hashes
            if fits and len(names) == len(vouchings) == len(found) == rows:
                self.vouched.update(zip(names, vouchings, strict=True))
                self.count, self.head = self.count + rows, found[-1]
            elif rows:
                self._walk_slowly(begin)
            begin = _after(last)
        self.vouched.pop(NO_ROW, None)

    def _walk_slowly(self, begin: int) -> None:
        for text, sequence, linked, stored, name, vouching in _rows_from(self.connection, _ENTRIES, begin):
            self.count += 1
            fits = sequence == self.count and linked == self.head
            if not (fits and (_digest(text) == stored or self._fits(sequence))) and not self.problems:
                self.problems.append(Problem("chain_broken", f"entry {sequence}"))
            self.head = stored
            if name is not None:
                self.vouched[name] = str(vouching)

    def _fits(self, sequence: int) -> bool:
        statement = f"SELECT {_ENTRY}, hash FROM audit_entries WHERE sequence = ?"  # noqa: S608  # our own names
        entry = AuditEntry(*self.connection.execute(statement, (sequence,)).fetchone())
        return sealed(entry).hash == entry.hash


@dataclass(slots=True)
class _Rows:
    """Holds every row against what the chain vouches for; what is left of that then is missing."""

    connection: sqlcipher.Connection
    vouched: dict[str, str]
    count: int = 0
    problems: list[Problem] = field(default_factory=list)

    def walk(self) -> None:
        """Check every row of every table that the file has: one of an older version lacks the newer ones."""
        found = self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        existing = {name for (name,) in found.fetchall()}
        for table, key in AUDITED.items():
            if table in existing:
                self._walk_table(table, key)
        # The newest entry of a row that is rightly gone says so.
        missing = (name for name, vouching in self.vouched.items() if vouching.partition(" ")[2] != GONE)
        self.problems += [Problem("row_missing", name) for name in missing]

    def _walk_table(self, table: str, key: str) -> None:
        statement = rows_as_hashed(self.connection, table, key)
        most = OF_SCANS if table == "attachment_parts" else ROWS_AT_A_TIME
        begin: int | None = LOWEST
        while begin is not None:
            rows, last, texts, (names, versions) = _piece(self.connection, statement, ("name", "version"), begin, most)
            self.count += rows
            if not (len(names) == len(versions) == len(texts) == rows and self._fit(texts, names, versions)):
                self._walk_slowly(table, _rows_from(self.connection, statement, begin, most))
            begin = _after(last)

    def _fit(self, texts: Sequence[bytes], names: Sequence[str], versions: Sequence[str]) -> bool:
        """Tell whether all of these rows are as they should be; they are done with only then."""
        expected = list(map(self.vouched.pop, names, repeat(None)))
        if list(map(add, versions, _digests(texts))) == expected:
            return True
        self.vouched |= {name: known for name, known in zip(names, expected, strict=True) if known is not None}
        return False

    def _walk_slowly(self, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
        for text, place, name, version in rows:
            vouching = self.vouched.pop(name, None)
            if vouching is None:
                self.problems.append(Problem("row_unknown", name))
            elif vouching != f"{version}{_digest(text)}" and vouching != self._by_definition(table, place):
                self.problems.append(Problem("row_changed", name))

    def _by_definition(self, table: str, place: int) -> str:
        cursor = self.connection.execute(f"SELECT * FROM {table} WHERE rowid = ?", (place,))  # noqa: S608  # our names
        names = [column[0] for column in cursor.description]
        row = dict(zip(names, cursor.fetchone(), strict=True))
        return f"{row['row_version']} {row_digest(table, row)}"


def _piece(
    connection: sqlcipher.Connection, statement: str, names: tuple[str, ...], begin: int, most: int = ROWS_AT_A_TIME
) -> tuple[int, int | None, list[bytes], list[list[str]]]:
    """Return how many rows there are from a place on, the last of them, and lists of what is hashed and of columns."""
    joined = ", ".join(f"group_concat({name}, char(10))" for name in names)
    ((rows, last, texts, *columns),) = connection.execute(
        f"SELECT count(*), max(place), CAST(group_concat(hashed, char(10)) AS BLOB), {joined} FROM ({statement})",  # noqa: S608  # our own names
        (begin, most),
    ).fetchall()
    if not rows:
        return 0, None, [], [[] for _ in names]
    lists = [column.split(BREAK) if column is not None else [] for column in columns]
    return rows, last, texts.split(BREAK.encode()), lists


def _rows_from(
    connection: sqlcipher.Connection, statement: str, begin: int, most: int = ROWS_AT_A_TIME
) -> list[tuple[Any, ...]]:
    rows: list[tuple[Any, ...]] = connection.execute(statement, (begin, most)).fetchall()
    return rows


def _after(last: int | None) -> int | None:
    """Return the next place to begin at, or None at the end."""
    return None if last is None or last == HIGHEST else last + 1


def _digests(texts: Sequence[bytes]) -> list[str]:
    return [hashlib.sha256(text).hexdigest() for text in texts]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
