"""T77: files and folders of the program are private from the first byte, whole or not there."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pgi_desk.domain.errors import DiskFull, DomainError, FileExists, FolderMissing, FolderReadOnly, StorageFailed
from pgi_desk.security import files
from pgi_desk.security.files import (
    create_private_file,
    fsync_folder,
    place_new_file,
    private_folder,
    replace_file,
    write_new_file,
)
from pgi_desk.security.vault import FileVault


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777])
def any_umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("any_umask")
def test_only_the_owner_reads_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "new.bin"
    write_new_file(path, b"content")
    assert path.read_bytes() == b"content"
    assert mode_of(path) == 0o600
    assert path.stat().st_nlink == 1
    assert [entry.name for entry in tmp_path.iterdir()] == ["new.bin"]


@pytest.mark.usefixtures("any_umask")
def test_the_mode_is_set_before_any_data(tmp_path: Path) -> None:
    with create_private_file(tmp_path / "new.part") as stream:
        assert mode_of(tmp_path / "new.part") == 0o600
        stream.write(b"content")
        stream.seek(0)
        assert stream.read() == b"content"


def test_an_existing_file_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "old.bin"
    path.write_bytes(b"old")
    (tmp_path / "link.bin").symlink_to(tmp_path / "gone")
    for taken in (path, tmp_path / "link.bin"):
        with pytest.raises(FileExists) as refusal:
            write_new_file(taken, b"new")
        assert refusal.value.facts == {"path": taken}
        with pytest.raises(FileExists):
            create_private_file(taken)
    assert path.read_bytes() == b"old"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["link.bin", "old.bin"]


def test_a_name_taken_at_the_last_moment_is_kept_too(tmp_path: Path) -> None:
    part, target = tmp_path / "new.part", tmp_path / "new.bin"
    part.write_bytes(b"new")
    target.write_bytes(b"old")
    with pytest.raises(FileExists):
        place_new_file(part, target)
    with pytest.raises(FileExistsError):
        files._rename_without_links(part, target)
    assert (part.read_bytes(), target.read_bytes()) == (b"new", b"old")


def test_file_systems_without_hard_links_get_the_same_result(tmp_path: Path) -> None:
    part, target = tmp_path / "new.part", tmp_path / "new.bin"
    part.write_bytes(b"new")
    files._rename_without_links(part, target)
    assert target.read_bytes() == b"new"
    assert not part.exists()


def test_a_failed_rename_leaves_no_empty_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        files._rename_without_links(tmp_path / "gone.part", tmp_path / "new.bin")
    assert list(tmp_path.iterdir()) == []


def test_missing_and_unwritable_folders(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "no" / "new.bin", tmp_path / "file" / "new.bin"):
        with pytest.raises(FolderMissing) as refusal:
            write_new_file(path, b"content")
        assert refusal.value.facts == {"path": path}
    with pytest.raises((FolderReadOnly, FolderMissing)):
        write_new_file(Path("/proc/new.bin"), b"content")


def test_a_full_disk_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    # A limit on the size of files fails the same write call that a full disk fails.
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from pgi_desk.domain.errors import FolderReadOnly\n"
        "from pgi_desk.security.files import write_new_file\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n"
        "    write_new_file(Path(sys.argv[1]), bytes(5000))\n"
        "except FolderReadOnly as refusal:\n"
        "    print(refusal.facts['what'], refusal.facts['detail'])\n"
    )
    answer = subprocess.run(
        [sys.executable, "-B", "-c", script, str(tmp_path / "new.bin")], capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == ["write", "EFBIG"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("code", "refusal"), [("ENOSPC", DiskFull), ("EDQUOT", DiskFull), ("EIO", StorageFailed)])
def test_a_disk_that_is_full_or_fails_is_not_called_a_bad_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, refusal: type[DomainError]
) -> None:
    def fails(_handle: int) -> None:
        raise OSError(getattr(errno, code), "the system says so")

    (tmp_path / "kept").write_bytes(b"kept")
    monkeypatch.setattr(os, "fsync", fails)  # the operating system's edge
    for write in (write_new_file, replace_file):
        with pytest.raises(refusal):
            write(tmp_path / "new", b"content")
    with pytest.raises(refusal):
        FileVault().place_copy(tmp_path / "kept", tmp_path / "copy")
    assert [one.name for one in tmp_path.iterdir()] == ["kept"]


@pytest.mark.usefixtures("any_umask")
def test_a_private_folder_is_tightened_even_if_it_was_lax(tmp_path: Path) -> None:
    lax = tmp_path / "lax"
    lax.mkdir()
    lax.chmod(0o777)
    (lax / "kept.bin").write_bytes(b"kept")
    private_folder(lax)
    assert mode_of(lax) == 0o700
    assert (lax / "kept.bin").read_bytes() == b"kept"


def test_a_private_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    private_folder(tmp_path / "a" / "b")
    private_folder(tmp_path / "a" / "b")
    assert mode_of(tmp_path / "a" / "b") == 0o700


def test_a_file_in_the_way_of_a_private_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path / "file", tmp_path / "file" / "inner"):
        with pytest.raises(FolderReadOnly) as refusal:
            private_folder(path)
        assert refusal.value.facts["what"] == "create"


def test_syncing_a_folder_needs_a_folder(tmp_path: Path) -> None:
    fsync_folder(tmp_path)
    with pytest.raises(FileNotFoundError):
        fsync_folder(tmp_path / "no")
