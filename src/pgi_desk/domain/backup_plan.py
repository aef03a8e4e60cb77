"""Backups that were made, the sticks they lie on, who can open them, and the proof that they restore."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final, Literal

from pgi_desk.domain.identifiers import BackupId, DrillId, MediumId, RecipientId, StaffId

PRE_MIGRATION: Final = "pre-migration"
DAYS, WEEKS, MONTHS = 7, 5, 12
NEWEST_KEPT: Final = 3
PRE_MIGRATION_KEPT: Final = timedelta(days=30)
# A jump further than this is a wrong clock, not a pause in the work.
LONGEST_PAUSE: Final = timedelta(days=400)
DOUBTED_FOR: Final = 4  # backups
FRESH_DAYS, LATE_DAYS = 7, 30
DRILL_DAYS: Final = 90
WITH_OPEN_FILE: Final = "file"

Level = Literal["green", "amber", "red"]


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """One backup that was read back from its medium; `key_id` says which key of the file is inside, size in bytes.

    `manifest_digest` is the SHA-256 of the whole sealed backup, manifest included: what can be compared on the
    medium without any secret.
    """

    backup_id: BackupId
    sequence: int
    made_at: datetime
    made_by: StaffId
    medium_id: MediumId
    file_name: str
    size: int
    kind: str
    recipients: tuple[str, ...]
    key_id: str
    manifest_digest: str
    reason: str
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BackupMedium:
    """A stick or folder that holds backups, recognised by an id of its own in a small file on it."""

    medium_id: MediumId
    label: str
    first_used_at: datetime
    last_verified_at: datetime | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class BackupRecipient:
    """Somebody whose public key opens the branch's backups."""

    recipient_id: RecipientId
    name: str
    public_key: str
    added_on: date
    added_by: StaffId
    active: bool = True


@dataclass(frozen=True, slots=True)
class RestoreDrill:
    """A restore that somebody did to prove that it works; `how` is key, shares, passphrase or file.

    `file` is the key of the file that was open: it shows that the backup is whole, not that anybody could open it
    without this laptop.
    """

    drill_id: DrillId
    done_at: datetime
    done_by: StaffId
    backup_sequence: int
    how: str
    good: bool

    @property
    def proves(self) -> bool:
        """Tell whether somebody has shown that the records come back when the laptop is gone."""
        return self.good and self.how != WITH_OPEN_FILE


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """How well the branch is backed up: the medium last verified and days since; no medium when never."""

    level: Level
    medium: BackupMedium | None = None
    days: int | None = None


def next_sequence(last_used: int, records: Iterable[BackupRecord]) -> int:
    """Return the number of the next backup: above every number ever used, whatever the clock says."""
    return max((last_used, *(record.sequence for record in records))) + 1


def clock_is_doubtful(records: Iterable[BackupRecord], now: datetime) -> bool:
    """Tell whether the clock is before the newest backup, or jumped too far ahead to be believed.

    A jump is doubted until some more backups were made after it: the first one already has the time of the new clock.
    """
    ordered = sorted(records, key=lambda record: record.sequence)
    if any(record.made_at > now for record in ordered):
        return True
    times = [*(record.made_at for record in ordered[-DOUBTED_FOR:]), now]
    return any(later - earlier > LONGEST_PAUSE for earlier, later in pairwise(times))


def to_remove(records: Sequence[BackupRecord], medium_id: MediumId, now: datetime) -> tuple[BackupRecord, ...]:
    """Return the backups of a medium that are old enough to go, oldest first; `records` is the whole ledger.

    Kept are the newest of each of 7 days, 5 weeks and 12 months, the newest three, and what was made before a
    change of format in the last 30 days. Order is by sequence number; with a doubtful clock nothing goes.
    """
    if clock_is_doubtful(records, now):
        return ()
    present = [record for record in records if record.medium_id == medium_id and record.removed_at is None]
    present.sort(key=lambda record: record.sequence, reverse=True)
    kept = {record.sequence for record in present[:NEWEST_KEPT]}
    kept |= {record.sequence for record in present if _before_migration(record, now)}
    for period, many in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _newest_of_each(present, period, many)
    return tuple(record for record in reversed(present) if record.sequence not in kept)


def standing(media: Iterable[BackupMedium], now: datetime) -> BackupStanding:
    """Return green when a medium in use was verified within 7 days, amber within 30, else red."""
    usable = [medium for medium in media if not medium.retired and _age(medium, now) is not None]
    if not usable:
        return BackupStanding("red")
    newest = min(usable, key=lambda medium: _age(medium, now) or timedelta(0))
    return BackupStanding(level_of(newest, now), newest, days_since_verified(newest, now))


def level_of(medium: BackupMedium, now: datetime) -> Level:
    """Return green when a backup on this medium was read back within 7 days, amber within 30, else red."""
    age = _age(medium, now)
    if age is None or age > timedelta(days=LATE_DAYS):
        return "red"
    return "green" if age <= timedelta(days=FRESH_DAYS) else "amber"


def days_since_verified(medium: BackupMedium, now: datetime) -> int | None:
    """Return the days since a backup on this medium was last read back, or None when none ever was."""
    age = _age(medium, now)
    return None if age is None else age.days


def _age(medium: BackupMedium, now: datetime) -> timedelta | None:
    """A moment in the future proves nothing: it counts as never."""
    if medium.last_verified_at is None or medium.last_verified_at > now:
        return None
    return now - medium.last_verified_at


def days_since_drill(drills: Iterable[RestoreDrill], now: datetime) -> int | None:
    """Return the days since a restore last succeeded, or None when none ever did."""
    good = [drill.done_at for drill in drills if drill.proves and drill.done_at <= now]
    return (now - max(good)).days if good else None


def drill_is_due(drills: Iterable[RestoreDrill], now: datetime) -> bool:
    """Tell whether it is time to prove again that a backup restores."""
    days = days_since_drill(drills, now)
    return days is None or days >= DRILL_DAYS


def _before_migration(record: BackupRecord, now: datetime) -> bool:
    return record.reason == PRE_MIGRATION and now - record.made_at < PRE_MIGRATION_KEPT


def _newest_of_each(present: Iterable[BackupRecord], period: Callable[[date], Hashable], many: int) -> set[int]:
    newest: dict[Hashable, int] = {}
    for record in present:
        newest.setdefault(period(record.made_at.date()), record.sequence)
    return set(list(newest.values())[:many])


def _day(day: date) -> Hashable:
    return day


def _week(day: date) -> Hashable:
    return day.isocalendar()[:2]


def _month(day: date) -> Hashable:
    return day.year, day.month
