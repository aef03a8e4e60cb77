"""From arguments to a command, and from an error to one sentence and an exit code."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path

GOOD, DAMAGED, REFUSED = 0, 1, 2
COMMANDS = ("demo", "create", "seed", "verify", "backup", "verify-backup", "restore")


def run(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for. Without a command the window opens, and nothing else is imported for it."""
    if not arguments or (arguments[0] not in COMMANDS and not arguments[0].startswith("-")):
        return _window(arguments)
    from pgi_desk.command_line.parser import parse

    parsed = parse(arguments)
    from pgi_desk.command_line.commands import RUN
    from pgi_desk.domain.errors import DomainError
    from pgi_desk.security.files import harden_process

    harden_process()
    try:
        return RUN[parsed.command](parsed)
    except DomainError as error:
        return refused(error)
    except Exception as error:  # a traceback is no sentence; where it happened is enough to report it
        return unexpected(error)
    except KeyboardInterrupt:
        print("Stopped. Nothing unfinished was kept.", file=sys.stderr)
        return REFUSED


def unexpected(error: Exception) -> int:
    """Print where an unexpected error came from, without its text, which may hold what somebody typed."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}"
    print(f"Something unexpected happened and nothing was kept: {where}.", file=sys.stderr)
    return REFUSED


def refused(error: Exception) -> int:
    """Print the one sentence of an error and return its exit code."""
    from pgi_desk.domain.errors import BackupNotVerified, DamagedBackup, DamagedFile
    from pgi_desk.error_sentences import english

    print(english(error), file=sys.stderr)
    return DAMAGED if isinstance(error, DamagedFile | DamagedBackup | BackupNotVerified) else REFUSED


def _window(arguments: Sequence[str]) -> int:
    if len(arguments) > 1:
        print("Give one file, or none.", file=sys.stderr)
        return REFUSED
    from pgi_desk.command_line.window import open_window

    return open_window(arguments[0] if arguments else None)
