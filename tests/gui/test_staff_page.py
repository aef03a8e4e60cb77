"""The staff page and its dialogs over a real file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.gui.dialogs.staff_presenters import open_own_passphrase_dialog
from pgi_desk.gui.pages.staff_page import StaffPage
from pgi_desk.gui.pages.staff_presenter import StaffPresenter
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.security.keyring import FileKeyring
from pgi_desk.security.unlock_delay import FileUnlockDelay
from pgi_desk.services.files import OpenFile
from pgi_desk.services.staff import GiveWayIn
from tests.helpers.fake_prompts import FakePrompts


class Staff:
    """The page in a window, and what a person would do on it."""

    def __init__(self, around: Surroundings, qtbot: QtBot) -> None:
        self.page = StaffPage()
        self.presenter = StaffPresenter(self.page, around)
        qtbot.addWidget(self.page)
        self.page.show()
        self.presenter.activate("")
        drain()

    def child(self, kind: type[QWidget], name: str) -> QWidget:
        found = QApplication.activeModalWidget() or self.page
        widget = found.findChild(kind, name)
        assert widget is not None, name
        return widget

    def write(self, name: str, text: str) -> None:
        edit = self.child(QLineEdit, name)
        assert isinstance(edit, QLineEdit)
        edit.setText(text)

    def click(self, name: str) -> None:
        button = self.child(QPushButton, name)
        assert isinstance(button, QPushButton)
        assert button.isEnabled(), button.toolTip()
        button.click()
        drain()

    def text(self, name: str) -> str:
        label = self.child(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def choose(self, row: int) -> None:
        table = self.page.findChild(QTableView, "table")
        assert isinstance(table, QTableView)
        table.selectRow(row)

    def cell(self, row: int, column: int) -> str:
        table = self.page.findChild(QTableView, "table")
        assert isinstance(table, QTableView)
        return str(table.model().index(row, column).data())


def drain() -> None:
    for _ in range(8):
        QApplication.processEvents()


@pytest.fixture
def staff(surroundings: Surroundings, qtbot: QtBot) -> Staff:
    return Staff(surroundings, qtbot)


def test_somebody_is_enrolled_with_a_passphrase_that_was_typed_back(staff: Staff, opened: OpenFile) -> None:
    staff.click("enrolButton")
    staff.write("nameEdit", "Selma Ourdane")
    staff.write("signInEdit", "selma")
    words = staff.text("generatedLabel")
    assert len(words.split()) == 5
    assert not staff.child(QPushButton, "saveButton").isEnabled()
    staff.write("repeatEdit", words)
    staff.click("saveButton")
    assert (staff.cell(2, 0), staff.cell(2, 1), staff.cell(2, 3)) == ("Selma Ourdane", "Case worker", "Yes")
    assert FileKeyring().open(opened.path, "selma", words).raw_key == opened.key.raw


def test_a_name_that_is_taken_is_said_and_nothing_typed_is_lost(
    staff: Staff, surroundings: Surroundings, opened: OpenFile
) -> None:
    surroundings.services.staff.give_way_in(GiveWayIn(StaffId("second"), "jonah", "timber leather theme phantom cup"))
    staff.click("enrolButton")
    staff.write("nameEdit", "Selma Ourdane")
    staff.write("signInEdit", "JONAH")
    staff.write("repeatEdit", staff.text("generatedLabel"))
    staff.click("saveButton")
    assert staff.text("problemLabel") == "Somebody else has this sign-in name. Choose another one."
    assert staff.child(QLineEdit, "nameEdit").text() == "Selma Ourdane"  # type: ignore[attr-defined]
    staff.click("cancelButton")
    assert staff.cell(2, 0) == "None"


def test_an_agreement_is_recorded_for_a_year(staff: Staff) -> None:
    staff.choose(1)
    staff.click("agreementButton")
    signed = staff.child(QDateEdit, "signedDate")
    assert isinstance(signed, QDateEdit)
    assert signed.date() == QDate(2026, 6, 15)
    staff.click("saveButton")
    assert staff.cell(1, 2) == "15 Jun 2027"


def test_a_colleague_leaves_and_the_next_step_is_said(
    staff: Staff, surroundings: Surroundings, prompts: FakePrompts
) -> None:
    staff.choose(1)
    staff.click("leaveButton")
    assert "Jonah Prestwold" in prompts.asked[0]
    assert staff.cell(1, 4) == "Has left"
    assert "change the passphrase of the file" in staff.text("leaverLabel")
    staff.choose(1)
    assert not staff.child(QPushButton, "leaveButton").isEnabled()


def test_the_only_coordinator_cannot_leave_and_is_told(staff: Staff, prompts: FakePrompts) -> None:
    staff.choose(0)
    staff.click("leaveButton")
    assert prompts.warned == ["This is the only coordinator. Make somebody else coordinator first."]


def test_another_role_is_stored(staff: Staff) -> None:
    staff.choose(1)
    staff.click("changeButton")
    staff.write("nameEdit", "Jonah P.")
    staff.click("saveButton")
    assert (staff.cell(1, 0), staff.cell(1, 1)) == ("Jonah P.", "Focal point")


def test_ones_own_passphrase_changes_and_boxes_are_emptied(
    surroundings: Surroundings, opened: OpenFile, prompts: FakePrompts, qtbot: QtBot
) -> None:
    own = opened.member
    surroundings.services.staff.give_way_in(GiveWayIn(own.staff_id, "marit", "timber leather theme phantom cup"))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = open_own_passphrase_dialog(parent, surroundings)
    boxes = {name: dialog.findChild(QLineEdit, name) for name in ("nameEdit", "oldEdit", "repeatEdit")}
    label = dialog.findChild(QLabel, "generatedLabel")
    save = dialog.findChild(QPushButton, "saveButton")
    assert label is not None
    assert save is not None
    typed = {"nameEdit": "marit", "oldEdit": "wrong words", "repeatEdit": label.text()}
    for name, box in boxes.items():
        assert box is not None
        box.setText(typed[name])
    save.click()
    drain()
    problem = dialog.findChild(QLabel, "problemLabel")
    assert problem is not None
    assert "do not fit" in problem.text()
    FileUnlockDelay().succeeded(opened.key.salt)  # as if the second that the next try has to wait were over
    old = boxes["oldEdit"]
    assert old is not None
    old.setText("timber leather theme phantom cup")
    words = label.text()
    save.click()
    assert old.text() == "timber leather theme phantom cup"
    drain()
    assert prompts.told == ["Your new passphrase works from now on."]
    assert FileKeyring().open(opened.path, "marit", words).staff_id == own.staff_id


def test_the_unlock_window_counts_down_and_opens_the_way_again(qtbot: QtBot) -> None:
    window = UnlockWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_file("branch.pgidesk")
    box, button = window.findChild(QLineEdit, "passphraseEdit"), window.findChild(QPushButton, "openButton")
    assert box is not None
    assert button is not None
    box.setText("words")
    assert button.isEnabled()
    window.wait(2)
    assert (button.isEnabled(), button.text()) == (False, "&Open (2)")
    for _ in range(2):
        window._countdown.timeout.emit()
    assert (button.isEnabled(), button.text()) == (True, "&Open")
    assert not window._countdown.isActive()


def test_the_countdown_opens_no_way_while_a_file_is_being_opened(qtbot: QtBot) -> None:
    window = UnlockWindow()
    qtbot.addWidget(window)
    window.show_file("branch.pgidesk")
    box, button = window.findChild(QLineEdit, "passphraseEdit"), window.findChild(QPushButton, "openButton")
    assert box is not None
    assert button is not None
    box.setText("words")
    window.wait(1)
    window.show_busy(True)
    window._countdown.timeout.emit()
    assert not button.isEnabled()
    window.show_busy(False)
    assert button.isEnabled()


def test_the_staff_are_listed_and_enrolled_again_after_the_keyring_was_damaged(
    staff: Staff, opened: OpenFile, application_home: Path
) -> None:
    keyring = application_home / "keyrings" / f"{opened.key.salt.hex()}.json"
    keyring.write_text("{")
    staff.presenter.refresh()
    drain()
    assert staff.cell(0, 3) == "–"
    staff.choose(0)
    staff.click("wayInButton")
    staff.write("signInEdit", "marit")
    words = staff.text("generatedLabel")
    staff.write("repeatEdit", words)
    staff.click("saveButton")
    assert staff.cell(0, 3) == "Yes"
    assert FileKeyring().open(opened.path, "marit", words).raw_key == opened.key.raw
