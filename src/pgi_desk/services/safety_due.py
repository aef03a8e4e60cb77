"""What is due for the safety of people: open tasks, reviews, and contacts that consent and a safe way allow."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from pgi_desk.domain.child_consent import PANEL
from pgi_desk.domain.consent import Consent, ConsentPurpose
from pgi_desk.domain.consent_standing import Ledger, WhoseConsent, consent_standing
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.safe_contact import NO_SAFE_CONTACT
from pgi_desk.domain.safety_tasks import APPOINTMENT, CONTACT, FOLLOW_UP, PLANNED, REVIEW, WITH_PERSON
from pgi_desk.domain.staff import Permission
from pgi_desk.services.consent_check import CONSENT_KEY, DECISION_KEY, risks_noted, scopes_noted
from pgi_desk.services.desk import Desk
from pgi_desk.services.read_models import SafetyDue
from pgi_desk.services.safety_ports import DueTask

# What is due within a day is shown before it is late.
AHEAD = timedelta(days=1)
# What has its day, kind by kind.
DAILY = (REVIEW, CONTACT, FOLLOW_UP, APPOINTMENT)
HOLDS = frozenset({"usable", "expiring"})


@dataclass(frozen=True, slots=True)
class SafetyRows:
    """What is due, and how many rows of it there are beyond those that were asked for."""

    rows: tuple[SafetyDue, ...] = ()
    hidden: int = 0


def safety_due(desk: Desk, most: int, of: str = "") -> SafetyRows:
    """Return what is due now or within a day, overdue high risks first; empty for who may not read cases.

    With `of`, in the cases of one colleague.
    """
    if not desk.may(Permission.READ_CASES):
        return SafetyRows()
    queries, soon = desk.queries, desk.clock.now() + AHEAD
    kinds = [code for code in desk.content.list("safety_tasks").codes() if code not in PLANNED]
    urgent = queries.urgent_tasks(kinds, most, of)
    hidden = queries.count_urgent_tasks(kinds, of) - most if len(urgent) == most else 0
    rows = [*urgent]
    for kind in DAILY:
        found = queries.due_tasks(kind, soon, most, of)
        hidden += queries.count_due_tasks(kind, soon, of) - most if len(found) == most else 0
        rows += [row for row in found if kind not in WITH_PERSON or not _stops_of(desk, row)]
    return SafetyRows(by_urgency(_due(desk, row) for row in rows), hidden)


def by_urgency(rows: Iterable[SafetyDue]) -> tuple[SafetyDue, ...]:
    """Return what is due with what cannot wait at the top, then what is late, then by time."""
    return tuple(sorted(rows, key=lambda one: (not one.red, not one.overdue, one.due_at)))


def contact_stops(
    desk: Desk, code: str, channel: str, person: WhoseConsent, ledger: Sequence[Consent]
) -> tuple[str, ...]:
    """Return why a contact is no reminder: no safe way, or no usable consent C7 (domain standards 13)."""
    if channel in {"", NO_SAFE_CONTACT}:
        return (channel or "contact_not_asked",)
    decided = desk.queries.best_interest(code) if any(one.given_by == PANEL for one in ledger) else ()
    known = Ledger(
        consents=tuple(ledger),
        decisions=decided,
        scopes=scopes_noted(desk.queries.noted(code, DECISION_KEY)) if decided else {},
        risks=risks_noted(desk.queries.noted(code, CONSENT_KEY)),
    )
    standing = consent_standing(known, person, desk.clock.today(), desk.bands())
    state = standing.of(ConsentPurpose.FOLLOW_UP).state
    return () if state in HOLDS else (f"consent_{state}",)


def not_to_be_contacted(desk: Desk, case_codes: Sequence[str]) -> frozenset[str]:
    """Return those of some cases whose person nobody reminds or asks: no safe way, or no usable consent C7."""
    found = desk.queries.contact_facts(case_codes) if case_codes else {}
    stopped = set(case_codes) - found.keys()
    for code, facts in found.items():
        birth = PartialDate.from_text(facts.birth)
        person = WhoseConsent(birth, facts.stated_age_group, facts.age_disputed, facts.risk_level)
        if contact_stops(desk, code, facts.channel, person, facts.consents):
            stopped.add(code)
    return frozenset(stopped)


def _stops_of(desk: Desk, row: DueTask) -> tuple[str, ...]:
    birth = PartialDate.from_text(row.birth)
    person = WhoseConsent(birth, row.stated_age_group, row.age_disputed, row.risk_level)
    return contact_stops(desk, row.task.case_code or "", row.channel, person, row.consents)


def _due(desk: Desk, row: DueTask) -> SafetyDue:
    overdue = row.task.due_at < desk.clock.now()
    return SafetyDue(
        task_id=row.task.task_id,
        case_code=row.task.case_code or "",
        kind=row.task.kind,
        due_at=row.task.due_at,
        risk_level=row.risk_level,
        overdue=overdue,
        red=overdue and (row.risk_level == "high" or row.task.kind not in PLANNED),
    )
