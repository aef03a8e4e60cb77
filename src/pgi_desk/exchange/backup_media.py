"""Sticks and folders that hold backups, recognised by a small file of their own."""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import stat
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

MARKER: Final = "pgi-desk-medium.json"
_ID: Final = r"[0-9a-f]{32}"
_UNFINISHED: Final = r"pg-[0-9a-f]{8}-[0-9]+\.pgibak\.part"
_LONGEST: Final = 1024
_CHUNK: Final = 1024 * 1024


class FolderMedia:
    """Implements the BackupMedia port; errors of the medium come through as OSError."""

    def recognise(self, folder: Path) -> str:
        """Return the id of a medium, or an empty text when it has none that can be read."""
        try:
            with (folder / MARKER).open("rb") as stream:
                found = json.loads(stream.read(_LONGEST))
        except (FileNotFoundError, ValueError, RecursionError):
            return ""
        medium_id = found.get("id") if isinstance(found, dict) else None
        return medium_id if isinstance(medium_id, str) and re.fullmatch(_ID, medium_id) else ""

    def mark(self, folder: Path) -> str:
        """Give a medium a random id, all or nothing, and return it; the file says nothing else."""
        medium_id = secrets.token_hex(16)
        part = folder / f"{MARKER}.part"
        try:
            with part.open("wb") as stream:
                stream.write(json.dumps({"id": medium_id}).encode("ascii"))
                stream.flush()
                os.fsync(stream.fileno())
            part.replace(folder / MARKER)
        finally:
            part.unlink(missing_ok=True)
        return medium_id

    def size(self, backup: Path) -> int | None:
        """Return the size of a plain file without reading it, or None when there is none."""
        try:
            found = backup.lstat()
        except OSError:
            return None
        return found.st_size if stat.S_ISREG(found.st_mode) else None

    def digest(self, backup: Path) -> tuple[int, str] | None:
        """Return size and SHA-256 of a plain file, or None when there is none or it cannot be read."""
        if self.size(backup) is None:
            return None
        try:
            with backup.open("rb") as stream:
                digest = hashlib.sha256()
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
                return os.fstat(stream.fileno()).st_size, digest.hexdigest()
        except OSError:
            return None

    def clear_unfinished(self, folder: Path, before: datetime) -> None:
        """Remove what backups that never ended left in a folder, for instance when a stick was pulled out.

        Only plain files with the name of an unfinished backup that were last written before a moment: another program
        may be writing one now. What cannot be removed stays.
        """
        for part in folder.glob("pg-*.pgibak.part"):
            with suppress(OSError):
                found = part.lstat()
                ours = re.fullmatch(_UNFINISHED, part.name) and stat.S_ISREG(found.st_mode)
                if ours and found.st_mtime < before.timestamp():
                    part.unlink()

    def remove(self, backup: Path) -> bool:
        """Remove one file and tell whether it is gone."""
        try:
            backup.unlink()
        except FileNotFoundError:
            return True
        except OSError:
            return False
        return True
