"""T30 to T34: a file of an older program is brought to this one whole, or stays as it was."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import DamagedFile, DiskFull, NewerFormat, OlderFormat, WrongPassphraseOrDamaged
from pgi_desk.persistence.engine import connect
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.services.homes import HOME
from tests.helpers.canonical_dump import canonical_dump
from tests.helpers.clock import FixedClock
from tests.helpers.killed import KILLED, Killed

FIXTURES = Path(__file__).parents[2] / "fixtures"
REAL = "lantern river seven chairs mosaic tern"
UNDOABLE = {"undo_changes", "undo_rows"}
DEMO = json.loads((Path(__file__).parents[3] / "resources" / "demo" / "ar.json").read_text("utf-8"))["passphrase"]
OLD_FILES = sorted(FIXTURES.glob("schema_*/*.pgidesk"))
NAMES = [f"{path.parent.name}-{path.stem}" for path in OLD_FILES]


def passphrase_of(path: Path) -> str:
    return DEMO if path.stem == "typical" else REAL


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def program(clock: FixedClock) -> Program:
    return Program(clock=clock, upgrades=True)


@pytest.fixture(params=OLD_FILES, ids=NAMES)
def old_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a frozen file; the fixture itself is never opened."""
    return Path(shutil.copy(request.param, tmp_path / request.param.name))


def test_there_is_a_frozen_file_for_every_older_version() -> None:
    assert {path.parent.name for path in OLD_FILES} >= {f"schema_{version}" for version in range(1, SCHEMA_VERSION)}


def test_every_row_of_before_is_there_afterwards_and_the_chain_goes_on(old_file: Path, program: Program) -> None:
    passphrase = passphrase_of(old_file)
    raw_key = program.vault.raw_key(old_file, passphrase)
    before, report = canonical_dump(old_file, raw_key), program.files.verify(old_file, passphrase)
    assert report.good
    opened = program.files.open(old_file, passphrase)
    entries = opened.store.verify().entries
    assert opened.store.verify().good
    opened.close()
    after = canonical_dump(old_file, raw_key, only=before.keys())
    audit_before, audit_after = before.pop("audit_entries"), after.pop("audit_entries")
    ((found,),) = before.pop("alembic_version")
    after.pop("alembic_version")
    homes = [row for row in after["file_settings"] if HOME in row]
    for settings in (before, after):
        settings["file_settings"] = [row for row in settings["file_settings"] if HOME not in row]
    # What can be taken back passes by itself: what is too old goes when the file is opened.
    for name in UNDOABLE & before.keys():
        assert set(after.pop(name)) <= set(before.pop(name))
    assert after == before
    assert set(audit_before) <= set(audit_after)
    migrated = sorted(audit_after)[report.entries]
    detail = {"from": int(str(found)), "to": SCHEMA_VERSION}
    assert (migrated[3], json.loads(str(migrated[9]))) == ("file.migrate", detail)
    assert migrated[10] == report.head_hash
    # The migration, the opening, and for a real file where it is worked with from now on.
    assert entries == report.entries + 2 + 2 * len(homes)
    assert len(homes) == (0 if opened.in_demo else 1)
    assert sorted(path.name for path in old_file.parent.iterdir()) == [old_file.name]


def test_the_copy_from_before_is_the_file_as_it_was_and_opens_with_its_passphrase(
    old_file: Path, program: Program, application_home: Path, tmp_path: Path
) -> None:
    passphrase, original = passphrase_of(old_file), old_file.read_bytes()
    raw_key = program.vault.raw_key(old_file, passphrase)
    before = canonical_dump(old_file, raw_key)
    opened = program.files.open(old_file, passphrase)
    opened.close()
    assert opened.upgraded is not None
    (backup,) = (application_home / "backups").iterdir()
    assert opened.upgraded.backup == backup
    assert backup.read_bytes() == original
    assert canonical_dump(backup, raw_key) == before
    # The person who has to go back has the passphrase and nothing else.
    again = program.files.open(Path(shutil.copy(backup, tmp_path / "again.pgidesk")), passphrase)
    again.close()
    assert again.upgraded is not None


def test_a_script_does_not_change_an_older_file(old_file: Path, clock: FixedClock) -> None:
    before, script = digest(old_file), Program(clock=clock)
    with pytest.raises(OlderFormat):
        script.files.open(old_file, passphrase_of(old_file))
    assert script.files.verify(old_file, passphrase_of(old_file)).good
    assert digest(old_file) == before


def test_a_wrong_passphrase_changes_nothing(old_file: Path, program: Program) -> None:
    before = digest(old_file)
    with pytest.raises(WrongPassphraseOrDamaged):
        program.files.open(old_file, "other words than these")
    assert digest(old_file) == before


def test_a_newer_file_is_refused_and_its_bytes_stay(old_file: Path, program: Program) -> None:
    raw_key = program.vault.raw_key(old_file, passphrase_of(old_file))
    raw = connect(old_file, raw_key, wal=False)
    raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    raw.close()
    before = digest(old_file)
    with pytest.raises(NewerFormat):
        program.files.open(old_file, passphrase_of(old_file))
    assert digest(old_file) == before
    assert list(old_file.parent.iterdir()) == [old_file]


def test_a_damaged_file_is_not_migrated(old_file: Path, program: Program, application_home: Path) -> None:
    content = bytearray(old_file.read_bytes())
    content[-2000] ^= 1
    old_file.write_bytes(content)
    before = digest(old_file)
    with pytest.raises(DamagedFile):
        program.files.open(old_file, passphrase_of(old_file))
    assert digest(old_file) == before
    assert not (application_home / "backups").exists()


def test_without_room_nothing_begins(old_file: Path, program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(old_file.parent)._replace(free=old_file.stat().st_size * 2)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)  # the operating system's edge
    before = digest(old_file)
    with pytest.raises(DiskFull):
        program.files.open(old_file, passphrase_of(old_file))
    assert digest(old_file) == before
    assert list(old_file.parent.iterdir()) == [old_file]


IMPORTS = """
from pgi_desk.bootstrap.wiring import Program
warm = Program(upgrades=True)
warm.files, warm.content
import pgi_desk.bootstrap.backup_box, pgi_desk.security.file_swap, alembic.command, alembic.config
from pgi_desk.persistence import migrating, schema
"""
UPGRADE = """
program = Program(upgrades=True)
program.files, program.content
for name in ("fsync", "replace", "rename", "link", "unlink"):
    setattr(os, name, dying(getattr(os, name)))
migrating.upgrade = dying(migrating.upgrade)
migrating.shutil.copyfile = dying(migrating.shutil.copyfile)
program.files.open(Path(given[0]), given[1]).close()
"""


def test_killed_at_any_step_it_is_the_old_or_the_new_file(
    tmp_path: Path, program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, point, seen = FIXTURES / f"schema_{SCHEMA_VERSION - 1}" / "empty.pgidesk", 0, set[str]()
    raw_key, ended = program.vault.raw_key(source, REAL), KILLED
    with Killed(IMPORTS, UPGRADE, tmp_path / "errors") as killed:
        while ended == KILLED:
            folder = tmp_path / str(point)
            folder.mkdir()
            path = Path(shutil.copy(source, folder / "b.pgidesk"))
            monkeypatch.setenv("PGI_DESK_HOME", str(folder / "home"))
            ended = killed.at(point, str(path), REAL)
            # What the next start finds: it opens, whole, and nothing is left beside it.
            seen.add(f"{program.files.stores.look_into(path, raw_key).schema_version}")
            opened = program.files.open(path, REAL)
            assert opened.store.verify().good
            assert opened.store.row_counts()["staff"] == 1
            opened.close()
            assert sorted(one.name for one in folder.iterdir()) == ["b.pgidesk", "home"]
            point += 1
    assert point > 8
    assert seen == {str(SCHEMA_VERSION - 1), str(SCHEMA_VERSION)}
