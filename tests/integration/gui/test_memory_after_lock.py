"""T45: after a lock nothing of the file is left in the memory of any process (Linux, /proc)."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from faults.memory_scan import forms, hits, key_forms
from pgi_desk.bootstrap.wiring import Program
from pgi_desk.services.files import CreateFile

LONGEST = 120.0  # seconds, on a laptop that does other things as well

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="reading the memory of a hardened process needs root"
)

# Each canary is put together in the child, so that neither its code nor its arguments hold it.
CHILD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pgi_desk.command_line import window
from pgi_desk.gui.application import Application
from pgi_desk.gui.dialogs.person_presenter import open_person_dialog
secrets = os.read(int(sys.argv[1]), 4096).decode().split("\\n")
file, go = Path(sys.argv[2]), int(sys.argv[3])
class Watched(Application):
    def show_desk(self, opened):
        super().show_desk(opened)
        open_person_dialog(self.desk.window, self.desk._around)
        dialog = QApplication.activeModalWidget() or self.desk.window
        dialog.findChild(QPlainTextEdit, "needEdit").setPlainText(secrets[2])
        print("OPEN", opened.key.raw.hex(), flush=True)
        self.waiting = QTimer(interval=20)
        self.waiting.timeout.connect(lambda: os.read(go, 1) and self.lock())
        QTimer.singleShot(300, self.waiting.start)
    def ask_for_file(self, path):
        super().ask_for_file(path)
        self.unlock.open_wanted.emit(str(file), "", secrets[1])
        self.retry = QTimer(interval=100)
        self.retry.timeout.connect(self.try_again)
        self.retry.start()
    def try_again(self):
        if self.unlock is None or self.desk is not None:
            return
        ready = self.unlock.findChild(QLineEdit, "passphraseEdit").isEnabled()
        if ready and "(" not in self.unlock.findChild(QPushButton, "openButton").text():
            self.unlock.open_wanted.emit(str(file), "", secrets[0])
window.Application = Watched
sys.argv = ["pgi-desk"]
window.open_window(str(file))
"""


def test_nothing_is_left_in_memory_after_the_lock(tmp_path: Path) -> None:  # noqa: PLR0915  # one story of one process
    passphrase, mistyped = "copper lantern window seven rivers", "copper lantern window eight rivers"
    typed = "Zephyrine needs a bed for tonight"
    path = tmp_path / "branch.pgidesk"
    today = Program().clock.today()
    make = CreateFile(path, passphrase, "Port Sarelle Branch", profile=1, coordinator="Amara", agreement_on=today)
    Program().files.create(make).close()
    reading, writing = os.pipe()
    waiting, go = os.pipe()
    os.write(writing, "\n".join((passphrase, mistyped, typed)).encode())
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(reading), str(path), str(waiting)],
        stdout=subprocess.PIPE,
        pass_fds=(reading, waiting),
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    try:
        assert child.stdout is not None
        assert select.select([child.stdout], [], [], LONGEST)[0], "the file was not opened"
        word, key = child.stdout.readline().decode().split()
        assert word == "OPEN"
        canaries = {
            "passphrase": forms(passphrase),
            "mistyped": forms(mistyped),
            "key": key_forms(bytes.fromhex(key)),
            "typed": forms(typed),
        }
        before = hits((child.pid,), canaries)
        assert before["key"] > 0, before  # the scan sees what is there
        assert before["typed"] > 0, before
        os.write(go, b"g")
        until = time.monotonic() + 30
        while b"\0-m\0pgi_desk" not in Path(f"/proc/{child.pid}/cmdline").read_bytes():
            assert time.monotonic() < until, "no fresh process took the place"
        assert hits((child.pid,), canaries) == dict.fromkeys(canaries, 0)
        for place in ("environ", "cmdline"):
            text = Path(f"/proc/{child.pid}/{place}").read_bytes()
            assert not [name for name, each in canaries.items() if any(form in text for form in each)]
        handles = [str(one.readlink()) for one in Path(f"/proc/{child.pid}/fd").iterdir()]
        assert not [target for target in handles if "branch.pgidesk" in target]
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        for handle in (reading, writing, waiting, go):
            os.close(handle)
        if child.stdout is not None:
            child.stdout.close()
