"""Enrol, bind, give a way in, let go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pgi_desk.domain.errors import (
    AgreementNeeded,
    DiskFull,
    FolderReadOnly,
    InvalidEntry,
    LastCoordinator,
    RecordNotFound,
    SignInRefused,
    WaitBeforeRetry,
    WeakPassphrase,
)
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Permission, Role, usual_end
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import EnrolStaff, GiveWayIn
from tests.unit.services.fake_office import Office

NEW = EnrolStaff(" Selma  Ourdane ", Role.CASE_WORKER, "selma", "five words of her own", date(2026, 6, 1))
FILE = Path("branch.pgidesk")


@pytest.fixture
def services(office: Office) -> ServiceSet:
    return office.services()


def row(services: ServiceSet, name: str) -> tuple[str, bool, date | None, bool]:
    (found,) = (one for one in services.staff.everybody() if one.name == name)
    return found.role, found.active, found.agreed_until, found.has_way_in


class TestEnrol:
    def test_a_new_colleague_can_sign_in_and_is_bound_for_a_year(self, office: Office, services: ServiceSet) -> None:
        key = services.staff.enrol(NEW).key
        assert row(services, "Selma Ourdane") == ("case_worker", True, date(2027, 6, 1), True)
        way_in = office.keyring.open(FILE, "selma", "five words of her own")
        assert (way_in.staff_id, way_in.raw_key) == (key, office.key.raw)
        assert office.actions()[-2:] == ["staff.enrol", "staff.enrol"]

    def test_a_weak_passphrase_or_a_taken_name_stores_nobody(self, office: Office, services: ServiceSet) -> None:
        services.staff.enrol(NEW)
        before = office.store.row_counts()
        for refused, error in (
            (EnrolStaff("Idris", Role.VOLUNTEER, "idris", "weak"), WeakPassphrase),
            (EnrolStaff("Idris", Role.VOLUNTEER, "selma", "other words"), InvalidEntry),
            (EnrolStaff(" ", Role.VOLUNTEER, "idris", "other words"), InvalidEntry),
            (EnrolStaff("Idris", Role.VOLUNTEER, "idris", "other words", date(2026, 7, 1)), InvalidEntry),
        ):
            with pytest.raises(error):
                services.staff.enrol(refused)
        assert office.store.row_counts() == before

    def test_who_could_not_be_stored_has_no_way_in(self, office: Office, services: ServiceSet) -> None:
        office.store.fail_on_commit = DiskFull(path=FILE)
        with pytest.raises(DiskFull):
            services.staff.enrol(NEW)
        assert office.keyring.slots == {}
        services.staff.enrol(NEW)
        assert row(services, "Selma Ourdane")[3]

    def test_branch_and_own_name_count_for_nothing_in_a_passphrase(self, office: Office, services: ServiceSet) -> None:
        services.staff.enrol(NEW)
        assert {"Port Sarelle Branch", "Sarelle", "Selma Ourdane", "Ourdane"} <= set(office.vault.local_words)

    def test_somebody_known_gets_a_way_in_on_another_laptop(self, office: Office, services: ServiceSet) -> None:
        services.staff.give_way_in(GiveWayIn(StaffId("s2"), "jonah", "his own five words"))
        assert row(services, "Jonah Prestwold")[3]
        assert office.keyring.open(FILE, "jonah", "his own five words").staff_id == "s2"
        with pytest.raises(RecordNotFound):
            services.staff.give_way_in(GiveWayIn(StaffId("nobody"), "x", "his own five words"))
        assert office.actions()[-1] == "staff.passphrase"


class TestAgreement:
    def test_without_one_nobody_works_in_a_real_file_until_it_is_recorded(self, office: Office) -> None:
        services = office.services(in_demo=False, agreed_until=office.bond.asked)
        with pytest.raises(AgreementNeeded):
            services.desk.require(Permission.READ_CASES)
        services.staff.record_agreement(StaffId("s1"), date(2026, 6, 15))
        services.desk.require(Permission.READ_CASES)

    def test_it_ends_after_a_year_and_an_older_one_shortens_nothing(self, office: Office) -> None:
        services = office.services(in_demo=False, agreed_until=office.bond.asked)
        services.staff.record_agreement(StaffId("s1"), date(2026, 6, 15))
        services.staff.record_agreement(StaffId("s1"), date(2025, 6, 1), date(2025, 7, 1))
        office.clock.forward(days=365)
        services.desk.require(Permission.READ_CASES)
        office.clock.forward(days=1)
        with pytest.raises(AgreementNeeded):
            services.desk.require(Permission.READ_CASES)

    def test_a_colleagues_agreement_does_not_bind_oneself(self, office: Office) -> None:
        services = office.services(in_demo=False, agreed_until=office.bond.asked)
        services.staff.record_agreement(StaffId("s2"), date(2026, 6, 15))
        with pytest.raises(AgreementNeeded):
            services.desk.require(Permission.READ_CASES)

    def test_dates_that_cannot_be_are_refused(self, services: ServiceSet) -> None:
        with pytest.raises(InvalidEntry):
            services.staff.record_agreement(StaffId("s1"), date(2026, 6, 16))
        with pytest.raises(InvalidEntry):
            services.staff.record_agreement(StaffId("s1"), date(2026, 6, 1), date(2026, 5, 1))
        with pytest.raises(RecordNotFound):
            services.staff.record_agreement(StaffId("nobody"), date(2026, 6, 1))

    def test_a_leap_day_ends_on_the_28th(self) -> None:
        assert usual_end(date(2028, 2, 29)) == date(2029, 2, 28)


class TestChangeAndLeave:
    def test_a_role_changes_and_the_only_coordinator_keeps_theirs(self, services: ServiceSet) -> None:
        with pytest.raises(LastCoordinator):
            services.staff.change(StaffId("s1"), "Marit Dunlevane", Role.VOLUNTEER)
        services.staff.change(StaffId("s2"), "Jonah Prestwold", Role.COORDINATOR)
        services.staff.change(StaffId("s1"), " Marit  D. ", Role.VOLUNTEER)
        assert row(services, "Marit D.")[0] == "volunteer"

    def test_who_leaves_has_no_way_in_and_no_role(self, office: Office, services: ServiceSet) -> None:
        key = StaffId(services.staff.enrol(NEW).key)
        services.staff.leave(key)
        assert row(services, "Selma Ourdane") == ("case_worker", False, date(2027, 6, 1), False)
        with pytest.raises(SignInRefused):
            office.keyring.open(FILE, "selma", "five words of her own")
        assert office.actions()[-1] == "staff.leave"

    def test_a_way_in_that_cannot_be_taken_away_keeps_somebody_at_work(
        self, office: Office, services: ServiceSet
    ) -> None:
        key = StaffId(services.staff.enrol(NEW).key)
        office.keyring.stuck = True
        with pytest.raises(FolderReadOnly):
            services.staff.leave(key)
        assert row(services, "Selma Ourdane")[1]

    def test_the_only_coordinator_cannot_leave(self, office: Office, services: ServiceSet) -> None:
        with pytest.raises(LastCoordinator):
            services.staff.leave(StaffId("s1"))
        assert row(services, "Marit Dunlevane")[1]


class TestOwnPassphrase:
    def test_only_who_knows_the_old_one_changes_it(self, office: Office, services: ServiceSet) -> None:
        services.staff.give_way_in(GiveWayIn(StaffId("s1"), "marit", "her own five words"))
        with pytest.raises(SignInRefused):
            services.staff.change_own_passphrase("marit", "wrong", "six other words of hers")
        with pytest.raises(WeakPassphrase):
            services.staff.change_own_passphrase("marit", "her own five words", "weak")
        services.staff.change_own_passphrase("marit", "her own five words", "six other words of hers")
        assert office.keyring.open(FILE, "marit", "six other words of hers").staff_id == "s1"
        assert "staff.passphrase" in office.actions()[-2:]

    def test_nobody_changes_the_one_of_a_colleague(self, office: Office, services: ServiceSet) -> None:
        services.staff.give_way_in(GiveWayIn(StaffId("s2"), "jonah", "his own five words"))
        with pytest.raises(SignInRefused):
            services.staff.change_own_passphrase("jonah", "his own five words", "words that she made up")
        assert office.keyring.open(FILE, "jonah", "his own five words").staff_id == "s2"

    def test_guessing_at_the_old_one_waits_like_guessing_at_the_door(
        self, office: Office, services: ServiceSet
    ) -> None:
        services.staff.give_way_in(GiveWayIn(StaffId("s1"), "marit", "her own five words"))
        with pytest.raises(SignInRefused):
            services.staff.change_own_passphrase("marit", "wrong", "six other words of hers")
        assert office.delay.failures == 1
        office.delay.waiting = 4
        with pytest.raises(WaitBeforeRetry):
            services.staff.change_own_passphrase("marit", "her own five words", "six other words of hers")
        office.delay.waiting = 0
        services.staff.change_own_passphrase("marit", "her own five words", "six other words of hers")
        assert office.delay.failures == 0
        assert office.actions()[-2:] == ["staff.passphrase", "file.unlock_failed"]
