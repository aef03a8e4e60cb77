"""T31, T36, T38, T51: while a file is exchanged nobody else comes in, and a file that was moved is not written to."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import FileMoved, InUse, OlderFormat
from pgi_desk.security.file_lock import FileLock, held
from pgi_desk.security.file_swap import next_file, prepare
from pgi_desk.security.vault import DiskFileSwap
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.key_change import KeyChanger
from tests.helpers.canonical_dump import canonical_dump

OLD, NEW = "copper lantern window seven rivers", "timber leather theme phantom miracle cup"
FIXTURE = Path(__file__).parents[2] / "fixtures" / "schema_1" / "empty.pgidesk"
FIXTURE_PASSPHRASE = "lantern river seven chairs mosaic tern"


class Watched(DiskFileSwap):
    """The real swap, with a look at the moment before the new file takes the name."""

    def __init__(self, look: Callable[[Path], None]) -> None:
        self._look = look

    def put_in_place(self, path: Path) -> None:
        """Look, then go on."""
        self._look(path)
        super().put_in_place(path)


@pytest.fixture
def opened(program: Program, tmp_path: Path) -> Iterator[OpenFile]:
    """A training file in a folder of its own."""
    (tmp_path / "desk").mkdir()
    path = tmp_path / "desk" / "branch.pgidesk"
    file = program.files.create(CreateFile(path, OLD, "Port Sarelle Branch", profile=1, demo=True))
    yield file
    file.close()


@pytest.mark.parametrize("upgrades", [True, False], ids=["a window", "a script"])
def test_nobody_comes_in_while_the_key_changes(program: Program, opened: OpenFile, upgrades: bool) -> None:
    order = program.services(opened).key_change.order(NEW)
    opened.close()
    refused = list[bool]()

    def look(path: Path) -> None:
        with pytest.raises(InUse):
            Program(upgrades=upgrades).files.open(path, OLD)
        refused.append(next_file(path).exists())

    changer = program.key_changer
    KeyChanger(changer.vault, changer.stores, changer.keyring, Watched(look)).run(order)
    assert refused == [True]
    Program(upgrades=upgrades).files.open(order.path, NEW).close()


def test_nobody_comes_in_while_an_older_file_is_brought_up_to_date(tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURE, tmp_path / "branch.pgidesk"))
    first, refused = Program(upgrades=True), list[bool]()

    def look(path: Path) -> None:
        with pytest.raises(InUse):
            Program(upgrades=True).files.open(path, FIXTURE_PASSPHRASE)
        refused.append(next_file(path).exists())

    upgrade = first.files.upgrade
    assert upgrade is not None
    raw_key = first.vault.raw_key(path, FIXTURE_PASSPHRASE)
    with pytest.raises(OlderFormat):
        first.files.stores.open(path, raw_key)
    type(upgrade)(upgrade.vault, upgrade.stores, Watched(look), upgrade.clock).run(path, raw_key)
    assert refused == [True]
    Program().files.open(path, FIXTURE_PASSPHRASE).close()


def test_a_start_beside_a_running_exchange_cleans_nothing_away(opened: OpenFile) -> None:
    path = opened.path
    opened.close()
    with held(path):
        prepare(path, "key_change").write_bytes(b"half written")
        with pytest.raises(InUse):
            Program(upgrades=True).files.open(path, OLD)
        assert next_file(path).read_bytes() == b"half written"
    Program(upgrades=True).files.open(path, OLD).close()
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_lock_on_a_file_that_lost_its_name_is_none(tmp_path: Path) -> None:
    path, other = tmp_path / "branch.pgidesk", tmp_path / "other.pgidesk"
    path.write_bytes(b"old")
    other.write_bytes(b"new")
    lock = FileLock(path)
    assert lock.in_place()
    other.replace(path)
    assert not lock.in_place()
    fresh = FileLock(path)
    assert fresh.in_place()
    lock.release()
    fresh.release()


def store_phone(program: Program, opened: OpenFile) -> None:
    with program.services(opened).desk.work("test.write") as work:
        work.settings.put("branch_phone", "+000 55 01 23 45")
        work.commit()


def refuses_everything(program: Program, opened: OpenFile) -> None:
    with pytest.raises(FileMoved):
        store_phone(program, opened)
    with pytest.raises(FileMoved):
        program.open_again(opened)


@pytest.mark.parametrize("where", ["renamed.pgidesk", "../moved.pgidesk"])
def test_a_moved_file_takes_nothing_more_and_keeps_what_it_had(
    program: Program, opened: OpenFile, where: str, tmp_path: Path
) -> None:
    store_phone(program, opened)
    key, moved = opened.key.raw, opened.path.rename(opened.path.parent / where)
    refuses_everything(program, opened)
    opened.close()
    assert [one.name for one in tmp_path.rglob("*") if one.is_file()] == [moved.name]
    stored = {row[2:] for row in canonical_dump(moved, key)["file_settings"]}
    assert ("branch_phone", "+000 55 01 23 45") in stored


def test_the_file_that_took_the_name_is_not_written_to(program: Program, opened: OpenFile, tmp_path: Path) -> None:
    path = opened.path
    other = Path(shutil.copy(path, tmp_path / "restored.tmp"))  # the same key opens it
    store_phone(program, opened)
    before = other.read_bytes()
    other.replace(path)
    refuses_everything(program, opened)
    opened.close()
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_log_that_somebody_works_with_is_left_alone(program: Program, opened: OpenFile, tmp_path: Path) -> None:
    path, log = opened.path, opened.path.with_name(opened.path.name + "-wal")
    store_phone(program, opened)
    path.rename(tmp_path / "moved.pgidesk")
    path.write_bytes(b"a file of somebody else")
    with held(path):
        opened.close()
        assert log.exists()


def test_what_was_being_typed_is_kept_in_the_file_that_was_moved(program: Program, opened: OpenFile) -> None:
    services, key, moved = program.services(opened), opened.key.raw, opened.path.with_name("renamed.pgidesk")
    with services.desk.work("test.write") as work:
        work.commit()
    opened.path.rename(moved)
    services.drafts.keep([UnfinishedForm("person", "", "{}")])
    opened.close()
    assert len(canonical_dump(moved, key)["drafts"]) == 1


POSIX = """
import fcntl, sys
with open(sys.argv[1], "r+b") as stream:
    try:
        fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)
        print("free")
    except OSError:
        print("held")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no locks that end with any handle")
def test_a_backup_does_not_drop_the_locks_of_the_database(program: Program, opened: OpenFile, tmp_path: Path) -> None:
    with program.services(opened).desk.work("test.write") as work:
        work.commit()

    def state() -> str:
        return subprocess.run(
            [sys.executable, "-c", POSIX, str(opened.path)], check=True, capture_output=True, text=True
        ).stdout.strip()

    assert state() == "held"
    opened.store.copy_to(tmp_path / "copy.pgidesk")
    assert state() == "held"
    assert opened.store.verify_copy(tmp_path / "copy.pgidesk").good
