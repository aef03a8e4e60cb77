"""Statements that are compiled once and run on the raw driver.

SQLAlchemy's own execution costs more for each statement than cipher and disk together; what a save, a page of a list
and opening a file run is therefore prepared here. Columns hold text and whole numbers alone, so values need no
conversion on the way.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.sql.compiler import SQLCompiler

from pgi_desk.persistence.mapping import Stored
from pgi_desk.persistence.storage_errors import DRIVER_ERRORS, as_refusal

_DIALECT = SQLiteDialect_pysqlite()


class Prepared:
    """One statement; the values that it waits for are given by name. It holds no list of varying length (IN)."""

    def __init__(self, statement: ClauseElement) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError("only statements that read or write rows can be prepared")
        awaited = {name for name, bound in compiled.binds.items() if bound.required}
        self._text = compiled.string
        self._names: tuple[str, ...] = tuple(compiled.positiontup or ())
        self._fixed = {name: compiled.params[name] for name in self._names if name not in awaited}
        self._awaited = awaited

    def run(self, connection: Connection, values: Mapping[str, Stored] | None = None) -> None:
        """Run a statement that writes; raises KeyError for a value too few and ValueError for one too many."""
        try:
            self._cursor(connection, values)
        except DRIVER_ERRORS as error:
            _refuse(connection, error)
            raise

    def tuples(self, connection: Connection, values: Mapping[str, Stored] | None = None) -> list[tuple[Any, ...]]:
        """Return all rows; nothing stays open, so that the next statement sees the newest commit."""
        try:
            found: list[tuple[Any, ...]] = self._cursor(connection, values).fetchall()
        except DRIVER_ERRORS as error:
            _refuse(connection, error)
            raise
        return found

    def _cursor(self, connection: Connection, values: Mapping[str, Stored] | None) -> sqlcipher.Cursor:
        given = values or {}
        if len(given) != len(self._awaited):
            raise ValueError(f"{len(given)} values for {len(self._awaited)} places")
        both = {**self._fixed, **given} if self._fixed else given
        raw: Any = connection.connection.driver_connection  # SQLAlchemy knows it only as "some driver's connection"
        return raw.execute(self._text, [both[name] for name in self._names])


def _refuse(connection: Connection, error: Exception) -> None:
    """Raise what the error of the driver means for the person at the desk, as SQLAlchemy's own execution does."""
    refusal = as_refusal(error, connection.info.get("path"))
    if refusal is not None:
        raise refusal from error
