"""T28: a stick that is formatted as FAT32 or exFAT: short names, no links, no modes, no sync of a folder."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from typing import Any, NoReturn

import pytest
from pyrage.x25519 import Identity

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import FileExists
from pgi_desk.security import files
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records

BACKUPS = 20
# Legal under FAT, exFAT and Windows alike, and no longer than all of them take.
LEGAL = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}[a-z0-9]", re.ASCII)


@pytest.fixture
def fat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that answers as vfat and FUSE do: EPERM for links, EINVAL for its sync, modes taken and ignored."""
    stick = tmp_path / "stick"
    stick.mkdir()
    sync = os.fsync

    def no(*_: Any, **__: Any) -> NoReturn:
        raise OSError(errno.EPERM, "not on this file system")

    def file_sync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not on this file system")
        sync(handle)

    for name in ("link", "symlink"):
        monkeypatch.setattr(os, name, no)
    for name in ("chmod", "fchmod"):
        monkeypatch.setattr(os, name, lambda *_, **__: None)
    monkeypatch.setattr(os, "fsync", file_sync)
    return stick


def test_backups_are_made_read_back_found_again_and_their_names_are_legal(
    program: Program, services: ServiceSet, records: Records, fat: Path
) -> None:
    key, names = Identity.generate(), set[str]()
    for number in range(1, BACKUPS + 1):
        path = services.backup.make(MakeBackup(fat, recipients=(str(key.to_public()),))).path
        assert program.backup_reader.inspect(path, BackupSecret(identities=(str(key),))).sequence == number
        names |= {entry.name for entry in fat.iterdir()}
    assert all(LEGAL.fullmatch(name) for name in names)
    assert len({name.casefold() for name in names}) == len(names) == BACKUPS + 1  # and what marks the stick
    (medium,) = services.backup_care.state().media
    assert medium.days == 0


def test_a_new_file_is_whole_and_replaces_nothing(fat: Path) -> None:
    files.write_new_file(fat / "letter.pdf", b"whole")
    with pytest.raises(FileExists):
        files.write_new_file(fat / "letter.pdf", b"other")
    assert [(path.name, path.read_bytes()) for path in fat.iterdir()] == [("letter.pdf", b"whole")]
