"""Taking changes back: the values from before are written as rows of a new change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, text

from pgi_desk.domain.audit import row_digest
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.undoing import LaterChange, NamedChange, RowsState
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.built_on import built_on, case_columns
from pgi_desk.persistence.letter_serials import keep_serials
from pgi_desk.persistence.mapping import Row
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.table_base import metadata
from pgi_desk.persistence.tables import audit_entries
from pgi_desk.persistence.undo_log import (
    ABOUT,
    DRAFTS,
    LED,
    LED_FROM,
    TouchedRow,
    case_is_here,
    forget_changes,
    forget_lost_cases,
    stands_again,
    touched_rows,
)
from pgi_desk.persistence.undo_tables import PASSING, undo_changes

CASES = "case_files"
# Columns that say nothing about what was changed.
_NOT_SAID = frozenset({"row_version", "row_nonce", "search_key"})


class SqlUndoing:
    """Implements the Undoing port."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        self._connection = connection
        self._writer = writer

    def recent(self, limit: int) -> tuple[NamedChange, ...]:
        """Return the newest changes, newest first."""
        return tuple(_change(*row) for row in _RECENT.tuples(self._connection, {"rows": limit}))

    def get(self, change_id: int) -> NamedChange:
        """Return a change; raises RecordNotFound."""
        found = _ONE.tuples(self._connection, {"wanted": change_id})
        if not found:
            raise RecordNotFound(kind="undo_changes", key=change_id)
        return _change(*found[0])

    def cases(self, change_id: int) -> tuple[CaseCode, ...]:
        """Return the cases that a change touched and that are here."""
        return tuple(CaseCode(code) for code in sorted(self._named(change_id)) if case_is_here(self._connection, code))

    def state(self, change_id: int) -> RowsState:
        """Return how the rows of a change stand now."""
        # Whoever goes on with an unfinished form has changed no record.
        rows = [row for row in touched_rows(self._connection, change_id) if row.table not in {*PASSING, DRAFTS}]
        current = {(row.table, row.row_id): self._current(row) for row in rows}
        moved = next((row for row in rows if not _as_left(row, current[row.table, row.row_id])), None)
        # A case that was merged into another since took its rows along.
        gone = next(self._missing(rows), "")
        return RowsState(
            later=self._newest(moved.table, moved.row_id) if moved else self._newest(CASES, gone) if gone else None,
            built_on=built_on(self._connection, rows, current),
            doubtful=not (
                all(self._sound(row) for row in rows if row.before)
                # Erasing takes these values along: what names somebody erased is an old page that was put back.
                and all(case_is_here(self._connection, code) for code in self._named(change_id))
            ),
            parts=tuple(dict.fromkeys(part for row in rows for part in _parts(row, current[row.table, row.row_id]))),
        )

    def take_back(self, change_id: int) -> None:
        """Write the values from before, the newest row first; raises RecordNotFound."""
        change, rows = self.get(change_id), touched_rows(self._connection, change_id)
        # Two rows may need each other while they are exchanged; all of it is checked at the commit.
        self._connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        if any(row.table == "referrals" and not row.before for row in rows):
            keep_serials(self._connection, self._writer)
        forget_changes(self._connection, [change_id])
        for row in reversed(rows):
            self._put_back(row)
        if any(row.table == CASES and not row.before for row in rows):
            forget_lost_cases(self._connection)
        self._writer.mark_taken_back(change.about, back=not change.back)

    def forget(self, change_ids: Iterable[int]) -> None:
        """Remove changes with their values."""
        forget_changes(self._connection, change_ids)

    def _named(self, change_id: int) -> set[str]:
        own = self.get(change_id).case_code
        touched = touched_rows(self._connection, change_id)
        return {code for row in touched for code in row.cases if code} | ({own} if own else set())

    def _put_back(self, row: TouchedRow) -> None:
        if row.table in PASSING:
            if self._writer.undo is not None:
                self._writer.undo.lead_one(row.table, row.row_id, dict(row.before))
            return
        if row.table == DRAFTS:
            self._draft_back(row)
            return
        table, version = metadata.tables[row.table], row.version_after + 1
        if not row.before:
            self._writer.delete(table, row.row_id)
            return
        values = {name: value for name, value in row.before.items() if name not in {"row_version", "row_nonce"}}
        if row.gone:
            self._writer.insert(table, values, version)
        else:
            self._writer.update(table, values)
        stands_again(self._connection, row, version)

    def _draft_back(self, row: TouchedRow) -> None:
        """Let an unfinished form be about the case from before, with everything that was typed since."""
        now, led = self._current(row), str(row.before.get(LED) or "")
        if not now or not led:
            return
        then = {name: str(now[name]).replace(led, str(row.before[LED_FROM])) for name in ABOUT}
        values = {name: value for name, value in now.items() if name not in {"row_version", "row_nonce"}}
        self._writer.update(metadata.tables[DRAFTS], {**values, **then})

    def _missing(self, rows: list[TouchedRow]) -> Iterator[str]:
        """Yield the cases that the values from before name and that neither are here nor come back with the change."""
        back = {row.row_id for row in rows if row.table == CASES and row.before}
        for row in rows:
            for column in case_columns(metadata.tables[row.table]):
                code = str(row.before.get(column.name) or "")
                if code and code not in back and not case_is_here(self._connection, code):
                    yield code

    def _current(self, row: TouchedRow) -> Row:
        try:
            return self._writer.current(metadata.tables[row.table], row.row_id)
        except RecordNotFound:
            return {}

    def _newest(self, table: str, row_id: str) -> LaterChange:
        """Return what the audit trail says about the newest change of a row."""
        action, staff_id, utc = _NEWEST.tuples(self._connection, {"table": table, "row": row_id})[0]
        return LaterChange(action, datetime.fromisoformat(utc), StaffId(staff_id))

    def _sound(self, row: TouchedRow) -> bool:
        """Tell whether the values from before are those that the audit trail vouched for when they were stored."""
        values: Row = {"case": str(row.before.get("case_code") or ""), "table": row.table, "row": row.row_id}
        found = _DIGEST.tuples(self._connection, {**values, "version": int(row.before.get("row_version") or 0)})
        return (row_digest(row.table, row.before),) in found


def _as_left(row: TouchedRow, current: Row) -> bool:
    return not current if row.gone else current.get("row_version") == row.version_after


def _parts(row: TouchedRow, current: Row) -> Iterator[tuple[str, str]]:
    """Yield what a change altered of a row; a whole row that came or went has no column."""
    if not row.before or not current:
        yield row.table, ""
        return
    for name, value in row.before.items():
        if name not in _NOT_SAID and current.get(name) != value:
            yield row.table, name


def _change(
    number: int, made: str, staff: str, action: str, code: str | None, takes_back: str, back: int
) -> NamedChange:
    case_code = CaseCode(code) if code else None
    return NamedChange(number, datetime.fromisoformat(made), StaffId(staff), action, case_code, takes_back, bool(back))


_COLUMNS = select(
    undo_changes.c.change_id,
    undo_changes.c.made_at,
    undo_changes.c.staff_id,
    undo_changes.c.action,
    undo_changes.c.case_code,
    undo_changes.c.takes_back,
    undo_changes.c.back,
)
_RECENT = Prepared(_COLUMNS.order_by(undo_changes.c.change_id.desc()).limit(bindparam("rows")))
_ONE = Prepared(_COLUMNS.where(undo_changes.c.change_id == bindparam("wanted")))
_OF_ROW = (audit_entries.c.table_name == bindparam("table"), audit_entries.c.row_id == bindparam("row"))
_NEWEST = Prepared(
    select(audit_entries.c.action, audit_entries.c.staff_id, audit_entries.c.utc)
    .where(*_OF_ROW)
    .order_by(audit_entries.c.sequence.desc())
    .limit(1)
)
_DIGEST = Prepared(
    select(audit_entries.c.row_digest).where(
        audit_entries.c.case_code == bindparam("case"), *_OF_ROW, audit_entries.c.row_version == bindparam("version")
    )
)
