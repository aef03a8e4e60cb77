"""Imports a list of services: reads it, shows the plan, and stores it when the person at the desk says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from pgi_desk.domain.directory_import import ImportPlan, LineAction
from pgi_desk.domain.sheet import HeadedSheet
from pgi_desk.gui.dialogs.import_directory_dialog import ColumnOffer, ImportDirectoryDialog, PlanRow
from pgi_desk.gui.dialogs.import_directory_words import ImportWords
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.directory_import import ListToImport

T = TypeVar("T")


class ImportDirectoryPresenter(Presenter):
    """Presents the import step by step; the plan that was shown is the one that is stored."""

    def __init__(self, dialog: ImportDirectoryDialog, surroundings: Surroundings) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._words = ImportWords(self.labels, self)
        self._sheet: HeadedSheet | None = None
        self._plan: ImportPlan | None = None
        self._stop = Event()
        dialog.use_model(RowTable[PlanRow](self._columns(), dialog))
        dialog.choose_wanted.connect(self._choose)
        dialog.plan_wanted.connect(self._ask_plan)
        dialog.import_wanted.connect(self._import)
        dialog.stop_wanted.connect(self._stop.set)

    def look(self, path: Path) -> None:
        """Read a list and show its columns."""
        self._dialog.show_busy(True)
        self._submit(partial(self.services.directory_import.look, path), partial(self._show_columns, path.name))

    def _choose(self) -> None:
        kind = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        path = self.around.prompts.choose_file(self.tr("Choose a list of services"), kind)
        if path is not None:
            self.look(path)

    def _show_columns(self, name: str, found: ListToImport) -> None:
        self._sheet, sheet = found.sheet, found.sheet
        offers = [
            ColumnOffer(heading, sheet.example(place), found.guesses[place])
            for place, heading in enumerate(sheet.headings)
        ]
        self._dialog.show_columns(name, offers, self.labels.choices("directory_columns"))

    def _ask_plan(self) -> None:
        if self._sheet is None:
            return
        self._dialog.show_busy(True)
        plan = partial(self.services.directory_import.plan, self._sheet, self._dialog.mapping())
        self._submit(plan, self._show_plan)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        rows = [self._words.row(line) for line in plan.lines]
        self._dialog.show_plan(self._words.summary(plan), rows, can_import=plan.changes_something)

    def _import(self) -> None:
        if self._plan is None:
            return
        self._stop.clear()
        self._dialog.show_busy(True, storing=True)
        stopped = partial(_either, self._stop, self.around.jobs.stopping)
        self.do(partial(self.services.directory_import.apply, self._plan, stopped), self._done, self._refused)

    def _done(self, _changes: object) -> None:
        plan = self._plan
        text = self.tr("{created} new services and {updated} changed ones were stored. New ones still need a check.")
        if plan is not None:
            text = text.replace("{created}", isolated(str(plan.count(LineAction.CREATE))))
            text = text.replace("{updated}", isolated(str(plan.count(LineAction.UPDATE))))
        self._dialog.show_busy(False)
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The list was imported"), text)

    def _refused(self, error: Exception) -> None:
        if self._plan is not None:
            self._show_plan(self._plan)
        self._dialog.show_problem(message(error))

    def _submit(self, work: Callable[[], T], show: Callable[[T], None]) -> None:
        job = self.around.jobs.submit(work, owner=self, lane=Lane.READ)
        job.succeeded.connect(show)
        job.failed.connect(lambda error: self._dialog.show_problem(message(error)))

    def _columns(self) -> list[TableColumn[PlanRow]]:
        return [
            TableColumn(self.tr("Line"), lambda row: str(row.number)),
            TableColumn(self.tr("Service"), lambda row: row.name),
            TableColumn(self.tr("What happens"), lambda row: row.action),
            TableColumn(self.tr("Why, or what changes"), lambda row: row.details),
        ]


def _either(stop: Event, stopping: Callable[[], bool]) -> bool:
    return stop.is_set() or stopping()


def open_import_directory_dialog(parent: QWidget, surroundings: Surroundings) -> ImportDirectoryDialog:
    """Open the dialog over the window and return it."""
    dialog = ImportDirectoryDialog(parent)
    ImportDirectoryPresenter(dialog, surroundings)
    dialog.open()
    return dialog
