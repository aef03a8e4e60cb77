"""Record work with groups by heads alone, and sum it by quarter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.group_activity import GroupActivity, GroupCount, QuarterSum, by_quarter
from pgi_desk.domain.identifiers import ActivityId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class RecordGroup:
    """A session as it was typed: heads by sex and age; with `activity_id` it corrects one."""

    kind: str
    topic: str
    held_on: date
    heads: Mapping[tuple[str, str], int]
    place: str = ""
    activity_id: ActivityId | None = None


@dataclass(frozen=True, slots=True)
class GroupActivities:
    """All sessions, the newest first, and their sums by quarter."""

    activities: tuple[GroupActivity, ...]
    quarters: tuple[QuarterSum, ...]


@dataclass(frozen=True, slots=True)
class GroupActivityService:
    """What staff and volunteers write down about groups; nobody is named."""

    desk: Desk

    def record(self, command: RecordGroup) -> ChangeSet:
        """Store a session, or its correction; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.NOTE_CONTACT)
        with self.desk.work("group.record" if command.activity_id is None else "group.correct") as work:
            activity = self._activity(command).cleaned(self.desk.clock.today(), self.desk.content)
            if command.activity_id is None:
                work.group_activities.add(activity)
            else:
                work.group_activities.update(activity)
            work.commit()
        return ChangeSet.of(Kind.GROUP, key=activity.activity_id)

    def all(self) -> GroupActivities:
        """Return what was done, listed and summed."""
        self.desk.require(Permission.NOTE_CONTACT, reading=True)
        found = self.desk.queries.group_activities()
        return GroupActivities(found, by_quarter(found))

    def _activity(self, command: RecordGroup) -> GroupActivity:
        counts = tuple(GroupCount(sex, age, str(people)) for (sex, age), people in command.heads.items())
        return GroupActivity(
            activity_id=command.activity_id or ActivityId(self.desk.identifiers.new_id()),
            kind=command.kind,
            held_on=command.held_on,
            place=command.place,
            topic=command.topic,
            counts=counts,
            recorded_at=self.desk.clock.now(),
            recorded_by=self.desk.member.staff_id,
        )
