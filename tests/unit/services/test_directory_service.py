"""Maintain the directory of services and find what can be used today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from pgi_desk.domain.errors import InvalidEntry, NotPermitted, ProviderNotUsable, RecordNotFound, SignInRefused
from pgi_desk.domain.identifiers import ProviderId, StaffId
from pgi_desk.domain.new_check import Cause, Due, due_because
from pgi_desk.domain.service_directory import ServiceProvider, Vetting
from pgi_desk.domain.staff import Role
from pgi_desk.services.changes import Kind
from pgi_desk.services.directory import LiftSuspension, VetProvider
from pgi_desk.services.provider_feedback import note_provider_feedback
from pgi_desk.services.read_models import ProviderRow
from pgi_desk.services.second_person import SignIn
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, a_provider, add_vetted
from tests.unit.services.fake_office import Office

HIDDEN = "9 Hidden Row"


def stored(office: Office, key: str) -> ServiceProvider:
    with office.store.open_work(StaffId("s1"), "test.read") as work:
        return work.providers.get(ProviderId(key))


def criteria(office: Office) -> tuple[str, ...]:
    return office.content.list("vetting_criteria").codes()


def row(services: ServiceSet, key: ProviderId) -> ProviderRow:
    return next(one for one in services.directory.find() if one.provider_id == key)


class TestAdd:
    def test_a_new_service_is_a_draft_whatever_it_says(self, office: Office, desk_services: ServiceSet) -> None:
        pretended = Vetting(status="vetted", vetted_on=office.clock.today(), criteria_met=criteria(office))
        changes = desk_services.directory.add(a_provider(name=" Gull  House ", vetting=pretended))
        kept = stored(office, changes.key)
        assert (kept.name, kept.vetting, kept.provider_id) == ("Gull House", Vetting(), changes.key)
        assert changes.kinds == {Kind.PROVIDER, Kind.AUDIT}
        assert office.store.audit[-1] == ("provider.add", "", "providers", changes.key)

    def test_a_mistake_stores_nothing(self, office: Office, desk_services: ServiceSet) -> None:
        before = office.store.stored
        with pytest.raises(InvalidEntry):
            desk_services.directory.add(a_provider(name=""))
        assert office.store.stored is before


class TestRevise:
    def test_its_vetting_cannot_be_written_by_hand(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        suspended = stored(office, known.suspended)
        desk_services.directory.revise(replace(suspended, phone="+000 9", vetting=Vetting(status="vetted")))
        kept = stored(office, known.suspended)
        assert (kept.phone, kept.vetting) == ("+000 9", suspended.vetting)

    def test_a_changed_number_calls_for_a_new_check_and_the_log_says_why(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        clinic = stored(office, known.clinic)
        desk_services.directory.revise(replace(clinic, phone="+000 9", address="9 Other Lane"))
        kept = stored(office, known.clinic).vetting
        assert (kept.status, kept.vetted_on) == ("due_for_check", clinic.vetting.vetted_on)
        assert due_because(kept) == (Due(Cause.CHANGED, "phone address"),)
        assert office.actions()[-2:] == ["provider.revise", "provider.revise"]

    def test_other_details_keep_the_check(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        clinic = stored(office, known.clinic)
        desk_services.directory.revise(replace(clinic, waiting_time="Two days"))
        assert stored(office, known.clinic).vetting == clinic.vetting

    def test_what_is_not_there_cannot_be_revised(self, desk_services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            desk_services.directory.revise(a_provider(provider_id=ProviderId("nowhere")))


class TestVet:
    def test_it_is_dated_today_and_signed(self, office: Office, desk_services: ServiceSet) -> None:
        key = ProviderId(desk_services.directory.add(a_provider()).key)
        desk_services.directory.vet(VetProvider(key, "visit", criteria(office), StaffId("s2")))
        vetting, today = stored(office, key).vetting, office.clock.today()
        assert (vetting.status, vetting.method, vetting.vetted_on) == ("vetted", "visit", today)
        assert (vetting.vetted_by, vetting.second_vetter) == ("s1", "s2")
        assert vetting.next_check_due == today + timedelta(days=180)

    def test_one_person_alone_does_not_vet_a_shelter(self, office: Office, desk_services: ServiceSet) -> None:
        key = ProviderId(desk_services.directory.add(a_provider(families=("shelter",))).key)
        for second in (None, StaffId("s1")):
            with pytest.raises(InvalidEntry):
                desk_services.directory.vet(VetProvider(key, "visit", criteria(office), second))
        assert stored(office, key).vetting == Vetting()

    def test_the_second_person_signs_in_where_they_can(self, office: Office, desk_services: ServiceSet) -> None:
        key = ProviderId(desk_services.directory.add(a_provider(families=("shelter",))).key)
        order = VetProvider(key, "visit", criteria(office), StaffId("s2"))
        office.keyring.slots["jonah"] = (StaffId("s2"), "their own words", b"k" * 32)
        for sign_in in (None, SignIn("jonah", "wrong"), SignIn("nobody", "their own words")):
            with pytest.raises(SignInRefused):
                desk_services.directory.vet(replace(order, sign_in=sign_in))
        assert stored(office, key).vetting == Vetting()
        desk_services.directory.vet(replace(order, sign_in=SignIn("jonah", "their own words")))
        assert stored(office, key).vetting.second_vetter == "s2"
        assert office.store.stored.details[-1] == {"second": "s2", "approval": "signed_in"}

    @pytest.mark.parametrize("families", [("health",), ("shelter",)])
    def test_who_is_unknown_has_left_or_may_not_is_no_second_person(
        self, office: Office, desk_services: ServiceSet, families: tuple[str, ...]
    ) -> None:
        key = ProviderId(desk_services.directory.add(a_provider(families=families)).key)
        assert [one.staff_id for one in desk_services.directory.vetters()] == ["s2"]
        changes: tuple[Callable[[], object], ...] = (
            lambda: None,
            lambda: desk_services.staff.change(StaffId("s2"), "Jonah Prestwold", Role.CASE_WORKER),
            lambda: desk_services.staff.leave(StaffId("s2")),
        )
        for change, second in zip(changes, ("nowhere", "s2", "s2"), strict=True):
            change()
            with pytest.raises(InvalidEntry) as caught:
                desk_services.directory.vet(VetProvider(key, "visit", criteria(office), StaffId(second)))
            assert caught.value.facts["field"] == "second_vetter"
        assert stored(office, key).vetting == Vetting()

    def test_an_incomplete_check_changes_nothing(self, office: Office, desk_services: ServiceSet) -> None:
        key = ProviderId(desk_services.directory.add(a_provider()).key)
        with pytest.raises(InvalidEntry):
            desk_services.directory.vet(VetProvider(key, "visit", criteria(office)[1:]))
        assert stored(office, key).vetting == Vetting()


class TestLift:
    def test_it_is_an_act_of_its_own_and_a_check_is_another(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        directory = desk_services.directory
        check = VetProvider(known.suspended, "visit", criteria(office), StaffId("s2"))
        before = office.store.stored
        with pytest.raises(ProviderNotUsable):
            directory.vet(check)
        assert office.store.stored is before
        directory.lift(LiftSuspension(known.suspended, "The complaint was about another office."))
        with pytest.raises(ProviderNotUsable):
            directory.override(known.suspended, "Nobody else is near.")
        kept = stored(office, known.suspended).vetting
        assert due_because(kept) == (Due(Cause.LIFTED, "The complaint was about another office."),)
        directory.vet(check)
        assert stored(office, known.suspended).vetting.status == "vetted"
        assert office.actions()[-4:] == ["provider.lift", "provider.lift", "provider.vet", "provider.vet"]

    def test_a_shelter_needs_the_second_person(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        directory = desk_services.directory
        directory.suspend(known.shelter, "Two complaints.")
        for second in (None, desk_services.desk.member.staff_id):
            with pytest.raises(InvalidEntry):
                directory.lift(LiftSuspension(known.shelter, "They were cleared up.", second))
        with pytest.raises(InvalidEntry):
            directory.lift(LiftSuspension(known.shelter, "They were cleared up.", StaffId("nobody")))
        assert stored(office, known.shelter).vetting.status == "suspended"
        directory.lift(LiftSuspension(known.shelter, "They were cleared up.", StaffId("s2")))
        assert stored(office, known.shelter).vetting.status == "due_for_check"

    def test_the_second_person_agrees_with_an_own_sign_in_where_they_have_one(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        directory = desk_services.directory
        directory.suspend(known.shelter, "Two complaints.")
        office.keyring.slots["jonah"] = (StaffId("s2"), "their own words", b"k" * 32)
        order = LiftSuspension(known.shelter, "They were cleared up.", StaffId("s2"))
        for sign_in in (None, SignIn("jonah", "guessed")):
            with pytest.raises(SignInRefused):
                directory.lift(replace(order, sign_in=sign_in))
        assert stored(office, known.shelter).vetting.status == "suspended"
        directory.lift(replace(order, sign_in=SignIn("jonah", "their own words")))
        assert stored(office, known.shelter).vetting.status == "due_for_check"

    @pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.CASE_WORKER, Role.AUDITOR])
    def test_only_who_maintains_the_directory_may(self, office: Office, known: Records, role: Role) -> None:
        with pytest.raises(NotPermitted):
            office.services(role).directory.lift(LiftSuspension(known.suspended, "It was a mistake."))


class TestSuspendAndOverride:
    def test_a_suspended_service_stays_out(self, office: Office, desk_services: ServiceSet, known: Records) -> None:
        kept = stored(office, known.suspended).vetting
        assert (kept.status, kept.suspension_reason) == ("suspended", "Two people were asked for money.")
        before = office.store.stored
        with pytest.raises(ProviderNotUsable):
            desk_services.directory.override(known.suspended, "Nobody else is near.")
        assert office.store.stored is before

    def test_an_override_is_signed_and_for_today(self, office: Office, desk_services: ServiceSet) -> None:
        key = ProviderId(desk_services.directory.add(a_provider()).key)
        desk_services.directory.override(key, "Nobody else is near.")
        vetting = stored(office, key).vetting
        assert (vetting.override_by, vetting.override_on) == ("s1", office.clock.today())
        assert vetting.override_reason == "Nobody else is near."
        assert office.actions()[-1] == "provider.override"

    @pytest.mark.parametrize("role", [Role.VOLUNTEER, Role.CASE_WORKER, Role.AUDITOR])
    def test_only_a_focal_point_may(self, office: Office, known: Records, role: Role) -> None:
        with pytest.raises(NotPermitted):
            office.services(role).directory.override(known.clinic, "Nobody else is near.")

    @pytest.mark.parametrize("reason", ["", " "])
    def test_both_need_a_reason(self, desk_services: ServiceSet, known: Records, reason: str) -> None:
        with pytest.raises(InvalidEntry):
            desk_services.directory.suspend(known.clinic, reason)
        with pytest.raises(InvalidEntry):
            desk_services.directory.override(known.clinic, reason)


class TestFind:
    """On the real file, where the query is."""

    def test_each_row_says_what_keeps_it_from_use(self, services: ServiceSet, records: Records) -> None:
        draft = ProviderId(services.directory.add(a_provider(name="Quay Kitchen")).key)
        assert row(services, records.clinic).problems == ()
        assert row(services, records.suspended).problems == ("suspended",)
        assert row(services, draft).problems == ("status_draft", "never_vetted", "criteria_incomplete")
        services.directory.override(draft, "Nobody else is near.")
        assert row(services, draft).problems == ()

    def test_a_hidden_address_is_in_no_row(self, services: ServiceSet, records: Records) -> None:
        rows = services.directory.find()
        shelter = row(services, records.shelter)
        assert (shelter.address, shelter.address_hidden) == ("", True)
        assert HIDDEN not in repr(rows)
        assert row(services, records.clinic).address == "2 Slipway Lane"
        assert services.directory.details(records.shelter).address == HIDDEN

    def test_search_by_words_and_family(self, services: ServiceSet, records: Records) -> None:
        find = services.directory.find
        assert [one.name for one in find(search="tern office")] == ["Tern Street Legal Office"]
        assert [one.name for one in find(family="shelter")] == ["Gull House"]
        assert find(search="gull", family="legal") == ()
        assert [one.name for one in find()] == sorted(one.name for one in find())

    def test_a_search_for_a_hidden_address_finds_nothing(self, services: ServiceSet, records: Records) -> None:
        assert services.directory.find(search="Hidden") == ()

    def test_a_family_is_not_part_of_another_name(self, services: ServiceSet) -> None:
        add_vetted(services, a_provider(families=("pss_mh",)))
        assert services.directory.find(family="pss") == ()

    def test_details_of_nothing(self, services: ServiceSet) -> None:
        with pytest.raises(RecordNotFound):
            services.directory.details(ProviderId("nowhere"))

    def test_colleagues_are_those_who_work_here(self, services: ServiceSet) -> None:
        names = [name for _, name in services.directory.colleagues()]
        assert names == ["Coordinator", "Jonah Prestwold"]


def test_a_hidden_address_is_only_for_those_who_maintain_the_directory(services: ServiceSet, records: Records) -> None:
    assert services.directory.details(records.shelter).address == "9 Hidden Row"
    volunteer = replace(services.desk, member=replace(services.desk.member, role=Role.VOLUNTEER))
    assert replace(services.directory, desk=volunteer).details(records.shelter).address == ""
    assert replace(services.directory, desk=volunteer).details(records.clinic).address == "2 Slipway Lane"


class TestFeedback:
    """Part of the use case that stores the feedback, so it has no permission and no commit of its own."""

    def note(self, office: Office, services: ServiceSet, key: ProviderId, *earlier: int) -> bool:
        days = [office.clock.today() - timedelta(days=age) for age in earlier]
        with services.desk.work("referral.feedback") as work:
            done = note_provider_feedback(services.desk, work, key, bad=True, earlier_bad=days)
            work.commit()
        return done

    def test_the_second_bad_report_makes_it_due_and_says_why(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        office.clock.moment += timedelta(days=100)
        assert not self.note(office, desk_services, known.clinic)
        assert stored(office, known.clinic).vetting.status == "vetted"
        assert self.note(office, desk_services, known.clinic, 10)
        assert stored(office, known.clinic).vetting.status == "due_for_check"
        assert office.actions()[-2:] == ["referral.feedback", "referral.feedback"]

    def test_a_suspended_service_stays_suspended(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        assert not self.note(office, desk_services, known.suspended, 0, 0)
        assert stored(office, known.suspended).vetting.status == "suspended"

    def test_nothing_is_kept_when_the_use_case_fails(
        self, office: Office, desk_services: ServiceSet, known: Records
    ) -> None:
        today = office.clock.today()
        with desk_services.desk.work("referral.feedback") as work:
            assert note_provider_feedback(desk_services.desk, work, known.clinic, bad=True, earlier_bad=[today])
        assert stored(office, known.clinic).vetting.status == "vetted"


def test_a_service_that_is_gone_stays_for_what_was_done_with_it(
    office: Office, desk_services: ServiceSet, known: Records
) -> None:
    desk_services.directory.close(known.clinic, "The office is gone.")
    assert stored(office, known.clinic).vetting.status == "closed"
    assert office.actions()[-1] == "provider.close"
    with pytest.raises(ProviderNotUsable):
        desk_services.directory.override(known.clinic, "Nobody else is near.")
