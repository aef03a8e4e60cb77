"""Create and open a file: nothing half made is left, and training never mixes with real work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pgi_desk.domain.errors import (
    DamagedFile,
    DemoFile,
    FileExists,
    ForeignFile,
    InvalidEntry,
    RealFile,
    SignInRefused,
    UnsafePlace,
    WaitBeforeRetry,
    WeakPassphrase,
)
from pgi_desk.domain.file_home import Home
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.files import CreateFile, FileService, OpenFile
from pgi_desk.services.homes import HOME, TakeOverOrder
from pgi_desk.services.read_models import Problem
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import CountingIdentifiers, FakeAnchors
from tests.unit.services.fake_office import FakeDelay, FakeKeyring, FakeStores, FakeVault

GOOD = "copper lantern window seven rivers"


@pytest.fixture
def stores() -> FakeStores:
    """Files in memory by path."""
    return FakeStores()


@pytest.fixture
def vault() -> FakeVault:
    """Keys that are the passphrase itself."""
    return FakeVault()


@pytest.fixture
def files(stores: FakeStores, vault: FakeVault, clock: FixedClock) -> FileService:
    """The use cases before anybody is signed in."""
    return FileService(vault, stores, CountingIdentifiers(), clock, FakeKeyring(), FakeDelay(), *stores.memory(clock))


def command(folder: Path, **changes: Any) -> CreateFile:
    return replace(CreateFile(folder / "branch.pgidesk", GOOD, " Port  Sarelle Branch "), **changes)


def setting(opened: OpenFile, key: str) -> str:
    with opened.store.open_work(opened.member.staff_id, "test.read") as work:
        return work.settings.get(key)


class TestCreate:
    def test_the_first_staff_member_keeps_the_file(self, files: FileService, tmp_path: Path) -> None:
        opened = files.create(command(tmp_path, coordinator=" Amara  Dunlevane "))
        assert (opened.member.name, opened.member.role) == ("Amara Dunlevane", Role.COORDINATOR)
        assert not opened.in_demo
        with opened.store.open_work(opened.member.staff_id, "test.read") as work:
            assert work.staff.all() == (opened.member,)

    def test_the_branch_is_kept_clean(self, files: FileService, tmp_path: Path) -> None:
        opened = files.create(
            command(
                tmp_path,
                branch_lines="4 Tern Street\r\nPort Sarelle",
                branch_phone=" +000 \u202e55 01 ",
                branch_contact=" Marit\nDunlevane ",
            )
        )
        assert setting(opened, "branch_name") == "Port Sarelle Branch"
        assert setting(opened, "branch_lines") == "4 Tern Street\nPort Sarelle"
        assert setting(opened, "branch_phone") == "+000 55 01"
        assert setting(opened, "branch_contact") == "Marit Dunlevane"
        assert (setting(opened, "kind"), setting(opened, "created_on")) == ("real", "2026-06-15")
        assert (setting(opened, "backup_sequence"), setting(opened, "signing_key")) == ("0", "5" * 64)

    def test_the_cost_of_guessing_is_what_suits_the_laptop(
        self, files: FileService, vault: FakeVault, tmp_path: Path
    ) -> None:
        files.create(command(tmp_path))
        assert vault.profile is None

    def test_each_file_has_its_own_id(self, files: FileService, tmp_path: Path) -> None:
        ids = {setting(files.create(command(tmp_path, path=tmp_path / name)), "file_id") for name in "ab"}
        assert len(ids) == 2

    def test_a_weak_passphrase_is_for_training_alone(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        with pytest.raises(WeakPassphrase):
            files.create(command(tmp_path, passphrase="weak"))
        assert stores.files == {}
        assert files.create(command(tmp_path, passphrase="weak", demo=True)).in_demo

    def test_the_branch_name_counts_as_easy_to_guess(
        self, files: FileService, vault: FakeVault, tmp_path: Path
    ) -> None:
        files.create(command(tmp_path))
        assert vault.local_words == ("Port Sarelle Branch", "Port", "Sarelle", "Branch")


class TestCreateRefused:
    @pytest.mark.parametrize(
        ("changes", "field"),
        [
            ({"branch_name": "  "}, "branch_name"),
            ({"branch_name": "a" * 121}, "branch_name"),
            ({"branch_lines": "a" * 401}, "branch_lines"),
            ({"branch_phone": "a\x00"}, "branch_phone"),
            ({"branch_contact": "a" * 201}, "branch_contact"),
            ({"coordinator": ""}, "coordinator"),
        ],
    )
    def test_a_mistake_leaves_no_file(
        self, files: FileService, stores: FakeStores, tmp_path: Path, changes: dict[str, Any], field: str
    ) -> None:
        with pytest.raises(InvalidEntry) as caught:
            files.create(command(tmp_path, **changes))
        assert caught.value.facts["field"] == field
        assert list(tmp_path.iterdir()) == []
        assert all(store.closed for store in stores.files.values())

    def test_an_unsafe_or_taken_place(self, stores: FakeStores, clock: FixedClock, tmp_path: Path) -> None:
        vault = FakeVault(unsafe=tmp_path / "stick")
        files = FileService(
            vault,
            stores,
            CountingIdentifiers(),
            clock,
            FakeKeyring(),
            FakeDelay(),
            *stores.memory(clock),
        )
        with pytest.raises(UnsafePlace):
            files.create(command(tmp_path, path=tmp_path / "stick" / "branch.pgidesk"))
        files.create(command(tmp_path))
        before = (tmp_path / "branch.pgidesk").read_bytes()
        with pytest.raises(FileExists):
            files.create(command(tmp_path))
        assert (tmp_path / "branch.pgidesk").read_bytes() == before


class TestOpen:
    def test_whoever_knows_the_passphrase_is_the_coordinator(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        opened = files.open(made.path, GOOD)
        assert (opened.member, opened.in_demo, opened.backup_recipient) == (made.member, False, "age1own")
        assert stores.files[made.path].audit[-1] == ("file.open", "", "", "")

    @pytest.mark.parametrize(("demo", "expected"), [(True, False), (False, True)])
    def test_training_and_real_files_are_never_mixed(
        self, files: FileService, stores: FakeStores, tmp_path: Path, demo: bool, expected: bool
    ) -> None:
        made = files.create(command(tmp_path, demo=demo))
        before = len(stores.files[made.path].audit)
        with pytest.raises(DemoFile if demo else RealFile):
            files.open(made.path, GOOD, demo=expected)
        assert stores.files[made.path].closed
        assert len(stores.files[made.path].audit) == before
        assert files.open(made.path, GOOD, demo=demo).in_demo == demo

    @pytest.mark.parametrize("kind", ["", "other"])
    def test_a_file_of_no_known_kind_is_not_ours(
        self, files: FileService, stores: FakeStores, tmp_path: Path, kind: str
    ) -> None:
        made = files.create(command(tmp_path))
        with stores.files[made.path].open_work(made.member.staff_id, "test.write") as work:
            work.settings.put("kind", kind)
            work.commit()
        with pytest.raises(ForeignFile):
            files.open(made.path, GOOD)
        assert stores.files[made.path].closed

    def test_a_file_without_a_coordinator_at_work_is_not_ours(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        with stores.files[made.path].open_work(made.member.staff_id, "test.write") as work:
            work.staff.update(replace(made.member, active=False))
            work.staff.add(StaffMember(StaffId("s9"), "Jonah", Role.FOCAL_POINT))
            work.commit()
        with pytest.raises(ForeignFile):
            files.open(made.path, GOOD)
        assert stores.files[made.path].closed

    def test_an_unsafe_place_is_refused_before_the_file_is_touched(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        opened = stores.opened
        with pytest.raises(UnsafePlace):
            replace(files, vault=FakeVault(unsafe=tmp_path)).open(made.path, GOOD)
        assert stores.opened == opened

    def test_a_check_from_outside_writes_nothing(self, files: FileService, stores: FakeStores, tmp_path: Path) -> None:
        made = files.create(command(tmp_path))
        entries = len(stores.files[made.path].audit)
        assert files.verify(made.path, GOOD).entries == entries == len(stores.files[made.path].audit)


class TestStrayWaysIn:
    """A crash while somebody left, or an old keyring put back, must not leave a key with whoever has left."""

    @staticmethod
    def with_ways_in(files: FileService, stores: FakeStores, tmp_path: Path) -> OpenFile:
        made = files.create(command(tmp_path))
        gone = StaffMember(StaffId("gone"), "Jonah", Role.CASE_WORKER, active=False)
        with stores.files[made.path].open_work(made.member.staff_id, "test.write") as work:
            work.staff.add(gone)
            work.commit()
        never = StaffMember(StaffId("never"), "Selma", Role.CASE_WORKER)
        for member, name in ((made.member, "marit"), (gone, "jonah"), (never, "selma")):
            files.keyring.enrol(made.key.raw, member, name, f"words of {name}", 1)
        return made

    def test_they_are_closed_and_noted_when_the_file_is_opened(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = self.with_ways_in(files, stores, tmp_path)
        files.sign_in(made.path, "marit", "words of marit")
        assert files.keyring.staff_with_a_way_in(made.key.salt) == {made.member.staff_id}
        assert [line.action for line in stores.files[made.path].audit[-2:]] == ["staff.way_in_closed", "file.open"]

    def test_where_there_are_none_nothing_is_noted(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = self.with_ways_in(files, stores, tmp_path)
        files.open(made.path, GOOD)
        files.open(made.path, GOOD)
        actions = [line.action for line in stores.files[made.path].audit]
        assert actions.count("staff.way_in_closed") == 1

    @pytest.mark.parametrize("name", ["jonah", "selma"])
    def test_they_open_nothing_even_before(
        self, files: FileService, stores: FakeStores, tmp_path: Path, name: str
    ) -> None:
        made = self.with_ways_in(files, stores, tmp_path)
        entries = len(stores.files[made.path].audit)
        with pytest.raises(SignInRefused):
            files.sign_in(made.path, name, f"words of {name}")
        assert stores.files[made.path].closed
        assert len(stores.files[made.path].audit) == entries


class TestSignIn:
    def test_the_role_in_the_file_counts_not_that_of_the_keyring(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        stored = StaffMember(StaffId("s2"), "Jonah", Role.VOLUNTEER)
        with stores.files[made.path].open_work(made.member.staff_id, "test.write") as work:
            work.staff.add(stored)
            work.commit()
        files.keyring.enrol(made.key.raw, replace(stored, role=Role.COORDINATOR), "jonah", "his words", 1)
        assert files.sign_in(made.path, "jonah", "his words").member == stored

    def test_failures_wait_and_are_noted_at_the_next_success(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        files.keyring.enrol(made.key.raw, made.member, "marit", "her words", 1)
        for _ in range(2):
            with pytest.raises(SignInRefused):
                files.sign_in(made.path, "marit", "wrong")
        delay = files.delay
        assert isinstance(delay, FakeDelay)
        delay.waiting = 2
        with pytest.raises(WaitBeforeRetry):
            files.sign_in(made.path, "marit", "her words")
        with pytest.raises(WaitBeforeRetry):
            files.open(made.path, GOOD)
        with pytest.raises(WaitBeforeRetry):
            files.verify(made.path, GOOD)
        with pytest.raises(WaitBeforeRetry):
            files.compare(made.path, GOOD, FakeAnchors())
        delay.waiting = 0
        files.sign_in(made.path, "marit", "her words")
        actions = [line.action for line in stores.files[made.path].audit]
        assert actions[-2:] == ["file.unlock_failed", "file.open"]
        assert actions.count("file.unlock_failed") == 1


class TestCopy:
    """A file that is at home elsewhere: looked at, and nothing around it changes."""

    @pytest.fixture
    def elsewhere(self, files: FileService, stores: FakeStores) -> FileService:
        return replace(files, homes=stores.homes(laptop="2" * 32))

    def test_the_file_that_is_made_here_is_at_home_here(
        self, files: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        assert Home.parse(setting(made, HOME)) == Home("1" * 32, str(made.path))
        assert files.open(made.path, GOOD).reading is None
        assert stores.read == []

    def test_it_is_opened_for_reading_and_says_where_it_is_at_home(
        self, files: FileService, elsewhere: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        entries = len(stores.files[made.path].audit)
        opened = elsewhere.open(made.path, GOOD)
        assert opened.reading is not None
        assert opened.reading.home == Home("1" * 32, str(made.path))
        assert stores.read == [made.path]
        assert len(stores.files[made.path].audit) == entries

    def test_failed_attempts_stay_counted_until_somebody_works_with_the_file(
        self, files: FileService, elsewhere: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        files.delay.failed(b"")
        elsewhere.open(made.path, GOOD)
        assert files.delay.succeeded(b"") == 1

    def test_it_closes_no_way_in(
        self, files: FileService, elsewhere: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = TestStrayWaysIn.with_ways_in(files, stores, tmp_path)
        before = files.keyring.staff_with_a_way_in(b"")
        elsewhere.open(made.path, GOOD)
        assert files.keyring.staff_with_a_way_in(b"") == before
        files.open(made.path, GOOD)
        assert files.keyring.staff_with_a_way_in(b"") != before

    def test_a_training_file_has_no_home(
        self, files: FileService, elsewhere: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path, demo=True))
        assert setting(made, HOME) == ""
        assert elsewhere.open(made.path, GOOD).reading is None

    def test_taking_it_over_makes_it_at_home_and_leaves_an_entry(
        self, files: FileService, elsewhere: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        elsewhere.take_over(TakeOverOrder(made.path, made.member.staff_id, made.key.raw))
        assert elsewhere.open(made.path, GOOD).reading is None
        assert files.open(made.path, GOOD).reading is not None
        actions = [line.action for line in stores.files[made.path].audit]
        assert actions.count("file.take_over") == 2  # the row, and who had it before
        assert {"state": "other_laptop", "from": "1" * 32, "to": "2" * 32} in stores.files[made.path].stored.details

    def test_a_damaged_copy_is_not_taken_over(
        self, files: FileService, elsewhere: FileService, stores: FakeStores, tmp_path: Path
    ) -> None:
        made = files.create(command(tmp_path))
        stores.files[made.path].problems = (Problem("page_damaged"),)
        entries = len(stores.files[made.path].audit)
        with pytest.raises(DamagedFile):
            elsewhere.take_over(TakeOverOrder(made.path, made.member.staff_id, made.key.raw))
        assert len(stores.files[made.path].audit) == entries
