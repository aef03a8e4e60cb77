"""Mistypes a passphrase, opens the file, looks at a person, begins a form, and locks when it is told to."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from faults.office import AnyPlace
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line.robot import Robot
from pgi_desk.command_line.window import _start_again
from pgi_desk.gui.application import Application, make_application
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.security.files import harden_process


def main() -> int:
    """Say `open` when records and a form are on the screen; lock at the next line that comes in.

    Three lines come in before: the passphrase, another one, and what is typed into the form.
    """
    passphrase, mistyped, typed = (sys.stdin.readline().strip() for _ in range(3))
    harden_process()
    program = Program()
    program.laptop = AnyPlace()  # a copy of an office is only read, and takes no form
    again = partial(_start_again, None)
    application = Application(make_application(sys.argv[:1]), lambda: ProgramStartUp(program), again)
    application.ask_for_file(Path(sys.argv[1]))
    if application.unlock is None:
        return 1
    for words in (mistyped, passphrase):
        _type(application, words)
    if application.desk is None:
        return 1
    robot = Robot(application.desk.window, application.runner)
    robot.settle()
    application.desk.go("people")
    robot.settle()
    robot.select_row("table", 0)
    robot.settle()
    open_person_dialog(application.desk.window, application.desk._around)  # noqa: SLF001  # past the first questions
    robot.settle()
    QTest.keyClicks(robot.find(QPlainTextEdit, "needEdit"), typed)
    robot.settle()
    print("open", flush=True)
    sys.stdin.readline()
    application.desk.lock_wanted.emit()
    return 1  # not reached: locking replaces this process


def _type(application: Application, words: str) -> None:
    """Type a passphrase and wait until the file is open, or until another one may be typed."""
    unlock = application.unlock
    if unlock is None:
        return
    (field,), (button,) = (
        unlock.findChildren(QLineEdit, "passphraseEdit"),
        unlock.findChildren(QPushButton, "openButton"),
    )
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)
    for _ in range(1200):
        QTest.qWait(50)
        if application.desk is not None or (field.isEnabled() and "(" not in button.text()):
            return


if __name__ == "__main__":
    sys.exit(main())
