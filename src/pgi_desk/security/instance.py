"""One window for one person: a second start asks the first to come to the front."""

from __future__ import annotations

from pathlib import Path

from pgi_desk.domain.errors import InUse
from pgi_desk.security.app_folder import application_folder
from pgi_desk.security.file_lock import FileLock
from pgi_desk.security.files import replace_file

LOCK, REQUEST = "instance.lock", "come-to-front"


class Instance:
    """The first start holds a lock in the application folder; later ones leave a note there."""

    def __init__(self, home: Path | None = None) -> None:
        self._folder = application_folder(home)
        self._lock: FileLock | None = None

    @property
    def folder(self) -> Path:
        """Where the notes appear."""
        return self._folder

    def is_first(self) -> bool:
        """Tell whether no other window of this person runs; from then on this one is the first."""
        path = self._folder / LOCK
        try:
            path.touch(mode=0o600)
            self._lock = FileLock(path)
        except OSError:
            # On a full or protected disk nobody can tell; two windows are better than none.
            return True
        except InUse:
            return False
        (self._folder / REQUEST).unlink(missing_ok=True)
        return True

    def ask_first(self) -> None:
        """Ask the first window to come to the front."""
        replace_file(self._folder / REQUEST, b"")

    def was_asked(self) -> bool:
        """Tell once that another start asked."""
        try:
            (self._folder / REQUEST).unlink()
        except OSError:
            return False
        return True

    def release(self) -> None:
        """Be the first no longer."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
