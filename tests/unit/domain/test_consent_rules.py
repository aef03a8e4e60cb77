"""When a consent can be used: purpose, recipient, items, dates, place and who gave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pgi_desk.domain.consent import (
    ONE_RECIPIENT,
    Consent,
    ConsentNeed,
    ConsentPurpose,
    UsableConsent,
    consent_problems,
    current_entry,
    default_valid_until,
    find_usable,
    usable,
)
from pgi_desk.domain.errors import ConsentMissing, InvalidEntry
from pgi_desk.domain.identifiers import ConsentId, ProviderId, StaffId
from tests.helpers.builders import TODAY, a_consent
from tests.unit.domain.real_lists import BANDS, CONTENT, MATRIX, unhurried

DAY = timedelta(days=1)
P1, P2 = ProviderId("p1"), ProviderId("p2")
NEED = ConsentNeed(ConsentPurpose.REFERRAL, P1, frozenset({"case_code", "sex"}))
EXPLAINED = CONTENT.list("explained_items").codes()
GIVERS = CONTENT.list("consent_given_by").codes()
item_sets = st.frozensets(st.sampled_from(MATRIX.codes()))


def problems(consent: Consent, *, need: ConsentNeed = NEED, today: date = TODAY, age: int | None = 30) -> set[str]:
    return set(consent_problems(consent, need, today, age, BANDS))


def missing(*entries: Consent, need: ConsentNeed = NEED, age: int | None = 30) -> dict[str, object]:
    with pytest.raises(ConsentMissing) as caught:
        find_usable(entries, need, TODAY, age, BANDS)
    return caught.value.facts


# Each breaks a usable consent in exactly one way.
BREAKS: dict[str, Callable[[Consent], Consent]] = {
    "other_purpose": lambda one: replace(one, purpose=ConsentPurpose.FAMILY_LINKS),
    "other_recipient": lambda one: replace(one, recipient=P2),
    "not_given": lambda one: replace(one, decision="refused"),
    "withdrawn": lambda one: replace(one, withdrawn_on=TODAY),
    "not_yet_valid": lambda one: replace(one, valid_from=TODAY + DAY),
    "expired": lambda one: replace(one, valid_until=TODAY - DAY),
    "limits_not_explained": lambda one: replace(one, limits_explained=False),
    "place_not_private": lambda one: replace(one, place_private=False),
    "items_withheld": lambda one: replace(one, items_to_withhold=(*one.items_to_withhold, "sex")),
    "items_not_listed": lambda one: replace(one, items_to_share=tuple(set(one.items_to_share) - {"sex"})),
    "proxy_for_adult": lambda one: replace(one, given_by="caregiver"),
}


@st.composite
def usable_consents(draw: st.DrawFn) -> Consent:
    """Different consents that can all be used for NEED today by an adult."""
    return a_consent(
        valid_from=TODAY - timedelta(draw(st.integers(0, 400))),
        valid_until=TODAY + timedelta(draw(st.integers(0, 400))),
        items_to_share=tuple(draw(item_sets) | NEED.items),
        items_to_withhold=tuple(draw(item_sets) - NEED.items),
        place_private=draw(st.sampled_from([True, None])),
        mode=draw(st.sampled_from(CONTENT.list("consent_modes").codes())),
        assent=draw(st.sampled_from(CONTENT.list("assent").codes())),
    )


# Each breaks a caregiver's consent for a child of ten.
CHILD_BREAKS: dict[str, Callable[[Consent], Consent]] = {
    **{code: fault for code, fault in BREAKS.items() if code != "proxy_for_adult"},
    "assent_missing": lambda one: replace(one, assent="na"),
    "child_refused": lambda one: replace(one, assent="no"),
    "caregiver_consent_missing": lambda one: replace(one, given_by="other_trusted_adult"),
    "adult_consent_missing": lambda one: replace(one, caregiver_situation="absent"),
    "best_interest_needed": lambda one: replace(one, caregiver_situation="implicated"),
    "caregiver_not_recorded": lambda one: replace(one, caregiver_situation=""),
}


class TestUsable:
    def test_a_consent_without_fault_is(self) -> None:
        assert usable(a_consent(), NEED, TODAY, 30, BANDS)

    @pytest.mark.parametrize("code", BREAKS)
    def test_each_fault_alone_is_named(self, code: str) -> None:
        assert problems(BREAKS[code](a_consent())) == {code}

    @unhurried
    @given(usable_consents())
    def test_many_consents_without_fault_are(self, consent: Consent) -> None:
        assert usable(consent, NEED, TODAY, 30, BANDS)

    @unhurried
    @given(usable_consents(), st.sets(st.sampled_from(sorted(BREAKS)), min_size=1))
    def test_no_consent_with_any_fault_is(self, consent: Consent, faults: set[str]) -> None:
        for fault in faults:
            consent = BREAKS[fault](consent)
        assert not usable(consent, NEED, TODAY, 30, BANDS)
        assert problems(consent) == faults

    @pytest.mark.parametrize("code", CHILD_BREAKS)
    def test_each_fault_of_a_consent_for_a_child_is_named(self, code: str) -> None:
        consent = a_consent(given_by="caregiver", assent="yes", caregiver_situation="present")
        assert problems(consent, age=10) == set()
        assert problems(CHILD_BREAKS[code](consent), age=10) == {code}

    @unhurried
    @given(usable_consents(), st.integers(6, 17), st.sets(st.sampled_from(sorted(CHILD_BREAKS)), min_size=1))
    def test_no_consent_for_a_child_with_any_fault_is(self, consent: Consent, age: int, faults: set[str]) -> None:
        # A trusted adult where no caregiver can be reached is no fault but another row of the table.
        assume(not {"caregiver_consent_missing", "adult_consent_missing"} <= faults)
        consent = replace(consent, given_by="caregiver", assent="yes", caregiver_situation="present")
        assert usable(consent, NEED, TODAY, age, BANDS)
        for fault in faults:
            consent = CHILD_BREAKS[fault](consent)
        assert not usable(consent, NEED, TODAY, age, BANDS)

    def test_a_reason_lets_a_place_count_that_was_not_private(self) -> None:
        assert not problems(a_consent(place_private=False, place_override_reason="The focal point agreed."))

    def test_an_entry_with_nothing_ticked_is_not(self) -> None:
        facts = (ConsentId("c1"), a_consent().case_code, ConsentPurpose.SERVICES, "given", TODAY, StaffId("s1"))
        bare = Consent(*facts, valid_from=TODAY, valid_until=TODAY)
        assert problems(bare, need=ConsentNeed(ConsentPurpose.SERVICES)) == {"limits_not_explained"}

    def test_not_knowing_about_the_place_is_not_a_no(self) -> None:
        assert not problems(a_consent(place_private=None))


class TestDates:
    def test_the_last_day_counts_and_the_next_does_not(self) -> None:
        consent = a_consent(valid_until=TODAY + 90 * DAY)
        assert not problems(consent, today=TODAY + 90 * DAY)
        assert problems(consent, today=TODAY + 91 * DAY) == {"expired"}

    def test_it_is_not_valid_before_its_first_day(self) -> None:
        assert problems(a_consent(), today=TODAY - DAY) == {"not_yet_valid"}

    @pytest.mark.parametrize("purpose", [ConsentPurpose.REFERRAL, ConsentPurpose.FEEDBACK, ConsentPurpose.FOLLOW_UP])
    def test_sharing_and_follow_up_hold_ninety_days(self, purpose: ConsentPurpose) -> None:
        assert default_valid_until(purpose, TODAY, date(2099, 1, 1)) == TODAY + 90 * DAY

    @pytest.mark.parametrize("purpose", [ConsentPurpose.RECORD, ConsentPurpose.SERVICES, ConsentPurpose.STATISTICS])
    def test_the_others_hold_as_long_as_the_record(self, purpose: ConsentPurpose) -> None:
        assert default_valid_until(purpose, TODAY, date(2028, 6, 15)) == date(2028, 6, 15)
        assert default_valid_until(purpose, TODAY, date(2020, 1, 1)) == TODAY


class TestWhoGave:
    @pytest.mark.parametrize("age", [18, 40, None])
    @pytest.mark.parametrize("given_by", GIVERS)
    def test_nobody_speaks_for_an_adult(self, given_by: str, age: int | None) -> None:
        assert problems(a_consent(given_by=given_by), age=age) == (set() if given_by == "self" else {"proxy_for_adult"})

    @pytest.mark.parametrize("given_by", GIVERS)
    def test_where_capacity_is_in_doubt_only_the_panel_may(self, given_by: str) -> None:
        found = problems(a_consent(given_by=given_by, capacity_concern=True))
        assert (found == set()) == (given_by in {"self", "best_interest_panel"})

    def test_a_caregivers_consent_ends_on_the_eighteenth_birthday(self) -> None:
        consent = a_consent(given_by="caregiver", assent="yes", caregiver_situation="present")
        assert not problems(consent, age=17)
        assert problems(consent, age=18) == {"proxy_for_adult"}

    def test_of_an_unknown_age_who_speaks_for_somebody_needs_their_yes(self) -> None:
        consent = a_consent(given_by="caregiver", assent="yes", caregiver_situation="present")
        assert not problems(consent, age=None)
        assert problems(replace(consent, assent="no"), age=None) == {"child_refused"}
        assert problems(replace(consent, assent="na"), age=None) == {"assent_missing"}
        assert problems(replace(consent, caregiver_situation=""), age=None) == {"proxy_for_adult"}
        assert problems(replace(consent, caregiver_situation="implicated"), age=None) == {"best_interest_needed"}
        alone = a_consent(given_by="self", assent="na", caregiver_situation="present")
        assert not problems(alone, age=None)

    def test_a_minor_under_twelve_without_assent_is_not_enough(self) -> None:
        consent = a_consent(given_by="caregiver", assent="na", caregiver_situation="present")
        assert problems(consent, age=9) == {"assent_missing"}
        assert not problems(replace(consent, assent="yes"), age=9)

    def test_a_child_alone_is_not_enough(self) -> None:
        assert problems(a_consent(), age=15) == {"assent_missing", "caregiver_not_recorded"}

    def test_an_emergency_counts_as_urgent_for_a_child_who_refused(self) -> None:
        consent = a_consent(given_by="best_interest_panel", assent="no", caregiver_situation="absent")
        assert problems(consent, age=14) == {"child_refused"}
        assert not problems(consent, age=14, need=replace(NEED, urgent=True))


class TestUnknownIsNotNo:
    @pytest.mark.parametrize("decision", ["refused", "not_asked", "withdrawn"])
    def test_nothing_but_given_can_be_used(self, decision: str) -> None:
        assert "not_given" in problems(a_consent(decision=decision))

    def test_never_asked_has_a_reason_of_its_own(self) -> None:
        assert missing()["reasons"] == ("never_asked",)
        assert missing(a_consent(decision="refused"))["reasons"] == ("not_given",)

    def test_a_withdrawn_decision_says_so(self) -> None:
        assert problems(a_consent(decision="withdrawn")) == {"not_given", "withdrawn"}


class TestLedger:
    def test_the_newest_entry_alone_counts(self) -> None:
        yes, no = a_consent(sequence=3), a_consent(consent_id=ConsentId("c2"), decision="refused", sequence=4)
        assert missing(no, yes)["reasons"] == ("not_given",)
        again = a_consent(consent_id=ConsentId("c3"), sequence=5)
        assert find_usable([again, no, yes], NEED, TODAY, 30, BANDS).consent_id == "c3"

    def test_an_answer_about_another_service_or_purpose_changes_nothing(self) -> None:
        mine = a_consent(sequence=1)
        others = [
            a_consent(consent_id=ConsentId("c2"), recipient=P2, decision="refused", sequence=2),
            a_consent(consent_id=ConsentId("c3"), purpose=ConsentPurpose.SERVICES, recipient=None, sequence=3),
        ]
        assert find_usable([mine, *others], NEED, TODAY, 30, BANDS).consent_id == "c1"
        assert current_entry(others, ConsentPurpose.REFERRAL, P1) is None

    def test_not_asking_again_takes_nothing_from_what_was_answered(self) -> None:
        later = a_consent(consent_id=ConsentId("c2"), sequence=2, decision="not_asked")
        assert find_usable([a_consent(), later], NEED, TODAY, 30, BANDS).consent_id == "c1"
        assert current_entry([later], ConsentPurpose.REFERRAL, P1) == later

    def test_the_error_says_what_was_needed(self) -> None:
        facts = missing(a_consent(withdrawn_on=TODAY, valid_until=TODAY - DAY))
        assert facts["purpose"] == "C4_referral"
        assert facts["reasons"] == ("withdrawn", "expired")
        assert facts["items"] == ("case_code", "sex")

    @unhurried
    @given(st.permutations(range(1, 6)))
    def test_order_of_reading_is_free(self, order: list[int]) -> None:
        entries = [a_consent(consent_id=ConsentId(str(number)), sequence=number) for number in order]
        newest = current_entry(entries, ConsentPurpose.REFERRAL, P1)
        assert newest is not None
        assert newest.sequence == 5


class TestProof:
    @unhurried
    @given(item_sets, item_sets, item_sets)
    def test_it_covers_listed_items_that_are_not_withheld(
        self, listed: frozenset[str], withheld: frozenset[str], wanted: frozenset[str]
    ) -> None:
        proof = UsableConsent(ConsentId("c1"), ConsentPurpose.REFERRAL, P1, listed, withheld, TODAY)
        need = ConsentNeed(ConsentPurpose.REFERRAL, P1, wanted)
        assert proof.covers(need) == all(item in listed and item not in withheld for item in wanted)

    def test_it_holds_for_one_recipient_and_one_purpose(self) -> None:
        proof = find_usable([a_consent()], NEED, TODAY, 30, BANDS)
        items = frozenset({"case_code", "sex", "language"})
        assert proof == UsableConsent(ConsentId("c1"), ConsentPurpose.REFERRAL, P1, items, frozenset(), TODAY)
        assert proof.covers(NEED)
        assert not proof.covers(replace(NEED, recipient=P2))
        assert not proof.covers(replace(NEED, purpose=ConsentPurpose.FAMILY_LINKS))


class TestKeeping:
    def refusal(self, consent: Consent) -> dict[str, object]:
        with pytest.raises(InvalidEntry) as caught:
            consent.cleaned(TODAY, EXPLAINED)
        return caught.value.facts

    def test_a_complete_entry_is_kept_clean(self) -> None:
        consent = a_consent(
            explained_items=EXPLAINED,
            interpreter=" MD \t 4 ",
            capacity_note=" tired\r\n",
            withheld_from=" her  uncle ",
            place_override_reason=" no  other room ",
        )
        kept = consent.cleaned(TODAY, EXPLAINED)
        assert (kept.interpreter, kept.capacity_note) == ("MD 4", "tired")
        assert (kept.withheld_from, kept.place_override_reason) == ("her uncle", "no other room")

    @pytest.mark.parametrize("left_out", EXPLAINED)
    def test_a_given_consent_had_every_item_explained(self, left_out: str) -> None:
        explained = tuple(item for item in EXPLAINED if item != left_out)
        assert self.refusal(a_consent(explained_items=explained)) == {
            "field": "explained_items",
            "problem": "not_all_explained",
            "missing": (left_out,),
        }

    def test_a_refusal_needs_no_explanation(self) -> None:
        assert a_consent(decision="refused").cleaned(TODAY, EXPLAINED).decision == "refused"

    def test_not_asking_needs_a_reason(self) -> None:
        assert self.refusal(a_consent(decision="not_asked"))["field"] == "not_asked_reason"
        kept = a_consent(decision="not_asked", not_asked_reason="not_safe_now").cleaned(TODAY, EXPLAINED)
        assert kept.not_asked_reason == "not_safe_now"

    @pytest.mark.parametrize("purpose", ConsentPurpose)
    def test_a_recipient_is_named_where_something_is_shared_and_nowhere_else(self, purpose: ConsentPurpose) -> None:
        right = a_consent(purpose=purpose, recipient=P1 if purpose in ONE_RECIPIENT else None, decision="refused")
        wrong = replace(right, recipient=None if purpose in ONE_RECIPIENT else P1)
        assert right.cleaned(TODAY, EXPLAINED) == right
        assert self.refusal(wrong) == {"field": "recipient", "problem": "one_named_recipient"}

    def test_the_purposes_with_a_recipient_are_those_of_the_list(self) -> None:
        rows = CONTENT.list("consent_purposes")
        assert {row.code for row in rows if row.attributes["one_recipient"]} == {one.value for one in ONE_RECIPIENT}
        assert rows.codes() == tuple(one.value for one in ConsentPurpose)

    @pytest.mark.parametrize("decision", ["withdrawn", "", "Given", "perhaps"])
    def test_an_entry_says_yes_no_or_not_asked(self, decision: str) -> None:
        assert self.refusal(a_consent(decision=decision)) == {"field": "decision", "problem": "unknown_code"}

    @pytest.mark.parametrize(
        ("field", "longest"),
        [("interpreter", 200), ("capacity_note", 500), ("withheld_from", 200), ("place_override_reason", 200)],
    )
    def test_each_text_has_its_length(self, field: str, longest: int) -> None:
        kept = a_consent(decision="refused", **{field: "a" * longest}).cleaned(TODAY, EXPLAINED)
        assert getattr(kept, field) == "a" * longest
        refusal = self.refusal(a_consent(decision="refused", **{field: "a" * (longest + 1)}))
        assert refusal == {"field": field, "problem": "too_long", "longest": longest}

    def test_dates_are_in_order(self) -> None:
        assert self.refusal(a_consent(taken_on=TODAY + DAY))["problem"] == "out_of_order"
        assert self.refusal(a_consent(valid_until=TODAY - DAY))["problem"] == "out_of_order"
        assert a_consent(valid_until=TODAY, explained_items=EXPLAINED).cleaned(TODAY, EXPLAINED).valid_until == TODAY

    @pytest.mark.parametrize("purpose", [ConsentPurpose.REFERRAL, ConsentPurpose.FOLLOW_UP])
    def test_sharing_and_later_contact_hold_at_most_90_days(self, purpose: ConsentPurpose) -> None:
        facts: dict[str, Any] = {"purpose": purpose, "explained_items": EXPLAINED}
        if purpose is ConsentPurpose.FOLLOW_UP:
            facts["recipient"] = None
        kept = a_consent(**facts, valid_until=TODAY + 90 * DAY).cleaned(TODAY, EXPLAINED)
        assert kept.valid_until == TODAY + 90 * DAY
        assert self.refusal(a_consent(**facts, valid_until=TODAY + 91 * DAY))["problem"] == "longer_than_90_days"


class TestWithdrawal:
    def test_it_works_at_once(self) -> None:
        gone = a_consent().withdrawn(TODAY, " oral ")
        assert (gone.withdrawn_on, gone.withdrawn_how) == (TODAY, "oral")
        assert problems(gone) == {"withdrawn"}

    def test_the_first_day_of_withdrawal_stays(self) -> None:
        gone = a_consent().withdrawn(TODAY, "oral")
        assert gone.withdrawn(TODAY + DAY, "in writing") == gone
