"""A lost laptop from the report to the end, and the first person who waits for the impact assessment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import BreachNotOver, ImpactNotAssessed, InvalidEntry, NotPermitted, RecordNotFound
from pgi_desk.domain.identifiers import BreachId, StaffId
from pgi_desk.domain.impact import ImpactState
from pgi_desk.domain.staff import Role
from pgi_desk.services.breaches import BreachEntry, NoteTelling
from pgi_desk.services.impact import FinishImpact
from pgi_desk.services.people import PersonEntry, RecordPerson
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import a_consent_entry, make_sheets, record_person, typed_sheets
from tests.helpers.impact import assess_impact, weighed
from tests.helpers.principles import look_often
from tests.unit.services.fake_office import Office

BOUND: Callable[[], date] = lambda: date(2027, 1, 1)  # noqa: E731  # reads like the setting that it is


def lost(services: ServiceSet, **changes: object) -> BreachEntry:
    entry = BreachEntry("laptop_lost", services.desk.clock.now() - timedelta(hours=3), "Left on a bus.", ("names",))
    return replace(entry, **changes)  # type: ignore[arg-type]


def test_a_lost_laptop_from_the_report_to_the_end(desk_services: ServiceSet) -> None:
    services, code = desk_services, record_person(desk_services)
    breaches, now = services.breaches, services.desk.clock.now()
    key = BreachId(breaches.report(lost(services, cases=(code.lower(), ""))).key)
    (view,) = breaches.register()
    assert view.cases == (code,)
    assert [one.who for one in view.clocks if one.done_at is not None] == ["coordinator"]  # who enters it knows it
    due = services.accountability.due()
    assert [(one.kind, one.who, one.late) for one in due.breaches] == [("laptop_lost", "authority", False)]
    with pytest.raises(BreachNotOver):
        breaches.close(key, "Bags stay closed.")
    breaches.tell(NoteTelling(key, "authority", now))
    breaches.tell(NoteTelling(key, "person", now, code, "not_told", "The exploiter reads along."))
    breaches.amend(key, lost(services, containment="Locked from afar.", harm="likely", authority="needed"))
    assert [one.who for one in services.accountability.due().breaches] == [""]  # it only waits to be closed
    breaches.close(key, "Bags stay closed.")
    assert services.accountability.due().breaches == ()
    (view,) = breaches.register()
    assert not view.breach.open
    with pytest.raises(InvalidEntry):
        breaches.tell(NoteTelling(key, "authority", now))
    with pytest.raises(InvalidEntry):
        breaches.amend(key, lost(services))
    with pytest.raises(InvalidEntry):
        breaches.close(key, "again")


def test_whoever_noticed_it_reports_it_and_the_coordinator_answers_for_it(office: Office) -> None:
    volunteer = office.services(role=Role.VOLUNTEER)
    key = BreachId(volunteer.breaches.report(lost(volunteer)).key)
    with pytest.raises(NotPermitted):
        volunteer.breaches.register()
    services = office.services()
    (view,) = services.breaches.register()
    assert "coordinator" in view.missing
    services.breaches.tell(NoteTelling(key, "coordinator", services.desk.clock.now()))
    assert "coordinator" not in services.breaches.view(key).missing


def test_what_stays_names_nobody(office: Office, desk_services: ServiceSet) -> None:
    services, code = desk_services, record_person(desk_services)
    with pytest.raises(InvalidEntry) as refused:
        services.breaches.report(lost(services, happened="The letter of SELAM is gone.", cases=(code,)))
    assert refused.value.facts == {"field": "happened", "problem": "names_person"}
    # Whoever may not see the name learns nothing by guessing; the coordinator mends the text before the end.
    volunteer = office.services(role=Role.VOLUNTEER)
    guess = volunteer.breaches.report(lost(volunteer, happened="Was it Selam?", cases=(code,)))
    with pytest.raises(InvalidEntry, match="names_person"):
        services.breaches.amend(BreachId(guess.key), lost(services, happened="Was it Selam?"))
    key = BreachId(services.breaches.report(lost(services, cases=(code,))).key)
    with pytest.raises(InvalidEntry):
        services.breaches.tell(NoteTelling(key, "person", services.desk.clock.now(), code, note="Ms Warsanle came."))
    assert services.breaches.view(key).tellings == services.breaches.view(key).tellings[:1]


def test_a_code_that_is_none_or_nobodys_is_refused(desk_services: ServiceSet) -> None:
    with pytest.raises(InvalidEntry) as refused:
        desk_services.breaches.report(lost(desk_services, cases=("not a code",)))
    assert refused.value.facts["field"] == "cases"
    with pytest.raises(RecordNotFound):
        desk_services.breaches.report(lost(desk_services, cases=("K7QM-T4CC",)))
    assert desk_services.breaches.register() == ()


class TestFirstPerson:
    @pytest.fixture
    def real(self, office: Office) -> ServiceSet:
        services = office.services(in_demo=False, agreed_until=BOUND)
        first, second = typed_sheets(make_sheets(services), 1, 3)
        services.recovery.prove(first, second)
        look_often(services)
        return services

    def test_the_first_person_waits_for_the_assessment(self, real: ServiceSet) -> None:
        with pytest.raises(ImpactNotAssessed) as refused:
            record_person(real)
        assert refused.value.facts == {"state": "missing"}
        assert real.impact.sheet().holds_up
        assess_impact(real)
        assert not real.impact.sheet().holds_up
        record_person(real)

    def test_a_contact_without_a_name_never_waits(self, real: ServiceSet) -> None:
        real.quick_contacts.note(NoteContact("outreach"))

    def test_an_emergency_never_waits(self, office: Office, real: ServiceSet) -> None:
        new = replace(real.desk.member, staff_id=StaffId("s3"))
        services = office.wired(replace(real.desk, member=new))
        services.people.record(
            RecordPerson(
                PersonEntry(nickname="Blue scarf"),
                a_consent_entry(
                    services, ConsentPurpose.RECORD, decision="not_asked", not_asked_reason="unable_emergency"
                ),
                legal_basis="vital_interest",
            )
        )

    def test_a_reason_to_begin_before_opens_and_reminds(self, real: ServiceSet) -> None:
        real.impact.begin_before("Two people wait at the door.")
        record_person(real)
        assert real.accountability.due().impact_due
        assert real.impact.sheet().standing.state is ImpactState.BEGUN_BEFORE

    def test_an_assessment_that_is_not_acceptable_opens_nothing_but_closes_nothing_that_runs(
        self, real: ServiceSet
    ) -> None:
        real.impact.finish(FinishImpact(weighed(real.desk.content), "not_acceptable"))
        with pytest.raises(ImpactNotAssessed):
            record_person(real)
        assess_impact(real)
        record_person(real)
        real.impact.finish(FinishImpact(weighed(real.desk.content), "not_acceptable"))
        record_person(real)
        assert real.accountability.due().impact_due
        assert len(real.impact.sheet().known) == 3

    def test_training_asks_for_none(self, desk_services: ServiceSet) -> None:
        record_person(desk_services)
        assert desk_services.impact.sheet().known == ()
