"""Reading what is due, who works on what, and who looked: for the first page and for the coordinator."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    text,
)

from pgi_desk.domain.approval_request import AGREED
from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.need_to_know import CaseCircle, IdentityOpening
from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.rights import OPEN as TICKET_OPEN
from pgi_desk.persistence import letting_go_tables, safety_tables, support_tables, tables
from pgi_desk.persistence import supervision_tables as own
from pgi_desk.persistence.mapping import utc_text
from pgi_desk.persistence.statements import Prepared
from pgi_desk.persistence.supervision_repositories import OPENINGS
from pgi_desk.services.supervision_ports import DueFact, OpeningRow, WorkloadRow

CASES, STAFF, LEDGER = tables.case_files.c, tables.staff.c, tables.consents.c
REFERRALS, TICKETS = tables.referrals.c, letting_go_tables.rights_tickets.c
PLANS, TASKS, AGREEMENTS = support_tables.case_plans.c, safety_tables.safety_tasks.c, tables.staff_agreements.c
NOTES, HIDDEN, HELPERS = own.hand_over_notes.c, own.hidden_names.c, own.case_helpers.c
OPENED, NOTICES, ASKED = own.identity_openings.c, own.opening_notices.c, own.approval_requests.c
INTERPRETERS = own.interpreters.c
OPEN_CASE = ("open", "follow_up")
# An alias copies each column of its table, which costs more than the statement that it is for: made once.
LATER, LATER_PLAN = tables.consents.alias("later").c, support_tables.case_plans.alias("later_plan").c
ENDED = ("closed", "revoked_by_person")


class SqlSupervisionQueries:
    """Implements the SupervisionQueries port."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def consents_ending(self, until: date, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the consents of open cases that end by a day and were not given anew, the earliest first."""
        found = (
            select(LEDGER.consent_id, LEDGER.case_code, LEDGER.valid_until, LEDGER.purpose, literal(""))
            .join(tables.case_files, CASES.case_code == LEDGER.case_code)
            .where(LEDGER.valid_until <= until.isoformat(), LEDGER.decision == "given", LEDGER.withdrawn_on.is_(None))
            .where(CASES.status.in_(OPEN_CASE), _still_needed(), *_of(of))
            .order_by(LEDGER.valid_until, LEDGER.sequence)
        )
        return self._facts(found.limit(limit))

    def rights_waiting(self, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return what people asked for about their record and wait for, the earliest due first."""
        found = (
            select(TICKETS.ticket_id, TICKETS.case_code, TICKETS.due_on, TICKETS.right_code, literal(""))
            .join(tables.case_files, CASES.case_code == TICKETS.case_code)
            .where(TICKETS.state == TICKET_OPEN, *_of(of))
            .order_by(TICKETS.due_on, TICKETS.ticket_id)
        )
        return self._facts(found.limit(limit))

    def agreements_ending(self, until: date, of: str = "") -> tuple[DueFact, ...]:
        """Return the colleagues whose confidentiality agreement ends by a day, or who have none."""
        newest = func.coalesce(func.max(AGREEMENTS.valid_until), "")
        found = (
            select(STAFF.staff_id, literal(""), newest, literal(""), STAFF.name)
            .join(tables.staff_agreements, AGREEMENTS.staff_id == STAFF.staff_id, isouter=True)
            .where(STAFF.active == 1, *((STAFF.staff_id == of,) if of else ()))
            .group_by(STAFF.staff_id)
            .having(newest <= until.isoformat())
            .order_by(newest, STAFF.name)
        )
        return self._facts(found)

    def interpreters_ending(self, until: date) -> tuple[DueFact, ...]:
        """Return the interpreters whose agreement ends by a day, or who have none."""
        ends = func.coalesce(INTERPRETERS.agreement_until, "")
        found = (
            select(INTERPRETERS.interpreter_id, literal(""), ends, literal(""), INTERPRETERS.name)
            .where(INTERPRETERS.active == 1, ends <= until.isoformat())
            .order_by(ends, INTERPRETERS.name)
        )
        return self._facts(found)

    def hand_overs_waiting(self, limit: int, of: str = "") -> tuple[DueFact, ...]:
        """Return the notes that nobody took over yet, the oldest first; of one colleague: those they may take over."""
        meant = or_(NOTES.for_staff == of, and_(NOTES.for_staff.is_(None), NOTES.written_by != of))
        found = (
            select(
                NOTES.note_id,
                func.coalesce(NOTES.case_code, ""),
                NOTES.written_at,
                case((NOTES.urgent == 1, "urgent"), else_=""),
                STAFF.name,
            )
            .join(tables.staff, STAFF.staff_id == NOTES.written_by)
            .where(NOTES.acknowledged_at.is_(None), *((meant,) if of else ()))
            .order_by(NOTES.written_at, text("hand_over_notes.rowid"))
        )
        return self._facts(found.limit(limit))

    def notices_waiting(self, of: str) -> tuple[DueFact, ...]:
        """Return the openings of identities that somebody has not read about yet, the oldest first."""
        found = (
            select(NOTICES.notice_id, OPENED.case_code, OPENED.opened_at, OPENED.span, STAFF.name)
            .join(own.identity_openings, OPENED.opening_id == NOTICES.opening_id)
            .join(tables.staff, STAFF.staff_id == OPENED.staff_id)
            .where(NOTICES.staff_id == of, NOTICES.seen_at.is_(None))
            .order_by(OPENED.opened_at, NOTICES.notice_id)
        )
        return self._facts(found)

    def plans_waiting(self, limit: int, not_by: str = "") -> tuple[DueFact, ...]:
        """Return the case plans on which nobody decided, the oldest first, but for those that somebody wrote."""
        newest = select(func.max(LATER_PLAN.number)).where(LATER_PLAN.case_code == PLANS.case_code).scalar_subquery()
        found = (
            select(PLANS.plan_id, PLANS.case_code, PLANS.made_at, literal("plan"), STAFF.name)
            .join(tables.case_files, CASES.case_code == PLANS.case_code)
            .join(tables.staff, STAFF.staff_id == PLANS.made_by)
            .where(PLANS.decision == "", PLANS.number == newest, CASES.status.in_(OPEN_CASE))
            .where(PLANS.made_by != not_by)
            .order_by(PLANS.made_at, PLANS.plan_id)
        )
        return self._facts(found.limit(limit))

    def requests_waiting(self, limit: int, not_by: str = "") -> tuple[DueFact, ...]:
        """Return the requests to agree that nobody answered, the oldest first, but for those of one colleague."""
        found = _requests().where(ASKED.decision == "", ASKED.asked_by != not_by)
        return self._facts(found.order_by(ASKED.asked_at, ASKED.request_id).limit(limit))

    def requests_answered(self, since: datetime, of: str) -> tuple[DueFact, ...]:
        """Return what somebody asked for and may act on since it was agreed to."""
        agreed = and_(ASKED.decision == AGREED, ASKED.used_at.is_(None), ASKED.decided_at >= utc_text(since))
        return self._facts(_requests().where(ASKED.asked_by == of, agreed).order_by(ASKED.asked_at))

    def circle(self, case_code: str) -> CaseCircle:
        """Return who works on a case and whether its name is hidden; raises RecordNotFound."""
        owner = self._connection.execute(select(CASES.owner).where(CASES.case_code == case_code)).scalar()
        if owner is None:
            raise RecordNotFound(kind="case_files", key=case_code)
        helping = select(HELPERS.staff_id).where(HELPERS.case_code == case_code, HELPERS.ended_at.is_(None))
        hidden = select(HIDDEN.hiding_id).where(HIDDEN.case_code == case_code, HIDDEN.lifted_at.is_(None)).limit(1)
        helpers = frozenset(StaffId(key) for (key,) in self._connection.execute(helping))
        return CaseCircle(StaffId(owner), helpers, self._connection.execute(hidden).first() is not None)

    def names_closed_to(self, staff_id: str, now: datetime) -> frozenset[str]:
        """Return the cases whose hidden name is closed to somebody now."""
        found = _CLOSED_NAMES.tuples(self._connection, {"person": staff_id, "moment": utc_text(now)})
        return frozenset(code for (code,) in found)

    def openings_of(self, case_code: str) -> tuple[IdentityOpening, ...]:
        """Return when the identity of a case was opened for a time, oldest first."""
        found = select(own.identity_openings).where(OPENED.case_code == case_code).order_by(text("rowid"))
        return tuple(OPENINGS.from_row(row) for row in self._connection.execute(found).mappings())

    def recent_openings(self, limit: int) -> tuple[OpeningRow, ...]:
        """Return the newest openings of identities."""
        unseen = (
            select(func.count(NOTICES.notice_id))
            .where(NOTICES.opening_id == OPENED.opening_id, NOTICES.seen_at.is_(None))
            .scalar_subquery()
        )
        columns = (OPENED.opening_id, OPENED.case_code, STAFF.name, OPENED.opened_at, OPENED.until, OPENED.reason)
        found = (
            select(*columns, unseen)
            .join(tables.staff, STAFF.staff_id == OPENED.staff_id)
            .order_by(OPENED.opened_at.desc(), OPENED.opening_id)
            .limit(limit)
        )
        return tuple(
            OpeningRow(key, code, name, datetime.fromisoformat(at), datetime.fromisoformat(until), reason, left)
            for key, code, name, at, until, reason, left in self._connection.execute(found)
        )

    def workloads(self, now: datetime) -> tuple[WorkloadRow, ...]:
        """Return how much each colleague has on their desk, by name."""
        open_case, moment = CASES.status.in_(OPEN_CASE), utc_text(now)
        high = func.sum(case((CASES.risk_level == "high", 1), else_=0))
        led = select(CASES.owner, func.count(CASES.case_code), high).where(open_case).group_by(CASES.owner)
        late = _late_tasks(moment).union_all(_late_referrals(moment)).subquery()
        overdue = select(late.c.owner, func.sum(late.c.late)).group_by(late.c.owner)
        counts = {owner: (count, risky) for owner, count, risky in self._connection.execute(led)}
        past: dict[str, int] = {str(owner): int(late) for owner, late in self._connection.execute(overdue)}
        people = select(STAFF.staff_id, STAFF.name).where(STAFF.active == 1).order_by(STAFF.name, STAFF.staff_id)
        return tuple(
            WorkloadRow(key, name, *counts.get(key, (0, 0)), past.get(key, 0))
            for key, name in self._connection.execute(people)
        )

    def _facts(self, found: Select[*tuple[Any, ...]]) -> tuple[DueFact, ...]:
        return tuple(DueFact(*row) for row in self._connection.execute(found))


def works_on(staff_id: str | ColumnElement[str]) -> ColumnElement[bool]:
    """Say that somebody leads a case or helps in it, in a statement that has the case file."""
    helps = exists().where(
        HELPERS.staff_id == staff_id, HELPERS.case_code == CASES.case_code, HELPERS.ended_at.is_(None)
    )
    return or_(CASES.owner == staff_id, helps)


def _of(staff_id: str) -> tuple[ColumnElement[bool], ...]:
    return (works_on(staff_id),) if staff_id else ()


def _still_needed() -> ColumnElement[bool]:
    """The newest entry of a purpose alone counts; one for a referral counts as long as the referral is open."""
    newer = exists().where(
        LATER.case_code == LEDGER.case_code, LATER.purpose == LEDGER.purpose, LATER.sequence > LEDGER.sequence
    )
    open_referral = exists().where(REFERRALS.consent_id == LEDGER.consent_id, REFERRALS.state.not_in(ENDED))
    return case((LEDGER.purpose == ConsentPurpose.REFERRAL.value, open_referral), else_=~newer)


def _closed_names() -> Prepared:
    """Read with each page of the people list, and therefore prepared once."""
    person, moment = bindparam("person", type_=Text), bindparam("moment", type_=Text)
    opened = exists().where(
        OPENED.case_code == HIDDEN.case_code,
        OPENED.staff_id == person,
        OPENED.opened_at <= moment,
        OPENED.until > moment,
    )
    helps = exists().where(
        HELPERS.staff_id == person, HELPERS.case_code == HIDDEN.case_code, HELPERS.ended_at.is_(None)
    )
    found = select(HIDDEN.case_code).join(tables.case_files, CASES.case_code == HIDDEN.case_code)
    return Prepared(found.where(HIDDEN.lifted_at.is_(None), CASES.owner != person, ~helps, ~opened))


_CLOSED_NAMES = _closed_names()


def _requests() -> Select[str, str, str, str, str]:
    who = STAFF.name
    return (
        select(ASKED.request_id, ASKED.case_code, ASKED.asked_at, ASKED.kind, who)
        .join(tables.staff, STAFF.staff_id == ASKED.asked_by)
        .join(tables.case_files, CASES.case_code == ASKED.case_code)
        .where(CASES.status != IN_BIN)
    )


def _late_tasks(moment: str) -> Select[str, int]:
    joined = safety_tables.safety_tasks.join(tables.case_files, CASES.case_code == TASKS.case_code)
    return (
        select(CASES.owner.label("owner"), func.count(TASKS.task_id).label("late"))
        .select_from(joined)
        .where(TASKS.done_at.is_(None), TASKS.due_at < moment, CASES.status.in_(OPEN_CASE))
        .group_by(CASES.owner)
    )


def _late_referrals(moment: str) -> Select[str, int]:
    joined = tables.referrals.join(tables.case_files, CASES.case_code == REFERRALS.case_code)
    return (
        select(CASES.owner.label("owner"), func.count(REFERRALS.referral_id).label("late"))
        .select_from(joined)
        .where(REFERRALS.state.in_(sorted(AWAITING_RECEIPT)), REFERRALS.due_at < moment)
        .group_by(CASES.owner)
    )
