"""Fills the page with the stock and opens its dialogs."""

from __future__ import annotations

from functools import partial

from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.stock import StockMove
from pgi_desk.gui.dialogs.export_presenter import offer_export
from pgi_desk.gui.dialogs.stock_presenters import open_article_dialog, open_stock_move_dialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.pages.stock_page import StockPage
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.aid_ports import OnShelf
from pgi_desk.services.changes import Kind


class StockPresenter(Presenter):
    """Presents the stock."""

    kinds = frozenset({Kind.STOCK, Kind.STAFF})
    looks_in_front = True

    def __init__(self, page: StockPage, surroundings: Surroundings) -> None:
        super().__init__(surroundings, page)
        self._page = page
        self._chosen = ""
        self._staff: dict[str, str] = {}
        self._articles = RowTable[OnShelf](self._article_columns(), page)
        self._history = RowTable[StockMove](self._history_columns(), page)
        page.use_models(self._articles, self._history)
        page.allow(self._closed(Permission.RECORD_ASSISTANCE), self._closed(Permission.CORRECT_STOCK))
        page.article_wanted.connect(lambda: open_article_dialog(page, surroundings))
        page.booking_wanted.connect(partial(open_stock_move_dialog, page, surroundings))
        page.count_wanted.connect(partial(open_stock_move_dialog, page, surroundings, counting=True))
        page.change_wanted.connect(partial(open_article_dialog, page, surroundings))
        page.article_chosen.connect(self._on_article)
        offer_export(page, page, surroundings, "stock")

    def activate(self, key: str) -> None:
        """Show the stock."""
        self.refresh()

    def refresh(self) -> None:
        """Read everything again; the article that was looked at stays chosen."""
        self.read(self.services.case_plans.owners, self._know_staff)
        self.read(self.services.stock.shelf, self._show)

    def _closed(self, needed: Permission) -> str:
        return "" if self.services.desk.may(needed) else message(NotPermitted(permission=needed.value))

    def _know_staff(self, staff: tuple[tuple[str, str], ...]) -> None:
        self._staff = dict(staff)

    def _show(self, shelf: tuple[OnShelf, ...]) -> None:
        chosen = self._chosen
        self._articles.show_rows(shelf)
        places = [place for place, row in enumerate(shelf) if row.article.article_id == chosen]
        if shelf:
            self._page.choose(places[0] if places else 0)

    def _on_article(self, row: OnShelf | None) -> None:
        if row is None:
            self._chosen = ""
            self._history.show_rows(())
            return
        self._chosen = row.article.article_id
        self.read(partial(self.services.stock.history, row.article.article_id), self._history.show_rows)

    def _article_columns(self) -> list[TableColumn[OnShelf]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Article"), self._name),
            TableColumn(self.tr("Group"), lambda row: labels.code("material_groups", row.article.item_group)),
            TableColumn(self.tr("In stock"), lambda row: labels.number(row.balance)),
            TableColumn(self.tr("One piece is"), lambda row: labels.code("stock_units", row.article.unit)),
        ]

    def _name(self, row: OnShelf) -> str:
        gone = self.tr("{article} (no longer kept)").replace("{article}", isolated(row.article.name))
        return row.article.name if row.article.active else gone

    def _history_columns(self) -> list[TableColumn[StockMove]]:
        labels = self.labels
        return [
            TableColumn(self.tr("When"), lambda move: labels.moment(move.moved_at)),
            TableColumn(self.tr("What"), lambda move: labels.code("stock_move_kinds", move.kind)),
            TableColumn(self.tr("Pieces"), self._change),
            TableColumn(self.tr("In stock"), lambda move: labels.number(move.balance)),
            TableColumn(self.tr("Reason"), lambda move: labels.code("stock_reasons", move.reason)),
            TableColumn(self.tr("Note"), lambda move: move.note),
            TableColumn(self.tr("By whom"), lambda move: self._staff.get(move.moved_by, "")),
        ]

    def _change(self, move: StockMove) -> str:
        sign = "+" if move.change > 0 else "\u2212" if move.change < 0 else ""
        return isolated(f"{sign}{self.labels.number(abs(move.change))}")
