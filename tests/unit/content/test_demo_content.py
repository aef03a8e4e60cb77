"""The fictional material of demo mode: complete, the same stories in four languages, and nothing real in it."""

from __future__ import annotations

import copy
import json
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Any

import pytest

from pgi_desk.domain.text_entry import clean_text
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

CONTENT = load_content(resource_path("content"))
LANGUAGES = ["en", "fr", "es", "ar"]
EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
DAYS_OF_VETTING = {row.code: row.number("days") for row in CONTENT.list("vetting_rules") if "days" in row.attributes}

FORBIDDEN = {
    "en": r"\b(victim|traffick|rescu|slave|prostitut|illegal|smuggl|client|beneficiar|raid)",
    "fr": r"\b(victime|trafi[cq]|traite\b|sauvé|sauvet|esclav|prostitu|illégal|clandestin|passeur|client|bénéfici)",
    "es": r"\b(víctima|tr[aá]fic|tratante|trata\b|rescat|esclav|prostitu|ilegal|clandestin|client|beneficiari)",
    "ar": r"ضحية|ضحايا|اتجار|تاجر|إنقاذ|أنقذ|عبودية|دعارة|بغاء|غير شرعي|غير قانوني|مهرب|مستفيد",
}
PEOPLE = [
    "fishing_crew_papers",
    "domestic_worker_rest",
    "child_border_post",
    "flood_job_offer",
    "returned_worker_debt",
    "declines_referral",
    "construction_wages",
    "young_mother",
    "searching_grandmother",
    "student_online_offer",
    "farm_worker_family",
    "child_nine_caregiver",
    "hearing_impairment",
    "information_only",
    "live_in_carer",
    "workshop_apprentice",
]
# Fields that hold codes, not words for people; the shape below says which codes.
CODE_FIELDS = {
    "language",
    "key",
    "sex",
    "case_type",
    "languages",
    "type",
    "unit",
    "outcome",
    "provider_key",
    "priority",
    "state",
    "provider_type",
    "families",
    "script",
    "service_types",
    "phone",
    "alternate_phone",
    "email",
    "reports_to_authorities",
    "sexes",
    "vetting_status",
    "role",
    "passphrase",
}


def code_of(name: str) -> frozenset[str]:
    """Return the codes of a content list."""
    return frozenset(CONTENT.list(name).codes())


def exactly(count: int, shape: object) -> tuple[int, int, object]:
    """Return the shape of a list of so many different entries."""
    return (count, count, shape)


WORDS = re.compile(r"\S.*\S")
WORDS_OR_NOTHING = re.compile(r"|\S.*\S")
PHONE = re.compile(r"\+000 55( \d\d){3}")
PHONE_OR_NOTHING = re.compile(r"|\+000 55( \d\d){3}")
NUMBER = re.compile(r"\d+")
SEX = frozenset({"female", "male"})
AREA = frozenset(range(12))
HISTORY = {
    "days_ago": int,
    "family": code_of("assistance_families"),
    "type": code_of("assistance_types"),
    "quantity": int,
    "unit": code_of("units"),
    "outcome": code_of("assistance_outcomes"),
    "note": WORDS,
}
REFERRAL = {
    "days_ago": int,
    "provider_key": WORDS,
    "priority": code_of("referral_priorities"),
    "reason": WORDS,
    "state": code_of("referral_states"),
}
PERSON = {
    "key": frozenset(PEOPLE),
    "sex": SEX,
    "age": int,
    "case_type": code_of("case_types"),
    "languages": (1, 3, code_of("languages")),
    "area_index": AREA,
    "need": WORDS,
    "history": (2, 6, HISTORY),
    "referrals": (0, 2, REFERRAL),
}
PROVIDER = {
    "key": WORDS,
    "name": WORDS,
    "provider_type": code_of("provider_types"),
    "families": (1, 3, code_of("service_families")),
    "service_types": (1, 4, code_of("service_types")),
    "area_index": AREA,
    "address_hidden": bool,
    "address_line": WORDS,
    "focal_point": WORDS,
    "phone": PHONE,
    "alternate_phone": PHONE_OR_NOTHING,
    "email": re.compile(r"[a-z][a-z-]*@example\.org"),
    "hours": WORDS,
    "languages": (1, 5, code_of("languages")),
    "fee": WORDS_OR_NOTHING,
    "reports_to_authorities": code_of("reports_to_authorities"),
    "sexes": (1, 2, SEX),
    "age_min": frozenset(range(121)),
    "age_max": frozenset(range(121)),
    "vetting_status": code_of("vetting_statuses"),
    "vetted_days_ago": frozenset({*range(1000), None}),
    "accessible": bool,
    "documents_needed": WORDS_OR_NOTHING,
}
DEMO = {
    "language": frozenset(LANGUAGES),
    "about": WORDS,
    "branch": {"name": WORDS, "address_lines": (2, 3, WORDS), "phone": PHONE, "contact_person": WORDS},
    "passphrase": re.compile(r"\w+( \w+){4}"),
    "staff": exactly(5, {"name": WORDS, "role": code_of("staff_roles")}),
    "best_interest": {
        **dict.fromkeys(("views_of_child", "safety", "family_unity", "development", "identity", "decision"), WORDS),
        "options": (2, 3, WORDS),
    },
    "areas": exactly(12, WORDS),
    "given_names": {"female": exactly(30, WORDS), "male": exactly(30, WORDS)},
    "family_names": exactly(45, WORDS),
    "names_other_scripts": exactly(
        8,
        {
            "given": WORDS,
            "family": WORDS,
            "given_latin": re.compile(r"[A-Za-z -]+"),
            "family_latin": re.compile(r"[A-Za-z -]+"),
            "script": frozenset({"Arab", "Beng", "Cyrl", "Deva", "Khmr", "Latn", "Mymr", "Thai"}),
        },
    ),
    "people": exactly(len(PEOPLE), PERSON),
    "need_sentences": {
        code: exactly(6 if code == "linking" else 8, WORDS) for code in CONTENT.list("assistance_families").codes()
    },
    "assistance_notes": {code: exactly(3, WORDS) for code in CONTENT.list("assistance_types").codes()},
    "referral_reasons": {code: exactly(4, WORDS) for code in CONTENT.list("service_families").codes()},
    "plan_words": {"waiting_good": WORDS, "waiting_bad": WORDS, "fallback": WORDS, "left_out": WORDS},
    "office_words": {
        "dignity_kit": WORDS,
        "phone_card": WORDS,
        "blanket": WORDS,
        "goods_note": WORDS,
        "legal_note": WORDS,
        "if_passed": WORDS,
        "hand_over": WORDS,
    },
    "safe_contact": {
        "hours": exactly(5, WORDS),
        "code_phrases": exactly(8, WORDS),
        "who": exactly(5, WORDS),
        "notes": exactly(5, WORDS),
    },
    "providers": exactly(14, PROVIDER),
}


@cache
def demo(language: str) -> Any:
    """Return one file as read."""
    return json.loads(resource_path(f"demo/{language}.json").read_text(encoding="utf-8"))


def misfits(value: Any, shape: object, at: str = "") -> list[str]:
    """Return the places where a value differs from its shape."""
    if isinstance(shape, dict):
        if not isinstance(value, dict) or value.keys() != shape.keys():
            return [at]
        return [found for key, inner in shape.items() for found in misfits(value[key], inner, f"{at}/{key}")]
    if isinstance(shape, tuple):
        least, most, inner = shape
        if not isinstance(value, list) or not least <= len(value) <= most:
            return [at]
        repeated = [] if len({json.dumps(entry) for entry in value}) == len(value) else [f"{at} repeats"]
        return repeated + [found for i, each in enumerate(value) for found in misfits(each, inner, f"{at}/{i}")]
    return [] if one_fits(value, shape) else [at]


def one_fits(value: Any, shape: object) -> bool:
    """Return whether a single value is of a type, matches a pattern or is one of a set."""
    if isinstance(shape, re.Pattern):
        return isinstance(value, str) and shape.fullmatch(value) is not None
    if isinstance(shape, frozenset):
        return not isinstance(value, bool | list | dict) and value in shape
    return type(value) is shape


def words_for_people(value: Any, field: str = "") -> Iterator[str]:
    """Yield every text that is shown, without codes, phones and names in other scripts."""
    if isinstance(value, dict):
        for key, inner in value.items():
            is_code = key in CODE_FIELDS or key == "names_other_scripts" or (key == "family" and "type" in value)
            yield from () if is_code else words_for_people(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from words_for_people(inner, field)
    elif isinstance(value, str) and value:
        yield value


def skeleton(value: Any, field: str = "") -> Any:
    """Return what must be the same in every language: structure, codes, figures and which texts are empty."""
    if field in {"languages", "language", "names_other_scripts"}:
        return field
    if isinstance(value, dict):
        return {key: skeleton(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [skeleton(inner, field) for inner in value]
    as_it_is = not isinstance(value, str) or (field in CODE_FIELDS and not field.endswith(("phone", "phrase")))
    return value if as_it_is else bool(value)


def phones(language: str) -> list[str]:
    """Return every phone number of a file."""
    file = demo(language)
    both = [entry[field] for entry in file["providers"] for field in ("phone", "alternate_phone")]
    return [file["branch"]["phone"], *filter(None, both)]


def referrals(language: str) -> Iterator[tuple[Any, Any, Any]]:
    """Yield every referral with its person and its service."""
    services = {entry["key"]: entry for entry in demo(language)["providers"]}
    for person in demo(language)["people"]:
        for referral in person["referrals"]:
            yield person, referral, services[referral["provider_key"]]


@EACH_LANGUAGE
class TestOneFile:
    def test_it_has_the_agreed_shape(self, language: str) -> None:
        assert misfits(demo(language), DEMO) == []
        assert demo(language)["language"] == language

    def test_every_assistance_type_stands_under_its_family(self, language: str) -> None:
        types = CONTENT.list("assistance_types")
        for person in demo(language)["people"]:
            for entry in person["history"]:
                assert types.get(entry["type"]).text("family") == entry["family"], person["key"]

    def test_histories_are_told_from_the_oldest_entry(self, language: str) -> None:
        for person in demo(language)["people"]:
            for part in ("history", "referrals"):
                days = [entry["days_ago"] for entry in person[part]]
                assert days == sorted(days, reverse=True), person["key"]

    def test_every_referral_went_to_a_service_that_was_vetted_and_fits_the_person(self, language: str) -> None:
        for person, referral, service in referrals(language):
            emergency = referral["priority"] == "emergency" or service["provider_type"] == "health_service"
            longest = DAYS_OF_VETTING["emergency_services" if emergency else "standard"]
            assert service["vetting_status"] in {"vetted", "due_for_check"}, person["key"]
            assert 0 <= service["vetted_days_ago"] - referral["days_ago"] <= longest, person["key"]
            assert person["sex"] in service["sexes"], person["key"]
            assert service["age_min"] <= person["age"] <= service["age_max"], person["key"]

    def test_there_is_a_vetted_service_of_every_family(self, language: str) -> None:
        in_date = [
            service
            for service in demo(language)["providers"]
            if service["vetting_status"] == "vetted" and service["vetted_days_ago"] <= DAYS_OF_VETTING["standard"]
        ]
        assert len(in_date) == 10
        assert {family for service in in_date for family in service["families"]} == code_of("service_families")

    def test_each_way_a_vetting_can_fail_is_shown_once(self, language: str) -> None:
        services = demo(language)["providers"]
        statuses = [service["vetting_status"] for service in services]
        assert sorted(statuses) == ["draft", "due_for_check", "suspended"] + ["vetted"] * 11
        assert all((s["vetting_status"] == "draft") == (s["vetted_days_ago"] is None) for s in services)

    def test_addresses_of_shelters_and_of_nothing_else_are_hidden(self, language: str) -> None:
        for service in demo(language)["providers"]:
            assert service["address_hidden"] == ("shelter" in service["families"]), service["key"]

    def test_services_speak_the_language_of_the_file(self, language: str) -> None:
        assert all(language in service["languages"] for service in demo(language)["providers"])

    def test_the_contact_person_is_staff(self, language: str) -> None:
        assert demo(language)["branch"]["contact_person"] in {staff["name"] for staff in demo(language)["staff"]}
        roles = [staff["role"] for staff in demo(language)["staff"]]
        assert roles == ["coordinator", "focal_point", "case_worker", "case_worker", "volunteer"]

    def test_no_text_judges_or_shouts(self, language: str) -> None:
        for text in words_for_people(demo(language)):
            assert not re.search(FORBIDDEN[language], text, re.IGNORECASE), text
            assert "!" not in text, text

    def test_every_text_can_be_kept_as_it_is(self, language: str) -> None:
        for text in words_for_people(demo(language)):
            assert clean_text("demo", text, longest=200) == text

    def test_every_text_is_in_the_script_of_the_language(self, language: str) -> None:
        wanted = "ARABIC" if language == "ar" else "LATIN"
        for text in [*words_for_people(demo(language)), demo(language)["passphrase"]]:
            assert all(unicodedata.name(mark).startswith(wanted) for mark in text if mark.isalpha()), text
            assert all(mark in "0123456789" for mark in text if mark.isdigit()), text

    def test_the_passphrase_can_be_typed_and_is_long_enough(self, language: str) -> None:
        passphrase = demo(language)["passphrase"]
        assert unicodedata.normalize("NFKC", passphrase) == passphrase
        assert len(passphrase) >= 15
        assert passphrase.isascii() or language == "ar"

    def test_the_people_of_the_brief_are_there(self, language: str) -> None:
        people = {person["key"]: person for person in demo(language)["people"]}
        assert set(people) == set(PEOPLE)
        assert 13 <= people["child_border_post"]["age"] <= 16
        assert people["child_nine_caregiver"]["age"] == 9
        assert "sgn" in people["hearing_impairment"]["languages"]
        assert people["declines_referral"]["referrals"] == people["information_only"]["referrals"] == []
        assert "declined_by_person" in {entry["outcome"] for entry in people["declines_referral"]["history"]}
        assert {referral["state"] for _, referral, _ in referrals(language)} == code_of("referral_states")


def test_the_stories_are_the_same_in_all_languages() -> None:
    assert skeleton(demo("en")) == skeleton(demo("fr")) == skeleton(demo("es")) == skeleton(demo("ar"))


def test_no_phone_number_stands_twice() -> None:
    numbers = [number for language in LANGUAGES for number in phones(language)]
    assert len(numbers) > 100
    assert len(numbers) == len(set(numbers))


@EACH_LANGUAGE
def test_every_number_and_mail_address_in_the_file_is_fictional(language: str) -> None:
    text = resource_path(f"demo/{language}.json").read_text(encoding="utf-8")
    assert re.findall(r"\+(?!000 55 )", text) == []
    assert set(re.findall(r"@[\w.-]*", text)) == {"@example.org"}
    assert not re.search(r"https?:|www\.", text)


@pytest.mark.parametrize(("one", "other"), list(combinations(LANGUAGES, 2)))
def test_no_sentence_was_left_untranslated(one: str, other: str) -> None:
    sentences = [{text for text in words_for_people(demo(each)) if text.count(" ") >= 3} for each in (one, other)]
    assert min(map(len, sentences)) > 300
    assert sentences[0].isdisjoint(sentences[1])


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["people", 0, "age"], "27"),
        (["people", 0, "history", 0, "type"], "first_aids"),
        (["providers", 3, "phone"], "+44 20 7946 0000"),
        (["providers", 3, "email"], "office@example.com"),
        (["given_names", "female", 1], "Abena"),
        (["passphrase"], "two words"),
        (["extra"], "field"),
    ],
)
def test_the_shape_check_finds_a_mistake(path: list[Any], value: str) -> None:
    broken = copy.deepcopy(demo("en"))
    place = broken
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert len(misfits(broken, DEMO)) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "The victims were met."), ("fr", "Une victime."), ("es", "Las víctimas."), ("ar", "حديث مع الضحية")],
)
def test_the_word_check_finds_a_verdict(language: str, text: str) -> None:
    assert re.search(FORBIDDEN[language], text, re.IGNORECASE)


@EACH_LANGUAGE
def test_no_exercise_judges_or_shouts_and_every_number_in_it_is_fictional(language: str) -> None:
    attributes = {"exercises": "brief", "exercise_mistakes": "instead", "exercise_questions": "answer"}
    for name in (*attributes, "exercise_steps"):
        for row in CONTENT.list(name):
            for text in (row.label(language), row.text_in(attributes.get(name, ""), language)):
                assert not re.search(FORBIDDEN[language], text, re.IGNORECASE), text
                assert "!" not in text, text
                assert re.findall(r"\+(?!000 55( \d\d){3})", text) == [], text
