"""After how many idle minutes the program locks, and the entry that says it did."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk

DEFAULT_MINUTES = 5
LEAST_MINUTES, MOST_MINUTES = 1, 15


@dataclass(frozen=True, slots=True)
class LockingService:
    """What the lock needs of the open file."""

    desk: Desk

    def idle_minutes(self) -> int:
        """Return the idle time of this file in minutes, 1 to 15; what is not readable counts as the default."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("file.lock") as work:
            stored = work.settings.get("idle_minutes")
        minutes = int(stored) if stored.isascii() and stored.isdecimal() else DEFAULT_MINUTES
        return min(max(minutes, LEAST_MINUTES), MOST_MINUTES)

    def set_idle_minutes(self, minutes: int) -> None:
        """Store the idle time; it cannot be switched off. Raises InvalidEntry outside 1 to 15."""
        self.desk.require(Permission.MANAGE_KEYS)
        with self.desk.work("file.settings") as work:
            if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
                raise InvalidEntry(field="idle_minutes", problem="out_of_range")
            work.settings.put("idle_minutes", str(minutes))
            work.commit()

    def note_lock(self) -> None:
        """Leave an entry that the program locked."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("file.lock") as work:
            work.audit.note()
            work.commit()
