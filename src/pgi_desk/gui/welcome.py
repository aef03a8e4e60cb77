"""Everything before a file is open: the unlock window and what can be asked for there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from pgi_desk.gui.collecting import kept_for_good
from pgi_desk.gui.display import Display
from pgi_desk.gui.jobs import Job, JobRunner
from pgi_desk.gui.recovery_flow import RecoveryFlow
from pgi_desk.gui.setup_steps import Start
from pgi_desk.gui.unlock_window import UnlockWindow

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.gui.rehearsal import Rehearsal
    from pgi_desk.gui.restore_flow import RestoreFlow
    from pgi_desk.gui.setup_flow import SetupFlow
    from pgi_desk.gui.start_up import OpenDesk, StartUp


BACKUP_ENDING = ".pgibak"


class Welcome(QObject):
    """Shows the unlock window and opens, makes or recovers a file; `opened` carries the OpenDesk."""

    opened = Signal(object)

    def __init__(self, start_up: Callable[[], StartUp], runner: JobRunner, display: Display) -> None:
        super().__init__()
        self._start_up = start_up
        self._runner = runner
        self._display = display
        display.changed.connect(self._show_language)
        self.unlock: UnlockWindow | None = None
        self._refusal: Exception | None = None
        self._restored = ""
        self._told_damaged = False
        self.setup: SetupFlow | None = None
        self._restore: RestoreFlow | None = None
        self._rehearsal: Rehearsal | None = None
        self.prepared = False
        self.recovery = RecoveryFlow(start_up, runner, self)
        self.recovery.opened.connect(self.opened)

    def show(self, path: Path | None, *, first: bool = False) -> None:
        """Show the unlock window; heavy modules are imported behind it. Over the `first` one everything is set up."""
        window = UnlockWindow()
        backup = path if path is not None and path.suffix.lower() == BACKUP_ENDING else None
        window.show_file(str(path) if path is not None and backup is None else "")
        window.open_wanted.connect(self._open_file)
        window.choose_wanted.connect(self._choose_file)
        window.new_wanted.connect(partial(self._set_up, new=True))
        window.demo_wanted.connect(self.start_demo)
        window.restore_wanted.connect(self._ask_for_backup)
        window.recover_wanted.connect(self._ask_for_sheets)
        window.language_wanted.connect(self._display.speak)
        window.display_wanted.connect(self._ask_display)
        window.manual_wanted.connect(self._display.manual.open_here)
        # Imports in another thread would hold up the first paint.
        window.painted.connect(self._warm_up)
        if backup is not None:  # somebody opened it from its folder
            window.painted.connect(partial(self._ask_for_backup, backup))
        elif first:
            window.painted.connect(self._set_up)
        self.unlock = window
        self._show_language()
        window.show()

    def start_demo(self) -> None:
        """Make a training file and open it."""
        self._begin(lambda: self._start_up().demo(self._display.language.code))

    def leave(self) -> None:
        """Close the unlock window and its dialogs: a file is open."""
        self.recovery.leave()
        if self._rehearsal is not None:
            self._rehearsal.stop()
        if self.setup is not None:
            self.setup.close()
        if self.unlock is not None:
            self.unlock.close()
            self.unlock.deleteLater()
            self.unlock = None

    def _warm_up(self) -> None:
        self._display.manual.watch()
        self._runner.submit(self._import_the_rest, owner=self).succeeded.connect(self._rehearse)

    def _rehearse(self, _nothing: object) -> None:
        from pgi_desk.gui.rehearsal import Rehearsal

        if self.unlock is not None:
            self._rehearsal = Rehearsal(self)
            self._rehearsal.over.connect(self._note_prepared)
            self._rehearsal.begin()

    def _note_prepared(self) -> None:
        self.prepared = True

    def _import_the_rest(self) -> None:
        """Import what opening a file will need, and the window over it, while the passphrase is being typed."""
        with kept_for_good():
            self._start_up().warm_up()
            import pgi_desk.gui.desk_window  # half a second that nobody should wait for after the passphrase
            import pgi_desk.gui.manual.window  # noqa: F401  # nor for whoever presses F1

    def _open_file(self, path: str, sign_in_name: str, passphrase: str) -> None:
        self._begin(lambda: self._start_up().open(Path(path), sign_in_name, passphrase))

    def _begin(self, work: Callable[[], OpenDesk]) -> Job:
        self._refusal = None
        if self.unlock is not None:
            self.unlock.show_problem("")
            self.unlock.show_busy(True)
        job = self._runner.submit(work, owner=self)
        job.succeeded.connect(self.opened)
        job.failed.connect(self._refused)
        return job

    def _refused(self, error: Exception) -> None:
        from pgi_desk.domain.errors import WaitBeforeRetry
        from pgi_desk.gui.messages import message

        self._refusal = error
        if self.unlock is not None:
            self.unlock.show_busy(False)
            self.unlock.show_problem(message(error))
            if isinstance(error, WaitBeforeRetry):
                self.unlock.wait(int(str(error.facts["seconds"])))

    def _choose_file(self) -> None:
        from pgi_desk.gui.file_choice import existing_file

        kind = self.tr("Case files (*.pgidesk)")
        name = existing_file(self.unlock, self.tr("Open a case file"), str(_documents()), kind)
        if name and self.unlock is not None:
            self._restored = ""
            self.unlock.show_file(name)

    def _ask_display(self) -> None:
        self._display.ask(self.unlock)

    def _show_language(self) -> None:
        """Mark the language in force, and say again in it what was said."""
        if self.unlock is not None:
            self.unlock.show_language(self._display.language.code)
            self._show_damaged()
            if self._restored:
                self._show_restored(self._restored)
            if self._refusal is not None:
                self.unlock.show_problem(_words(self._refusal))

    def _show_damaged(self) -> None:
        """Say what of language and settings could not be read; whoever opens a file need not answer."""
        language, copy = self._display.language.unreadable, self._display.settings.damaged
        if self.unlock is not None and (language or copy or self._told_damaged):
            from pgi_desk.gui.display_words import damaged_sentence, unreadable_sentence

            self._told_damaged = bool(language or copy)
            self.unlock.show_notice("\n".join(filter(None, (unreadable_sentence(language), damaged_sentence(copy)))))

    def _ask_for_sheets(self) -> None:
        if self.unlock is not None:
            self.recovery.ask(self.unlock, self.unlock.file_text())

    def _ask_for_backup(self, backup: Path | None = None) -> None:
        from pgi_desk.gui.restore_flow import RestoreFlow

        self._restore = RestoreFlow(self._start_up, self._runner, _documents())
        self._restore.restored.connect(self._show_restored)
        self._restore.ask(self.unlock, backup)

    def _show_restored(self, path: str) -> None:
        self._restored = path
        if self.unlock is not None:
            from pgi_desk.gui.labels import isolated

            self.unlock.show_file(path)
            text = self.tr(
                "The backup was restored to {file}. On another computer, or while the original file is still there, it"
                " opens for reading only; the coordinator can then choose to work with it."
            )
            self.unlock.show_notice(text.replace("{file}", isolated(Path(path).name)))

    def _set_up(self, *, new: bool = False) -> None:
        """Lead through the steps; with `new` somebody chose already that it shall be a new file."""
        from pgi_desk.gui.setup_flow import SetupFlow

        if self.unlock is None:
            return
        if self.setup is None:
            self.setup = SetupFlow(self._start_up, self._runner, self._display, _documents())
            self.setup.opened.connect(self.opened)
            self.setup.left_for.connect(self._go_another_way)
            self.opened.connect(self.setup.settle)
        self.setup.show(self.unlock, new=new)

    def _go_another_way(self, start: Start) -> None:
        """Begin what somebody chose in place of a new file."""
        ways = {Start.OPEN: self._choose_file, Start.RESTORE: self._ask_for_backup, Start.DEMO: self.start_demo}
        ways[start]()


def _documents() -> Path:
    """Return where a new file is suggested: a folder that is there; not every computer has one for documents."""
    places = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)
    folders = [Path(QStandardPaths.writableLocation(place)) for place in places]
    return next((folder for folder in folders if folder.is_dir()), folders[0])


def _words(error: Exception) -> str:
    from pgi_desk.gui.messages import message

    return message(error)
