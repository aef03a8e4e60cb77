"""What a branch is reminded of: backups that are too old, sticks that fell behind, a restore that nobody proved."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pgi_desk.domain.backup_plan import (
    BackupMedium,
    Level,
    RestoreDrill,
    days_since_drill,
    days_since_verified,
    drill_is_due,
    level_of,
    standing,
)

ENOUGH_STICKS = 2


class Due(StrEnum):
    """What is due."""

    FIRST_BACKUP = "first_backup"
    BACKUP = "backup"
    MEDIUM = "medium"
    SECOND_MEDIUM = "second_medium"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class MediumStanding:
    """A stick or folder with the days since a backup on it was last read back; None when none ever was."""

    medium: BackupMedium
    level: Level
    days: int | None


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing that is due; `days` is how long ago it was last done, None when never."""

    due: Due
    level: Level
    days: int | None = None
    medium: BackupMedium | None = None


def media_standings(media: Iterable[BackupMedium], now: datetime) -> tuple[MediumStanding, ...]:
    """Return every known medium with its age: those in use first, each group by name."""
    found = [MediumStanding(one, level_of(one, now), days_since_verified(one, now)) for one in media]
    return tuple(sorted(found, key=lambda one: (one.medium.retired, one.medium.label, one.medium.medium_id)))


def next_medium(media: Iterable[BackupMedium], now: datetime) -> BackupMedium | None:
    """Return the medium whose turn it is: the one left longest. None means a new one, as long as there are not two."""
    in_use = [one for one in media_standings(media, now) if not one.medium.retired]
    if len(in_use) < ENOUGH_STICKS:
        return None
    # None first: what was never read back, or at a moment that is still to come, has waited longest.
    return min(in_use, key=lambda one: (one.days is not None, one.medium.last_verified_at or now)).medium


def reminders(media: Iterable[BackupMedium], drills: Iterable[RestoreDrill], now: datetime) -> tuple[Reminder, ...]:
    """Return what is due now: the newest backup first, then the most urgent.

    Backups and sticks turn amber after 7 days and red after 30; a restore is to be proved every 90 days. Whoever has
    no backup yet is reminded of that alone, since nothing else can be done before.
    """
    known = media_standings(media, now)
    overall = standing([one.medium for one in known], now)
    if overall.medium is None:
        return (Reminder(Due.FIRST_BACKUP, "red"),)
    due = [Reminder(Due.BACKUP, overall.level, overall.days, overall.medium)] if overall.level != "green" else []
    in_use = [one for one in known if not one.medium.retired]
    due += [
        Reminder(Due.MEDIUM, one.level, one.days, one.medium)
        for one in in_use
        if one.level != "green" and one.medium != overall.medium
    ]
    if len(in_use) < ENOUGH_STICKS:
        due.append(Reminder(Due.SECOND_MEDIUM, "amber"))
    if drill_is_due(drills := tuple(drills), now):
        due.append(Reminder(Due.DRILL, "amber", days_since_drill(drills, now)))
    return tuple(sorted(due, key=lambda one: (one.due is not Due.BACKUP, one.level != "red")))
