"""Time in training: it can be moved forward in the open training file alone; the audit trail keeps real times."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pgi_desk.domain.errors import InvalidEntry, TrainingOnly
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import Clock, UnitOfWork
from pgi_desk.services.quick_contacts import QuickContactService

MINUTES = "minutes"
FORWARD = "demo.forward"
# The setting of a training file that says how many minutes it is ahead: it stays so when the file is closed.
AHEAD = "training_minutes_ahead"
# Far enough for every deadline and retention rule; a slip of the hand must not end behind the calendar.
FARTHEST = timedelta(days=3 * 366)
MINUTE = timedelta(minutes=1)


class TrainingClock:
    """The clock of a training file: that of the machine, and how far a trainer moved it on. A real file has none."""

    def __init__(self, machine: Clock, moved: timedelta = timedelta()) -> None:
        self._machine = machine
        self._moved = moved

    @property
    def moved(self) -> timedelta:
        """How far it is ahead."""
        return self._moved

    def forward(self, by: timedelta) -> None:
        """Move on; raises InvalidEntry for a step back, for none, and for one that goes too far."""
        self._moved = self.ahead_after(by)

    def ahead_after(self, by: timedelta) -> timedelta:
        """Return how far it would be ahead after a step; raises InvalidEntry as `forward` does."""
        if by <= timedelta() or self._moved + by > FARTHEST:
            raise InvalidEntry(field="forward", problem="out_of_range")
        return self._moved + by

    def real_today(self) -> date:
        """Return the date of the machine, for what leaves the training."""
        return self._machine.today()

    def today(self) -> date:
        """Return the date of the training."""
        return self.local(self.now()).date() if self._moved else self._machine.today()

    def now(self) -> datetime:
        """Return the time of the training, in UTC."""
        return self._machine.now() + self._moved

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the clocks of this place show it."""
        return self._machine.local(moment)


@dataclass(frozen=True, slots=True)
class TrainingTime:
    """The local time of the training, and how far it is ahead of the machine's."""

    now: datetime
    moved: timedelta


@dataclass(frozen=True, slots=True)
class TrainingTimeService:
    """What a trainer does with the time of a training file."""

    desk: Desk

    def standing(self) -> TrainingTime:
        """Return the time of the training; raises TrainingOnly in a real file."""
        self.desk.require(Permission.SEE_OVERVIEW)
        require_training(self.desk)
        now = self.desk.clock.local(self.desk.clock.now())
        return TrainingTime(now, training_clock(self.desk).moved)

    def forward(self, by: timedelta) -> ChangeSet:
        """Move the time on by whole minutes, for good, and let go of what is past its day.

        Raises InvalidEntry, and TrainingOnly in a real file.
        """
        self.desk.require(Permission.OWN_ACCOUNT)
        require_training(self.desk)
        with self.desk.work(FORWARD) as work:
            clock, minutes = training_clock(self.desk), by // MINUTE
            ahead_then = clock.ahead_after(minutes * MINUTE)
            work.settings.put(AHEAD, str(ahead_then // MINUTE))
            work.audit.note(detail={MINUTES: minutes})
            work.commit()
        clock.forward(minutes * MINUTE)
        QuickContactService(self.desk).expire()
        return ChangeSet.of(*Kind)


def require_training(desk: Desk) -> None:
    """Raise TrainingOnly in a real file."""
    if not desk.in_demo:
        raise TrainingOnly()


def training_clock(desk: Desk) -> TrainingClock:
    """Return the clock of a training file; raises TrainingOnly where there is none."""
    if not isinstance(desk.clock, TrainingClock):
        raise TrainingOnly()
    return desk.clock


def kept_ahead(work: UnitOfWork) -> timedelta:
    """Return how far the time of a training file was moved, also before it was opened this time."""
    kept = work.settings.get(AHEAD)
    return min(int(kept), FARTHEST // MINUTE) * MINUTE if kept.isdecimal() else timedelta()


def ahead(desk: Desk) -> timedelta:
    """Return how far the time of a desk is ahead; nothing in a real file."""
    return desk.clock.moved if isinstance(desk.clock, TrainingClock) else timedelta()


def real_today(desk: Desk) -> date:
    """Return the date outside of the training."""
    return desk.clock.real_today() if isinstance(desk.clock, TrainingClock) else desk.clock.today()
