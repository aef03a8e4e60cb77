"""What the dialog of an import needs to know about one kind of list: its use cases, and its words."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.import_plan import CellProblem, FieldChange, LineAction, ListPlan, PlannedLine, shown
from pgi_desk.domain.list_dates import USUAL, DateWay
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.file_sentences import IMPORT_PROBLEMS
from pgi_desk.gui.dialogs.import_list_dialog import ImportTexts, PlanRow
from pgi_desk.gui.labels import Labels, isolated, listed, set_apart
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.list_import import DateQuestion, ListToImport
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.service_set import ServiceSet

T = TypeVar("T")
translate = QCoreApplication.translate
LEFT_OUT = frozenset({LineAction.ERROR, LineAction.SKIP})


class ImportTask(ABC, Generic[T]):
    """One kind of list; the plan that it makes is the one that it carries out."""

    columns = ""
    asks_ground = False

    def __init__(self, services: ServiceSet, labels: Labels) -> None:
        self.services, self.labels = services, labels

    @abstractmethod
    def texts(self) -> ImportTexts:
        """Return what the dialog says about this kind of list."""

    @abstractmethod
    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list in the way that somebody wants, or as it seems to be."""

    def dates(self, _sheet: HeadedSheet, _mapping: Sequence[str]) -> DateQuestion:
        """Return what is to be asked about dates; a list without them asks nothing."""
        return DateQuestion(USUAL, asked=False)

    @abstractmethod
    def plan(self, sheet: HeadedSheet, mapping: Sequence[str], way: DateWay, ground: ListGround) -> ListPlan[T]:
        """Return what importing would do."""

    @abstractmethod
    def apply(self, plan: ListPlan[T], ground: ListGround, stopped: Callable[[], bool]) -> ChangeSet:
        """Store what the plan says."""

    @abstractmethod
    def action(self, line: PlannedLine[T]) -> str:
        """Return what happens with a line."""

    @abstractmethod
    def changes(self, line: PlannedLine[T]) -> str:
        """Return what an update changes."""

    @abstractmethod
    def summary(self, plan: ListPlan[T]) -> str:
        """Return how many lines do what."""

    @abstractmethod
    def done(self, plan: ListPlan[T]) -> str:
        """Return what was stored."""

    def row(self, line: PlannedLine[T]) -> PlanRow:
        """Return one line in words."""
        details = ""
        if line.action in LEFT_OUT:
            details = set_apart(map(self._problem, line.problems))
        elif line.action is LineAction.UPDATE:
            details = self.changes(line)
        return PlanRow(line.number, line.name, self.action(line), details, line.action in LEFT_OUT)

    def field(self, name: str) -> str:
        """Return a field as the columns of this kind of list call it."""
        return self.labels.code(self.columns, name)

    def change(self, change: FieldChange) -> str:
        """Return what changes in a field: what the list says, and what stood there until now."""
        before, after = self._value(change.field, change.before), self._value(change.field, change.after)
        pattern = (
            translate("ImportTask", "{field}: {after}, until now {before}")
            if before
            else translate("ImportTask", "{field}: {after}")
        )
        pattern = pattern.replace("{field}", self.field(change.field)).replace("{before}", isolated(before))
        return pattern.replace("{after}", isolated(after))

    def _value(self, field: str, value: object) -> str:
        if isinstance(value, bool):
            return translate("ImportTask", "yes") if value else translate("ImportTask", "no")
        if isinstance(value, PartialDate):
            return value.as_text()
        if isinstance(value, date):
            return self.labels.day(value)
        code_list = self._code_list(field)
        if isinstance(value, tuple):
            return self.labels.codes(code_list, value) if code_list else listed(map(str, value))
        text = "" if value is None else shown(str(value))
        return self.labels.code(code_list, text) if code_list and text else text

    def _code_list(self, field: str) -> str:
        columns = self.services.desk.content.list(self.columns)
        return columns.get(field).text("list") if field in columns else ""

    def _problem(self, problem: CellProblem) -> str:
        text = translate("Errors", IMPORT_PROBLEMS.get(problem.problem, problem.problem))
        text = text.replace("{line}", isolated(str(problem.other_line)))
        pattern = (
            translate("ImportTask", "{field} “{value}”: {problem}")
            if problem.value
            else translate("ImportTask", "{field}: {problem}")
        )
        pattern = pattern.replace("{field}", self.field(problem.field))
        return pattern.replace("{problem}", text).replace("{value}", isolated(problem.value))


def counted(text: str, plan: ListPlan[T]) -> str:
    """Put the figures of a plan into a text."""
    for action in LineAction:
        text = text.replace("{" + action.value + "}", isolated(str(plan.count(action))))
    return text


def usual_action(line: PlannedLine[T]) -> str:
    """Return what happens with a line, where nothing else has to be said."""
    actions = {
        LineAction.CREATE: translate("ImportTask", "New"),
        LineAction.SAME: translate("ImportTask", "Stays the same"),
        LineAction.UPDATE: translate("ImportTask", "Is changed"),
        LineAction.SKIP: translate("ImportTask", "Not taken in"),
        LineAction.ERROR: translate("ImportTask", "Left out"),
    }
    return actions[line.action]
