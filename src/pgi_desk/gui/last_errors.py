"""The last mistakes of the program since it started: what kind and where in its own code, never their text."""

from __future__ import annotations

import traceback
from collections import Counter
from pathlib import Path

from pgi_desk.services.diagnostics import LastError

OURS = Path(__file__).resolve().parent.parent
KNOWN = frozenset({"builtins", "pgi_desk", "PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "sqlite3", "reportlab"})
MOST = 20

_seen: Counter[tuple[str, str]] = Counter()


def remember(error: BaseException) -> None:
    """Count an error; a kind or a place that is not known by name could be anything and stays out."""
    one = (_kind(error), _place(error))
    if one in _seen or len(_seen) < MOST:
        _seen[one] += 1


def last_errors() -> tuple[LastError, ...]:
    """Return what was counted."""
    return tuple(LastError(kind, place, times) for (kind, place), times in _seen.items())


def forget_errors() -> None:
    """Begin to count anew."""
    _seen.clear()


def _kind(error: BaseException) -> str:
    root = type(error).__module__.partition(".")[0]
    return type(error).__name__ if root in KNOWN else "another kind"


def _place(error: BaseException) -> str:
    """Return the innermost line that is ours; elsewhere the name of a file may be somebody's own."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    ours = ((Path(frame.filename), frame.lineno) for frame in frames if Path(frame.filename).is_relative_to(OURS))
    return next((f"{path.name}:{line}" for path, line in ours if path.exists()), "another place")
