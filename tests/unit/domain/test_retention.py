"""Until when a case may be kept (domain standards 8, DP-08), and which review was left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, HoldId, KeepingId, StaffId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.retention import KeepingDecision, LegalHold, RetentionFacts, kept_until, skipped_since
from tests.unit.domain.real_lists import CONTENT

RULES = CONTENT.list("retention_rules")
CLOSED_ON = date(2026, 6, 15)
ADULT = RetentionFacts(date(2025, 1, 10), "consent", PartialDate.from_text("1994"), closed_on=CLOSED_ON)
KEEP = KeepingDecision(
    KeepingId("k1"), CaseCode("K7QM-T4CC"), CLOSED_ON, StaffId("s1"), date(2026, 12, 15), "A claim is open."
)


@pytest.mark.parametrize(
    ("change", "until", "rule"),
    [
        ({}, date(2028, 6, 15), "closed"),
        ({"closed_on": None}, date(2027, 1, 10), "open"),
        ({"withdrawn_on": date(2026, 3, 1)}, date(2026, 3, 1), "consent_withdrawn"),
        ({"withdrawn_on": date(2026, 3, 1), "legal_basis": "legal_obligation"}, date(2028, 6, 15), "closed"),
        ({"birth": PartialDate.from_text("2014-02-03")}, date(2034, 2, 3), "closed_child"),
        ({"birth": PartialDate.from_text("2014")}, date(2034, 12, 31), "closed_child"),
        ({"birth": PartialDate(), "stated_age_group": "12_14"}, date(2034, 6, 15), "closed_child"),
        ({"birth": PartialDate.from_text("1994"), "age_disputed": True}, date(2029, 6, 15), "closed_child"),
        ({"birth": PartialDate()}, date(2029, 6, 15), "closed_child"),
        ({"birth": PartialDate(), "stated_age_group": "unknown"}, date(2029, 6, 15), "closed_child"),
        ({"birth": PartialDate(), "stated_age_group": "25_39"}, date(2028, 6, 15), "closed"),
    ],
)
def test_the_day_follows_from_the_rule(change: dict[str, object], until: date, rule: str) -> None:
    found = kept_until(replace(ADULT, **change), RULES)  # type: ignore[arg-type]
    assert (found.until, found.rule) == (until, rule)


@given(st.dates(date(1940, 1, 1), date(2026, 6, 15)))
def test_nobody_is_let_go_sooner_for_being_a_child(born: date) -> None:
    facts = replace(ADULT, birth=PartialDate.from_text(born.isoformat()))
    assert kept_until(facts, RULES).until >= kept_until(ADULT, RULES).until


@pytest.mark.parametrize(
    ("last", "today", "skipped"),
    [
        ("2026-06", date(2026, 6, 15), ""),
        ("2026-05", date(2026, 6, 15), ""),
        ("2026-04", date(2026, 6, 1), "2026-05"),
        ("2025-11", date(2026, 1, 31), "2025-12"),
        ("", date(2026, 1, 31), "2025-12"),
        ("2026-09", date(2026, 6, 15), ""),
    ],
)
def test_a_month_that_was_left_out_is_named_once_it_is_over(last: str, today: date, skipped: str) -> None:
    assert skipped_since(last, today) == skipped


@pytest.mark.parametrize(
    "change", [{"keep_until": CLOSED_ON}, {"keep_until": CLOSED_ON + timedelta(800)}, {"reason": " "}]
)
def test_a_case_is_kept_longer_only_for_a_reason_and_a_time(change: dict[str, object]) -> None:
    assert KEEP.cleaned() == KEEP
    with pytest.raises(InvalidEntry):
        replace(KEEP, **change).cleaned()  # type: ignore[arg-type]


def test_a_hold_begins_and_ends_with_a_reason() -> None:
    hold = LegalHold(HoldId("h1"), CaseCode("K7QM-T4CC"), "A court wants it.", CLOSED_ON, StaffId("s1")).cleaned()
    assert hold.lifted(CLOSED_ON, StaffId("s2"), "Decided.").lifted_on == CLOSED_ON
    with pytest.raises(InvalidEntry):
        replace(hold, reason="").cleaned()
    with pytest.raises(InvalidEntry):
        hold.lifted(CLOSED_ON, StaffId("s2"), "")
