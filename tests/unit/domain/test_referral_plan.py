"""Options that were weighed, the choice, the way and the telephone handover."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, PlanId, ReferralId, StaffId
from pgi_desk.domain.referral_plan import (
    DiscussedOption,
    Handover,
    Meeting,
    ReferralPlan,
    Way,
    ended_without_referral,
    taken_up,
)
from tests.unit.domain.real_lists import CONTENT

NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
SERVICE = DiscussedOption("this_service", "Clinic", "A nurse looks", "A day without pay")
OTHER = DiscussedOption("other_service", "Night bus doctor", "No papers asked", "")
NOTHING = DiscussedOption("nothing_now", "", "", "The wound stays open")


def a_plan(**changes: Any) -> ReferralPlan:
    plan = ReferralPlan(PlanId("n1"), CaseCode("K7QM-T4CC"), NOW, StaffId("s1"), (SERVICE, NOTHING), "this_service")
    return replace(plan, **changes)


def problem(plan: ReferralPlan) -> tuple[object, object]:
    with pytest.raises(InvalidEntry) as caught:
        plan.cleaned(CONTENT, NOW)
    return caught.value.facts["field"], caught.value.facts["problem"]


def test_a_plan_with_two_options_one_of_them_doing_nothing_is_kept() -> None:
    assert a_plan().cleaned(CONTENT, NOW) == a_plan()
    assert a_plan().options_weighed
    assert a_plan(options=(SERVICE, OTHER, NOTHING), choice="nothing_now").cleaned(CONTENT, NOW).options_weighed


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"options": (SERVICE,)}, "options", "too_few_options"),
        ({"options": ()}, "options", "too_few_options"),
        ({"options": (SERVICE, DiscussedOption("nothing_now"))}, "options", "too_few_options"),
        ({"options": (SERVICE, replace(NOTHING, risks="  "))}, "options", "too_few_options"),
        ({"options": (SERVICE, OTHER)}, "options", "nothing_not_discussed"),
        ({"choice": "other_service"}, "choice", "not_discussed"),
        ({"options": (SERVICE, NOTHING, DiscussedOption("prayer", "", "x"))}, "options", "unknown_code"),
        ({"choice": "nothing_now", "referral_id": ReferralId("r1")}, "choice", "referral_exists"),
        ({"way": Way(transport="flying")}, "transport", "unknown_code"),
        ({"way": Way(companion="her aunt")}, "companion", "unknown_code"),
        ({"handover": Handover(NOW + timedelta(minutes=1), "intake")}, "handover", "in_the_future"),
        ({"handover": Handover(NOW)}, "handover_role", "role_missing"),
        ({"own_words": "a" * 301}, "own_words", "too_long"),
        ({"meeting": Meeting(word="a" * 121)}, "meeting_word", "too_long"),
    ],
)
def test_what_cannot_be_kept_is_named(changes: dict[str, Any], field: str, code: str) -> None:
    assert problem(a_plan(**changes)) == (field, code)


def test_a_plan_without_options_is_kept_because_the_way_may_be_arranged_first() -> None:
    plan = a_plan(options=(), choice="", way=Way("taxi"))
    assert plan.cleaned(CONTENT, NOW) == plan
    assert not plan.options_weighed


def test_a_handover_is_settled_by_a_call_or_by_a_reason() -> None:
    assert not Handover().settled
    assert Handover(NOW, "intake").settled
    assert (
        a_plan(handover=Handover(not_possible=" No  line. ")).cleaned(CONTENT, NOW).handover.not_possible == "No line."
    )


def test_nothing_now_ends_well_and_without_a_referral() -> None:
    ended = ended_without_referral(a_plan(choice="nothing_now"), NOW)
    assert (ended.ended_at, ended.referral_id, ended.waits(NOW)) == (NOW, None, False)
    with pytest.raises(InvalidEntry):
        ended_without_referral(a_plan(), NOW)
    with pytest.raises(InvalidEntry):
        ended_without_referral(a_plan(choice="nothing_now", referral_id=ReferralId("r1")), NOW)


def test_no_referral_comes_from_a_plan_that_says_nothing_now() -> None:
    assert taken_up(a_plan(), ReferralId("r1")).referral_id == "r1"
    with pytest.raises(InvalidEntry) as caught:
        taken_up(a_plan(choice="nothing_now"), ReferralId("r1"))
    assert caught.value.facts == {"field": "choice", "problem": "nothing_chosen"}


def test_a_talk_counts_for_a_week_and_is_held_anew_after_that() -> None:
    assert a_plan().waits(NOW + timedelta(days=7))
    assert not a_plan().waits(NOW + timedelta(days=7, seconds=1))
    assert not a_plan(referral_id=ReferralId("r1")).waits(NOW)
