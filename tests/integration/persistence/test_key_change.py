"""T51, T83: a new key for the file; whatever happens, the old or the new passphrase opens it, never neither."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import SignInRefused, WeakPassphrase, WrongPassphraseOrDamaged
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.key_change import KeyChangeOrder, OldBackup
from pgi_desk.services.staff import GiveWayIn
from tests.helpers.builders import prove_recovery, record_basics, typed_sheets
from tests.helpers.canonical_dump import canonical_dump
from tests.helpers.killed import KILLED, Killed
from tests.unit.services.fake_office import FakeDelay

OLD, NEW = "copper lantern window seven rivers", "timber leather theme phantom miracle cup"
FIXTURES = Path(__file__).parents[2] / "fixtures"
OWN = "orchard puddle velvet compass thirty"


@pytest.fixture
def opened(program: Program, tmp_path: Path) -> Iterator[OpenFile]:
    """A training file with people, so that no sheets are needed first."""
    path = tmp_path / "branch.pgidesk"
    file = program.files.create(CreateFile(path, OLD, "Port Sarelle Branch", profile=1, demo=True))
    yield file
    file.close()


def order(program: Program, opened: OpenFile, passphrase: str = NEW) -> KeyChangeOrder:
    prepared = program.services(opened).key_change.order(passphrase)
    opened.close()
    return prepared


def test_every_row_is_there_under_the_new_key_and_the_old_one_opens_nothing(program: Program, opened: OpenFile) -> None:
    services = program.services(opened)
    with services.desk.work("staff.enrol") as work:
        work.staff.add(type(opened.member)(type(opened.member.staff_id)("second"), "Jonah", opened.member.role))
        work.commit()
    record_basics(services)
    path, old_key = opened.path, opened.key.raw
    prepared = order(program, opened)
    before = canonical_dump(path, old_key)
    program.key_changer.run(prepared)
    after = canonical_dump(path, prepared.new_key)
    entries_before, entries_after = before.pop("audit_entries"), after.pop("audit_entries")
    assert after == before
    assert set(entries_before) < set(entries_after)
    (added,) = set(entries_after) - set(entries_before)
    assert added[3] == "key.change"
    assert program.vault.key_id(old_key) in str(added[9])
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name]
    again = program.files.open(path, NEW)
    assert again.store.verify().good
    assert old_key not in path.read_bytes()
    again.close()
    with pytest.raises(WrongPassphraseOrDamaged):
        program.files.open(path, OLD)


def test_a_way_in_under_the_old_key_is_none_any_more(program: Program, opened: OpenFile) -> None:
    services = program.services(opened)
    services.staff.give_way_in(GiveWayIn(opened.member.staff_id, "marit", OWN))
    path, keyring = opened.path, next((Path(os.environ["PGI_DESK_HOME"]) / "keyrings").iterdir())
    kept = keyring.read_bytes()
    prepared = order(program, opened)
    assert prepared.staff == (opened.member.name,)
    program.key_changer.run(prepared)
    assert not keyring.exists()
    keyring.write_bytes(kept)  # somebody puts the old ways in back
    with pytest.raises(SignInRefused):
        program.files.sign_in(path, "marit", OWN)


def test_the_list_of_what_the_old_key_opens_names_the_backups_that_are_there(
    program: Program, opened: OpenFile, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    services = program.services(opened)
    made = [services.backup.make(MakeBackup(stick, recipients=())).path for _ in range(2)]
    with services.desk.work("backup.prune") as work:
        first = next(one for one in work.backups.all() if one.file_name == made[0].name)
        work.backups.update(replace(first, removed_at=services.desk.clock.now()))
        work.commit()
    services.backup_care.name_medium(services.backup_care.state().media[0].medium.medium_id, "Blue stick")
    prepared = order(program, opened)
    assert prepared.backups == (OldBackup(made[1].name, "Blue stick", 2),)


def test_copies_that_the_program_kept_under_the_old_key_go_and_no_others(program: Program, opened: OpenFile) -> None:
    kept, other = program.vault.backup_folder() / "before-1-x.pgidesk", FIXTURES / "schema_1" / "empty.pgidesk"
    path, foreign = opened.path, Path(shutil.copy(other, kept.with_name("before-1-other.pgidesk")))
    prepared = order(program, opened)
    program.vault.place_copy(path, kept)
    (kept.parent / "note.pgidesk").write_bytes(b"short")
    program.key_changer.run(prepared)
    assert {one.name for one in kept.parent.iterdir()} == {foreign.name, "note.pgidesk"}


def test_recovery_sheets_of_the_old_key_open_nothing_and_the_page_says_so(program: Program, opened: OpenFile) -> None:
    made = prove_recovery(program.services(opened))
    path = opened.path
    program.key_changer.run(order(program, opened))
    with pytest.raises(Exception, match="ShareRefused"):
        program.recovery_reader.recover(path, *typed_sheets(made, 1, 2))
    again = program.files.open(path, NEW)
    assert program.services(again).recovery.state().standing == "old_key"
    again.close()


def test_a_weak_passphrase_changes_nothing(program: Program, opened: OpenFile) -> None:
    with pytest.raises(WeakPassphrase):
        program.services(opened).key_change.order("Port Sarelle 2026!")


def test_the_passphrase_and_the_keys_stand_in_no_text_of_the_order(program: Program, opened: OpenFile) -> None:
    prepared = order(program, opened)
    assert prepared.new_key.hex()[:32] not in repr(prepared)
    assert "old_key" not in repr(prepared)


IMPORTS = """
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.persistence import encrypted_file
from pgi_desk.services import key_change
warm = Program()
warm.files, warm.content, warm.key_changer
"""
CHANGE = """
path, old, new = Path(given[0]), given[1], given[2]
program = Program()
opened = program.files.open(path, old)
order = program.services(opened).key_change.order(new)
opened.close()
changer = program.key_changer
encrypted_file.rekey_copy = dying(encrypted_file.rekey_copy)
encrypted_file.verify_path = dying(encrypted_file.verify_path)
for name in ("fsync", "replace", "rename", "link", "unlink"):
    setattr(os, name, dying(getattr(os, name)))
changer.run(order)
"""


def test_killed_at_any_step_the_old_or_the_new_passphrase_opens_it(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    point, seen, ended = 0, set[str](), KILLED
    source = tmp_path / "source.pgidesk"
    program.files.create(CreateFile(source, OLD, "Port Sarelle Branch", profile=1, demo=True)).close()
    with Killed(IMPORTS, CHANGE, tmp_path / "errors") as killed:
        while ended == KILLED:
            path = tmp_path / str(point) / "b.pgidesk"
            path.parent.mkdir()
            shutil.copy(source, path)
            monkeypatch.setenv("PGI_DESK_HOME", str(tmp_path / f"home-{point}"))
            ended = killed.at(point, str(path), OLD, NEW)
            works = [phrase for phrase in (OLD, NEW) if opens(path, phrase)]
            assert len(works) == 1
            seen |= set(works)
            assert [one.name for one in path.parent.iterdir()] == ["b.pgidesk"]
            point += 1
    assert point > 8
    assert seen == {OLD, NEW}


def opens(path: Path, passphrase: str) -> bool:
    """Open the file as the next start of the window does, which cleans up first."""
    program = Program(upgrades=True)
    program.delay = FakeDelay()  # two passphrases are tried one after the other
    try:
        opened = program.files.open(path, passphrase)
    except WrongPassphraseOrDamaged:
        return False
    good = opened.store.verify().good
    opened.close()
    return good
