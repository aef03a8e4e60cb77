"""Principles before first contact, referral, print and export: asked, answered, left out, and quiet after a while."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pgi_desk.domain.principle_checks import Occasion, PrincipleCheck
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.principle_check_presenter import PrincipleGate
from pgi_desk.gui.pages.letter_page import LetterPage
from pgi_desk.gui.pages.letter_release import LetterRelease
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.surroundings import Surroundings
from pgi_desk.gui.widgets.code_combo import choose
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from tests.helpers.builders import Records, agree, prepare_referral
from tests.helpers.children import child
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters


class Step:
    """A step that waits for the questions; `done` counts how often it was taken."""

    def __init__(self, qtbot: QtBot, surroundings: Surroundings) -> None:
        self.qtbot, self.done = qtbot, 0
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.parent.show()
        self.gate = PrincipleGate(self.parent, surroundings)

    def take(self) -> None:
        self.done += 1

    def dialog(self) -> QDialog:
        self.gate.before(Occasion.PRINT, None, self.take)
        self.qtbot.waitUntil(lambda: self._open() is not None)
        found = self._open()
        assert found is not None
        return found

    def _open(self) -> QDialog | None:
        shown = (one for one in self.parent.findChildren(QDialog) if one.isVisible())
        return next(shown, None)


def answer(dialog: QDialog, given: str = "yes", **others: str) -> None:
    for combo in child(dialog, QWidget, "questionsBox").findChildren(QComboBox):
        choose(combo, others.get(combo.objectName().removeprefix("answer_"), given))


def press(dialog: QDialog, name: str = "goButton") -> None:
    QTest.mouseClick(child(dialog, QPushButton, name), Qt.MouseButton.LeftButton)


def stored(services: ServiceSet) -> tuple[PrincipleCheck, ...]:
    with services.desk.work("test.read") as work:
        return work.principle_checks.newest_of(services.desk.member.staff_id, "print", 9)


@pytest.fixture
def step(qtbot: QtBot, surroundings: Surroundings) -> Step:
    return Step(qtbot, surroundings)


def test_the_step_waits_until_every_question_is_answered(step: Step, services: ServiceSet) -> None:
    dialog = step.dialog()
    go = child(dialog, QPushButton, "goButton")
    assert not go.isEnabled()
    assert go.toolTip() == "Answer every question, or choose why they are left out."
    assert "Independence: Nothing goes to authorities by default." in child(dialog, QLabel, "principlesLabel").text()
    answer(dialog)
    press(dialog)
    step.qtbot.waitUntil(lambda: step.done == 1)
    assert [one.outcome for one in stored(services)] == ["go_on"]


def test_a_stopping_answer_stops_the_step_and_is_kept(step: Step, services: ServiceSet) -> None:
    dialog = step.dialog()
    answer(dialog, who_else_present="unknown")
    result = child(dialog, QLabel, "resultLabel").text()
    assert "ask the focal point" in result
    assert "Jonah Prestwold" in result
    assert child(dialog, QPushButton, "goButton").text() == "Stop &here"
    press(dialog)
    step.qtbot.waitUntil(lambda: bool(stored(services)))
    assert (stored(services)[0].outcome, step.done) == ("stop", 0)


def test_what_is_not_safe_is_said_and_left_to_the_person(step: Step, services: ServiceSet) -> None:
    dialog = step.dialog()
    answer(dialog, what_if_lost="no")
    assert "Think again" in child(dialog, QLabel, "resultLabel").text()
    press(dialog)
    step.qtbot.waitUntil(lambda: step.done == 1)
    assert stored(services)[0].outcome == "think_again"


def test_the_questions_are_left_out_only_with_a_reason_and_that_is_counted(step: Step, services: ServiceSet) -> None:
    dialog = step.dialog()
    choose(child(dialog, QComboBox, "skipCombo"), "imminent_danger")
    press(dialog)
    step.qtbot.waitUntil(lambda: step.done == 1)
    assert services.principles.counts().skipped == {"imminent_danger": 1}


def test_not_now_takes_no_step_and_keeps_nothing(step: Step, services: ServiceSet) -> None:
    dialog = step.dialog()
    press(dialog, "cancelButton")
    assert (step.done, stored(services)) == (0, ())
    step.dialog().reject()  # and the next attempt is asked again


def test_a_second_click_asks_once(step: Step, services: ServiceSet) -> None:
    dialog = step.dialog()
    step.gate.before(Occasion.PRINT, None, step.take)
    answer(dialog)
    press(dialog)
    step.qtbot.waitUntil(lambda: step.done == 1)
    assert len(stored(services)) == 1


@pytest.mark.usefixtures("accustomed")
def test_whoever_answered_well_often_enough_is_asked_nothing(step: Step) -> None:
    step.gate.before(Occasion.PRINT, None, step.take)
    step.qtbot.waitUntil(lambda: step.done == 1)


@pytest.fixture
def desk(
    opened: OpenFile, services: ServiceSet, records: Records, surroundings: Surroundings, qtbot: QtBot
) -> DeskWindow:
    made = DeskWindow(
        OpenDesk(opened.path, services, opened.store), InlineJobs(), MemoryPrinters().outputs(), "en", FakePrompts()
    )
    qtbot.addWidget(made.window)
    made.window.show()
    return made


def in_front(desk: DeskWindow, name: str, qtbot: QtBot) -> QDialog:
    return over(desk.window, name, qtbot)


def over(parent: QWidget, name: str, qtbot: QtBot) -> QDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in parent.findChildren(QDialog, name)))
    return next(one for one in parent.findChildren(QDialog, name) if one.isVisible())


def test_a_new_person_is_recorded_after_the_questions_of_a_first_contact(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.go("new_person")
    dialog = in_front(desk, "PrincipleCheckDialog", qtbot)
    assert child(dialog, QLabel, "titleLabel").text() == "First contact"
    answer(dialog)
    press(dialog)
    in_front(desk, "PersonDialog", qtbot).reject()


def test_a_referral_begins_after_its_questions(desk: DeskWindow, records: Records, qtbot: QtBot) -> None:
    desk.go("case", records.case_code)
    page = desk.window.current_page()
    assert page is not None
    QTest.mouseClick(child(page, QPushButton, "referralButton"), Qt.MouseButton.LeftButton)
    dialog = in_front(desk, "PrincipleCheckDialog", qtbot)
    assert child(dialog, QLabel, "titleLabel").text() == "Referral"
    answer(dialog)
    press(dialog)
    qtbot.waitUntil(lambda: desk.window.current_page() is not page)


def test_a_letter_is_printed_only_after_its_questions(
    services: ServiceSet, records: Records, surroundings: Surroundings, prompts: FakePrompts, qtbot: QtBot
) -> None:
    referral = prepare_referral(services, records)
    agree(services, referral)
    letter, printers, page = services.letters.prepare(referral), MemoryPrinters(), LetterPage()
    qtbot.addWidget(page)
    page.show()
    release = LetterRelease(page, surroundings, printers.outputs())
    for given, printed in (("no", 0), ("yes", 1)):
        release.to_printer(letter, "Office", {"service": 1, "person": 0, "file": 0})
        dialog = over(page, "PrincipleCheckDialog", qtbot)
        answer(dialog, right_place=given)
        press(dialog)
        qtbot.waitUntil(lambda: len(stored(services)) == printed + 1)  # noqa: B023  # read before it changes
        qtbot.waitUntil(lambda: len(printers.printed) == printed)  # noqa: B023
    assert [one.outcome for one in stored(services)] == ["stop", "go_on"]
    assert stored(services)[0].case_code == records.case_code
    qtbot.waitUntil(lambda: bool(prompts.told))
