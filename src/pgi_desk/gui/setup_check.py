"""Looks from the handbook whether a set-up file on a stick is the released one, before anybody starts it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from pgi_desk.gui.jobs import Jobs, Lane
from pgi_desk.gui.manual.manual import Manual

if TYPE_CHECKING:  # the unlock window must not wait for this import
    from pgi_desk.gui.start_up import CheckedSetup, StartUp

GROUP, GROUPS = 4, 8
# What the printed page can still decide; a file with any other problem is not to be started.
LEFT_TO_PAPER = {"no_signature", "no_release_key"}


class SetupCheck(QObject):
    """Asks for the file, reads it off the window's thread and says what was found."""

    def __init__(self, start_up: Callable[[], StartUp], jobs: Jobs, manual: Manual) -> None:
        super().__init__(manual)
        self._start_up = start_up
        self._jobs = jobs
        self._manual = manual
        manual.setup_check_wanted.connect(self._ask)

    def check(self, path: Path) -> None:
        """Read the file and say what was found; another one is asked for when this is over."""
        self._show_busy(True)
        # A slow stick must hold up neither a list nor an entry.
        job = self._jobs.submit(partial(self._look, path), owner=self, lane=Lane.PAPER)
        job.succeeded.connect(self._say)
        job.failed.connect(self._say_why_not)
        job.finished.connect(partial(self._show_busy, False))

    def _ask(self) -> None:
        from pgi_desk.gui.file_choice import existing_file

        kinds = self.tr("Set-up files (*.exe *.deb)")
        name = existing_file(self._manual.window, self.tr("Check a set-up file"), "", kinds)
        if name:
            self.check(Path(name))

    def _look(self, path: Path) -> CheckedSetup:
        return self._start_up().check_setup(path)

    def _show_busy(self, busy: bool) -> None:
        if self._manual.window is not None:
            self._manual.window.show_checking(busy)

    def _say_why_not(self, error: Exception) -> None:
        from pgi_desk.gui.messages import message

        self._show(QMessageBox.Icon.Warning, message(error))

    def _say(self, found: CheckedSetup) -> None:
        if found.refusal is None:
            self._show(QMessageBox.Icon.Information, f"{self._signed(found)}\n\n{self._digest(found)}")
        elif found.refusal.facts["problem"] in LEFT_TO_PAPER:
            self._show(QMessageBox.Icon.Warning, f"{_words(found)}\n\n{self._digest(found)}")
        else:
            self._show(QMessageBox.Icon.Critical, _words(found))

    def _signed(self, found: CheckedSetup) -> str:
        from pgi_desk.gui.labels import isolated

        text = self.tr(
            "{file} is whole and was signed with the release key {number}. Compare that number with the printed page of"
            " the release. The signature says: {said}"
        )
        for name, value in {"file": found.name, "number": found.key, "said": found.said}.items():
            text = text.replace("{" + name + "}", isolated(value))
        return text

    def _digest(self, found: CheckedSetup) -> str:
        text = self.tr(
            "These 64 letters and digits (SHA-256) belong to the file. If one group differs from the printed page, do"
            " not start it:"
        )
        return "\n".join((text, "", *grouped(found.digest)))

    def _show(self, icon: QMessageBox.Icon, text: str) -> None:
        box = QMessageBox(icon, self.tr("Check a set-up file"), text, parent=self._manual.window)
        box.setTextFormat(Qt.TextFormat.PlainText)  # the name of the file is anybody's
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.finished.connect(box.deleteLater)
        box.open()


def grouped(digest: str) -> list[str]:
    """Return the lines of a digest as they stand on the printed page, from the left in every language."""
    groups = [digest[start : start + GROUP] for start in range(0, len(digest), GROUP)]
    lines = ["  ".join(groups[start : start + GROUPS]) for start in range(0, len(groups), GROUPS)]
    return [f"\u2066{line}\u2069" for line in lines]


def _words(found: CheckedSetup) -> str:
    from pgi_desk.gui.messages import message

    return message(found.refusal) if found.refusal is not None else ""
