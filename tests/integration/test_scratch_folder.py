"""The folder for intermediate files goes away with all that is in it, also when handles are scarce."""

from __future__ import annotations

import resource
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
