"""One keyed connection to the encrypted file: the settings in one list, the first read as the test of the key."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from pgi_desk.domain.errors import (
    CipherMissing,
    DamagedFile,
    DiskFull,
    FileMissing,
    StorageFailed,
    WrongPassphraseOrDamaged,
)
from pgi_desk.persistence.storage_errors import as_refusal, storage_errors, translate_errors

APPLICATION_ID = 0x50474944
PAGE_SIZE = 4096
# SQLCipher 4's own defaults, named so that a later driver with other defaults still opens our files.
CIPHER_SETTINGS = (
    "cipher_page_size = 4096",
    "cipher_use_hmac = ON",
    "cipher_hmac_algorithm = HMAC_SHA512",
    "cipher_kdf_algorithm = PBKDF2_HMAC_SHA512",
    "cipher_plaintext_header_size = 0",
)
# FILE for temp_store would write records in clear; the reasons for the others are in docs/adr.
CONNECTION_SETTINGS = (
    "foreign_keys = ON",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -65536",
    "mmap_size = 0",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
)
NOT_A_DATABASE = 26
CANNOT_OPEN = 14
# Seconds for which a connection waits for another that is writing; the long one is for what may not be lost.
PATIENCE, LONG_PATIENCE = 5.0, 60.0
UNFINISHED = ("sqlite_8", "sqlite_776")  # SQLITE_READONLY, SQLITE_READONLY_ROLLBACK


def connect(
    path: Path, raw_key: bytes | bytearray, *, mode: str = "rw", wal: bool = True, patience: float = PATIENCE
) -> sqlcipher.Connection:
    """Open a keyed connection to an existing file (`mode` rw or ro) or, with rwc, to a new one.

    It waits for so many seconds of `patience` where another connection is writing.
    `raw_key` is the 32-byte file key followed by the 16-byte salt. Raises FileMissing, CipherMissing, DamagedFile and
    WrongPassphraseOrDamaged; a wrong key shows only at the first read, so that read happens here.
    """
    connection = _connection(path, mode, patience)
    try:
        _unlock(connection, raw_key, path)
        _prepare(connection, wal=wal)
    except CipherMissing:
        connection.close()
        raise
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise _refusal(error, path) from error
    return connection


def read_identity(path: Path, raw_key: bytes | bytearray) -> tuple[int, int]:
    """Return application id and schema version without writing anything; raises what `connect` raises.

    What a power cut left unfinished is undone first. Only the first page is read: it shows a wrong key, and the tables
    of another program do not concern us.
    """
    try:
        return _identity(path, raw_key, "ro")
    except StorageFailed as error:
        if error.facts.get("detail") not in UNFINISHED:
            raise
    # A change that lost its power is undone by whoever opens the file for writing, and by nobody else.
    return _identity(path, raw_key, "rw")


def _identity(path: Path, raw_key: bytes | bytearray, mode: str) -> tuple[int, int]:
    connection = _connection(path, mode)
    try:
        _unlock(connection, raw_key, path)
        ((application,),) = connection.execute("PRAGMA application_id").fetchall()
        ((version,),) = connection.execute("PRAGMA user_version").fetchall()
    except sqlcipher.DatabaseError as error:
        raise _refusal(error, path) from error
    finally:
        connection.close()
    return application, version


def held_connection(raw: sqlcipher.Connection, path: Path, *, begin: str) -> tuple[Engine, Connection]:
    """Return SQLAlchemy's view of one raw connection; it stays in the thread that made it.

    An empty `begin` leaves every statement on its own, so that each one sees the newest commit.
    Errors of the disk come out of it as DiskFull, StorageFailed and DamagedFile.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: raw,
        poolclass=StaticPool,
        hide_parameters=True,
    )
    # The driver would begin lazily and deferred; a writer must hold the file before it reads what it decides on.
    if begin:
        event.listen(engine, "begin", lambda _connection: _begin(raw, path, begin))
    translate_errors(engine, path)
    connection = engine.connect()
    connection.info["path"] = path
    return engine, connection


def _begin(raw: sqlcipher.Connection, path: Path, statement: str) -> None:
    with storage_errors(path):
        raw.execute(statement)


def _connection(path: Path, mode: str, patience: float = PATIENCE) -> sqlcipher.Connection:
    uri = f"file:{quote(str(path))}?mode={mode}"
    try:
        return sqlcipher.connect(uri, uri=True, isolation_level=None, timeout=patience, check_same_thread=True)
    except sqlcipher.OperationalError as error:
        raise FileMissing(path=path) from error


def _unlock(connection: sqlcipher.Connection, raw_key: bytes | bytearray, path: Path) -> None:
    # Plain SQLite ignores what it does not know, a key too, and would go on to write the records in clear.
    if not connection.execute("PRAGMA cipher_version").fetchall():
        raise CipherMissing(path=path)
    connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
    # set_key instead of PRAGMA key: the key never becomes SQL text that a trace could see.
    key_text = bytearray(b"x'" + raw_key.hex().encode() + b"'")
    connection.set_key(key_text)
    key_text[:] = bytes(len(key_text))
    for setting in CIPHER_SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()


def _prepare(connection: sqlcipher.Connection, *, wal: bool) -> None:
    connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
    for setting in CONNECTION_SETTINGS:
        connection.execute(f"PRAGMA {setting}").fetchall()
    if wal:
        connection.execute("PRAGMA journal_mode = WAL").fetchall()


def _refusal(error: sqlcipher.DatabaseError, path: Path) -> Exception:
    code = getattr(error, "sqlite_errorcode", None)
    if code == NOT_A_DATABASE:
        return WrongPassphraseOrDamaged(path=path)
    if code == CANNOT_OPEN and not path.exists():
        return FileMissing(path=path)
    refusal = as_refusal(error, path)
    if isinstance(refusal, DiskFull | StorageFailed):
        return refusal
    return DamagedFile(path=path, problems=(f"sqlite_{code}",))
