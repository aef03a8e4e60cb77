"""Sticks are known by a small file on them, and only plain files on them are touched."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pgi_desk.exchange.backup_media import MARKER, FolderMedia


def test_a_medium_is_known_again_by_its_own_id(tmp_path: Path) -> None:
    media = FolderMedia()
    assert media.recognise(tmp_path) == ""
    medium_id = media.mark(tmp_path)
    assert media.recognise(tmp_path) == medium_id
    assert [one.name for one in tmp_path.iterdir()] == [MARKER]
    assert json.loads((tmp_path / MARKER).read_text(encoding="ascii")) == {"id": medium_id}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"id": 5}', '{"id": "../x"}', "[" * 2000, "\xff"])
def test_a_file_that_makes_no_sense_is_no_id(tmp_path: Path, text: str) -> None:
    (tmp_path / MARKER).write_text(text, encoding="latin-1")
    assert FolderMedia().recognise(tmp_path) == ""


def test_size_and_digest_are_of_plain_files_only(tmp_path: Path) -> None:
    media, plain, link = FolderMedia(), tmp_path / "a.pgibak", tmp_path / "b.pgibak"
    plain.write_bytes(b"sealed")
    link.symlink_to(plain)
    assert (media.size(plain), media.digest(plain)) == (6, (6, hashlib.sha256(b"sealed").hexdigest()))
    for odd in (link, tmp_path, tmp_path / "missing"):
        assert (media.size(odd), media.digest(odd)) == (None, None)


def test_what_was_never_finished_goes_a_day_later_and_nothing_else(tmp_path: Path) -> None:
    before = datetime(2026, 6, 15, 9, tzinfo=UTC)
    names = ("pg-0a1b2c3d-7.pgibak.part", "pg-0a1b2c3d-8.pgibak.part", "pg-0a1b2c3d-7.pgibak", "pg-notes-1.pgibak.part")
    for name in names:
        (tmp_path / name).write_bytes(b"sealed")
        hours = 1 if "-8." in name else -1
        written = before.timestamp() + 3600 * hours
        os.utime(tmp_path / name, (written, written))
    (tmp_path / "pg-0a1b2c3d-9.pgibak.part").symlink_to(tmp_path / names[2])
    FolderMedia().clear_unfinished(tmp_path, before)
    left = {one.name for one in tmp_path.iterdir()}
    assert left == {*names[1:], "pg-0a1b2c3d-9.pgibak.part"}


def test_it_says_whether_a_file_is_gone(tmp_path: Path) -> None:
    media, plain = FolderMedia(), tmp_path / "a.pgibak"
    plain.write_bytes(b"sealed")
    assert media.remove(plain)
    assert media.remove(plain)
    assert not media.remove(tmp_path)
