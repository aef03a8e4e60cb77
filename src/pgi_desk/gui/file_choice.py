"""Asks where a file is or shall be, and leaves no trace of the answer on the computer.

The dialogs of some systems keep lists of files that were chosen, in clear and for every program; Qt's own does too, but
only in its settings, where it can be taken out again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

_OWN: Final = QFileDialog.Option.DontUseNativeDialog
# Where Qt's dialog keeps what it remembers.
_ORGANISATION, _GROUP = "QtProject", "FileDialog"


def existing_file(parent: QWidget | None, title: str, start: str, kind: str) -> str:
    """Return the path of a file that is there, or an empty text."""
    with _forgetting():
        return QFileDialog.getOpenFileName(parent, title, start, kind, "", _OWN)[0]


def new_file(parent: QWidget | None, title: str, suggestion: str, kind: str) -> str:
    """Return the path of a file that shall be written, or an empty text."""
    with _forgetting():
        return QFileDialog.getSaveFileName(parent, title, suggestion, kind, "", _OWN)[0]


def folder(parent: QWidget | None, title: str) -> str:
    """Return the path of a folder that is there, or an empty text."""
    with _forgetting():
        return QFileDialog.getExistingDirectory(parent, title, "", _OWN)


@contextmanager
def _forgetting() -> Iterator[None]:
    """Take out of Qt's settings what the dialog wrote when it closed."""
    try:
        yield
    finally:
        settings = QSettings(QSettings.Scope.UserScope, _ORGANISATION)
        settings.remove(_GROUP)
        settings.sync()
