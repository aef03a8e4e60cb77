"""What the plan of a list of people says about an update: whose case it is, and what would be overwritten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pgi_desk.gui.dialogs.import_people_task import PeopleTask
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import TODAY

SIGNED = ListGround("consent", TODAY, "Blue folder", explained=True)
FIRST = "No;Name;Surname;Born;Sex;Town\n1;Amina;Tollvane;1990-03-02;F;Old Quay\n"


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_old_and_new_stand_in_the_plan_with_the_case_and_only_for_who_may_see_them(
    services: ServiceSet, surroundings: Surroundings, tmp_path: Path
) -> None:
    task, path = PeopleTask(services, surroundings.labels), tmp_path / "people.csv"
    path.write_text(FIRST, encoding="utf-8")
    found = task.look(path)
    way = task.dates(found.sheet, found.guesses).way
    task.apply(task.plan(found.sheet, found.guesses, way, SIGNED), SIGNED, lambda: False)
    path.write_text(FIRST.replace("Tollvane", "Lune").replace("Old Quay", "Mast Yard"), encoding="utf-8")
    found = task.look(path)
    (line,) = task.plan(found.sheet, found.guesses, way, SIGNED).lines
    assert line.before is not None
    code = line.before.person.case_code
    assert plain(task.row(line).details) == (
        f"Case {code}: Family name: Lune, until now Tollvane; Area: Mast Yard, until now Old Quay"
    )
    assert plain(task.row(replace(line, shows=False)).details) == f"Case {code}: Family name, Area"
