"""Importing a list of services: what the dialog says, and which use cases it calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.directory_import import ImportPlan, PlannedService, changes, checks_ended, ends_check
from pgi_desk.domain.import_plan import LineAction
from pgi_desk.domain.list_columns import DIRECTORY
from pgi_desk.domain.list_dates import DateWay
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.gui.dialogs.import_list_dialog import ImportTexts
from pgi_desk.gui.dialogs.import_task import ImportTask, counted, usual_action
from pgi_desk.gui.labels import isolated, set_apart
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.list_import import ListToImport
from pgi_desk.services.people_import import ListGround

translate = QCoreApplication.translate


class DirectoryTask(ImportTask[ServiceProvider]):
    """A list of services; new ones arrive unchecked."""

    columns = DIRECTORY

    def texts(self) -> ImportTexts:
        """Return what the dialog says."""
        return ImportTexts(
            title=translate("ImportDirectory", "Import a list of services"),
            intro=translate(
                "ImportDirectory",
                "Nothing is stored until you have seen line by line what would happen. New services arrive unchecked,"
                " empty cells change nothing, and the list itself is only read.",
            ),
            empty=translate(
                "ImportDirectory",
                "Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of"
                " headings, and one line for each service.",
            ),
            field=translate("ImportDirectory", "Field of the directory"),
            name=translate("ImportDirectory", "Service"),
        )

    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list in the way that somebody wants, or as it seems to be."""
        return self.services.directory_import.look(path, wanted)

    def plan(self, sheet: HeadedSheet, mapping: Sequence[str], _way: DateWay, _ground: ListGround) -> ImportPlan:
        """Return what importing would do."""
        return self.services.directory_import.plan(sheet, mapping)

    def apply(self, plan: ImportPlan, _ground: ListGround, stopped: Callable[[], bool]) -> ChangeSet:
        """Store what the plan says."""
        return self.services.directory_import.apply(plan, stopped)

    def action(self, line: PlannedService) -> str:
        """Return what happens with a service."""
        if line.action is LineAction.CREATE:
            return translate("ImportDirectory", "New, unchecked")
        return translate("ImportDirectory", "Is changed, check it again") if ends_check(line) else usual_action(line)

    def changes(self, line: PlannedService) -> str:
        """Return what an update changes."""
        return set_apart(map(self.change, changes(line)))

    def summary(self, plan: ImportPlan) -> str:
        """Return how many lines do what."""
        text = translate(
            "ImportDirectory",
            "New: {create}. Changed: {update}. The same: {same}. Left out because of a mistake: {error}. Correct the"
            " mistakes in your list and import it again later; what is there already will then stay the same.",
        )
        return counted(text, plan) + _checks(plan)

    def done(self, plan: ImportPlan) -> str:
        """Return what was stored."""
        text = translate(
            "ImportDirectory",
            "{create} new services and {update} changed ones were stored. New ones still need a check.",
        )
        return counted(text, plan)


def _checks(plan: ImportPlan) -> str:
    """Return that checks end with this import, where some do."""
    if not checks_ended(plan):
        return ""
    ended = translate(
        "ImportDirectory",
        "Checks that end because of what changes: {ended}. Nobody can be referred to these services until somebody"
        " has recorded a new check.",
    )
    return " " + ended.replace("{ended}", isolated(str(checks_ended(plan))))
