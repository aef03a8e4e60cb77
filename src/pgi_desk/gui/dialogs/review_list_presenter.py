"""Reads which cases wait for a review and leads to them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.review_list_dialog import ReviewListDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import Kind
from pgi_desk.services.concerns_waiting import ConcernRow


class ReviewListPresenter(Presenter):
    """Presents the list."""

    kinds = frozenset({Kind.OBSERVATION, Kind.CASE})

    def __init__(self, dialog: ReviewListDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        labels = self.labels
        columns: list[TableColumn[ConcernRow]] = [
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Level of concern"), lambda row: labels.code("concern_levels", row.concern.value)),
            TableColumn(self.tr("Look at it by"), partial(_due, labels)),
        ]
        self._model = RowTable[ConcernRow](columns, dialog)
        dialog.use_model(self._model)
        dialog.case_chosen.connect(lambda code: surroundings.navigator.go("indicators", code))
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.read(self.services.observations.waiting, self._show)

    def _show(self, rows: tuple[ConcernRow, ...]) -> None:
        self._model.show_rows(rows)
        text = self.tr("%n case(s) waiting", "", len(rows)) if rows else self.tr("No case waits for a review.")
        self._dialog.show_count(text, some=bool(rows))


# A function of its own: a column that knew its presenter would keep the closed dialog alive.
def _due(labels: Labels, row: ConcernRow) -> str:
    moment = labels.moment(row.due_at)
    late = QCoreApplication.translate("ReviewListPresenter", "{moment}, overdue")
    return late.replace("{moment}", moment) if row.overdue else moment


def open_review_list_dialog(parent: QWidget, surroundings: Surroundings) -> ReviewListDialog:
    """Open the dialog over a page and return it."""
    dialog = ReviewListDialog(parent)
    ReviewListPresenter(dialog, surroundings)
    dialog.open()
    return dialog
