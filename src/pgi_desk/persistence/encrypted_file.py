"""One encrypted file: created, opened, read, written, checked, copied and closed here."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.errors import FileExists, FileMoved, ForeignFile, InUse, NewerFormat, OlderFormat
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.persistence.comparison import compare_files
from pgi_desk.persistence.engine import (
    APPLICATION_ID,
    LONG_PATIENCE,
    PATIENCE,
    connect,
    held_connection,
    read_identity,
)
from pgi_desk.persistence.find_check import made_by_other_keys, rows_fit
from pgi_desk.persistence.find_index import mend_index
from pgi_desk.persistence.forgetting import erased_in, forget_in
from pgi_desk.persistence.left_log import refuse_wrong_log
from pgi_desk.persistence.migrating import look_into, migrate_copy
from pgi_desk.persistence.queries import SqlQueries
from pgi_desk.persistence.reading_copy import ReadOnlyFile, Scratch, read_settings
from pgi_desk.persistence.rekeying import rekey_copy
from pgi_desk.persistence.schema import upgrade
from pgi_desk.persistence.storage_errors import storage_errors
from pgi_desk.persistence.tables import SCHEMA_VERSION, metadata
from pgi_desk.persistence.unit_of_work import SqlUnitOfWork
from pgi_desk.persistence.verification import verify_file
from pgi_desk.services.ports import OldFile, never
from pgi_desk.services.read_models import FileDifferences, VerifyReport


class Held(Protocol):
    """A lock on a file."""

    def in_place(self) -> bool:
        """Tell whether the file still has its name."""

    def copy(self, target: Path) -> None:
        """Write the bytes of the file to a new file."""

    def release(self) -> None:
        """Let others open the file."""


HoldFile = Callable[[Path], Held]


class _NotHeld:
    """Stands for no lock: a second connection of the process that holds the file already, and tests of rows."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def in_place(self) -> bool:
        """Nobody looks."""
        return True

    def copy(self, target: Path) -> None:
        """Copy by name."""
        shutil.copyfile(self._path, target)

    def release(self) -> None:
        """Nothing was held."""


def unlocked(path: Path) -> Held:
    """Hold nothing."""
    return _NotHeld(path)


def no_scratch() -> AbstractContextManager[Path]:
    """Stands for a place for intermediate files where none is wanted."""
    raise RuntimeError("no scratch folder")


# What somebody was typing goes over the connection that is open already, so it reaches the file wherever it lies.
KEPT_AFTER_A_MOVE = frozenset({"draft.keep", "file.lock"})


class EncryptedFile:
    """The RecordStore port: a writer and a reader, each in the thread that uses it first."""

    def __init__(self, path: Path, raw_key: bytes, now: Callable[[], datetime], lock: HoldFile = unlocked) -> None:
        """Open an existing file; raises a FileRefused, InUse among them. Only `create` makes new ones."""
        self._path = path
        self._hold = lock
        # Before any connection and until after the last one.
        self._lock = lock(path)
        self._key = bytearray(raw_key)
        self._now = now
        self._beside = False
        self._named: Mapping[str, bool] = {}
        self._writer: tuple[sqlcipher.Connection, Engine, Connection] | None = None
        self._reader: tuple[sqlcipher.Connection, Engine, Connection] | None = None
        try:
            self._check_identity()
        except BaseException:
            self._lock.release()
            raise

    @classmethod
    def create(
        cls, path: Path, raw_key: bytes, now: Callable[[], datetime], lock: HoldFile = unlocked
    ) -> EncryptedFile:
        """Make a new file with the current schema and open it; raises FileExists. A failure leaves no file behind."""
        if path.exists():
            raise FileExists(path=path)
        try:
            raw = connect(path, raw_key, mode="rwc", wal=False)
            raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            engine, connection = held_connection(raw, path, begin="BEGIN IMMEDIATE")
            with connection.begin():
                upgrade(connection)
            connection.close()
            engine.dispose()
            raw.close()
            path.chmod(0o600)
            return cls(path, raw_key, now, lock)
        except BaseException:
            path.unlink(missing_ok=True)
            raise

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def schema_version(self) -> int:
        """The version of the tables."""
        return SCHEMA_VERSION

    @property
    def forgotten(self) -> int:
        """Nothing is hidden in a file that is worked with: what was erased is erased in it too."""
        return 0

    def open_work(self, staff_id: StaffId, action: str) -> SqlUnitOfWork:
        """Start a unit of work on the writer connection; a new one when the disk failed the last. Raises FileMoved."""
        if self._writer is None or action not in KEPT_AFTER_A_MOVE:
            self._refuse_moved()
        if self._writer is None:
            raw = connect(self._path, self._key, patience=LONG_PATIENCE if self._beside else PATIENCE)
            # Pages that a power cut tore while they were copied are whole in the log; the check of pages reads past it.
            # Beside another writer this would wait for whoever reads.
            with storage_errors(self._path):
                raw.execute("SELECT 1" if self._beside else "PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            self._writer = (raw, *held_connection(raw, self._path, begin="BEGIN IMMEDIATE"))
            if not self._beside:
                mend_index(self._writer[2])
        return SqlUnitOfWork(self._writer[2], staff_id, action, self._now, self._drop_writer, self._named)

    def name_changes(self, named: Mapping[str, bool]) -> None:
        """Keep these actions as named changes from now on, those that are true with the values from before."""
        self._named = named

    def queries(self) -> SqlQueries:
        """Return the reading side, on a connection of its own that cannot write."""
        if self._reader is None:
            self._refuse_moved()
            raw = connect(self._path, self._key)
            raw.execute("PRAGMA query_only = ON")
            # No transaction stays open here: it would show the past.
            self._reader = (raw, *held_connection(raw, self._path, begin=""))
        return SqlQueries(self._reader[2])

    def verify(self, stopped: Callable[[], bool] = never) -> VerifyReport:
        """Check file, audit chain and row digests on fresh read-only connections; writes nothing."""
        return verify_path(self._path, self._key, stopped)

    def verify_copy(
        self, copy: Path, raw_key: bytes | None = None, stopped: Callable[[], bool] = never
    ) -> VerifyReport:
        """Check a copy; without a key it has that of this file. Raises Interrupted."""
        return verify_path(copy, raw_key or self._key, stopped)

    def compare_copy(self, copy: Path, raw_key: bytes) -> FileDifferences:
        """Compare the records with those of a copy, over connections of their own that cannot write."""
        here = connect(self._path, self._key, mode="ro", wal=False)
        try:
            there = connect(copy, raw_key, mode="ro", wal=False)
            try:
                return compare_files(here, there)
            finally:
                there.close()
        finally:
            here.close()

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy: everything checkpointed, the file held, then its bytes. Raises FileExists."""
        if target.exists():
            raise FileExists(path=target)
        raw = self._raw_writer()
        with storage_errors(self._path):
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            raw.execute("BEGIN IMMEDIATE")
        try:
            self._lock.copy(target)
        finally:
            raw.execute("ROLLBACK")
        target.chmod(0o600)
        # The original is in use and so in WAL mode; a copy at rest must be one file, also while it is looked at.
        copy = connect(target, self._key, wal=False)
        copy.execute("PRAGMA journal_mode = DELETE").fetchall()
        copy.close()

    def forget_in_copy(self, copy: Path, raw_key: bytes, erased: frozenset[str]) -> int:
        """Erase the records of a closed copy whose digest is among these; returns how many there were."""
        codes = erased_in(copy, raw_key, "rw", erased)
        if codes:
            forget_in(copy, raw_key, codes, self._now)
        return len(codes)

    def sweep(self) -> bool:
        """Rewrite the file, so that neither a free page nor its log holds anything that was removed.

        Overwritten cells are zeroed at once already (`secure_delete`); what is left is the log, and whatever a page
        still holds between its rows. A reader in the middle of something keeps the log from being emptied.
        """
        raw = self._raw_writer()
        with storage_errors(self._path):
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            raw.execute("VACUUM").fetchall()
            ((busy, _, _),) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return not busy

    def row_counts(self) -> Mapping[str, int]:
        """Return the number of rows per table."""
        raw = self._raw_writer()
        statements = {name: f"SELECT count(*) FROM {name}" for name in sorted(metadata.tables)}  # noqa: S608  # our names
        with storage_errors(self._path):
            return {name: raw.execute(statement).fetchone()[0] for name, statement in statements.items()}

    def close_reader(self) -> None:
        """Close the reading connection, in the thread that made it."""
        if self._reader is not None:
            _close(*self._reader)
            self._reader = None

    def close(self) -> None:
        """Close the file, so that it is exactly one file again, and forget the key.

        Raises DiskFull, StorageFailed and DamagedFile when it stays two files; it is closed then all the same.
        """
        self.close_reader()
        try:
            if self._writer is not None:
                with storage_errors(self._path):
                    self._writer[0].execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                    # SQLite refuses this one for a file that lost its name; everything is in the file by now.
                    if self._lock.in_place():
                        self._writer[0].execute("PRAGMA journal_mode = DELETE").fetchall()
        finally:
            self._drop_writer()
            self._key[:] = bytes(len(self._key))
            in_place = self._lock.in_place()
            self._lock.release()
            if not in_place:
                _clear_empty_log(self._path, self._hold)

    def again(self) -> EncryptedFile:
        """Return a second writer on the file, under the lock of this one; raises FileMoved."""
        self._refuse_moved()
        second = EncryptedFile(self._path, bytes(self._key), self._now)
        second._beside = True
        second._named = self._named
        return second

    def _refuse_moved(self) -> None:
        """A connection goes by the name: to whatever file has it now, with the log of ours beside it."""
        if not self._lock.in_place():
            raise FileMoved(path=self._path)

    def _drop_writer(self) -> None:
        """Close the writer without a checkpoint; the next unit of work reads the file afresh."""
        if self._writer is not None:
            _close(*self._writer)
            self._writer = None

    def _raw_writer(self) -> sqlcipher.Connection:
        self.open_work(StaffId(""), "")
        if self._writer is None:
            raise RuntimeError("the writer did not open")
        return self._writer[0]

    def _check_identity(self) -> None:
        """Refuse a file of another program or of a newer format before anything is written to it."""
        application, version = read_identity(self._path, self._key)
        if version > SCHEMA_VERSION:
            raise NewerFormat(path=self._path, found=version, known=SCHEMA_VERSION)
        if application != APPLICATION_ID or version < 1:
            raise ForeignFile(path=self._path)
        if version < SCHEMA_VERSION:
            raise OlderFormat(path=self._path, found=version, known=SCHEMA_VERSION)


def verify_path(path: Path, raw_key: bytes | bytearray, stopped: Callable[[], bool] = never) -> VerifyReport:
    """Check a file, read-only; raises WrongPassphraseOrDamaged when it does not open at all, and Interrupted."""
    key = bytearray(raw_key)  # a copy of its own: the check of the pages may outlive the open file
    connect(path, key, mode="ro", wal=False).close()
    return verify_file(lambda: connect(path, key, mode="ro", wal=False), stopped)


def finding_fits(path: Path, raw_key: bytes | bytearray, stopped: Callable[[], bool] = never) -> bool:
    """Tell whether the rows that records are found by are those of the records, read-only; raises Interrupted.

    Those of another version are made anew when the file is opened, and tell nothing until then.
    """
    raw = connect(path, raw_key, mode="ro", wal=False)
    try:
        with storage_errors(path):
            return made_by_other_keys(raw) or rows_fit(raw, stopped)
    finally:
        raw.close()


def prove_key(path: Path, raw_key: bytes | bytearray) -> None:
    """Read staff and settings with a key, read-only; raises what `connect` raises, and ForeignFile."""
    raw = connect(path, raw_key, mode="ro", wal=False)
    try:
        ((staff,),) = raw.execute("SELECT count(*) FROM staff").fetchall()
        found = raw.execute("SELECT value FROM file_settings WHERE key = 'file_id'").fetchall()
    finally:
        raw.close()
    if not staff or not found:
        raise ForeignFile(path=path)


class EncryptedFiles:
    """The RecordStores port."""

    def __init__(self, now: Callable[[], datetime], lock: HoldFile = unlocked, scratch: Scratch = no_scratch) -> None:
        self._now = now
        self._lock = lock
        self._scratch = scratch

    def read_settings(self, path: Path, raw_key: bytes, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return settings of a closed file; nothing is written to it or beside it."""
        return read_settings(path, raw_key, names, self._lock(path), self._scratch)

    def open_to_read(self, path: Path, raw_key: bytes, erased: frozenset[str] = frozenset()) -> ReadOnlyFile:
        """Open an existing file for reading alone; nothing is written to it or beside it."""
        return ReadOnlyFile(path, raw_key, self._lock(path), self._scratch, erased)

    def open(self, path: Path, raw_key: bytes) -> EncryptedFile:
        """Open an existing file; raises a FileRefused, DamagedFile for a log that does not belong to it among them."""
        store = EncryptedFile(path, raw_key, self._now, self._lock)
        try:
            refuse_wrong_log(path, raw_key)
        except BaseException:
            store.close()
            raise
        return store

    def prove(self, path: Path, raw_key: bytes) -> None:
        """Read some of the data with this key, read-only; raises a FileRefused."""
        prove_key(path, raw_key)

    def create(self, path: Path, raw_key: bytes) -> EncryptedFile:
        """Make a new file; raises FileExists."""
        return EncryptedFile.create(path, raw_key, self._now, self._lock)

    def look_into(self, path: Path, raw_key: bytes) -> OldFile:
        """Return what a closed file of any version says about itself."""
        return look_into(path, raw_key)

    def rekey(
        self, source: Path, target: Path, keys: tuple[bytes, bytes], by: StaffId, detail: Mapping[str, object]
    ) -> None:
        """Write a copy of a closed file under another key."""
        rekey_copy(source, target, keys, by, detail, self._now)

    def migrate(self, source: Path, target: Path, raw_key: bytes) -> None:
        """Write a copy that has the tables of this program."""
        migrate_copy(source, target, raw_key, self._now)

    def verify(self, path: Path, raw_key: bytes) -> VerifyReport:
        """Check a file that may be damaged; raises WrongPassphraseOrDamaged."""
        return verify_path(path, raw_key)

    def finding_fits(self, path: Path, raw_key: bytes) -> bool:
        """Tell whether what records are found by is that of the records, read-only; older files have none."""
        _, version = read_identity(path, raw_key)
        return version < SCHEMA_VERSION or finding_fits(path, raw_key)

    def chain_point(self, path: Path, raw_key: bytes, sequence: int | None = None) -> ChainPoint | None:
        """Return the entry of a sequence number, or the newest one, read-only."""
        statement = "SELECT sequence, hash, utc FROM audit_entries WHERE sequence = ifnull(?, sequence)"
        found = _read_only(path, raw_key, f"{statement} ORDER BY sequence DESC LIMIT 1", (sequence,))
        return ChainPoint(*found) if found else None

    def file_id(self, path: Path, raw_key: bytes) -> str:
        """Return the random id of the file, read-only."""
        found = _read_only(path, raw_key, "SELECT value FROM file_settings WHERE key = ?", ("file_id",))
        return str(found[0]) if found else ""


def _read_only(path: Path, raw_key: bytes, statement: str, values: tuple[str | int | None, ...]) -> tuple[Any, ...]:
    """Return the first row of a statement, or an empty tuple."""
    raw = connect(path, raw_key, mode="ro", wal=False)
    try:
        return raw.execute(statement, values).fetchone() or ()
    finally:
        raw.close()


def _clear_empty_log(path: Path, hold: HoldFile) -> None:
    """Remove the log that a moved file left at its old name, unless somebody works with the file that is there now."""
    log, index = (path.with_name(path.name + suffix) for suffix in ("-wal", "-shm"))
    try:
        lock = hold(path)
    except InUse:
        return
    try:
        if log.exists() and log.stat().st_size == 0:
            log.unlink()
            index.unlink(missing_ok=True)
    finally:
        lock.release()


def _close(raw: sqlcipher.Connection, engine: Engine, connection: Connection) -> None:
    connection.close()
    engine.dispose()
    raw.close()
