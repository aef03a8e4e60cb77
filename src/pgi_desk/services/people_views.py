"""The ready-made views of the people list, and what each of them has to know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

NEW_FOR = timedelta(days=7)
_EARLIEST = datetime.min.replace(tzinfo=UTC)


class PeopleView(StrEnum):
    """Which cases are shown; each is one condition that the file can answer fast."""

    EVERYBODY = ""
    DUE_TODAY = "due_today"
    OVERDUE = "overdue"
    MINE = "mine"
    NEW_THIS_WEEK = "new_this_week"
    MISSING_DATA = "missing_data"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class PeopleCut:
    """What is left out of the list: a view with the times and the person that it depends on, and a level of risk."""

    view: PeopleView = PeopleView.EVERYBODY
    risk: str = ""
    me: str = ""
    now: datetime = _EARLIEST
    day_begins: datetime = _EARLIEST
    day_ends: datetime = _EARLIEST
    today: date = date.min
    new_since: date = date.min


NO_CUT = PeopleCut()
