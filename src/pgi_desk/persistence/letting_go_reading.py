"""Reading for the monthly review: which cases are past their day, and which month was looked at last."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection, exists, func, select

from pgi_desk.persistence import letting_go_tables, tables
from pgi_desk.services.letting_go_ports import KeptCase

CASES, HOLDS = tables.case_files.c, letting_go_tables.legal_holds.c


class SqlLettingGoQueries:
    """Implements the LettingGoQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def cases_past_due(self, today: date, limit: int) -> tuple[KeptCase, ...]:
        """Return the cases that may not be kept any longer without a decision, the longest over first."""
        held = exists().where(HOLDS.case_code == CASES.case_code, HOLDS.lifted_on.is_(None))
        found = (
            select(
                CASES.case_code,
                CASES.status,
                CASES.opened_on,
                CASES.closed_on,
                CASES.retention_until,
                CASES.legal_basis,
                held,
            )
            .where(CASES.retention_until < today.isoformat())
            .order_by(CASES.retention_until, CASES.case_code)
            .limit(limit)
        )
        return tuple(
            KeptCase(code, status, _day(opened), _day(closed), _day(until), basis, bool(hold))
            for code, status, opened, closed, until, basis, hold in self._connection.execute(found)
        )

    def past_due(self, today: date) -> int:
        """Count the cases that may not be kept any longer without a decision."""
        found = select(func.count(CASES.case_code)).where(CASES.retention_until < today.isoformat())
        return self._connection.execute(found).scalar() or 0

    def last_review(self) -> str:
        """Return the newest month that was reviewed, or an empty text."""
        return self._connection.execute(select(func.max(letting_go_tables.retention_reviews.c.month))).scalar() or ""


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
