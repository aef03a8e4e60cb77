"""Importing a list of people: what the dialog says, and which use cases it calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pgi_desk.domain.list_columns import PEOPLE
from pgi_desk.domain.list_dates import DateWay
from pgi_desk.domain.people_import import PeoplePlan, PersonRecord, PlannedPerson, changes
from pgi_desk.domain.sheet import AS_IT_IS, HeadedSheet, ReadAs
from pgi_desk.gui.dialogs.import_list_dialog import ImportTexts
from pgi_desk.gui.dialogs.import_task import ImportTask, counted, usual_action
from pgi_desk.gui.labels import isolated, listed, set_apart
from pgi_desk.services.changes import ChangeSet
from pgi_desk.services.list_import import DateQuestion, ListToImport
from pgi_desk.services.people_import import ListGround

translate = QCoreApplication.translate


class PeopleTask(ImportTask[PersonRecord]):
    """A list of people; without a ground that holds for all of it nobody new is stored."""

    columns = PEOPLE
    asks_ground = True

    def texts(self) -> ImportTexts:
        """Return what the dialog says."""
        return ImportTexts(
            title=translate("ImportPeople", "Import a list of people"),
            intro=translate(
                "ImportPeople",
                "Nothing is stored until you have seen line by line what would happen. Whoever is new gets a case file"
                " and a case code, empty cells change nothing, and the list itself is only read.",
            ),
            empty=translate(
                "ImportPeople",
                "Choose a list that you keep in Excel or LibreOffice (.xlsx, .xls, .ods) or as CSV. It needs a line of"
                " headings, and one line for each person. Delete the list from this computer once it is imported.",
            ),
            field=translate("ImportPeople", "Field of the record"),
            name=translate("ImportPeople", "Name in your list"),
        )

    def look(self, path: Path, wanted: ReadAs = AS_IT_IS) -> ListToImport:
        """Read a list in the way that somebody wants, or as it seems to be."""
        return self.services.people_import.look(path, wanted)

    def dates(self, sheet: HeadedSheet, mapping: Sequence[str]) -> DateQuestion:
        """Return what is to be asked about dates."""
        return self.services.people_import.dates(sheet, mapping)

    def plan(self, sheet: HeadedSheet, mapping: Sequence[str], way: DateWay, ground: ListGround) -> PeoplePlan:
        """Return what importing would do."""
        return self.services.people_import.plan(sheet, mapping, ground, way)

    def apply(self, plan: PeoplePlan, ground: ListGround, stopped: Callable[[], bool]) -> ChangeSet:
        """Store what the plan says."""
        return self.services.people_import.apply(plan, ground, stopped)

    def action(self, line: PlannedPerson) -> str:
        """Return what happens with a person."""
        return usual_action(line)

    def changes(self, line: PlannedPerson) -> str:
        """Return whose case an update changes, and what; who may see no identity learns from it what the list says."""
        found = changes(line)
        what = set_apart(map(self.change, found)) if line.shows else listed(self.field(one.field) for one in found)
        code = line.before.person.case_code if line.before is not None else ""
        pattern = translate("ImportPeople", "Case {code}: {changes}")
        return pattern.replace("{code}", isolated(code)).replace("{changes}", what)

    def summary(self, plan: PeoplePlan) -> str:
        """Return how many lines do what."""
        text = translate(
            "ImportPeople",
            "New: {create}. Changed: {update}. The same: {same}. Not taken in: {skip}. Left out because of a mistake:"
            " {error}. You can correct your list and import it again; what is there already will then stay the same.",
        )
        return counted(text, plan)

    def done(self, plan: PeoplePlan) -> str:
        """Return what was stored."""
        text = translate(
            "ImportPeople",
            "{create} new people and {update} changed ones were stored. Nothing but keeping the record is agreed to:"
            " ask each person before anything else.",
        )
        return counted(text, plan)
