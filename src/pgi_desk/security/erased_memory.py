"""The memory of this laptop about erased records: for each file the digests of those who were erased from it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from pgi_desk.security.laptop_notes import LaptopNotes
from pgi_desk.services.letting_go_ports import KnownErased

FILE = "erased.json"
LONGEST = 16 * 1024 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}")


class ErasedMemoryFile:
    """Implements LaptopMemory in the application folder."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._notes = LaptopNotes(folder, FILE, LONGEST, _digests, _stored)

    def known(self, file_id: str) -> KnownErased:
        """Return what is remembered of a file."""
        files = self._notes.all()
        return KnownErased(damaged=True) if files is None else KnownErased(files.get(file_id, frozenset()))

    def keep(self, file_id: str, digests: frozenset[str]) -> None:
        """Remember these besides those that are known; a damaged memory is put aside.

        Raises FolderReadOnly, DiskFull and StorageFailed.
        """
        known = self._notes.all() or {}
        self._notes.replace({**known, file_id: known.get(file_id, frozenset()) | digests})


def _digests(entry: object) -> frozenset[str]:
    if not isinstance(entry, list) or not all(isinstance(one, str) and _DIGEST.fullmatch(one) for one in entry):
        raise ValueError("digests")
    return frozenset(entry)


def _stored(digests: frozenset[str]) -> object:
    return sorted(digests)
