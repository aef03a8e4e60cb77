"""A file of an older version: what it says about itself, and a copy of it with the tables of this program."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pgi_desk.domain.errors import FileExists
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.engine import connect, held_connection, read_identity
from pgi_desk.persistence.finding_tables import PREFIX
from pgi_desk.persistence.schema import upgrade
from pgi_desk.persistence.storage_errors import storage_errors
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.services.ports import OldFile

ACTION = "file.migrate"


def look_into(path: Path, raw_key: bytes) -> OldFile:
    """Return version, settings and row counts of a closed file of any version.

    What a crash left in its log is brought into the file first, as opening it would do, so that it can be copied.
    """
    _, version = read_identity(path, raw_key)
    raw = connect(path, raw_key, wal=False)
    try:
        raw.execute("PRAGMA journal_mode = DELETE").fetchall()
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        known = [name for name in names if not name.startswith(("sqlite_", "alembic_", PREFIX))]
        counts = {name: int(raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in known}  # noqa: S608  # names of its own tables
        settings = {str(key): str(value) for key, value in raw.execute("SELECT key, value FROM file_settings")}
    finally:
        raw.close()
    return OldFile(version, settings, counts)


def migrate_copy(source: Path, target: Path, raw_key: bytes, now: Callable[[], datetime]) -> None:
    """Copy a closed file and bring the copy to this version, all steps in one transaction with an audit entry.

    Raises FileExists when the target is taken, DiskFull and StorageFailed; the source is only read.
    """
    if target.exists():
        raise FileExists(path=target)
    with storage_errors(target):
        shutil.copyfile(source, target)
        target.chmod(0o600)
    _, found = read_identity(target, raw_key)
    raw = connect(target, raw_key, wal=False)
    engine, connection = held_connection(raw, target, begin="BEGIN IMMEDIATE")
    try:
        with connection.begin():
            upgrade(connection)
            writer = AuditWriter(connection, "", ACTION, now)
            writer.note(detail={"from": found, "to": SCHEMA_VERSION})
    finally:
        connection.close()
        engine.dispose()
        raw.close()
