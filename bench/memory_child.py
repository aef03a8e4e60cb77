"""A fresh process that opens a large file and shows its people: `memory_child.py FILE`.

Reads the passphrase and, when it need not be derived, the raw key as hex from two lines of standard input.
Prints the peak memory in KiB as soon as the list is filled.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from bench.ready_key import ready_program
from bench.window_child import peak_memory
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.gui.application import Application, make_application

POLL_MILLISECONDS = 20


class Visit(QObject):
    """Opens the file through the unlock window, goes to the people list and stops when nothing runs any more."""

    def __init__(self, application: Application, passphrase: str) -> None:
        super().__init__()
        self._application = application
        self._passphrase = passphrase
        self._steps = [self._unlock, self._go_to_people, self._report]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._next)
        self._timer.start(POLL_MILLISECONDS)

    def _next(self) -> None:
        if not self._application.runner.busy:
            self._steps.pop(0)()

    def _unlock(self) -> None:
        window = self._application.unlock
        if window is None:
            raise RuntimeError("the unlock window did not open")
        window.open_wanted.emit(str(window.file()), "", self._passphrase)

    def _go_to_people(self) -> None:
        if self._application.desk is None:
            raise RuntimeError("the file did not open")
        self._application.desk.go("people")

    def _report(self) -> None:
        self._timer.stop()
        print(peak_memory(), flush=True)
        if self._application.desk is not None:
            self._application.desk.window.close()


def main() -> int:
    passphrase, key_text = sys.stdin.readline().rstrip("\n"), sys.stdin.readline().strip()
    program = ready_program(bytes.fromhex(key_text)) if key_text else Program()
    qt = make_application(sys.argv[:1])
    application = Application(qt, lambda: ProgramStartUp(program), lambda _path: None)
    application.language.choose("en")
    application.ask_for_file(Path(sys.argv[1]))
    visit = Visit(application, passphrase)
    code = qt.exec()
    visit.deleteLater()
    application.close()
    return code


if __name__ == "__main__":
    sys.exit(main())
