"""T12: the log that lies beside a file after a crash is brought in only when it belongs there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from faults.logs import Crash, Damage, crashed, look, older_file, without_a_change
from faults.office import PASSPHRASE, Office, held_program, side_of
from faults.pages import PAGE_SIZE, decrypted
from pgi_desk.domain.errors import DamagedFile

SEED = 7


@pytest.fixture(scope="module")
def crash(tmp_path_factory: pytest.TempPathFactory) -> Crash:
    """A file that was open when its process ended."""
    return crashed(tmp_path_factory.mktemp("crash") / "file", random.Random(SEED))


def put(crash: Crash, folder: Path, file: bytes, log: bytes) -> Office:
    office = crash.office.copied(folder / "branch.pgidesk")
    office.path.write_bytes(file)
    side_of(office.path, "-wal").write_bytes(log)
    return office


def test_what_a_crash_left_is_brought_in(crash: Crash, tmp_path: Path) -> None:
    came, problems = look(crash, Damage(crash.log, len(crash.log)), tmp_path)
    assert (came, problems) == ("opened", [])


def test_a_copy_put_under_the_log_of_a_crash_is_refused_and_neither_is_changed(crash: Crash, tmp_path: Path) -> None:
    """Brought in, the log would have mixed both for good."""
    copy = older_file(crash, random.Random(SEED)).file or b""
    office = put(crash, tmp_path, copy, crash.log)
    with pytest.raises(DamagedFile) as caught:
        office.open()
    assert caught.value.facts["problems"] == ("log_does_not_fit",)
    assert office.path.read_bytes() == copy
    assert side_of(office.path, "-wal").read_bytes() == crash.log
    side_of(office.path, "-wal").unlink()
    office.open()[0].close()
    assert held_program(office.raw_key).files.verify(office.path, PASSPHRASE).good


def test_a_log_that_somebody_took_a_change_out_of_is_refused(crash: Crash, tmp_path: Path) -> None:
    refused = {look(crash, without_a_change(crash, random.Random(seed)), tmp_path / str(seed))[0] for seed in range(12)}
    assert "refused as DamagedFile" in refused
    assert "opened changed" not in refused


def test_damage_of_the_file_itself_is_not_blamed_on_its_log(crash: Crash, tmp_path: Path) -> None:
    """What was stored before the crash would be out of reach."""
    content = crash.office.path.read_bytes()
    page = next(
        number for number, clear in enumerate(decrypted(content, crash.office.raw_key)) if b"Gull House" in clear
    )
    damaged = content[: page * PAGE_SIZE] + bytes(PAGE_SIZE) + content[(page + 1) * PAGE_SIZE :]
    office = put(crash, tmp_path, damaged, crash.log)
    assert not held_program(office.raw_key).files.verify(office.path, PASSPHRASE).good
    office.open()[0].close()
