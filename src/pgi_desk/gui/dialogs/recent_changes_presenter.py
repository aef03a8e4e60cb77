"""Lists the last changes and takes them back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import NotPermitted
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.dialogs.bin_presenter import open_bin_dialog
from pgi_desk.gui.dialogs.merge_presenter import open_merge_dialog
from pgi_desk.gui.dialogs.recent_changes_dialog import RecentChangesDialog
from pgi_desk.gui.labels import Labels
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.undo_words import change_name, change_sentence, parts_sentence, refusal_sentence, short_refusal
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.undoing import ChangeSheet, ChangeView


class RecentChangesPresenter(Presenter):
    """Presents named changes."""

    kinds = frozenset({Kind.AUDIT})

    def __init__(self, dialog: RecentChangesDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._asked = 0
        self._model = RowTable[ChangeView](self._columns(), dialog)
        dialog.use_model(self._model)
        dialog.change_chosen.connect(self._look)
        dialog.back_wanted.connect(self._take_back)
        dialog.bin_wanted.connect(partial(open_bin_dialog, dialog, surroundings))
        dialog.merge_wanted.connect(partial(open_merge_dialog, dialog, surroundings))
        dialog.allow_cases(self._refusal(Permission.RECORD_PERSON), self._refusal(Permission.APPROVE_EXCEPTION))
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self.do(self.services.undoing.recent, self._show)

    def _refusal(self, permission: Permission) -> str:
        return "" if self.services.desk.may(permission) else message(NotPermitted(permission=permission.value))

    def _look(self, change_id: int) -> None:
        self._asked = change_id
        self.do(partial(self.services.undoing.look, change_id), self._show_change)

    def _take_back(self, change_id: int) -> None:
        self.do(partial(self.services.undoing.take_back, change_id), self._done, self._refused)

    def _done(self, _changes: ChangeSet) -> None:
        self._dialog.show_problem("")

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error))

    def _show(self, rows: tuple[ChangeView, ...]) -> None:
        self._model.show_rows(rows)
        self._dialog.choose_first()

    def _show_change(self, sheet: ChangeSheet) -> None:
        if sheet.view.change.change_id != self._asked:
            return  # an answer to an older question
        content = self.services.desk.content
        lines = (change_sentence(self.labels, sheet.view), parts_sentence(self.labels, content, sheet))
        refusal = refusal_sentence(self.labels, content, sheet.refusal, sheet)
        self._dialog.show_change("\n".join(filter(None, lines)), refusal, again=sheet.view.change.back)

    def _columns(self) -> list[TableColumn[ChangeView]]:
        labels, content = self.labels, self.services.desk.content
        return [
            TableColumn(self.tr("When"), lambda row: labels.moment(row.change.made_at)),
            TableColumn(self.tr("Change"), lambda row: change_name(labels, row.change)),
            TableColumn(self.tr("Case"), lambda row: row.change.case_code or "–"),
            TableColumn(self.tr("Done by"), lambda row: row.staff_name),
            TableColumn(self.tr("Can be taken back"), partial(_possible, labels, content)),
        ]


# A function of its own: a column that knew its presenter would keep the closed dialog alive.
def _possible(labels: Labels, content: ContentLibrary, row: ChangeView) -> str:
    if row.refusal:
        return short_refusal(labels, content, row.refusal)
    if row.change.back:
        return QCoreApplication.translate("RecentChangesPresenter", "can be done again")
    return QCoreApplication.translate("RecentChangesPresenter", "yes")


def open_recent_changes_dialog(parent: QWidget, surroundings: Surroundings) -> RecentChangesDialog:
    """Open the dialog over a page and return it."""
    dialog = RecentChangesDialog(parent)
    RecentChangesPresenter(dialog, surroundings)
    dialog.open()
    return dialog
