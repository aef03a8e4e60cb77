"""Settings that belong to the file, such as the branch's name."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from pgi_desk.persistence import tables
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.mapping import Stored
from pgi_desk.persistence.statements import Prepared

_VALUE = Prepared(select(tables.file_settings.c.value).where(tables.file_settings.c.key == bindparam("key")))


class SqlSettings:
    """Settings of the file; each change is audited like any other row."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        self._connection = connection
        self._writer = writer

    def get(self, key: str) -> str:
        """Return a setting, or an empty text."""
        found = self._found(key)
        return str(found[0][0]) if found else ""

    def put(self, key: str, value: str) -> None:
        """Store a setting."""
        write = self._writer.update if self._found(key) else self._writer.insert
        write(tables.file_settings, {"key": key, "value": value})

    def _found(self, key: str) -> list[tuple[Stored, ...]]:
        return _VALUE.tuples(self._connection, {"key": key})
