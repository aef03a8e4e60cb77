"""A file that is only read: not one byte of it changes, and nothing appears beside it."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn, Protocol

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, Table

from pgi_desk.domain.errors import DiskFull, ForeignFile, NewerFormat, ReadOnlyCopy, StorageFailed
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.engine import APPLICATION_ID, connect, held_connection
from pgi_desk.persistence.forgetting import erased_in, forget_in
from pgi_desk.persistence.mapping import Row
from pgi_desk.persistence.migrating import migrate_copy
from pgi_desk.persistence.queries import SqlQueries
from pgi_desk.persistence.storage_errors import storage_errors
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork
from pgi_desk.persistence.verification import verify_file
from pgi_desk.services.ports import RecordStore, never
from pgi_desk.services.read_models import FileDifferences, VerifyReport

Scratch = Callable[[], AbstractContextManager[Path]]
# SQLite makes a log and its index even for a reader, unless it is told that nobody changes the file, or finds both.
AT_REST, WITH_LOG = "ro&immutable=1", "ro&readonly_shm=1"


class Releasable(Protocol):
    """A lock on a file."""

    def release(self) -> None:
        """Let others open the file."""


class RefusingWriter(AuditWriter):
    """Reads the audit trail; whatever would add an entry is refused before it happens."""

    def insert(self, table: Table, row: Row, version: int = 1) -> None:
        """Refuse."""
        _refuse()

    def update(self, table: Table, row: Row) -> None:
        """Refuse."""
        _refuse()

    def delete(self, table: Table, key: str) -> None:
        """Refuse."""
        _refuse()

    def note(self, *, case_code: str = "", detail: Mapping[str, object] | None = None) -> None:
        """Refuse."""
        _refuse()


class ReadingUnitOfWork(SqlUnitOfWork):
    """Shows the rows like any other; nothing can be stored, and nothing that would leave an entry is let out."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection, StaffId(""), "", _no_time)
        self._shown = connection

    def __enter__(self) -> ReadingUnitOfWork:
        super().__enter__()
        self._writer = RefusingWriter(self._shown, "", "", _no_time)
        return self


class ReadOnlyFile:
    """The RecordStore port over a copy: what can be read is read, everything else raises ReadOnlyCopy."""

    def __init__(
        self, path: Path, raw_key: bytes, lock: Releasable, scratch: Scratch, erased: frozenset[str] = frozenset()
    ) -> None:
        """Open a copy that is held already; raises a FileRefused, and lets go of it then.

        Where it holds records whose digest is among the erased ones, a copy without them is shown in its place.
        """
        self._path = path
        self._key = bytearray(raw_key)
        self._worker: tuple[sqlcipher.Connection, Engine, Connection] | None = None
        self._reader: tuple[sqlcipher.Connection, Engine, Connection] | None = None
        with ExitStack() as stack:
            stack.callback(lock.release)
            self._shown, version = _readable(path, self._key, stack, scratch)
            if version < SCHEMA_VERSION:
                self._shown = _brought_up_to_date(self._shown, raw_key, stack.enter_context(scratch()))
            codes = erased_in(self._shown, self._key, _way(self._shown), erased)
            if codes:
                self._shown = _without(self._shown, raw_key, codes, stack.enter_context(scratch()))
            self.forgotten = len(codes)
            self._held = stack.pop_all()

    @property
    def schema_version(self) -> int:
        """The version of the tables as they are shown."""
        return SCHEMA_VERSION

    def open_work(self, staff_id: StaffId, action: str) -> ReadingUnitOfWork:
        """Start a unit of work that shows rows and stores none."""
        if self._worker is None:
            self._worker = self._connection("BEGIN")
        return ReadingUnitOfWork(self._worker[2])

    def name_changes(self, named: Mapping[str, bool]) -> None:
        """Nothing is changed here."""

    def queries(self) -> SqlQueries:
        """Return the reading side, on a connection of its own."""
        if self._reader is None:
            self._reader = self._connection("")
        return SqlQueries(self._reader[2])

    def verify(self, stopped: Callable[[], bool] = never) -> VerifyReport:
        """Check file, audit chain and row digests; raises Interrupted soon after `stopped` says so."""
        key = bytearray(self._key)  # a copy of its own: the check of the pages may outlive the open file
        shown = self._shown
        return verify_file(lambda: connect(shown, key, mode=_way(shown), wal=False), stopped)

    def copy_to(self, target: Path) -> None:
        """Refuse: a backup is made of the file that is worked with."""
        _refuse()

    def row_counts(self) -> Mapping[str, int]:
        """Refuse: it is asked for a backup."""
        _refuse()

    def verify_copy(
        self, copy: Path, raw_key: bytes | None = None, stopped: Callable[[], bool] = never
    ) -> VerifyReport:
        """Refuse: it is asked for a backup."""
        _refuse()

    def compare_copy(self, copy: Path, raw_key: bytes) -> FileDifferences:
        """Refuse: a copy says nothing about what is worked with."""
        _refuse()

    def again(self) -> RecordStore:
        """Refuse: there is nothing to store."""
        _refuse()

    def forget_in_copy(self, copy: Path, raw_key: bytes, erased: frozenset[str]) -> int:
        """Refuse: it is asked for a backup."""
        _refuse()

    def sweep(self) -> bool:
        """Refuse: nothing was removed."""
        _refuse()

    def close_reader(self) -> None:
        """Close the reading connection, in the thread that made it."""
        if self._reader is not None:
            _close(*self._reader)
            self._reader = None

    def close(self) -> None:
        """Close the copy and forget the key."""
        self.close_reader()
        if self._worker is not None:
            _close(*self._worker)
            self._worker = None
        self._key[:] = bytes(len(self._key))
        self._held.close()

    def _connection(self, begin: str) -> tuple[sqlcipher.Connection, Engine, Connection]:
        raw = connect(self._shown, self._key, mode=_way(self._shown), wal=False)
        raw.execute("PRAGMA query_only = ON")
        return (raw, *held_connection(raw, self._path, begin=begin))


def read_settings(
    path: Path, raw_key: bytes, names: tuple[str, ...], lock: Releasable, scratch: Scratch
) -> tuple[str, ...]:
    """Return settings of a held file of any version, empty texts for missing ones; lets go of it at the end."""
    with ExitStack() as stack:
        stack.callback(lock.release)
        shown, _ = _readable(path, raw_key, stack, scratch)
        raw = connect(shown, raw_key, mode=_way(shown), wal=False)
        stack.callback(raw.close)
        with storage_errors(path):
            found = dict(raw.execute("SELECT key, value FROM file_settings").fetchall())
        return tuple(str(found.get(name, "")) for name in names)


def _readable(path: Path, raw_key: bytes | bytearray, stack: ExitStack, scratch: Scratch) -> tuple[Path, int]:
    """Return where the file can be read without writing, and its version.

    What somebody has to finish first is finished in a copy of the encrypted bytes. Raises NewerFormat and ForeignFile.
    """
    shown = path if _way(path) else _finished(path, raw_key, stack.enter_context(scratch()))
    try:
        application, version = _numbers(shown, raw_key)
    except StorageFailed:
        if _way(shown) != WITH_LOG:
            raise
        # After a crash the log may end sooner than its index says: only a writer makes the index anew.
        shown = _finished(path, raw_key, stack.enter_context(scratch()))
        application, version = _numbers(shown, raw_key)
    if version > SCHEMA_VERSION:
        raise NewerFormat(path=path, found=version, known=SCHEMA_VERSION)
    if application != APPLICATION_ID or version < 1:
        raise ForeignFile(path=path)
    return shown, version


def _numbers(shown: Path, raw_key: bytes | bytearray) -> tuple[int, int]:
    """Return application id and version."""
    raw = connect(shown, raw_key, mode=_way(shown), wal=False)
    try:
        ((application,),) = raw.execute("PRAGMA application_id").fetchall()
        ((version,),) = raw.execute("PRAGMA user_version").fetchall()
        return application, version
    finally:
        raw.close()


def _way(path: Path) -> str:
    """Return how SQLite opens a file without touching it, or an empty text when it cannot."""
    log, index, journal = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm", "-journal"))
    if _filled(journal):
        return ""
    if not _filled(log):
        return AT_REST
    return WITH_LOG if index.exists() else ""


def _filled(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def _finished(path: Path, raw_key: bytes | bytearray, folder: Path) -> Path:
    """Copy a file with what a crash left beside it, bring that in, and return the copy at rest."""
    copy = folder / "copy.pgidesk"
    for suffix in ("", "-wal", "-journal"):
        source = path.with_name(path.name + suffix)
        if source.exists():
            _copy(source, copy.with_name(copy.name + suffix))
    raw = connect(copy, raw_key, wal=False)
    raw.execute("PRAGMA journal_mode = DELETE").fetchall()
    raw.close()
    # A journal that lost its power before it was begun undoes nothing, and SQLite leaves it where it is.
    copy.with_name(copy.name + "-journal").unlink(missing_ok=True)
    return copy


def _brought_up_to_date(path: Path, raw_key: bytes, folder: Path) -> Path:
    """Return a copy of an older file that has the tables of this program; the entry that says so is in it alone."""
    source = path if _way(path) == AT_REST else _finished(path, raw_key, folder)
    target = folder / "shown.pgidesk"
    migrate_copy(source, target, raw_key, _no_time)
    return target


def _without(path: Path, raw_key: bytes, codes: tuple[CaseCode, ...], folder: Path) -> Path:
    """Return a copy without these cases; what is left of the file itself is as it was."""
    target = folder / "without.pgidesk"
    source = path if _way(path) == AT_REST else _finished(path, raw_key, folder)
    _copy(source, target)
    target.chmod(0o600)
    forget_in(target, raw_key, codes, _no_time)
    return target


def _copy(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(path=target) from error
        raise StorageFailed(detail=errno.errorcode.get(error.errno or 0, "")) from error


def _no_time() -> datetime:
    """Stands for the clock where nothing is stored."""
    return datetime(1970, 1, 1, tzinfo=UTC)


def _refuse() -> NoReturn:
    raise ReadOnlyCopy()


def _close(raw: sqlcipher.Connection, engine: Engine, connection: Connection) -> None:
    connection.close()
    engine.dispose()
    raw.close()
