"""This laptop as a random id in the application folder, and what lies in its folders."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from pathlib import Path

from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.domain.file_home import LAPTOP_ID, Home, Place
from pgi_desk.security.files import write_new_file

FILE = "laptop-id"
_LONGEST = 64


class ThisLaptop:
    """Implements the Laptop port; the id belongs to the account, as the application folder does."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder

    def home_of(self, path: Path) -> Home:
        """Return what the home of a file at this path would be; raises FolderReadOnly."""
        return Home(self._id(), str(path.resolve()))

    def place_of(self, home: Home, path: Path) -> Place:
        """Return what lies at a home, compared with the file at `path`; what cannot be looked at counts as a file."""
        try:
            same = os.path.samestat(Path(home.path).stat(), path.stat())
        except (FileNotFoundError, NotADirectoryError):
            return Place.EMPTY
        except (OSError, ValueError):
            return Place.ANOTHER_FILE
        return Place.THIS_FILE if same else Place.ANOTHER_FILE

    def _id(self) -> str:
        path = self._folder() / FILE
        try:
            text = _read(path)
            if text is not None and not _whole(text):
                # A new id makes copies of all files of this laptop: the coordinator takes them over, nothing is lost.
                path.replace(path.with_name(f"{FILE}.damaged"))
                text = None
        except OSError as error:
            raise FolderReadOnly(path=path, what="read", detail=errno.errorcode.get(error.errno or 0, "")) from error
        return text[:-1].decode("ascii") if text is not None else _new_id(path)


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as stream:
            return stream.read(_LONGEST)
    except FileNotFoundError:
        return None


def _whole(text: bytes) -> bool:
    """Tell whether it is exactly what this program writes."""
    return text.isascii() and text.endswith(b"\n") and LAPTOP_ID.fullmatch(text[:-1].decode("ascii")) is not None


def _new_id(path: Path) -> str:
    laptop = secrets.token_hex(16)
    # Raises FileExists when another start of the program was faster; a second attempt finds its id.
    write_new_file(path, f"{laptop}\n".encode("ascii"))
    return laptop
