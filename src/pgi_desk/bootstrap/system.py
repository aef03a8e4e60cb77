"""The clock, the random source and the scratch folder of the machine."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path

from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.domain.identifiers import CASE_CODE_ALPHABET, CASE_CODE_LETTERS

_SCRATCH = "pgi-desk-scratch-"


class SystemClock:
    """The Clock port on the machine's clock: the one place that asks it."""

    def today(self) -> date:
        """Return the local date."""
        return datetime.now().astimezone().date()  # noqa: TID251  # this is the clock that everybody else is given

    def now(self) -> datetime:
        """Return the time in UTC."""
        return datetime.now(UTC)  # noqa: TID251  # this is the clock that everybody else is given

    def local(self, moment: datetime) -> datetime:
        """Return a moment in the machine's time zone."""
        return moment.astimezone()


class RandomIdentifiers:
    """The Identifiers port on the system's random source."""

    def new_id(self) -> str:
        """Return a random id."""
        return uuid.uuid4().hex

    def case_letters(self) -> str:
        """Return seven random letters."""
        return "".join(secrets.choice(CASE_CODE_ALPHABET) for _ in range(CASE_CODE_LETTERS))


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """Give a private folder for encrypted intermediate files and remove it afterwards; raises FolderReadOnly.

    What a program that was killed, or that locked in the middle, left of its own goes first.
    """
    clear_scratch()
    try:
        folder = Path(tempfile.mkdtemp(prefix=_SCRATCH))
    except OSError as error:
        detail = errno.errorcode.get(error.errno or 0, "")
        raise FolderReadOnly(path=tempfile.gettempdir(), what="create", detail=detail) from error
    mark = _taken(folder)
    try:
        yield folder
    finally:
        _remove(folder)
        if mark is not None:
            os.close(mark)


def clear_scratch() -> None:
    """Remove scratch folders of this account that no program works in any more.

    They hold whole encrypted files, which the key of their day still opens: a new key, or the erasing of a person,
    would be undone by one that stays. Where the system has no locks on folders nothing is removed.
    """
    if sys.platform == "win32":
        return
    for folder in Path(tempfile.gettempdir()).glob(f"{_SCRATCH}*"):
        with suppress(OSError):
            found = folder.lstat()
            if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
                continue
            mark = _taken(folder)
            if mark is not None:
                _remove(folder)
                os.close(mark)


def _taken(folder: Path) -> int | None:
    """Return a handle that holds a folder until it is closed or its process ends; None when another program does."""
    if sys.platform == "win32":
        return None
    import fcntl

    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def _remove(folder: Path) -> None:
    """Remove a folder with one handle at a time: a process that has few left could not walk down the tree."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            with suppress(OSError):
                path.unlink()
            if path.is_dir():
                _remove(path)
        folder.rmdir()
