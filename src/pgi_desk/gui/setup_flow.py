"""Leads through setting up before any file is open: to a new file, or to opening, restoring or training."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pgi_desk.gui.dialogs.setup_dialog import SetupDialog
from pgi_desk.gui.display import Display
from pgi_desk.gui.jobs import Jobs
from pgi_desk.gui.prompts import Prompts, QtPrompts
from pgi_desk.gui.setup_steps import Answers, Course, KeptSetup, Start, Step

if TYPE_CHECKING:  # the unlock window must not wait for these imports
    from pgi_desk.gui.start_up import OpenDesk, StartUp
    from pgi_desk.services.files import CreateFile

ENDING = ".pgidesk"
PASSPHRASE_WORDS = 6
Place = tuple[Step, str]  # a step and a field of it


class SetupFlow(QObject):
    """Shows the steps; `opened` carries the OpenDesk of the new file, `left_for` a Start that others lead through.

    What was typed stays in memory until the program ends, so that closing loses nothing but the passphrase. On the disk
    lies only what `KeptSetup` names: without a file nothing else could be kept from other eyes.
    """

    opened = Signal(object)
    left_for = Signal(object)

    def __init__(
        self,
        start_up: Callable[[], StartUp],
        jobs: Jobs,
        display: Display,
        folder: Path,
        prompts: Prompts | None = None,
    ) -> None:
        super().__init__()
        self._start_up = start_up
        self._jobs = jobs
        self._display = display
        self._folder = folder
        self._prompts = prompts
        self._course: Course | None = None
        self._thrown_away = False  # a passphrase that somebody saw, and may have on paper
        self.dialog: SetupDialog | None = None
        self.made: Answers | None = None  # what was wanted of the file that was made here
        display.changed.connect(self._show_look)

    def show(self, parent: QWidget | None, *, new: bool = False) -> SetupDialog:
        """Open the steps where they were left; with `new` somebody already said that it shall be a new file."""
        course = self._course or self._display.settings.setup().course()
        if new:
            course = course.with_answers(replace(course.answers, start=Start.NEW))
            course = course.at(Step.BRANCH) if course.step in {Step.LANGUAGE, Step.START} else course
        if self._thrown_away and course.step is Step.BACKUP:
            course = course.at(Step.KEYS)
        if not course.answers.file.strip():
            course = course.with_answers(replace(course.answers, file=str(suggestion(self._folder))))
        self.dialog = dialog = SetupDialog(parent)
        dialog.asks = True
        dialog.on_wanted.connect(self._on)
        dialog.back_wanted.connect(self._back)
        dialog.close_wanted.connect(self._ask_to_close)
        dialog.start_chosen.connect(lambda: self._go(self._typed()))
        dialog.look_chosen.connect(self._choose_look)
        self._show_look()
        dialog.show_answers(course.answers)
        self._go(course)
        dialog.open()
        return dialog

    def settle(self, desk: OpenDesk) -> None:
        """A file is open: what was typed is not needed any more, except where somebody only practises."""
        if not desk.temporary:
            self._course, self._thrown_away = None, False
            self._display.settings.keep_setup(KeptSetup())

    def _typed(self) -> Course:
        """Return where somebody stands, with what stands in the form now."""
        course = self._course or Course()
        return course if self.dialog is None else course.with_answers(self.dialog.answers())

    def _go(self, course: Course) -> None:
        if self.dialog is None:
            return
        if course.step is Step.BRANCH and course.answers.agreed_on is None:
            course = course.with_answers(replace(course.answers, agreed_on=self._start_up().today()))
            self.dialog.show_answers(course.answers)
        if course.step is Step.KEYS:
            self.dialog.make_passphrase(lambda: self._start_up().generate_passphrase(PASSPHRASE_WORDS))
        self._course = course
        self.dialog.show_step(course)
        if course.step is Step.KEYS and self._thrown_away:
            self._thrown_away = False
            text = self.tr(
                "The passphrase from before was thrown away when the window closed. Choose it anew and write it down."
            )
            self.dialog.show_problem(text, "passphrase")
        self._display.settings.keep_setup(KeptSetup.of(course, str(suggestion(self._folder))))

    def _back(self) -> None:
        if self.dialog is not None:
            self.dialog.show_problem("")
            self._go(self._typed().back())

    def _on(self) -> None:
        if self.dialog is None:
            return
        self.dialog.show_problem("")
        self._course = course = self._typed()
        answers, passphrase, start_up = course.answers, self.dialog.passphrase(), self._start_up
        if course.step is Step.BRANCH:
            self._run(lambda: start_up().check_new(self._command(answers)), self._go_on)
        elif course.step is Step.KEYS:
            self._run(lambda: start_up().check_new_passphrase(self._command(answers, passphrase)), self._go_on)
        elif course.step is Step.BACKUP:
            self._look_at_folder(answers, passphrase)
        elif course.is_last:
            self.close()
            self.left_for.emit(answers.start)
        else:
            self._go_on()

    def _go_on(self, _nothing: object = None) -> None:
        if self._course is not None:
            self._go(self._course.on())

    def _look_at_folder(self, answers: Answers, passphrase: str) -> None:
        """Look whether backups can be made where they shall go, then make the file."""
        start_up = self._start_up

        def make(_nothing: object = None) -> None:
            self._run(lambda: start_up().create(self._command(answers, passphrase)), partial(self._made, answers))

        if answers.backup_folder:
            folder = Path(answers.backup_folder)
            self._run(lambda: start_up().check_backup_folder(folder), make, (Step.BACKUP, "folder"))
        else:
            make()

    def _made(self, answers: Answers, desk: object) -> None:
        self.made = answers
        self.opened.emit(desk)

    def _command(self, answers: Answers, passphrase: str = "") -> CreateFile:
        from pgi_desk.services.files import CreateFile

        return CreateFile(
            path=path_of(answers, self._folder),
            passphrase=passphrase,
            branch_name=answers.branch_name,
            branch_lines=answers.branch_lines,
            branch_phone=answers.branch_phone,
            branch_contact=answers.branch_contact,
            coordinator=answers.coordinator.strip() or self.tr("Coordinator"),
            agreement_on=answers.agreed_on if answers.agreed else None,
        )

    def _run(self, work: Callable[[], object], then: Callable[[object], None], about: Place | None = None) -> None:
        """Run work off the window's thread; a refusal is shown where it belongs, or where `about` says."""
        if self.dialog is not None:
            self.dialog.show_busy(True)

        def done(result: object) -> None:
            if self.dialog is not None:
                self.dialog.show_busy(False)
            then(result)

        job = self._jobs.submit(work, owner=self)
        job.succeeded.connect(done)
        job.failed.connect(partial(self._refused, about))

    def _refused(self, about: Place | None, error: Exception) -> None:
        from pgi_desk.gui.messages import message

        if self.dialog is not None and self._course is not None:
            step, field = about or place_of(error, self._course.step)
            self.dialog.show_busy(False)
            self._go(self._course.at(step))
            self.dialog.show_problem(message(error), field)

    def _ask_to_close(self) -> None:
        if self.dialog is None:
            return
        self._course = course = self._typed()
        text = self.tr(
            "Nothing was made yet. You find this again under “Set up a new file...”, at the step where you are now."
        )
        if course.step is Step.BACKUP:
            text = self.tr(
                "Nothing was made yet. You find this again under “Set up a new file...”, at the step of the passphrase."
            )
        if course.answers.names_anybody():
            text += " " + self.tr(
                "What you typed about the branch and about yourself is there until the program is closed, and is then"
                " lost: without a file it would lie on this computer for everybody to read."
            )
        if self.dialog.shows_passphrase():
            text += " " + self.tr("The passphrase is thrown away: do not use the one that you wrote down.")
        prompts = self._prompts or QtPrompts(self.dialog)
        prompts.confirm(self.tr("Stop setting up?"), text, self.tr("Stop"), self.close)

    def close(self) -> None:
        """Close the steps without asking; what was typed stays here."""
        if self.dialog is not None:
            self.dialog.asks = False
            self._thrown_away = self._thrown_away or self.dialog.shows_passphrase()
            self.dialog.show_busy(False)
            self.dialog.accept()
            self.dialog.deleteLater()
            self.dialog = None

    def _choose_look(self, language: str, text_size: int) -> None:
        self._display.choose(replace(self._display.look, language=language, text_size=text_size))

    def _show_look(self) -> None:
        if self.dialog is not None:
            self.dialog.show_look(self._display.look, self._display.chosen_language)


def suggestion(folder: Path) -> Path:
    """Return where a new file could be: a name in this folder that is still free."""
    names = chain(("branch",), (f"branch-{number}" for number in count(2)))
    return next(path for path in (folder / f"{name}{ENDING}" for name in names) if not path.exists())


def path_of(answers: Answers, folder: Path) -> Path:
    """Return where the new file shall be; a name without a folder is meant for this folder.

    Raises InvalidEntry where no name was typed, or a folder alone.
    """
    from pgi_desk.domain.errors import InvalidEntry

    typed = answers.file.strip()
    name = typed.removesuffix(ENDING)
    if not name or name.endswith(("/", os.sep)) or _is_folder(folder / typed):
        raise InvalidEntry(field="file", problem="no_file_name")
    return folder / (typed if typed.endswith(ENDING) else typed + ENDING)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):  # no name of anything: refused where the file is looked for
        return False


def place_of(error: Exception, step: Step) -> Place:
    """Return the step and the field that a refusal is about; what is about none stays at the step."""
    from pgi_desk.domain.errors import DiskFull, FileRefused, InvalidEntry, StorageFailed, WeakPassphrase
    from pgi_desk.gui.messages import field_of

    if isinstance(error, InvalidEntry):
        return Step.BRANCH, field_of(error)
    if isinstance(error, WeakPassphrase):
        return Step.KEYS, "passphrase"
    if isinstance(error, FileRefused | DiskFull | StorageFailed):
        return Step.BRANCH, "file"
    return step, ""
