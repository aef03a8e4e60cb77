"""The way back in without a passphrase: a file and two recovery sheets, asked for before anything is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.jobs import Jobs

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog
    from pgi_desk.gui.start_up import StartUp


class RecoveryFlow(QObject):
    """Asks for file and sheets and opens the file; `opened` carries the OpenDesk."""

    opened = Signal(object)

    def __init__(self, start_up: Callable[[], StartUp], jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._start_up = start_up
        self._jobs = jobs
        self.dialog: TypeSheetsDialog | None = None
        self.recovered = False  # whether the file that is open was opened by paper
        self.opened.connect(self._note)

    def ask(self, parent: QWidget | None, path: str) -> None:
        """Show the dialog, with the file that was chosen so far."""
        from pgi_desk.gui.dialogs.type_sheets_dialog import TypeSheetsDialog

        dialog = TypeSheetsDialog(parent, with_file=True)
        dialog.show_purpose(
            self.tr("Open with recovery sheets"),
            self.tr(
                "A forgotten passphrase cannot be found again, but any two of the three printed sheets open the file."
                " Type their words; the first four letters of each word are enough. Nothing is changed until they are"
                " right."
            ),
            self.tr("&Open the file"),
        )
        dialog.show_file(path)
        dialog.choose_wanted.connect(self._choose)
        dialog.check_wanted.connect(self._recover)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def notice(self) -> str:
        """Return what has to be done once the file is open."""
        return self.tr(
            "This file was opened with recovery sheets. Give it a new passphrase now, or give yourself a new one on the"
            " Staff page; then print new sheets."
        )

    def _note(self) -> None:
        self.recovered = True

    def leave(self) -> None:
        """Close the dialog: a file is open."""
        if self.dialog is not None:
            self.dialog.show_busy(False)
            self.dialog.accept()

    def _choose(self) -> None:
        from pgi_desk.gui.file_choice import existing_file

        if self.dialog is None:
            return
        kind = self.tr("Case files (*.pgidesk)")
        title = self.tr("Open a case file")
        name = existing_file(self.dialog, title, self.dialog.file(), kind)
        if name:
            self.dialog.show_file(name)

    def _recover(self, first: str, second: str) -> None:
        if self.dialog is None:
            return
        self.dialog.show_busy(True)
        path = Path(self.dialog.file())
        job = self._jobs.submit(partial(self._open, path, first, second), owner=self)
        job.succeeded.connect(self.opened)
        job.failed.connect(self._refused)

    def _open(self, path: Path, first: str, second: str) -> object:
        return self._start_up().recover(path, first, second)

    def _refused(self, error: Exception) -> None:
        from pgi_desk.gui.dialogs.type_sheets_presenter import show_refusal

        if self.dialog is not None:
            self.dialog.show_busy(False)
            show_refusal(self.dialog, error)

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
