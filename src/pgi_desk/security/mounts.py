"""The table of mounted file systems on Linux, and which devices can be pulled out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_OCTAL: Final = re.compile(r"\\([0-7]{3})")
_TABLE: Final = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class Mount:
    """One mounted file system: its source, the folder it appears in, and its type."""

    source: str
    folder: str
    fs_type: str


def parse_mounts(table: str) -> tuple[Mount, ...]:
    """Read a mount table as the kernel writes it; spaces and tabs come as octal escapes (proc(5))."""
    rows = (line.split(" ") for line in table.splitlines())
    return tuple(Mount(_plain(row[0]), _plain(row[1]), row[2]) for row in rows if len(row) >= 3)


def read_mounts() -> tuple[Mount, ...]:
    """Return the mounts that this process sees, oldest first."""
    return parse_mounts(_TABLE.read_text(encoding="utf-8", errors="surrogateescape"))


def mount_of(place: str, mounts: Sequence[Mount]) -> Mount | None:
    """Return the mount that holds an absolute, resolved path; a later mount hides an earlier one."""
    found: Mount | None = None
    for mount in mounts:
        inside = place == mount.folder or place.startswith(mount.folder.rstrip("/") + "/")
        if inside and (found is None or len(mount.folder) >= len(found.folder)):
            found = mount
    return found


def is_removable_device(source: str, sysfs: Path) -> bool:
    """Tell whether a block device can be pulled out: marked removable, or reached through USB.

    Encrypted and logical volumes are followed down to the disks below them.
    """
    if not source.startswith("/dev/"):
        return False
    return any(_is_removable(disk) for disk in _disks_below(Path(source).resolve().name, sysfs))


def _plain(field: str) -> str:
    return _OCTAL.sub(lambda match: chr(int(match[1], 8)), field)


def _disks_below(name: str, sysfs: Path) -> Iterable[Path]:
    entry = (sysfs / "class" / "block" / name).resolve()
    below = entry / "slaves"
    parts = sorted(below.iterdir()) if below.is_dir() else []
    if not parts:
        yield entry
    for part in parts:
        yield from _disks_below(part.name, sysfs)


def _is_removable(entry: Path) -> bool:
    if any(re.fullmatch(r"usb\d+", part) for part in entry.parts):
        return True
    # A partition has no flag of its own; its disk is the folder above.
    for folder in (entry, entry.parent):
        flag = folder / "removable"
        if flag.is_file():
            return flag.read_text(encoding="ascii").strip() == "1"
    return False
