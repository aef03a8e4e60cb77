"""A copy is opened, read, locked and at last taken over through the real window."""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot
from pgi_desk.gui.application import Application
from pgi_desk.gui.jobs import Lane
from pgi_desk.services.backup import MakeBackup
from tests.journeys.conftest import PASSPHRASE, unlocked

BACKUP_WORDS = "orchard puddle velvet compass thirty"


@pytest.fixture
def copied(branch_file: Path, tmp_path: Path) -> Path:
    """A copy in another folder."""
    folder = tmp_path / "other"
    folder.mkdir()
    return Path(shutil.copy(branch_file, folder / "copied.pgidesk"))


def content_of(folder: Path) -> dict[str, str]:
    return {one.name: hashlib.sha256(one.read_bytes()).hexdigest() for one in folder.iterdir()}


def test_a_copy_is_read_and_locked_and_not_a_byte_of_it_changes(
    application: Application, copied: Path, restarted: list[Path | None]
) -> None:
    before = content_of(copied.parent)
    robot = unlocked(application, copied)
    assert "original still lies at" in robot.find(QLabel, "noticeBanner").text()
    robot.click("peopleTool")
    robot.select_row("table", 0)
    robot.click("auditTool")
    QTest.keyClick(robot.place().window().windowHandle(), Qt.Key.Key_F12)
    assert restarted == [copied]
    assert content_of(copied.parent) == before


def test_a_long_job_does_not_hold_up_the_lock_of_a_copy(
    application: Application, copied: Path, restarted: list[Path | None]
) -> None:
    unlocked(application, copied)
    before, free = content_of(copied.parent), threading.Event()
    application.runner.submit(free.wait, owner=application, lane=Lane.WRITE)
    try:
        application.lock()
        assert restarted == [copied]
    finally:
        free.set()
    application.close()
    assert content_of(copied.parent) == before


def test_the_coordinator_takes_it_over_and_opens_it_for_work(
    application: Application, copied: Path, restarted: list[Path | None], qtbot: QtBot
) -> None:
    unlocked(application, copied).click("takeOverButton")

    def said() -> QMessageBox:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "the one to work with" in box.text()
        return box

    qtbot.waitUntil(lambda: said() is not None, timeout=20_000)
    said().accept()
    assert restarted == [copied]
    opened = Program().files.open(copied, PASSPHRASE)
    opened.close()
    assert opened.reading is None


def test_a_restore_says_that_the_file_may_open_for_reading_only(
    application: Application, branch_file: Path, tmp_path: Path
) -> None:
    program = Program()
    opened = program.files.open(branch_file, PASSPHRASE)
    made = program.services(opened).backup.make(MakeBackup(tmp_path, passphrase=BACKUP_WORDS)).path
    opened.close()
    application.ask_for_file(None)
    assert application.unlock is not None
    robot = Robot(application.unlock, application.runner)
    robot.click("restoreButton")
    robot.write("backupEdit", str(made))
    robot.write("passphraseEdit", BACKUP_WORDS)
    robot.write("targetEdit", str(tmp_path / "restored.pgidesk"))
    robot.click("lookButton")
    robot.click("actionButton")
    assert "opens for reading only" in robot.find(QLabel, "noticeLabel").text()
    assert robot.find(QFrame, "noticeFrame").isVisible()
    robot.write("passphraseEdit", PASSPHRASE)
    robot.click("openButton")
    assert application.desk is not None
    robot = Robot(application.desk.window, application.runner)
    assert str(branch_file) in robot.find(QLabel, "noticeBanner").text()
