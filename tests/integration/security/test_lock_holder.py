"""T36: whoever finds a file in use is told by whom and since when, and nothing is written anywhere for it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pgi_desk.domain.errors import InUse
from pgi_desk.error_sentences import english
from pgi_desk.security.file_lock import FileLock
from pgi_desk.security.lock_holder import holder_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
HOLD = """
import os, sys
from pathlib import Path
from pgi_desk.security.file_lock import FileLock
from pgi_desk.security.files import harden_process
harden_process()
lock = FileLock(Path(sys.argv[1]))
if len(sys.argv) > 2:
    os.setuid(int(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "branch.pgidesk"
    made.write_bytes(b"x" * 4096)
    return made


@contextmanager
def held_by_a_child(path: Path, *account: str) -> Iterator[InUse]:
    """Give what a second opening meets while another process of the program holds the file."""
    command = [sys.executable, "-c", HOLD, str(path), *account]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(InUse) as caught:
            FileLock(path)
        yield caught.value
    finally:
        child.communicate()


def test_ones_own_other_window_is_named_as_such(path: Path) -> None:
    import pwd

    with held_by_a_child(path) as error:
        assert error.facts["by"] == pwd.getpwuid(os.getuid()).pw_name
        assert error.facts["own"] is True
        assert re.fullmatch(r"\d\d:\d\d", str(error.facts["since"]))
        assert english(error) == (
            f"{path} is open in another window or command of yours (started {error.facts['since']})."
            " Close it there, then try again."
        )
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    FileLock(path).release()


def test_the_time_is_that_at_which_the_other_was_started(path: Path) -> None:
    before = time.time()
    with held_by_a_child(path) as error:
        hours, minutes = map(int, str(error.facts["since"]).split(":"))
        started, local = hours * 60 + minutes, time.localtime(before)
        assert (started - local.tm_hour * 60 - local.tm_min) % 1440 in {0, 1, 1439}


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may change the account")
def test_another_account_of_the_computer_is_named(path: Path) -> None:
    import pwd

    somebody = pwd.getpwnam("nobody")
    with held_by_a_child(path, str(somebody.pw_uid)) as error:
        assert (error.facts["by"], error.facts["own"]) == ("nobody", False)
        assert f"(started {error.facts['since']} by nobody)" in str(english(error))


def test_where_nobody_tells_the_sentence_is_a_general_one(path: Path, tmp_path: Path) -> None:
    with path.open("rb") as stream:
        assert holder_of(stream.fileno()) == {}
        assert holder_of(stream.fileno(), tmp_path / "no-proc") == {}
    assert "another window or by another person" in str(english(InUse(path=path)))


@pytest.mark.parametrize(
    ("locks", "process"),
    [
        ("", {}),
        ("1: FLOCK", {}),
        ("1: -> FLOCK  ADVISORY  WRITE 77 {id} 0 EOF", {}),
        ("1: POSIX  ADVISORY  WRITE 77 {id} 0 EOF", {}),
        ("1: FLOCK  ADVISORY  WRITE 0 {id} 0 EOF", {}),
        ("1: FLOCK  ADVISORY  WRITE -1 {id} 0 EOF", {}),
        ("1: FLOCK  ADVISORY  WRITE 77 {id}9 0 EOF", {}),
        ("1: FLOCK  ADVISORY  WRITE word {id} 0 EOF", {}),
        ("1: FLOCK  ADVISORY  WRITE 78 {id} 0 EOF", {}),
        (
            "1: FLOCK  ADVISORY  WRITE 77 {id} 0 EOF",
            {"by": "root", "since": "2001-09-09 01:46", "own": os.getuid() == 0},
        ),
    ],
)
def test_only_a_lock_on_this_very_file_counts(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locks: str, process: dict[str, object]
) -> None:
    """A made-up table of locks; process 77 has a name with brackets and was started long ago."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    proc = tmp_path / "proc"
    (proc / "77").mkdir(parents=True)
    found = path.stat()
    this = f"{os.major(found.st_dev):02x}:{os.minor(found.st_dev):02x}:{found.st_ino}"
    (proc / "locks").write_text(locks.replace("{id}", this))
    (proc / "stat").write_text("cpu 1 2 3\nbtime 1100000000\n")
    (proc / "77" / "status").write_text("Name:\tpython\nUid:\t0\t0\t0\t0\n")
    ticks = -100_000_000 * os.sysconf("SC_CLK_TCK")
    (proc / "77" / "stat").write_text(f"77 (a ) b) S {' '.join(['1'] * 18)} {ticks} 0\n")
    try:
        with path.open("rb") as stream:
            assert holder_of(stream.fileno(), proc) == process
    finally:
        monkeypatch.undo()
        time.tzset()
