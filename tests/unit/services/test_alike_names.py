"""Hints about somebody who is on record already: the very same name, another spelling, a phone. On the real file."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pgi_desk.domain.duplicates import MOST_HINTS, Reason
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from pgi_desk.domain.person import SafeContact
from pgi_desk.persistence.encrypted_file import EncryptedFile
from pgi_desk.services.files import OpenFile
from pgi_desk.services.finding import TypedPerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, record_person

Name = tuple[str, str]
BORN = PartialDate(DatePrecision.YEAR, 1994)


def recorded(services: ServiceSet, name: Name, phone: str = "") -> str:
    contact = SafeContact("phone", phone) if phone else SafeContact()
    return record_person(services, given_name=name[0], family_name=name[1], birth=BORN, safe_contact=contact)


def hinted(services: ServiceSet, name: Name, **facts: str) -> list[str]:
    return [one.case_code for one in services.find.alike(TypedPerson(names=name, **facts))]


@pytest.mark.parametrize(
    "name",
    [
        ("Awa", "Diallo"),
        ("Awa", "Ba"),
        ("Aya", "Traore"),
        ("Lea", "Martin"),
        ("Noa", "Levi"),
        ("Li", "Wu"),
        ("Mei", "Li"),
        ("آية", "حسن"),
        ("Bo", "Bo"),
        ("Hassan", "Hussein"),
        ("Abd", "Allah"),
        ("Al", "Amin"),
        ("李", "小龍"),
        ("Marija", "de la Cruz"),
    ],
)
def test_the_very_same_name_is_hinted_at_without_a_phone(services: ServiceSet, records: Records, name: Name) -> None:
    code = recorded(services, name)
    assert code in hinted(services, name)
    assert code in hinted(services, (name[1], name[0]))
    assert code in hinted(services, name, birth="1994", sex="female")


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        (("Jovana", "Marković"), ("Jovana", "Markovic")),
        (("Eva", "Kovač"), ("Eva", "Kovac")),
        (("Amela", "Petrović"), ("Amela", "Petrovic")),
        (("Amela", "Hadžić"), ("Amela", "Hadzic")),
        (("Chiara", "Garçon"), ("Chiara", "Garcon")),
        (("Khadija", "Jamal"), ("Хадиджа", "Джамал")),
        (("Alexei", "Johnson"), ("Алексей", "Джонсон")),
        (("José", "García"), ("Хосе", "Гарсия")),
        (("Anne-Marie", "Nguema"), ("Annemarie", "Nguema")),
        (("Aisha", "Benali"), ("Aicha", "Ben Ali")),
        (("Rania", "Al-Zahra"), ("Rania", "Alzahra")),
        (("Abu Bakr", "Touré"), ("Aboubakr", "Toure")),
        (("Olga", "Evgenieva"), ("Olga", "Yevgenieva")),
        (("Awa", "Diallo"), ("Awa", "Dialo")),
    ],
)
def test_another_spelling_is_found_and_hinted_at_both_ways(
    services: ServiceSet, records: Records, stored: Name, typed: Name
) -> None:
    for one, other in ((stored, typed), (typed, stored)):
        code = recorded(services, one)
        assert code in hinted(services, other), one
        assert code in [found.case_code for found in services.find.find(" ".join(other))], one


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        (("Awa", "Diallo"), ("Aya", "Diallo")),
        (("Awa", "Ba"), ("Aya", "Ba")),
        (("Li", "Wu"), ("Li", "Wei")),
        (("Eva", "Diallo"), ("Aya", "Diallo")),
        (("Fatima", "Benali"), ("Ben Ali", "")),
        (("Hassan", "Omar"), ("Hassan", "Hassan")),
        (("Hassan", "Omar"), ("Hasan", "Hassan")),
        (("Annemarie", "Nguema"), ("Anne-Marie", "Owono")),
    ],
)
def test_another_person_with_a_word_in_common_is_none(
    services: ServiceSet, records: Records, stored: Name, typed: Name
) -> None:
    recorded(services, stored)
    assert hinted(services, typed) == []


def test_the_very_same_name_comes_before_those_that_only_sound_alike(services: ServiceSet, records: Records) -> None:
    code = recorded(services, ("Mahmoud", "Amir"))
    for _ in range(6):
        recorded(services, ("Mohamed", "Omar"))
    assert hinted(services, ("Mahmoud", "Amir"))[0] == code


@pytest.mark.parametrize(
    "stored", ["0471/12.34.56", "0944,123,456", "0944·123·456", "0944_123_456", "0944\u200f123456"]
)
def test_a_phone_in_a_usual_writing_is_found_by_its_digits(services: ServiceSet, records: Records, stored: str) -> None:
    digits = "".join(mark for mark in stored if mark.isdecimal())
    code = recorded(services, ("Zq", "Xv"), stored)
    for typed in (digits, digits[:6], f"+963 {digits[1:]}"):
        assert [one.case_code for one in services.find.find(typed)] == [code], typed
    assert hinted(services, ("Uuu", ""), phone=digits) == [code]


@pytest.mark.parametrize(
    "typed",
    ["06 12 34", "612345", "061234567", "+33 6 12 34", "+33612345678", "0033 612 34", "+33 (0)6 12 34", "12345678"],
)
def test_a_number_is_found_while_it_is_typed_with_the_code_of_its_country_or_without(
    services: ServiceSet, records: Records, typed: str
) -> None:
    code = recorded(services, ("Zq", "Xv"), "+33 6 12 34 56 78")
    assert [one.case_code for one in services.find.find(typed)] == [code]
    at_home = recorded(services, ("Zq", "Xv"), "0612345678")
    assert {one.case_code for one in services.find.find(typed)} >= {at_home, code}


def test_a_beginning_with_the_code_of_another_country_finds_nobody(services: ServiceSet, records: Records) -> None:
    recorded(services, ("Zq", "Xv"), "+33 6 12 34 56 78")
    assert services.find.find("+32 6 12 34") == ()


# Names of several scripts, lengths and customs, and words that a keyboard of one of them can write.
KNOWN = (
    "Awa Li Mei Wu Ng O'Brien Anne-Marie Al Abd Allah Kovač Đorđe Şen İbrahim Nguyễn Łucja de Ba آية الحسن عبد محمد Ева"
)
LETTERS = (
    "abcdeghilmnorstuvwyzčćçšžñéøł",
    "абвгдежзиклмнорстухчшьюя",
    "ابتجحخدرزسشصعغفقكلمنهوي",
    "αβγδεικλμνοπρστω",
    "李王小明김이박",
)
WORDS = st.one_of(st.sampled_from(KNOWN.split()), *(st.text(letters, min_size=1, max_size=9) for letters in LETTERS))
FIELDS = st.one_of(WORDS, st.tuples(WORDS, st.sampled_from("- "), WORDS).map("".join))


@pytest.fixture
def quick(services: ServiceSet, opened: OpenFile) -> ServiceSet:
    """The desk on a file that waits for no disk: many people are recorded."""
    assert isinstance(opened.store, EncryptedFile)
    opened.store._raw_writer().execute("PRAGMA synchronous = OFF")
    return services


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.tuples(FIELDS, FIELDS))
def test_whoever_is_typed_as_they_are_recorded_is_hinted_at(quick: ServiceSet, name: Name) -> None:
    code = recorded(quick, name)
    found = quick.find.alike(TypedPerson(names=name, birth="1994", sex="female"))
    assert {one.reasons[0] for one in found} == {Reason.NAME}
    assert code in [one.case_code for one in found] or len(found) == MOST_HINTS
