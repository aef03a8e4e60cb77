"""Brings the window to the front when the program is started a second time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FrontWatch(QObject):
    """Watches the folder in which a second start leaves its note; `asked` tells once for each note."""

    wanted = Signal()

    def __init__(self, folder: Path, asked: Callable[[], bool]) -> None:
        super().__init__()
        self._asked = asked
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        if self._asked():
            self.wanted.emit()
