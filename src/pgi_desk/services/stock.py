"""Keep a simple stock: articles, what comes in and goes out with its reason, and stocktaking."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ArticleId, StockMoveId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.stock import Booking, MoveKind, StockArticle, StockMove, change_of
from pgi_desk.services.aid_ports import OnShelf
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork

MOST_MOVES = 500


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """An article as it was typed; without an id it is new."""

    name: str
    item_group: str
    unit: str
    article_id: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class StockService:
    """What staff do with the stock; nothing in it names a person."""

    desk: Desk

    def shelf(self) -> tuple[OnShelf, ...]:
        """Return all articles with what lies there now."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.shelf()

    def history(self, article_id: ArticleId) -> tuple[StockMove, ...]:
        """Return the newest lines of an article, newest first."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.stock_history(article_id, MOST_MOVES)

    def save_article(self, command: SaveArticle) -> ChangeSet:
        """Store a new article or changed words of one; raises InvalidEntry and RecordNotFound.

        Only what no longer lies there can be retired.
        """
        self.desk.require(Permission.CORRECT_STOCK)
        with self.desk.work("stock.article") as work:
            article = self._article(work, command).cleaned(self.desk.content)
            others = (one for one in work.stock_articles.all() if one.article_id != article.article_id)
            if any(one.name.casefold() == article.name.casefold() and one.active for one in others):
                raise InvalidEntry(field="name", problem="already_there")
            if not article.active and balance_of(work, article.article_id):
                raise InvalidEntry(field="active", problem="still_in_stock")
            if command.article_id:
                work.stock_articles.update(article)
            else:
                work.stock_articles.add(article)
            work.commit()
        return ChangeSet.of(Kind.STOCK, key=article.article_id)

    def book(self, article_id: ArticleId, booking: Booking) -> ChangeSet:
        """Store what came in or went out with its reason; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        if booking.kind == MoveKind.COUNT:
            raise InvalidEntry(field="kind", problem="unknown_code")
        return self._book("stock.move", article_id, booking)

    def count(self, article_id: ArticleId, booking: Booking) -> ChangeSet:
        """Store a stocktake: as many pieces as were counted, and why they differ; raises as `book` does."""
        self.desk.require(Permission.CORRECT_STOCK)
        if booking.kind != MoveKind.COUNT:
            raise InvalidEntry(field="kind", problem="unknown_code")
        return self._book("stock.count", article_id, booking)

    def _book(self, action: str, article_id: ArticleId, booking: Booking) -> ChangeSet:
        reasons = self.desk.content.list("stock_reasons")
        with self.desk.work(action) as work:
            kept = booking.cleaned(balance_of(work, article_id), reasons)
            if kept.reason == booking.reason and not reasons.get(kept.reason).flag("by_hand"):
                raise InvalidEntry(field="reason", problem="unknown_code")
            move = book_move(self.desk, work, article_id, kept)
            work.commit()
        return ChangeSet.of(Kind.STOCK, key=move.move_id)

    def _article(self, work: UnitOfWork, command: SaveArticle) -> StockArticle:
        if command.article_id:
            known = work.stock_articles.get(command.article_id)
            named = replace(known, name=command.name, item_group=command.item_group, unit=command.unit)
            return replace(named, active=command.active)
        return StockArticle(
            article_id=ArticleId(self.desk.identifiers.new_id()),
            name=command.name,
            item_group=command.item_group,
            unit=command.unit,
            added_at=self.desk.clock.now(),
            added_by=self.desk.member.staff_id,
        )


def balance_of(work: UnitOfWork, article_id: ArticleId) -> int:
    """Return what lies there of an article."""
    newest = work.stock_moves.newest(article_id)
    return newest.balance if newest is not None else 0


def book_move(desk: Desk, work: UnitOfWork, article_id: ArticleId, booking: Booking) -> StockMove:
    """Add a line to the history of an article; raises InvalidEntry below zero or for a retired one, RecordNotFound."""
    if not work.stock_articles.get(article_id).active:
        raise InvalidEntry(field="article", problem="no_longer_kept")
    newest = work.stock_moves.newest(article_id)
    balance = newest.balance if newest is not None else 0
    change = change_of(balance, booking)
    move = StockMove(
        move_id=StockMoveId(desk.identifiers.new_id()),
        article_id=article_id,
        number=newest.number + 1 if newest is not None else 1,
        moved_at=desk.clock.now(),
        moved_by=desk.member.staff_id,
        kind=booking.kind,
        change=change,
        balance=balance + change,
        reason=booking.reason,
        note=booking.note,
    )
    work.stock_moves.add(move)
    return move
