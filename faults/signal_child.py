"""The program over a file, with something half written in it, until it is told to lock or to end.

`signal_child FILE STATE HANDLE`: reads the passphrase from standard input, prints `open` when the text is written, and
`assistance KEY` for each record that was stored. `panic` or `session` on standard input are the panic key and the end
of the session; signals come from outside. HANDLE is open as long as this process is what it was: it closes when the
process ends and also when another program takes its place.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SIGNAL, QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from faults.office import AnyPlace
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.command_line import window
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.gui.application import Application
from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
from pgi_desk.gui.jobs import Lane
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.services.assistance import RecordAssistance

TEXT = "asks for a bed – سرير لهذه الليلة"
STATES = ("page", "dialog", "two dialogs", "long job", "idle")


class Watched(Application):
    """Types as soon as the file is open, keeps storing records, and does what standard input says."""

    def show_desk(self, opened: OpenDesk) -> None:
        """Open the file, then begin."""
        super().show_desk(opened)
        people = opened.services.people
        job = self.runner.submit(lambda: people.page().rows[0].case_code, owner=self, lane=Lane.READ)
        job.succeeded.connect(self._begin)

    def ask_for_file(self, path: object) -> None:
        """Type the passphrase and open."""
        super().ask_for_file(None)
        if self.unlock is not None:
            self.unlock.open_wanted.emit(sys.argv[1], "", sys.stdin.readline().strip())

    def _begin(self, code: str) -> None:
        self._code = CaseCode(code)
        ways: dict[str, Callable[[], None]] = {
            "page": self._write_on_a_page,
            "dialog": self._write_in_a_dialog,
            "two dialogs": self._write_in_two_dialogs,
            "long job": self._write_beside_a_long_job,
            "idle": lambda: None,
        }
        ways[sys.argv[2]]()
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)
        if sys.argv[2] not in {"long job", "idle"}:
            self._storing = QTimer(self, interval=4)
            self._storing.timeout.connect(self._record)
            self._storing.start()
        QTimer.singleShot(60, partial(_say, "open"))

    def _write_on_a_page(self) -> None:
        self._desk().go("referral", self._code)
        _type(self._desk().window, QLineEdit, "reasonEdit")

    def _write_in_a_dialog(self) -> None:
        desk = self._desk()
        open_person_dialog(desk.window, desk._around)  # noqa: SLF001  # past the question before first contact
        _type(self._desk().window, QPlainTextEdit, "needEdit")

    def _write_in_two_dialogs(self) -> None:
        self._write_on_a_page()
        self._write_in_a_dialog()

    def _write_beside_a_long_job(self) -> None:
        self._write_in_a_dialog()
        self.runner.submit(threading.Event().wait, owner=self, lane=Lane.WRITE)

    def _record(self) -> None:
        if not self._ending:
            self.runner.submit(self._store, owner=self)

    def _store(self) -> None:
        services = self.desk_services()
        today = services.desk.clock.today()
        command = RecordAssistance(self._code, "health", "first_aid", today, emergency_reason="life_saving_medical")
        _say(f"assistance {services.assistance.record(command).key}")

    def _obey(self) -> None:
        order = os.read(sys.stdin.fileno(), 64).decode().strip()
        orders: dict[str, Callable[[], object]] = {"panic": self._panic, "session": self._end_session}
        orders.get(order, int)()

    def _panic(self) -> None:
        in_front = QApplication.activeModalWidget() or self._desk().window
        QTest.keyClick(in_front.windowHandle(), Qt.Key.Key_F12)  # as the system sends it

    def _end_session(self) -> None:
        # Only a platform can make the object that this signal carries, so the last step is taken here.
        if not self._qt.receivers(SIGNAL("commitDataRequest(QSessionManager&)")):
            raise RuntimeError("nobody listens to the end of the session")
        self._session_ends(None)

    def _desk(self) -> DeskWindow:
        if self.desk is None:
            raise RuntimeError("no file is open")
        return self.desk


def _say(line: str) -> None:
    """Print a line whole, also when two threads print at once."""
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def _type(place: QWidget, kind: type[QLineEdit] | type[QPlainTextEdit], name: str) -> None:
    field = next(one for one in place.findChildren(kind, name) if one.isVisible())
    if isinstance(field, QLineEdit):
        field.setText(TEXT)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(TEXT)


def main() -> int:
    """Run the program as it is started by hand."""
    vars(window)["Application"] = Watched
    # The office was made elsewhere, and a copy would only be read.
    setattr(Program, "laptop", AnyPlace())  # noqa: B010  # the type is that of a cached property
    return window.open_window(sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
