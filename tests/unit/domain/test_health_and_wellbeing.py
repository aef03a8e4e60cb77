"""Help with health in codes alone, and how somebody felt before and after, in their own word."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.health_help import HealthHelp, require_possible
from pgi_desk.domain.identifiers import AssistanceId, CaseCode, HealthHelpId, StaffId, WellbeingId
from pgi_desk.domain.wellbeing import Change, Wellbeing, change
from tests.unit.domain.real_lists import CONTENT, unhurried

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
HELP = HealthHelp(HealthHelpId("h1"), AssistanceId("a1"), CaseCode("K7QM-T4CC"), NOON, StaffId("s1"))
FELT = Wellbeing(WellbeingId("w1"), AssistanceId("a1"), CaseCode("K7QM-T4CC"), NOON, StaffId("s1"))
SCALE = CONTENT.list("wellbeing_scale")
WORDS = st.sampled_from(SCALE.codes())
WINDOWS = CONTENT.list("health_windows").codes()


def refusal(act: Any) -> tuple[object, object]:
    with pytest.raises(InvalidEntry) as caught:
        act()
    return caught.value.facts["field"], caught.value.facts["problem"]


class TestHealth:
    def test_no_field_takes_a_text_so_no_diagnosis_can_be_written_down(self) -> None:
        codes = {"given", "urgent_care", "windows"}
        keys = {"health_id", "assistance_id", "case_code", "recorded_at", "recorded_by", "corrects"}
        assert {item.name for item in fields(HealthHelp)} == codes | keys
        for wrong, field in (
            (replace(HELP, given=("broken arm",)), "given"),
            (replace(HELP, windows=("pregnant",)), "windows"),
            (replace(HELP, urgent_care="ill"), "urgent_care"),
        ):
            assert refusal(partial(wrong.cleaned, CONTENT)) == (field, "unknown_code")

    def test_nothing_of_it_is_an_item_of_a_letter(self) -> None:
        told = {*CONTENT.list("health_given").codes(), *CONTENT.list("urgent_care_answers").codes(), *WINDOWS}
        assert not told & set(CONTENT.list("disclosure_items").codes())

    def test_the_care_that_was_found_in_time_is_named_and_nothing_else_names_any(self) -> None:
        found = replace(HELP, urgent_care="in_time", windows=WINDOWS[:1])
        assert found.cleaned(CONTENT) == found
        for wrong in (replace(found, windows=()), replace(found, urgent_care="too_late")):
            assert refusal(partial(wrong.cleaned, CONTENT)) == ("windows", "windows_do_not_fit")

    @pytest.mark.parametrize(
        ("hours", "closed"),
        [(0, set()), (72, set()), (73, {"hiv_prophylaxis"}), (120, {"hiv_prophylaxis"}), (121, set(WINDOWS))],
    )
    def test_nobody_was_referred_in_time_to_what_was_no_longer_possible(self, hours: int, closed: set[str]) -> None:
        for code in WINDOWS:
            act = partial(require_possible, (code,), CONTENT, NOON - timedelta(hours=hours), NOON)
            if code in closed:
                assert refusal(act) == ("windows", "window_closed")
            else:
                act()

    def test_an_event_that_nobody_told_the_time_of_decides_nothing(self) -> None:
        require_possible(WINDOWS, CONTENT, None, NOON)
        assert refusal(lambda: require_possible((), CONTENT, NOON + timedelta(hours=1), NOON))[1] == "in_the_future"


class TestWellbeing:
    def test_the_same_plain_scale_is_used_before_and_after_and_lets_people_say_nothing(self) -> None:
        assert SCALE.codes()[-2:] == ("refused", "not_asked")
        assert [row.number("points") for row in SCALE if "points" in row.attributes] == [5, 4, 3, 2, 1]
        assert (FELT.felt_before, FELT.felt_after) == ("not_asked", "not_asked")
        assert refusal(lambda: replace(FELT, felt_before="sad").cleaned(SCALE)) == ("felt_before", "unknown_code")
        assert refusal(lambda: replace(FELT, felt_after="sad").cleaned(SCALE)) == ("felt_after", "unknown_code")

    @unhurried
    @given(WORDS, WORDS)
    def test_a_refusal_never_counts_as_worse(self, before: str, after: str) -> None:
        assert replace(FELT, felt_before=before, felt_after=after).cleaned(SCALE).felt_after == after
        found = change(SCALE, before, after)
        assert (found is Change.UNKNOWN) == bool({before, after} & {"refused", "not_asked"})
        turned = {Change.BETTER: Change.WORSE, Change.WORSE: Change.BETTER}
        assert change(SCALE, after, before) is turned.get(found, found)
        assert found in set(CONTENT.list("wellbeing_changes").codes())

    def test_better_is_better(self) -> None:
        assert change(SCALE, "bad", "good") is Change.BETTER
        assert change(SCALE, "good", "good") is Change.SAME
