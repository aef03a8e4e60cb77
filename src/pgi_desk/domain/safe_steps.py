"""The steps of a safe referral: which are done, which the program sees by itself, which are left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry, StepsOpen
from pgi_desk.domain.referral_plan import ReferralPlan, SkippedStep
from pgi_desk.domain.text_entry import clean_line

BEFORE, AFTER = "before", "after"
BY_PROGRAM = "program"
VOICE_FIRST = "voice_first"
_WAITING = frozenset({"", "draft", "consent_ok", "revoked_by_person"})
_UNCONFIRMED = _WAITING | {"sent", "no_answer", "stop_and_recall"}
_UNANSWERED = _UNCONFIRMED | {"received"}


class StepState(StrEnum):
    """How far one step is."""

    SEEN = "seen"  # the program knows that it was done
    DONE = "done"  # a staff member ticked it
    SKIPPED = "skipped"  # left out, with a reason
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class StepFacts:
    """What the program knows of a referral besides its plan; `state` is empty before it is stored.

    `composed` says that the minimum makes a letter: something leaves, and nothing but what the matrix and the person
    allow. `follow_up` says that a day for asking the person how it went was agreed.
    """

    state: str = ""
    provider_usable: bool = False
    composed: bool = False
    emergency: bool = False
    follow_up: bool = False


@dataclass(frozen=True, slots=True)
class StepStanding:
    """One step of the checklist as it stands."""

    code: str
    when: str
    state: StepState
    by_hand: bool
    reason: str = ""


def checklist(steps: CodeList, plan: ReferralPlan | None, facts: StepFacts) -> tuple[StepStanding, ...]:
    """Return every step in order with its state (domain standards 6.4)."""
    seen = _seen(plan, facts)
    done = frozenset(plan.steps_done) if plan is not None else frozenset[str]()
    skipped = _reasons(plan)
    standings = []
    for row in steps:
        by_hand = row.text("by") != BY_PROGRAM and not (row.code == VOICE_FIRST and facts.emergency)
        state = _state(row.code, seen, done if by_hand else frozenset(), skipped)
        reason = skipped.get(row.code, "") if state is StepState.SKIPPED else ""
        standings.append(StepStanding(row.code, row.text("when"), state, by_hand and row.code not in seen, reason))
    return tuple(standings)


def open_before_letter(standings: Iterable[StepStanding]) -> tuple[str, ...]:
    """Return the steps that must be done or left out with a reason before the letter leaves."""
    return tuple(one.code for one in standings if one.when == BEFORE and one.state is StepState.OPEN)


def require_settled(standings: Iterable[StepStanding]) -> None:
    """Raise StepsOpen unless every step before the letter is done, or left out with a reason."""
    if waiting := open_before_letter(standings):
        raise StepsOpen(steps=waiting)


def marked(
    plan: ReferralPlan, standings: Iterable[StepStanding], done: Mapping[str, bool], skipped: Mapping[str, str]
) -> ReferralPlan:
    """Return the plan with steps ticked or unticked and others left out with a reason.

    InvalidEntry names a step that only the program ticks, that is not on the list, or whose reason is missing.
    """
    known = {one.code: one for one in standings}
    for code in (*done, *skipped):
        if code not in known:
            raise InvalidEntry(field=code, problem="unknown_code")
    for code, ticked in done.items():
        if ticked and not known[code].by_hand:
            raise InvalidEntry(field=code, problem="not_by_hand")
    reasons = {code: clean_line(code, reason, longest=300) for code, reason in skipped.items()}
    for code, reason in reasons.items():
        if not reason:
            raise InvalidEntry(field=code, problem="reason_missing")
    now_done = {code for code in known if done.get(code, code in plan.steps_done)} - reasons.keys()
    kept = {one.step: one.reason for one in plan.steps_skipped if one.step not in done} | reasons
    return replace(
        plan,
        steps_done=tuple(code for code in known if code in now_done),
        steps_skipped=tuple(SkippedStep(code, kept[code]) for code in known if code in kept and code not in now_done),
    )


def _reasons(plan: ReferralPlan | None) -> dict[str, str]:
    """Return why steps are left out; a handover that was not possible is the voice that could not come first."""
    if plan is None:
        return {}
    reasons = {one.step: one.reason for one in plan.steps_skipped}
    return reasons | ({VOICE_FIRST: plan.handover.not_possible} if plan.handover.not_possible else {})


def _state(code: str, seen: frozenset[str], done: frozenset[str], skipped: Mapping[str, str]) -> StepState:
    if code in seen:
        return StepState.SEEN
    if code in done:
        return StepState.DONE
    return StepState.SKIPPED if code in skipped else StepState.OPEN


def _seen(plan: ReferralPlan | None, facts: StepFacts) -> frozenset[str]:
    """Return the steps that the records themselves prove."""
    proofs = {
        "options_explained": plan is not None and plan.options_weighed,
        "provider_checked": facts.provider_usable,
        "consent_taken": facts.state not in {"", "draft"},
        "minimum_composed": facts.composed,
        VOICE_FIRST: plan is not None and plan.handover.at is not None,
        "handover_safe": plan is not None and bool(plan.meeting.day_and_hour),
        "transport": plan is not None and bool(plan.way.transport),
        "accompaniment": plan is not None and bool(plan.way.companion),
        "fallback": plan is not None and bool(plan.fallback),
        "receipt": facts.state not in _UNCONFIRMED,
        "follow_up": facts.follow_up,
        "feedback": facts.state not in _UNANSWERED,
    }
    return frozenset(code for code, proved in proofs.items() if proved)
