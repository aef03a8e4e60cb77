"""The list of the day, hand-over, need-to-know, approvals and interpreters as they are used on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.consent_presenter import ConsentRequest, open_consent_dialog
from pgi_desk.gui.dialogs.hand_over_dialog import HandOverDialog
from pgi_desk.gui.dialogs.open_identity_dialog import OpenIdentityDialog
from pgi_desk.gui.dialogs.paper_preview_dialog import PaperPreviewDialog
from pgi_desk.gui.dialogs.trail_print_dialog import TrailPrintDialog
from pgi_desk.gui.dialogs.use_interpreter_dialog import UseInterpreterDialog
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.services.approvals import ApprovalService
from pgi_desk.services.files import OpenFile
from pgi_desk.services.hand_overs import HandOverService, WriteHandOver
from pgi_desk.services.interpreters import InterpreterEntry
from pgi_desk.services.need_to_know import NeedToKnowService, OpenIdentity
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records
from tests.helpers.children import child, is_open
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

FOCAL = StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT)


@pytest.fixture
def desk(opened: OpenFile, services: ServiceSet, records: Records, prompts: FakePrompts, qtbot: QtBot) -> DeskWindow:
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", prompts
    )
    qtbot.addWidget(made.window)
    return made


def settle() -> None:
    """Let the answers of jobs arrive, and what they start in turn."""
    for _ in range(12):
        QCoreApplication.processEvents()


def press(screen: QWidget, name: str) -> None:
    child(screen, QPushButton, name).click()
    settle()


def page(desk: DeskWindow, name: str, key: str = "") -> QWidget:
    desk.go(name, key)
    settle()
    shown = desk.window.current_page()
    assert shown is not None
    return shown


def lines(screen: QWidget, name: str = "table") -> list[list[str]]:
    model = child(screen, QTableView, name).model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def open_line(screen: QWidget, words: str, name: str = "table", button: str = "openButton") -> None:
    table = child(screen, QTableView, name)
    (row,) = [number for number, cells in enumerate(lines(screen, name)) if words in " ".join(cells)]
    table.setCurrentIndex(table.model().index(row, 0))
    press(screen, button)


def dialog_of(desk: DeskWindow, kind: type[QDialog], qtbot: QtBot) -> QDialog:
    def newest() -> Iterator[QDialog]:
        return (one for one in desk.window.findChildren(kind) if is_open(one))

    qtbot.waitUntil(lambda: next(newest(), None) is not None)
    return next(newest())


def test_a_hand_over_is_read_and_taken_over_from_the_first_page(
    desk: DeskWindow, services: ServiceSet, records: Records, prompts: FakePrompts, clock: FixedClock
) -> None:
    other = HandOverService(replace(services.desk, member=FOCAL))
    other.write(WriteHandOver("Calls again at nine.", (records.case_code,), urgent=True))
    clock.forward(days=21)
    home = page(desk, "home")
    assert (prompts.told, prompts.asked) == ([], []), "nothing pops up after days away"
    (line,) = lines(home)
    assert (line[1], line[3], line[6]) == (records.case_code, "Jonah Prestwold", "Hand-over: read and take over")
    open_line(home, "Hand-over")
    assert "Calls again at nine." in prompts.asked[-1]
    assert lines(home) == []


def test_what_belongs_to_no_case_is_one_line_with_its_number(
    desk: DeskWindow, records: Records, clock: FixedClock
) -> None:
    clock.forward(days=200)
    (line,) = [cells for cells in lines(page(desk, "home")) if "Check services" in cells[6]]
    assert (line[0], "".join(mark for mark in line[4] if mark.isprintable())) == ("", "OVERDUE: 3 in all")


def test_the_switch_shows_what_is_for_me(
    desk: DeskWindow, services: ServiceSet, records: Records, prompts: FakePrompts
) -> None:
    home = page(desk, "home")
    press(home, "handOverButton")
    dialog = child(desk.window, HandOverDialog, "HandOverDialog")
    child(dialog, QLineEdit, "codesEdit").setText("not a code")
    child(dialog, QPlainTextEdit, "textEdit").setPlainText("Calls again at nine.")
    press(dialog, "saveButton")
    assert "case code" in child(dialog, QLabel, "problemLabel").text().lower()
    child(dialog, QLineEdit, "codesEdit").setText(f"{records.case_code}, {records.child_code}")
    press(dialog, "saveButton")
    assert len(lines(home)) == 2
    child(home, QRadioButton, "mineButton").click()
    settle()
    assert lines(home) == []
    child(home, QRadioButton, "branchButton").click()
    settle()
    assert len(lines(home)) == 2


def test_who_does_not_work_on_a_case_says_why_before_the_name_is_shown(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    services.need_to_know.hide(records.case_code, "Known in town.")
    with services.desk.work("test.owner") as work:
        work.cases.update(replace(work.cases.get(records.case_code), owner=FOCAL.staff_id))
        work.commit()
    case = page(desk, "case", records.case_code)
    assert child(case, QLabel, "nameLabel").text() == "•••"
    press(case, "revealButton")
    dialog = dialog_of(desk, OpenIdentityDialog, qtbot)
    assert child(case, QLabel, "fullNameLabel").text() == ""
    child(dialog, QPlainTextEdit, "reasonEdit").setPlainText("because")
    press(dialog, "saveButton")
    assert child(dialog, QLabel, "problemLabel").text()
    child(dialog, QPlainTextEdit, "reasonEdit").setPlainText("She called the duty phone.")
    press(dialog, "saveButton")
    assert child(case, QLabel, "fullNameLabel").text() == "Selam Warsanle"


def test_a_notice_stands_on_the_first_page_until_it_was_seen(
    desk: DeskWindow, services: ServiceSet, records: Records, prompts: FakePrompts
) -> None:
    services.need_to_know.hide(records.case_code, "Known in town.")
    theirs = NeedToKnowService(replace(services.desk, member=FOCAL))
    theirs.open_identity(OpenIdentity(records.case_code, "today", "She called the duty phone."))
    home = page(desk, "home")
    prompts.answer_yes = False
    open_line(home, "identity")
    assert "She called the duty phone." in prompts.asked[-1]
    assert len(lines(home)) == 1
    prompts.answer_yes = True
    open_line(home, "identity")
    assert lines(home) == []


def test_approvals_are_answered_in_one_place(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    asking = ApprovalService(replace(services.desk, member=FOCAL))
    asking.ask(records.case_code, "closure", "All goals are met.")
    home = page(desk, "home")
    button = child(home, QPushButton, "approvalsButton")
    assert button.text().endswith(": 1")
    button.click()
    settle()
    supervision = desk.window.current_page()
    assert supervision is not None
    assert lines(supervision, "approvalsTable")[0][:3] == ["Closing the case", records.case_code, "Jonah Prestwold"]
    open_line(supervision, "Closing", "approvalsTable", "decideButton")
    (dialog,) = [one for one in desk.window.findChildren(QDialog) if one.objectName() == "AnswerApprovalDialog"]
    press(dialog, "refuseButton")
    assert child(dialog, QLabel, "problemLabel").text()
    press(dialog, "agreeButton")
    assert lines(supervision, "approvalsTable") == []
    tabs = child(supervision, QTabWidget, "tabs")
    assert [tabs.isTabEnabled(number) for number in range(4)] == [True] * 4
    assert [row[0] for row in lines(supervision, "workloadTable")] == ["Coordinator", "Jonah Prestwold"]


def test_an_interpreter_is_chosen_for_a_consent_after_the_questions(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    today = services.desk.clock.today()
    services.interpreters.save(
        InterpreterEntry("Tamis Orrel", ("ar",), agreement_on=today, agreement_until=today + timedelta(days=365))
    )
    around: Surroundings = desk._around
    consent = open_consent_dialog(desk.window, around, ConsentRequest(records.case_code, 32))
    press(consent, "interpreterButton")
    dialog = consent.findChild(UseInterpreterDialog)
    assert dialog is not None
    use = child(dialog, QPushButton, "saveButton")
    language = child(dialog, QComboBox, "languageCombo")
    language.setCurrentIndex(language.findData("ar"))
    settle()
    child(dialog, QComboBox, "interpreterCombo").setCurrentIndex(1)
    assert not use.isEnabled()
    for code in services.desk.content.list("interpreter_questions").codes():
        combo = child(dialog, QComboBox, f"answer_{code}")
        combo.setCurrentIndex(combo.findData("yes" if code == "knows_offender" else "no"))
    assert not use.isEnabled()
    assert "steps aside" in use.toolTip()
    combo = child(dialog, QComboBox, "answer_knows_offender")
    combo.setCurrentIndex(combo.findData("no"))
    use.click()
    settle()
    assert child(consent, QLineEdit, "interpreterEdit").text().startswith("TO-")
    ((kept, _),) = services.interpreters.of_case(records.case_code)
    assert (kept.occasion, kept.outcome) == ("consent", "used")
    consent.reject()
    settle()


def test_the_day_sheet_is_printed_from_the_first_page(
    desk: DeskWindow, services: ServiceSet, records: Records, qtbot: QtBot
) -> None:
    HandOverService(replace(services.desk, member=FOCAL)).write(WriteHandOver("Calls.", (records.case_code,)))
    press(page(desk, "home"), "daySheetButton")
    dialog = dialog_of(desk, TrailPrintDialog, qtbot)
    assert child(dialog, QLabel, "titleLabel").text() == "Print the day sheet"
    press(dialog, "previewButton")
    (paper,) = dialog.findChildren(PaperPreviewDialog)
    paper.accept()
    press(dialog, "printButton")
    assert "day_sheet.print" in [row.action for row in services.audit.page()]
