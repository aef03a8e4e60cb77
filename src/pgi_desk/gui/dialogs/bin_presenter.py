"""Lists the bin, puts cases in and back, and says what stands against it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.case_bin import BinStop
from pgi_desk.domain.errors import BinRefused
from pgi_desk.domain.identifiers import BinId, parse_case_code
from pgi_desk.gui.dialogs.bin_dialog import BinDialog
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.case_bin import BinRow, PutInBin
from pgi_desk.services.changes import ChangeSet, Kind

STOPS = {
    BinStop.NOT_AUTHOR: QT_TRANSLATE_NOOP(
        "BinPresenter", "A colleague recorded or put it there: they do this, or a focal point."
    ),
    BinStop.TOO_LATE: QT_TRANSLATE_NOOP(
        "BinPresenter", "It was recorded too long ago. Close the case, or let two people erase it."
    ),
    BinStop.SOMETHING_LEFT: QT_TRANSLATE_NOOP(
        "BinPresenter", "Something about this person left the desk, so the case has to stay."
    ),
    BinStop.WORK_DONE: QT_TRANSLATE_NOOP(
        "BinPresenter", "The person was helped or referred: this was no mistake. Close the case instead."
    ),
    BinStop.HELD: QT_TRANSLATE_NOOP("BinPresenter", "The case is held for the law."),
    BinStop.CLOSED: QT_TRANSLATE_NOOP("BinPresenter", "The case is closed or in the bin already."),
}


class BinPresenter(Presenter):
    """Presents the bin."""

    kinds = frozenset({Kind.CASE})

    def __init__(self, dialog: BinDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._model = RowTable[BinRow](self._columns(), dialog)
        dialog.use_model(self._model)
        dialog.put_wanted.connect(self._put)
        dialog.back_wanted.connect(self._put_back)
        self.refresh()

    def refresh(self) -> None:
        """Read the bin again."""
        self.do(self.services.case_bin.contents, self._show)

    def _show(self, rows: tuple[BinRow, ...]) -> None:
        self._model.show_rows(rows)
        self._dialog.rows_changed()

    def _put(self, typed: str, reason: str, note: str) -> None:
        def work() -> ChangeSet:
            return self.services.case_bin.put(PutInBin(parse_case_code(typed), reason, note))

        self.do(work, self._stored, self._refused)

    def _put_back(self, bin_id: str) -> None:
        self.do(partial(self.services.case_bin.put_back, BinId(bin_id)), self._stored, self._refused)

    def _stored(self, _changes: ChangeSet) -> None:
        self._dialog.stored()

    def _refused(self, error: Exception) -> None:
        stops = error.facts.get("stops") if isinstance(error, BinRefused) else None
        if isinstance(stops, tuple):
            words = [QCoreApplication.translate("BinPresenter", str(STOPS[BinStop(one)])) for one in stops]
            self._dialog.show_problem("\n".join(words))
        else:
            self._dialog.show_problem(message(error))

    def _columns(self) -> list[TableColumn[BinRow]]:
        labels = self.labels
        return [
            TableColumn(self.tr("Case"), lambda row: row.case_code),
            TableColumn(self.tr("Why"), lambda row: labels.code("bin_reasons", row.reason)),
            TableColumn(self.tr("Since"), lambda row: labels.moment(row.put_at)),
            TableColumn(self.tr("Done by"), lambda row: row.put_by),
            TableColumn(self.tr("Note"), lambda row: row.note),
        ]


def open_bin_dialog(parent: QWidget, surroundings: Surroundings, code: str = "") -> BinDialog:
    """Open the dialog over a page and return it."""
    dialog = BinDialog(surroundings.labels.choices("bin_reasons"), parent)
    BinPresenter(dialog, surroundings)
    dialog.begin(code)
    dialog.open()
    return dialog
