"""The memory of the laptop: private, replaced whole, and never a reason to crash."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.errors import FileRefused
from pgi_desk.security.anchor_file import FILE, AnchorFile
from pgi_desk.security.app_folder import application_folder
from pgi_desk.services.anchor_ports import LastSeen

POINT = ChainPoint(7, "a" * 64, "2026-06-15T09:00:00+00:00")
GOOD = {"sequence": 7, "hash": "a" * 64, "utc": "2026-06-15T09:00:00+00:00"}


@pytest.fixture
def memory(tmp_path: Path) -> AnchorFile:
    return AnchorFile(lambda: tmp_path)


def test_what_is_kept_is_seen_again_by_file(memory: AnchorFile) -> None:
    other = ChainPoint(2, "b" * 64, POINT.utc)
    memory.keep("f1", POINT)
    memory.keep("f2", other)
    assert (memory.last_seen("f1"), memory.last_seen("f2")) == (LastSeen(POINT), LastSeen(other))
    assert memory.last_seen("f3") == LastSeen()


def test_only_the_owner_reads_it_and_nothing_else_is_left(memory: AnchorFile, tmp_path: Path) -> None:
    memory.keep("f1", POINT)
    memory.keep("f1", POINT)
    (path,) = tmp_path.iterdir()
    assert (path.name, path.stat().st_mode & 0o777) == (FILE, 0o600)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b"\xff\xfe",
        json.dumps({"format": 2, "files": {}}).encode(),
        json.dumps({"format": 1, "files": []}).encode(),
        json.dumps({"format": 1, "files": {}, "more": 1}).encode(),
        json.dumps({"format": 1, "files": {"f1": {**GOOD, "hash": "A" * 64}}}).encode(),
        json.dumps({"format": 1, "files": {"f1": {**GOOD, "sequence": True}}}).encode(),
        json.dumps({"format": 1, "files": {"f1": {**GOOD, "sequence": -1}}}).encode(),
        json.dumps({"format": 1, "files": {"f1": {**GOOD, "utc": "2026-06-15T09:00:00"}}}).encode(),
        json.dumps({"format": 1, "files": {"f1": {**GOOD, "utc": "yesterday"}}}).encode(),
        json.dumps({"format": 1, "files": {"f1": {"sequence": 7}}}).encode(),
    ],
)
def test_a_damaged_memory_is_reported_put_aside_and_started_anew(
    memory: AnchorFile, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert memory.last_seen("f1") == LastSeen(damaged=True)
    memory.keep("f1", POINT)
    assert memory.last_seen("f1") == LastSeen(POINT)
    assert (tmp_path / "anchors-damaged.json").read_bytes() == content


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_no_bytes_make_it_crash(memory: AnchorFile, tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert memory.last_seen("f1").point is None


def test_a_memory_that_cannot_be_written_is_a_refusal(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    memory = AnchorFile(lambda: tmp_path)
    assert memory.last_seen("f1").damaged
    (tmp_path / "anchors-damaged.json").write_text("in the way")
    with pytest.raises(FileRefused):
        memory.keep("f1", POINT)


def test_the_application_folder_is_private_and_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PGI_DESK_HOME", str(tmp_path / "home"))
    assert application_folder() == tmp_path / "home"
    assert application_folder().stat().st_mode & 0o777 == 0o700
    assert application_folder(tmp_path / "other") == tmp_path / "other"
