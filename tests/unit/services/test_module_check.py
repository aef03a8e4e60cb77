"""What a level closes is refused in the use case, not only in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import ModuleClosed
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.readiness_gate import Access, Module
from pgi_desk.domain.service_directory import Vetting
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.consents import RecordConsent
from pgi_desk.services.directory import VetProvider
from pgi_desk.services.observations import RecordObservations
from pgi_desk.services.referral_plans import Preparing
from pgi_desk.services.referrals import RecordAnswer
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import (
    a_consent_entry,
    a_provider,
    agree,
    prepare_referral,
    prove_recovery,
    record_basics,
    record_person,
)
from tests.helpers.readiness import make_ready, rate_all
from tests.unit.services.fake_office import FakePaper, Office

BOUND: Callable[[], date] = lambda: date(2027, 1, 1)  # noqa: E731  # reads like the setting that it is


@pytest.fixture
def real(office: Office) -> ServiceSet:
    """A new file that is not for training."""
    services = office.services(in_demo=False, agreed_until=BOUND)
    prove_recovery(services)
    return services


def survivor(services: ServiceSet) -> RecordAssistance:
    code = record_person(services)
    with services.desk.work("test.write") as work:
        work.cases.update(replace(work.cases.get(code), case_type="survivor"))
        work.commit()
    services.consents.record(RecordConsent(code, a_consent_entry(services, ConsentPurpose.SERVICES)))
    return RecordAssistance(code, "material_social", "food", services.desk.clock.today(), unit="items")


class TestNewFile:
    def test_the_directory_can_only_be_read(self, real: ServiceSet) -> None:
        with pytest.raises(ModuleClosed) as caught:
            real.directory.add(a_provider())
        assert caught.value.facts == {"module": "directory", "state": "not_assessed", "level": 0, "needed": 1}
        assert real.readiness.openings()[Module.DIRECTORY].access is Access.READ_ONLY

    def test_nobody_is_referred(self, real: ServiceSet) -> None:
        code = record_person(real)
        with pytest.raises(ModuleClosed):
            real.plans.record(Preparing(code), real.plans.sheet(Preparing(code)).plan)
        assert real.readiness.openings()[Module.REFERRAL].access is Access.READ_ONLY

    def test_people_are_recorded_and_first_aid_is_given(self, real: ServiceSet) -> None:
        order = survivor(real)
        real.assistance.record(RecordAssistance(order.case_code, "health", "first_aid", order.given_on))
        real.assistance.record(RecordAssistance(order.case_code, "emotional", "pfa", order.given_on))
        real.assistance.record(RecordAssistance(order.case_code, "legal", "legal_information", order.given_on))

    def test_an_emergency_closes_nothing_and_opens_nothing(self, real: ServiceSet) -> None:
        order = survivor(real)
        with pytest.raises(ModuleClosed):
            real.assistance.record(order)
        urgent = RecordAssistance(
            order.case_code,
            "material_social",
            "food",
            order.given_on,
            unit="items",
            emergency_reason="life_saving_medical",
        )
        real.assistance.record(urgent)
        with pytest.raises(ModuleClosed):
            real.assistance.record(order)


class TestLevels:
    def test_level_1_opens_directory_referral_and_material_help(self, office: Office, real: ServiceSet) -> None:
        make_ready(real, PR2="P")
        known = record_basics(real)
        agree(real, prepare_referral(real, known))
        order = survivor(real)
        real.assistance.record(order)
        with pytest.raises(ModuleClosed) as caught:
            real.assistance.record(RecordAssistance(order.case_code, "legal", "legal_counselling", order.given_on))
        assert caught.value.facts == {"module": "legal_aid", "state": "valid", "level": 1, "needed": 2}

    def test_level_2_opens_legal_help(self, real: ServiceSet) -> None:
        make_ready(real)
        order = survivor(real)
        real.assistance.record(RecordAssistance(order.case_code, "legal", "legal_counselling", order.given_on))
        assert {one.access for one in real.readiness.openings().values()} == {Access.OPEN}

    def test_a_level_that_fell_stops_a_letter_that_was_ready_but_not_its_answers(
        self, office: Office, real: ServiceSet
    ) -> None:
        make_ready(real, PR2="P")
        known = record_basics(real)
        ready = prepare_referral(real, known)
        legal = {"provider_id": known.legal, "service_family": "legal", "service_types": ()}
        sent = prepare_referral(real, known, **legal)
        agree(real, sent)
        real.letters.release(real.letters.prepare(sent), FakePaper())
        agree(real, ready)
        letter = real.letters.prepare(ready)
        real.staff.leave(office.store.rows("staff")[1].staff_id)
        paper = FakePaper()
        with pytest.raises(ModuleClosed):
            real.letters.release(letter, paper)
        assert paper.delivered == []
        real.letters.release(real.letters.prepare(sent), FakePaper())  # the same letter once more
        real.referrals.answer(RecordAnswer(sent, "received"))

    def test_a_service_is_suspended_at_any_level(self, office: Office, real: ServiceSet) -> None:
        make_ready(real, PR2="P")
        clinic = record_basics(real).clinic
        real.staff.leave(office.store.rows("staff")[1].staff_id)
        with pytest.raises(ModuleClosed):
            real.directory.override(clinic, "nobody else")
        real.directory.suspend(clinic, "A person was turned away.")


class TestBeforeSigning:
    def test_what_a_lower_level_would_close_is_known_before_anybody_signs(self, real: ServiceSet) -> None:
        make_ready(real)
        rate_all(real, SK1="P")
        effect = real.readiness.effect(3)
        assert effect.level == 0
        assert {one.module for one in effect.closes} == {
            one for one, before in real.readiness.openings().items() if before.needed > 0
        }
        assert real.readiness.openings()[Module.REFERRAL].open  # nothing was signed

    def test_the_years_of_the_focal_point_count_as_they_are_typed(self, real: ServiceSet) -> None:
        make_ready(real)
        rate_all(real, EX4="N")
        assert (real.readiness.effect(3).level, real.readiness.effect(0).level) == (2, 1)
        assert {one.module for one in real.readiness.effect(0).closes} >= {Module.INDICATORS}
        assert real.readiness.effect(3).closes == ()


class TestOlderFile:
    """A file that made referrals before readiness was asked for."""

    @pytest.fixture
    def older(self, office: Office, real: ServiceSet) -> ServiceSet:
        training = office.services()  # stands for the program of before, which asked for no readiness
        known = record_basics(training)
        prepare_referral(training, known)
        return real

    def test_it_keeps_the_modules_that_it_used(self, older: ServiceSet) -> None:
        openings = older.readiness.openings()
        assert openings[Module.REFERRAL].open
        assert openings[Module.DIRECTORY].open
        older.directory.add(a_provider(provider_id=ProviderId("p77"), vetting=Vetting()))

    def test_it_gets_none_that_it_never_had(self, older: ServiceSet) -> None:
        openings = older.readiness.openings()
        closed = {module for module, one in openings.items() if one.access is Access.CLOSED}
        assert closed == {
            *(Module.OBSERVATION, Module.MATERIAL_AID, Module.LEGAL_AID),
            *(Module.INDICATORS, Module.SAFETY_PLAN, Module.FOLLOW_UP),
        }

    def test_it_keeps_noting_signs_where_it_did(self, older: ServiceSet, office: Office) -> None:
        training, code = office.services(), office.store.rows("case_files")[0].case_code
        sign = older.desk.content.list("unodc_signs").codes()[0]
        noted = RecordObservations(code, "unodc_signs", {sign: "yes"})
        with pytest.raises(ModuleClosed):
            older.observations.record(noted)
        training.observations.record(noted)
        older.observations.record(noted)
        make_ready(older, SK1="P")  # once assessed, the level alone counts
        with pytest.raises(ModuleClosed):
            older.observations.record(noted)

    def test_once_an_assessment_is_signed_its_level_decides(self, older: ServiceSet) -> None:
        make_ready(older, SK1="P")
        assert older.readiness.sheet().standing.level == 0
        assert older.readiness.openings()[Module.REFERRAL].access is Access.READ_ONLY
        with pytest.raises(ModuleClosed):
            older.directory.vet(VetProvider(ProviderId("p1"), "visit", ()))


def test_demo_mode_asks_for_nothing(desk_services: ServiceSet) -> None:
    known = record_basics(desk_services)
    agree(desk_services, prepare_referral(desk_services, known))
    assert desk_services.readiness.sheet().shown is None
