"""One run of the program: the unlock window, then the window over an open file."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from pgi_desk import __version__
from pgi_desk.gui.jobs import JobRunner
from pgi_desk.gui.language import Language
from pgi_desk.gui.theme import Theme
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.gui.welcome import Welcome
from pgi_desk.resource_files import resource_path

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.gui.clipboard_guard import ClipboardGuard
    from pgi_desk.gui.desk_window import DeskWindow
    from pgi_desk.gui.lock_watch import IdleWatch, SessionWatch
    from pgi_desk.gui.prompts import Prompts
    from pgi_desk.gui.start_up import OpenDesk, StartUp
    from pgi_desk.services.service_set import ServiceSet


def make_application(arguments: list[str]) -> QApplication:
    """Return the Qt application with the program's names; the window never keeps a recent-files list of the system."""
    QGuiApplication.setDesktopFileName("pgi-desk")
    application = QApplication(arguments)
    application.setApplicationName("pgi-desk")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(resource_path("icons/pgi-desk.svg"))))
    return application


class Application(QObject):
    """Leads from the unlock window to the desk and back out; locking ends the process."""

    def __init__(
        self, qt: QApplication, make_start_up: Callable[[], StartUp], restart: Callable[[Path | None], None]
    ) -> None:
        super().__init__()
        self._qt = qt
        self._make_start_up = make_start_up
        self._restart = restart
        self.theme = Theme(qt)
        self.language = Language(qt)
        self.runner = JobRunner()
        self.prompts: Prompts | None = None
        self._open: OpenDesk | None = None
        self.desk: DeskWindow | None = None
        self._idle: IdleWatch | None = None
        self._session: SessionWatch | None = None
        self._clipboard: ClipboardGuard | None = None
        self._ended_well = True
        self.welcome = Welcome(lambda: self._start_up, self.runner, self.language)
        self.welcome.opened.connect(self.show_desk)
        self.welcome.recovery.opened.connect(self._tell_recovered)
        sys.excepthook = self._report

    @cached_property
    def _start_up(self) -> StartUp:
        """Imported when it is first used, behind the unlock window."""
        return self._make_start_up()

    @property
    def unlock(self) -> UnlockWindow | None:
        """The first window, while it is there."""
        return self.welcome.unlock

    def ask_for_file(self, path: Path | None) -> None:
        """Show the unlock window; heavy modules are imported behind it."""
        self.welcome.show(path)

    def start_demo(self) -> None:
        """Make a training file and open it."""
        self.welcome.start_demo()

    def desk_services(self) -> ServiceSet:
        """Return the use cases of the open file; raises RuntimeError when none is open."""
        if self._open is None:
            raise RuntimeError("no file is open")
        return self._open.services

    def close(self) -> None:
        """Put everything away and end all threads."""
        self._put_away("ending")
        self.runner.close(wait=self._ended_well)

    def lock(self, cause: str = "asked") -> None:
        """End this process, which held keys and records; a fresh one shows the unlock window."""
        if self._open is None:
            return
        path = None if self._open.temporary else self._open.path
        self._put_away(cause)
        self.runner.close(wait=self._ended_well)
        self._restart(path)

    def end(self) -> None:
        """Keep what was being typed, close the file and leave the program."""
        self._put_away("ending")
        self._qt.quit()

    def _put_away(self, cause: str) -> None:
        opened, self._open = self._open, None
        if opened is None:
            return
        from pgi_desk.gui.putting_away import PuttingAway

        unfinished = self.desk.drafts.unfinished() if self.desk is not None else []
        # The screen comes first: whoever looks at it now sees nothing any more.
        for window in self._qt.topLevelWidgets():
            window.hide()
        if self._idle is not None:
            self._idle.stop()
        self._ended_well = PuttingAway(opened, self.runner).run(unfinished, cause)
        if self._clipboard is not None:
            self._clipboard.clear()
        self._clipboard = self._session = self._idle = None

    def show_desk(self, opened: OpenDesk) -> None:
        """Show the window over a file that was opened."""
        from pgi_desk.gui.desk_window import DeskWindow

        self._open = opened
        self.theme.wear_demo(opened.services.desk.in_demo)
        self.desk = DeskWindow(opened, self.runner, self._start_up.outputs(opened), self.language.code, self.prompts)
        self.runner.busy_changed.connect(self.desk.window.show_busy)
        self.desk.lock_wanted.connect(self.lock)
        self.desk.closed.connect(self.end)
        self._watch(opened)
        self.desk.window.show()
        self.welcome.leave()

    def _tell_recovered(self) -> None:
        """Whoever came in with paper has no passphrase yet: said on every page until the program ends."""
        if self.desk is not None:
            self.desk.window.show_notice("recovered", self.welcome.recovery.notice())

    def _watch(self, opened: OpenDesk) -> None:
        """Lock by itself from now on."""
        from pgi_desk.gui.clipboard_guard import ClipboardGuard
        from pgi_desk.gui.lock_watch import IdleWatch, SessionWatch

        self._clipboard = ClipboardGuard(self._qt.clipboard())
        self._idle = IdleWatch(self._qt, opened.lock_minutes)
        self._idle.idle.connect(lambda: self.lock("idle"))
        self._idle.panic.connect(lambda: self.lock("asked"))
        if self.desk is not None:
            self._idle.touched.connect(self.desk.drafts.touch)
            self.desk.lock_minutes_changed.connect(self._idle.set_minutes)
        self._session = SessionWatch()
        self._session.hold_sleep()
        self._session.sleeping.connect(lambda: self.lock("sleep"))
        self._session.screen_locked.connect(lambda: self.lock("screen"))
        self._qt.commitDataRequest.connect(lambda _session: self.end())

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show an unexpected error as a neutral sentence; its text may hold names and is never shown or logged."""
        from PySide6.QtWidgets import QMessageBox

        from pgi_desk.gui.messages import message

        if isinstance(error, Exception) and self.desk is not None:
            box = QMessageBox(QMessageBox.Icon.Warning, "pgi-desk", message(error), parent=self.desk.window)
            box.finished.connect(box.deleteLater)
            box.open()
        else:
            sys.__excepthook__(kind, error, trace)
