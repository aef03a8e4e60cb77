"""What the database says when the disk fails, as the refusals that have a sentence."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from pgi_desk.domain.errors import DamagedFile, DiskFull, DomainError, StorageFailed

FULL = 13
PASSED_ON = 1  # what a function of SQL reports when a statement inside it failed; only its words say how
DAMAGE = frozenset({11, 26})  # a malformed page, and one that is no page of a database
# Locked by another, read-only, failed input or output, a file that cannot be opened, a broken locking protocol.
FAILED = frozenset({5, 6, 8, 10, 14, 15})


# The driver's own commit tells its errors apart only in words; tests pin the first two.
CODES = {
    "database or disk is full": FULL,
    "disk I/O error": 10,
    "attempt to write a readonly database": 8,
    "database is locked": 5,
    "database disk image is malformed": 11,
}
# After a page that failed its check the cipher answers the next call as if there were no memory.
DRIVER_ERRORS = (sqlcipher.Error, MemoryError, OSError)
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})


def as_refusal(error: BaseException, path: Path | None) -> DomainError | None:
    """Return DiskFull, StorageFailed or DamagedFile for an error of driver or system; None for any other mistake."""
    if isinstance(error, MemoryError):
        return StorageFailed(detail="sqlite_7")
    if isinstance(error, OSError):
        detail = errno.errorcode.get(error.errno or 0, "")
        return DiskFull(path=path) if error.errno in NO_ROOM else StorageFailed(detail=detail)
    code = getattr(error, "sqlite_errorcode", None)
    if code in {None, PASSED_ON}:
        code = CODES.get(str(error))
    if not isinstance(error, sqlcipher.Error) or code is None:
        return None
    primary = code & 0xFF  # the higher bits say which call it was
    if primary == FULL:
        return DiskFull(path=path)
    if primary in DAMAGE:
        return DamagedFile(path=path, problems=(f"sqlite_{code}",))
    return StorageFailed(detail=f"sqlite_{code}") if primary in FAILED else None


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn errors of the bare driver, and of the system where files are copied, into refusals."""
    try:
        yield
    except DRIVER_ERRORS as error:
        refusal = as_refusal(error, path)
        if refusal is None:
            raise
        raise refusal from error


def translate_errors(engine: Engine, path: Path) -> None:
    """Do the same for everything that runs through SQLAlchemy, commits included."""

    def translate(context: ExceptionContext) -> None:
        refusal = as_refusal(context.original_exception, path)
        if refusal is not None:
            raise refusal from context.original_exception

    event.listen(engine, "handle_error", translate)
