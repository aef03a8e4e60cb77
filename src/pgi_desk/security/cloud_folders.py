"""Recognise folders that a cloud or peer-to-peer program copies elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from typing import Final

# Names as the programs create them, compared without regard to capitals.
_NAMES: Final = frozenset(
    {
        "box",
        "box sync",
        "cloudstorage",
        "com~apple~clouddocs",
        "dropbox",
        "google drive",
        "googledrive",
        "icloud drive",
        "iclouddrive",
        "kdrive",
        "mega",
        "megasync",
        "mobile documents",
        "my drive",
        "nextcloud",
        "owncloud",
        "proton drive",
        "seafile",
        "synologydrive",
        "yandex.disk",
        "yandexdisk",
    }
)
_NAME_STARTS: Final = ("dropbox (", "googledrive-", "nextcloud (", "onedrive", "pcloud")
# Files that a synchronising program leaves at the top of its folder.
_MARKER_FILES: Final = (
    ".dropbox",
    ".owncloudsync.log",
    ".nextcloudsync.log",
    "._sync_*.db",
    ".sync_*.db",
)
_MARKERS: Final = (".stfolder", ".dropbox.cache")


def cloud_reason(place: PurePath) -> str | None:
    """Return the name or marker that shows a synchronised folder, or None.

    Folders that exist are also searched for markers; a folder that may not be listed counts as unmarked.
    """
    for part in place.parts:
        name = part.casefold()
        if name in _NAMES or name.startswith(_NAME_STARTS):
            return part
    if isinstance(place, Path):
        for folder in (place, *place.parents):
            marker = _marker_in(folder)
            if marker is not None:
                return str(folder / marker)
    return None


def _marker_in(folder: Path) -> str | None:
    for name in _MARKERS:
        if _exists(folder / name):
            return name
    return next((entry.name for entry in _entries(folder) if _is_marker_file(entry)), None)


def _is_marker_file(entry: Path) -> bool:
    # The Dropbox program keeps its settings in a *folder* of the marker's name in each home folder;
    # only the file marks a synchronised place.
    return any(fnmatchcase(entry.name, pattern) for pattern in _MARKER_FILES) and entry.is_file()


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _entries(folder: Path) -> Iterable[Path]:
    try:
        return [entry for entry in folder.iterdir() if entry.name.startswith(".")]
    except OSError:
        return []
