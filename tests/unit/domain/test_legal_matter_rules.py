"""Legal matters: deadlines that say what happens when they pass, and none that vanishes without a word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, LegalEntryId, LegalMatterId, StaffId
from pgi_desk.domain.legal_matter import PRESSING, DeadlineState, LegalEntry, deadline_state, newest_entry
from tests.unit.domain.real_lists import CONTENT, unhurried

TODAY = date(2026, 6, 15)
STATUSES = CONTENT.list("legal_statuses")
OPEN = [row.code for row in STATUSES if not row.flag("ended")]
ENDED = [row.code for row in STATUSES if row.flag("ended")]
STEP = LegalEntry(
    entry_id=LegalEntryId("e1"),
    matter_id=LegalMatterId("m1"),
    case_code=CaseCode("K7QM-T4CC"),
    number=0,
    written_at=datetime(2026, 6, 15, 12, tzinfo=UTC),
    written_by=StaffId("s1"),
    status="being_prepared",
    follows=StaffId("s1"),
    deadline=date(2026, 7, 1),
    if_passed=" The claim\nis lost. ",
)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
STEPS = st.builds(
    replace,
    st.just(STEP),
    status=st.sampled_from(STATUSES.codes()),
    deadline=st.none() | DAYS,
    if_passed=st.sampled_from(["", "Lost."]),
    note=st.sampled_from(["", "Told by phone."]),
)


def refusal(step: LegalEntry, before: LegalEntry | None = None) -> tuple[object, object]:
    with pytest.raises(InvalidEntry) as caught:
        step.cleaned(before, TODAY, STATUSES)
    return caught.value.facts["field"], caught.value.facts["problem"]


def step(**changes: Any) -> LegalEntry:
    return replace(STEP, **changes)


class TestSteps:
    def test_the_first_has_number_one_and_the_next_follows(self) -> None:
        first = STEP.cleaned(None, TODAY, STATUSES)
        assert (first.number, first.if_passed) == (1, "The claim is lost.")
        second = step(status="handed_in").cleaned(first, TODAY, STATUSES)
        assert second.number == 2
        assert newest_entry([first, second], first.matter_id) == second
        assert newest_entry([first, second], LegalMatterId("m2")) is None

    def test_a_deadline_says_what_happens_when_it_passes_and_lies_ahead(self) -> None:
        assert refusal(step(if_passed=" ")) == ("if_passed", "empty")
        assert refusal(step(deadline=TODAY - timedelta(1))) == ("deadline", "in_the_past")
        assert refusal(step(deadline=date(2062, 7, 1))) == ("deadline", "year_out_of_range")
        assert step(deadline=TODAY).cleaned(None, TODAY, STATUSES).deadline == TODAY

    def test_one_that_has_passed_stays_as_long_as_nobody_moves_it(self) -> None:
        late = step(deadline=TODAY - timedelta(3))
        assert step(deadline=late.deadline, status="waiting").cleaned(late, TODAY, STATUSES).deadline == late.deadline

    @pytest.mark.parametrize("deadline", [None, date(2026, 8, 1)])
    def test_one_that_moves_or_falls_away_says_why(self, deadline: date | None) -> None:
        first = STEP.cleaned(None, TODAY, STATUSES)
        assert refusal(step(deadline=deadline), first) == ("note", "deadline_moved")
        moved = step(deadline=deadline, note="The office gave more time.").cleaned(first, TODAY, STATUSES)
        assert (moved.deadline, moved.number) == (deadline, 2)

    @pytest.mark.parametrize("status", ENDED)
    def test_a_matter_that_ended_has_no_deadline_and_its_end_has_a_word(self, status: str) -> None:
        open_one = step(deadline=None).cleaned(None, TODAY, STATUSES)
        assert refusal(step(status=status)) == ("deadline", "matter_ended")
        assert refusal(step(status=status, deadline=None), open_one) == ("note", "empty")
        ended = step(status=status, deadline=None, note="Settled in court.").cleaned(open_one, TODAY, STATUSES)
        assert refusal(step(deadline=None), ended) == ("note", "empty")

    def test_an_unknown_status_is_refused(self) -> None:
        assert refusal(step(status="won")) == ("status", "unknown_code")

    @unhurried
    @given(st.lists(STEPS, max_size=8))
    def test_whatever_is_written_no_deadline_vanishes_without_a_word(self, wanted: list[LegalEntry]) -> None:
        kept: list[LegalEntry] = []
        for one in wanted:
            try:
                kept.append(one.cleaned(kept[-1] if kept else None, TODAY, STATUSES))
            except InvalidEntry:
                continue
        assert [one.number for one in kept] == list(range(1, len(kept) + 1))
        for before, after in pairwise(kept):
            assert after.note or before.deadline in {None, after.deadline}
        for one in kept:
            assert one.deadline is None or (one.if_passed and one.status not in ENDED)


class TestNearness:
    @unhurried
    @given(DAYS, DAYS, st.integers(0, 60))
    def test_the_day_itself_counts_and_the_states_follow_each_other(
        self, deadline: date, today: date, warn: int
    ) -> None:
        order = [DeadlineState.LATER, DeadlineState.SOON, DeadlineState.TODAY, DeadlineState.PASSED]
        found = deadline_state(deadline, today, warn)
        assert order.index(deadline_state(deadline, today + timedelta(1), warn)) >= order.index(found)
        assert (found is DeadlineState.PASSED) == (today > deadline)
        assert (found in PRESSING) == ((deadline - today).days <= warn)

    def test_without_a_deadline_nothing_presses(self) -> None:
        assert deadline_state(None, TODAY, 60) is DeadlineState.NONE
        assert DeadlineState.NONE not in PRESSING

    def test_every_kind_of_matter_warns_some_days_before(self) -> None:
        assert all(row.number("warn_days") >= 7 for row in CONTENT.list("legal_kinds"))
        assert {state.value for state in PRESSING} == set(CONTENT.list("legal_due").codes())
