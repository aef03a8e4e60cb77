"""The one signal across pages: something was stored, look again if it concerns you."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from pgi_desk.services.changes import ChangeSet


class ChangeHub(QObject):
    """Carries the result of every write to every open page."""

    changed = Signal(object)

    def announce(self, changes: ChangeSet) -> None:
        """Tell all pages what was touched."""
        self.changed.emit(changes)
