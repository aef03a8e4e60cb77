"""The memory of this laptop about audit trails: one small file, read strictly and replaced whole."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.security.files import create_private_file, fsync_folder
from pgi_desk.services.anchor_ports import LastSeen

FILE = "anchors.json"
FORMAT = 1
LONGEST = 4 * 1024 * 1024
_HASH = re.compile(r"[0-9a-f]{64}")
Points = dict[str, ChainPoint]


class AnchorFile:
    """Implements the Anchors port in the application folder, which is asked for when it is first needed."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder

    def last_seen(self, file_id: str) -> LastSeen:
        """Return what was last seen of a file."""
        points = self._read(self._folder() / FILE)
        return LastSeen(damaged=True) if points is None else LastSeen(points.get(file_id))

    def keep(self, file_id: str, point: ChainPoint) -> None:
        """Remember an entry; raises FolderReadOnly."""
        path = self._folder() / FILE
        points = self._read(path)
        try:
            if points is None:
                path.replace(path.with_name(f"{path.stem}-damaged.json"))
            _replace(path, {**(points or {}), file_id: point})
        except OSError as error:
            raise FolderReadOnly(path=path, what="write", detail=error.strerror or "") from error

    @staticmethod
    def _read(path: Path) -> Points | None:
        """Return all points, or None when the file is not exactly what this program writes."""
        try:
            with path.open("rb") as stream:
                content = stream.read(LONGEST + 1)
        except FileNotFoundError:
            return {}
        except OSError:
            return None
        try:
            return _points(json.loads(content)) if len(content) <= LONGEST else None
        except (ValueError, RecursionError):
            return None


def _points(content: object) -> Points:
    if not isinstance(content, dict) or set(content) != {"format", "files"} or content["format"] != FORMAT:
        raise ValueError("format")
    files = content["files"]
    if not isinstance(files, dict):
        raise ValueError("files")  # noqa: TRY004  # every kind of damage is the same to the reader
    return {str(file_id): _point(entry) for file_id, entry in files.items()}


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


def _replace(path: Path, points: Points) -> None:
    files = {key: {"sequence": one.sequence, "hash": one.hash, "utc": one.utc} for key, one in points.items()}
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    try:
        with create_private_file(part) as stream:
            stream.write(json.dumps({"format": FORMAT, "files": files}, indent=1, sort_keys=True).encode())
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    fsync_folder(path.parent)
