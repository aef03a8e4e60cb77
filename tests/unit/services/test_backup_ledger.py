"""What is remembered of backups, which old ones go, who opens them, and the proof that one restores."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.backup_plan import BackupRecord
from pgi_desk.domain.backup_reminders import Due
from pgi_desk.domain.errors import (
    BackupRefused,
    DamagedBackup,
    DiskFull,
    FolderReadOnly,
    InvalidEntry,
    StorageFailed,
    WrongBackupSecret,
)
from pgi_desk.domain.file_home import Home, HomeState, Standing
from pgi_desk.domain.identifiers import RecipientId
from pgi_desk.domain.staff import Role
from pgi_desk.services.backup import BackupMade, MakeBackup
from pgi_desk.services.backup_care import fingerprint
from pgi_desk.services.backup_opening import BackupOpener, Way
from pgi_desk.services.changes import Kind
from pgi_desk.services.read_models import Problem
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.clock import FixedClock
from tests.unit.services.fake_office import Office


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder for backups."""
    found = tmp_path / "stick"
    found.mkdir()
    return found


def every_day(services: ServiceSet, clock: FixedClock, stick: Path, days: int) -> list[BackupMade]:
    made = []
    for _ in range(days):
        clock.forward(days=1)
        made.append(services.backup.make(MakeBackup(stick)))
    return made


def ledger(services: ServiceSet) -> tuple[BackupRecord, ...]:
    return services.backup_care.state().backups


class TestLedger:
    def test_a_backup_is_remembered_with_its_medium_and_key(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        made = desk_services.backup.make(MakeBackup(stick))
        (record,) = ledger(desk_services)
        assert (record.sequence, record.file_name, record.size) == (1, made.path.name, made.size)
        assert (record.kind, record.recipients, record.key_id) == ("recipients", ("age1own",), "k1" * 8)
        medium = desk_services.backup_care.state().media[0].medium
        assert (medium.medium_id, medium.last_verified_at) == (record.medium_id, office.clock.now())

    def test_the_same_stick_is_known_again_and_another_is_not(
        self, desk_services: ServiceSet, stick: Path, tmp_path: Path
    ) -> None:
        other = tmp_path / "other"
        other.mkdir()
        for folder in (stick, stick, other):
            desk_services.backup.make(MakeBackup(folder))
        newest, second, first = ledger(desk_services)
        assert first.medium_id == second.medium_id != newest.medium_id
        assert len(desk_services.backup_care.state().media) == 2

    def test_the_number_goes_up_when_the_clock_goes_back(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        for days in (0, -3653, 7306):
            office.clock.forward(days=days)
            desk_services.backup.make(MakeBackup(stick))
        assert [one.sequence for one in ledger(desk_services)] == [3, 2, 1]

    @pytest.mark.parametrize(
        ("problem", "refusal"),
        [
            (OSError(errno.ENOSPC, "stick"), DiskFull),
            (OSError(errno.EIO, "stick"), StorageFailed),
            (OSError(errno.EROFS, "stick"), FolderReadOnly),
            (FolderReadOnly(path="stick", what="write", detail="ENOSPC"), DiskFull),
            (FolderReadOnly(path="stick", what="write", detail="EIO"), StorageFailed),
            (FolderReadOnly(path="stick", what="write", detail="EROFS"), FolderReadOnly),
        ],
    )
    def test_a_stick_that_takes_no_more_leaves_older_backups_alone(
        self, office: Office, desk_services: ServiceSet, stick: Path, problem: Exception, refusal: type[Exception]
    ) -> None:
        """Whichever call says it, the sentence is about the disk that is full or failing, or about the folder."""
        (stick / "pg-00000000-9.pgibak").write_bytes(b"older")
        office.media.problem = problem
        with pytest.raises(refusal):
            desk_services.backup.make(MakeBackup(stick))
        assert [one.name for one in stick.iterdir()] == ["pg-00000000-9.pgibak"]
        assert ledger(desk_services) == ()


class TestRotation:
    def test_old_ones_go_and_the_trail_says_so(self, office: Office, desk_services: ServiceSet, stick: Path) -> None:
        made = every_day(desk_services, office.clock, stick, 30)
        left = {path.name for path in stick.iterdir()}
        assert {one.path.name for one in made[-7:]} <= left
        assert len(left) == 30 - sum(one.removed for one in made) < 15
        assert {one.file_name for one in ledger(desk_services) if one.removed_at is None} == left
        assert "backup.prune" in office.actions()

    def test_files_that_are_not_ours_stay_even_under_our_names(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        made = every_day(desk_services, office.clock, stick, 7)
        for one in made:
            one.path.write_bytes(b"ENCRYPTED")  # the size is the same
        (stick / "pg-00000000-1.pgibak").write_bytes(b"encrypted")
        every_day(desk_services, office.clock, stick, 60)
        assert all(one.path.read_bytes() == b"ENCRYPTED" for one in made)
        assert (stick / "pg-00000000-1.pgibak").exists()

    def test_backups_that_somebody_took_away_do_not_count_as_kept(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        made = every_day(desk_services, office.clock, stick, 7)
        for one in made[1:]:
            one.path.unlink()
        every_day(desk_services, office.clock, stick, 2)
        assert made[0].path.exists()

    def test_nothing_goes_while_the_clock_is_wrong(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        every_day(desk_services, office.clock, stick, 7)
        office.clock.forward(days=-3653)
        assert sum(one.removed for one in every_day(desk_services, office.clock, stick, 30)) == 0

    def test_a_backup_from_a_wrong_clock_does_not_vouch_for_that_clock(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        every_day(desk_services, office.clock, stick, 7)
        for _ in range(2):
            desk_services.backup.make(MakeBackup(stick))
        office.clock.forward(days=3653)
        assert desk_services.backup.make(MakeBackup(stick)).removed == 0

    def test_a_wrong_clock_is_known_from_the_ledger_even_when_that_backup_is_gone(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        every_day(desk_services, office.clock, stick, 7)
        office.clock.forward(days=3653)
        desk_services.backup.make(MakeBackup(stick)).path.unlink()
        office.clock.forward(days=-3653)
        assert sum(one.removed for one in every_day(desk_services, office.clock, stick, 30)) == 0


class TestRecipients:
    def test_a_backup_opens_for_everybody_who_is_active(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        care = desk_services.backup_care
        gone = care.add_recipient("Jonah Prestwold", "age1gone").key
        care.add_recipient("Marit Dunlevane", " age1here ")
        care.deactivate_recipient(RecipientId(gone))
        desk_services.backup.make(MakeBackup(stick))
        assert office.box.written[-1][2].recipients == ("age1here", "age1own")
        assert office.actions().count("backup.recipients") == 3

    @pytest.mark.parametrize(
        ("name", "key", "refusal"),
        [("", "age1a", InvalidEntry), ("Marit", "secret", BackupRefused), ("Marit", "age1known", InvalidEntry)],
    )
    def test_what_is_no_name_no_key_or_known_is_refused(
        self, desk_services: ServiceSet, name: str, key: str, refusal: type[Exception]
    ) -> None:
        desk_services.backup_care.add_recipient("Jonah Prestwold", "age1known")
        with pytest.raises(refusal):
            desk_services.backup_care.add_recipient(name, key)
        assert len(desk_services.backup_care.state().recipients) == 1

    def test_a_fingerprint_can_be_read_out(self) -> None:
        assert [len(group) for group in fingerprint("age1here").split()] == [4, 4, 4, 4]
        assert fingerprint("age1here") != fingerprint("age1gone")


class TestMedia:
    def test_it_is_called_what_people_call_it_and_retired_when_lost(
        self, desk_services: ServiceSet, stick: Path
    ) -> None:
        care = desk_services.backup_care
        desk_services.backup.make(MakeBackup(stick))
        medium = care.state().media[0].medium
        care.name_medium(medium.medium_id, "Blue stick")
        assert (care.standing().level, care.state().media[0].medium.label) == ("green", "Blue stick")
        assert care.retire_medium(medium.medium_id).kinds == {Kind.BACKUP, Kind.AUDIT}
        assert care.standing().level == "red"

    def test_one_that_was_found_again_counts_from_the_next_backup_on_it(
        self, desk_services: ServiceSet, stick: Path
    ) -> None:
        care = desk_services.backup_care
        desk_services.backup.make(MakeBackup(stick))
        care.retire_medium(care.state().media[0].medium.medium_id)
        desk_services.backup.make(MakeBackup(stick))
        assert not care.state().media[0].medium.retired
        assert care.standing().level == "green"

    def test_two_take_turns(self, office: Office, desk_services: ServiceSet, stick: Path, tmp_path: Path) -> None:
        other, care = tmp_path / "other", desk_services.backup_care
        other.mkdir()
        desk_services.backup.make(MakeBackup(stick))
        assert care.state().next_medium is None
        office.clock.forward(days=1)
        desk_services.backup.make(MakeBackup(other))
        first = care.state().next_medium
        assert first is not None
        assert first.label == "1"


class TestReminders:
    def test_they_follow_the_ledger_and_the_drills(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        care = desk_services.backup_care
        assert [one.due for one in care.reminders()] == [Due.FIRST_BACKUP]
        desk_services.backup.make(MakeBackup(stick))
        assert [one.due for one in care.reminders()] == [Due.SECOND_MEDIUM, Due.DRILL]
        office.clock.forward(days=31)
        assert next((one.due, one.level) for one in care.reminders()) == (Due.BACKUP, "red")

    @pytest.mark.parametrize(
        ("role", "said"), [(Role.FOCAL_POINT, [Due.SECOND_MEDIUM]), (Role.VOLUNTEER, []), (Role.AUDITOR, [])]
    )
    def test_nobody_is_reminded_of_what_they_cannot_do(
        self, office: Office, desk_services: ServiceSet, stick: Path, role: Role, said: list[Due]
    ) -> None:
        desk_services.backup.make(MakeBackup(stick))
        assert [one.due for one in office.services(role).backup_care.reminders()] == said

    def test_of_a_copy_nobody_is_reminded(self, office: Office) -> None:
        here = Home("0" * 32, "/copy")
        reading = Standing(HomeState.OTHER_LAPTOP, here, Home("1" * 32, "/branch"))
        assert office.services(reading=reading).backup_care.reminders() == ()


class TestDrill:
    def test_it_is_remembered_and_nothing_is_left(
        self, office: Office, desk_services: ServiceSet, stick: Path, tmp_path: Path
    ) -> None:
        made = desk_services.backup.make(MakeBackup(stick))
        office.store.stored.audit[1:] = office.store.stored.audit[1 : office.box.written[0][0].audit_sequence]
        assert desk_services.backup_care.state().drill_due
        found = desk_services.backup_care.drill(made.path, BackupOpener(Way.KEY, key_text="AGE-SECRET-KEY-1"))
        assert (found.backup_sequence, found.how, found.good) == (1, "key", True)
        assert not desk_services.backup_care.state().drill_due
        assert not (tmp_path / "scratch").exists()
        assert office.actions()[-1] == "backup.drill"

    def test_one_that_fails_is_remembered_as_failed(
        self, office: Office, desk_services: ServiceSet, stick: Path
    ) -> None:
        made = desk_services.backup.make(MakeBackup(stick))
        office.store.problems = (Problem("row_changed", "identities x1"),)
        with pytest.raises(DamagedBackup):
            desk_services.backup_care.drill(made.path, BackupOpener(passphrase="x"))
        assert desk_services.backup_care.state().drill_due
        assert [one.good for one in office.store.rows("restore_drills")] == [False]


def test_the_real_ledger_drill_and_rotation(
    program: Program, services: ServiceSet, records: Records, stick: Path, tmp_path: Path
) -> None:
    key, care = Identity.generate(), services.backup_care
    care.add_recipient("Marit Dunlevane", str(key.to_public()))
    made = services.backup.make(MakeBackup(stick))
    services.people.reveal(records.case_code)
    with pytest.raises(WrongBackupSecret):
        care.drill(made.path, BackupOpener(Way.KEY, key_text=str(Identity.generate())))
    assert care.drill(made.path, BackupOpener(Way.KEY, key_text=str(key))).good
    state = care.state()
    assert (state.days_since_drill, state.standing.level, len(state.backups)) == (0, "green", 1)
    assert str(key.to_public()) in state.backups[0].recipients
    assert services.audit.verify().good
