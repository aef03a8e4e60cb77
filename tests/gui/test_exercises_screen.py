"""Exercises as they are used on the screen of a training file, and that a real file has nothing of them."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QSpinBox, QTabWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line import window
from pgi_desk.command_line.robot import Robot
from pgi_desk.gui.application import Application
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.data_paper_dialog import DataPaperDialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.services.files import CreateFile, OpenFile
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.session import Bond
from pgi_desk.services.training_time import TrainingClock
from tests.helpers.builders import record_person
from tests.helpers.children import child
from tests.helpers.clock import FixedClock
from tests.helpers.fake_prompts import FakePrompts
from tests.helpers.inline_jobs import InlineJobs
from tests.helpers.letter_outputs import MemoryPrinters

REFUSES = 5


def window_over(desk: OpenDesk, prompts: FakePrompts, qtbot: QtBot) -> DeskWindow:
    made = DeskWindow(desk, InlineJobs(), MemoryPrinters().outputs(), "en", prompts)
    qtbot.addWidget(made.window)
    settle()
    return made


def settle() -> None:
    """Let everything that waits for the event loop happen."""
    for _ in range(5):
        QCoreApplication.processEvents()


@pytest.fixture
def desk(opened: OpenFile, services: ServiceSet, prompts: FakePrompts, qtbot: QtBot) -> DeskWindow:
    return window_over(OpenDesk(opened.path, services, opened.store, temporary=True), prompts, qtbot)


def ticks(desk: DeskWindow) -> list[bool]:
    steps = child(desk.window, QListWidget, "stepsList")
    return [steps.item(row).checkState() is Qt.CheckState.Checked for row in range(steps.count())]


def press(desk: DeskWindow, name: str) -> None:
    child(desk.window, QPushButton, name).click()
    settle()


def bar(desk: DeskWindow) -> str:
    return child(desk.window, QLabel, "trainingLabel").text()


def test_steps_tick_off_while_somebody_works_and_the_talk_comes_after_the_last(
    desk: DeskWindow, services: ServiceSet
) -> None:
    press(desk, "exercisesButton")
    child(desk.window, QListWidget, "exerciseList").setCurrentRow(REFUSES)
    assert "packing house" in child(desk.window, QTextBrowser, "briefText").toPlainText()
    assert not child(desk.window, QPushButton, "finishButton").isEnabled()
    press(desk, "beginButton")
    assert ticks(desk) == [False, False, False]
    around = desk._around  # what a page elsewhere in the window would announce
    around.hub.announce(services.quick_contacts.note(NoteContact("outreach", information=("leaflet",))))
    settle()
    assert ticks(desk) == [True, True, True]
    assert "3 of 3" in bar(desk)
    record_person(services)
    around.hub.announce(services.quick_contacts.note(NoteContact("outreach")))
    settle()
    assert ticks(desk) == [True, True, False]
    assert "wanted no record" in child(desk.window, QTextBrowser, "noticedText").toPlainText()
    press(desk, "finishButton")
    assert child(desk.window, QTabWidget, "tabs").currentIndex() == 2
    assert "Was the no a failure?" in child(desk.window, QTextBrowser, "debriefText").toPlainText()
    assert "NNEDV" in child(desk.window, QTextBrowser, "debriefText").toPlainText()
    assert bar(desk) == ""
    assert ticks(desk) == [True, True, False]
    assert "Finished with 2 of 3 steps." in child(desk.window, QLabel, "progressLabel").text()
    assert "wanted no record" in child(desk.window, QTextBrowser, "noticedText").toPlainText()


def test_the_talk_afterwards_says_which_steps_were_taken_and_what_was_noticed(
    desk: DeskWindow, services: ServiceSet
) -> None:
    press(desk, "exercisesButton")
    exercises = child(desk.window, QListWidget, "exerciseList")
    exercises.setCurrentRow(REFUSES)
    press(desk, "beginButton")
    talk = child(desk.window, QTextBrowser, "debriefText")
    assert "Steps that" not in talk.toPlainText()
    services.quick_contacts.note(NoteContact("outreach", information=("leaflet",)))
    record_person(services)
    press(desk, "finishButton")
    for _ in range(2):  # also later, after another exercise was looked at
        taken, rest = talk.toPlainText().split("Steps that were not taken")
        assert "The meeting is noted" in taken
        assert "nothing left, as the person wished" in rest
        assert "wanted no record" in rest
        assert "Note the meeting without who it was" in rest
        exercises.setCurrentRow(0)
        assert "Steps that" not in talk.toPlainText()
        assert "wanted no record" not in talk.toPlainText()
        exercises.setCurrentRow(REFUSES)


def test_whoever_took_steps_is_asked_before_another_exercise_takes_the_place(
    desk: DeskWindow, services: ServiceSet, prompts: FakePrompts
) -> None:
    press(desk, "exercisesButton")
    exercises = child(desk.window, QListWidget, "exerciseList")
    press(desk, "beginButton")
    exercises.setCurrentRow(REFUSES)
    press(desk, "beginButton")
    assert prompts.asked == []  # nothing would be lost
    desk._around.hub.announce(services.quick_contacts.note(NoteContact("outreach")))
    settle()
    prompts.answer_yes = False
    exercises.setCurrentRow(0)
    press(desk, "beginButton")
    assert "A person who refuses" in prompts.asked[-1]
    assert services.exercises.sheet().current == "refuses"
    prompts.answer_yes = True
    press(desk, "beginButton")
    assert services.exercises.sheet().current == "fishing_crew"


@pytest.mark.parametrize("noticed", [0, 1])
def test_an_exercise_of_which_an_earlier_program_kept_figures_alone_says_so(
    desk: DeskWindow, services: ServiceSet, noticed: int
) -> None:
    figures = {"code": "refuses", "on": "2026-06-01", "done": 2, "steps": 3, "noticed": noticed, "reference": "A1B2"}
    with services.desk.work("exercise.finish") as work:
        work.settings.put(f"exercises_finished/{services.desk.member.staff_id}", json.dumps([figures]))
        work.commit()
    press(desk, "exercisesButton")
    child(desk.window, QListWidget, "exerciseList").setCurrentRow(REFUSES)
    progress, nothing = (child(desk.window, QLabel, name).text() for name in ("progressLabel", "nothingLabel"))
    assert progress == "Finished with 2 of 3 steps. It was not kept at that time which ones they were."
    assert nothing == ("What was noticed was not kept at that time." if noticed else "Nothing was noticed.")
    assert "Steps that" not in child(desk.window, QTextBrowser, "debriefText").toPlainText()


def test_time_goes_forward_in_the_bar_of_every_page_and_in_training_alone(
    desk: DeskWindow, services: ServiceSet, clock: FixedClock
) -> None:
    press(desk, "exercisesButton")
    child(desk.window, QSpinBox, "daysSpin").setValue(10)
    child(desk.window, QSpinBox, "hoursSpin").setValue(2)
    press(desk, "forwardButton")
    desk.go("home")
    assert "25 Jun 2026, 11:00" in bar(desk)
    assert services.desk.clock.today() == date(2026, 6, 25)
    assert clock.today() == date(2026, 6, 15)


def test_both_papers_open_and_the_certificate_only_when_something_was_finished(
    desk: DeskWindow, services: ServiceSet
) -> None:
    press(desk, "exercisesButton")
    assert not child(desk.window, QPushButton, "certificateButton").isEnabled()
    press(desk, "beginButton")
    press(desk, "finishButton")
    for button in ("sheetButton", "certificateButton"):
        press(desk, button)
        dialog = desk.window.findChildren(DataPaperDialog)[-1]
        settle()
        assert child(dialog, QLabel, "problemLabel").text() == ""
        dialog.reject()


@pytest.mark.parametrize("temporary", [True, False])
def test_training_starts_again_after_a_question_where_there_is_a_beginning(
    opened: OpenFile, services: ServiceSet, prompts: FakePrompts, qtbot: QtBot, temporary: bool
) -> None:
    desk = window_over(OpenDesk(opened.path, services, opened.store, temporary), prompts, qtbot)
    wanted: list[bool] = []
    desk.training_again_wanted.connect(lambda: wanted.append(True))
    press(desk, "exercisesButton")
    press(desk, "againButton")
    assert (len(prompts.asked), len(prompts.warned), wanted) == ((1, 0, [True]) if temporary else (0, 1, []))


def test_a_real_file_has_no_exercises_and_the_time_of_the_machine(
    program: Program, opened: OpenFile, prompts: FakePrompts, qtbot: QtBot
) -> None:
    real = program.services(replace(opened, in_demo=False, bond=Bond(date(2027, 1, 1))))
    assert not isinstance(real.desk.clock, TrainingClock)
    desk = window_over(OpenDesk(opened.path, real, opened.store), prompts, qtbot)
    assert not child(desk.window, QPushButton, "exercisesButton").isVisibleTo(desk.window)
    with pytest.raises(KeyError):
        desk.go("exercises")


def test_the_training_file_goes_and_a_fresh_process_makes_it_anew_in_the_same_language(
    qapp: QApplication, program: Program, tmp_path: Path
) -> None:
    again, made = list[str](), list[OpenDesk]()
    application = Application(
        qapp, lambda: ProgramStartUp(program), lambda _path: None, WindowSettings(tmp_path), again.append
    )
    application.language.choose("en")
    application.prompts = FakePrompts()

    def make() -> None:
        command = CreateFile(tmp_path / "t.pgidesk", "training harbour lamp seven", "Branch", profile=1, demo=True)
        opened = program.files.create(command)
        made.append(OpenDesk(opened.path, program.services(opened), opened.store, temporary=True))

    application.runner.run_and_wait(make, Lane.WRITE)  # a connection belongs to the thread that opens it
    application.show_desk(made[0])
    assert application.desk is not None
    robot = Robot(application.desk.window, application.runner)
    robot.click("exercisesButton")
    robot.click("againButton")
    assert again == ["en"]
    assert [window for window in qapp.topLevelWidgets() if window.isVisible()] == []
    application.theme.wear_demo(False)


def test_the_fresh_process_is_asked_for_the_same_people(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda _program, arguments: asked.append(arguments[3:]))
    monkeypatch.setattr(os, "set_inheritable", lambda _handle, _on: None)
    window._train_anew(None, 7, "ar")
    window._train_anew(None, None, "fr")
    assert asked == [["demo", "--language", "ar", "--seed", "7"], ["demo", "--language", "fr"]]


def test_after_beginning_the_keyboard_is_at_what_was_begun(desk: DeskWindow, qtbot: QtBot) -> None:
    desk.window.show()
    press(desk, "exercisesButton")
    child(desk.window, QListWidget, "exerciseList").setCurrentRow(REFUSES)
    begin = child(desk.window, QPushButton, "beginButton")
    begin.setFocus()
    qtbot.waitUntil(begin.hasFocus)
    press(desk, "beginButton")
    assert not begin.isEnabled()
    tabs = child(desk.window, QTabWidget, "tabs")
    assert tabs.hasFocus() or tabs.tabBar().hasFocus()
