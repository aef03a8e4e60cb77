"""The folder for intermediate files goes away with all that is in it, also when handles are scarce."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pgi_desk.bootstrap.system import scratch_folder
from pgi_desk.domain.errors import FolderReadOnly


def test_nothing_is_left_when_there_is_only_one_handle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    with scratch_folder() as folder:
        (folder / "back").mkdir()
        (folder / "back" / "vault.pgidesk").write_bytes(b"encrypted")
        (folder / "link").symlink_to(tmp_path)
        with (folder / "archive.tar").open("wb") as last:
            free = last.fileno()
        resource.setrlimit(resource.RLIMIT_NOFILE, (free + 1, before[1]))
    resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert list(tmp_path.iterdir()) == []


def test_a_temporary_folder_that_takes_nothing_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/proc/self/task")
    with pytest.raises(FolderReadOnly), scratch_folder():
        pass


KILLED = """
import os, signal, sys, tempfile
tempfile.tempdir = sys.argv[1]
from pgi_desk.bootstrap.system import scratch_folder
with scratch_folder() as folder:
    (folder / "copy.pgidesk").write_bytes(b"encrypted")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_a_killed_program_left_goes_and_what_another_works_in_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    (left,) = tmp_path.iterdir()
    (tmp_path / "pgi-desk-training-x").mkdir()
    with scratch_folder() as ours:
        assert not left.exists()
        with scratch_folder() as other:
            assert ours.exists(), "it is in use"
            assert other != ours
    assert [path.name for path in tmp_path.iterdir()] == ["pgi-desk-training-x"]
