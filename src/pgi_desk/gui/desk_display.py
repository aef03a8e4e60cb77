"""The window over an open file follows the display, and comes up where it was in that direction of writing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from pgi_desk.gui.desk_window import DeskWindow
from pgi_desk.gui.display import Display
from pgi_desk.gui.jobs import JobRunner


class DeskDisplay(QObject):
    """Builds the pages anew after each change; `followed` says that they are there."""

    followed = Signal()

    def __init__(self, display: Display, desk: DeskWindow, runner: JobRunner) -> None:
        super().__init__(desk)
        self._display = display
        self._desk = desk
        self._runner = runner
        self._behind = self._ended = False
        desk.display_wanted.connect(self._ask)
        desk.actions.look_chosen.connect(self._choose)
        display.changed.connect(self._follow)
        desk.manual_wanted.connect(self._open_manual)
        display.manual.report_wanted.connect(self._report)
        runner.busy_changed.connect(self._on_busy)
        # Later, because the window over the file is shown after this.
        QTimer.singleShot(0, self, display.manual.file_opened)
        desk.window.restoreGeometry(display.settings.place(right_to_left=QApplication.isRightToLeft()))

    def end(self) -> None:
        """Keep where the window is; nothing is built any more."""
        self._ended = True
        self._display.settings.keep_place(self._desk.window.saveGeometry(), right_to_left=QApplication.isRightToLeft())

    def _open_manual(self, topic: str) -> None:
        """Open the handbook at a topic, or without one where the cursor stands."""
        manual = self._display.manual
        manual.open_topic(topic) if topic else manual.open_here()

    def _report(self) -> None:
        self._desk.go("diagnostics")

    def _ask(self) -> None:
        self._display.ask(self._desk.window)

    def _choose(self, field: str, value: Any) -> None:  # noqa: ANN401  # a text, a number or a yes
        """Look otherwise in one thing."""
        self._display.choose(replace(self._display.look, **{field: value}))

    def _follow(self) -> None:
        """A job that runs reports to a page, so that it is waited for."""
        self._behind = self._runner.busy
        if not self._behind and not self._ended:
            self._desk.follow_display(self._display.language.code, hijri=self._display.look.hijri)
            self.followed.emit()

    def _on_busy(self, busy: bool) -> None:
        if not busy and self._behind:
            # Later, because what comes of the job is told right after this, and may begin the next one.
            QTimer.singleShot(0, self, self._follow)
