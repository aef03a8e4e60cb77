"""Look at the first bytes of a file before anything tries to open it; nothing is created or changed."""

from __future__ import annotations

import errno
import stat
from pathlib import Path
from typing import Final

from pgi_desk.domain.errors import (
    EmptyFile,
    FileMissing,
    FileTruncated,
    FolderReadOnly,
    ForeignFile,
    PlainDatabase,
)
from pgi_desk.security.key_derivation import SALT_LENGTH, profile_of

PAGE_SIZE: Final = 4096
_PLAIN_SQLITE: Final = b"SQLite format 3\x00"
_BACKUP_STARTS: Final = (b"age-encryption.org/v1", b"-----BEGIN AGE ENCRYPTED FILE-----")
_NO_SUCH_NAME: Final = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL})


def inspect_header(path: Path) -> bytes:
    """Return the salt (first 16 bytes) of an encrypted file of ours.

    Raises FileMissing, ForeignFile (`looks_like`: folder, backup or unknown), EmptyFile, PlainDatabase,
    FileTruncated (`size`), or FolderReadOnly (`what` is "read") when the file may not be read.
    """
    start, size = _read_start(path)
    if size == 0:
        raise EmptyFile(path=path)
    if start.startswith(_PLAIN_SQLITE):
        raise PlainDatabase(path=path)
    if start.startswith(_BACKUP_STARTS):
        raise ForeignFile(path=path, looks_like="backup")
    salt = start[:SALT_LENGTH]
    try:
        profile_of(salt)
    except ForeignFile as refusal:
        raise ForeignFile(path=path, **refusal.facts) from None
    if size % PAGE_SIZE and not _has_unfinished_writes(path):
        raise FileTruncated(path=path, size=size)
    return salt


def _read_start(path: Path) -> tuple[bytes, int]:
    """Return the first 64 bytes and the size of a regular file."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):
            # A pipe or a device would block or never end, so it is not even opened.
            looks_like = "folder" if stat.S_ISDIR(facts.st_mode) else "unknown"
            raise ForeignFile(path=path, looks_like=looks_like)
        with path.open("rb") as stream:
            return stream.read(64), facts.st_size
    except ValueError:
        raise FileMissing(path=path) from None
    except OSError as error:
        if error.errno in _NO_SUCH_NAME:
            raise FileMissing(path=path) from None
        raise FolderReadOnly(path=path, what="read", detail=error.strerror) from error


def _has_unfinished_writes(path: Path) -> bool:
    """Tell whether a log beside the file can still repair a page torn by a crash or a power cut."""
    for suffix in ("-wal", "-journal"):
        log = path.with_name(path.name + suffix)
        if log.is_file() and log.stat().st_size > 0:
            return True
    return False
