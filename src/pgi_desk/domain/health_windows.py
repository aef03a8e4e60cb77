"""Care that works only for some time after an event: until when it is possible, and how much of that time is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class HealthWindow:
    """One kind of care; times are UTC, `hours_left` are whole hours, and 0 within the last hour or once it passed."""

    code: str
    within_hours: int
    closes_at: datetime
    open: bool
    hours_left: int


def health_windows(windows: CodeList, event: datetime, now: datetime) -> tuple[HealthWindow, ...]:
    """Return what is still possible after an event, what closes first first (domain standards 6.2).

    Raises InvalidEntry when the event lies in the future.
    """
    if event > now:
        raise InvalidEntry(field="event", problem="in_the_future")
    found = [_window(row.code, row.number("within_hours"), event, now) for row in windows]
    return tuple(sorted(found, key=lambda window: window.closes_at))


def _window(code: str, within: int, event: datetime, now: datetime) -> HealthWindow:
    closes = event + timedelta(hours=within)
    return HealthWindow(code, within, closes, now <= closes, max(0, (closes - now) // HOUR))
