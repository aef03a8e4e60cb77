"""The arithmetic of the shelf: never below zero, every difference with its reason, and what somebody has adds up."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.goods import GoodsGiven, difference, held, summed
from pgi_desk.domain.identifiers import ArticleId, AssistanceId, CaseCode, GoodsId, StaffId, StockMoveId
from pgi_desk.domain.stock import LARGEST_COUNT, Booking, MoveKind, StockArticle, change_of
from tests.unit.domain.real_lists import CONTENT, unhurried

NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
REASONS = CONTENT.list("stock_reasons")
TOWEL = StockArticle(ArticleId("t1"), " Towel ", "hygiene", "piece", NOON, StaffId("s1"))
BOOKINGS = st.builds(
    Booking,
    kind=st.sampled_from([*MoveKind]),
    quantity=st.integers(-3, 30),
    reason=st.sampled_from(["", *REASONS.codes()]),
    note=st.sampled_from(["", "Seen twice."]),
)
ARTICLES = st.sampled_from([ArticleId("a"), ArticleId("b"), ArticleId("c")])
SHELVES = st.dictionaries(ARTICLES, st.integers(1, 20))


def refusal(balance: int, booking: Booking) -> tuple[object, object]:
    with pytest.raises(InvalidEntry) as caught:
        booking.cleaned(balance, REASONS)
    return caught.value.facts["field"], caught.value.facts["problem"]


class TestBookings:
    def test_what_is_not_there_cannot_go_out(self) -> None:
        assert refusal(4, Booking("out", 5, "damaged")) == ("quantity", "not_in_stock")
        assert change_of(5, Booking("out", 5)) == -5
        assert refusal(LARGEST_COUNT, Booking("in", 1, "bought")) == ("quantity", "out_of_range")

    @pytest.mark.parametrize(
        ("booking", "problem"),
        [
            (Booking("in", 0, "bought"), ("quantity", "out_of_range")),
            (Booking("in", 2, ""), ("reason", "empty")),
            (Booking("in", 2, "damaged"), ("reason", "unknown_code")),
            (Booking("out", 2, "lost"), ("note", "empty")),
            (Booking("sold", 2, "bought"), ("kind", "unknown_code")),
            (Booking("count", 3, ""), ("reason", "empty")),
            (Booking("count", 3, "count_fits"), ("reason", "empty")),
            (Booking("count", -1, "not_booked"), ("quantity", "out_of_range")),
        ],
    )
    def test_each_needs_a_reason_of_its_kind(self, booking: Booking, problem: tuple[str, str]) -> None:
        assert refusal(4, booking) == problem

    def test_a_count_that_fits_says_so_by_itself(self) -> None:
        assert Booking("count", 4).cleaned(4, REASONS).reason == "count_fits"
        assert Booking("count", 0, "not_explained", "Shelf is empty.").cleaned(4, REASONS).quantity == 0

    @unhurried
    @given(st.lists(BOOKINGS, max_size=40))
    def test_the_count_is_the_sum_of_all_changes_and_never_below_zero(self, wanted: list[Booking]) -> None:
        balance, changes = 0, list[int]()
        for booking in wanted:
            try:
                kept = booking.cleaned(balance, REASONS)
            except InvalidEntry:
                continue
            changes.append(change_of(balance, kept))
            balance += changes[-1]
            assert 0 <= balance <= LARGEST_COUNT
            assert kept.reason
            if kept.kind == MoveKind.COUNT:
                assert balance == kept.quantity
            assert bool(changes[-1]) or kept.reason == "count_fits"
        assert balance == sum(changes)


class TestArticles:
    def test_a_name_is_needed_and_its_codes_are_known(self) -> None:
        assert TOWEL.cleaned(CONTENT).name == "Towel"
        for name, wrong, problem in (
            ("name", " ", "empty"),
            ("item_group", "luxury", "unknown_code"),
            ("unit", "ton", "unknown_code"),
        ):
            with pytest.raises(InvalidEntry) as caught:
                replace(TOWEL, **{name: wrong}).cleaned(CONTENT)  # type: ignore[arg-type]  # one of its text fields
            assert (caught.value.facts["field"], caught.value.facts["problem"]) == (name, problem)


class TestGoods:
    @staticmethod
    def line(article: ArticleId, pieces: int, **changes: Any) -> GoodsGiven:
        keys = (GoodsId("g"), AssistanceId("a1"), CaseCode("K7QM-T4CC"), article, StockMoveId("m"))
        return replace(GoodsGiven(*keys, pieces, NOON, StaffId("s1")), **changes)

    @unhurried
    @given(st.lists(SHELVES, max_size=6))
    def test_after_any_corrections_somebody_has_what_was_written_last(self, wanted: list[dict[ArticleId, int]]) -> None:
        lines = list[GoodsGiven]()
        for one in wanted:
            lines += [self.line(key, pieces) for key, pieces in difference(held(lines), one).items()]
            assert held(lines) == one
        assert all(line.pieces for line in lines)

    @unhurried
    @given(st.lists(st.tuples(ARTICLES, st.integers(-2, 9)), max_size=8))
    def test_two_lines_of_one_article_count_together(self, items: list[tuple[ArticleId, int]]) -> None:
        if any(pieces < 1 for _, pieces in items):
            with pytest.raises(InvalidEntry):
                summed(items)
        else:
            assert sum(summed(items).values()) == sum(pieces for _, pieces in items)
