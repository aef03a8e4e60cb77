"""Importing a list of help that was given: what the dialog says, and which use cases it calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.assistance_import import HelpPlan, PlannedHelp, changes
from pgi_desk.domain.list_columns import ASSISTANCE
from pgi_desk.domain.list_dates import DateWay
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.gui.dialogs.import_list_dialog import ImportTexts
from pgi_desk.gui.dialogs.import_task import ImportTask, counted, usual_action
from pgi_desk.gui.labels import set_apart
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.list_import import DateQuestion, ListToImport
from pgi_desk.services.people_import import ListGround

translate = QCoreApplication.translate


class AssistanceTask(ImportTask[Assistance]):
    """A list of help; each line is for somebody who is on file and agreed to help."""

    columns = ASSISTANCE

    def texts(self) -> ImportTexts:
        """Return what the dialog says."""
        return ImportTexts(
            title=translate("ImportAssistance", "Import a list of help given"),
            intro=translate(
                "ImportAssistance",
                "Nothing is stored until you have seen line by line what would happen. Help is taken in for people who"
                " are on file and agreed to it. Empty cells change nothing, and the list itself is only read.",
            ),
            empty=translate(
                "ImportAssistance",
                "Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of"
                " headings, and for each line the case code or the number of the person, what was given, and the day.",
            ),
            field=translate("ImportAssistance", "Field of the record"),
            name=translate("ImportAssistance", "For whom"),
        )

    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list in the way that somebody wants, or as it seems to be."""
        return self.services.assistance_import.look(path, wanted)

    def dates(self, sheet: HeadedSheet, mapping: Sequence[str]) -> DateQuestion:
        """Return what is to be asked about dates."""
        return self.services.assistance_import.dates(sheet, mapping)

    def plan(self, sheet: HeadedSheet, mapping: Sequence[str], way: DateWay, _ground: ListGround) -> HelpPlan:
        """Return what importing would do."""
        return self.services.assistance_import.plan(sheet, mapping, way)

    def apply(self, plan: HelpPlan, _ground: ListGround, stopped: Callable[[], bool]) -> ChangeSet:
        """Store what the plan says."""
        return self.services.assistance_import.apply(plan, stopped)

    def action(self, line: PlannedHelp) -> str:
        """Return what happens with a line."""
        return usual_action(line)

    def changes(self, line: PlannedHelp) -> str:
        """Return what an update changes."""
        return set_apart(map(self.change, changes(line)))

    def summary(self, plan: HelpPlan) -> str:
        """Return how many lines do what."""
        text = translate(
            "ImportAssistance",
            "New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake:"
            " {error}. You can correct your list and import it again; what is there already will then stay the same.",
        )
        return counted(text, plan)

    def done(self, plan: HelpPlan) -> str:
        """Return what was stored."""
        text = translate("ImportAssistance", "{create} new entries and {update} changed ones were stored.")
        return counted(text, plan)
