"""Finding a record by what is typed, for each role, and hints about somebody who may be on record. On the real file."""

from __future__ import annotations

import json
import logging
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.duplicates import Reason
from pgi_desk.domain.errors import InvalidEntry, NotPermitted
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.desk import Desk
from pgi_desk.services.files import OpenFile
from pgi_desk.services.finding import MOST_OF_A_KIND, FindService, TypedPerson
from pgi_desk.services.finding_ports import Found, FoundBy, FoundKind
from pgi_desk.services.incoming import RecordIncoming
from pgi_desk.services.need_to_know import NeedToKnowService, OpenIdentity
from pgi_desk.services.people import PeopleService
from pgi_desk.services.provider_search import ProviderSearch
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, prepare_referral, record_person
from tests.helpers.clock import FixedClock

WORKER = StaffMember(StaffId("third"), "Mirel Tasko", Role.CASE_WORKER)
TYPED = TypedPerson(("Selaam", "Warsanli"), phone="055 921122", birth="1994", sex="female")


@pytest.fixture
def theirs(services: ServiceSet) -> Desk:
    """The desk of a case worker who works on none of the cases."""
    with services.desk.work("test.staff") as work:
        work.staff.add(WORKER)
        work.commit()
    return replace(services.desk, member=WORKER)


def kinds(found: tuple[Found, ...]) -> list[str]:
    return [one.kind.value for one in found]


@pytest.mark.parametrize(
    ("typed", "by"),
    [
        ("sela", FoundBy.NAME),
        ("Warsanle Selam", FoundBy.NAME),
        ("سلام", FoundBy.SOUND),
        ("Варсанле", FoundBy.SOUND),
        ("+00 0 (55) 92-11-22", FoundBy.PHONE),
        ("٥٥٩٢١١٢٢", FoundBy.PHONE),
    ],
)
def test_a_person_is_found_by_whatever_is_known(
    services: ServiceSet, records: Records, typed: str, by: FoundBy
) -> None:
    found = [one for one in services.find.find(typed) if one.case_code == records.case_code]
    assert [(one.kind, one.title, one.by) for one in found] == [(FoundKind.PERSON, "S••• W•••", by)]


def test_each_kind_is_found_by_its_own(services: ServiceSet, records: Records) -> None:
    referral = prepare_referral(services, records)
    number = services.referrals.get(referral).number
    incoming = services.incoming.record(
        RecordIncoming(
            "Tern Bay Hospital", "health_medical", "phone", sender_contact="Ledo, 055 700 11 22", sender_number="TB/9-1"
        )
    ).key
    assert [(one.key, one.case_code) for one in services.find.find(number)] == [(referral, records.case_code)]
    assert services.find.find(number.replace("-", " "))[0].key == referral
    assert [one.key for one in services.find.find("tb9 1")] == [incoming]
    assert kinds(services.find.find("tern")) == ["provider", "incoming"]
    assert {one.key for one in services.find.find("харбор")} == {records.clinic, records.suspended}
    assert [one.key for one in services.find.find("0557001122")] == [incoming]
    assert [one.case_code for one in services.find.find(records.case_code.lower().replace("-", " "))] == [
        records.case_code
    ]


def test_the_exact_name_comes_before_the_newest(services: ServiceSet, records: Records) -> None:
    first = record_person(services, given_name="Ali", family_name="Tasko")
    for _ in range(MOST_OF_A_KIND + 1):
        record_person(services, given_name="Alina", family_name="Tasko")
    found = services.find.find("ali")
    assert (found[0].case_code, len(found)) == (first, MOST_OF_A_KIND)


def test_a_hidden_address_and_the_way_there_find_nothing(services: ServiceSet, records: Records) -> None:
    assert [one.key for one in services.find.find("gull house")] == [records.shelter]
    assert services.find.find("hidden row") == ()


class TestNeedToKnow:
    def test_a_hidden_name_finds_nobody_and_its_code_shows_no_initials(
        self, services: ServiceSet, records: Records, theirs: Desk, clock: FixedClock
    ) -> None:
        code, find = records.case_code, FindService(theirs)
        services.need_to_know.hide(code, "Known in town.")
        for typed in ("Selam", "Warsanle", "سلام", "055 92 11 22"):
            assert code not in [one.case_code for one in find.find(typed)], typed
            assert code not in [row.case_code for row in PeopleService(theirs).page(search=typed).rows], typed
        assert [(one.case_code, one.title) for one in find.find(code[:6])] == [(code, "•••")]
        assert code not in [one.case_code for one in find.alike(TYPED)]
        assert code in [one.case_code for one in services.find.alike(TYPED)]
        NeedToKnowService(theirs).open_identity(OpenIdentity(code, "minutes_30", "She called the duty phone."))
        assert [one.title for one in find.find("Selam")] == ["S••• W•••"]
        clock.forward(minutes=31)
        assert find.find("Selam") == ()

    def test_a_hit_that_is_closed_leaves_no_gap(self, services: ServiceSet, records: Records, theirs: Desk) -> None:
        """As many are found as if the hidden ones were not on record."""
        codes = [record_person(services, given_name="Alina") for _ in range(MOST_OF_A_KIND + 2)]
        for code in codes[-2:]:
            services.need_to_know.hide(code, "Known in town.")
        assert {one.case_code for one in FindService(theirs).find("alina")} == set(codes[:-2])

    def test_where_the_branch_asks_for_a_reason_in_every_case_a_name_finds_ones_own(
        self, services: ServiceSet, records: Records, theirs: Desk
    ) -> None:
        services.need_to_know.set_rule("every_case")
        assert FindService(theirs).find("Selam") == ()
        assert PeopleService(theirs).page(search="Selam").rows == ()
        assert FindService(theirs).alike(TYPED) == ()
        assert kinds(services.find.find("Selam")) == ["person"]
        assert [one.title for one in FindService(theirs).find(records.case_code)] == ["•••"]


def test_each_role_finds_what_it_may_read(services: ServiceSet, records: Records) -> None:
    prepare_referral(services, records)
    found = {}
    for role in (Role.VOLUNTEER, Role.CASE_WORKER, Role.COORDINATOR):
        desk = replace(services.desk, member=StaffMember(StaffId("other"), "Mirel Tasko", role))
        words = ("Selam", "harbour", services.referrals.get(prepare_referral(services, records)).number)
        found[role] = {kind for typed in words for kind in kinds(FindService(desk).find(typed))}
    assert found[Role.VOLUNTEER] == {"provider"}
    assert found[Role.CASE_WORKER] == found[Role.COORDINATOR] == {"person", "provider", "referral"}
    with pytest.raises(NotPermitted):
        FindService(replace(services.desk, member=replace(WORKER, role=Role.AUDITOR))).find("Selam")
    with pytest.raises(NotPermitted):
        FindService(replace(services.desk, member=replace(WORKER, role=Role.VOLUNTEER))).alike(TYPED)


def test_who_may_be_the_same_is_shown_with_reasons_and_without_a_name(services: ServiceSet, records: Records) -> None:
    hint, other = services.find.alike(TYPED)
    assert other.reasons == (Reason.PHONE,)  # the child has the same number
    assert (hint.case_code, hint.masked_name) == (records.case_code, "S••• W•••")
    assert hint.reasons == (Reason.PHONE, Reason.NAME, Reason.BIRTH, Reason.SEX)
    assert not [word for word in ("selam", "warsan", "921122", "slm") if word in repr(hint).lower()]
    assert services.find.alike(replace(TYPED, birth="19")) != ()  # a year that is still being typed
    assert services.find.alike(TypedPerson()) == ()


def test_one_name_and_the_day_of_birth_are_enough(services: ServiceSet, records: Records) -> None:
    code = record_person(
        services, given_name="Milosh", birth=PartialDate.from_text("1988-03-04"), safe_contact=SafeContact()
    )
    typed = TypedPerson(("Милош", "Brodik"), birth="1988-03-04", sex="female")
    assert [one.case_code for one in services.find.alike(typed)] == [code]


def test_what_is_looked_for_is_in_no_log_and_no_entry(
    services: ServiceSet,
    opened: OpenFile,
    records: Records,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    assert isinstance(opened.store, EncryptedFile)
    raw = opened.store._raw_writer()
    before = raw.execute("SELECT count(*) FROM audit_entries").fetchone()
    for typed in ("Zebrafinch", "Selam zebrafinch", 'zebrafinch"*', "077zebrafinch"):
        services.find.find(typed)
        services.find.alike(TypedPerson((typed,), phone=typed, citizenship=typed))
        services.people.page(search=typed)
        services.directory.search(ProviderSearch(text=typed))
        services.audit.page(AuditSearch(case_code=typed))
        with pytest.raises(InvalidEntry):  # a name in the field of the case code is printed and noted nowhere
            services.audit.paper(AuditSearch(case_code=typed), "en")
    assert raw.execute("SELECT count(*) FROM audit_entries").fetchone() == before
    told = json.dumps([list(row) for row in raw.execute("SELECT * FROM audit_entries")], ensure_ascii=False)
    out, err = capfd.readouterr()
    for text in (caplog.text, told, out, err):
        assert "zebrafinch" not in text.lower()


def test_a_page_or_half_a_character_that_fell_into_a_search_breaks_nothing(
    services: ServiceSet, records: Records
) -> None:
    for typed in ("ب" * 32_767, "ب\ud83d", "%_ب" * 20_000):
        assert services.people.page(search=typed).rows == ()
        assert services.find.find(typed) == ()
        assert services.find.alike(TypedPerson((typed, typed), birth="1994")) == ()
        assert services.directory.search(ProviderSearch(text=typed)).rows == ()
        assert services.directory.find(search=typed) == ()
        assert services.audit.page(AuditSearch(case_code=typed)) == ()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    typed=st.one_of(
        st.text(max_size=30),
        st.lists(
            st.sampled_from(["NEAR(", ")", '"', "*", "OR", "NOT", "words:", "a", "-", "^", "'; --", "{", "Selam"])
        ).map(" ".join),
    )
)
def test_no_text_is_read_as_a_command(services: ServiceSet, records: Records, typed: str) -> None:
    services.find.find(typed)
    services.people.page(search=typed)
    services.find.alike(TypedPerson((typed,), phone=typed, birth=typed))
