"""The conditions of the ready-made views of the people list; each waits for its values by name."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import ColumnElement, Select, Text, and_, bindparam, func, or_, select

from pgi_desk.domain.referral import AWAITING_RECEIPT
from pgi_desk.domain.rights import OPEN as TICKET_OPEN
from pgi_desk.domain.safety_tasks import CONTACT
from pgi_desk.persistence import help_tables, letting_go_tables, safety_tables, tables
from pgi_desk.persistence.mapping import Stored, utc_text
from pgi_desk.persistence.safety_queries import NO_WAY, OPEN, may_be_contacted
from pgi_desk.persistence.supervision_queries import works_on
from pgi_desk.services.people_views import PeopleCut, PeopleView

CASES, IDENTITIES, REFERRALS = tables.case_files.c, tables.identities.c, tables.referrals.c
TASKS, TICKETS, ENTRY = safety_tables.safety_tasks.c, letting_go_tables.rights_tickets.c, help_tables.legal_entries.c
_LATER = help_tables.legal_entries.alias("later_entry").c
_OPEN_CASE = or_(*(CASES.status == status for status in OPEN))


def view_values(cut: PeopleCut) -> dict[str, Stored]:
    """Return the values that the condition of a view waits for."""
    by_view: dict[PeopleView, dict[str, Stored]] = {
        PeopleView.DUE_TODAY: {
            "from_moment": utc_text(cut.day_begins),
            "to_moment": utc_text(cut.day_ends),
            "day": cut.today.isoformat(),
        },
        PeopleView.OVERDUE: {"now": utc_text(cut.now), "day": cut.today.isoformat()},
        PeopleView.MINE: {"me": cut.me},
        PeopleView.NEW_THIS_WEEK: {"new_since": cut.new_since.isoformat()},
    }
    risk: dict[str, Stored] = {"risk": cut.risk} if cut.risk else {}
    return {**by_view.get(cut.view, {}), **risk}


def view_limits(view: PeopleView, *, by_risk: bool) -> tuple[ColumnElement[bool], ...]:
    """Return what a view and a level of risk leave in the list."""
    risk = (CASES.risk_level == _text("risk"),) if by_risk else ()
    return (*_limits_of(view), *risk)


def _limits_of(view: PeopleView) -> tuple[ColumnElement[bool], ...]:
    limits: dict[PeopleView, Callable[[], tuple[ColumnElement[bool], ...]]] = {
        PeopleView.DUE_TODAY: _due_today,
        PeopleView.OVERDUE: _overdue,
        PeopleView.MINE: lambda: (works_on(_text("me")),),
        PeopleView.NEW_THIS_WEEK: lambda: (CASES.opened_on > _text("new_since"),),
        PeopleView.MISSING_DATA: lambda: (_OPEN_CASE, _something_missing()),
        PeopleView.CLOSED: lambda: tuple(CASES.status != status for status in OPEN),
    }
    return limits[view]() if view in limits else ()


def _due_today() -> tuple[ColumnElement[bool], ...]:
    begin, end = _text("from_moment"), _text("to_moment")
    moments = (and_(column >= begin, column < end) for column in (TASKS.due_at, REFERRALS.due_at))
    days = (column == _text("day") for column in (TICKETS.due_on, ENTRY.deadline))
    return _due(*moments, *days)


def _overdue() -> tuple[ColumnElement[bool], ...]:
    moments = (column < _text("now") for column in (TASKS.due_at, REFERRALS.due_at))
    days = (column < _text("day") for column in (TICKETS.due_on, ENTRY.deadline))
    return _due(*moments, *days)


def _due(*whens: ColumnElement[bool]) -> tuple[ColumnElement[bool], ...]:
    """Say that a task, an answer, a request or a deadline of an open case is due then.

    What is due is few, so that the list is found from there.
    """
    task, answer, request, deadline = whens
    waits = or_(*(REFERRALS.state == state for state in sorted(AWAITING_RECEIPT)))
    newest = (
        select(func.max(_LATER.number))
        .where(_LATER.matter_id == ENTRY.matter_id)
        .correlate(help_tables.legal_entries)
        .scalar_subquery()
    )
    found: tuple[Select[str], ...] = (
        _open_tasks().where(task),
        select(REFERRALS.case_code).where(waits, answer),
        select(TICKETS.case_code).where(TICKETS.state == TICKET_OPEN, request),
        select(ENTRY.case_code).where(deadline, ENTRY.number == newest),
    )
    return (_OPEN_CASE, or_(*(CASES.case_code.in_(codes) for codes in found)))


def _open_tasks() -> Select[str]:
    """A contact counts only where the person may be contacted, as on the first page."""
    way = and_(*(IDENTITIES.safe_contact_channel != none for none in NO_WAY), may_be_contacted())
    return (
        select(TASKS.case_code)
        .select_from(safety_tables.safety_tasks.join(tables.identities, IDENTITIES.case_code == TASKS.case_code))
        .where(TASKS.done_at.is_(None), or_(TASKS.kind != CONTACT, way))
    )


def _something_missing() -> ColumnElement[bool]:
    """What a referral or a contact needs sooner or later."""
    no_age = and_(IDENTITIES.birth == "", IDENTITIES.stated_age_group == "")
    no_sex = or_(IDENTITIES.sex == "", IDENTITIES.sex == "not_stated")
    empty = (IDENTITIES.safe_contact_channel, CASES.need, CASES.area)
    return or_(no_age, no_sex, IDENTITIES.languages == "[]", *(column == "" for column in empty))


def _text(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=Text)
