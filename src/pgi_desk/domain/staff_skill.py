"""What a staff member was trained for and may therefore do, as the coordinator recorded it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import SkillId, StaffId


@dataclass(frozen=True, slots=True)
class StaffSkill:
    """One skill of one staff member, from a day on and until it is taken back."""

    skill_id: SkillId
    staff_id: StaffId
    skill: str
    since: date
    recorded_by: StaffId
    ended_on: date | None = None

    def checked(self, today: date) -> StaffSkill:
        """Return the skill; InvalidEntry when it begins tomorrow."""
        if self.since > today:
            raise InvalidEntry(field="since", problem="in_the_future")
        return self

    def ended(self, today: date) -> StaffSkill:
        """Return the skill as it is after it was taken back."""
        return replace(self, ended_on=today)


def has_skill(skills: Iterable[StaffSkill], staff_id: StaffId, skill: str) -> bool:
    """Tell whether somebody has a skill now."""
    return any(one.staff_id == staff_id and one.skill == skill and one.ended_on is None for one in skills)
