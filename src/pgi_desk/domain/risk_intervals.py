"""By when somebody is contacted and a plan is looked at again, by the level of risk; a branch may set its own times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime, timedelta

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry

# WHO mhGAP: weekly in the first two months, then every two to four weeks as long as the risk persists.
SUICIDE_WEEKLY_DAYS = 61
SUICIDE_FIRST_HOURS = {"imminent": 24, "high": 24, "unclear": 24, "moderate": 7 * 24}
SUICIDE_PERSISTS = frozenset({"moderate", "high", "imminent", "unclear"})
LONGEST_DAYS = 366


@dataclass(frozen=True, slots=True)
class RiskInterval:
    """The times of one level: hours to the first action, days between contacts, days to the review of the plan.

    The first `early_contacts` contacts follow one another faster, every `early_days`.
    """

    first_hours: int
    contact_days: int
    review_days: int
    early_days: int
    early_contacts: int = 0

    def checked(self) -> RiskInterval:
        """Return the interval; InvalidEntry when a figure cannot be."""
        for item in fields(self):
            low = 0 if item.name == "early_contacts" else 1
            high = LONGEST_DAYS * 24 if item.name == "first_hours" else LONGEST_DAYS
            if not low <= getattr(self, item.name) <= high:
                raise InvalidEntry(field=item.name, problem="out_of_range")
        return self

    def figures(self) -> dict[str, int]:
        """Return the figures by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class SuicideWatch:
    """The newest result of the steps about suicide and when it was found; an empty one is none."""

    result: str = ""
    since: datetime | None = None

    @property
    def first_contact_from(self) -> datetime:
        """From when on the next contact counts as the first; the beginning of time when no risk was found."""
        if self.since is None or self.result not in SUICIDE_PERSISTS:
            return datetime.min.replace(tzinfo=UTC)
        return self.since

    def most_days(self, now: datetime) -> int | None:
        """Return how many days may pass between contacts because of it, None when nothing follows from it."""
        if self.since is None or self.result not in SUICIDE_PERSISTS:
            return None
        return 7 if now < self.since + timedelta(days=SUICIDE_WEEKLY_DAYS) else 28


def intervals_from(rows: CodeList, local: Mapping[str, Mapping[str, int]]) -> dict[str, RiskInterval]:
    """Return the interval of each level: what the branch set, else what is shipped."""
    names = [item.name for item in fields(RiskInterval)]
    return {
        row.code: RiskInterval(**{name: local.get(row.code, {}).get(name, row.number(name)) for name in names})
        for row in rows
    }


def next_contact(interval: RiskInterval, now: datetime, contacts: int, suicide: SuicideWatch) -> datetime:
    """Return by when the person is contacted again; `contacts` counts those since the level was set.

    A risk of suicide never makes it later.
    """
    if contacts == 0:
        hours = min(interval.first_hours, _first_hours(suicide))
        return now + timedelta(hours=hours)
    days = interval.early_days if contacts <= interval.early_contacts else interval.contact_days
    most = suicide.most_days(now)
    return now + timedelta(days=days if most is None else min(days, most))


def _first_hours(suicide: SuicideWatch) -> int:
    return SUICIDE_FIRST_HOURS.get(suicide.result, LONGEST_DAYS * 24)
