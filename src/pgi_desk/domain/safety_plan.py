"""A safety plan that is made with the person, part by part; a change is a new version and the old one stays."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date, datetime

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, SafetyPlanId, StaffId
from pgi_desk.domain.text_entry import clean_text


@dataclass(frozen=True, slots=True)
class PlanParts:
    """The parts of domain standards 13 in their order, each in the person's own words."""

    concern: str = ""
    economic: str = ""
    relationships: str = ""
    community: str = ""
    other_resources: str = ""
    code_signal: str = ""
    preparation: str = ""
    during: str = ""
    after_leaving: str = ""
    children: str = ""

    def cleaned(self) -> PlanParts:
        """Return the parts as they are kept; InvalidEntry when one cannot be, or when there is none."""
        said = {item.name: clean_text(item.name, getattr(self, item.name), longest=2000) for item in fields(self)}
        if not any(said.values()):
            raise InvalidEntry(field="concern", problem="empty")
        return PlanParts(**said)


@dataclass(frozen=True, slots=True)
class SafetyPlan:
    """One version of a plan; a copy goes to the person only when asked for, and only where it is safe to have one."""

    plan_id: SafetyPlanId
    case_code: CaseCode
    number: int
    made_at: datetime
    made_by: StaffId
    with_person: bool
    review_on: date
    parts: PlanParts
    copy_asked: bool = False
    copy_safe: bool = False

    @property
    def copy_allowed(self) -> bool:
        """Tell whether the person may be given a copy."""
        return self.copy_asked and self.copy_safe

    def cleaned(self, today: date) -> SafetyPlan:
        """Return the plan as it is kept; InvalidEntry for an empty one and for a review in the past."""
        if self.review_on < today:
            raise InvalidEntry(field="review_on", problem="in_the_past")
        return replace(self, parts=self.parts.cleaned())
