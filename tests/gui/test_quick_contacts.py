"""Somebody is met, noted by keyboard in a few keys, and later becomes a case or goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.person_dialog import PersonDialog
from pgi_desk.gui.dialogs.quick_contact_dialog import QuickContactDialog
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.files import OpenFile
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.children import child, is_open
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


@pytest.fixture
def prompts() -> FakePrompts:
    return FakePrompts()


@pytest.fixture
def desk(opened: OpenFile, services: ServiceSet, prompts: FakePrompts, qtbot: QtBot) -> Iterator[DeskWindow]:
    """The whole window."""
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", prompts
    )
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    for dialog in made.window.findChildren(QDialog):
        if is_open(dialog):
            dialog.close()


def form(desk: DeskWindow, qtbot: QtBot) -> QuickContactDialog:
    """The form, opened by its keys from wherever somebody is."""
    QTest.keyClick(desk.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: desk.window.findChild(QuickContactDialog) is not None)
    return child(desk.window, QuickContactDialog, "QuickContactDialog")


def listed(desk: DeskWindow, qtbot: QtBot, rows: int) -> QTableView:
    """The list, once it has so many rows."""
    desk.go("contacts")
    page = desk.window.current_page()
    assert page is not None
    table = child(page, QTableView, "table")
    qtbot.waitUntil(lambda: table.model().rowCount() == rows)
    if rows:
        table.selectRow(0)
        table.setCurrentIndex(table.model().index(0, 0))
    return table


def button(desk: DeskWindow, name: str) -> QPushButton:
    page = desk.window.current_page()
    assert page is not None
    return child(page, QPushButton, name)


def test_two_keys_are_enough(desk: DeskWindow, services: ServiceSet, qtbot: QtBot) -> None:
    dialog = form(desk, qtbot)
    assert "15 Jul 2026" in child(dialog, QLabel, "keptLabel").text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(services.quick_contacts.kept()) == 1)
    assert services.quick_contacts.kept()[0].occasion == "outreach"


def test_the_whole_form_is_filled_in_by_keyboard_alone(desk: DeskWindow, services: ServiceSet, qtbot: QtBot) -> None:
    dialog = form(desk, qtbot)

    def at() -> QWidget:
        focus = dialog.focusWidget()
        assert focus is not None
        return focus

    for text in ("E", "C", "Blue Scarf", "Old Quay", " "):  # emergency, child, and the first thing that was told
        QTest.keyClicks(at(), text)
        QTest.keyClick(at(), Qt.Key.Key_Tab)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(services.quick_contacts.kept()) == 1)
    (kept,) = services.quick_contacts.kept()
    assert (kept.occasion, kept.age_group, kept.nickname, kept.area) == ("emergency", "child", "Blue Scarf", "Old Quay")
    assert kept.information == ("emergency_number",)


def test_a_phone_number_is_refused_at_its_field_and_stays(desk: DeskWindow, services: ServiceSet, qtbot: QtBot) -> None:
    dialog = form(desk, qtbot)
    nickname, problem = child(dialog, QLineEdit, "nicknameEdit"), child(dialog, QFrame, "problemFrame")
    nickname.setText("000 55 01 23")
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(problem.isVisible)
    assert "no phone number" in child(dialog, QLabel, "problemLabel").text()
    assert (nickname.text(), QApplication.focusWidget()) == ("000 55 01 23", nickname)
    assert services.quick_contacts.kept() == ()


def test_a_contact_becomes_a_case_with_consent_of_their_own(
    desk: DeskWindow, services: ServiceSet, qtbot: QtBot
) -> None:
    services.quick_contacts.note(NoteContact("outreach", "Blue Scarf", area="Old Quay", needs=("shelter",)))
    listed(desk, qtbot, 1)
    button(desk, "caseButton").click()
    qtbot.waitUntil(lambda: desk.window.findChild(PersonDialog) is not None)
    person = child(desk.window, PersonDialog, "PersonDialog")
    assert child(person, QLineEdit, "nicknameEdit").text() == "Blue Scarf"
    assert child(person, QLineEdit, "areaEdit").text() == "Old Quay"
    assert len(services.quick_contacts.kept()) == 1
    choose(child(person, QComboBox, "decisionCombo"), "refused")
    choose(child(person, QComboBox, "basisCombo"), "vital_interest")
    child(person, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: services.quick_contacts.kept() == ())
    page = desk.window.current_page()
    assert page is not None
    timeline = child(page, QTableView, "table").model()
    qtbot.waitUntil(
        lambda: (
            "First met: Outreach or mobile team"
            in [timeline.index(row, 1).data() for row in range(timeline.rowCount())]
        )
    )


def test_removing_is_asked_and_leaves_a_count(
    desk: DeskWindow, services: ServiceSet, prompts: FakePrompts, qtbot: QtBot
) -> None:
    services.quick_contacts.note(NoteContact("outreach", "Blue Scarf"))
    listed(desk, qtbot, 1)
    prompts.answer_yes = False
    button(desk, "removeButton").click()
    assert len(services.quick_contacts.kept()) == 1
    prompts.answer_yes = True
    button(desk, "removeButton").click()
    qtbot.waitUntil(lambda: services.quick_contacts.kept() == ())
    assert sum(services.quick_contacts.counts().values()) == 1
    assert "gone for good" in prompts.asked[-1]


def test_going_to_the_list_lets_go_of_what_is_over(
    desk: DeskWindow, services: ServiceSet, clock: FixedClock, qtbot: QtBot
) -> None:
    services.quick_contacts.note(NoteContact("phone"))
    listed(desk, qtbot, 1)
    clock.forward(days=15)
    listed(desk, qtbot, 0)
    with services.desk.work("test") as work:
        assert work.quick_contacts.all() == ()
        assert [one.contacts for one in work.contact_counts.all()] == [1]


def test_needs_are_ticked_and_shown(desk: DeskWindow, services: ServiceSet, qtbot: QtBot) -> None:
    dialog = form(desk, qtbot)
    child(dialog, QCheckBox, "check_shelter").setChecked(True)
    child(dialog, QPushButton, "saveButton").click()
    qtbot.waitUntil(lambda: len(services.quick_contacts.kept()) == 1)
    table = listed(desk, qtbot, 1)
    assert "helter" in table.model().index(0, 5).data()
