"""The steps of a running backup, brought from its thread to the window, and the wish to stop brought back."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pgi_desk.services.backup_ports import Phase


class WatchedBackup(QObject):
    """Implements BackupProgress; `begun` carries the step. Locking the program stops a backup as well."""

    begun = Signal(object)

    def __init__(self, locking: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locking = locking
        self._stop = threading.Event()

    def stop(self) -> None:
        """Stop before the next step."""
        self._stop.set()

    def begins(self, phase: Phase) -> None:
        """Tell the window; called in the thread of the backup."""
        self.begun.emit(phase)

    def stopping(self) -> bool:
        """Tell whether somebody wants to stop, or the program is locking."""
        return self._stop.is_set() or self._locking()
