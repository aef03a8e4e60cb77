"""What each item would say on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.identifiers import CaseCode, PersonId, ProviderId, ReferralId, StaffId, letter_number
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import Person, SafeContact
from pgi_desk.domain.referral import Referral
from pgi_desk.services.case_facts import CaseFacts
from pgi_desk.services.letter_facts import item_values, safe_contact_text

TODAY = date(2026, 6, 15)
CONTACT = SafeContact("phone", "+000 55 92", "evenings", "blue umbrella", "only herself")
PERSON = Person(
    PersonId("x1"),
    CaseCode("K7QM-T4CC"),
    "Selam",
    "Warsanle",
    birth=PartialDate.from_text("1994"),
    sex="female",
    languages=("ar", "en"),
    access_needs="Uses a cane.",
    safe_contact=CONTACT,
)
REFERRAL = Referral(
    ReferralId("r1"),
    PERSON.case_code,
    letter_number(2026, 1),
    ProviderId("p1"),
    "health",
    "normal",
    datetime(2026, 6, 15, tzinfo=UTC),
    StaffId("s1"),
    reason="Stays in the file.",
    safety_concern="Concern.",
    health_information="Health.",
    story="Story.",
)


def values(content: ContentLibrary, person: Person = PERSON, language: str = "en") -> dict[str, str]:
    return item_values(person, REFERRAL, content, TODAY, language)


def test_everything_that_is_recorded(content: ContentLibrary) -> None:
    assert values(content) == {
        "case_code": "K7QM-T4CC",
        "age_group": "25 to 39 years",
        "sex": content.label("sexes", "female", "en"),
        "language": f"{content.label('languages', 'ar', 'en')}, {content.label('languages', 'en', 'en')}",
        "name": "Selam Warsanle",
        "safe_contact": "Phone call; +000 55 92; evenings; only herself; leave no message",
        "safety_concern": "Concern.",
        "health_information": "Health.",
        "access_needs": "Uses a cane.",
        "story": "Story.",
    }


def test_free_text_that_is_no_item_never_leaves(content: ContentLibrary) -> None:
    every = repr(values(content))
    assert "Stays in the file." not in every
    assert "blue umbrella" not in every
    assert "1994" not in every


def test_every_value_is_an_item_of_the_matrix(content: ContentLibrary) -> None:
    assert set(values(content)) <= set(content.list("minimum_matrix").codes())


def test_the_residence_and_the_word_come_from_what_others_recorded(content: ContentLibrary) -> None:
    assert not {"immigration_status", "word_trafficking"} & set(values(content))
    facts = CaseFacts(residence="waiting", named=True)
    for language, words in (("en", "trafficking"), ("fr", "traite"), ("es", "trata"), ("ar", "الاتجار")):
        said = item_values(PERSON, REFERRAL, content, TODAY, language, facts)
        assert said["immigration_status"] == content.label("legal_statuses", "waiting", language)
        assert words in said["word_trafficking"]


def test_words_are_in_the_language_of_the_letter(content: ContentLibrary) -> None:
    french = values(content, language="fr")
    assert french["age_group"] == content.label("age_groups", "25_39", "fr")
    assert french["sex"] != values(content)["sex"]


def test_nothing_recorded_is_nothing_to_say(content: ContentLibrary) -> None:
    empty = Person(PersonId("x1"), PERSON.case_code, nickname="Seli")
    bare = replace(REFERRAL, safety_concern="", health_information="", story="")
    found = item_values(empty, bare, content, TODAY, "en")
    assert set(found) == {"case_code", "age_group", "sex", "name"}
    assert found["name"] == "Seli"


@pytest.mark.parametrize(
    ("birth", "group", "said"),
    [
        ("1994", "", "25_39"),
        ("~2009", "", "12_14"),
        ("", "15_17", "15_17"),
        ("", "", "unknown"),
        ("", "unknown", "unknown"),
    ],
)
def test_an_age_is_only_a_group_and_the_younger_one(content: ContentLibrary, birth: str, group: str, said: str) -> None:
    person = replace(PERSON, birth=PartialDate.from_text(birth), stated_age_group=group)
    assert values(content, person)["age_group"] == content.label("age_groups", said, "en")


def test_a_contact_without_a_channel_is_still_one_line(content: ContentLibrary) -> None:
    person = replace(PERSON, safe_contact=SafeContact(hours="evenings"))
    assert safe_contact_text(person, content, "en") == "evenings"
    assert safe_contact_text(replace(PERSON, safe_contact=SafeContact()), content, "en") == ""


def test_a_message_may_be_left_only_where_the_person_said_so(content: ContentLibrary) -> None:
    said = replace(PERSON.safe_contact, leave_message=True)
    assert "message" not in safe_contact_text(replace(PERSON, safe_contact=said), content, "en")
    assert "laisser aucun message" in safe_contact_text(PERSON, content, "fr")


def test_an_age_in_doubt_is_that_of_a_child_on_paper_too(content: ContentLibrary) -> None:
    doubtful = replace(PERSON, birth=PartialDate.from_text("2006"), age_disputed=True)
    assert values(content, doubtful)["age_group"] == content.label("age_groups", "15_17", "en")
    assert values(content, replace(doubtful, age_disputed=False))["age_group"] != values(content, doubtful)["age_group"]


def test_access_needs_are_in_the_language_of_the_letter_beside_the_words_on_record(content: ContentLibrary) -> None:
    for language, sign in (("en", ";"), ("ar", "؛")):
        said = item_values(PERSON, REFERRAL, content, TODAY, language, CaseFacts(needs=("transport",)))["access_needs"]
        assert said == f"Uses a cane.{sign} {content.label('access_need_kinds', 'transport', language)}"
