"""Quick contacts: noted with one code, seen by whom they concern, gone by themselves, or part of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pgi_desk.domain.errors import InvalidEntry, RecordNotFound
from pgi_desk.domain.identifiers import CaseCode, QuickContactId, StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.services.quick_contacts import NoteContact, QuickContactService
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.unit.services.fake_office import Office


def note(services: ServiceSet, **changes: object) -> QuickContactId:
    return QuickContactId(services.quick_contacts.note(replace(NoteContact("outreach"), **changes)).key)  # type: ignore[arg-type]


def volunteer(services: ServiceSet, name: str) -> QuickContactService:
    return QuickContactService(
        replace(services.desk, member=StaffMember(StaffId(name), "Imani Kostrava", Role.VOLUNTEER))
    )


def test_an_occasion_is_enough(office: Office, desk_services: ServiceSet) -> None:
    note(desk_services)
    (kept,) = desk_services.quick_contacts.kept()
    assert (kept.nickname, kept.age_group, kept.note) == ("", "not_known", "")
    assert kept.expires_on == office.clock.today() + timedelta(days=30)
    assert office.actions()[-1] == "quick_contact.note"


def test_a_call_is_kept_for_less_long(office: Office, desk_services: ServiceSet) -> None:
    note(desk_services, occasion="phone")
    assert desk_services.quick_contacts.kept()[0].expires_on == office.clock.today() + timedelta(days=14)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"occasion": "party"}, "occasion"),
        ({"age_group": "12"}, "age_group"),
        ({"information": ("gossip",)}, "information"),
        ({"needs": ("magic",)}, "needs"),
        ({"nickname": "000 55 01 23"}, "nickname"),
    ],
)
def test_what_cannot_be_kept_is_named(
    office: Office, desk_services: ServiceSet, changes: dict[str, object], field: str
) -> None:
    before = office.store.stored
    with pytest.raises(InvalidEntry) as caught:
        note(desk_services, **changes)
    assert caught.value.facts["field"] == field
    assert office.store.stored is before


def test_after_its_day_it_is_not_shown_and_then_gone_but_counted(office: Office, desk_services: ServiceSet) -> None:
    note(desk_services, nickname="Blue Scarf")
    note(desk_services, met_on=office.clock.today() - timedelta(days=31), nickname="Old Cap")
    assert [one.nickname for one in desk_services.quick_contacts.kept()] == ["Blue Scarf"]
    assert desk_services.quick_contacts.expire() == 1
    assert desk_services.quick_contacts.expire() == 0
    with office.store.open_work(StaffId("s1"), "test") as work:
        assert [one.nickname for one in work.quick_contacts.all()] == ["Blue Scarf"]
    assert sum(desk_services.quick_contacts.counts().values()) == 2


def test_nothing_is_written_when_nothing_is_over(office: Office, desk_services: ServiceSet) -> None:
    note(desk_services)
    before = office.actions()
    assert desk_services.quick_contacts.expire() == 0
    assert office.actions() == before


def test_a_case_keeps_it_and_it_leaves_the_list(office: Office, desk_services: ServiceSet, known: Records) -> None:
    contact = note(desk_services, met_on=office.clock.today() - timedelta(days=20))
    desk_services.quick_contacts.became_case(contact, known.case_code)
    assert desk_services.quick_contacts.kept() == ()
    office.clock.forward(days=20)
    assert desk_services.quick_contacts.expire() == 0
    with pytest.raises(RecordNotFound):
        desk_services.quick_contacts.remove(contact)


def test_a_case_that_is_not_there_takes_nothing(office: Office, desk_services: ServiceSet) -> None:
    contact = note(desk_services)
    with pytest.raises(RecordNotFound):
        desk_services.quick_contacts.became_case(contact, CaseCode("22J9-C46H"))
    assert len(desk_services.quick_contacts.kept()) == 1


def test_removing_before_its_day_counts_it_too(desk_services: ServiceSet) -> None:
    desk_services.quick_contacts.remove(note(desk_services))
    assert desk_services.quick_contacts.kept() == ()
    assert list(desk_services.quick_contacts.counts().values()) == [1]


def test_a_volunteer_sees_and_removes_their_own_only(desk_services: ServiceSet) -> None:
    mine, other = volunteer(desk_services, "v1"), volunteer(desk_services, "v2")
    key = QuickContactId(mine.note(NoteContact("emergency")).key)
    assert len(mine.kept()) == len(desk_services.quick_contacts.kept()) == 1
    assert other.kept() == ()
    with pytest.raises(RecordNotFound):
        other.remove(key)
    mine.remove(key)
    assert mine.kept() == ()
