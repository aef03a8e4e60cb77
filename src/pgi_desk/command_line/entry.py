"""From arguments to a command, and from an error to one sentence and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from pgi_desk.command_line.last_words import where

GOOD, DAMAGED, REFUSED = 0, 1, 2
NO_MEMORY = "There is no memory left for this. Nothing unfinished was kept; close other programs and try again."
NO_HANDLES = "Too many files are open. Nothing unfinished was kept; close other programs and try again."
NOT_LOADED = "A part of the program could not be loaded: too little memory, or an installation that is not whole."
# As the system says it, also through libraries that cannot be loaded and threads that cannot be started.
SHORT_OF = {
    "'sqlite_7'": NO_MEMORY,
    "Cannot allocate memory": NO_MEMORY,
    "failed to map segment": NO_MEMORY,
    "can't start new thread": NO_MEMORY,
    "Too many open files": NO_HANDLES,
}
COMMANDS = ("demo", "create", "seed", "verify", "backup", "verify-backup", "restore", "verify-setup")


def run(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for, and say in one sentence why not; nothing ends in a traceback."""
    try:
        return _run(arguments)
    except Exception as error:  # a traceback is no sentence; where it happened is enough to report it
        if short := _short_of(error):
            print(short, file=sys.stderr)
            return REFUSED
        return refused(error) if _has_sentence(error) else unexpected(error)
    except KeyboardInterrupt:
        print("Stopped. Nothing unfinished was kept.", file=sys.stderr)
        return REFUSED


def _run(arguments: Sequence[str]) -> int:
    """Without a command the window opens, and nothing else is imported for it."""
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        return _window(arguments)
    from pgi_desk.command_line.parser import parse

    parsed = parse(arguments)
    from pgi_desk.command_line.commands import RUN
    from pgi_desk.security.files import harden_process

    harden_process()
    return RUN[parsed.command](parsed)


def unexpected(error: Exception) -> int:
    """Print where an unexpected error came from, without its text, which may hold what somebody typed."""
    print(f"Something unexpected happened and nothing was kept: {where(error)}.", file=sys.stderr)
    return REFUSED


def _short_of(error: Exception) -> str:
    """Return the sentence for a computer that has too little of something, or nothing."""
    if isinstance(error, MemoryError):
        return NO_MEMORY
    text = str(error)
    found = next((sentence for sign, sentence in SHORT_OF.items() if sign in text), "")
    return found or (NOT_LOADED if isinstance(error, ImportError | SystemError | SyntaxError) else "")


def _has_sentence(error: Exception) -> bool:
    try:
        from pgi_desk.domain.errors import DomainError
    except Exception:  # there may be no memory for it
        return False
    return isinstance(error, DomainError)


def refused(error: Exception) -> int:
    """Print the one sentence of an error and return its exit code."""
    from pgi_desk.domain.errors import BackupNotVerified, DamagedBackup, DamagedFile, SetupNotGenuine
    from pgi_desk.error_sentences import english

    print(english(error), file=sys.stderr)
    if isinstance(error, SetupNotGenuine):
        return DAMAGED if error.facts["problem"] in {"damaged_signature", "other_key", "changed"} else REFUSED
    return DAMAGED if isinstance(error, DamagedFile | DamagedBackup | BackupNotVerified) else REFUSED


def _window(arguments: Sequence[str]) -> int:
    if len(arguments) > 1:
        print("Give one file, or none.", file=sys.stderr)
        return REFUSED
    from pgi_desk.command_line.window import open_window

    return open_window(arguments[0] if arguments else None)
