"""One writer for a file: a lock of the operating system, which ends with the process that holds it.

The lock is on the file itself and not on its name, so it holds through symbolic links and mounts and for every person
on this computer. Nothing is left after a crash or a power cut that somebody would have to remove.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from pgi_desk.domain.errors import InUse

# Far beyond any file, where nobody reads: Windows locks ranges of bytes against everybody. Untested there.
_FAR: Final = 2**62


class FileLock:
    """Held from making it to `release`; raises InUse when another process holds it.

    On Linux it is independent of the locks that SQLite takes. It must outlive every connection: closing any handle of
    a database file drops SQLite's own locks of this process.
    """

    def __init__(self, path: Path) -> None:
        flags = os.O_RDWR | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        try:
            self._handle: int | None = os.open(path, flags)
        except OSError:
            # Whoever opens it next says what is wrong with it.
            self._handle = None
            return
        try:
            _hold(self._handle)
        except OSError:
            os.close(self._handle)
            self._handle = None
            raise InUse(path=path) from None

    def release(self) -> None:
        """Let others open the file; a second time does nothing."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def _hold(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        return
    import fcntl

    fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
