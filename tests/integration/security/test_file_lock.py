"""T36, T37: one writer, whatever name the file is opened by; nothing is left after a crash; the second start yields."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import InUse, StorageFailed
from pgi_desk.security.file_lock import FileLock
from pgi_desk.security.instance import Instance
from pgi_desk.services.files import CreateFile

PASSPHRASE = "copper lantern window seven rivers"
HOLD = "import sys; from pathlib import Path; from pgi_desk.security.file_lock import FileLock\n"
HOLD += "lock = FileLock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
RACE = """
import sys
from pathlib import Path
from pgi_desk.domain.errors import InUse
from pgi_desk.security.file_lock import FileLock
print("ready", flush=True)
sys.stdin.readline()
try:
    lock = FileLock(Path(sys.argv[1]))
    print("writer", flush=True)
except InUse:
    print("refused", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "branch.pgidesk"
    Program().files.create(CreateFile(made, PASSPHRASE, "Port Sarelle Branch", profile=1, demo=True)).close()
    return made


def test_a_second_opening_is_refused_and_changes_nothing(path: Path) -> None:
    first = Program().files.open(path, PASSPHRASE)
    with pytest.raises(InUse):
        Program().files.open(path, PASSPHRASE)
    first.close()
    Program().files.open(path, PASSPHRASE).close()


@pytest.mark.parametrize("kind", ["symbolic link", "hard link"])
def test_another_name_of_the_same_file_is_the_same_file(path: Path, kind: str) -> None:
    other = path.with_name("other.pgidesk")
    other.symlink_to(path) if kind == "symbolic link" else other.hardlink_to(path)
    lock = FileLock(path)
    with pytest.raises(InUse):
        FileLock(other)
    lock.release()
    lock.release()
    FileLock(other).release()


def test_after_a_kill_nothing_has_to_be_removed(path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    with pytest.raises(InUse):
        Program().files.open(path, PASSPHRASE)
    child.kill()
    child.communicate()
    Program().files.open(path, PASSPHRASE).close()
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name]


def test_a_file_without_a_handle_left_is_not_taken_for_free(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*_arguments: object) -> int:
        raise OSError(errno.EMFILE, "none left")

    monkeypatch.setattr(os, "open", none_left)  # the operating system's edge
    with pytest.raises(StorageFailed):
        FileLock(path)


@pytest.mark.parametrize("race", range(int(os.environ.get("PGI_DESK_RACES", "4"))))
def test_of_many_that_race_exactly_one_writes(path: Path, race: int) -> None:
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", RACE, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(2 + race % 4)
    ]
    streams = [(one.stdin, one.stdout) for one in racers]
    assert all(out is not None and out.readline() == "ready\n" for _, out in streams)
    for into, _ in streams:
        assert into is not None
        into.write("go\n")
        into.flush()
    answers = [out.readline().strip() for _, out in streams if out is not None]
    for one in racers:
        one.communicate("end\n")
    assert sorted(answers) == ["refused"] * (len(racers) - 1) + ["writer"]


def test_the_second_start_asks_the_first_to_come_to_the_front(tmp_path: Path) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    assert not first.was_asked()
    second.ask_first()
    assert first.was_asked()
    assert not first.was_asked()
    first.release()
    assert second.is_first()
    second.release()
