"""A backup beside the open file, with every kind of key: compared, restored to a new place, never in place of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import (
    BackupRefused,
    DamagedBackup,
    FileExists,
    NewerFormat,
    OlderKey,
    ShareRefused,
    UnsafePlace,
    WrongBackupSecret,
    WrongPassphraseOrDamaged,
)
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_opening import BackupOpener, Way
from pgi_desk.services.backup_ports import BackupSecret
from pgi_desk.services.files import OpenFile
from pgi_desk.services.read_models import Problem
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records, make_sheets, record_person, typed_sheets
from tests.unit.services.fake_office import KEY, FakeVault, Office

WORDS = "gull tern heron seven boats"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    found = tmp_path / "stick"
    found.mkdir()
    return found


@pytest.fixture
def backup(desk_services: ServiceSet, stick: Path) -> Path:
    """A backup of the office."""
    return desk_services.backup.make(MakeBackup(stick, WORDS)).path


class TestKeys:
    @pytest.mark.parametrize(
        ("opener", "key"),
        [
            (BackupOpener(Way.KEY, key_text="AGE-SECRET-KEY-1X"), "AGE-SECRET-KEY-1X"),
            (BackupOpener(Way.KEY, key_file=Path("key.txt"), key_text="AGE"), "key.txt"),
            (BackupOpener(Way.OPEN_FILE), f"AGE-SECRET-KEY-1{KEY.hex()}"),
        ],
    )
    def test_each_way_gives_a_secret_key(self, office: Office, opener: BackupOpener, key: str) -> None:
        assert office.opening().secret(opener).identities == (key,)

    def test_two_sheets_give_the_key_of_their_file(self, office: Office) -> None:
        sheets = office.shares.split(b"x" * 32).sheets
        opener = BackupOpener(Way.SHEETS, sheets=(" ".join(sheets[0]), " ".join(sheets[2])))
        assert office.opening().secret(opener).identities == (f"AGE-SECRET-KEY-1{(b'x' * 32).hex()}",)

    def test_nothing_secret_shows_itself(self) -> None:
        typed = ("gull", "tern", "heron", "seven", "boats")
        text = repr(BackupOpener(Way.KEY, typed[0], None, typed[1], (typed[2], typed[3]), typed[4]))
        assert not [word for word in typed if word in text]


class TestCompare:
    def test_it_leaves_an_entry_and_no_file(
        self, office: Office, desk_services: ServiceSet, backup: Path, tmp_path: Path
    ) -> None:
        found = desk_services.backup_restore.compare(backup, BackupOpener(passphrase=WORDS))
        assert found.facts.sequence == 1
        assert (office.actions()[-1], office.store.stored.details[-1]) == ("backup.compare", {"sequence": 1})
        assert not (tmp_path / "scratch").exists()

    def test_one_that_is_damaged_inside_is_not_compared(
        self, office: Office, desk_services: ServiceSet, backup: Path
    ) -> None:
        office.store.problems = (Problem("row_changed", "identities x1"),)
        with pytest.raises(DamagedBackup):
            desk_services.backup_restore.compare(backup, BackupOpener(passphrase=WORDS))

    def test_one_of_another_file_or_of_a_newer_program_is_refused(
        self, office: Office, desk_services: ServiceSet, backup: Path
    ) -> None:
        facts, key, secret = office.box.written[-1]
        other, newer = replace(facts, file_id="f2"), replace(facts, schema_version=99)
        for changed, refusal in ((other, BackupRefused), (newer, NewerFormat)):
            office.box.written.append((changed, key, secret))
            with pytest.raises(refusal):
                desk_services.backup_restore.compare(backup, BackupOpener(passphrase=WORDS))
        assert "backup.compare" not in office.actions()

    def test_one_that_somebody_else_signed_is_refused_everywhere(
        self, office: Office, desk_services: ServiceSet, backup: Path, tmp_path: Path
    ) -> None:
        facts, key, secret = office.box.written[-1]
        office.box.written.append((replace(facts, signer="public of another branch"), key, secret))
        opener, target = BackupOpener(passphrase=WORDS), tmp_path / "restored.pgidesk"
        for use in (
            lambda: desk_services.backup_restore.compare(backup, opener),
            lambda: desk_services.backup_restore.restore(backup, opener, target),
            lambda: desk_services.backup_care.drill(backup, opener),
        ):
            with pytest.raises(BackupRefused) as refused:
                use()
            assert refused.value.facts["problem"] == "other_signer"
        assert not target.exists()
        assert office.store.rows("restore_drills") == ()

    def test_one_with_an_earlier_key_asks_for_the_passphrase_of_that_time(
        self, office: Office, desk_services: ServiceSet, backup: Path
    ) -> None:
        office.vault.file_salt = b"o" * 16
        with pytest.raises(OlderKey):
            desk_services.backup_restore.compare(backup, BackupOpener(passphrase=WORDS))
        opener = BackupOpener(passphrase=WORDS, file_passphrase="old words")
        assert desk_services.backup_restore.compare(backup, opener).facts.sequence == 1
        assert office.opening().raw_key(backup, opener) == b"old words"

    def test_old_sheets_open_an_old_backup_whole(self, office: Office, backup: Path) -> None:
        office.vault.file_salt = b"o" * 16
        sheets = office.shares.split(b"x" * 32).sheets
        opener = BackupOpener(Way.SHEETS, sheets=(" ".join(sheets[0]), " ".join(sheets[1])))
        assert office.opening().raw_key(backup, opener) == b"x" * 32 + b"o" * 16


class TestDrill:
    def test_a_backup_with_an_earlier_key_is_explained_and_not_remembered_as_failed(
        self, office: Office, desk_services: ServiceSet, backup: Path
    ) -> None:
        office.vault.file_salt = b"o" * 16
        with pytest.raises(OlderKey):
            desk_services.backup_care.drill(backup, BackupOpener(passphrase=WORDS))
        assert office.store.rows("restore_drills") == ()
        assert "backup.drill" not in office.actions()

    def test_the_key_of_the_open_file_proves_the_backup_but_does_not_count(
        self, office: Office, desk_services: ServiceSet, backup: Path
    ) -> None:
        office.store.stored.audit[1:] = office.store.stored.audit[1 : office.box.written[0][0].audit_sequence]
        found = desk_services.backup_care.drill(backup, BackupOpener(Way.OPEN_FILE))
        assert (found.good, found.how, found.proves) == (True, "file", False)
        assert desk_services.backup_care.state().drill_due


class TestRestore:
    def test_it_goes_to_a_new_place_and_leaves_an_entry(
        self, office: Office, desk_services: ServiceSet, backup: Path, tmp_path: Path
    ) -> None:
        target = tmp_path / "restored.pgidesk"
        opener = BackupOpener(passphrase=WORDS)
        desk_services.backup_restore.restore(backup, opener, target)
        assert target.read_bytes() == b"encrypted"
        assert office.actions()[-1] == "backup.restore_copy"
        with pytest.raises(FileExists):
            desk_services.backup_restore.restore(backup, opener, target)

    def test_never_to_a_stick(self, office: Office, desk_services: ServiceSet, backup: Path, stick: Path) -> None:
        assert isinstance(office.vault, FakeVault)
        office.vault.unsafe = stick
        with pytest.raises(UnsafePlace):
            desk_services.backup_restore.restore(backup, BackupOpener(passphrase=WORDS), stick / "r.pgidesk")
        assert "backup.restore_copy" not in office.actions()


class TestOnRealFiles:
    def test_what_changed_since_is_counted_and_its_cases_are_named(
        self, services: ServiceSet, records: Records, stick: Path
    ) -> None:
        made = services.backup.make(MakeBackup(stick, WORDS))
        new = record_person(services, given_name="Idris", family_name="Calloway")
        services.people.reveal(records.case_code)
        found = services.backup_restore.compare(made.path, BackupOpener(passphrase=WORDS)).differences
        kinds = {kind.table: (kind.only_here, kind.only_there, kind.changed) for kind in found.kinds}
        assert kinds["identities"] == kinds["case_files"] == (1, 0, 0)
        assert "providers" not in kinds
        assert found.case_codes == (new,)
        assert found.head_here is not None
        assert found.head_there is not None
        assert found.head_there == found.last_common
        assert not found.apart
        assert found.head_here.sequence > found.head_there.sequence
        assert "Calloway" not in repr(found)

    def test_two_files_that_went_apart_are_told_from_one_that_is_older(
        self, program: Program, opened: OpenFile, services: ServiceSet, records: Records, stick: Path, tmp_path: Path
    ) -> None:
        first = services.backup.make(MakeBackup(stick, WORDS))
        program.backup_reader.restore(first.path, tmp_path / "other.pgidesk", BackupSecret(passphrase=WORDS))
        other = program.files.open(tmp_path / "other.pgidesk", DEMO_PASSPHRASE)
        try:
            elsewhere = record_person(program.services(other), family_name="Calloway")
            second = program.services(other).backup.make(MakeBackup(stick, WORDS))
        finally:
            other.store.close()
        services.people.reveal(records.case_code)
        found = services.backup_restore.compare(second.path, BackupOpener(passphrase=WORDS)).differences
        assert found.apart
        assert {kind.table: kind.only_there for kind in found.kinds}["identities"] == 1
        assert found.case_codes == (elsewhere,)

    def test_every_kind_of_key_opens_its_backup(
        self, program: Program, services: ServiceSet, records: Records, stick: Path, tmp_path: Path
    ) -> None:
        key, key_file = Identity.generate(), tmp_path / "key.txt"
        key_file.write_text(f"# created: some day\n# public key: {key.to_public()}\n{key}\n", encoding="utf-8")
        services.backup_care.add_recipient("Marit Dunlevane", str(key.to_public()))
        first, second = typed_sheets(make_sheets(services), 1, 3)
        made = services.backup.make(MakeBackup(stick))
        for opener in (
            BackupOpener(Way.KEY, key_file=key_file),
            BackupOpener(Way.KEY, key_text=key_file.read_text(encoding="utf-8")),
            BackupOpener(Way.SHEETS, sheets=(first, second)),
            BackupOpener(Way.OPEN_FILE),
        ):
            assert services.backup_care.drill(made.path, opener).good
        assert services.backup_care.state().days_since_drill == 0
        # Before any file is open: on a new laptop, with nothing but the stick and two sheets of paper.
        secret = program.backup_opening.secret(BackupOpener(Way.SHEETS, sheets=(first, second)))
        program.backup_reader.restore(made.path, tmp_path / "new.pgidesk", secret)
        with pytest.raises(WrongBackupSecret):
            services.backup_care.drill(made.path, BackupOpener(Way.KEY, key_text=str(Identity.generate())))
        with pytest.raises(ShareRefused):
            services.backup_care.drill(made.path, BackupOpener(Way.SHEETS, sheets=(first, first)))
        with pytest.raises(BackupRefused):
            services.backup_care.drill(made.path, BackupOpener(Way.KEY, key_text="no key"))

    def test_a_backup_from_before_a_change_of_key_opens_with_the_passphrase_of_that_time(
        self, program: Program, opened: OpenFile, services: ServiceSet, records: Records, stick: Path
    ) -> None:
        made = services.backup.make(MakeBackup(stick, WORDS))
        order = services.key_change.order("seven other words that nobody knows")
        opened.store.close()
        program.key_changer.run(order)
        again = program.files.open(opened.path, "seven other words that nobody knows")
        try:
            care = program.services(again).backup_care
            with pytest.raises(OlderKey):
                care.drill(made.path, BackupOpener(passphrase=WORDS))
            with pytest.raises(WrongPassphraseOrDamaged):
                care.drill(made.path, BackupOpener(passphrase=WORDS, file_passphrase="not it"))
            assert care.drill(made.path, BackupOpener(passphrase=WORDS, file_passphrase=DEMO_PASSPHRASE)).good
            found = program.services(again).backup_restore.compare(
                made.path, BackupOpener(passphrase=WORDS, file_passphrase=DEMO_PASSPHRASE)
            )
            assert found.differences.case_codes == ()
        finally:
            again.store.close()
