"""Write files so that only their owner reads them and a crash leaves the old or the new one, whole."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from pgi_desk.domain.errors import (
    DiskFull,
    DomainError,
    FileExists,
    FolderMissing,
    FolderReadOnly,
    StorageFailed,
)

_OWNER_FILE: Final = 0o600
_OWNER_FOLDER: Final = 0o700
_PR_SET_DUMPABLE: Final = 4  # prctl(2)
# Answers of FAT and some FUSE file systems that have no hard links.
_NO_LINKS: Final = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL})
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})
# The disk or the system gave up; no other folder would help.
_FAILED: Final = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.EMFILE, errno.ENFILE, errno.ENOMEM})
_NO_FOLDER_SYNC: Final = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP})


def write_new_file(path: Path, data: bytes) -> None:
    """Write a whole new file of mode 0600 through a `.part` file beside it, synced to the disk.

    Raises FileExists (an existing file is never replaced), FolderMissing, DiskFull, StorageFailed, or FolderReadOnly
    (`what`, `detail`: the system's error code); then nothing is left behind.
    """
    if os.path.lexists(path):
        raise FileExists(path=path)
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with disk_refusals(path), _open_private(part) as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        place_new_file(part, path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def replace_file(path: Path, data: bytes) -> None:
    """Put new content in the place of a private file, whole or not at all; the file may be new.

    Raises FolderMissing, DiskFull, StorageFailed or FolderReadOnly (`what`, `detail`); the old content is whole then.
    """
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with disk_refusals(path):
            with _open_private(part) as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(path)
            fsync_folder(path.parent)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def create_private_file(path: Path) -> BinaryIO:
    """Create a file that must not exist yet and open it for writing and reading; mode 0600 from the start.

    Raises FileExists, FolderMissing, DiskFull, StorageFailed or FolderReadOnly.
    """
    with disk_refusals(path):
        return _open_private(path)


def place_new_file(part: Path, target: Path) -> None:
    """Give a finished file its final name in the same folder and sync the folder.

    Raises FileExists when the name is taken, FolderMissing, DiskFull, StorageFailed or FolderReadOnly; `part` stays
    where it was then.
    """
    with disk_refusals(target):
        try:
            os.link(part, target)
        except OSError as error:
            if error.errno not in _NO_LINKS or os.path.lexists(target):
                raise
            _rename_without_links(part, target)
        else:
            part.unlink()
        fsync_folder(target.parent)


@contextmanager
def disk_refusals(path: Path) -> Iterator[None]:
    """Turn what the system answers about a file into a refusal that has a sentence."""
    try:
        yield
    except OSError as error:
        raise _refusal(error, path) from error


def fsync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut; file systems that cannot do it are passed over."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(handle)


def private_folder(path: Path) -> None:
    """Make sure that a folder exists and only its owner may enter it (mode 0700), even if it was laxer.

    Raises FolderReadOnly (`what`, `detail`), also when something else has the name.
    """
    try:
        path.mkdir(mode=_OWNER_FOLDER, parents=True, exist_ok=True)
        path.chmod(_OWNER_FOLDER)
    except OSError as error:
        detail = errno.errorcode.get(error.errno or 0, "")
        raise FolderReadOnly(path=path, what="create", detail=detail) from error


def harden_process() -> None:
    """Keep keys and records out of core dumps and other processes, and new files private."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
        if libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "prctl")


def _open_private(path: Path) -> BinaryIO:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, _OWNER_FILE)
    if sys.platform != "win32":
        os.fchmod(handle, _OWNER_FILE)
    return os.fdopen(handle, "w+b")


def _rename_without_links(part: Path, target: Path) -> None:
    """Take the name first with an empty file, so that the rename can replace only what we made ourselves."""
    if sys.platform == "win32":
        part.rename(target)  # refuses an existing target there
        return
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_FILE))
    try:
        part.replace(target)
    except OSError:
        target.unlink()
        raise


def _refusal(error: OSError, path: Path) -> DomainError:
    detail = errno.errorcode.get(error.errno or 0, "")
    if isinstance(error, FileExistsError):
        return FileExists(path=path)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return FolderMissing(path=path)
    if error.errno in _FULL:
        return DiskFull(path=path)
    if error.errno in _FAILED:
        return StorageFailed(detail=detail)
    return FolderReadOnly(path=path, what="write", detail=detail)
