"""The checklist of a safe referral: what ticks itself, what is ticked, what is left out with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry, StepsOpen
from pgi_desk.domain.identifiers import CaseCode, PlanId, StaffId
from pgi_desk.domain.referral_plan import DiscussedOption, Handover, Meeting, ReferralPlan, SkippedStep, Way
from pgi_desk.domain.safe_steps import StepFacts, StepState, checklist, marked, open_before_letter, require_settled
from tests.unit.domain.real_lists import CONTENT, STATES, unhurried

STEPS = CONTENT.list("safe_referral_steps")
NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
WEIGHED = (DiscussedOption("this_service", "", "x"), DiscussedOption("nothing_now", "", "", "y"))
BY_HAND = {"need_named", "risk_checked", "voice_first", "handover_safe", "transport", "accompaniment", "fallback"}


def a_plan(**changes: Any) -> ReferralPlan:
    return replace(ReferralPlan(PlanId("n1"), CaseCode("K7QM-T4CC"), NOW, StaffId("s1")), **changes)


def states(plan: ReferralPlan | None, facts: StepFacts | None = None) -> dict[str, StepState]:
    return {one.code: one.state for one in checklist(STEPS, plan, facts or StepFacts())}


def seen(plan: ReferralPlan | None, facts: StepFacts | None = None) -> set[str]:
    return {code for code, state in states(plan, facts).items() if state is StepState.SEEN}


def test_there_are_the_fourteen_steps_of_the_standard_in_order() -> None:
    assert STEPS.codes() == (
        *("need_named", "options_explained", "provider_checked", "risk_checked", "consent_taken", "minimum_composed"),
        *("voice_first", "handover_safe", "transport", "accompaniment", "fallback", "receipt", "follow_up", "feedback"),
    )
    assert [row.code for row in STEPS if row.text("when") == "after"] == ["receipt", "follow_up", "feedback"]
    assert {row.text("by") for row in STEPS} == {"program", "worker", "either"}
    assert {row.code for row in STEPS if row.text("by") != "program"} == BY_HAND


def test_without_a_plan_everything_is_open() -> None:
    assert set(states(None).values()) == {StepState.OPEN}


@pytest.mark.parametrize(
    ("changes", "facts", "step"),
    [
        ({"options": WEIGHED}, StepFacts(), "options_explained"),
        ({}, StepFacts(provider_usable=True), "provider_checked"),
        ({}, StepFacts(composed=True), "minimum_composed"),
        ({"handover": Handover(NOW, "intake")}, StepFacts(emergency=True), "voice_first"),
        ({"meeting": Meeting(day_and_hour="Monday")}, StepFacts(), "handover_safe"),
        ({"way": Way(transport="not_needed")}, StepFacts(), "transport"),
        ({"way": Way(companion="alone_by_choice")}, StepFacts(), "accompaniment"),
        ({"fallback": "The other house."}, StepFacts(), "fallback"),
        ({}, StepFacts(state="consent_ok"), "consent_taken"),
        ({}, StepFacts(follow_up=True), "follow_up"),
    ],
)
def test_the_records_tick_a_step_by_themselves(changes: dict[str, Any], facts: StepFacts, step: str) -> None:
    assert seen(a_plan(**changes), facts) == {step}


def test_receipt_and_answer_are_seen_from_the_state() -> None:
    for state in STATES.codes():
        found = seen(None, StepFacts(state=state))
        assert ("consent_taken" in found) == (state != "draft")
        assert ("feedback" in found) <= ("receipt" in found)
    assert "receipt" in seen(None, StepFacts(state="received"))
    assert "feedback" not in seen(None, StepFacts(state="received"))
    assert "feedback" in seen(None, StepFacts(state="accepted"))


def test_an_emergency_is_handed_over_by_voice_or_says_why_not() -> None:
    ticked = a_plan(steps_done=("voice_first",))
    assert states(ticked)["voice_first"] is StepState.DONE
    assert states(ticked, StepFacts(emergency=True))["voice_first"] is StepState.OPEN
    told = a_plan(handover=Handover(not_possible="No line."))
    assert states(told, StepFacts(emergency=True))["voice_first"] is StepState.SKIPPED
    with pytest.raises(InvalidEntry):
        marked(a_plan(), checklist(STEPS, None, StepFacts(emergency=True)), {"voice_first": True}, {})


class TestMarking:
    def mark(self, plan: ReferralPlan, done: dict[str, bool], skipped: dict[str, str]) -> ReferralPlan:
        return marked(plan, checklist(STEPS, plan, StepFacts()), done, skipped)

    def test_a_tick_can_be_taken_back(self) -> None:
        plan = self.mark(a_plan(), {"risk_checked": True, "need_named": True}, {})
        assert plan.steps_done == ("need_named", "risk_checked")
        assert self.mark(plan, {"risk_checked": False}, {}).steps_done == ("need_named",)

    def test_a_tick_takes_the_place_of_a_reason_and_a_reason_of_a_tick(self) -> None:
        plan = self.mark(a_plan(), {}, {"transport": " It is  next door. "})
        assert plan.steps_skipped == (SkippedStep("transport", "It is next door."),)
        plan = self.mark(plan, {"transport": True}, {})
        assert (plan.steps_done, plan.steps_skipped) == (("transport",), ())
        plan = self.mark(plan, {}, {"transport": "No."})
        assert (plan.steps_done, plan.steps_skipped) == ((), (SkippedStep("transport", "No."),))

    @pytest.mark.parametrize(
        ("done", "skipped", "field", "problem"),
        [
            ({"consent_taken": True}, {}, "consent_taken", "not_by_hand"),
            ({"options_explained": True}, {}, "options_explained", "not_by_hand"),
            ({"dancing": True}, {}, "dancing", "unknown_code"),
            ({}, {"transport": "   "}, "transport", "reason_missing"),
            ({}, {"transport": "a" * 301}, "transport", "too_long"),
        ],
    )
    def test_what_cannot_be_marked(
        self, done: dict[str, bool], skipped: dict[str, str], field: str, problem: str
    ) -> None:
        with pytest.raises(InvalidEntry) as caught:
            self.mark(a_plan(), done, skipped)
        assert (caught.value.facts["field"], caught.value.facts["problem"]) == (field, problem)


def test_what_is_open_is_named_in_order_and_steps_after_the_letter_do_not_count() -> None:
    before = tuple(row.code for row in STEPS if row.text("when") == "before")
    standings = checklist(STEPS, None, StepFacts())
    assert open_before_letter(standings) == before
    with pytest.raises(StepsOpen) as caught:
        require_settled(standings)
    assert caught.value.facts == {"steps": before}


@unhurried
@given(
    st.sets(st.sampled_from(sorted(BY_HAND))),
    st.dictionaries(st.sampled_from(STEPS.codes()), st.text(min_size=1, max_size=20)),
    st.booleans(),
)
def test_a_letter_leaves_only_when_each_step_is_done_or_has_a_reason(
    ticked: set[str], reasons: dict[str, str], emergency: bool
) -> None:
    facts = StepFacts(state="consent_ok", provider_usable=True, composed=True, emergency=emergency)
    skipped = tuple(SkippedStep(code, reason) for code, reason in reasons.items())
    plan = a_plan(steps_done=tuple(ticked), steps_skipped=skipped)
    standings = checklist(STEPS, plan, facts)
    proved = {"provider_checked", "consent_taken", "minimum_composed"}
    counted = ticked - ({"voice_first"} if emergency else set())
    waiting = [
        row.code for row in STEPS if row.text("when") == "before" and row.code not in proved | counted | set(reasons)
    ]
    assert list(open_before_letter(standings)) == waiting
    for one in standings:
        assert (one.state is StepState.SKIPPED) == bool(one.reason)
