"""Record what staff were trained for, and take it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import SkillId, StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.staff_skill import StaffSkill, has_skill
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class SkillService:
    """What coordinators do about the skills of staff."""

    desk: Desk

    def now(self) -> tuple[StaffSkill, ...]:
        """Return the skills that were not taken back."""
        self.desk.require(Permission.MANAGE_STAFF, reading=True)
        return self.desk.queries.skills_now()

    def record(self, staff_id: StaffId, skill: str, since: date) -> ChangeSet:
        """Store that somebody was trained; raises InvalidEntry when that is known already, and RecordNotFound."""
        self.desk.require(Permission.MANAGE_STAFF)
        require_code("skill", skill, self.desk.content.list("staff_skills"))
        with self.desk.work("staff.skill") as work:
            work.staff.get(staff_id)
            if has_skill(work.skills.all(), staff_id, skill):
                raise InvalidEntry(field="skill", problem="already_there")
            key, by = SkillId(self.desk.identifiers.new_id()), self.desk.member.staff_id
            found = StaffSkill(key, staff_id, skill, since, by).checked(self.desk.clock.today())
            work.skills.add(found)
            work.commit()
        return ChangeSet.of(Kind.STAFF, Kind.SAFETY, key=staff_id)

    def take_back(self, staff_id: StaffId, skill: str) -> ChangeSet:
        """Store that somebody no longer has a skill; nothing happens when they had not."""
        self.desk.require(Permission.MANAGE_STAFF)
        with self.desk.work("staff.skill") as work:
            for one in work.skills.all():
                if (one.staff_id, one.skill, one.ended_on) == (staff_id, skill, None):
                    work.skills.update(one.ended(self.desk.clock.today()))
            work.commit()
        return ChangeSet.of(Kind.STAFF, Kind.SAFETY, key=staff_id)
