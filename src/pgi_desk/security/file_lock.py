"""One writer for a file: a lock of the operating system, which ends with the process that holds it.

The lock is on the file itself and not on its name, so it holds through symbolic links and mounts and for every person
on this computer. Nothing is left after a crash or a power cut that somebody would have to remove.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pgi_desk.domain.errors import InUse, StorageFailed
from pgi_desk.security.lock_holder import holder_of

# Far beyond any file, where nobody reads: Windows locks ranges of bytes against everybody.
_FAR: Final = 2**62
# A file may be exchanged between its opening and its locking; more than once in a row is no accident.
_TRIES: Final = 3
_CHUNK: Final = 1024 * 1024
_GAVE_UP: Final = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EIO})


class FileLock:
    """Held from making it to `release`.

    Raises InUse when another process holds it, with who that is where known, and StorageFailed when the system has no
    handle to give. On Linux it is independent of the locks that SQLite takes. It must outlive every connection: closing
    any handle of a database file drops SQLite's own locks of this process.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None
        for _ in range(_TRIES):
            handle = _open(path)
            if handle is None:
                # Whoever opens it next says what is wrong with it.
                return
            try:
                _hold(handle)
            except OSError:
                by = holder_of(handle)
                os.close(handle)
                raise InUse(path=path, **by) from None
            self._handle = handle
            if self.in_place():
                return
            self.release()
        raise InUse(path=path)

    def in_place(self) -> bool:
        """Tell whether the file still has its name; false when it was moved, renamed, removed or replaced."""
        if self._handle is None:
            return True
        try:
            return os.path.samestat(os.fstat(self._handle), self._path.stat())
        except OSError:
            return False

    def copy(self, target: Path) -> None:
        """Write the bytes of the file to a new file, without opening and closing the file once more."""
        if self._handle is None or sys.platform == "win32":
            shutil.copyfile(self._path, target)
            return
        position = 0
        with target.open("xb") as stream:
            while chunk := os.pread(self._handle, _CHUNK, position):
                stream.write(chunk)
                position += len(chunk)

    def release(self) -> None:
        """Let others open the file; a second time does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Keep everybody else out of a closed file while it is exchanged; raises InUse.

    Windows refuses a new file the name of one that is held, so there it is only made sure that nobody holds it.
    """
    lock = FileLock(path)
    if sys.platform == "win32":
        lock.release()
    try:
        yield
    finally:
        lock.release()


def _open(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
    except OSError as error:
        if error.errno in _GAVE_UP:
            # Not held is not free: without a handle of its own nobody may write.
            raise StorageFailed(detail=errno.errorcode[error.errno]) from error
        return None


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        import ctypes
        import msvcrt

        # msvcrt.locking knows places of 32 bits alone.
        system = ctypes.WinDLL("kernel32", use_last_error=True)
        place = ctypes.c_void_p(msvcrt.get_osfhandle(handle))
        if not system.LockFile(place, _FAR & 0xFFFFFFFF, _FAR >> 32, 1, 0):
            raise ctypes.WinError(ctypes.get_last_error())
        return
    import fcntl

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
