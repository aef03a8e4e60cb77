"""A copy of a file under a new key, with the entry that says so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from pgi_desk.domain.errors import FileExists
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.persistence.engine import APPLICATION_ID, connect, held_connection
from pgi_desk.persistence.storage_errors import storage_errors
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork

ACTION = "key.change"


def rekey_copy(
    source: Path,
    target: Path,
    keys: tuple[bytes, bytes],
    by: StaffId,
    detail: Mapping[str, object],
    now: Callable[[], datetime],
) -> None:
    """Write every row of a closed file into a new file under a new key; `keys` are the old and the new raw key.

    Raises FileExists, DiskFull and StorageFailed; the source is not changed.
    """
    if target.exists():
        raise FileExists(path=target)
    old, new = keys
    with storage_errors(target):
        _export(source, target, old, new)
    raw = connect(target, new, wal=False)
    engine, connection = held_connection(raw, target, begin="BEGIN IMMEDIATE")
    try:
        with SqlUnitOfWork(connection, by, ACTION, now) as work:
            work.audit.note(detail=detail)
            work.commit()
    finally:
        connection.close()
        engine.dispose()
        raw.close()


def _export(source: Path, target: Path, old: bytes, new: bytes) -> None:
    raw = connect(source, old, wal=False)
    try:
        raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        uri = f"file:{quote(str(target))}?mode=rwc"
        # Bound values: the key never becomes SQL text.
        raw.execute("ATTACH DATABASE ? AS fresh KEY ?", (uri, f"x'{new.hex()}'"))
        raw.execute("SELECT sqlcipher_export('fresh')").fetchall()
        raw.execute(f"PRAGMA fresh.application_id = {APPLICATION_ID}")
        raw.execute(f"PRAGMA fresh.user_version = {SCHEMA_VERSION}")
        raw.execute("DETACH DATABASE fresh")
    finally:
        raw.close()
    target.chmod(0o600)
