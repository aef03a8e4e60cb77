"""One run of the program: the unlock window, then the window over an open file."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from pgi_desk import __version__
from pgi_desk.gui.clipboard_guard import ClipboardGuard
from pgi_desk.gui.display import Display
from pgi_desk.gui.enter_key import EnterKey
from pgi_desk.gui.idle_watch import IdleWatch
from pgi_desk.gui.jobs import JobRunner, Lane
from pgi_desk.gui.screen_fit import bring_into_sight
from pgi_desk.gui.session_watch import SessionWatch
from pgi_desk.gui.setup_check import SetupCheck
from pgi_desk.gui.unlock_window import UnlockWindow
from pgi_desk.gui.welcome import Welcome
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.resource_files import resource_path

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.gui.desk_display import DeskDisplay
    from pgi_desk.gui.desk_window import DeskWindow
    from pgi_desk.gui.key_changing import KeyChanging
    from pgi_desk.gui.prompts import Prompts
    from pgi_desk.gui.start_up import OpenDesk, StartUp
    from pgi_desk.services.homes import TakeOverOrder
    from pgi_desk.services.key_change import KeyChangeOrder
    from pgi_desk.services.service_set import ServiceSet

log = logging.getLogger(__name__)
# How long a job may keep Python's lock while the window waits for it. Drawing a list asks for it some hundred times,
# so that Python's own five milliseconds, each time, would be a second.
MOST_SECONDS_OF_A_JOB = 0.0005


def make_application(arguments: list[str]) -> QApplication:
    """Return the Qt application with the program's names; the window never keeps a recent-files list of the system."""
    sys.setswitchinterval(MOST_SECONDS_OF_A_JOB)
    QGuiApplication.setDesktopFileName("pgi-desk")
    application = QApplication(arguments)
    application.setApplicationName("pgi-desk")
    application.setApplicationVersion(__version__)
    application.setWindowIcon(QIcon(str(resource_path("icons/pgi-desk.svg"))))
    application.focusChanged.connect(bring_into_sight)
    application.focusChanged.connect(EnterKey(application).follow)
    return application


class Application(QObject):
    """Leads from the unlock window to the desk and back out; locking ends the process."""

    def __init__(
        self,
        qt: QApplication,
        make_start_up: Callable[[], StartUp],
        restart: Callable[[Path | None], None],
        settings: WindowSettings | None = None,
        train_anew: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._make_start_up = make_start_up
        self._restart = restart
        self._train_anew = train_anew
        self.display = Display(qt, settings or WindowSettings(None))
        self.theme, self.language = self.display.theme, self.display.language
        self.runner = JobRunner()
        self.prompts: Prompts | None = None
        self._open: OpenDesk | None = None
        self.desk: DeskWindow | None = None
        self._following: DeskDisplay | None = None
        self.welcome = Welcome(lambda: self._start_up, self.runner, self.display)
        self.welcome.opened.connect(self.show_desk)
        self.welcome.recovery.opened.connect(self._tell_recovered)
        self.setup_check = SetupCheck(lambda: self._start_up, self.runner, self.display.manual)
        self._ending = False
        self._key_changing: KeyChanging | None = None
        self._idle: IdleWatch | None = None
        self._clipboard = ClipboardGuard(qt.clipboard(), parent=self)
        self._session = SessionWatch(self)
        self._session.going_away.connect(self._lock_unattended)
        qt.commitDataRequest.connect(self._session_ends)
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

    def set_up(self) -> None:
        """Show the unlock window of a computer that knows no file, and lead through setting up over it."""
        self.welcome.show(None, first=True)

    def start_demo(self) -> None:
        """Make a training file and open it."""
        self.welcome.start_demo()

    def desk_services(self) -> ServiceSet:
        """Return the use cases of the open file; raises RuntimeError when none is open."""
        if self._open is None:
            raise RuntimeError("no file is open")
        return self._open.services

    def close(self) -> None:
        """Close the file and end all threads; each connection closes in the thread that made it."""
        self._clipboard.clear()
        self._watch_no_longer()
        opened, self._open = self._open, None
        if opened is not None:
            self.runner.run_and_wait(opened.store.close_reader, Lane.READ)
            self.runner.run_and_wait(opened.close, Lane.WRITE)
        self.runner.close()
        if "_start_up" in self.__dict__:  # whoever never opened anything need not import it now
            self._start_up.remove_training()

    def show_desk(self, opened: OpenDesk) -> None:
        """Show the window over a file that was opened."""
        from pgi_desk.gui.desk_display import DeskDisplay
        from pgi_desk.gui.desk_window import DeskWindow

        self._open = opened
        self.theme.wear_demo(opened.services.desk.in_demo)
        outputs, settings = self._start_up.outputs(opened), self.display.settings
        self.desk = DeskWindow(opened, self.runner, outputs, self.language.code, self.prompts, settings)
        self.runner.busy_changed.connect(self.desk.window.show_busy)
        self.desk.actions.keys.watch(self._qt)
        self.desk.lock_wanted.connect(self.lock)
        self._following = DeskDisplay(self.display, self.desk, self.runner)
        self._following.followed.connect(self._tell_recovered)
        self.desk.closed.connect(self.end)
        self.desk.window.show()
        self.welcome.leave()
        self._idle = IdleWatch(opened.idle_minutes)
        self._idle.expired.connect(self._lock_unattended)
        self._idle.panic.connect(self.lock)
        self._idle.touched.connect(self.desk.drafts.touched)
        self._idle.help_wanted.connect(self.display.manual.open_here)
        self._idle.start(self._qt)
        self.desk.idle_minutes_chosen.connect(self._idle.set_minutes)
        self.desk.key_change_confirmed.connect(self._change_key)
        self.desk.take_over_confirmed.connect(self._take_over)
        self.desk.training_again_wanted.connect(self._train_again)
        self._session.start()
        made = self.welcome.setup.made if self.welcome.setup is not None else None
        if made is not None:
            self.desk.finish_setup(sheets=made.sheets_at_once, folder=made.backup_folder)

    def _tell_recovered(self) -> None:
        """Whoever came in with paper has no passphrase yet: said on every page until the program ends."""
        if self.desk is not None and self.welcome.recovery.recovered:
            self.desk.window.show_notice("recovered", self.welcome.recovery.notice())

    def come_to_front(self) -> None:
        """Show the window to whoever started the program once more."""
        window = self.desk.window if self.desk is not None else self.unlock
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _lock_unattended(self) -> None:
        """Lock because nobody is at the desk; a temporary file holds nobody's data, and a lock throws it away."""
        if self._open is None or not self._open.temporary:
            self.lock()

    def lock(self) -> None:
        """Store what was typed, close the file and put a fresh process in the place of this one."""
        path = self._open.path if self._open is not None and not self._open.temporary else None
        if self._open is None:
            if self.unlock is not None:
                self.unlock.forget_typed()
        elif not self._ending:
            try:
                self._put_away(hurry=True)
            finally:  # a full disk must not leave a hidden process that still holds the key
                self._restart(path)

    def _train_again(self) -> None:
        """Throw the training file away, and make it anew in a fresh process in the same language."""
        if self._open is None or not self._open.temporary or self._ending or self._train_anew is None:
            return
        try:
            self._put_away(hurry=True)
        finally:
            self._train_anew(self.language.code)

    def end(self) -> None:
        """Store what was typed, close the file and leave; for the end of the session and signals."""
        in_order = True
        try:
            in_order = self._ending or self._put_away()
        finally:  # a full disk must not leave a hidden process that still holds the key
            if not in_order:
                os._exit(0)  # a long job would hold up the end; everything is stored
            self._qt.quit()

    def _change_key(self, order: KeyChangeOrder) -> None:
        """Close the file, give it the new key, and start again; the process that knew both keys ends."""
        from pgi_desk.gui.key_changing import KeyChanging

        self._work_on_closed(KeyChanging, partial(self._start_up.change_key, order), order.path)

    def _take_over(self, order: TakeOverOrder) -> None:
        """Close the copy, make it the file that is worked with here, and start again."""
        from pgi_desk.gui.taking_over import TakingOver

        self._work_on_closed(TakingOver, partial(self._start_up.take_over, order), order.path)

    def _work_on_closed(self, kind: type[KeyChanging], work: Callable[[], None], path: Path) -> None:
        if self._ending or not self._put_away():
            self._restart(path)
            return
        self._key_changing = kind(work, lambda: self._restart(path))

    def _put_away(self, *, hurry: bool = False) -> bool:
        from pgi_desk.gui.drafts import collect
        from pgi_desk.gui.lock import SECONDS_AT_END, SECONDS_AT_LOCK, clear_the_screen, put_away

        self._ending = True
        if self._following is not None:
            self._following.end()
        forms = collect()
        clear_the_screen()
        self._clipboard.clear()
        opened = self._open
        if opened is None:
            return True
        in_order = put_away(opened, self.runner, forms, SECONDS_AT_LOCK if hurry else SECONDS_AT_END)
        if in_order:
            self.close()
        return in_order and not self.runner.paper_on_its_way()

    def _session_ends(self, _manager: object) -> None:
        self.end()

    def _watch_no_longer(self) -> None:
        if self._idle is not None:
            self._idle.stop(self._qt)
            self._idle = None

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Show an unexpected error as a neutral sentence; its text may hold names and is never shown or logged."""
        from PySide6.QtWidgets import QMessageBox

        from pgi_desk.gui.messages import message

        del trace
        window = self.desk.window if self.desk is not None else self.unlock
        if not isinstance(error, Exception):
            log.error("ended by %s", kind.__name__)
            return
        text = message(error)
        if window is not None:
            box = QMessageBox(QMessageBox.Icon.Warning, "pgi-desk", text, parent=window)
            box.finished.connect(box.deleteLater)
            box.open()
