"""Starting the window; nothing is imported here that the unlock window does not need."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QSocketNotifier, QtMsgType, qInstallMessageHandler

from pgi_desk.child_programs import program_command
from pgi_desk.domain.errors import FolderReadOnly
from pgi_desk.gui.application import Application, make_application
from pgi_desk.gui.front_watch import FrontWatch
from pgi_desk.gui.window_settings import WindowSettings
from pgi_desk.security.app_folder import application_folder, knows_a_file
from pgi_desk.security.files import harden_process
from pgi_desk.security.instance import Instance

if TYPE_CHECKING:  # the unlock window must not wait for this import
    from pgi_desk.gui.start_up import StartUp


def open_window(file: str | None) -> int:
    """Show the unlock window and run until it is closed."""
    return _run(Path(file) if file else None, None, None)


def open_demo(language: str, seed: int) -> int:
    """Show training mode in a language and run until it is closed."""
    return _run(None, language, seed)


def walk_demo(out: Path, language: str, seed: int) -> int:
    """Walk through the main job without a screen and keep what it makes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from pgi_desk.command_line.walk import walk

    return walk(out, language, seed)


def _run(file: Path | None, demo_language: str | None, seed: int | None) -> int:
    harden_process()
    instance = _only_instance() if demo_language is None else None
    if instance is not None and not instance.is_first():
        instance.ask_first()
        return 0
    qt = make_application(sys.argv[:1])
    # From here on a file may be open, and Qt quotes what it was given.
    qInstallMessageHandler(qt_message)

    def start_up() -> StartUp:
        from pgi_desk.bootstrap.start_up import ProgramStartUp

        return ProgramStartUp(seed=seed)

    again, train_anew = partial(_start_again, instance), partial(_train_anew, instance, seed)
    application = Application(qt, start_up, again, WindowSettings(_folder()), train_anew)
    if demo_language is None:
        application.display.begin()
        if file is None and _is_first():
            application.set_up()
        else:
            application.ask_for_file(file)
    else:
        application.language.choose(demo_language)
        application.ask_for_file(None)
        application.start_demo()
    front = FrontWatch(instance.folder, instance.was_asked) if instance is not None else None
    if front is not None:
        front.wanted.connect(application.come_to_front)
    with _ending_on_signals(application.end):
        code = qt.exec()
    application.close()
    if instance is not None:
        instance.release()
    sys.stdout.flush()
    # Everything is stored and closed. Taking down Python and Qt takes a second, in which memory holds what was read.
    os._exit(code)


def _folder() -> Path | None:
    """Return where the look of the window is kept; without a folder of its own it is as it comes."""
    try:
        return application_folder()
    except FolderReadOnly:
        return None


def _is_first() -> bool:
    """Tell whether this laptop knows no case file yet; without a folder of its own no file can be made here."""
    folder = _folder()
    return folder is not None and not knows_a_file(folder)


def qt_message(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
    """Say that Qt complained and where, without the text, in which it quotes what it was given."""
    print(f"{kind.name} of {context.category}", file=sys.stderr)


def _only_instance() -> Instance | None:
    """Return what makes this window the only one; without a folder of its own the program works all the same."""
    try:
        return Instance()
    except FolderReadOnly:
        return None


@contextmanager
def _ending_on_signals(end: Callable[[], None]) -> Iterator[None]:
    """Close the file also when the session ends or the process is asked to stop.

    The handler of a signal runs in the middle of whatever Python was doing, a half-made widget for instance, and would
    wait there for locks that are held further down. So it does nothing: the pipe wakes Qt's loop, which then ends.
    """
    if sys.platform == "win32":
        yield
        return
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read)
    wanted = {signal.SIGTERM, signal.SIGHUP, signal.SIGINT}

    def arrived() -> None:
        if wanted & set(os.read(reading, 64)):  # each byte is the number of a signal
            end()

    notifier.activated.connect(arrived)
    before = signal.set_wakeup_fd(writing)
    for number in wanted:
        signal.signal(number, lambda _number, _frame: None)
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(before)
        os.close(reading)
        os.close(writing)


def _start_again(instance: Instance | None, file: Path | None) -> None:
    """Replace this process, so that keys and records are gone from memory; a fresh one shows the unlock window."""
    _replace(instance, [str(file)] if file is not None else [])


def _train_anew(instance: Instance | None, seed: int | None, language: str) -> None:
    """Replace this process with one that makes a training file, with the same people when a seed was given."""
    _replace(instance, ["demo", "--language", language, *(["--seed", str(seed)] if seed is not None else [])])


def _replace(instance: Instance | None, given: list[str]) -> None:
    if instance is not None:
        instance.release()  # where the fresh one is another process, it would take this one for the only window
    arguments = program_command(*given)
    if sys.platform == "win32":
        # execv of Windows would cut a path at its spaces.
        subprocess.Popen(arguments)  # noqa: S603  # our own interpreter with our own arguments, no shell
        os._exit(0)
    if sys.platform == "linux":
        for handle in Path("/proc/self/fd").iterdir():
            with suppress(OSError):  # the handle of the listing itself is closed by now
                os.set_inheritable(int(handle.name), int(handle.name) < 3)
    os.execv(sys.executable, arguments)  # noqa: S606  # our own interpreter with our own arguments, no shell
