"""T47: locking stores what was typed, closes the file and leaves nothing on the screen."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QToolTip, QWidget

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot
from pgi_desk.gui.application import Application
from pgi_desk.gui.drafts import DraftSource
from pgi_desk.gui.jobs import Lane
from pgi_desk.services.drafts import UnfinishedForm
from tests.journeys.conftest import PASSPHRASE

Open = Callable[[], Robot]


def begin_to_write(robot: Robot) -> QWidget:
    robot.click("newPersonButton")
    robot.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = dialog.findChild(QPlainTextEdit, "needEdit")
    assert field is not None
    field.setPlainText("a bed for tonight")
    return dialog


def wait_for_desk(application: Application) -> Robot:
    """Wait until a training file is open and return who does the clicking."""
    assert application.unlock is not None
    Robot(application.unlock, application.runner).settle()
    assert application.desk is not None
    return Robot(application.desk.window, application.runner)


def kept(path: Path) -> list[str]:
    """Return the drafts in a closed file."""
    program = Program()
    opened = program.files.open(path, PASSPHRASE)
    drafts = program.services(opened).drafts.mine()
    opened.close()
    return [draft.content for draft in drafts]


def test_the_panic_key_over_an_open_dialog_keeps_what_was_typed(
    open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    QTest.keyClick(begin_to_write(open_branch()).windowHandle(), Qt.Key.Key_F12)  # as the system sends it
    assert restarted == [branch_file]
    assert sorted(path.name for path in branch_file.parent.glob("branch.pgidesk*")) == ["branch.pgidesk"]
    (content,) = kept(branch_file)
    assert "a bed for tonight" in content


def test_nothing_is_on_the_screen_and_in_no_title_after_the_lock(
    application: Application, open_branch: Open, qapp: QApplication
) -> None:
    begin_to_write(open_branch())
    application.lock()
    assert [window for window in qapp.topLevelWidgets() if window.isVisible()] == []
    assert {window.windowTitle() for window in qapp.topLevelWidgets()} <= {""}


def test_no_widget_holds_a_text_once_the_lock_has_begun(
    application: Application, open_branch: Open, qapp: QApplication
) -> None:
    """What cannot be emptied, in lists and combo boxes, goes with the process a moment later."""
    canary = "Zephyrine"
    begin_to_write(open_branch())
    assert application.desk is not None
    window = application.desk.window
    fields: list[QLineEdit | QLabel] = [*window.findChildren(QLineEdit), *window.findChildren(QLabel)]
    for field in fields:
        field.setText(canary)
    for text in window.findChildren(QPlainTextEdit):
        text.setPlainText(canary)
    window.setWindowTitle(canary)
    QToolTip.showText(window.pos(), canary, window)
    application.lock()
    assert len(fields) > 40
    assert [field.objectName() for field in fields if canary in field.text()] == []
    assert [text for text in window.findChildren(QPlainTextEdit) if canary in text.toPlainText()] == []
    assert [top for top in qapp.topLevelWidgets() if canary in top.windowTitle() or top.isVisible()] == []


def test_the_end_of_the_session_keeps_what_was_typed_and_starts_nothing_again(
    application: Application, open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    begin_to_write(open_branch())
    application.end()
    assert restarted == []
    assert len(kept(branch_file)) == 1


def test_a_long_job_does_not_hold_up_the_lock_and_nothing_typed_is_lost(
    application: Application, open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    begin_to_write(open_branch())
    free = threading.Event()
    application.runner.submit(free.wait, owner=application, lane=Lane.WRITE)
    application.lock()
    assert restarted == [branch_file]  # the job still runs: only the end of the process stops it
    free.set()
    gc.collect()  # the connection of its own would have gone with the process
    application.close()
    assert len(kept(branch_file)) == 1


def test_a_transaction_that_runs_is_finished_and_what_was_typed_is_stored_after_it(
    application: Application, open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    begin_to_write(open_branch())
    services, begun, stored = application.desk_services(), threading.Event(), list[str]()

    def store_slowly() -> None:
        with services.desk.work("draft.keep") as work:
            begun.set()
            threading.Event().wait(0.6)  # longer than the lock waits for a lane
            work.settings.put("branch_phone", "+000 55 01 99 99")
            work.commit()
        stored.append("stored")
        threading.Event().wait(0.6)  # and the job goes on

    application.runner.submit(store_slowly, owner=application, lane=Lane.WRITE)
    begun.wait()
    application.lock()
    assert (restarted, stored) == ([branch_file], ["stored"])
    gc.collect()  # the connection of its own would have gone with the process
    application.close()
    assert len(kept(branch_file)) == 1


def test_training_goes_on_over_a_break_and_locks_only_on_the_key(
    application: Application, qapp: QApplication, restarted: list[Path | None]
) -> None:
    application.ask_for_file(None)
    application.start_demo()
    robot = wait_for_desk(application)
    banner = robot.find(QLabel, "demoBanner").text()
    assert banner.startswith("TRAINING - fictional people only.")
    assert banner.endswith("It does not lock by itself; F12 locks it and throws it away.")
    assert application._idle is not None
    application._idle.expired.emit()
    application._session.going_away.emit()
    assert (restarted, application.desk_services().desk.in_demo) == ([], True)
    QTest.keyClick(robot.place().window().windowHandle(), Qt.Key.Key_F12)
    assert restarted == [None]


def test_a_real_file_locks_when_nobody_is_there(
    application: Application, open_branch: Open, branch_file: Path, restarted: list[Path | None]
) -> None:
    open_branch()
    application._session.going_away.emit()
    assert restarted == [branch_file]


def test_a_lock_before_a_file_is_open_empties_the_passphrase_box(
    application: Application, restarted: list[Path | None]
) -> None:
    application.ask_for_file(None)
    assert application.unlock is not None
    field = application.unlock.findChild(QLineEdit, "passphraseEdit")
    assert field is not None
    field.setText("copper lantern")
    application.lock()
    assert (field.text(), restarted) == ("", [])


def test_after_the_next_unlock_the_home_page_offers_to_continue(
    application: Application, open_branch: Open, branch_file: Path
) -> None:
    program = Program()
    opened = program.files.open(branch_file, PASSPHRASE)
    program.services(opened).drafts.keep([UnfinishedForm("person", "", '{"needEdit": "a bed for tonight"}')])
    opened.close()
    robot = open_branch()
    robot.settle()
    assert robot.find(QLabel, "draftLabel").text().startswith("You were writing: New person")
    robot.click("draftContinueButton")
    robot.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    field = dialog.findChild(QPlainTextEdit, "needEdit")
    assert field is not None
    assert field.toPlainText() == "a bed for tonight"
    source = dialog.findChild(DraftSource)
    assert source is not None
