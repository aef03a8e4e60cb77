"""Who has to be told of a breach, by when, and what keeps it open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.breach import (
    AUTHORITY,
    COORDINATOR,
    PERSON,
    Breach,
    BreachClock,
    Telling,
    clocks,
    closed,
    still_open,
)
from pgi_desk.domain.errors import BreachNotOver, InvalidEntry
from pgi_desk.domain.identifiers import BreachId, CaseCode, StaffId, TellingId
from pgi_desk.exchange.content_files import load_content
from pgi_desk.resource_files import resource_path

RULES = load_content(resource_path("content")).list("breach_told")
SEEN = datetime(2026, 6, 15, 9, tzinfo=UTC)
ONE, TWO = CaseCode("K7QM-T4CC"), CaseCode("22J9-C46H")
LOST = Breach(BreachId("b1"), "laptop_lost", SEEN, SEEN, StaffId("s1"), "Left on a bus.")
SETTLED = replace(LOST, harm="unlikely", authority="not_needed", authority_reason="encrypted", containment="reported")


def told(who: str, hours: int = 1, **changes: object) -> Telling:
    entry = Telling(TellingId(who), LOST.breach_id, who, "told", SEEN + timedelta(hours=hours), StaffId("s1"))
    return replace(entry, **changes)  # type: ignore[arg-type]


def by_who(*tellings: Telling, breach: Breach = LOST, cases: tuple[CaseCode, ...] = ()) -> dict[str, BreachClock]:
    return {f"{one.who} {one.case_code or ''}".strip(): one for one in clocks(RULES, breach, cases, tellings)}


def test_the_clocks_start_when_somebody_noticed() -> None:
    found = by_who()
    assert {who: one.due_at - SEEN for who, one in found.items()} == {
        COORDINATOR: timedelta(hours=24),
        AUTHORITY: timedelta(hours=72),
        PERSON: timedelta(hours=72),
    }
    assert not found[COORDINATOR].late(SEEN + timedelta(hours=24))
    assert found[COORDINATOR].late(SEEN + timedelta(hours=24, seconds=1))
    assert by_who(told(COORDINATOR))[COORDINATOR].done_at == SEEN + timedelta(hours=1)
    assert not by_who(told(COORDINATOR))[COORDINATOR].late(SEEN + timedelta(days=9))


@given(st.sampled_from(["unknown", "needed", "not_needed"]), st.sampled_from(["unknown", "likely", "unlikely"]))
def test_what_nobody_knows_counts_as_needed_and_as_harm(authority: str, harm: str) -> None:
    found = by_who(breach=replace(LOST, authority=authority, harm=harm))
    assert (AUTHORITY in found) == (authority != "not_needed")
    assert (PERSON in found) == (harm != "unlikely")
    assert COORDINATOR in found


def test_each_person_has_a_clock_of_their_own() -> None:
    found = by_who(told(PERSON, case_code=ONE), cases=(ONE, TWO))
    assert {f"{PERSON} {ONE}", f"{PERSON} {TWO}"} <= set(found)
    assert found[f"{PERSON} {ONE}"].done_at is not None
    assert found[f"{PERSON} {TWO}"].done_at is None


def test_nothing_is_closed_before_everybody_knows_and_everything_is_known() -> None:
    running = clocks(RULES, LOST, (), ())
    missing = still_open(LOST, running)
    assert missing == (COORDINATOR, AUTHORITY, PERSON, "containment", "harm", "authority_unknown")
    with pytest.raises(BreachNotOver) as refused:
        closed(LOST, running, SEEN, StaffId("s1"), "Bags stay closed.")
    assert refused.value.facts["missing"] == missing
    over = closed(SETTLED, clocks(RULES, SETTLED, (), [told(COORDINATOR)]), SEEN, StaffId("s1"), "Bags stay closed.")
    assert not over.open
    with pytest.raises(InvalidEntry):
        closed(over, (), SEEN, StaffId("s1"), "again")
    with pytest.raises(InvalidEntry):
        closed(SETTLED, clocks(RULES, SETTLED, (), [told(COORDINATOR)]), SEEN, StaffId("s1"), " ")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"detected_at": SEEN + timedelta(hours=2)}, "detected_at"),
        ({"happened": " "}, "happened"),
        ({"people": -1}, "people"),
        ({"authority": "not_needed", "authority_reason": ""}, "authority_reason"),
    ],
)
def test_a_breach_that_cannot_be_is_refused(changes: dict[str, object], field: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        replace(LOST, **changes).cleaned(SEEN + timedelta(hours=1))  # type: ignore[arg-type]
    assert refused.value.facts["field"] == field


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (told(PERSON, outcome="not_told", case_code=ONE), "note"),
        (told(AUTHORITY, outcome="not_told", note="busy"), "outcome"),
        (told(PERSON, case_code=TWO), "case_code"),
        (told(COORDINATOR, case_code=ONE), "case_code"),
        (told(COORDINATOR, hours=-1), "told_at"),
        (told(COORDINATOR, hours=99), "told_at"),
    ],
)
def test_a_telling_that_cannot_be_is_refused(entry: Telling, field: str) -> None:
    with pytest.raises(InvalidEntry) as refused:
        entry.cleaned(LOST, (ONE,), SEEN + timedelta(hours=50))
    assert refused.value.facts["field"] == field


def test_a_person_is_not_told_where_that_is_not_safe() -> None:
    entry = told(PERSON, outcome="not_told", case_code=ONE, note="The exploiter reads along.")
    assert entry.cleaned(LOST, (ONE,), SEEN + timedelta(hours=50)) == entry
