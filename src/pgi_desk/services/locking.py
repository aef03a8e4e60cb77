"""After how many minutes without use the program locks, and the entry that it did."""

from __future__ import annotations

from dataclasses import dataclass
from operator import index

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk

USUAL_MINUTES, FEWEST, MOST = 5, 1, 15
SETTING = "lock_minutes"


@dataclass(frozen=True, slots=True)
class LockService:
    """The lock after a time without use cannot be switched off."""

    desk: Desk

    def minutes(self) -> int:
        """Return the minutes without use after which the program locks."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("file.lock") as work:
            stored = work.settings.get(SETTING)
        return min(max(int(stored), FEWEST), MOST) if stored.isdecimal() else USUAL_MINUTES

    def set_minutes(self, minutes: int) -> ChangeSet:
        """Store another time, 1 to 15 minutes; raises InvalidEntry."""
        self.desk.require(Permission.MANAGE_KEYS)
        if not FEWEST <= index(minutes) <= MOST:
            raise InvalidEntry(field="minutes", problem="out_of_range")
        with self.desk.work("file.lock") as work:
            work.settings.put(SETTING, str(minutes))
            work.commit()
        return ChangeSet.of(Kind.RECOVERY)

    def note(self, cause: str) -> ChangeSet:
        """Write down that the program locked and why: asked, idle, sleep, screen, ending."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("file.lock") as work:
            work.audit.note(detail={"cause": cause})
            work.commit()
        return ChangeSet.of(Kind.AUDIT)
