"""The same rows in an unencrypted file, through the raw driver of the same SQLite build: what is measured against."""

from __future__ import annotations

import itertools
import secrets
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver

from pgi_desk.persistence.engine import CIPHER_SETTINGS, CONNECTION_SETTINGS, connect

# What services.people.page() shows, written by hand.
FIRST_PAGE = """
SELECT c.case_code, substr(i.given_name, 1, 1), substr(i.family_name, 1, 1), substr(i.nickname, 1, 1), i.birth,
       i.stated_age_group, i.sex, c.area, c.case_type, c.status, c.risk_level, c.opened_on,
       (SELECT count(r.referral_id) FROM referrals AS r
         WHERE r.case_code = c.case_code AND r.state NOT IN ('closed', 'revoked_by_person'))
  FROM case_files AS c JOIN identities AS i ON c.case_code = i.case_code
 ORDER BY c.opened_on DESC, c.case_code DESC LIMIT 101
"""
FIRST_ROW = "SELECT value FROM file_settings WHERE key = 'kind'"
RECORD = "SELECT * FROM assistance_records WHERE rowid = (SELECT max(rowid) FROM assistance_records)"
ENTRY = "SELECT * FROM audit_entries WHERE sequence = (SELECT max(sequence) FROM audit_entries)"


def make_twin(encrypted: Path, raw_key: bytes, target: Path) -> None:
    """Write the tables, indexes and rows of an encrypted file into a plain one."""
    source = connect(encrypted, raw_key, wal=False)
    try:
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(target),))
        source.execute("SELECT sqlcipher_export('plain')").fetchall()
        source.execute("DETACH DATABASE plain")
    finally:
        source.close()


def open_raw(path: Path, raw_key: bytes | None = None) -> driver.Connection:
    """Open a file with the settings of the program and without SQLAlchemy; without a key it is the plain one."""
    connection = driver.connect(f"file:{quote(str(path))}?mode=rw", uri=True, isolation_level=None, timeout=5.0)
    if raw_key is not None:
        connection.set_key(bytearray(b"x'" + raw_key.hex().encode() + b"'"))
    settings = (*(CIPHER_SETTINGS if raw_key is not None else ()), *CONNECTION_SETTINGS, "journal_mode = WAL")
    for setting in settings:
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def close_raw(connection: driver.Connection) -> None:
    """Close a file the way the program does, so that it is one file again."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    connection.close()


def first_row(connection: driver.Connection) -> object:
    """Read something; a connection is open only then."""
    return connection.execute(FIRST_ROW).fetchone()


def first_page(connection: driver.Connection) -> list[tuple[object, ...]]:
    """Return the rows of the first page of the people list."""
    rows: list[tuple[object, ...]] = connection.execute(FIRST_PAGE).fetchall()
    return rows


class RawSaves:
    """Commits an assistance record with its audit entry: two rows as the program writes them, made beforehand.

    The rows go through the same cases as the program's, since that decides how many pages a commit writes.
    """

    def __init__(self, connection: driver.Connection, case_codes: Iterable[str]) -> None:
        self._connection = connection
        self._case_codes = itertools.cycle(case_codes)
        self._record, self._record_statement = self._pattern(RECORD, "assistance_records")
        self._entry, self._entry_statement = self._pattern(ENTRY, "audit_entries")

    def next_rows(self) -> tuple[dict[str, object], dict[str, object]]:
        """Return the rows of the next commit, with new keys."""
        key, case_code = secrets.token_hex(16), next(self._case_codes)
        self._record |= {"assistance_id": key, "case_code": case_code, "row_nonce": secrets.token_hex(8)}
        before = {"sequence": int(self._entry["sequence"]) + 1, "previous_hash": self._entry["hash"]}
        after = {"row_digest": secrets.token_hex(32), "hash": secrets.token_hex(32)}
        names = {"row_id": key, "case_code": case_code, "table_name": "assistance_records"}
        self._entry |= names | before | after
        return dict(self._record), dict(self._entry)

    def commit(self, record: dict[str, object], entry: dict[str, object]) -> None:
        """Store both rows durably."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(self._record_statement, record)
        self._connection.execute(self._entry_statement, entry)
        self._connection.execute("COMMIT")

    def _pattern(self, statement: str, table: str) -> tuple[dict[str, int | str], str]:
        cursor = self._connection.execute(statement)
        columns = [str(column[0]) for column in cursor.description]
        places = ", ".join(f":{column}" for column in columns)
        insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608  # our own names
        return dict(zip(columns, cursor.fetchone(), strict=True)), insert
