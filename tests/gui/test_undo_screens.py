"""Taking back, the bin and putting case files together as they are used on the screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.bin_dialog import BinDialog
from pgi_desk.gui.dialogs.merge_dialog import MergeDialog
from pgi_desk.gui.dialogs.recent_changes_dialog import RecentChangesDialog
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.files import OpenFile
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, record_person
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


@pytest.fixture
def desk(opened: OpenFile, services: ServiceSet, records: Records, prompts: FakePrompts, qtbot: QtBot) -> DeskWindow:
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", prompts
    )
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def press(desk: DeskWindow, keys: str) -> None:
    (shortcut,) = [one for one in desk.window.findChildren(QShortcut) if one.key().toString() == keys]
    shortcut.activated.emit()


def nickname(services: ServiceSet, code: CaseCode) -> str:
    with services.desk.work("test.read") as work:
        return work.people.get(code).nickname


def call_her(services: ServiceSet, code: CaseCode, name: str) -> None:
    services.people.correct(CorrectPerson(code, replace(services.people.entry(code), nickname=name)))


def test_the_keys_say_what_they_take_back_and_do_it_after_a_yes(
    desk: DeskWindow, services: ServiceSet, records: Records, prompts: FakePrompts, qtbot: QtBot
) -> None:
    call_her(services, records.case_code, "Wren")
    press(desk, "Ctrl+Z")
    qtbot.waitUntil(lambda: nickname(services, records.case_code) == "")
    (asked,) = prompts.asked
    assert "Take back: Details of a person corrected, case" in asked
    assert "by you" in asked
    press(desk, "Ctrl+Y")
    qtbot.waitUntil(lambda: nickname(services, records.case_code) == "Wren")
    services.need_to_know.hide(records.case_code, "Known in town.")
    press(desk, "Ctrl+Z")
    qtbot.waitUntil(lambda: len(prompts.warned) == 1)
    assert "changed where it was set" in prompts.warned[0]


def test_the_list_takes_back_what_is_chosen_and_says_why_something_stays(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    call_her(services, records.case_code, "Wren")
    services.need_to_know.hide(records.case_code, "Known in town.")
    desk.go("recent_changes")
    dialog = child(desk.window, RecentChangesDialog, "RecentChangesDialog")
    back, detail = child(dialog, QPushButton, "backButton"), child(dialog, QLabel, "detailLabel")
    qtbot.waitUntil(lambda: "Name of a case hidden" in detail.text())
    assert not back.isEnabled()
    assert "changed where it was set" in back.toolTip()
    child(dialog, QTableView, "table").selectRow(1)
    qtbot.waitUntil(back.isEnabled)
    assert "Changed: " in detail.text()
    back.click()
    qtbot.waitUntil(lambda: nickname(services, records.case_code) == "")
    qtbot.waitUntil(lambda: "Taken back: " in detail.text())
    assert "again" in back.text().replace("&", "")
    dialog.reject()


def test_a_mistaken_case_goes_into_the_bin_and_back(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    desk.go("recent_changes")
    changes = child(desk.window, RecentChangesDialog, "RecentChangesDialog")
    child(changes, QPushButton, "binButton").click()
    dialog = child(changes, BinDialog, "BinDialog")
    child(dialog, QLineEdit, "codeEdit").setText(records.child_code)
    child(dialog, QPushButton, "putButton").click()
    table = child(dialog, QTableView, "table")
    qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    assert services.cases.view(records.child_code).detail.status == "in_bin"
    child(dialog, QLineEdit, "codeEdit").setText(records.child_code)
    child(dialog, QPushButton, "putButton").click()
    problem = child(dialog, QLabel, "problemLabel")
    qtbot.waitUntil(lambda: "in the bin already" in problem.text())
    table.selectRow(0)
    child(dialog, QPushButton, "backButton").click()
    qtbot.waitUntil(lambda: table.model().rowCount() == 0)
    assert services.cases.view(records.child_code).detail.status == "open"
    dialog.reject()
    changes.reject()


def test_two_files_are_compared_put_together_and_the_old_code_leads_to_the_case(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    other = record_person(services, given_name="Salam", family_name="Warsanle")
    desk.go("recent_changes")
    changes = child(desk.window, RecentChangesDialog, "RecentChangesDialog")
    child(changes, QPushButton, "mergeButton").click()
    dialog = child(changes, MergeDialog, "MergeDialog")
    child(dialog, QLineEdit, "keptEdit").setText(records.case_code)
    child(dialog, QLineEdit, "otherEdit").setText(other.lower())
    child(dialog, QPushButton, "compareButton").click()
    found, merge = child(dialog, QListWidget, "conflictList"), child(dialog, QPushButton, "mergeButton")
    qtbot.waitUntil(merge.isEnabled)
    assert found.count() == 1
    assert "Salam" in found.item(0).text()
    found.item(0).setCheckState(Qt.CheckState.Checked)
    merge.click()
    qtbot.waitUntil(lambda: services.cases.view(other).detail.case_code == records.case_code)
    assert services.people.entry(records.case_code).given_name == "Salam"
    changes.reject()
    desk.go("case", other)
    page = desk.window.current_page()
    assert page is not None
    qtbot.waitUntil(lambda: any(records.case_code in label.text() for label in page.findChildren(QLabel)))
