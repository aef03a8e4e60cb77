"""One file in the place of another: old or new, never neither, and no hand is needed afterwards."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from pgi_desk.domain.errors import DamagedFile, FolderReadOnly
from pgi_desk.security.file_swap import next_file, prepare, put_in_place, settle


@pytest.fixture
def live(tmp_path: Path) -> Path:
    path = tmp_path / "branch.pgidesk"
    path.write_bytes(b"old")
    return path


def names(live: Path) -> list[str]:
    return sorted(path.name for path in live.parent.iterdir())


def test_the_prepared_file_takes_the_place(live: Path) -> None:
    prepare(live, "upgrade").write_bytes(b"new")
    put_in_place(live)
    assert (live.read_bytes(), names(live)) == (b"new", ["branch.pgidesk"])
    assert settle(live) == ""


def test_what_was_interrupted_is_cleaned_up_and_named(live: Path) -> None:
    prepare(live, "key_change").write_bytes(b"half")
    for suffix in ("-wal", "-shm", "-journal"):
        next_file(live).with_name(next_file(live).name + suffix).write_bytes(b"x")
    assert settle(live) == "key_change"
    assert (live.read_bytes(), names(live)) == (b"old", ["branch.pgidesk"])
    assert settle(live) == ""


def test_a_damaged_note_is_cleaned_up_too(live: Path) -> None:
    prepare(live, "upgrade")
    live.with_name(live.name + ".intent").write_bytes(b"\xff{")
    assert settle(live) == "unknown"
    assert names(live) == ["branch.pgidesk"]


@pytest.mark.parametrize("beside", ["branch.pgidesk-wal", "branch.pgidesk-journal", "branch.pgidesk.next-wal"])
def test_a_log_beside_either_file_stops_it(live: Path, beside: str) -> None:
    prepare(live, "upgrade").write_bytes(b"new")
    (live.parent / beside).write_bytes(b"log")
    with pytest.raises(DamagedFile):
        put_in_place(live)
    assert live.read_bytes() == b"old"


@pytest.mark.parametrize("refusals", [1, 6, 100])
def test_a_held_file_is_waited_for_and_never_worked_around(
    live: Path, refusals: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """T09: a virus scanner holds the name for a moment, or for good."""
    real, left, pauses = Path.replace, [refusals], list[float]()

    def held(self: Path, target: Path) -> Path:
        if left[0] > 0:
            left[0] -= 1
            raise OSError(errno.EACCES, "held")
        return real(self, target)

    prepare(live, "upgrade").write_bytes(b"new")
    monkeypatch.setattr(Path, "replace", held)  # the operating system's edge
    if refusals < 12:
        put_in_place(live, pause=pauses.append)
        assert live.read_bytes() == b"new"
    else:
        with pytest.raises(FolderReadOnly) as refusal:
            put_in_place(live, pause=pauses.append)
        assert refusal.value.facts["detail"] == "EACCES"
        assert live.read_bytes() == b"old"
    assert sum(pauses) <= 3


def test_another_error_is_not_waited_for(live: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "full")

    prepare(live, "upgrade").write_bytes(b"new")
    monkeypatch.setattr(Path, "replace", full)  # the operating system's edge
    pauses = list[float]()
    with pytest.raises(FolderReadOnly):
        put_in_place(live, pause=pauses.append)
    assert pauses == []
