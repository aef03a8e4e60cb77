"""The states of a referral, who may move it, and when an answer is late."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, UsableConsent
from pgi_desk.domain.errors import (
    ConsentMissing,
    DomainError,
    InvalidEntry,
    NothingToSend,
    OutcomeNeeded,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId, ReferralId, StaffId, letter_number
from pgi_desk.domain.referral import (
    AWAITING_RECEIPT,
    NEEDS_CONSENT,
    Referral,
    acknowledge_by,
    is_overdue,
    language_for,
    moved,
    narrowed,
    respond_within,
    rewritten,
    sent,
)
from tests.helpers.builders import a_consent
from tests.unit.domain.real_lists import MATRIX, PRIORITIES, STATES, unhurried

NOW = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)
P1, P2 = ProviderId("p1"), ProviderId("p2")
DRAFT = Referral(
    referral_id=ReferralId("r1"),
    case_code=CaseCode("K7QM-T4CC"),
    number=letter_number(2026, 1),
    provider_id=P1,
    service_family="health",
    priority="normal",
    prepared_at=NOW,
    prepared_by=StaffId("s1"),
    items=("case_code", "sex"),
)
PROOF = UsableConsent(
    ConsentId("c1"), ConsentPurpose.REFERRAL, P1, frozenset({"case_code", "sex", "name"}), frozenset(), NOW.date()
)
ALL = STATES.codes()
NEXT = {
    "draft": {"consent_ok", "revoked_by_person", "closed"},
    "consent_ok": {"sent", "draft", "revoked_by_person"},
    "sent": {"received", "accepted", "declined_by_provider", "no_answer", "stop_and_recall"},
    "received": {"accepted", "declined_by_provider", "no_answer", "back_referral", "stop_and_recall"},
    "accepted": {"service_started", "person_did_not_attend", "person_declined", "back_referral", "stop_and_recall"},
    "declined_by_provider": {"closed", "stop_and_recall"},
    "no_answer": {"received", "accepted", "declined_by_provider", "closed", "stop_and_recall"},
    "service_started": {
        "service_completed",
        "partly_completed",
        "person_did_not_attend",
        "person_declined",
        "back_referral",
        "stop_and_recall",
    },
    "service_completed": {"closed", "back_referral", "stop_and_recall"},
    "partly_completed": {"closed", "back_referral", "stop_and_recall"},
    "person_did_not_attend": {"closed", "stop_and_recall"},
    "person_declined": {"closed", "stop_and_recall"},
    "closed": set(),
    "revoked_by_person": {"stop_and_recall", "closed"},
    "stop_and_recall": {"closed"},
    "back_referral": {"closed", "stop_and_recall"},
}


def at(state: str) -> Referral:
    return replace(DRAFT, state=state)


class TestTransitions:
    def test_the_list_is_the_table_above(self) -> None:
        assert {row.code: set(row.words("next")) for row in STATES} == NEXT

    @pytest.mark.parametrize(("state", "wanted"), [(a, b) for a in ALL for b in ALL if b in NEXT[a]])
    def test_every_way_of_the_table_is_open(self, state: str, wanted: str) -> None:
        assert moved(at(state), wanted, STATES, NOW, consent=PROOF, outcome="referred").state == wanted

    @pytest.mark.parametrize(("state", "wanted"), [(a, b) for a in ALL for b in (*ALL, "") if b not in NEXT[a]])
    def test_every_other_way_is_closed(self, state: str, wanted: str) -> None:
        with pytest.raises(TransitionNotAllowed) as caught:
            moved(at(state), wanted, STATES, NOW, consent=PROOF, outcome="referred")
        assert caught.value.facts == {"current": state, "wanted": wanted}

    @pytest.mark.parametrize("state", sorted(set(ALL) - NEEDS_CONSENT - {"draft", "closed", "revoked_by_person"}))
    def test_whatever_was_sent_can_be_recalled(self, state: str) -> None:
        assert "stop_and_recall" in NEXT[state] or state == "stop_and_recall"

    def test_a_state_that_is_none_is_refused(self) -> None:
        with pytest.raises(InvalidEntry):
            moved(at("lost"), "closed", STATES, NOW, outcome="referred")

    def test_closing_needs_an_outcome(self) -> None:
        with pytest.raises(OutcomeNeeded):
            moved(at("service_completed"), "closed", STATES, NOW)
        closed = moved(at("service_completed"), "closed", STATES, NOW, outcome="referred")
        assert (closed.state, closed.outcome, closed.closed_at) == ("closed", "referred", NOW)

    def test_an_outcome_is_kept_only_when_closing(self) -> None:
        assert moved(at("sent"), "received", STATES, NOW, outcome="referred").outcome == ""


class TestConsentOnTheWay:
    @pytest.mark.parametrize(("state", "wanted"), [("draft", "consent_ok"), ("consent_ok", "sent")])
    @pytest.mark.parametrize(
        "proof",
        [
            None,
            replace(PROOF, recipient=P2),
            replace(PROOF, recipient=None),
            replace(PROOF, purpose=ConsentPurpose.FAMILY_LINKS),
            replace(PROOF, items=frozenset({"case_code"})),
            replace(PROOF, withheld=frozenset({"sex"})),
            replace(PROOF, checked_on=NOW.date() - timedelta(2)),
        ],
        ids=["none", "other service", "no service", "other purpose", "an item less", "withheld", "checked long ago"],
    )
    def test_no_other_proof_opens_it(self, state: str, wanted: str, proof: UsableConsent | None) -> None:
        with pytest.raises(ConsentMissing) as caught:
            moved(at(state), wanted, STATES, NOW, consent=proof)
        assert caught.value.facts["items"] == ("case_code", "sex")

    def test_the_referral_names_the_consent_that_it_rests_on(self) -> None:
        assert moved(DRAFT, "consent_ok", STATES, NOW, consent=PROOF).consent_id == "c1"

    def test_a_check_of_local_yesterday_counts_around_midnight(self) -> None:
        # Half past midnight in UTC is still yesterday west of Greenwich, where the check was made.
        proof = replace(PROOF, checked_on=datetime(2026, 6, 14, 19, 30, tzinfo=timezone(-timedelta(hours=5))).date())
        assert sent(at("consent_ok"), STATES, PRIORITIES, datetime(2026, 6, 15, 0, 30, tzinfo=UTC), proof).sent_at

    def test_what_is_needed_is_this_service_and_these_items(self) -> None:
        assert DRAFT.need() == ConsentNeed(ConsentPurpose.REFERRAL, P1, frozenset({"case_code", "sex"}))
        assert replace(DRAFT, priority="emergency").need().urgent
        assert not replace(DRAFT, priority="urgent").need().urgent


class TestDueTimes:
    @pytest.mark.parametrize(("priority", "hours"), [("emergency", 24), ("urgent", 72), ("normal", 336)])
    def test_an_answer_is_late_after_the_hours_of_its_priority(self, priority: str, hours: int) -> None:
        gone = sent(replace(at("consent_ok"), priority=priority), STATES, PRIORITIES, NOW, PROOF)
        due = NOW + timedelta(hours=hours)
        assert respond_within(priority, PRIORITIES) == timedelta(hours=hours)
        assert (gone.state, gone.sent_at, gone.due_at) == ("sent", NOW, due)
        assert not is_overdue(gone, due)
        assert is_overdue(gone, due + timedelta(seconds=1))

    @pytest.mark.parametrize(("priority", "hours"), [("emergency", 12), ("urgent", 36), ("normal", 168)])
    def test_an_acknowledgement_is_due_at_half_time(self, priority: str, hours: int) -> None:
        gone = sent(replace(at("consent_ok"), priority=priority), STATES, PRIORITIES, NOW, PROOF)
        assert acknowledge_by(gone, PRIORITIES) == NOW + timedelta(hours=hours)

    @pytest.mark.parametrize("state", ALL)
    def test_only_a_silent_service_is_late(self, state: str) -> None:
        gone = replace(at(state), sent_at=NOW, due_at=NOW + timedelta(hours=24))
        assert is_overdue(gone, NOW + timedelta(days=30)) == (state in {"sent", "no_answer"})
        assert (state in AWAITING_RECEIPT) == (state in {"sent", "no_answer"})

    def test_nothing_is_due_before_sending(self) -> None:
        assert acknowledge_by(DRAFT, PRIORITIES) is None
        assert not is_overdue(at("sent"), NOW)

    def test_a_priority_that_is_none_is_refused(self) -> None:
        with pytest.raises(InvalidEntry):
            respond_within("soon", PRIORITIES)


class TestNarrowing:
    def agreed(self, **changes: Any) -> Consent:
        return a_consent(items_to_share=("case_code",), **changes)

    def test_a_draft_loses_what_was_not_agreed(self) -> None:
        assert narrowed(DRAFT, self.agreed()).items == ("case_code",)

    def test_and_what_is_withheld(self) -> None:
        agreed = a_consent(items_to_share=("case_code", "sex", "name"), items_to_withhold=("case_code",))
        assert narrowed(DRAFT, agreed).items == ("sex",)

    def test_it_gains_nothing(self) -> None:
        assert narrowed(DRAFT, a_consent(items_to_share=MATRIX.codes())) == DRAFT

    def test_when_nothing_is_left_there_is_no_letter(self) -> None:
        with pytest.raises(NothingToSend):
            narrowed(DRAFT, a_consent(items_to_share=("name",)))

    def test_without_an_answer_it_stays(self) -> None:
        assert narrowed(DRAFT, None) == DRAFT
        assert narrowed(DRAFT, self.agreed(decision="refused")) == DRAFT

    def test_after_the_draft_it_is_fixed(self) -> None:
        assert narrowed(at("consent_ok"), self.agreed()) == at("consent_ok")


class TestKeeping:
    def kept(self, **changes: Any) -> Referral:
        return replace(DRAFT, **changes).cleaned()

    @pytest.mark.parametrize(
        ("field", "longest"), [("reason", 600), ("safety_concern", 300), ("health_information", 600), ("story", 600)]
    )
    def test_each_text_has_its_length(self, field: str, longest: int) -> None:
        assert getattr(self.kept(**{field: f" {'a' * longest} "}), field) == "a" * longest
        with pytest.raises(InvalidEntry) as caught:
            self.kept(**{field: "a" * (longest + 1)})
        assert caught.value.facts["field"] == field

    def test_a_referral_without_items_says_nothing(self) -> None:
        with pytest.raises(InvalidEntry) as caught:
            self.kept(items=())
        assert caught.value.facts == {"field": "items", "problem": "empty"}


class TestLanguage:
    def test_a_letter_is_in_the_first_language_that_its_reader_reads(self) -> None:
        offered = ("en", "fr", "es", "ar")
        for reads, language in (
            (("ar", "fr"), "fr"),
            (("am", "ar"), "ar"),
            (("es", "en"), "en"),
            (("am",), "en"),
            ((), "en"),
        ):
            assert language_for(reads, offered) == language, reads

    def test_it_can_be_changed_until_the_letter_left(self) -> None:
        for state in ALL:
            referral = replace(DRAFT, state=state, sent_at=None if state in {"draft", "consent_ok"} else NOW)
            if referral.sent_at is None:
                assert rewritten(referral, "ar") == replace(referral, letter_language="ar")
            else:
                with pytest.raises(TransitionNotAllowed):
                    rewritten(referral, "ar")
        with pytest.raises(TransitionNotAllowed):
            rewritten(replace(DRAFT, state="revoked_by_person"), "ar")


few_items = st.frozensets(st.sampled_from(["case_code", "sex", "name", "story"]))
proofs = st.none() | st.builds(
    UsableConsent,
    consent_id=st.sampled_from([ConsentId("c1"), ConsentId("c2")]),
    purpose=st.sampled_from([ConsentPurpose.REFERRAL, ConsentPurpose.FAMILY_LINKS]),
    recipient=st.sampled_from([P1, P2, None]),
    items=few_items,
    withheld=few_items,
    checked_on=st.sampled_from([NOW.date() - timedelta(days=days) for days in (0, 1, 2, 90)]),
)


class AnyWayThroughTheStates(RuleBasedStateMachine):
    """Whatever is called in whatever order: a letter counts as sent only on a proof for exactly that."""

    def __init__(self) -> None:
        super().__init__()
        self.referral = DRAFT
        self.proof: UsableConsent | None = None

    @initialize(items=few_items.filter(bool), provider=st.sampled_from([P1, P2]))
    def prepare(self, items: frozenset[str], provider: ProviderId) -> None:
        self.referral = replace(DRAFT, items=tuple(sorted(items)), provider_id=provider)

    @rule(wanted=st.sampled_from(ALL), proof=proofs, outcome=st.sampled_from(["", "referred"]))
    def move(self, wanted: str, proof: UsableConsent | None, outcome: str) -> None:
        self._try(lambda: moved(self.referral, wanted, STATES, NOW, consent=proof, outcome=outcome), proof)

    @rule(proof=proofs.filter(bool))
    def send(self, proof: UsableConsent) -> None:
        self._try(lambda: sent(self.referral, STATES, PRIORITIES, NOW, proof), proof)

    @rule(more=few_items, wanted=st.sampled_from(sorted(NEEDS_CONSENT)))
    def go_on_rightly(self, more: frozenset[str], wanted: str) -> None:
        """Without this, chance would hardly ever get as far as sending."""
        need = self.referral.need()
        items, withheld = need.items | more, more - need.items
        proof = UsableConsent(ConsentId("c3"), need.purpose, need.recipient, items, withheld, NOW.date())
        self._try(lambda: moved(self.referral, wanted, STATES, NOW, consent=proof), proof)

    @rule(items=few_items)
    def narrow(self, items: frozenset[str]) -> None:
        agreed = a_consent(items_to_share=tuple(items), recipient=self.referral.provider_id)
        self._try(lambda: narrowed(self.referral, agreed), self.proof)

    @invariant()
    def sent_only_on_a_proof_for_exactly_that(self) -> None:
        if self.referral.state not in NEEDS_CONSENT:
            return
        proof, referral = self.proof, self.referral
        assert proof is not None
        assert (proof.purpose, proof.recipient) == (ConsentPurpose.REFERRAL, referral.provider_id)
        assert all(item in proof.items and item not in proof.withheld for item in referral.items)
        assert (NOW.date() - proof.checked_on).days <= 1
        assert referral.consent_id == proof.consent_id

    @invariant()
    def a_time_of_sending_means_that_it_was_sent(self) -> None:
        if self.referral.sent_at is not None:
            assert self.referral.state not in {"draft", "consent_ok", "revoked_by_person"}

    def _try(self, act: object, proof: UsableConsent | None) -> None:
        assert callable(act)
        before = self.referral.state
        try:
            self.referral = act()
        except DomainError:
            return
        if self.referral.state != before:
            self.proof = proof


AnyWayThroughTheStates.TestCase.settings = settings(unhurried, max_examples=60, stateful_step_count=15)
TestAnyWay = AnyWayThroughTheStates.TestCase
