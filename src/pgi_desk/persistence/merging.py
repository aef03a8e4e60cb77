"""Two case files of one person become one: every row that names the one case names the other from then on.

Which rows those are is not a list that somebody has to remember: they are found by the foreign keys, as erasing finds
them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Column, Connection, Table, select, text

from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.built_on import case_columns
from pgi_desk.persistence.mapping import Row
from pgi_desk.persistence.table_base import metadata
from pgi_desk.persistence.tables import AUDITED
from pgi_desk.persistence.undo_tables import PASSING, case_aliases

ALIASES = case_aliases.c
CASES, PEOPLE, DRAFTS, LINKS, OPENINGS = "case_files", "identities", "drafts", "family_links", "identity_openings"


class SqlMerging:
    """Implements the Merging port."""

    def __init__(self, connection: Connection, writer: AuditWriter) -> None:
        self._connection = connection
        self._writer = writer

    def move(self, other: CaseCode, kept: CaseCode, now: datetime) -> int:
        """Let everything that belongs to a case belong to another; returns how many rows moved.

        Raises RecordNotFound when one of the two is not there.
        """
        for code in (other, kept):
            self._writer.current(metadata.tables[CASES], code)
        self._connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        if self._writer.undo is not None:
            self._writer.undo.lead(other, kept)
        moved = sum(self._move(table, other, kept, now) for table in _tables_of_cases())
        self._rename_drafts(other, kept)
        self._remove(PEOPLE, "case_code", other)
        self._remove(CASES, "case_code", other)
        return moved

    def _move(self, table: Table, other: str, kept: str, now: datetime) -> int:
        columns = case_columns(table)
        found = list(self._rows(table, columns, other))
        for row in found:
            full = {**row, **{column.name: kept for column in columns if row[column.name] == other}}
            if table.name == LINKS and full["other_case"] == full["case_code"]:
                self._writer.delete(table, str(row[AUDITED[table.name]]))  # nobody is their own relative
                continue
            if table.name == OPENINGS:
                full["until"] = min(str(full["until"]), now.astimezone(UTC).isoformat(timespec="seconds"))
            self._writer.update(table, _plain(full))
        return len(found)

    def _rows(self, table: Table, columns: tuple[Column[str], ...], code: str) -> Iterator[Row]:
        keys = dict[str, None]()
        for column in columns:
            found = self._connection.execute(select(table.c[AUDITED[table.name]]).where(column == code))
            keys |= dict.fromkeys(str(key) for (key,) in found)
        for key in keys:
            yield self._writer.current(table, key)

    def _rename_drafts(self, other: str, kept: str) -> None:
        """Let unfinished forms about the other case be about the one that stays."""
        table = metadata.tables[DRAFTS]
        keys = [str(key) for (key,) in self._connection.execute(select(table.c.draft_id))]
        for row in (self._writer.current(table, key) for key in keys):
            changed = {name: str(row[name]).replace(other, kept) for name in ("subject", "content")}
            if any(changed[name] != row[name] for name in changed):
                self._writer.update(table, _plain({**row, **changed}))

    def _remove(self, name: str, column: str, code: str) -> None:
        table = metadata.tables[name]
        key = self._connection.execute(select(table.c[AUDITED[name]]).where(table.c[column] == code)).scalar()
        if key is None:
            raise RecordNotFound(kind=name, key=code)
        self._writer.delete(table, str(key))


def leads_to(connection: Connection, code: str) -> str:
    """Return the code of the case to which a code leads; a case may have been merged again."""
    seen = {code}
    while found := connection.execute(select(ALIASES.case_code).where(ALIASES.alias == code)).scalar():
        if found in seen:
            break
        code = str(found)
        seen.add(code)
    return code


def _tables_of_cases() -> Iterator[Table]:
    for table in metadata.sorted_tables:
        if table.name not in {CASES, PEOPLE, *PASSING} and case_columns(table):
            yield table


def _plain(row: Row) -> Row:
    return {name: value for name, value in row.items() if name not in {"row_version", "row_nonce"}}
