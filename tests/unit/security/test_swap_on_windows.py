"""Windows syncs only what was opened for writing: a swap that syncs a reader is refused there."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from pgi_desk.security.file_swap import next_file, prepare, put_in_place


@pytest.mark.skipif(sys.platform == "win32", reason="asks the handle as Linux does; Windows itself refuses")
def test_what_a_swap_syncs_was_opened_for_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    sync, readers = os.fsync, list[int]()

    def watched(handle: int) -> None:
        regular = not Path(f"/proc/self/fd/{handle}").is_dir()
        if regular and fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            readers.append(handle)
        sync(handle)

    live = tmp_path / "a.pgidesk"
    live.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", watched)
    prepare(live, "upgrade")
    next_file(live).write_bytes(b"new")
    put_in_place(live)
    assert live.read_bytes() == b"new"
    assert readers == []
