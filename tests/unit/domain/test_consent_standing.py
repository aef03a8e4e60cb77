"""How consent stands in a case: nine purposes, what is missing, when to ask again, when two people should decide."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.best_interest import BestInterestRecord, DecisionScope, decision_for, decision_in_force
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.consent_standing import ConsentStanding, Ledger, WhoseConsent, consent_standing
from pgi_desk.domain.errors import EntryIncomplete
from pgi_desk.domain.identifiers import BestInterestId, CaseCode, ConsentId, ProviderId, StaffId
from pgi_desk.domain.partial_date import DatePrecision, PartialDate
from tests.helpers.builders import TODAY, a_consent
from tests.unit.domain.real_lists import BANDS, unhurried

ADULT = WhoseConsent(PartialDate(DatePrecision.YEAR, 1990), "", False, "not_assessed")
CHILD = WhoseConsent(PartialDate(DatePrecision.YEAR, 2013), "", False, "not_assessed")
UNKNOWN = WhoseConsent(PartialDate(), "", False, "not_assessed")
BORN_TO_TURN_18 = WhoseConsent(PartialDate(DatePrecision.DAY, 2008, 6, 20), "", False, "not_assessed")
DECISION = BestInterestRecord(
    record_id=BestInterestId("i1"),
    case_code=CaseCode("K7QM-T4C9"),
    reasons=("child_refuses",),
    views_of_child="Views.",
    safety="Safety.",
    family_unity="Family.",
    development="Development.",
    identity="Identity.",
    options=("One", "Two"),
    decision="One.",
    decided_by=StaffId("s1"),
    second_member=StaffId("s2"),
    trained_member=StaffId("s2"),
    decided_on=TODAY,
    review_on=TODAY + timedelta(30),
)


FOR_SERVICES = DecisionScope(frozenset({ConsentPurpose.SERVICES}))


def scopes_of(decisions: tuple[BestInterestRecord, ...]) -> dict[str, DecisionScope]:
    """All of them are decisions on help."""
    return {one.record_id: FOR_SERVICES for one in decisions}


def entry(purpose: ConsentPurpose, number: int = 1, **changes: Any) -> Consent:
    plain = a_consent(
        consent_id=ConsentId(f"c{number}"), purpose=purpose, sequence=number, recipient=None, items_to_share=()
    )
    return replace(plain, **changes)


def standing(
    *consents: Consent,
    person: WhoseConsent = ADULT,
    today: date = TODAY,
    decisions: tuple[BestInterestRecord, ...] = (),
    risks: dict[str, str] | None = None,
    told_on: date | None = None,
    anew: dict[str, tuple[str, ...]] | None = None,
) -> ConsentStanding:
    ledger = Ledger(consents, decisions, scopes_of(decisions), risks or {}, told_on, anew or {})
    return consent_standing(ledger, person, today, BANDS)


def test_nobody_was_asked_anything() -> None:
    found = standing()
    assert [one.purpose for one in found.purposes] == list(ConsentPurpose)
    assert {one.state for one in found.purposes} == {"never_asked"}
    assert found.missing == (ConsentPurpose.RECORD, ConsentPurpose.SERVICES, ConsentPurpose.FOLLOW_UP)
    assert not found.decision_missing


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, "usable"),
        ({"valid_until": TODAY + timedelta(3)}, "expiring"),
        ({"valid_until": TODAY - timedelta(1)}, "expired"),
        ({"decision": "refused"}, "refused"),
        ({"decision": "not_asked"}, "usable"),  # that nobody asked again takes nothing back
        ({"withdrawn_on": TODAY}, "withdrawn"),
        ({"place_private": False}, "unusable"),
        ({"given_by": "caregiver"}, "unusable"),
    ],
)
def test_the_state_of_a_purpose_is_that_of_its_newest_entry(changes: dict[str, Any], state: str) -> None:
    older = entry(ConsentPurpose.SERVICES, 1)
    found = standing(older, entry(ConsentPurpose.SERVICES, 2, **changes)).of(ConsentPurpose.SERVICES)
    assert found.state == state
    assert bool(found.valid) == (state in {"usable", "expiring"})


def test_services_of_one_purpose_are_counted() -> None:
    one, other = ProviderId("p1"), ProviderId("p2")
    found = standing(
        entry(ConsentPurpose.REFERRAL, 1, recipient=one),
        entry(ConsentPurpose.REFERRAL, 2, recipient=other, decision="refused"),
    ).of(ConsentPurpose.REFERRAL)
    assert (found.state, found.valid, found.count) == ("usable", 1, 2)


def test_who_turned_18_is_asked_again() -> None:
    given = entry(
        ConsentPurpose.SERVICES, given_by="self", assent="yes", caregiver_situation="absent", child_mature=True
    )
    before = standing(given, person=BORN_TO_TURN_18, today=date(2026, 6, 19)).of(ConsentPurpose.SERVICES)
    after = standing(given, person=BORN_TO_TURN_18, today=date(2026, 6, 20)).of(ConsentPurpose.SERVICES)
    assert (before.again, after.again) == ((), ("turned_18",))


def test_what_a_caregiver_gave_cannot_be_used_once_the_person_is_18() -> None:
    given = entry(ConsentPurpose.SERVICES, given_by="caregiver", assent="yes", caregiver_situation="present")
    after = standing(given, person=BORN_TO_TURN_18, today=date(2026, 6, 20)).of(ConsentPurpose.SERVICES)
    assert (after.state, after.reasons, after.again) == ("unusable", ("proxy_for_adult",), ("turned_18",))


def test_another_risk_level_is_a_reason_to_ask_again() -> None:
    person = replace(ADULT, risk_level="high")
    given = entry(ConsentPurpose.SERVICES)
    assert standing(given, person=person, risks={"c1": "low"}).of(ConsentPurpose.SERVICES).again == ("risk_changed",)
    assert standing(given, person=person, risks={"c1": "high"}).of(ConsentPurpose.SERVICES).again == ()
    assert standing(given, person=person).of(ConsentPurpose.SERVICES).again == ()


def test_what_was_refused_or_withdrawn_is_not_to_be_asked_again_by_the_program() -> None:
    person = replace(ADULT, risk_level="high")
    for changes in ({"decision": "refused"}, {"withdrawn_on": TODAY}):
        found = standing(entry(ConsentPurpose.SERVICES, **changes), person=person, risks={"c1": "low"})
        assert found.of(ConsentPurpose.SERVICES).again == ()


class TestDecisionOfTwo:
    by_panel = entry(
        ConsentPurpose.SERVICES, given_by="best_interest_panel", assent="yes", caregiver_situation="implicated"
    )

    def test_a_panel_without_a_decision_is_not_usable_and_the_decision_is_missing(self) -> None:
        found = standing(self.by_panel, person=CHILD)
        assert found.of(ConsentPurpose.SERVICES).reasons == ("best_interest_missing",)
        assert found.decision_missing

    def test_a_child_who_refuses_is_a_matter_for_two_and_a_grown_person_is_not(self) -> None:
        refused = entry(ConsentPurpose.SERVICES, decision="refused", assent="no", caregiver_situation="present")
        assert standing(refused, person=CHILD).decision_missing
        assert not standing(replace(refused, assent="yes"), person=CHILD).decision_missing
        assert not standing(replace(refused, purpose=ConsentPurpose.STATISTICS), person=CHILD).decision_missing
        assert not standing(refused, person=ADULT).decision_missing
        assert standing(refused, person=UNKNOWN).decision_missing  # may be a child

    def test_with_one_it_is_until_the_day_of_review(self) -> None:
        last = TODAY + timedelta(30)
        assert (
            standing(self.by_panel, person=CHILD, today=last, decisions=(DECISION,)).of(ConsentPurpose.SERVICES).valid
        )
        after = standing(self.by_panel, person=CHILD, today=last + timedelta(1), decisions=(DECISION,))
        assert not after.of(ConsentPurpose.SERVICES).valid
        assert after.decision_missing

    def test_a_decision_on_something_else_is_none_for_this(self) -> None:
        statistics = replace(self.by_panel, purpose=ConsentPurpose.STATISTICS)
        found = standing(statistics, person=CHILD, decisions=(DECISION,))
        assert found.of(ConsentPurpose.STATISTICS).reasons == ("best_interest_missing",)
        assert found.decision_missing

    def test_a_decision_to_share_is_for_one_service(self) -> None:
        scope = DecisionScope(frozenset({ConsentPurpose.REFERRAL}), ProviderId("p1"))
        assert scope.problems() == ()
        for recipient, holds in ((ProviderId("p1"), True), (ProviderId("p2"), False), (None, False)):
            wanted = (ConsentPurpose.REFERRAL, recipient)
            assert (decision_for((DECISION,), {"i1": scope}, wanted, TODAY) is not None) == holds
        assert decision_for((DECISION,), {}, (ConsentPurpose.SERVICES, None), TODAY) is None

    @pytest.mark.parametrize(
        ("purposes", "recipient", "problem"),
        [
            ((), None, ("purposes", "nothing_decided")),
            ((ConsentPurpose.REFERRAL,), None, ("recipient", "one_named_recipient")),
            ((ConsentPurpose.SERVICES,), ProviderId("p1"), ("recipient", "one_named_recipient")),
        ],
    )
    def test_what_a_decision_is_for_is_said(
        self, purposes: tuple[ConsentPurpose, ...], recipient: ProviderId | None, problem: tuple[str, str]
    ) -> None:
        with pytest.raises(EntryIncomplete) as caught:
            DECISION.cleaned(TODAY, DecisionScope(frozenset(purposes), recipient))
        assert caught.value.facts["problems"] == (problem,)

    def test_a_child_about_whom_somebody_was_told_without_consent_needs_one(self) -> None:
        assert standing(person=CHILD, told_on=TODAY).decision_missing
        assert not standing(person=ADULT, told_on=TODAY).decision_missing

    def test_once_two_people_decided_on_what_was_told_the_question_is_over(self) -> None:
        """Also when the day of review of that decision has passed: what was told stays told."""
        long_after = TODAY + timedelta(200)
        for told_on in (TODAY - timedelta(5), TODAY + timedelta(5)):
            assert not standing(person=CHILD, told_on=told_on, today=long_after, decisions=(DECISION,)).decision_missing
        later = TODAY + timedelta(31)
        assert standing(person=CHILD, told_on=later, today=long_after, decisions=(DECISION,)).decision_missing

    def test_what_was_asked_again_or_has_run_out_asks_for_no_decision_any_more(self) -> None:
        """Otherwise nobody could ever make the question go away."""
        old = replace(self.by_panel, valid_until=TODAY)
        after = TODAY + timedelta(40)
        present = {"given_by": "caregiver", "assent": "yes", "caregiver_situation": "present"}
        newer = entry(ConsentPurpose.SERVICES, 2, **present)
        other = entry(ConsentPurpose.STATISTICS, 2, **present)
        assert standing(self.by_panel, person=CHILD, today=after).decision_missing
        assert not standing(self.by_panel, newer, person=CHILD, today=after).decision_missing
        assert not standing(old, other, person=CHILD, today=after).decision_missing

    def test_a_decision_without_what_it_is_for_is_named_where_one_is_missing(self) -> None:
        def found(today: date, **scopes: DecisionScope) -> ConsentStanding:
            return consent_standing(Ledger((self.by_panel,), (DECISION,), scopes, {}), CHILD, today, BANDS)

        assert (found(TODAY).decision_missing, found(TODAY).unscoped_on) == (True, TODAY)
        scoped = found(TODAY, i1=FOR_SERVICES)
        assert (scoped.decision_missing, scoped.unscoped_on) == (False, None)
        late = found(TODAY + timedelta(31), i1=FOR_SERVICES)
        assert (late.decision_missing, late.unscoped_on) == (True, None)

    @unhurried
    @given(st.lists(st.integers(-200, 200), max_size=4), st.integers(-250, 250))
    def test_the_newest_that_holds_is_the_one(self, starts: list[int], shift: int) -> None:
        made = [
            replace(DECISION, decided_on=TODAY + timedelta(day), review_on=TODAY + timedelta(day + 30))
            for day in starts
        ]
        today = TODAY + timedelta(shift)
        found = decision_in_force(made, today)
        holding = [one.decided_on for one in made if one.decided_on <= today <= one.review_on]
        assert (found.decided_on if found else None) == max(holding, default=None)

    @pytest.mark.parametrize(
        ("changes", "problem"),
        [
            ({"views_of_child": " "}, ("views_of_child", "empty")),
            ({"reasons": ()}, ("reasons", "empty")),
            ({"options": ("One", " ")}, ("options", "two_options")),
            ({"second_member": StaffId("s1"), "trained_member": StaffId("s1")}, ("second_member", "two_people")),
            ({"second_member": StaffId("")}, ("second_member", "two_people")),
            ({"trained_member": StaffId("s3")}, ("trained_member", "one_trained")),
            ({"trained_member": StaffId("")}, ("trained_member", "one_trained")),
            ({"decided_on": TODAY + timedelta(1)}, ("decided_on", "in_the_future")),
            ({"review_on": TODAY}, ("review_on", "review_half_a_year")),
            ({"review_on": TODAY + timedelta(200)}, ("review_on", "review_half_a_year")),
        ],
    )
    def test_what_is_missing_is_named(self, changes: dict[str, Any], problem: tuple[str, str]) -> None:
        with pytest.raises(EntryIncomplete) as caught:
            replace(DECISION, **changes).cleaned(TODAY, FOR_SERVICES)
        assert problem in caught.value.facts["problems"]  # type: ignore[operator]  # pairs of a field and a problem

    def test_everything_that_is_missing_is_named_at_once(self) -> None:
        with pytest.raises(EntryIncomplete) as caught:
            replace(DECISION, safety="", identity="", options=()).cleaned(TODAY, FOR_SERVICES)
        problems = caught.value.facts["problems"]
        assert problems == (("safety", "empty"), ("identity", "empty"), ("options", "two_options"))


def test_where_the_danger_changed_nothing_leaves_on_an_older_consent_and_help_and_contact_go_on() -> None:
    person, risks = replace(ADULT, risk_level="high"), {"c1": "low", "c2": "low", "c3": "low"}
    purposes = (ConsentPurpose.FEEDBACK, ConsentPurpose.SERVICES, ConsentPurpose.FOLLOW_UP)
    found = standing(*(entry(one, place) for place, one in enumerate(purposes, 1)), person=person, risks=risks)
    assert found.of(ConsentPurpose.FEEDBACK).reasons == ("risk_changed",)
    assert not found.of(ConsentPurpose.FEEDBACK).valid
    for purpose in (ConsentPurpose.SERVICES, ConsentPurpose.FOLLOW_UP):
        assert found.of(purpose).valid
        assert found.of(purpose).again == ("risk_changed",)


def test_after_a_breach_nothing_leaves_on_what_was_agreed_before_and_help_goes_on() -> None:
    anew = {"c1": ("breach",), "c2": ("breach", "withdrawn_at_service")}
    feedback, services = entry(ConsentPurpose.FEEDBACK, 1), entry(ConsentPurpose.SERVICES, 2)
    found = standing(feedback, services, anew=anew)
    assert found.of(ConsentPurpose.FEEDBACK).reasons == ("breach",)
    assert found.of(ConsentPurpose.SERVICES).valid
    assert found.of(ConsentPurpose.SERVICES).again == ("breach", "withdrawn_at_service")
    asked = standing(feedback, services, entry(ConsentPurpose.FEEDBACK, 3), anew=anew).of(ConsentPurpose.FEEDBACK)
    assert (asked.state, asked.again) == ("usable", ())
