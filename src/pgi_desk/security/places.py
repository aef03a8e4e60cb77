"""Refuse places where records are not kept: network shares, sticks and synchronised folders."""

from __future__ import annotations

import errno
import os
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Final

from pgi_desk.domain.errors import FileExists, FolderMissing, FolderReadOnly, UnsafePlace
from pgi_desk.security.cloud_folders import cloud_reason
from pgi_desk.security.file_systems import kind_of_type
from pgi_desk.security.mounts import Mount, is_removable_device, mount_of, read_mounts

_SYSFS: Final = Path("/sys")
_STICK_FOLDERS: Final = ("/media/", "/run/media/")
_WINDOWS_DRIVES: Final = {2: "removable", 4: "network"}  # GetDriveTypeW: DRIVE_REMOVABLE, DRIVE_REMOTE
# What lies beside a database file while it is worked with. Left beside a deleted file, a log would be played into the
# new one of the same name.
LOGS: Final = ("-wal", "-shm", "-journal")
_LEFTOVERS: Final = ("", *LOGS)


def refuse_unsafe_place(path: Path, *, mounts: Sequence[Mount] | None = None, sysfs: Path = _SYSFS) -> None:
    """Refuse a place for the live file after following symbolic links; `mounts` and `sysfs` are for tests.

    Raises UnsafePlace (`kind`: network, removable or cloud; `detail`: what showed it), or FolderMissing for
    a path that cannot exist.
    """
    try:
        place = Path(os.path.realpath(path))
        place.exists()  # wakes an automatic mount, so that the table below names the real file system
    except (OSError, ValueError):
        raise FolderMissing(path=path) from None
    reason = _system_reason(place, mounts, sysfs) or _cloud(place)
    if reason is not None:
        kind, detail = reason
        raise UnsafePlace(path=path, kind=kind, detail=detail)


def linux_reason(place: PurePosixPath, mounts: Sequence[Mount], sysfs: Path) -> tuple[str, str] | None:
    """Return (kind, detail) when the mount that holds a resolved path is not fit for records."""
    mount = mount_of(str(place), mounts)
    if mount is None:
        return None
    # A sandbox may have its own root on 9p, and a live system runs from a stick: neither is a share.
    is_root = mount.folder == "/"
    kind = None if is_root and mount.fs_type == "9p" else kind_of_type(mount)
    if kind is not None:
        return kind, mount.fs_type
    if is_root:
        return None
    if (mount.folder + "/").startswith(_STICK_FOLDERS):
        return "removable", mount.folder
    return ("removable", mount.source) if is_removable_device(mount.source, sysfs) else None


def macos_reason(place: PurePosixPath) -> tuple[str, str] | None:
    """Return (kind, detail) for volumes other than the start-up disk; they all appear below /Volumes."""
    return ("removable", "/Volumes") if place.parts[1:2] == ("Volumes",) else None


def windows_reason(place: PureWindowsPath, drive_type: int) -> tuple[str, str] | None:
    """Return (kind, detail) from the path and the number that GetDriveTypeW gives for its drive."""
    if place.drive.startswith("\\\\") and not place.drive.startswith(("\\\\?\\", "\\\\.\\")):
        return "network", place.drive
    if place.drive.upper().startswith("\\\\?\\UNC"):
        return "network", place.drive
    kind = _WINDOWS_DRIVES.get(drive_type)
    return None if kind is None else (kind, place.drive)


def refuse_bad_folder(path: Path) -> None:
    """Refuse a path where a new file cannot be made; a probe file is really written and removed.

    Raises FolderMissing, FolderReadOnly (`what`, `detail`) or FileExists, also for a leftover log of an
    earlier file of that name.
    """
    folder = path.parent
    try:
        if not path.name or not folder.is_dir():
            raise FolderMissing(path=path)
        _probe(folder)
        for suffix in _LEFTOVERS:
            taken = path.with_name(path.name + suffix)
            if os.path.lexists(taken):
                raise FileExists(path=taken)
    except ValueError:
        raise FolderMissing(path=path) from None
    except OSError as error:
        detail = errno.errorcode.get(error.errno or 0, "")
        raise FolderReadOnly(path=path, what="create", detail=detail) from error


def _probe(folder: Path) -> None:
    # Permission bits say nothing about the superuser, a read-only medium or a full disk.
    probe = folder / f".pgi-desk-{secrets.token_hex(8)}.tmp"
    handle = os.open(probe, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(handle)
    probe.unlink()


def _system_reason(place: Path, mounts: Sequence[Mount] | None, sysfs: Path) -> tuple[str, str] | None:
    if sys.platform == "win32":
        import ctypes

        drive_type = int(ctypes.windll.kernel32.GetDriveTypeW(place.anchor))
        return windows_reason(PureWindowsPath(place), drive_type)
    if sys.platform == "darwin":
        return macos_reason(PurePosixPath(place))
    return linux_reason(PurePosixPath(place), read_mounts() if mounts is None else mounts, sysfs)


def _cloud(place: PurePath) -> tuple[str, str] | None:
    detail = cloud_reason(place)
    return None if detail is None else ("cloud", detail)
