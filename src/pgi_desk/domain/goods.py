"""Goods that a person received out of the stock, and the receipt that goes along with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ArticleId, AssistanceId, CaseCode, GoodsId, ReceiptId, StaffId, StockMoveId

INTENDED = "intended"


@dataclass(frozen=True, slots=True)
class GoodsGiven:
    """So many pieces of one article for one person; a negative number took back what was booked before."""

    goods_id: GoodsId
    assistance_id: AssistanceId
    case_code: CaseCode
    article_id: ArticleId
    move_id: StockMoveId
    pieces: int
    recorded_at: datetime
    recorded_by: StaffId


@dataclass(frozen=True, slots=True)
class Receipt:
    """One receipt on paper: its number, and what became of it; what it listed follows from the goods until then."""

    receipt_id: ReceiptId
    assistance_id: AssistanceId
    case_code: CaseCode
    number: int
    language: str
    copies: int
    made_at: datetime
    made_by: StaffId
    outcome: str = INTENDED

    def settled(self, outcome: str) -> Receipt:
        """Return the receipt once it is known what became of it."""
        return replace(self, outcome=outcome)


def held(lines: Iterable[GoodsGiven]) -> dict[ArticleId, int]:
    """Return what a person has of each article after all lines; what was taken back wholly is left out."""
    found: dict[ArticleId, int] = {}
    for line in lines:
        found[line.article_id] = found.get(line.article_id, 0) + line.pieces
    return {article: pieces for article, pieces in found.items() if pieces}


def summed(items: Iterable[tuple[ArticleId, int]]) -> dict[ArticleId, int]:
    """Return the pieces of each article, the same article in two lines counted together; InvalidEntry below one."""
    found: dict[ArticleId, int] = {}
    for article, pieces in items:
        if pieces < 1:
            raise InvalidEntry(field="quantity", problem="out_of_range")
        found[article] = found.get(article, 0) + pieces
    return found


def difference(now: Mapping[ArticleId, int], wanted: Mapping[ArticleId, int]) -> dict[ArticleId, int]:
    """Return what has to be given (positive) or taken back (negative) so that somebody has what is wanted."""
    both = {article: wanted.get(article, 0) - now.get(article, 0) for article in (*now, *wanted)}
    return {article: pieces for article, pieces in both.items() if pieces}
