"""What two people decided in the best interest of a child, or of an adult who cannot decide alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import BestInterestId, CaseCode, StaffId
from pgi_desk.domain.text_entry import clean_text

ELEMENTS = ("views_of_child", "safety", "family_unity", "development", "identity")
# Two ways at least are weighed; doing nothing is one of them.
FEWEST_OPTIONS = 2
REVIEW_DAYS = 30
LATEST_REVIEW_DAYS = 183


@dataclass(frozen=True, slots=True)
class BestInterestRecord:
    """One decision by two different staff members, one of them trained in child protection (domain standards 5.4).

    It is no formal determination: the branch records its own decision. It holds until the day of its review.
    """

    record_id: BestInterestId
    case_code: CaseCode
    reasons: tuple[str, ...]
    views_of_child: str
    safety: str
    family_unity: str
    development: str
    identity: str
    options: tuple[str, ...]
    decision: str
    decided_by: StaffId
    second_member: StaffId
    trained_member: StaffId
    decided_on: date
    review_on: date

    def cleaned(self, today: date) -> BestInterestRecord:
        """Return the record as it is kept; InvalidEntry names the field that is missing or cannot be."""
        tidy = replace(
            self,
            views_of_child=clean_text("views_of_child", self.views_of_child, longest=600),
            safety=clean_text("safety", self.safety, longest=600),
            family_unity=clean_text("family_unity", self.family_unity, longest=600),
            development=clean_text("development", self.development, longest=600),
            identity=clean_text("identity", self.identity, longest=600),
            decision=clean_text("decision", self.decision, longest=600),
            options=tuple(one for one in (clean_text("options", line, longest=300) for line in self.options) if one),
        )
        for name in ("reasons", *ELEMENTS, "decision"):
            if not getattr(tidy, name):
                raise InvalidEntry(field=name, problem="empty")
        if len(tidy.options) < FEWEST_OPTIONS:
            raise InvalidEntry(field="options", problem="two_options")
        self._check_people()
        if self.decided_on > today:
            raise InvalidEntry(field="decided_on", problem="in_the_future")
        if not self.decided_on < self.review_on <= self.decided_on + timedelta(days=LATEST_REVIEW_DAYS):
            raise InvalidEntry(field="review_on", problem="review_half_a_year")
        return tidy

    def in_force(self, today: date) -> bool:
        """Tell whether the decision holds today; its review day is the last one."""
        return self.decided_on <= today <= self.review_on

    def _check_people(self) -> None:
        if not self.second_member or self.second_member == self.decided_by:
            raise InvalidEntry(field="second_member", problem="two_people")
        if self.trained_member not in {self.decided_by, self.second_member}:
            raise InvalidEntry(field="trained_member", problem="one_trained")


def decision_in_force(records: Iterable[BestInterestRecord], today: date) -> BestInterestRecord | None:
    """Return the newest decision that holds today, or None."""
    holding = [one for one in records if one.in_force(today)]
    return max(holding, key=lambda one: one.decided_on) if holding else None
