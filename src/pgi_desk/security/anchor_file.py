"""The memory of this laptop about audit trails: where each file's trail stood when it was last seen here."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.security.app_folder import TRAILS
from pgi_desk.security.laptop_notes import LaptopNotes
from pgi_desk.services.anchor_ports import LastSeen

FILE = TRAILS
LONGEST = 4 * 1024 * 1024
_HASH = re.compile(r"[0-9a-f]{64}")


class AnchorFile:
    """Implements the Anchors port in the application folder."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._notes = LaptopNotes(folder, FILE, LONGEST, _point, _stored)

    def last_seen(self, file_id: str) -> LastSeen:
        """Return what was last seen of a file."""
        points = self._notes.all()
        return LastSeen(damaged=True) if points is None else LastSeen(points.get(file_id))

    def keep(self, file_id: str, point: ChainPoint) -> None:
        """Remember an entry; a damaged memory is put aside. Raises FolderReadOnly, DiskFull and StorageFailed."""
        self._notes.replace({**(self._notes.all() or {}), file_id: point})


def _point(entry: object) -> ChainPoint:
    if not isinstance(entry, dict) or set(entry) != {"sequence", "hash", "utc"}:
        raise ValueError("entry")
    sequence, digest, utc = entry["sequence"], entry["hash"], entry["utc"]
    whole = isinstance(sequence, int) and not isinstance(sequence, bool) and sequence >= 0
    if not whole or not isinstance(digest, str) or not _HASH.fullmatch(digest) or not isinstance(utc, str):
        raise ValueError("value")
    if datetime.fromisoformat(utc).tzinfo is None:
        raise ValueError("zone")
    return ChainPoint(sequence, digest, utc)


def _stored(point: ChainPoint) -> object:
    return {"sequence": point.sequence, "hash": point.hash, "utc": point.utc}
