"""Reading about answers: the last step of each chase, and until when referrals that came in wait."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from pgi_desk.domain.chase import ChaseDone, last_chase
from pgi_desk.domain.incoming_referral import OPEN
from pgi_desk.domain.referral_answer import REMINDER, ReferralAnswer
from pgi_desk.persistence import tables
from pgi_desk.persistence.repositories import ANSWERS

ROWS, REFERRALS, INCOMING = tables.referral_answers.c, tables.referrals.c, tables.incoming_referrals.c


class SqlAnswerQueries:
    """Implements the AnswerQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def last_reminders(self, states: Sequence[str]) -> Mapping[str, ChaseDone]:
        """Return the last step that was taken about each referral in these states, by its id."""
        statement = (
            select(tables.referral_answers)
            .join(tables.referrals, REFERRALS.referral_id == ROWS.referral_id)
            .where(REFERRALS.state.in_(states), ROWS.kind == REMINDER)
            .order_by(ROWS.recorded_at)
        )
        found: defaultdict[str, list[ReferralAnswer]] = defaultdict(list)
        for row in self._connection.execute(statement).mappings():
            entry = ANSWERS.from_row(row)
            found[entry.referral_id].append(entry)
        latest = {key: last_chase(entries) for key, entries in found.items()}
        return {key: done for key, done in latest.items() if done is not None}

    def incoming_due(self) -> tuple[datetime, ...]:
        """Return until when each referral that came in and waits should have our answer, the earliest first."""
        statement = select(INCOMING.due_at).where(INCOMING.answer == OPEN).order_by(INCOMING.due_at)
        return tuple(datetime.fromisoformat(due_at) for (due_at,) in self._connection.execute(statement))
