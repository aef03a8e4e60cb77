"""The random id of a laptop: one for good, private, read strictly, and a new one when it is damaged."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.domain.file_home import LAPTOP_ID, Home, Place
from pgi_desk.security.laptop import FILE, ThisLaptop


@pytest.fixture
def laptop(tmp_path: Path) -> ThisLaptop:
    """A laptop with an application folder of its own."""
    (tmp_path / "app").mkdir()
    return ThisLaptop(lambda: tmp_path / "app")


def test_it_is_made_once_and_only_its_owner_reads_it(laptop: ThisLaptop, tmp_path: Path) -> None:
    first = laptop.home_of(tmp_path / "a.pgidesk").laptop
    assert LAPTOP_ID.fullmatch(first)
    assert ThisLaptop(lambda: tmp_path / "app").home_of(tmp_path / "b.pgidesk").laptop == first
    (file,) = (tmp_path / "app").iterdir()
    assert (file.name, stat.S_IMODE(file.stat().st_mode)) == (FILE, 0o600)


def test_no_two_laptops_have_the_same(tmp_path: Path) -> None:
    ids = set()
    for number in range(20):
        folder = tmp_path / str(number)
        folder.mkdir()
        ids.add(ThisLaptop(lambda folder=folder: folder).home_of(folder).laptop)  # type: ignore[misc]
    assert len(ids) == 20


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"a" * 32, b"a" * 31 + b"\n", b"A" * 32 + b"\n", b"a" * 33 + b"\n", b"\xff" * 32 + b"\n"]
)
def test_a_damaged_one_is_set_aside_and_made_anew(laptop: ThisLaptop, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "app" / FILE
    path.write_bytes(content)
    fresh = laptop.home_of(tmp_path).laptop
    assert fresh != "a" * 32
    assert laptop.home_of(tmp_path).laptop == fresh
    assert path.with_name(f"{FILE}.damaged").read_bytes() == content


def test_one_that_cannot_be_read_is_no_reason_to_make_another(laptop: ThisLaptop, tmp_path: Path) -> None:
    (tmp_path / "app" / FILE).mkdir()
    with pytest.raises(FolderReadOnly):
        laptop.home_of(tmp_path)
    assert [one.name for one in (tmp_path / "app").iterdir()] == [FILE]


def test_a_home_is_the_whole_path_behind_links(
    laptop: ThisLaptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.pgidesk"
    file.touch()
    (tmp_path / "link").symlink_to(file)
    monkeypatch.chdir(tmp_path)
    assert {laptop.home_of(Path(name)).path for name in ("a.pgidesk", "link", str(file))} == {str(file)}


def test_what_lies_at_a_home(laptop: ThisLaptop, tmp_path: Path) -> None:
    file, other = tmp_path / "a.pgidesk", tmp_path / "b.pgidesk"
    file.touch()
    other.touch()

    def place(path: object) -> Place:
        return laptop.place_of(Home("a" * 32, str(path)), file)

    assert place(file) is Place.THIS_FILE
    assert place(other) is Place.ANOTHER_FILE
    assert place(tmp_path / "nowhere" / "c.pgidesk") is Place.EMPTY
    assert place(file / "below") is Place.EMPTY
    assert place("\0") is Place.ANOTHER_FILE


@pytest.mark.skipif(os.geteuid() == 0, reason="root looks everywhere")
def test_a_home_that_may_not_be_looked_at_counts_as_a_file(laptop: ThisLaptop, tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o000)
    (tmp_path / "a.pgidesk").touch()
    try:
        assert laptop.place_of(Home("a" * 32, str(closed / "b")), tmp_path / "a.pgidesk") is Place.ANOTHER_FILE
    finally:
        closed.chmod(0o700)
