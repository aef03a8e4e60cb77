"""Who may see who somebody is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HidingId, NoticeId, OpeningId, StaffId
from pgi_desk.domain.need_to_know import (
    Access,
    CaseCircle,
    HiddenName,
    IdentityOpening,
    OpeningNotice,
    Rule,
    opening_until,
)
from tests.unit.domain.real_lists import CONTENT

NOW = datetime(2026, 6, 15, 9, tzinfo=UTC)
EVENING = datetime(2026, 6, 15, 23, 59, 59, tzinfo=UTC)
OWNER, HELPER, OTHER = StaffId("s1"), StaffId("s2"), StaffId("s3")
CODE = CaseCode("K7QM-T4CC")
HIDDEN = CaseCircle(OWNER, frozenset({HELPER}), hidden=True)
PLAIN = CaseCircle(OWNER, frozenset({HELPER}))


def opened(who: StaffId = OTHER, minutes: int = 30, reason: str = "She called the duty phone.") -> IdentityOpening:
    return IdentityOpening(OpeningId("o1"), CODE, who, NOW, NOW + timedelta(minutes=minutes), "minutes_30", reason)


def test_whoever_works_on_a_case_sees_the_name_whatever_the_rule() -> None:
    for circle in (HIDDEN, PLAIN):
        for rule in Rule:
            assert circle.access(OWNER, rule, (), NOW) is Access.OWN
            assert circle.access(HELPER, rule, (), NOW) is Access.OWN


def test_others_are_asked_why_where_the_name_is_hidden_or_the_rule_says_every_case() -> None:
    assert PLAIN.access(OTHER, Rule.HIDDEN_NAMES, (), NOW) is Access.FREE
    assert PLAIN.access(OTHER, Rule.EVERY_CASE, (), NOW) is Access.CLOSED
    assert HIDDEN.access(OTHER, Rule.HIDDEN_NAMES, (), NOW) is Access.CLOSED


def test_a_reason_opens_it_for_who_gave_it_and_only_as_long_as_they_said() -> None:
    just_before, after = NOW + timedelta(minutes=29, seconds=59), NOW + timedelta(minutes=30)
    assert HIDDEN.access(OTHER, Rule.HIDDEN_NAMES, (opened(),), just_before) is Access.OPENED
    assert HIDDEN.access(OTHER, Rule.HIDDEN_NAMES, (opened(),), after) is Access.CLOSED
    assert HIDDEN.access(OTHER, Rule.HIDDEN_NAMES, (opened(StaffId("s4")),), NOW) is Access.CLOSED


@given(st.integers(min_value=1, max_value=10**6))
def test_a_clock_that_was_put_back_opens_nothing(seconds: int) -> None:
    before = NOW - timedelta(seconds=seconds)
    assert HIDDEN.access(OTHER, Rule.HIDDEN_NAMES, (opened(),), before) is Access.CLOSED


def test_the_time_is_half_an_hour_or_ends_with_the_day() -> None:
    spans = CONTENT.list("opening_spans")
    assert opening_until(spans.get("minutes_30"), NOW, EVENING) == NOW + timedelta(minutes=30)
    assert opening_until(spans.get("today"), NOW, EVENING) == EVENING


@pytest.mark.parametrize("reason", ["", "   ", "because"])
def test_a_word_is_no_reason(reason: str) -> None:
    with pytest.raises(InvalidEntry) as caught:
        opened(reason=reason).cleaned()
    assert caught.value.facts["field"] == "reason"
    assert opened().cleaned().reason == "She called the duty phone."


def test_hiding_and_showing_again_both_say_why() -> None:
    hidden = HiddenName(HidingId("h1"), CODE, NOW, OWNER, " Known in town. ").cleaned()
    shown = hidden.lifted(EVENING, HELPER, "Moved away.")
    assert (hidden.reason, hidden.holds, shown.holds, shown.lifted_by) == ("Known in town.", True, False, HELPER)
    with pytest.raises(InvalidEntry):
        hidden.lifted(EVENING, HELPER, " ")
    with pytest.raises(InvalidEntry):
        HiddenName(HidingId("h1"), CODE, NOW, OWNER, "").cleaned()


def test_a_notice_is_seen_once() -> None:
    notice = OpeningNotice(NoticeId("n1"), OpeningId("o1"), OWNER)
    assert notice.seen(NOW).seen(EVENING).seen_at == NOW
