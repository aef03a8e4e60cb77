"""Needs without a referral: why is recorded, and counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry, RecordNotFound
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.unmet_need import Period
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.unmet_needs import RecordUnmetNeed
from tests.helpers.builders import Records, a_consent_entry, put_consent, record_person
from tests.unit.services.fake_office import Office


def test_it_is_kept_with_its_case(office: Office, desk_services: ServiceSet, known: Records) -> None:
    desk_services.unmet_needs.record(
        RecordUnmetNeed(known.case_code, "shelter", "unsafe", known.shelter, note=" The way  is watched. ")
    )
    (kept,) = desk_services.unmet_needs.of_case(known.case_code)
    assert (kept.service_family, kept.reason, kept.provider_id) == ("shelter", "unsafe", known.shelter)
    assert (kept.noted_on, kept.note) == (office.clock.today(), "The way  is watched.")
    assert desk_services.unmet_needs.of_case(known.child_code) == ()
    assert office.actions()[-1] == "unmet_need.record"


def test_reasons_are_counted_for_each_kind_of_service(desk_services: ServiceSet, known: Records) -> None:
    assert desk_services.unmet_needs.counts().inside == {}
    for family, reason in (("legal", "no_service"), ("shelter", "unsafe"), ("shelter", "unsafe")):
        desk_services.unmet_needs.record(RecordUnmetNeed(known.case_code, family, reason))
    counted = desk_services.unmet_needs.counts().inside
    assert list(counted.items()) == [(("shelter", "unsafe"), 2), (("legal", "no_service"), 1)]


def test_outside_counts_people_who_agreed_and_never_a_few(desk_services: ServiceSet, known: Records) -> None:
    many, few = ("shelter", "no_service"), ("legal", "no_capacity")
    for place in range(17):
        code = record_person(desk_services, given_name=f"Tern{place}")
        for need in (many, many, few) if place < 3 else (many,):
            desk_services.unmet_needs.record(RecordUnmetNeed(code, *need))
        if place == 15:
            counted = desk_services.unmet_needs.counts()
            assert (counted.outside, counted.not_shared) == ({many: None, few: None}, 2)
        if place != 0:
            put_consent(desk_services, code, a_consent_entry(desk_services, ConsentPurpose.STATISTICS))
    counted = desk_services.unmet_needs.counts()
    assert counted.inside == {many: 20, few: 3}
    # Two of them have the other need: the greater number is hidden with it, for it could be taken from a total.
    assert (counted.outside, counted.below, counted.not_shared) == ({many: None, few: None}, 15, 1)
    assert desk_services.unmet_needs.counts(Period.LAST_YEAR).outside == {}


def test_a_need_of_enough_people_is_told_to_the_nearest_five(desk_services: ServiceSet, known: Records) -> None:
    for place in range(17):
        code = record_person(desk_services, given_name=f"Tern{place}")
        put_consent(desk_services, code, a_consent_entry(desk_services, ConsentPurpose.STATISTICS))
        desk_services.unmet_needs.record(RecordUnmetNeed(code, "shelter", "no_service"))
        desk_services.unmet_needs.record(RecordUnmetNeed(code, "shelter", "no_service"))
    assert desk_services.unmet_needs.counts().outside == {("shelter", "no_service"): 15}


def test_a_period_counts_its_first_and_its_last_day(office: Office, desk_services: ServiceSet, known: Records) -> None:
    today = office.clock.today()
    days = (today, date(today.year, 1, 1), date(today.year - 1, 12, 31), date(today.year - 1, 1, 1), date(2019, 5, 5))
    for day in days:
        desk_services.unmet_needs.record(RecordUnmetNeed(known.case_code, "legal", "no_service", noted_on=day))
    counted = {period: sum(desk_services.unmet_needs.counts(period).inside.values()) for period in Period}
    assert counted == {Period.LAST_3_MONTHS: 1, Period.THIS_YEAR: 2, Period.LAST_YEAR: 2, Period.ALL: 5}
    assert Period.LAST_3_MONTHS.days(date(2026, 5, 31)) == (date(2026, 2, 28), date(2026, 5, 31))


@pytest.mark.parametrize(
    ("family", "reason", "field"), [("magic", "unsafe", "service_family"), ("legal", "", "reason")]
)
def test_a_code_that_is_none_is_refused(
    office: Office, desk_services: ServiceSet, known: Records, family: str, reason: str, field: str
) -> None:
    before = office.store.stored
    with pytest.raises(InvalidEntry) as caught:
        desk_services.unmet_needs.record(RecordUnmetNeed(known.case_code, family, reason))
    assert caught.value.facts["field"] == field
    assert office.store.stored is before


def test_there_is_no_need_of_nobody_and_none_of_tomorrow(
    office: Office, desk_services: ServiceSet, known: Records
) -> None:
    with pytest.raises(RecordNotFound):
        desk_services.unmet_needs.record(RecordUnmetNeed(CaseCode("22J9-C46H"), "legal", "other"))
    day = office.clock.today() + timedelta(days=1)
    with pytest.raises(InvalidEntry):
        desk_services.unmet_needs.record(RecordUnmetNeed(known.case_code, "legal", "other", noted_on=day))
