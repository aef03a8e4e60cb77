"""What the program says about its own mistakes: what kind and where, never the text, which may hold names."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
import warnings
from pathlib import Path
from types import TracebackType
from typing import TextIO

OURS = "pgi_desk"


def guard() -> None:
    """Let nothing that this process writes by itself carry the text of an error, wherever it comes up."""
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _in_thread
    warnings.showwarning = _warning
    handler = logging.StreamHandler()
    handler.setFormatter(_Formatter())
    logging.getLogger().handlers[:] = [handler]


def where(error: BaseException) -> str:
    """Return the kind of an error and the line of code that it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


def _uncaught(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
    print(f"Something unexpected happened: {where(error)}.", file=sys.stderr)


def _unraisable(what: sys.UnraisableHookArgs) -> None:
    # Where memory runs out while something is taken away, whatever needs it next says so.
    if what.exc_value is not None and not isinstance(what.exc_value, MemoryError):
        _uncaught(type(what.exc_value), what.exc_value, None)


def _in_thread(what: threading.ExceptHookArgs) -> None:
    if what.exc_value is not None:
        _uncaught(what.exc_type, what.exc_value, None)


def _warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    del message, file, line  # these have the text
    print(f"{category.__name__} at {Path(filename).name}:{lineno}", file=sys.stderr)


class _Formatter(logging.Formatter):
    """Our own lines are written with care and shown; of those of others only that they were written."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name.partition(".")[0] == OURS and record.exc_info is None:
            return f"{record.levelname}: {record.getMessage()}"
        error = record.exc_info[1] if record.exc_info else None
        cause = f": {where(error)}" if error is not None else ""
        return f"{record.levelname} of {record.name} at {record.filename}:{record.lineno}{cause}"
