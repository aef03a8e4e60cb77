"""What is wrong with a consent is said field by field, and a consent without problems is one that can be used."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, usable
from pgi_desk.domain.consent_entry import FIELDS, LIMITS, entry_problems
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ProviderId
from pgi_desk.domain.reporting_duty import NEEDED, ReportingDuty
from tests.helpers.builders import TODAY, a_consent
from tests.unit.domain.real_lists import BANDS, CONTENT, unhurried

EXPLAINED = CONTENT.list("explained_items").codes()


def asked(**changes: Any) -> Consent:
    """An adult's consent to services after everything was explained."""
    plain = a_consent(purpose=ConsentPurpose.SERVICES, recipient=None, items_to_share=(), explained_items=EXPLAINED)
    return replace(plain, **changes)


def problems(consent: Consent, age: int | None = 30, **settings: Any) -> tuple[tuple[str, str], ...]:
    return entry_problems(consent, age, BANDS, EXPLAINED, **settings)


def test_an_adult_who_agreed_after_everything_was_explained_has_no_problem() -> None:
    assert problems(asked()) == ()


@pytest.mark.parametrize(
    ("changes", "age", "expected"),
    [
        ({"explained_items": EXPLAINED[:2], "limits_explained": False}, 30, {"limits", "explained"}),
        ({"explained_items": tuple(x for x in EXPLAINED if x != LIMITS), "limits_explained": False}, 30, {"limits"}),
        ({"explained_items": (LIMITS,)}, 30, {"explained"}),
        ({"place_private": False}, 30, {"place"}),
        ({"place_private": False, "place_override_reason": "No other room."}, 30, set()),
        ({"given_by": "caregiver"}, 30, {"given_by"}),
        ({"decision": "not_asked"}, 30, {"not_asked_reason"}),
        ({"decision": "refused", "explained_items": ()}, 30, set()),
        ({"valid_until": TODAY - timedelta(1)}, 30, {"valid_until"}),
        ({"purpose": ConsentPurpose.FOLLOW_UP, "valid_until": TODAY + timedelta(91)}, 30, {"valid_until"}),
        ({"purpose": ConsentPurpose.REFERRAL, "items_to_share": ("sex",)}, 30, {"recipient"}),
        ({"purpose": ConsentPurpose.REFERRAL, "recipient": ProviderId("p1")}, 30, {"items"}),
        ({"capacity_concern": True}, 30, {"capacity_note"}),
        ({"interpreter": "a\x00b"}, 30, {"interpreter"}),
        ({}, 13, {"assent", "caregiver"}),
        ({"assent": "yes", "caregiver_situation": "present"}, 13, {"given_by"}),
        ({"assent": "yes", "caregiver_situation": "absent"}, 13, {"mature"}),
        ({"assent": "no", "caregiver_situation": "present", "given_by": "caregiver"}, 13, {"assent"}),
    ],
)
def test_each_problem_is_said_at_its_field(changes: dict[str, Any], age: int, expected: set[str]) -> None:
    assert {field for field, _ in problems(asked(**changes), age)} == expected


def test_several_problems_are_said_at_once() -> None:
    found = problems(asked(explained_items=(), limits_explained=False, place_private=False, given_by="caregiver"))
    assert {field for field, _ in found} == {"limits", "explained", "place", "given_by"}


@pytest.mark.parametrize("given_by", ["caregiver", "self", "other_trusted_adult"])
def test_a_caregiver_who_may_be_involved_is_never_the_one_who_consents(given_by: str) -> None:
    found = problems(asked(given_by=given_by, assent="yes", caregiver_situation="implicated", child_mature=True), 13)
    assert ("given_by", "best_interest_needed") in found
    assert (("given_by", "caregiver_never_asked") in found) == (given_by == "caregiver")


def test_a_panel_needs_the_decision_of_two_people_that_holds() -> None:
    by_panel = asked(given_by="best_interest_panel", assent="yes", caregiver_situation="implicated")
    assert problems(by_panel, 13) == ()
    assert problems(by_panel, 13, decision_in_force=False) == (("given_by", "best_interest_missing"),)


def test_a_refusal_is_overruled_in_an_emergency_alone() -> None:
    refused = asked(given_by="best_interest_panel", assent="no", caregiver_situation="implicated")
    assert problems(refused, 13) == (("assent", "child_refused"),)
    assert problems(refused, 13, urgent=True) == ()


@unhurried
@given(
    age=st.one_of(st.none(), st.integers(0, 40)),
    given_by=st.sampled_from(CONTENT.list("consent_given_by").codes()),
    assent=st.sampled_from(CONTENT.list("assent").codes()),
    caregiver=st.sampled_from(("", *CONTENT.list("caregiver_situations").codes())),
    private=st.one_of(st.none(), st.booleans()),
    mature=st.booleans(),
    concern=st.booleans(),
)
def test_what_has_no_problem_in_the_form_can_be_used_and_the_other_way_round(
    age: int | None, given_by: str, assent: str, caregiver: str, private: bool | None, mature: bool, concern: bool
) -> None:
    entry = asked(
        given_by=given_by,
        assent=assent,
        caregiver_situation=caregiver,
        place_private=private,
        child_mature=mature,
        capacity_concern=concern,
        capacity_note="Tired." if concern else "",
    )
    good = usable(entry, ConsentNeed(ConsentPurpose.SERVICES), TODAY, age, BANDS)
    assert (problems(entry, age) == ()) == good
    assert {field for field, _ in problems(entry, age)} <= set(FIELDS.values())


class TestReportingDuty:
    full = ReportingDuty("Teachers", "Abuse", "The authority", 24, "yes", "A fine", "Act 4", date(2026, 6, 1))

    def test_an_empty_profile_is_not_clarified_and_may_be_kept(self) -> None:
        assert not ReportingDuty().clarified
        assert ReportingDuty(checked_on=TODAY).cleaned(TODAY) == ReportingDuty()

    def test_a_full_one_is(self) -> None:
        assert self.full.cleaned(TODAY).clarified
        assert replace(self.full, deadline_hours=None, consequence="").cleaned(TODAY).clarified

    @pytest.mark.parametrize("name", NEEDED)
    def test_half_a_law_is_refused_at_the_field_that_is_missing(self, name: str) -> None:
        missing: Any = {name: None if name == "checked_on" else " "}
        if name == "applies_to_adults":
            missing = {name: ""}
        with pytest.raises(InvalidEntry) as caught:
            replace(self.full, **missing).cleaned(TODAY)
        assert caught.value.facts == {"field": name, "problem": "half_clarified"}

    @pytest.mark.parametrize(
        ("field", "value"),
        [("checked_on", TODAY + timedelta(1)), ("deadline_hours", 0), ("applies_to_adults", "perhaps")],
    )
    def test_what_cannot_be_is_refused(self, field: str, value: Any) -> None:
        with pytest.raises(InvalidEntry) as caught:
            replace(self.full, **{field: value}).cleaned(TODAY)
        assert caught.value.facts["field"] == field
