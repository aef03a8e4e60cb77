"""Training files are filled through the same use cases as real work, and only training files."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import RealFile
from pgi_desk.domain.identifiers import parse_case_code
from pgi_desk.domain.indicators import Concern
from pgi_desk.exchange.demo_files import load_demo
from pgi_desk.resource_files import resource_path
from pgi_desk.services.demo_filling import DemoFilling
from pgi_desk.services.demo_material import DemoMaterial
from pgi_desk.services.demo_office import DAYS_LEFT
from pgi_desk.services.demo_people import TYPES, UNITS, generated_people
from pgi_desk.services.seeding import SeedingService
from tests.helpers.clock import FixedClock
from tests.helpers.fakes import FakeStore
from tests.unit.services.fake_office import Office

END = datetime(2026, 6, 15, 16, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def material() -> DemoMaterial:
    """The English stories."""
    return load_demo(resource_path("demo"), "en")


class StoryClock(FixedClock):
    """A clock that a story sets; it must never go back."""

    def stand_at(self, moment: datetime) -> None:
        """Stop at a moment."""
        self.moment = moment


@pytest.fixture
def clock() -> StoryClock:
    """The clock of the office here."""
    return StoryClock(END)


def fill(office: Office, material: DemoMaterial, people: int, seed: int = 20) -> None:
    assert isinstance(office.clock, StoryClock)
    DemoFilling(office.services(), material, office.clock, END, random.Random(seed)).fill(people)


def facts(office: Office, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(one, name) for name in names) for one in office.store.rows(table)]


class TestSeeding:
    def test_each_person_has_five_child_rows(self, office: Office, material: DemoMaterial) -> None:
        assert SeedingService(office.desk(), material).seed(7, random.Random(1)) == 7
        rows = office.store.row_counts()
        assert (rows["identities"], rows["case_files"], rows["consents"], rows["assistance_records"]) == (7, 7, 14, 21)
        assert all(parse_case_code(one.case_code) == one.case_code for one in office.store.rows("case_files"))

    def test_more_people_than_one_commit_takes(self, office: Office, material: DemoMaterial) -> None:
        assert SeedingService(office.desk(), material).seed(201, random.Random(1)) == 201
        assert office.store.row_counts()["identities"] == 201

    def test_what_is_generated_could_have_been_typed(
        self, office: Office, material: DemoMaterial, content: ContentLibrary
    ) -> None:
        SeedingService(office.desk(), material).seed(20, random.Random(1))
        today = office.clock.today()
        for person in office.store.rows("identities"):
            assert person.cleaned(today) == person
        for case in office.store.rows("case_files"):
            assert case.cleaned(today) == case
        for consent in office.store.rows("consents"):
            assert consent.cleaned(today, content.list("explained_items").codes()) == consent
        for entry in office.store.rows("assistance_records"):
            assert entry.cleaned(today, content) == entry

    def test_the_same_seed_gives_the_same_people(self, office: Office, material: DemoMaterial) -> None:
        names = []
        for _ in range(2):
            SeedingService(office.desk(), material).seed(5, random.Random(3))
            names.append([(one.given_name, one.family_name, one.birth) for one in office.store.rows("identities")[-5:]])
        assert names[0] == names[1]

    def test_a_real_file_is_refused(self, office: Office, material: DemoMaterial) -> None:
        desk = office.services(in_demo=False, agreed_until=lambda: date(2027, 1, 1)).desk
        with pytest.raises(RealFile):
            SeedingService(desk, material).seed(1, random.Random(1))
        assert office.store.row_counts()["identities"] == 0


class TestGeneratedPeople:
    def test_only_as_many_as_the_stories_lack(self, material: DemoMaterial) -> None:
        stories = len(material.people)
        assert len(list(generated_people(material, random.Random(1), stories + 9))) == 9
        assert list(generated_people(material, random.Random(1), stories)) == []
        assert list(generated_people(material, random.Random(1), 0)) == []

    def test_all_are_adults_with_help_of_their_kind(self, material: DemoMaterial) -> None:
        for person in generated_people(material, random.Random(2), 60):
            assert 18 <= person.age < 70
            for entry in person.history:
                assert entry.type_code in TYPES[entry.family]
                assert entry.unit == UNITS[entry.family]
            for referral in person.referrals:
                assert referral.days_ago >= 1

    def test_the_kinds_of_help_are_those_of_the_lists(self, content: ContentLibrary) -> None:
        types = content.list("assistance_types")
        for family, codes in TYPES.items():
            assert {types.get(code).text("family") for code in codes} == {family}
        assert set(UNITS.values()) <= set(content.list("units").codes())

    def test_without_a_service_that_fits_nobody_is_referred(self, material: DemoMaterial) -> None:
        lonely = replace(material, providers=())
        assert all(person.referrals == () for person in generated_people(lonely, random.Random(2), 60))


class TestFilling:
    @pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
    def test_every_story_reaches_its_state(self, office: Office, language: str) -> None:
        told = load_demo(resource_path("demo"), language)
        fill(office, told, len(told.people))
        wanted = Counter(story.state for person in told.people for story in person.referrals)
        assert Counter(state for (state,) in facts(office, "referrals", "state")) == wanted

    def test_people_beyond_the_stories_are_added(self, office: Office, material: DemoMaterial) -> None:
        fill(office, material, len(material.people) + 6)
        assert office.store.row_counts()["identities"] == len(material.people) + 6

    def test_fewer_people_than_stories(self, office: Office, material: DemoMaterial) -> None:
        fill(office, material, 2)
        assert office.store.row_counts()["identities"] == 2

    def test_nothing_happens_after_the_end_and_every_letter_had_its_consent(
        self, office: Office, material: DemoMaterial
    ) -> None:
        fill(office, material, 44)
        assert max(at for (at,) in facts(office, "referrals", "prepared_at")) <= END
        agreed = {one.consent_id: one for one in office.store.rows("consents")}
        for letter in office.store.rows("disclosures"):
            consent = agreed[letter.consent_id]
            assert consent.purpose is ConsentPurpose.REFERRAL
            assert set(letter.items) <= set(consent.items_to_share)
            assert consent.taken_on <= letter.intended_at.date() <= consent.valid_until

    def test_staff_services_and_suspensions_are_there(self, office: Office, material: DemoMaterial) -> None:
        before = office.store.row_counts()["staff"]
        fill(office, material, 1)
        assert office.store.row_counts()["staff"] == before + len(material.staff) - 1
        found = Counter(one.vetting.status for one in office.store.rows("providers"))
        wanted = Counter(story.status for story in material.providers)
        assert found["suspended"] == wanted["suspended"]
        assert sum(found.values()) == len(material.providers)

    def test_the_same_seed_tells_the_same_story(self, content: ContentLibrary, material: DemoMaterial) -> None:
        told = []
        for _ in range(2):
            office = Office(FakeStore(), StoryClock(END - timedelta(days=500)), content, scratch=None)  # type: ignore[arg-type]  # no backup in this story
            with office.store.open_work(office.desk().member.staff_id, "staff.enrol") as work:
                work.staff.add(office.desk().member)
                work.commit()
            fill(office, material, 12)
            told.append(office.store.stored.tables)
        assert told[0] == told[1]


def test_the_first_people_have_something_to_read_and_review(office: Office, material: DemoMaterial) -> None:
    fill(office, material, 3)
    by_case = Counter(one.case_code for one in office.store.rows("observations"))
    assert sorted(by_case.values()) == [4, 10]
    busiest = by_case.most_common(1)[0][0]
    sheet = office.services().observations.sheet(busiest)
    assert sheet.concern is Concern.STRONG
    assert sheet.review is None
    assert {code: (note.risk, note.protective) for code, note in sheet.factors.items()} == {
        "debts": (2, 0),
        "education_and_language": (0, 1),
    }


def test_the_office_has_a_shelf_a_matter_that_is_due_and_a_hand_over(office: Office, material: DemoMaterial) -> None:
    fill(office, material, 4)
    assert facts(office, "stock_moves", "balance")[-1] == (19,)
    ((deadline, follows),) = facts(office, "legal_entries", "deadline", "follows")
    assert (deadline - END.date()).days == DAYS_LEFT
    assert follows == office.services().desk.member.staff_id
    assert len(facts(office, "goods_given", "goods_id")) == 2
    assert facts(office, "hand_over_notes", "text") == [(material.office_words["hand_over"],)]
    assert len(facts(office, "group_activities", "kind")) == 1
