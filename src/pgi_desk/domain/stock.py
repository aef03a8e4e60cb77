"""A simple stock: articles, and what came in, went out or was counted; pieces never fall below zero."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from pgi_desk.domain.code_list import CodeList, ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ArticleId, StaffId, StockMoveId
from pgi_desk.domain.text_entry import clean_line, require_code, require_line

LARGEST_COUNT = 1_000_000
# Reasons that the program sets itself.
TO_A_PERSON, TAKEN_BACK, COUNT_FITS = "to_a_person", "taken_back", "count_fits"


class MoveKind(StrEnum):
    """What happened to the pieces of an article."""

    IN = "in"
    OUT = "out"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class StockArticle:
    """One kind of thing on the shelf; what is no longer kept is retired, and its history stays."""

    article_id: ArticleId
    name: str
    item_group: str
    unit: str
    added_at: datetime
    added_by: StaffId
    active: bool = True

    def cleaned(self, content: ContentLibrary) -> StockArticle:
        """Return the article as it is kept; InvalidEntry names the field that cannot be."""
        require_code("item_group", self.item_group, content.list("material_groups"))
        require_code("unit", self.unit, content.list("stock_units"))
        return replace(self, name=require_line("name", self.name, longest=80))


@dataclass(frozen=True, slots=True)
class Booking:
    """What somebody wants to book: so many pieces in or out, or as many as were counted."""

    kind: str
    quantity: int
    reason: str = ""
    note: str = ""

    def cleaned(self, balance: int, reasons: CodeList) -> Booking:
        """Return the booking as it is kept; InvalidEntry without a reason of its kind, or a count that cannot be."""
        if self.kind not in set(MoveKind):
            raise InvalidEntry(field="kind", problem="unknown_code")
        tidy = replace(self, note=clean_line("note", self.note))
        change = change_of(balance, tidy)
        if self.kind == MoveKind.COUNT and not change:
            return replace(tidy, reason=COUNT_FITS)
        if not self.reason or self.reason == COUNT_FITS:
            raise InvalidEntry(field="reason", problem="empty")
        row = reasons.get(require_code("reason", self.reason, reasons))
        if row.text("kind") != self.kind:
            raise InvalidEntry(field="reason", problem="unknown_code")
        if row.flag("needs_word") and not tidy.note:
            raise InvalidEntry(field="note", problem="empty")
        return tidy


@dataclass(frozen=True, slots=True)
class StockMove:
    """One line of the history of an article; `change` is signed, `balance` what lay there afterwards.

    It names nobody: who received something stands with the person's own record, which may be erased.
    """

    move_id: StockMoveId
    article_id: ArticleId
    number: int
    moved_at: datetime
    moved_by: StaffId
    kind: str
    change: int
    balance: int
    reason: str
    note: str = ""


def change_of(balance: int, booking: Booking) -> int:
    """Return by how many pieces a booking changes a count; InvalidEntry for what cannot be counted.

    The count never falls below zero: what is not there cannot be given out.
    """
    counts = booking.kind == MoveKind.COUNT
    if not (0 if counts else 1) <= booking.quantity <= LARGEST_COUNT:
        raise InvalidEntry(field="quantity", problem="out_of_range")
    signed = {MoveKind.IN: booking.quantity, MoveKind.OUT: -booking.quantity}
    change = booking.quantity - balance if counts else signed[MoveKind(booking.kind)]
    if balance + change < 0:
        raise InvalidEntry(field="quantity", problem="not_in_stock")
    if balance + change > LARGEST_COUNT:
        raise InvalidEntry(field="quantity", problem="out_of_range")
    return change
