"""Put a finished file in the place of the live one: after a crash there is the old one or the new one, whole."""

from __future__ import annotations

import errno
import glob
import json
import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pgi_desk.domain.errors import DamagedFile, DiskFull, FolderReadOnly
from pgi_desk.security.files import disk_refusals, fsync_folder, write_new_file
from pgi_desk.security.places import LOGS

# Room for the copy, its journal and a backup beside what is there.
_ROOM: Final = 2.2
# A virus scanner or an indexer holds a file for a moment; longer than this it is something else.
_TRIES, _PAUSE = 12, 0.25
_HELD: Final = frozenset({errno.EACCES, errno.EBUSY, errno.EPERM})


def next_file(path: Path) -> Path:
    """Return where the file that will take the place is prepared, in the same folder."""
    return path.with_name(path.name + ".next")


def prepare(path: Path, purpose: str) -> Path:
    """Write down what is going to happen and return where to put the new file.

    Raises DiskFull when there is no room for it, FolderReadOnly when the folder takes no files; nothing is changed.
    """
    settle(path)
    if shutil.disk_usage(path.parent).free < path.stat().st_size * _ROOM:
        raise DiskFull(path=path)
    content = json.dumps({"format": 1, "purpose": purpose}).encode("ascii")
    write_new_file(_intent(path), content)
    return next_file(path)


def put_in_place(path: Path, *, pause: Callable[[float], None] = time.sleep) -> None:
    """Give the prepared file the name of the live one; both must be closed.

    Raises DamagedFile when unfinished writes lie beside one of them, DiskFull, StorageFailed, and FolderReadOnly when
    the system keeps refusing; the live file is the old one then, or the new one if only the last sync failed.
    """
    fresh = next_file(path)
    for one in (path, fresh):
        # Played into the other file, a log would destroy it.
        if any(one.with_name(one.name + suffix).exists() for suffix in ("-wal", "-journal")):
            raise DamagedFile(path=path, problems=("unfinished_writes",))
    with disk_refusals(path):
        with fresh.open("r+b") as stream:  # Windows syncs nothing that was opened for reading
            os.fsync(stream.fileno())
        _replace(fresh, path, pause)
        fsync_folder(path.parent)
        _intent(path).unlink(missing_ok=True)


def settle(path: Path) -> str:
    """Clean up what a crash left of an unfinished swap and return what it was for, or an empty text.

    The name was given in one step, so the live file is whole in any case.
    """
    intent = _intent(path)
    for half_written in path.parent.glob(f"{glob.escape(intent.name)}.*.part"):
        half_written.unlink(missing_ok=True)
    if not intent.exists():
        return ""
    fresh = next_file(path)
    for one in (fresh, *(fresh.with_name(fresh.name + suffix) for suffix in LOGS)):
        one.unlink(missing_ok=True)
    purpose = _purpose(intent)
    intent.unlink(missing_ok=True)
    return purpose


def _intent(path: Path) -> Path:
    return path.with_name(path.name + ".intent")


def _purpose(intent: Path) -> str:
    try:
        return str(json.loads(intent.read_text(encoding="ascii"))["purpose"])
    except (OSError, ValueError, KeyError, TypeError):
        return "unknown"


def _replace(source: Path, target: Path, pause: Callable[[float], None]) -> None:
    """Rename over the target; a short hold by another program is waited for, never worked around."""
    for attempt in range(_TRIES):
        try:
            source.replace(target)
        except OSError as error:
            if error.errno not in _HELD or attempt == _TRIES - 1:
                detail = errno.errorcode.get(error.errno or 0, "")
                raise FolderReadOnly(path=target, what="replace", detail=detail) from error
            pause(_PAUSE)
        else:
            return
