"""Stores what is booked in the stock, stocktakes, and articles."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.stock import MoveKind
from pgi_desk.gui.dialogs.article_dialog import ArticleDialog
from pgi_desk.gui.dialogs.stock_move_dialog import StockMoveDialog
from pgi_desk.gui.labels import Labels, isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.aid_ports import OnShelf
from pgi_desk.services.changes import ChangeSet


class StockMovePresenter(Presenter):
    """Presents one booking; `counting` is a stocktake."""

    def __init__(self, dialog: StockMoveDialog, surroundings: Surroundings, row: OnShelf, *, counting: bool) -> None:
        super().__init__(surroundings, dialog)
        self._dialog, self._row, self._counting = dialog, row, counting
        kinds = (MoveKind.COUNT,) if counting else (MoveKind.IN, MoveKind.OUT)
        title = self.tr("Stocktake") if counting else self.tr("Book in or out")
        choices = self.labels.choices_of("stock_move_kinds", [kind.value for kind in kinds])
        dialog.use_choices(choices, {kind.value: self._reasons(kind) for kind in kinds}, title)
        dialog.show_pieces(row.balance if counting else 1)
        dialog.save_wanted.connect(self._save)

    def _reasons(self, kind: MoveKind) -> list[tuple[str, str]]:
        rows = self.services.desk.content.list("stock_reasons")
        wanted = [row for row in rows if row.text("kind") == kind and row.flag("by_hand")]
        return [(row.code, row.label(self.labels.language)) for row in wanted]

    def _save(self) -> None:
        self._dialog.show_problem("")
        stock, booking = self.services.stock, self._dialog.booking()
        store = stock.count if self._counting else stock.book
        self.do(partial(store, self._row.article.article_id, booking), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


class ArticlePresenter(Presenter):
    """Presents one article, new or known."""

    def __init__(self, dialog: ArticleDialog, surroundings: Surroundings, row: OnShelf | None) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        dialog.use_choices(self.labels.choices("material_groups"), self.labels.choices("stock_units"))
        if row is not None:
            dialog.show_article(row.article)
        dialog.save_wanted.connect(self._save)

    def _save(self) -> None:
        self._dialog.show_problem("")
        self.do(partial(self.services.stock.save_article, self._dialog.command()), self._saved, self._refused)

    def _saved(self, _changes: ChangeSet) -> None:
        self._dialog.accept()

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def shelf_line(labels: Labels, row: OnShelf) -> str:
    """Return an article with what lies there, in one line."""
    unit = labels.code("stock_units", row.article.unit)
    return f"{isolated(row.article.name)}  ·  {labels.number(row.balance)} ({isolated(unit)})"


def open_stock_move_dialog(
    parent: QWidget, surroundings: Surroundings, row: OnShelf, *, counting: bool = False
) -> StockMoveDialog:
    """Open a booking, or a stocktake, over a page and return it."""
    dialog = StockMoveDialog(shelf_line(surroundings.labels, row), parent)
    StockMovePresenter(dialog, surroundings, row, counting=counting)
    dialog.open()
    return dialog


def open_article_dialog(parent: QWidget, surroundings: Surroundings, row: OnShelf | None = None) -> ArticleDialog:
    """Open the dialog for a new article or a known one, and return it."""
    dialog = ArticleDialog(parent)
    ArticlePresenter(dialog, surroundings, row)
    dialog.open()
    return dialog
