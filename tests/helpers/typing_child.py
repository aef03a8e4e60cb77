"""A process that types into a new person and says each key aloud, until somebody kills it."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.gui.application import make_application
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.idle_watch import IdleWatch
from pgi_desk.gui.jobs import JobRunner, Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.file_key import FileKey
from pgi_desk.services.files import OpenFile
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.session import Bond

BETWEEN_KEYS_MS = 50


def main(path: Path, raw_key: bytes) -> None:
    """Open the file, open the form and type."""
    qt, program, runner = make_application(["typing"]), Program(), JobRunner()
    # Both connections are made by the lanes that use them: who works here is read over another.
    first = program.files.stores.open(path, raw_key)
    with first.open_work(StaffId(""), "test.read") as work:
        member = work.staff.all()[0]
    first.close()
    opened = OpenFile(path, program.files.stores.open(path, raw_key), member, True, "", FileKey(raw_key), Bond(None))
    services = list[ServiceSet]()
    runner.run_and_wait(lambda: services.append(program.services(opened)), Lane.WRITE)
    desk = OpenDesk(path, services[0], opened.store)
    window = DeskWindow(desk, runner, {}, "en")  # type: ignore[arg-type]  # nothing is printed
    window.window.show()
    dialog = open_person_dialog(window.window, window._around)
    need = dialog.findChild(QPlainTextEdit, "needEdit")
    assert isinstance(need, QPlainTextEdit)
    idle = IdleWatch(5)
    idle.touched.connect(window.drafts.touched)
    qt.installEventFilter(idle)

    def press() -> None:
        QTest.keyClicks(need, "x")
        print(len(need.toPlainText()), flush=True)  # the test listens

    keys = QTimer(interval=BETWEEN_KEYS_MS)
    keys.timeout.connect(press)
    keys.start()
    qt.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
