"""The memory of this laptop about erased records: one small file of digests, read strictly and replaced whole."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.security.files import create_private_file, fsync_folder
from pgi_desk.services.letting_go_ports import KnownErased

FILE = "erased.json"
FORMAT = 1
LONGEST = 16 * 1024 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}")
Digests = dict[str, frozenset[str]]


class ErasedMemoryFile:
    """Implements LaptopMemory in the application folder, which is asked for when it is first needed."""

    def __init__(self, folder: Callable[[], Path]) -> None:
        self._folder = folder

    def known(self, file_id: str) -> KnownErased:
        """Return what is remembered of a file."""
        files = self._read(self._folder() / FILE)
        return KnownErased(damaged=True) if files is None else KnownErased(files.get(file_id, frozenset()))

    def keep(self, file_id: str, digests: frozenset[str]) -> None:
        """Remember these besides those that are known; a damaged memory is put aside. Raises FolderReadOnly."""
        path = self._folder() / FILE
        files = self._read(path)
        try:
            if files is None:
                path.replace(path.with_name(f"{path.stem}-damaged.json"))
            known = files or {}
            _replace(path, {**known, file_id: known.get(file_id, frozenset()) | digests})
        except OSError as error:
            raise FolderReadOnly(path=path, what="write", detail=error.strerror or "") from error

    @staticmethod
    def _read(path: Path) -> Digests | None:
        """Return all digests, or None when the file is not exactly what this program writes."""
        try:
            with path.open("rb") as stream:
                content = stream.read(LONGEST + 1)
        except FileNotFoundError:
            return {}
        except OSError:
            return None
        try:
            return _digests(json.loads(content)) if len(content) <= LONGEST else None
        except (ValueError, RecursionError):
            return None


def _digests(content: object) -> Digests:
    if not isinstance(content, dict) or set(content) != {"format", "files"} or content["format"] != FORMAT:
        raise ValueError("format")
    files = content["files"]
    if not isinstance(files, dict):
        raise ValueError("files")  # noqa: TRY004  # every kind of damage is the same to the reader
    return {str(file_id): _set(entry) for file_id, entry in files.items()}


def _set(entry: object) -> frozenset[str]:
    if not isinstance(entry, list) or not all(isinstance(one, str) and _DIGEST.fullmatch(one) for one in entry):
        raise ValueError("digests")
    return frozenset(entry)


def _replace(path: Path, files: Digests) -> None:
    part = path.with_name(f"{path.name}.{os.urandom(4).hex()}.part")
    stored = {"format": FORMAT, "files": {key: sorted(digests) for key, digests in files.items()}}
    try:
        with create_private_file(part) as stream:
            stream.write(json.dumps(stored, indent=1, sort_keys=True).encode())
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    fsync_folder(path.parent)
