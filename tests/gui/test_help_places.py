"""Where F1 leads from what can be pressed: to the section that says what it does."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import BreachId
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.breach_presenters import open_breach_end_dialog
from pgi_desk.gui.dialogs.data_paper_presenter import open_impact_paper_dialog, open_notice_dialog
from pgi_desk.gui.dialogs.exercise_papers_presenter import open_practice_dialog
from pgi_desk.gui.dialogs.impact_presenter import open_begin_before_dialog
from pgi_desk.gui.dialogs.keep_case_presenter import open_hold_dialog
from pgi_desk.gui.dialogs.reason_presenter import open_settle_dialog
from pgi_desk.gui.dialogs.type_sheets_presenter import open_rehearse_dialog
from pgi_desk.gui.manual.index import Place, index
from pgi_desk.gui.manual.manual import outwards
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.theme import Theme
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.gui.test_every_screen import DIALOGS, keys_of, reported
from tests.helpers.builders import Records
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

SOURCES = Path(__file__).parents[2] / "src" / "pgi_desk" / "gui"
ON_PAGES = {
    ("people", "exportButton"): "lists#export",
    ("people", "columnsButton"): "finding#views",
    ("people", "newButton"): "person",
    ("directory", "exportButton"): "lists#export",
    ("directory", "columnsButton"): "finding#views",
    ("directory", "hideButton"): "services#entry",
    ("incoming", "exportButton"): "lists#export",
    ("incoming", "columnsButton"): "finding#views",
    ("stock", "exportButton"): "lists#export",
    ("home", "columnsButton"): "finding#views",
    ("home", "answerButton"): "answer#call",
    ("home", "reminderButton"): "letter#papers",
    ("home", "recallLetterButton"): "consent#withdraw",
    ("aid", "receiptButton"): "assistance#receipt",
    ("aid", "stockButton"): "stock",
    ("aid", "matterButton"): "assistance#short-forms",
    ("data_protection", "reportButton"): "data#breach",
    ("data_protection", "tellButton"): "data#breach",
    ("data_protection", "noticeButton"): "data#breach",
    ("data_protection", "openButton"): "data#breach",
    ("data_protection", "closeButton"): "data#breach",
    ("data_protection", "assessButton"): "data#impact",
    ("backup", "mediumButton"): "backup#sticks",
    ("keys", "proveButton"): "keys#sheets",
    ("indicators", "statusButton"): "observe#status",
    ("indicators", "functioningButton"): "observe#difficult",
    ("letters", "branchButton"): "wording#branch",
    ("contacts", "groupsButton"): "contacts#groups",
}
IN_DIALOGS = {
    ("prove", "firstEdit"): "keys#sheets",
    ("recover", "firstEdit"): "keys#lost",
    ("drill", "backupEdit"): "backup#drill",
    ("compare", "backupEdit"): "backup#restore",
    ("medium", "saveButton"): "backup#sticks",
    ("shared", "anewButton"): "consent#anew",
    ("shared", "withoutButton"): "letter#without",
    ("shared", "printButton"): "letter#shared",
    ("note", "interpreterButton"): "supervision#interpreters",
    ("answer", "personButton"): "answer#word",
    ("open steps", "planButton"): "referral#options",
    ("recent changes", "binButton"): "changes#bin",
    ("recent changes", "mergeButton"): "changes#merge",
    ("own record", "printButton"): "data#requests",
    ("handbook", "setupButton"): "install",
}
Outputs = MemoryPrinters().outputs
VARIANTS: dict[str, Callable[[QWidget, Surroundings, Records], QWidget]] = {
    "keys#sheets": lambda parent, around, _records: open_rehearse_dialog(parent, around),
    "data#breach": lambda parent, around, records: open_notice_dialog(parent, around, Outputs(), lost(around, records)),
    "data#breach ": lambda parent, around, records: open_breach_end_dialog(parent, around, lost(around, records)),
    "data#impact": lambda parent, around, _records: open_impact_paper_dialog(parent, around, Outputs()),
    "data#impact ": lambda parent, around, _records: open_begin_before_dialog(parent, around),
    "exercises": lambda parent, around, _records: open_practice_dialog(parent, around, Outputs(), "AB"),
    "letting-go": lambda parent, around, records: open_hold_dialog(parent, around, records.case_code),
    "audit#older": lambda parent, around, _records: open_settle_dialog(parent, around),
}


def lost(around: Surroundings, records: Records) -> BreachId:
    return reported(around, records).breach.breach_id


def place_from(window: QWidget, name: str) -> Place:
    control = window.findChild(QWidget, name)
    assert control is not None, name
    return index().place(tuple(one.objectName() for one in outwards(control)))


def close(dialog: QWidget) -> None:
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def desk(opened: OpenFile, services: ServiceSet, theme: Theme, qtbot: QtBot) -> DeskWindow:
    """The main window over the training file."""
    of_file = OpenDesk(opened.path, services, opened.store)
    made = DeskWindow(of_file, InlineJobs(), Outputs(), "en", FakePrompts())
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def test_on_pages(desk: DeskWindow, services: ServiceSet, records: Records) -> None:
    keys, found = keys_of(services, records), dict[tuple[str, str], Place]()
    for page, name in ON_PAGES:
        desk.go(page, keys.get(page, ""))
        shown = desk.window.current_page()
        assert shown is not None
        found[page, name] = place_from(shown, name)
    assert found == {key: Place.of(text) for key, text in ON_PAGES.items()}


def test_in_dialogs(parent: QWidget, surroundings: Surroundings, records: Records) -> None:
    found = dict[tuple[str, str], Place]()
    for kind in dict.fromkeys(kind for kind, _ in IN_DIALOGS):
        dialog = DIALOGS[kind](parent, surroundings, records)
        found |= {(kind, name): place_from(dialog, name) for of, name in IN_DIALOGS if of == kind}
        close(dialog)
    assert found == {key: Place.of(text) for key, text in IN_DIALOGS.items()}


@pytest.mark.parametrize("place", VARIANTS)
def test_a_form_that_serves_several_ends(
    parent: QWidget, surroundings: Surroundings, records: Records, place: str
) -> None:
    dialog = VARIANTS[place](parent, surroundings, records)
    assert index().place((dialog.objectName(),)) == Place.of(place.strip())
    close(dialog)


def test_every_variant_of_the_index_is_opened_somewhere() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (SOURCES / "dialogs").glob("*.py"))
    named = set(re.findall(r'setObjectName\("(\w+)"\)', sources)) | set(re.findall(r'Presenter, "(\w+)"\)', sources))
    assert set(index().variants) <= named
    assert not set(index().variants) & set(index().screens)
