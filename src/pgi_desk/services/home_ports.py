"""What the use cases need to know of this laptop and its folders, as protocols."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from pgi_desk.domain.file_home import Home, Place


class Laptop(Protocol):
    """This laptop, by a random id, and what lies in its folders."""

    def home_of(self, path: Path) -> Home:
        """Return what the home of a file at this path would be; raises FolderReadOnly."""

    def place_of(self, home: Home, path: Path) -> Place:
        """Return what lies at a home, compared with the file at `path`; what cannot be looked at counts as a file."""
