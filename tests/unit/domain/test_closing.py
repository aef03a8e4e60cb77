"""When a case can be closed (domain standards 13), and what is missing until then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.closing import (
    CLOSED_STATUSES,
    ClosingFacts,
    ClosingRule,
    Closure,
    Missing,
    closed,
    days_of_attempts,
    missing,
    refuse_closed,
    taken_up_again,
)
from pgi_desk.domain.errors import CaseClosed, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ClosureId, StaffId
from tests.unit.domain.real_lists import CONTENT

TODAY = date(2026, 6, 15)
REASONS = CONTENT.list("closure_reasons")
READY = ClosingFacts(
    today=TODAY,
    reason="goals_met",
    note="Lives with her sister.",
    attempts=(TODAY, TODAY - timedelta(7), TODAY - timedelta(14)),
    safety_checked_on=TODAY - timedelta(3),
    later_contact_asked=True,
    feedback="given",
    retention_until=TODAY + timedelta(730),
)
CASE = CaseFile(CaseCode("K7QM-T4CC"), "survivor", TODAY, StaffId("s1"))
CLOSURE = Closure(ClosureId("k1"), CASE.case_code, "moved", TODAY, StaffId("s1"), StaffId("s2"), "by_name")


@pytest.mark.parametrize("reason", REASONS.codes())
def test_with_everything_done_each_reason_closes(reason: str) -> None:
    assert missing(replace(READY, reason=reason), REASONS) == ()


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"reason": ""}, Missing.REASON),
        ({"reason": "no_contact", "attempts": (TODAY, TODAY - timedelta(7))}, Missing.ATTEMPTS),
        ({"reason": "no_contact", "attempts": (TODAY, TODAY, TODAY)}, Missing.ATTEMPTS),
        ({"reason": "no_contact", "attempts": tuple(TODAY - timedelta(91 + n) for n in range(3))}, Missing.ATTEMPTS),
        ({"reason": "other", "note": "  "}, Missing.NOTE),
        ({"uncertain_letters": 1}, Missing.UNCERTAIN_LETTER),
        ({"open_referrals": ("26-000001-20",)}, Missing.REFERRALS),
        ({"untold": 1}, Missing.UNTOLD),
        ({"deadlines": 1}, Missing.DEADLINE),
        ({"safety_checked_on": None}, Missing.SAFETY_CHECK),
        ({"safety_checked_on": TODAY - timedelta(31)}, Missing.SAFETY_CHECK_OLD),
        ({"safety_checked_on": TODAY + timedelta(1)}, Missing.SAFETY_CHECK_DAY),
        ({"assessed_on": TODAY - timedelta(2)}, Missing.SAFETY_CHECK_DAY),
        ({"later_contact_asked": False}, Missing.LATER_CONTACT),
        ({"feedback": ""}, Missing.FEEDBACK),
        ({"retention_until": None}, Missing.RETENTION),
        ({"rule_until": TODAY + timedelta(700), "note": ""}, Missing.RETENTION_LONGER),
        ({"retention_until": TODAY - timedelta(1)}, Missing.RETENTION),
    ],
)
def test_one_thing_left_out_is_named(change: dict[str, object], found: Missing) -> None:
    assert missing(replace(READY, **change), REASONS) == (found,)  # type: ignore[arg-type]


def test_who_died_is_not_asked_for_feedback_but_letters_still_count() -> None:
    bare = ClosingFacts(TODAY, "died", "Told by the hospital.", retention_until=TODAY)
    assert missing(bare, REASONS) == ()
    assert missing(replace(bare, uncertain_letters=1), REASONS) == (Missing.UNCERTAIN_LETTER,)


@given(
    st.sampled_from(("", *REASONS.codes())),
    st.integers(0, 2),
    st.booleans(),
    st.sampled_from((None, TODAY, TODAY - timedelta(200))),
)
def test_what_left_the_desk_uncertainly_always_stops(
    reason: str, letters: int, asked: bool, checked: date | None
) -> None:
    facts = replace(
        READY, reason=reason, uncertain_letters=letters, later_contact_asked=asked, safety_checked_on=checked
    )
    found = missing(facts, REASONS)
    assert (Missing.UNCERTAIN_LETTER in found) == (letters > 0)
    assert list(found) == [one for one in Missing if one in found]


def test_the_status_says_where_the_person_went_and_the_day_is_kept() -> None:
    gone = replace(CLOSURE, reason="referred_and_taken_over")
    after = closed(CASE, gone, REASONS, TODAY + timedelta(730))
    assert (after.status, after.closed_on) == ("closed_referred", TODAY)
    assert {ClosingRule.of(row).status for row in REASONS} <= CLOSED_STATUSES
    with pytest.raises(CaseClosed):
        refuse_closed(after)
    again = taken_up_again(after, TODAY + timedelta(700))
    assert (again.status, again.closed_on) == ("open", None)
    refuse_closed(again)
    with pytest.raises(InvalidEntry):
        taken_up_again(again, TODAY)


def test_nobody_closes_alone_or_takes_up_again_without_a_reason() -> None:
    with pytest.raises(InvalidEntry):
        replace(CLOSURE, approved_by=StaffId("s1")).cleaned()
    with pytest.raises(InvalidEntry):
        CLOSURE.cleaned().reopened(TODAY, StaffId("s1"), " ")


@pytest.mark.parametrize(
    "text", ["2026-06-01, 2026-06-08", "2026-06-08;2026-06-01\n2026-06-01", "2026-06-01 2026-06-08"]
)
def test_days_are_read_as_people_write_them(text: str) -> None:
    assert days_of_attempts(text) == (date(2026, 6, 1), date(2026, 6, 8))


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "2026-06-01 by phone"])
def test_days_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(InvalidEntry):
        days_of_attempts(text)
