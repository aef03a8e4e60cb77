"""Reminds the coordinator on every page of a backup that is too old; never a dialog, and gone once it was made."""

from __future__ import annotations

from PySide6.QtCore import Signal

from pgi_desk.domain.backup_reminders import Due, Reminder
from pgi_desk.domain.staff import Permission
from pgi_desk.gui.backup_words import reminder_text
from pgi_desk.gui.presenter import Presenter
from pgi_desk.services.changes import Kind

# A second stick and sticks that fell behind wait on the home page: with a fresh backup somewhere nothing is at risk.
URGENT = frozenset({Due.FIRST_BACKUP, Due.BACKUP, Due.DRILL})


class BackupWatch(Presenter):
    """Looks when somebody signs in and after each backup; `notice` carries a subject and its text."""

    kinds = frozenset({Kind.BACKUP})
    notice = Signal(str, str)

    def activate(self, key: str) -> None:
        """Look for the first time."""
        self.refresh()

    def refresh(self) -> None:
        """Look again; in training nobody is reminded, since nothing there is worth keeping."""
        desk = self.services.desk
        if desk.may(Permission.MANAGE_BACKUPS) and not desk.in_demo:
            self.do(self.services.backup_care.reminders, self._show, self._not_known)

    def _show(self, due: tuple[Reminder, ...]) -> None:
        urgent = [one for one in due if one.due in URGENT]
        self.notice.emit("backup", reminder_text(urgent[0]) if urgent else "")

    def _not_known(self, _error: Exception) -> None:
        """A file that cannot be written has a notice of its own."""
        self.notice.emit("backup", "")
