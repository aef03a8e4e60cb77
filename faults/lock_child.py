"""Opens a file in the window with a passphrase that is typed, looks at a person, and locks when it is told to."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.command_line.robot import Robot
from pgi_desk.command_line.window import _start_again
from pgi_desk.gui.application import Application, make_application
from pgi_desk.security.files import harden_process


def main() -> int:
    """Say `open` when records are on the screen; lock at the next line that comes in."""
    harden_process()
    application = Application(make_application(sys.argv[:1]), ProgramStartUp, _start_again)
    application.ask_for_file(Path(sys.argv[1]))
    if application.unlock is None:
        return 1
    (field,) = application.unlock.findChildren(QLineEdit, "passphraseEdit")
    QTest.keyClicks(field, sys.stdin.readline().strip())
    QTest.keyClick(field, Qt.Key.Key_Return)
    for _ in range(1200):
        QTest.qWait(50)
        if application.desk is not None:
            break
    if application.desk is None:
        return 1
    robot = Robot(application.desk.window, application.runner)
    robot.settle()
    application.desk.go("people")
    robot.settle()
    robot.select_row("table", 0)
    robot.settle()
    print("open", flush=True)
    sys.stdin.readline()
    application.desk.lock_wanted.emit()
    return 1  # not reached: locking replaces this process


if __name__ == "__main__":
    sys.exit(main())
