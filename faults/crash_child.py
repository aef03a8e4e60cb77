"""Opens a file and crashes when it is told to: `crash_child FILE services|window`, key and passphrase come as lines."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from faults.crashes import NOBODY
from faults.office import Office
from pgi_desk.command_line import window
from pgi_desk.gui.application import Application
from pgi_desk.gui.start_up import OpenDesk
from pgi_desk.security.files import harden_process

PR_GET_DUMPABLE = 3


class Watched(Application):
    """The program, with somebody at it who types the passphrase."""

    def ask_for_file(self, path: Path | None) -> None:
        """Type the passphrase as soon as the window is there."""
        super().ask_for_file(path)
        QTimer.singleShot(0, self._type)

    def show_desk(self, opened: OpenDesk) -> None:
        """Crash when the records are on the screen."""
        super().show_desk(opened)
        QTimer.singleShot(300, crash)

    def _type(self) -> None:
        if self.unlock is None:
            raise RuntimeError("no window")
        self.unlock.open_wanted.emit(sys.argv[1], "", PASSPHRASE_TYPED[0])


PASSPHRASE_TYPED = [""]


def crash() -> None:
    """Say how this process stands to others, wait for the word, and read where nothing is."""
    if os.geteuid() == 0:
        # From here on an ordinary person; the program protects itself when it starts, as that person.
        os.setuid(NOBODY)
        harden_process()
    print(f"open, dumpable {ctypes.CDLL(None).prctl(PR_GET_DUMPABLE, 0, 0, 0, 0)}", flush=True)
    sys.stdin.readline()

    ctypes.string_at(0)


def main() -> int:
    """Open it with the services alone, or in the window as the program does."""
    path, raw_key = Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline().strip())
    PASSPHRASE_TYPED[0] = sys.stdin.readline().strip()
    if sys.argv[2] == "services":
        harden_process()
        Office(path, raw_key).open()[1].people.page()
        crash()
    vars(window)["Application"] = Watched  # with somebody at it
    sys.argv[:] = [sys.argv[0], str(path)]
    return window.open_window(str(path))


if __name__ == "__main__":
    sys.exit(main())
