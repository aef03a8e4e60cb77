"""A clock that a test sets."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta


class FixedClock:
    """Stands still until it is moved."""

    def __init__(self, moment: datetime = datetime(2026, 6, 15, 9, 0, tzinfo=UTC)) -> None:
        self.moment = moment

    def today(self) -> date:
        """The date."""
        return self.moment.date()

    def now(self) -> datetime:
        """The time in UTC."""
        return self.moment

    def local(self, moment: datetime) -> datetime:
        """This place keeps UTC."""
        return moment

    def forward(self, **parts: float) -> None:
        """Move on, for example by days=3."""
        self.moment += timedelta(**parts)
