"""The age table of domain standards 5.3, row by row, and the best-interest route of 5.4."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.child_consent import (
    PANEL,
    ChildConsentFacts,
    best_interest_required,
    child_consent_problems,
    consent_bands,
)
from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry
from tests.unit.domain.real_lists import BANDS, CONTENT, unhurried


@dataclass(frozen=True)
class Facts:
    """What a consent says about who agreed."""

    given_by: str = "caregiver"
    assent: str = "yes"
    caregiver_situation: str = "present"
    child_mature: bool = False


facts = st.builds(
    Facts,
    st.sampled_from(CONTENT.list("consent_given_by").codes()),
    st.sampled_from(CONTENT.list("assent").codes()),
    st.sampled_from(("", *CONTENT.list("caregiver_situations").codes())),
    st.booleans(),
)
ages = st.integers(0, 17)


def problems(age: int, consent: ChildConsentFacts, *, urgent: bool = False) -> list[str]:
    return child_consent_problems(age, consent, BANDS, urgent=urgent)


# age, given by, what the child said, caregiver, mature -> problems
OF_THE_TABLE = [
    # 0 to 5: the child is not asked; a caregiver, or a trusted adult where there is none
    (0, "caregiver", "na", "present", False, []),
    (5, "caregiver", "na", "present", False, []),
    (5, "other_trusted_adult", "na", "absent", False, []),
    (5, "other_trusted_adult", "na", "not_in_best_interest", False, []),
    (5, "best_interest_panel", "na", "absent", False, []),
    (5, "other_trusted_adult", "na", "present", False, ["caregiver_consent_missing"]),
    (5, "caregiver", "na", "absent", False, ["adult_consent_missing"]),
    (5, "self", "yes", "absent", True, ["adult_consent_missing"]),
    # 6 to 11: assent of the child and consent of an adult
    (6, "caregiver", "yes", "present", False, []),
    (6, "caregiver", "na", "present", False, ["assent_missing"]),
    (11, "caregiver", "na", "present", False, ["assent_missing"]),
    (11, "caregiver", "not_able", "present", False, ["assent_missing"]),
    (11, "caregiver", "no", "present", False, ["child_refused"]),
    (11, "other_trusted_adult", "yes", "absent", False, []),
    (11, "other_trusted_adult", "yes", "not_in_best_interest", False, []),
    (11, "other_trusted_adult", "na", "absent", False, ["assent_missing"]),
    (11, "self", "yes", "absent", True, ["adult_consent_missing"]),
    (11, "self", "na", "absent", True, ["assent_missing", "adult_consent_missing"]),
    (11, "best_interest_panel", "no", "present", False, []),
    (11, "best_interest_panel", "not_able", "absent", False, []),
    (11, "best_interest_panel", "na", "absent", False, ["assent_missing"]),
    # 12 to 14: as before; without a caregiver a mature child's own word has weight
    (12, "caregiver", "yes", "present", False, []),
    (12, "caregiver", "na", "present", False, ["assent_missing"]),
    (12, "caregiver", "no", "present", False, ["child_refused"]),
    (14, "self", "yes", "present", True, ["caregiver_consent_missing"]),
    (14, "self", "yes", "absent", True, []),
    (14, "self", "yes", "not_in_best_interest", True, []),
    (14, "self", "yes", "absent", False, ["maturity_not_recorded"]),
    (14, "other_trusted_adult", "yes", "absent", False, []),
    (14, "best_interest_panel", "no", "absent", False, ["child_refused"]),
    (14, "best_interest_panel", "not_able", "absent", False, []),
    # 15 to 17: the child consents; a caregiver with the child's permission, nobody else instead of the child
    (15, "caregiver", "yes", "present", False, []),
    (15, "caregiver", "na", "present", False, ["assent_missing"]),
    (15, "caregiver", "no", "present", False, ["child_refused"]),
    (17, "self", "yes", "absent", True, []),
    (17, "self", "yes", "not_in_best_interest", True, []),
    (17, "self", "yes", "absent", False, ["maturity_not_recorded"]),
    (17, "self", "yes", "present", True, ["caregiver_consent_missing"]),
    (17, "other_trusted_adult", "yes", "absent", True, ["adult_consent_missing"]),
    (17, "best_interest_panel", "yes", "absent", False, []),
    # nobody wrote down whether there is a caregiver
    (3, "caregiver", "na", "", False, ["caregiver_not_recorded"]),
    (17, "self", "yes", "", True, ["caregiver_not_recorded"]),
]


@pytest.mark.parametrize(("age", "given_by", "assent", "situation", "mature", "expected"), OF_THE_TABLE)
def test_rows_of_the_table(
    age: int, given_by: str, assent: str, situation: str, mature: bool, expected: list[str]
) -> None:
    assert problems(age, Facts(given_by, assent, situation, mature)) == expected


def test_the_table_holds_every_age_of_a_child_once() -> None:
    covered = [age for band in BANDS for age in range(band.age_from, band.age_to + 1)]
    assert covered == list(range(18))


@pytest.mark.parametrize("age", [-1, 18, 40])
def test_an_age_outside_the_table_is_refused(age: int) -> None:
    with pytest.raises(InvalidEntry) as caught:
        problems(age, Facts())
    assert caught.value.facts["problem"] == "no_row_for_age"


def test_a_row_without_an_age_is_refused() -> None:
    row = replace(next(iter(CONTENT.list("assent_ages"))), attributes={"age_from": 0})
    with pytest.raises(InvalidEntry) as caught:
        consent_bands(CodeList("assent_ages", "1", (row,)))
    assert caught.value.facts == {"field": "age_to", "problem": "not_a_number"}


class TestImplicatedCaregiver:
    @unhurried
    @given(ages, facts, st.booleans())
    def test_nobody_but_the_panel_decides(self, age: int, consent: Facts, urgent: bool) -> None:
        implicated = replace(consent, caregiver_situation="implicated")
        found = problems(age, implicated, urgent=urgent)
        assert ("best_interest_needed" in found) == (consent.given_by != PANEL)

    def test_the_panel_can(self) -> None:
        assert problems(10, Facts(PANEL, "yes", "implicated")) == []


class TestRefusal:
    @unhurried
    @given(st.integers(12, 17), facts)
    def test_from_twelve_on_it_blocks_what_is_not_urgent(self, age: int, consent: Facts) -> None:
        assert "child_refused" in problems(age, replace(consent, assent="no"))

    @unhurried
    @given(st.integers(12, 17), facts)
    def test_only_the_panel_goes_past_it_and_only_when_urgent(self, age: int, consent: Facts) -> None:
        found = problems(age, replace(consent, assent="no"), urgent=True)
        assert ("child_refused" in found) == (consent.given_by != PANEL)

    @unhurried
    @given(ages, facts)
    def test_haste_never_adds_a_problem(self, age: int, consent: Facts) -> None:
        assert set(problems(age, consent, urgent=True)) <= set(problems(age, consent))


@unhurried
@given(st.integers(6, 17), facts, st.booleans())
def test_from_six_on_nobody_consents_over_a_silent_child(age: int, consent: Facts, urgent: bool) -> None:
    silent = replace(consent, assent="na")
    assert "assent_missing" in problems(age, silent, urgent=urgent)


@pytest.mark.parametrize(
    ("situation", "assent", "required"),
    [
        ("implicated", "yes", True),
        ("absent", "yes", True),
        ("present", "no", True),
        ("present", "yes", False),
        ("not_in_best_interest", "yes", False),
        ("present", "not_able", False),
    ],
)
def test_when_the_best_interest_route_is_needed(situation: str, assent: str, required: bool) -> None:
    assert best_interest_required(Facts("caregiver", assent, situation)) is required
