"""Changes who sees who the person of a case is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.identifiers import CaseCode, HelperId, StaffId
from pgi_desk.gui.dialogs.case_circle_dialog import CaseCircleDialog
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.need_to_know import CircleView, Helper


class CaseCirclePresenter(Presenter):
    """Presents the circle of one case."""

    def __init__(self, dialog: CaseCircleDialog, surroundings: Surroundings, code: CaseCode) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._code = code
        self._model = RowTable[Helper]([TableColumn(self.tr("Name"), lambda row: row.name)], dialog)
        dialog.use_model(self._model)
        known = self.services.need_to_know
        dialog.hide_wanted.connect(lambda reason: self._change(partial(known.hide, code, reason)))
        dialog.show_wanted.connect(lambda reason: self._change(partial(known.show, code, reason)))
        dialog.add_wanted.connect(lambda key: self._change(partial(known.add_helper, code, StaffId(key))))
        dialog.end_wanted.connect(lambda key: self._change(partial(known.end_helper, HelperId(key))))
        self.refresh()

    def refresh(self) -> None:
        """Read the circle again."""
        self.do(partial(self.services.need_to_know.circle, self._code), self._show)

    def _show(self, view: CircleView) -> None:
        self._model.show_rows(view.helpers)
        if view.hidden:
            text = self.tr("The name is hidden: only {name} and the colleagues below see it without saying why.")
        else:
            text = self.tr("The name is not hidden. {name} leads the case.")
        self._dialog.show_circle(view, text.replace("{name}", isolated(view.owner)))

    def _change(self, work: Callable[[], ChangeSet]) -> None:
        self._dialog.show_problem("")
        self.do(work, lambda _: self.refresh(), self._refused)

    def _refused(self, error: Exception) -> None:
        self._dialog.show_problem(message(error), field_of(error))


def open_case_circle_dialog(parent: QWidget, surroundings: Surroundings, code: CaseCode) -> CaseCircleDialog:
    """Open the dialog over a page and return it."""
    dialog = CaseCircleDialog(code, parent)
    CaseCirclePresenter(dialog, surroundings, code)
    dialog.open()
    return dialog
