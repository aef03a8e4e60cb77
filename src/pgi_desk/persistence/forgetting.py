"""A copy that is only read, without the records that were erased since it was made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.tombstone import tombstone_of
from pgi_desk.persistence.engine import connect, held_connection
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork

ACTION = "erasure.again"
SECRET = "signing_key"  # noqa: S105  # the name of the setting, not the secret


def erased_in(path: Path, raw_key: bytes | bytearray, mode: str, erased: frozenset[str]) -> tuple[CaseCode, ...]:
    """Return the cases of a closed file whose digest is among these, read-only."""
    if not erased:
        return ()
    raw = connect(path, raw_key, mode=mode, wal=False)
    try:
        found = raw.execute("SELECT value FROM file_settings WHERE key = ?", (SECRET,)).fetchone()
        codes = [CaseCode(str(code)) for (code,) in raw.execute("SELECT case_code FROM case_files")]
    finally:
        raw.close()
    return tuple(code for code in codes if found and tombstone_of(str(found[0]), code) in erased)


def forget_in(copy: Path, raw_key: bytes | bytearray, codes: tuple[CaseCode, ...], now: Callable[[], datetime]) -> None:
    """Erase cases in a copy that nobody else has; it is at rest afterwards, and no page of it holds them."""
    raw = connect(copy, raw_key, wal=False)
    try:
        raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        engine, connection = held_connection(raw, copy, begin="BEGIN IMMEDIATE")
        with SqlUnitOfWork(connection, StaffId(""), ACTION, now) as work:
            for code in codes:
                work.erasing.erase(code)
            work.commit()
        raw.execute("VACUUM").fetchall()
        connection.close()
        engine.dispose()
    finally:
        raw.close()
