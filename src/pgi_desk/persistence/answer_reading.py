"""Reading about answers: the last step of each chase, and until when referrals that came in wait."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select

from pgi_desk.domain.chase import ChaseDone, last_chase
from pgi_desk.domain.incoming_referral import OPEN
from pgi_desk.domain.referral_answer import REMINDER, ReferralAnswer
from pgi_desk.persistence import tables
from pgi_desk.persistence.mapping import utc_text
from pgi_desk.persistence.repositories import ANSWERS
from pgi_desk.persistence.supervision_queries import works_on
from pgi_desk.services.read_models import QuietReferral, ReferralRow

ROWS, REFERRALS, INCOMING = tables.referral_answers.c, tables.referrals.c, tables.incoming_referrals.c
PROVIDERS = tables.providers.c


class SqlAnswerQueries:
    """Implements the AnswerQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_reminders(self, referral_ids: Sequence[str]) -> Mapping[str, ChaseDone]:
        """Return the last step that was taken about each of these referrals, by its id."""
        statement = (
            select(tables.referral_answers)
            .where(ROWS.referral_id.in_(referral_ids), ROWS.kind == REMINDER)
            .order_by(ROWS.recorded_at)
        )
        found: defaultdict[str, list[ReferralAnswer]] = defaultdict(list)
        for row in self._connection.execute(statement).mappings():
            entry = ANSWERS.from_row(row)
            found[entry.referral_id].append(entry)
        latest = {key: last_chase(entries) for key, entries in found.items()}
        return {key: done for key, done in latest.items() if done is not None}

    def quiet_referrals(
        self, heard_before: Mapping[str, datetime], limit: int, of: str = ""
    ) -> tuple[QuietReferral, ...]:
        """Return referrals of which nothing was heard since a time for each state, the longest silence first."""
        heard = _heard()
        statement = (
            select(
                REFERRALS.referral_id,
                REFERRALS.number,
                REFERRALS.case_code,
                PROVIDERS.name,
                REFERRALS.priority,
                REFERRALS.state,
                REFERRALS.sent_at,
                REFERRALS.due_at,
                heard,
            )
            .join_from(tables.referrals, tables.providers)
            .where(_silent(heard, heard_before))
            .order_by(heard, REFERRALS.number)
            .limit(limit)
        )
        if of:
            cases = tables.case_files
            statement = statement.join(cases, cases.c.case_code == REFERRALS.case_code).where(works_on(of))
        return tuple(_quiet(row) for row in self._connection.execute(statement))

    def count_quiet(self, heard_before: Mapping[str, datetime], of: str = "") -> int:
        """Count the referrals of which nothing was heard since a time for each state."""
        statement = select(func.count(REFERRALS.referral_id)).where(_silent(_heard(), heard_before))
        if of:
            cases = tables.case_files
            statement = statement.join(cases, cases.c.case_code == REFERRALS.case_code).where(works_on(of))
        return self._connection.execute(statement).scalar() or 0

    def incoming_due(self) -> tuple[datetime, ...]:
        """Return until when each referral that came in and waits should have our answer, the earliest first."""
        statement = select(INCOMING.due_at).where(INCOMING.answer == OPEN).order_by(INCOMING.due_at)
        return tuple(datetime.fromisoformat(due_at) for (due_at,) in self._connection.execute(statement))


def _heard() -> ColumnElement[str]:
    """When something was last heard of a referral: its newest answer, or when it was sent."""
    newest = select(func.max(ROWS.recorded_at)).where(ROWS.referral_id == REFERRALS.referral_id)
    return func.coalesce(newest.correlate(tables.referrals).scalar_subquery(), REFERRALS.sent_at)


def _silent(heard: ColumnElement[str], heard_before: Mapping[str, datetime]) -> ColumnElement[bool]:
    return or_(*(and_(REFERRALS.state == state, heard < utc_text(moment)) for state, moment in heard_before.items()))


def _quiet(row: Any) -> QuietReferral:  # noqa: ANN401  # a result row is a tuple of the columns above
    key, number, code, name, priority, state, sent, due, heard = row
    sent_at, due_at = (datetime.fromisoformat(moment) if moment else None for moment in (sent, due))
    shown = ReferralRow(key, number, code, name, priority, state, sent_at, due_at, overdue=False)
    return QuietReferral(shown, datetime.fromisoformat(heard))
