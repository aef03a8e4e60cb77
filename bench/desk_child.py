"""What children of the measurements share: a window over an open file, with whoever does the clicking."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from bench.ready_key import ready_program
from bench.worker_hour import Hand
from pgi_desk.bootstrap.demo import demo_material
from pgi_desk.bootstrap.start_up import ProgramStartUp
from pgi_desk.command_line.walk import WalkPrompts
from pgi_desk.gui.application import Application, make_application

SIZE = (1366, 768)


def begin(scratch: Path) -> tuple[Application, WalkPrompts]:
    """Return an application before its first window; reads the raw key as hex from standard input."""
    key = bytes.fromhex(sys.stdin.readline().strip())
    program = ready_program(key)
    application = Application(make_application(sys.argv[:1]), lambda: ProgramStartUp(program), lambda _path: None)
    application.language.choose("en")
    application.prompts = prompts = WalkPrompts(scratch)
    return application, prompts


def unlock(application: Application, file: Path, doing: Callable[[str], None] = lambda _what: None) -> Hand:
    """Open a file through the unlock window, once everything is imported that would be while somebody types."""
    doing("start: unlock window")
    application.ask_for_file(file)
    window = application.unlock
    if window is None:
        raise RuntimeError("the unlock window did not open")
    hand = Hand(window, application.runner)
    hand.settle()
    hand.type("passphraseEdit", "typed by hand")
    while not application.welcome.prepared:
        hand.pause()
    hand.settle()
    doing("start: unlock and first page")
    window.open_wanted.emit(str(file), "", demo_material("en").passphrase)
    hand.settle()
    if application.desk is None:
        raise RuntimeError("the file did not open")
    application.desk.window.resize(*SIZE)
    hand.settle()
    return Hand(application.desk.window, application.runner)
