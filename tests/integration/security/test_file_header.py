from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.errors import (
    EmptyFile,
    FileMissing,
    FileRefused,
    FileTruncated,
    FolderReadOnly,
    ForeignFile,
    PlainDatabase,
)
from pgi_desk.security.file_header import inspect_header
from pgi_desk.security.key_derivation import Profile, new_salt


def put(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("pages", [1, 2, 50])
def test_the_salt_of_a_file_of_ours(tmp_path: Path, profile: Profile, pages: int) -> None:
    salt = new_salt(profile)
    path = put(tmp_path / "ours.pgidesk", salt + os.urandom(pages * 4096 - 16))
    before = path.stat()
    assert inspect_header(path) == salt
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)
    assert [entry.name for entry in tmp_path.iterdir()] == ["ours.pgidesk"]


def test_nothing_at_this_place(tmp_path: Path) -> None:
    (tmp_path / "dangling.pgidesk").symlink_to(tmp_path / "gone")
    (tmp_path / "circle.pgidesk").symlink_to(tmp_path / "circle.pgidesk")
    put(tmp_path / "file", b"x")
    for name in ("no.pgidesk", "dangling.pgidesk", "circle.pgidesk", "file/no.pgidesk", "n" * 300, "nul\0.pgidesk"):
        with pytest.raises(FileMissing):
            inspect_header(tmp_path / name)
    assert not (tmp_path / "no.pgidesk").exists()


def test_an_empty_file_would_open_as_a_new_one(tmp_path: Path) -> None:
    with pytest.raises(EmptyFile):
        inspect_header(put(tmp_path / "empty.pgidesk", b""))


def test_an_unencrypted_database(tmp_path: Path) -> None:
    path = tmp_path / "plain.pgidesk"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(PlainDatabase):
        inspect_header(path)


@pytest.mark.parametrize(
    ("content", "looks_like"),
    [
        (b"age-encryption.org/v1\n-> X25519 abc\n" + bytes(5000), "backup"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "backup"),
        (b"PK\x03\x04" + bytes(4092), "unknown"),
        (bytes(4096), "unknown"),
        (b"\x01" * 15, "unknown"),
        (b"\x01", "unknown"),
        (b"\x01" * 15 + b"\x04" + bytes(4080), "unknown"),
    ],
)
def test_files_of_others(tmp_path: Path, content: bytes, looks_like: str) -> None:
    path = put(tmp_path / "other.pgidesk", content)
    with pytest.raises(ForeignFile) as refusal:
        inspect_header(path)
    assert refusal.value.facts["path"] == path
    assert refusal.value.facts["looks_like"] == looks_like


def test_a_folder_and_a_pipe_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pgidesk")
    with pytest.raises(ForeignFile) as refusal:
        inspect_header(tmp_path)
    assert refusal.value.facts["looks_like"] == "folder"
    with pytest.raises(ForeignFile):
        inspect_header(tmp_path / "pipe.pgidesk")


@pytest.mark.parametrize("size", [16, 100, 4095, 4097, 8191, 3 * 4096 + 512])
def test_a_cut_inside_a_page(tmp_path: Path, size: int) -> None:
    path = put(tmp_path / "cut.pgidesk", (new_salt(Profile.STANDARD) + bytes(4 * 4096))[:size])
    with pytest.raises(FileTruncated) as refusal:
        inspect_header(path)
    assert refusal.value.facts == {"path": path, "size": size}


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_a_page_torn_by_a_power_cut_is_left_to_the_log_beside_it(tmp_path: Path, suffix: str) -> None:
    salt = new_salt(Profile.STANDARD)
    path = put(tmp_path / "torn.pgidesk", salt + bytes(4096 + 512 - 16))
    log = put(tmp_path / f"torn.pgidesk{suffix}", b"")
    with pytest.raises(FileTruncated):
        inspect_header(path)
    log.write_bytes(b"frames")
    assert inspect_header(path) == salt


def test_a_file_that_cannot_be_read() -> None:
    # The memory of a process is a regular file whose first bytes nobody may read, not even the superuser.
    with pytest.raises(FolderReadOnly) as refusal:
        inspect_header(Path("/proc/self/mem"))
    assert refusal.value.facts["what"] == "read"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.builds(
            lambda start, profile, size: (start + bytes([profile])).ljust(size, b"x"),
            *(st.binary(min_size=15, max_size=15), st.integers(0, 5), st.sampled_from([16, 4095, 4096, 8192, 8193])),
        ),
    )
)
def test_any_bytes_give_a_salt_or_one_typed_refusal(tmp_path: Path, content: bytes) -> None:
    path = put(tmp_path / "any.pgidesk", content)
    if len(content) > 15 and content[15] in (1, 2, 3) and len(content) % 4096 == 0:
        assert inspect_header(path) == content[:16]
    else:
        with pytest.raises(FileRefused) as refusal:
            inspect_header(path)
        assert refusal.value.facts["path"] == path
    assert path.read_bytes() == content
