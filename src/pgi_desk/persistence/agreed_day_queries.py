"""Days that were agreed on and that somebody has to keep: goals, plans, decisions and steps of readiness."""

from __future__ import annotations

from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    bindparam,
    column,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
)

from pgi_desk.domain.case_plan import REJECTED
from pgi_desk.domain.readiness import NOT_ACHIEVED, PARTLY
from pgi_desk.domain.trafficking_status import DECIDE_ANEW
from pgi_desk.persistence import (
    decision_tables,
    observation_tables,
    readiness_tables,
    safety_tables,
    support_tables,
    tables,
)
from pgi_desk.persistence.mapping import Stored
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.supervision_queries import works_on
from pgi_desk.services.supervision_ports import DueFact

CASES, STAFF = tables.case_files.c, tables.staff.c
PLANS, SAFE = support_tables.case_plans.c, safety_tables.safety_plans.c
DECISIONS, ANSWERS = decision_tables.best_interest_records.c, readiness_tables.readiness_answers.c
# What nobody works on any more.
ENDED_GOALS = ("met", "not_possible", "dropped")
# An alias copies each column of its table: made once.
LATER_PLAN, LATER_SAFE = support_tables.case_plans.alias("later_plan").c, safety_tables.safety_plans.alias("later").c
LATER_DECISION = decision_tables.best_interest_records.alias("later").c
STATUSES = observation_tables.trafficking_statuses.c
LATER_STATUS = observation_tables.trafficking_statuses.alias("later").c
LATER_ANSWER = readiness_tables.readiness_answers.alias("later").c
OPEN_CASE = or_(CASES.status == "open", CASES.status == "follow_up")
UNTIL, OF, MOST = bindparam("until", type_=Text), bindparam("of", type_=Text), bindparam("most", type_=Integer)
# Whose they are: everybody's, or those of one colleague.
MINE = or_(OF == "", works_on(OF))


class SqlAgreedDayQueries:
    """Implements the AgreedDayQueries port."""

    _connection: Connection

    def goals_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the goals of plans of open cases that nobody reached and whose day comes, the earliest first."""
        return self._due(_GOALS, until, limit, of)

    def safety_plans_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the newest safety plan of each open case whose review comes, the earliest first."""
        return self._due(_SAFETY_PLANS, until, limit, of)

    def decisions_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the newest best-interest decision of each open case whose review comes, the earliest first."""
        return self._due(_DECISIONS, until, limit, of)

    def statuses_to_decide(self, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the open cases in which two files had two statuses and nobody decided since, the oldest first."""
        values: dict[str, Stored] = {"most": limit, "of": of}
        return tuple(DueFact(*row) for row in _STATUSES.tuples(self._connection, values))

    def readiness_steps_due(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the steps towards readiness whose day comes, as they were answered last; `of` is a name."""
        return self._due(_READINESS, until, limit, of)

    def _due(self, statement: Prepared, until: date, limit: int, of: str) -> tuple[DueFact, ...]:
        values: dict[str, Stored] = {"until": until.isoformat(), "most": limit, "of": of}
        return tuple(DueFact(*row) for row in statement.tuples(self._connection, values))


def _goals() -> Prepared:
    """Goals are kept as lists of their values in order: the id, ..., owner, day and state."""
    goal = func.json_each(PLANS.goals).table_valued("value", name="goal")
    value = column("value", Text, _selectable=goal)
    goal_id, owner, due_on, state = (func.json_extract(value, f"$[{place}]", type_=Text) for place in (0, 4, 5, 6))
    newest = (
        select(func.max(LATER_PLAN.number))
        .where(LATER_PLAN.case_code == PLANS.case_code, LATER_PLAN.decision != REJECTED)
        .scalar_subquery()
    )
    joined = support_tables.case_plans.join(tables.case_files, CASES.case_code == PLANS.case_code)
    joined = joined.join(goal, literal_column("1") == 1).join(tables.staff, STAFF.staff_id == owner, isouter=True)
    return Prepared(
        select(goal_id, PLANS.case_code, due_on, literal(""), func.coalesce(STAFF.name, ""))
        .select_from(joined)
        .where(PLANS.number == newest, OPEN_CASE, due_on <= UNTIL, or_(owner == OF, MINE))
        .where(*(state != ended for ended in ENDED_GOALS))
        .order_by(due_on, PLANS.case_code, goal_id)
        .limit(MOST)
    )


def _safety_plans() -> Prepared:
    newest = select(func.max(LATER_SAFE.number)).where(LATER_SAFE.case_code == SAFE.case_code).scalar_subquery()
    return Prepared(
        select(SAFE.plan_id, SAFE.case_code, SAFE.review_on, literal(""), literal(""))
        .join(tables.case_files, CASES.case_code == SAFE.case_code)
        .where(SAFE.review_on <= UNTIL, SAFE.number == newest, OPEN_CASE, MINE)
        .order_by(SAFE.review_on, SAFE.plan_id)
        .limit(MOST)
    )


def _decisions() -> Prepared:
    later = exists().where(
        LATER_DECISION.case_code == DECISIONS.case_code,
        or_(
            LATER_DECISION.decided_on > DECISIONS.decided_on,
            (LATER_DECISION.decided_on == DECISIONS.decided_on) & _stored_later(),
        ),
    )
    return Prepared(
        select(DECISIONS.record_id, DECISIONS.case_code, DECISIONS.review_on, literal(""), literal(""))
        .join(tables.case_files, CASES.case_code == DECISIONS.case_code)
        .where(DECISIONS.review_on <= UNTIL, ~later, OPEN_CASE, MINE)
        .order_by(DECISIONS.review_on, DECISIONS.record_id)
        .limit(MOST)
    )


def _stored_later() -> ColumnElement[bool]:
    later, this = (literal_column(f"{name}.rowid", Integer) for name in ("later", "best_interest_records"))
    return later > this


def _statuses() -> Prepared:
    later = exists().where(
        LATER_STATUS.case_code == STATUSES.case_code,
        literal_column("later.rowid", Integer) > literal_column("trafficking_statuses.rowid", Integer),
    )
    return Prepared(
        select(STATUSES.status_id, STATUSES.case_code, STATUSES.recorded_at, literal(""), literal(""))
        .join(tables.case_files, CASES.case_code == STATUSES.case_code)
        .where(STATUSES.status == DECIDE_ANEW, ~later, OPEN_CASE, MINE)
        .order_by(STATUSES.recorded_at, STATUSES.status_id)
        .limit(MOST)
    )


def _readiness() -> Prepared:
    """The newest rating of a question counts, also in an assessment that nobody signed yet."""
    later = exists().where(
        LATER_ANSWER.question == ANSWERS.question,
        LATER_ANSWER.rating != "",
        LATER_ANSWER.answered_at > ANSWERS.answered_at,
    )
    return Prepared(
        select(ANSWERS.answer_id, literal(""), ANSWERS.due_on, ANSWERS.question, ANSWERS.owner)
        .where(ANSWERS.due_on <= UNTIL, or_(ANSWERS.rating == PARTLY, ANSWERS.rating == NOT_ACHIEVED), ~later)
        .where(or_(OF == "", func.lower(ANSWERS.owner) == func.lower(OF)))
        .order_by(ANSWERS.due_on, ANSWERS.question)
        .limit(MOST)
    )


_GOALS, _SAFETY_PLANS, _DECISIONS, _READINESS = _goals(), _safety_plans(), _decisions(), _readiness()
_STATUSES = _statuses()
