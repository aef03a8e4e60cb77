"""A backup gets its name only after it was read back and found to be the same."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.errors import (
    BackupNotVerified,
    DamagedFile,
    DiskFull,
    DomainError,
    FileExists,
    FolderMissing,
    FolderReadOnly,
    Interrupted,
    StorageFailed,
    TooLargeForMedium,
    UnsafePlace,
    WeakPassphrase,
    WrongBackupSecret,
)
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.services.backup import BackupReader, MakeBackup
from pgi_desk.services.backup_ports import BackupSecret, Phase
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import Problem
from pgi_desk.services.service_set import ServiceSet
from tests.conftest import DEMO_PASSPHRASE
from tests.helpers.builders import Records
from tests.unit.services.fake_office import FakeVault, Office

PASSPHRASE = "gull tern heron seven boats"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder for backups."""
    found = tmp_path / "stick"
    found.mkdir()
    return found


class TestMake:
    def test_it_gets_its_name_and_is_remembered(
        self, office: Office, desk_services: ServiceSet, known: Records, folder: Path
    ) -> None:
        head, rows = office.store.verify(), office.store.row_counts()
        made = desk_services.backup.make(MakeBackup(folder, PASSPHRASE))
        assert list(folder.iterdir()) == [made.path]
        assert made.size == len(b"encrypted")
        assert made.changes.kinds == {Kind.BACKUP, Kind.AUDIT}
        ((facts, signing_key, secret),) = office.box.written
        assert (facts.file_id, facts.sequence, signing_key) == ("f1", 1, "5" * 64)
        assert (facts.audit_sequence, facts.audit_hash) == (head.entries, head.head_hash)
        assert facts.row_counts == rows
        assert facts.schema_version == SCHEMA_VERSION
        assert facts.created_utc == "2026-06-15T09:00:00Z"
        assert secret == BackupSecret(passphrase=PASSPHRASE)
        with desk_services.desk.work("test.read") as work:
            assert work.settings.get("backup_sequence") == "1"
            assert work.settings.get("last_backup_at") == "2026-06-15T09:00:00+00:00"
        assert office.store.stored.details[-1] == {"sequence": 1}

    def test_numbers_go_on_and_names_never_repeat(
        self, office: Office, desk_services: ServiceSet, folder: Path
    ) -> None:
        paths = {desk_services.backup.make(MakeBackup(folder, PASSPHRASE)).path for _ in range(3)}
        assert {path.stem.rsplit("-", 1)[1] for path in paths} == {"1", "2", "3"}
        assert [facts.sequence for facts, *_ in office.box.written] == [1, 2, 3]

    def test_what_was_unfinished_for_a_day_is_cleared_from_the_folder(
        self, office: Office, desk_services: ServiceSet, folder: Path
    ) -> None:
        desk_services.backup.make(MakeBackup(folder, PASSPHRASE))
        assert office.media.cleared == [(folder, office.clock.now() - timedelta(days=1))]

    def test_the_steps_inside_keep_the_language_that_was_used_last(
        self, office: Office, desk_services: ServiceSet, folder: Path
    ) -> None:
        for language in ("", "fr", "", "ar", ""):
            desk_services.backup.make(MakeBackup(folder, PASSPHRASE, language=language))
        assert office.box.languages == ["", "fr", "fr", "ar", "ar"]

    def test_the_name_says_nothing_about_the_branch(self, desk_services: ServiceSet, folder: Path) -> None:
        name = desk_services.backup.make(MakeBackup(folder, PASSPHRASE)).path.name
        assert name.startswith("pg-")
        assert name.endswith("-1.pgibak")
        assert "sarelle" not in name.lower()

    def test_without_a_passphrase_its_own_key_is_among_the_recipients(
        self, office: Office, desk_services: ServiceSet, folder: Path
    ) -> None:
        desk_services.backup.make(MakeBackup(folder, recipients=("age1other",)))
        assert office.box.written[0][2] == BackupSecret(recipients=("age1other", "age1own"))

    def test_an_empty_passphrase_is_not_no_passphrase(
        self, office: Office, desk_services: ServiceSet, folder: Path
    ) -> None:
        desk_services.backup.make(MakeBackup(folder, ""))
        assert office.box.written[0][2] == BackupSecret(passphrase="")


class TestRefused:
    def nothing_happened(self, office: Office, folder: Path, tmp_path: Path) -> bool:
        with office.store.open_work(office.desk().member.staff_id, "test.read") as work:
            counted = work.settings.get("backup_sequence")
        left = [*folder.iterdir(), *(tmp_path / "scratch").glob("*")]
        return counted == "0" and left == [] and "backup.make" not in office.actions()

    def test_a_folder_that_is_not_there(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        with pytest.raises(FolderMissing):
            desk_services.backup.make(MakeBackup(folder / "missing", PASSPHRASE))
        assert self.nothing_happened(office, folder, tmp_path)

    def test_a_file_that_is_damaged_is_not_backed_up(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        office.store.problems = (Problem("row_changed", "identities x1"),)
        with pytest.raises(DamagedFile) as caught:
            desk_services.backup.make(MakeBackup(folder, PASSPHRASE))
        assert caught.value.facts["problems"] == ("row_changed",)
        assert self.nothing_happened(office, folder, tmp_path)

    def test_a_copy_with_another_trail_than_the_file_is_not_kept(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        """The manifest is written before the check is over: what it says about the trail is held against the check."""
        office.store.other_head = "a" * 64
        with pytest.raises(BackupNotVerified):
            desk_services.backup.make(MakeBackup(folder, PASSPHRASE))
        assert self.nothing_happened(office, folder, tmp_path)

    def test_a_medium_that_gives_back_something_else(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        office.box.comes_back = b"encrypteD"
        with pytest.raises(BackupNotVerified):
            desk_services.backup.make(MakeBackup(folder, PASSPHRASE))
        assert self.nothing_happened(office, folder, tmp_path)

    @pytest.mark.parametrize(
        ("number", "refusal"),
        [
            (errno.EFBIG, TooLargeForMedium),
            (errno.ENOSPC, DiskFull),
            (errno.EROFS, FolderReadOnly),
            (errno.EIO, StorageFailed),
        ],
    )
    def test_a_medium_that_takes_it_not(
        self,
        office: Office,
        desk_services: ServiceSet,
        folder: Path,
        tmp_path: Path,
        number: int,
        refusal: type[DomainError],
    ) -> None:
        office.media.problem = OSError(number, "refused")
        with pytest.raises(refusal) as caught:
            desk_services.backup.make(MakeBackup(folder, PASSPHRASE))
        assert type(caught.value) is refusal
        assert self.nothing_happened(office, folder, tmp_path)

    @pytest.mark.parametrize("reached", range(6))
    def test_one_that_is_stopped_leaves_nothing_at_any_step(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path, reached: int
    ) -> None:
        watch = Watch(stop_after=reached)
        with pytest.raises(Interrupted):
            desk_services.backup.make(MakeBackup(folder, PASSPHRASE), watch)
        assert watch.seen == list(Phase)[:reached]
        assert self.nothing_happened(office, folder, tmp_path)
        assert desk_services.backup_care.state().backups == ()

    def test_an_own_passphrase_that_is_easily_guessed(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        with pytest.raises(WeakPassphrase):
            desk_services.backup.make(MakeBackup(folder, "weak"))
        assert self.nothing_happened(office, folder, tmp_path)
        assert {"Port Sarelle Branch", "Sarelle", "Marit Dunlevane"} <= set(office.vault.local_words)


@dataclass
class Watch:
    """Counts the steps and stops after some of them."""

    stop_after: int
    seen: list[Phase] = field(default_factory=list)

    def begins(self, phase: Phase) -> None:
        """Remember the step."""
        self.seen.append(phase)

    def stopping(self) -> bool:
        """Stop after so many steps."""
        return len(self.seen) >= self.stop_after


class TestReader:
    def reader(self, office: Office, vault: FakeVault) -> BackupReader:
        return BackupReader(office.box, vault, office.scratch)

    def test_what_is_inside_is_told_and_restored_to_a_new_place(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        backup = desk_services.backup.make(MakeBackup(folder, PASSPHRASE)).path
        reader, secret = self.reader(office, FakeVault()), BackupSecret(passphrase=PASSPHRASE)
        assert reader.inspect(backup, secret).sequence == 1
        target = tmp_path / "restored.pgidesk"
        assert reader.restore(backup, target, secret).file_id == "f1"
        assert target.read_bytes() == b"encrypted"
        assert not list((tmp_path / "scratch").glob("*"))

    def test_it_is_not_restored_to_an_unsafe_or_taken_place(
        self, office: Office, desk_services: ServiceSet, folder: Path, tmp_path: Path
    ) -> None:
        backup, secret = desk_services.backup.make(MakeBackup(folder, PASSPHRASE)).path, BackupSecret(PASSPHRASE)
        target = tmp_path / "restored.pgidesk"
        with pytest.raises(UnsafePlace):
            self.reader(office, FakeVault(unsafe=tmp_path)).restore(backup, target, secret)
        assert not target.exists()
        target.write_text("mine", encoding="utf-8")
        with pytest.raises(FileExists):
            self.reader(office, FakeVault()).restore(backup, target, secret)
        assert target.read_text(encoding="utf-8") == "mine"


def test_the_real_way_there_and_back(
    program: Program, services: ServiceSet, records: Records, folder: Path, tmp_path: Path
) -> None:
    key, other_key = Identity.generate(), Identity.generate()
    made = services.backup.make(MakeBackup(folder, recipients=(str(key.to_public()),)))
    target = tmp_path / "restored.pgidesk"
    with pytest.raises(WrongBackupSecret):
        program.backup_reader.restore(made.path, target, BackupSecret(identities=(str(other_key),)))
    assert not target.exists()
    facts = program.backup_reader.restore(made.path, target, BackupSecret(identities=(str(key),)))
    assert facts.sequence == 1
    back = program.files.open(target, DEMO_PASSPHRASE)
    try:
        assert program.services(back).people.reveal(records.case_code).full_name == "Selam Warsanle"
    finally:
        back.store.close()
    assert services.overview.today().last_backup_at == services.desk.clock.now()
