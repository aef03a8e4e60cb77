"""Work with groups: what it was about and how many heads were counted, without a single name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import ActivityId, StaffId
from pgi_desk.domain.quick_contact import refuse_leading_to_somebody
from pgi_desk.domain.text_entry import clean_line, require_code

MOST_PEOPLE = 9_999
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many people of a sex and an age were there; all are texts, as the row keeps them."""

    sex: str
    age: str
    people: str


@dataclass(frozen=True, slots=True)
class GroupActivity:
    """One session; who took part is counted and never written down."""

    activity_id: ActivityId
    kind: str
    held_on: date
    place: str
    topic: str
    counts: tuple[GroupCount, ...]
    recorded_at: datetime
    recorded_by: StaffId

    def cleaned(self, today: date, content: ContentLibrary) -> GroupActivity:
        """Return the activity as it is kept; InvalidEntry names the field that cannot be."""
        require_code("kind", self.kind, content.list("group_kinds"))
        require_code("topic", self.topic, content.list("group_topics"))
        if self.held_on > today:
            raise InvalidEntry(field="held_on", problem="in_the_future")
        place = clean_line("place", self.place, longest=60)
        refuse_leading_to_somebody("place", place)
        return replace(self, place=place, counts=_counted(self.counts, content))

    @property
    def people(self) -> int:
        """All heads."""
        return sum(int(count.people) for count in self.counts)


@dataclass(frozen=True, slots=True)
class QuarterSum:
    """What was done in three months; `by` holds heads by sex and age. Somebody who came twice counts twice."""

    year: int
    quarter: int
    activities: int = 0
    people: int = 0
    by: Mapping[Place, int] = field(default_factory=dict)

    def with_one(self, activity: GroupActivity) -> QuarterSum:
        """Return the sum with one more activity."""
        by = dict(self.by)
        for count in activity.counts:
            by[count.sex, count.age] = by.get((count.sex, count.age), 0) + int(count.people)
        return replace(self, activities=self.activities + 1, people=self.people + activity.people, by=by)

    def of(self, *, sex: str = "", age: str = "") -> int:
        """Return the heads of a sex, of an age, or of both."""
        return sum(people for place, people in self.by.items() if sex in {"", place[0]} and age in {"", place[1]})


def by_quarter(activities: Iterable[GroupActivity]) -> tuple[QuarterSum, ...]:
    """Return the sums of the quarters in which something was done, the newest first."""
    sums: dict[tuple[int, int], QuarterSum] = {}
    for one in activities:
        place = (one.held_on.year, (one.held_on.month + 2) // 3)
        sums[place] = sums.get(place, QuarterSum(*place)).with_one(one)
    return tuple(sums[place] for place in sorted(sums, reverse=True))


def _counted(counts: Iterable[GroupCount], content: ContentLibrary) -> tuple[GroupCount, ...]:
    found: dict[Place, int] = {}
    for count in counts:
        require_code("counts", count.sex, content.list("group_sexes"))
        require_code("counts", count.age, content.list("group_ages"))
        if not (count.people.isascii() and count.people.isdecimal() and int(count.people) <= MOST_PEOPLE):
            raise InvalidEntry(field="counts", problem="out_of_range")
        if (count.sex, count.age) in found:
            raise InvalidEntry(field="counts", problem="already_there")
        found[count.sex, count.age] = int(count.people)
    kept = tuple(GroupCount(sex, age, str(people)) for (sex, age), people in found.items() if people)
    if not kept:
        raise InvalidEntry(field="counts", problem="nobody_counted")
    return kept
