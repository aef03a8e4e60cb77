"""The only way to write a row: each write and its audit entry go into the same transaction."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, datetime
from functools import cache

from sqlalchemy import BindParameter, Connection, Table, bindparam, delete, insert, select, update

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.audit import GENESIS, GONE, AuditEntry, row_digest, sealed
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.persistence.find_index import FindIndex
from pgi_desk.persistence.mapping import Row
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.tables import AUDITED, audit_entries
from pgi_desk.persistence.undo_log import TakenBack, UndoLog


class AuditWriter:
    """Writes rows and their entries for one staff member and one action; implements the AuditTrail port."""

    def __init__(
        self,
        connection: Connection,
        staff_id: str,
        action: str,
        now: Callable[[], datetime],
        undo: UndoLog | None = None,
    ) -> None:
        """Write on a connection; with an undo log, it is told what each row was before."""
        self._connection = connection
        self._undo = undo
        self._staff_id = staff_id
        self._action = action
        self._now = now
        self._index = FindIndex(connection)
        newest = _HEAD.tuples(connection)
        self._sequence: int
        self._head: str
        self._sequence, self._head = newest[0] if newest else (0, GENESIS)

    def insert(self, table: Table, row: Row, version: int = 1) -> None:
        """Store a new row; one that comes back counts on from the version that it had."""
        full: Row = {**row, "row_version": version, "row_nonce": secrets.token_hex(8)}
        _insert(table).run(self._connection, full)
        self._index.store(table.name, full)
        self._vouch(table, full)
        self._keep(table, str(full[AUDITED[table.name]]), {}, full, version)

    def update(self, table: Table, row: Row) -> None:
        """Store a changed row; raises RecordNotFound when there is none of that key."""
        key = row[AUDITED[table.name]]
        before = self._before(table, key)
        # A fresh nonce each time: an old row put back does not fit the newest digest.
        full: Row = {**row, "row_version": int(before["row_version"] or 0) + 1, "row_nonce": secrets.token_hex(8)}
        _update(table).run(self._connection, {**full, "wanted": key})
        self._index.store(table.name, full)
        self._vouch(table, full)
        self._keep(table, str(key), before, full, int(full["row_version"] or 0))

    def delete(self, table: Table, key: str) -> None:
        """Remove a row; its entry has no digest, which says that it is rightly gone. Raises RecordNotFound."""
        before = self._before(table, key)
        version = int(before["row_version"] or 0) + 1
        _delete(table).run(self._connection, {"wanted": key})
        self._index.remove(table.name, key)
        self._append("", table.name, key, version, GONE, {})
        self._keep(table, key, before, {}, version)

    def mark_taken_back(self, action: str, *, back: bool) -> None:
        """Name what this change takes back or does again."""
        if self._undo is not None:
            self._undo.taken_back = TakenBack(action, back)

    @property
    def undo(self) -> UndoLog | None:
        """What keeps the values from before, where they are kept."""
        return self._undo

    def close(self) -> None:
        """Store what was before, once nothing more is written in this transaction."""
        if self._undo is not None:
            self._undo.flush(self._sequence, self._now().astimezone(UTC).isoformat(timespec="seconds"))

    def current(self, table: Table, key: str) -> Row:
        """Return a row as it is stored; raises RecordNotFound."""
        found = _whole(table).tuples(self._connection, {"wanted": str(key)})
        if not found:
            raise RecordNotFound(kind=table.name, key=key)
        return dict(zip(table.c.keys(), found[0], strict=True))

    def note(self, *, case_code: str = "", detail: Mapping[str, object] | None = None) -> None:
        """Add an entry that belongs to no row."""
        self._append(case_code, "", "", 0, "", detail or {})

    def noted(self, case_code: str, key: str) -> tuple[Mapping[str, object], ...]:
        """Return the details of a case's entries that hold this key, oldest first."""
        return details_with(self._connection, case_code, key)

    def head(self) -> str:
        """Return the hash of the newest entry."""
        return self._head

    def point(self, sequence: int | None = None) -> ChainPoint | None:
        """Return the entry of a sequence number, or the newest one; None when there is none."""
        found = _POINT.tuples(self._connection, {"wanted": self._sequence if sequence is None else sequence})
        return ChainPoint(*found[0]) if found else None

    def recent(self, limit: int) -> tuple[tuple[str, str], ...]:
        """Return action and time (UTC) of the newest entries, newest first."""
        return tuple(_RECENT.tuples(self._connection, {"rows": limit}))

    def since(self, sequence: int, limit: int) -> tuple[AuditEntry, ...]:
        """Return entries after a sequence number, oldest first."""
        found = _SINCE.tuples(self._connection, {"after": sequence, "rows": limit})
        return tuple(AuditEntry(*row) for row in found)

    def _before(self, table: Table, key: object) -> Row:
        """Return what is known of a row that is about to change: all of it only where that is kept."""
        if self._undo is not None and self._undo.with_values:
            return self.current(table, str(key))
        found = _version(table).tuples(self._connection, {"wanted": str(key)})
        if not found:
            raise RecordNotFound(kind=table.name, key=key)
        return {"row_version": found[0][0]}

    def _keep(self, table: Table, key: str, before: Row, after: Row, version: int) -> None:
        if self._undo is not None:
            self._undo.keep(table, key, before, after, version)

    def _vouch(self, table: Table, row: Row) -> None:
        key, version = str(row[AUDITED[table.name]]), int(row["row_version"] or 0)
        case_code = str(row.get("case_code") or "")
        self._append(case_code, table.name, key, version, row_digest(table.name, row), {})

    def _append(
        self, case_code: str, table: str, row_id: str, version: int, digest: str, detail: Mapping[str, object]
    ) -> None:
        entry = sealed(
            AuditEntry(
                sequence=self._sequence + 1,
                utc=self._now().astimezone(UTC).isoformat(timespec="seconds"),
                staff_id=self._staff_id,
                action=self._action,
                case_code=case_code,
                table_name=table,
                row_id=row_id,
                row_version=version,
                row_digest=digest,
                detail=json.dumps(detail, ensure_ascii=True, sort_keys=True) if detail else "",
                previous_hash=self._head,
                hash="",
            )
        )
        _insert(audit_entries).run(self._connection, {name: getattr(entry, name) for name in _ENTRY_FIELDS})
        self._sequence, self._head = entry.sequence, entry.hash


_ENTRY_FIELDS = tuple(field.name for field in fields(AuditEntry))
_HEAD = Prepared(
    select(audit_entries.c.sequence, audit_entries.c.hash).order_by(audit_entries.c.sequence.desc()).limit(1)
)

_POINT = Prepared(
    select(audit_entries.c.sequence, audit_entries.c.hash, audit_entries.c.utc).where(
        audit_entries.c.sequence == bindparam("wanted")
    )
)
_DETAILS = Prepared(
    select(audit_entries.c.detail)
    .where(audit_entries.c.case_code == bindparam("wanted"), audit_entries.c.detail != "")
    .order_by(audit_entries.c.sequence)
)
_RECENT = Prepared(
    select(audit_entries.c.action, audit_entries.c.utc)
    .order_by(audit_entries.c.sequence.desc())
    .limit(bindparam("rows"))
)
_SINCE = Prepared(
    select(*(audit_entries.c[name] for name in _ENTRY_FIELDS))
    .where(audit_entries.c.sequence > bindparam("after"))
    .order_by(audit_entries.c.sequence)
    .limit(bindparam("rows"))
)


@cache
def _insert(table: Table) -> Prepared:
    return Prepared(insert(table))


@cache
def _update(table: Table) -> Prepared:
    key = table.c[AUDITED[table.name]]
    columns: dict[str, BindParameter[object]] = {column.name: bindparam(column.name) for column in table.c}
    return Prepared(update(table).where(key == bindparam("wanted")).values(columns))


@cache
def _delete(table: Table) -> Prepared:
    return Prepared(delete(table).where(table.c[AUDITED[table.name]] == bindparam("wanted")))


@cache
def _whole(table: Table) -> Prepared:
    return Prepared(select(*table.c).where(table.c[AUDITED[table.name]] == bindparam("wanted")))


@cache
def _version(table: Table) -> Prepared:
    return Prepared(select(table.c.row_version).where(table.c[AUDITED[table.name]] == bindparam("wanted")))


def details_with(connection: Connection, case_code: str, key: str) -> tuple[Mapping[str, object], ...]:
    """Return the details of a case's entries that hold this key, oldest first."""
    found = [json.loads(detail) for (detail,) in _DETAILS.tuples(connection, {"wanted": case_code})]
    return tuple(detail for detail in found if key in detail)
