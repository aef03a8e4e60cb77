"""What the window does by itself: locks when nobody is there, warns of an older file, comes to the front."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSpinBox

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot
from pgi_desk.gui.application import Application
from pgi_desk.gui.front_watch import FrontWatch
from pgi_desk.security.instance import Instance
from tests.helpers.builders import record_person
from tests.journeys.conftest import PASSPHRASE
from tests.journeys.test_lock import begin_to_write, kept

Open = Callable[[], Robot]


def sit_still(application: Application, seconds: float) -> None:
    """Let so many seconds pass without a key or a movement of the mouse."""
    watch = application._idle
    assert watch is not None
    watch._last -= seconds
    watch.look()


def test_after_the_minutes_that_the_file_asks_for_it_locks_and_keeps_what_was_typed(
    application: Application, open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    program = Program()
    opened = program.files.open(branch_file, PASSPHRASE)
    program.services(opened).locking.set_idle_minutes(2)
    opened.close()
    begin_to_write(open_branch())
    sit_still(application, 110)
    assert restarted == []
    sit_still(application, 20)
    assert restarted == [branch_file]
    assert len(kept(branch_file)) == 1


def test_other_minutes_count_from_the_moment_they_are_chosen(
    application: Application, open_branch: Open, restarted: list[Path | None]
) -> None:
    robot = open_branch()
    robot.click("keysTool")
    robot.settle()
    minutes = robot.find(QSpinBox, "minutesSpin")
    minutes.setValue(10)
    QTest.keyClick(minutes, Qt.Key.Key_Return)
    robot.settle()
    sit_still(application, 9.5 * 60)
    assert restarted == []
    sit_still(application, 31)
    assert len(restarted) == 1


def test_an_older_file_in_the_place_of_the_newer_one_is_said_on_every_page(
    application: Application, open_branch: Open, branch_file: Path
) -> None:
    older, program = branch_file.with_name("older"), Program()
    program.files.open(branch_file, PASSPHRASE).close()  # this laptop has seen it
    shutil.copyfile(branch_file, older)
    opened = program.files.open(branch_file, PASSPHRASE)
    record_person(program.services(opened))
    program.services(opened).anchors.advance()
    opened.close()
    older.replace(branch_file)
    robot = open_branch()
    robot.settle()
    for tool in ("homeTool", "peopleTool", "directoryTool"):
        robot.click(tool)
        robot.settle()
        banner = robot.find(QLabel, "noticeBanner")
        assert banner.text().startswith("This file is older than the one that was last used on this laptop")


def test_a_second_start_brings_the_window_to_the_front(application: Application, open_branch: Open) -> None:
    open_branch()
    assert application.desk is not None
    window, first, second = application.desk.window, Instance(), Instance()
    assert first.is_first()
    watch = FrontWatch(first.folder, first.was_asked)
    watch.wanted.connect(application.come_to_front)
    window.showMinimized()
    assert window.isMinimized()
    assert not second.is_first()
    second.ask_first()
    for _ in range(100):
        QTest.qWait(20)
        if not window.isMinimized():
            break
    first.release()
    assert not window.isMinimized()
    assert window.isVisible()
