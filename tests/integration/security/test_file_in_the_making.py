"""A new file that is only being made: it has no name of a case file before it is whole."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import InUse
from pgi_desk.security.file_lock import FileLock
from pgi_desk.services.files import CreateFile

KILLED = """
import os, sys
from pathlib import Path
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.services.files import CreateFile

program = Program()
type(program.vault).new_signing_key = lambda _self: os._exit(9)
program.files.create(CreateFile(Path(sys.argv[1]), sys.argv[2], "Lantern Hill", profile=1))
"""


def test_a_file_whose_making_was_killed_stands_in_nobodys_way(tmp_path: Path) -> None:
    path, passphrase = tmp_path / "hill.pgidesk", "copper lantern window seven rivers"
    run = subprocess.run([sys.executable, "-c", KILLED, str(path), passphrase], check=False, timeout=60)
    assert run.returncode == 9
    assert not path.exists()  # nothing half made has the name of a case file
    assert (tmp_path / "hill.pgidesk.part").exists()
    Program().files.create(CreateFile(path, passphrase, "Lantern Hill", profile=1)).close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["hill.pgidesk"]
    assert Program().files.verify(path, passphrase).good


def test_two_do_not_make_the_same_file_at_once(tmp_path: Path) -> None:
    path, part = tmp_path / "hill.pgidesk", tmp_path / "hill.pgidesk.part"
    part.write_bytes(b"somebody is at it")
    other = FileLock(part)
    with pytest.raises(InUse):
        Program().files.create(CreateFile(path, "copper lantern window seven rivers", "Lantern Hill", profile=1))
    other.release()
    assert part.read_bytes() == b"somebody is at it"
