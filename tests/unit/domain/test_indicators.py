"""The dimension rule and the level of concern, with the weights that are shipped."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.indicators import RANK, Answer, Concern, Finding, assess, positive, profile, strongest
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import counts_as_child, protection_age
from tests.helpers.builders import TODAY
from tests.unit.domain.real_lists import CONTENT, unhurried

LABOUR, SEXUAL = CONTENT.list("delphi_labour"), CONTENT.list("delphi_sexual")
ADULT = profile("labour", LABOUR, weighted=True, child=False)
CHILD = profile("labour", LABOUR, weighted=True, child=True)
ADULT_SEXUAL = profile("sexual", SEXUAL, weighted=False, child=False)
CHILD_SEXUAL = profile("sexual", SEXUAL, weighted=False, child=True)
PROFILES = (ADULT, CHILD, ADULT_SEXUAL, CHILD_SEXUAL)
any_answers = st.dictionaries(st.sampled_from((*LABOUR.codes(), *SEXUAL.codes())), st.sampled_from(Answer), max_size=90)


def ticked(*codes: str) -> dict[str, str]:
    return dict.fromkeys(codes, "yes")


class TestDimensionRule:
    @pytest.mark.parametrize("counts", [(2, 0, 0), (1, 1, 0), (1, 0, 1), (0, 3, 0), (0, 2, 1)])
    def test_vectors_that_are_positive(self, counts: tuple[int, int, int]) -> None:
        assert positive(*counts)

    @pytest.mark.parametrize("counts", [(1, 0, 0), (0, 2, 0), (0, 1, 5), (0, 0, 9), (0, 1, 1), (0, 0, 0)])
    def test_vectors_that_are_not(self, counts: tuple[int, int, int]) -> None:
        assert not positive(*counts)

    @given(st.tuples(*[st.integers(0, 6)] * 3), st.integers(0, 2))
    def test_one_more_sign_never_makes_it_negative(self, counts: tuple[int, ...], more: int) -> None:
        strong, medium, weak = counts
        after = [strong, medium, weak]
        after[more] += 1
        assert positive(*after) or not positive(strong, medium, weak)


class TestAdults:
    def test_exploitation_without_means_is_no_strong_indication(self) -> None:
        found = assess(ADULT, ticked("D4.01", "D4.02"))
        assert (found.concern, found.positive) == (Concern.SOME, ("D4",))

    @pytest.mark.parametrize(
        "means",
        [
            ("D1.01", "D1.02"),
            ("D2.01", "D2.03"),
            ("D3.01", "D3.02", "D3.03"),
            ("D5.01", "D5.02"),
            ("D6.01", "D6.02", "D6.03"),
        ],
    )
    def test_exploitation_with_any_means_is_one(self, means: tuple[str, ...]) -> None:
        found = assess(ADULT, ticked("D4.01", "D4.02", *means, "D4.09", "D1.09"))
        assert found.concern is Concern.STRONG
        assert set(found.rows) >= {"D4.01", "D4.02", *means}

    def test_a_strong_sign_alone_is_some_indication_and_is_named(self) -> None:
        found = assess(ADULT, ticked("D5.01", "D6.07"))
        assert (found.concern, found.positive, found.rows) == (Concern.SOME, (), ("D5.01",))

    def test_medium_and_weak_signs_that_make_no_dimension_are_isolated(self) -> None:
        found = assess(ADULT, ticked("D3.15", "D4.02"))
        assert (found.concern, found.rows) == (Concern.ISOLATED, ("D3.15", "D4.02"))


class TestChildren:
    def test_a_child_needs_no_means(self) -> None:
        wanted = ticked("D4.01", "D4.02")
        assert assess(CHILD, wanted).concern is Concern.STRONG
        assert assess(ADULT, wanted).concern is Concern.SOME

    @pytest.mark.parametrize("code", ["D4.01", "D5.05", "D5.06", "D5.11", "D5.12"])
    def test_one_strong_sign_of_exploitation_is_enough(self, code: str) -> None:
        found = assess(CHILD, ticked(code))
        assert (found.concern, found.rows) == (Concern.STRONG, (code,))

    def test_a_strong_sign_of_recruitment_alone_is_not(self) -> None:
        assert assess(CHILD, ticked("D1.10")).concern is Concern.SOME

    def test_rows_that_the_list_for_children_lacks_are_left_out(self) -> None:
        assert set(ADULT.indicators) - set(CHILD.indicators) == {"D3.07", "D4.06"}
        assert assess(CHILD, ticked("D3.07", "D4.06")).concern is Concern.NOT_ENOUGH

    @pytest.mark.parametrize(
        ("stated", "disputed", "child"),
        [("18_24", False, False), ("18_24", True, True), ("15_17", False, True), ("unknown", False, True)],
    )
    def test_a_disputed_or_unknown_age_is_treated_as_the_younger(
        self, stated: str, disputed: bool, child: bool
    ) -> None:
        assert counts_as_child(protection_age(PartialDate(), stated, disputed=disputed, today=TODAY)) is child


class TestListsWithoutWeights:
    @pytest.mark.parametrize("code", ["S4.03", "S5.06"])
    def test_one_tick_of_exploitation_is_at_least_some(self, code: str) -> None:
        assert assess(ADULT_SEXUAL, ticked(code)).concern is Concern.SOME

    def test_with_two_of_the_means_it_is_strong(self) -> None:
        found = assess(ADULT_SEXUAL, ticked("S4.03", "S1.01", "S2.01"))
        assert (found.concern, found.rows) == (Concern.STRONG, ("S1.01", "S2.01", "S4.03"))

    def test_means_without_exploitation_are_isolated(self) -> None:
        assert assess(ADULT_SEXUAL, ticked("S1.01", "S2.01", "S3.01")).concern is Concern.ISOLATED

    def test_a_child_needs_no_means_here_either(self) -> None:
        found = assess(CHILD_SEXUAL, ticked("S4.03"))
        assert (found.concern, found.rows) == (Concern.STRONG, ("S4.03",))


class TestUnknown:
    def test_unknown_is_not_no(self) -> None:
        codes = tuple(ADULT.indicators)
        assert assess(ADULT, {}).concern is Concern.NOT_ENOUGH
        assert assess(ADULT, dict.fromkeys(codes, "unknown")).concern is Concern.NOT_ENOUGH
        assert assess(ADULT, dict.fromkeys(codes, "no")).concern is Concern.NONE_RECORDED

    def test_half_of_the_list_may_be_open(self) -> None:
        codes = tuple(ADULT.indicators)
        assert assess(ADULT, dict.fromkeys(codes[:34], "no")).concern is Concern.NONE_RECORDED
        assert assess(ADULT, dict.fromkeys(codes[:33], "no")).concern is Concern.NOT_ENOUGH

    def test_without_any_list_nothing_is_known(self) -> None:
        assert strongest(()) is Concern.NOT_ENOUGH

    def test_one_sign_outweighs_any_number_of_open_rows(self) -> None:
        found = assess(ADULT, {**dict.fromkeys(ADULT.indicators, "unknown"), "D4.02": "yes"})
        assert (found.concern, found.open, found.asked) == (Concern.ISOLATED, 66, 67)


class TestProperties:
    @unhurried
    @given(any_answers, st.data())
    def test_a_further_sign_never_lowers_the_concern(self, answers: dict[str, str], data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(PROFILES))
        code = data.draw(st.sampled_from(tuple(one.indicators)))
        after = assess(one, {**answers, code: "yes"})
        assert RANK[after.concern] >= RANK[assess(one, answers).concern]
        assert set(assess(one, answers).positive) <= set(after.positive)

    @unhurried
    @given(any_answers, st.data())
    def test_not_knowing_never_lowers_the_concern_below_that_of_no(
        self, answers: dict[str, str], data: st.DataObject
    ) -> None:
        one = data.draw(st.sampled_from(PROFILES))
        code = data.draw(st.sampled_from(tuple(one.indicators)))
        no, unknown = (assess(one, {**answers, code: word}) for word in ("no", "unknown"))
        assert RANK[unknown.concern] >= RANK[no.concern]

    @unhurried
    @given(any_answers, st.randoms(use_true_random=False))
    def test_the_order_of_the_answers_does_not_matter(self, answers: dict[str, str], chance: random.Random) -> None:
        mixed = list(answers.items())
        chance.shuffle(mixed)
        for one in PROFILES:
            assert assess(one, dict(mixed)) == assess(one, answers)

    @unhurried
    @given(any_answers)
    def test_what_led_to_it_is_ticked_and_enough_by_itself(self, answers: dict[str, str]) -> None:
        for one in PROFILES:
            found = assess(one, answers)
            assert all(answers[code] == "yes" for code in found.rows)
            assert bool(found.rows) == bool(found.ticked)
            alone = assess(one, ticked(*found.rows))
            assert not found.rows or alone.concern is found.concern

    @unhurried
    @given(any_answers)
    def test_a_child_is_never_a_smaller_concern_than_an_adult(self, answers: dict[str, str]) -> None:
        both = [code for code in CHILD_SEXUAL.indicators if code in answers]
        shared = {code: answers[code] for code in both}
        assert RANK[assess(CHILD_SEXUAL, shared).concern] >= RANK[assess(ADULT_SEXUAL, shared).concern]

    @unhurried
    @given(any_answers)
    def test_the_strongest_list_decides(self, answers: dict[str, str]) -> None:
        found: list[Finding] = [assess(one, answers) for one in PROFILES]
        assert RANK[strongest(found)] == max(RANK[one.concern] for one in found)
