"""Imports a list: reads it, asks what it does not say, shows the plan, and stores it when the person says so."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pgi_desk.domain.import_plan import ListPlan
from pgi_desk.domain.sheet import AS_IT_IS, ReadAs
from pgi_desk.gui.dialogs.import_assistance_task import AssistanceTask
from pgi_desk.gui.dialogs.import_directory_task import DirectoryTask
from pgi_desk.gui.dialogs.import_list_dialog import ColumnOffer, ImportListDialog, PlanRow
from pgi_desk.gui.dialogs.import_people_task import PeopleTask
from pgi_desk.gui.dialogs.import_task import ImportTask
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.labels import isolated
from pgi_desk.gui.messages import field_of, message
from pgi_desk.gui.models.row_table import RowTable, TableColumn
from pgi_desk.gui.presenter import Presenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.list_import import DateQuestion, ListToImport
from pgi_desk.services.people import BASES_WITHOUT_CONSENT
from pgi_desk.services.people_import import CONSENT, ListGround

T = TypeVar("T")
Task = ImportTask[Any]


class ImportListPresenter(Presenter):
    """Presents the import step by step; the plan that was shown is the one that is stored."""

    def __init__(self, dialog: ImportListDialog, surroundings: Surroundings, task: Task) -> None:
        super().__init__(surroundings, dialog)
        self._dialog = dialog
        self._task = task
        self._path = Path()
        self._found: ListToImport | None = None
        self._plan: ListPlan[Any] | None = None
        self._ground = ListGround()
        self._stop = Event()
        dialog.use_model(RowTable[PlanRow](self._columns(), dialog))
        dialog.choose_wanted.connect(self._choose)
        dialog.read_again_wanted.connect(self._read_again)
        dialog.ask_wanted.connect(self._ask)
        dialog.plan_wanted.connect(self._ask_plan)
        dialog.import_wanted.connect(self._import)
        dialog.stop_wanted.connect(self._stop.set)
        dialog.forget_wanted.connect(self._forget)
        if task.asks_ground:
            self._offer_grounds()

    def look(self, path: Path) -> None:
        """Read a list and show its columns."""
        self._dialog.show_busy(True)
        self._submit(partial(self._read, path, AS_IT_IS), partial(self._show_columns, path))

    def _read(self, path: Path, wanted: ReadAs) -> tuple[ListToImport, tuple[str, ...]]:
        found = self._task.look(path, wanted)
        return found, self.services.import_mappings.known(self._task.columns, found)

    def _read_again(self) -> None:
        """Read the same list in the way that was chosen; where that cannot be, it stays as it was."""
        self._dialog.show_busy(True)
        read = partial(self._read, self._path, self._dialog.reading.wanted())
        self._submit(read, partial(self._show_again, self._dialog.mapping()), self._not_read)

    def _show_again(self, chosen: tuple[str, ...], read: tuple[ListToImport, tuple[str, ...]]) -> None:
        """Show the columns as they were chosen, where they are called the same in the other way of reading."""
        found, known = read
        same = self._found is not None and self._found.sheet.headings == found.sheet.headings
        self._show_columns(self._path, (found, known), chosen if same else ())

    def _not_read(self, error: Exception) -> None:
        if self._found is not None:
            self._dialog.reading.show_found(self._found)
        self._dialog.show_problem(message(error))

    def _offer_grounds(self) -> None:
        agreed = self.tr("Each person agreed in writing, and the signed papers are kept")
        without = [code for code, _ in self.labels.choices("legal_bases") if code in BASES_WITHOUT_CONSENT]
        self._dialog.questions.ask_ground(
            [(CONSENT, agreed), *self.labels.choices_of("legal_bases", without)],
            self.labels.choices("not_asked_reasons"),
            self.services.desk.clock.today(),
        )

    def _choose(self) -> None:
        kind = self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        path = self.around.prompts.choose_file(self.tr("Choose a list"), kind)
        if path is not None:
            self.look(path)

    def _show_columns(
        self, path: Path, read: tuple[ListToImport, tuple[str, ...]], chosen: tuple[str, ...] = ()
    ) -> None:
        """Show the columns as they were chosen or confirmed for these headings, else as they are guessed."""
        found, known = read
        self._path, self._found, sheet = path, found, found.sheet
        offers = [
            ColumnOffer(heading, sheet.example(place), (chosen or known or found.guesses)[place])
            for place, heading in enumerate(sheet.headings)
        ]
        self._dialog.reading.show_found(found)
        self._dialog.show_columns(path.name, offers, self.labels.choices(self._task.columns), remembered=bool(known))

    def _forget(self) -> None:
        found = self._found
        if found is not None:
            forget = partial(self.services.import_mappings.forget, self._task.columns, found)
            self.do(forget, lambda _done: self._show_columns(self._path, (found, ())))

    def _ask(self) -> None:
        """Ask what the list does not say; where it says everything, go on to the plan."""
        if self._found is None:
            return
        self._dialog.show_busy(True)
        self._submit(partial(self._task.dates, self._found.sheet, self._dialog.mapping()), self._show_questions)

    def _show_questions(self, question: DateQuestion) -> None:
        self._dialog.questions.ask_dates(question)
        if question.asked or self._task.asks_ground:
            self._dialog.show_questions()
        else:
            self._ask_plan()

    def _ask_plan(self) -> None:
        if self._found is None:
            return
        self._dialog.show_busy(True)
        questions, mapping, found = self._dialog.questions, self._dialog.mapping(), self._found
        self._ground = questions.ground()
        # It looks at the records and keeps nothing, but it has to see them as the import will.
        job = self.around.jobs.submit(
            partial(self._task.plan, found.sheet, mapping, questions.way(), self._ground), owner=self, lane=Lane.WRITE
        )
        job.succeeded.connect(partial(self._planned, found, mapping))
        job.failed.connect(lambda error: self._dialog.show_problem(questions.pointed(message(error), field_of(error))))

    def _planned(self, found: ListToImport, mapping: tuple[str, ...], plan: ListPlan[Any]) -> None:
        """Show the plan; columns that make one are those that somebody meant, and are proposed the next time."""
        self._show_plan(plan)
        self.do(partial(self.services.import_mappings.remember, self._task.columns, found, mapping))

    def _show_plan(self, plan: ListPlan[Any]) -> None:
        self._plan = plan
        rows = [self._task.row(line) for line in plan.lines]
        self._dialog.show_plan(
            _of_sheet(self._found, self._task.summary(plan)), rows, can_import=plan.changes_something
        )

    def _import(self) -> None:
        if self._plan is None:
            return
        self._stop.clear()
        self._dialog.show_busy(True, storing=True)
        stopped = partial(_either, self._stop, self.around.jobs.stopping)
        self.do(partial(self._task.apply, self._plan, self._ground, stopped), self._done, self._refused)

    def _done(self, _changes: object) -> None:
        text = _of_sheet(self._found, self._task.done(self._plan)) if self._plan is not None else ""
        self._dialog.show_busy(False)
        self._dialog.accept()
        self.around.prompts.tell(self.tr("The list was imported"), text)

    def _refused(self, error: Exception) -> None:
        if self._plan is not None:
            self._show_plan(self._plan)
        self._dialog.show_problem(message(error))

    def _submit(
        self, work: Callable[[], T], show: Callable[[T], None], failed: Callable[[Exception], None] | None = None
    ) -> None:
        job = self.around.jobs.submit(work, owner=self, lane=Lane.READ)
        job.succeeded.connect(show)
        job.failed.connect(failed or (lambda error: self._dialog.show_problem(message(error))))

    def _columns(self) -> list[TableColumn[PlanRow]]:
        return [
            TableColumn(self.tr("Line"), lambda row: str(row.number)),
            TableColumn(self._task.texts().name, lambda row: row.name),
            TableColumn(self.tr("What happens"), lambda row: row.action),
            TableColumn(self.tr("Why, or what changes"), lambda row: row.details),
        ]


def _of_sheet(found: ListToImport | None, text: str) -> str:
    """Return a text with the sheet that it is about, where the list has several."""
    if found is None or len(found.pages) < 2:
        return text
    sheet = QCoreApplication.translate("ImportListPresenter", "Sheet “{sheet}”.")
    return f"{sheet.replace('{sheet}', isolated(found.pages[found.page]))} {text}"


def _either(stop: Event, stopping: Callable[[], bool]) -> bool:
    return stop.is_set() or stopping()


def open_import_directory_dialog(parent: QWidget, surroundings: Surroundings) -> ImportListDialog:
    """Open the import of services over the window and return it."""
    return _open(parent, surroundings, DirectoryTask(surroundings.services, surroundings.labels))


def open_import_people_dialog(parent: QWidget, surroundings: Surroundings) -> ImportListDialog:
    """Open the import of people over the window and return it."""
    return _open(parent, surroundings, PeopleTask(surroundings.services, surroundings.labels))


def open_import_assistance_dialog(parent: QWidget, surroundings: Surroundings) -> ImportListDialog:
    """Open the import of help that was given over the window and return it."""
    return _open(parent, surroundings, AssistanceTask(surroundings.services, surroundings.labels))


def _open(parent: QWidget, surroundings: Surroundings, task: Task) -> ImportListDialog:
    dialog = ImportListDialog(task.texts(), parent)
    ImportListPresenter(dialog, surroundings, task)
    dialog.open()
    return dialog
