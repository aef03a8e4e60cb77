"""The clock, the random source and the scratch folder of the machine."""

from __future__ import annotations

import errno
import secrets
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path

from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.domain.identifiers import CASE_CODE_ALPHABET, CASE_CODE_LETTERS


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
    """Give a private folder for encrypted intermediate files and remove it afterwards; raises FolderReadOnly."""
    try:
        folder = Path(tempfile.mkdtemp(prefix="pgi-desk-"))
    except OSError as error:
        detail = errno.errorcode.get(error.errno or 0, "")
        raise FolderReadOnly(path=tempfile.gettempdir(), what="create", detail=detail) from error
    try:
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """Remove a folder with one handle at a time: a process that has few left could not walk down the tree."""
    with suppress(OSError):
        for path in list(folder.iterdir()):
            with suppress(OSError):
                path.unlink()
            if path.is_dir():
                _remove(path)
        folder.rmdir()
