"""What an exercise is looked at by: the deeds of one person since it began, and the case that they opened."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.audit import AuditEntry
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.exercise import Deed, PracticeCase, Trace
from pgi_desk.domain.exercise_checks import OPENING
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.quick_contact import QuickContact
from pgi_desk.domain.service_directory import referral_problems
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.training_time import FORWARD, MINUTES

# More than a lesson leaves; who keeps an exercise open for weeks is looked at by its beginning.
MOST_DEEDS = 5000


@dataclass(frozen=True, slots=True)
class Begun:
    """An exercise that was begun: after which entry of the trail, and how far ahead the time was then."""

    code: str
    sequence: int
    ahead: timedelta


def trace_of(desk: Desk, work: UnitOfWork, begun: Begun, needs: Iterable[str]) -> Trace:
    """Return what the signed-in person did since an exercise began, and what the file holds of it now."""
    entries = work.audit.since(begun.sequence, MOST_DEEDS)
    mine = [entry for entry in entries if entry.staff_id == desk.member.staff_id]
    deeds = tuple(_deeds(desk, mine, begun.ahead))
    return Trace(deeds, tuple(_contacts(work, mine)), _case(desk, work, mine), frozenset(needs))


def _deeds(desk: Desk, entries: Iterable[AuditEntry], ahead: timedelta) -> Iterator[Deed]:
    """Yield deeds with the time of the training: the trail has that of the machine, and says when it was moved."""
    for entry in entries:
        if entry.action == FORWARD:
            ahead += timedelta(minutes=int(json.loads(entry.detail or "{}").get(MINUTES, 0)))
        at = desk.clock.local(datetime.fromisoformat(entry.utc) + ahead)
        yield Deed(entry.sequence, entry.action, at, entry.case_code, entry.table_name, entry.row_id)


def _contacts(work: UnitOfWork, entries: list[AuditEntry]) -> Iterator[QuickContact]:
    for key in _rows(entries, "quick_contacts"):
        try:
            yield work.quick_contacts.get(key)
        except RecordNotFound:  # it was taken away again, or its time is over
            continue


def _case(desk: Desk, work: UnitOfWork, entries: list[AuditEntry]) -> PracticeCase | None:
    """Return the case that was opened last; one that was erased since is none."""
    opened = [entry.case_code for entry in entries if entry.action == OPENING and entry.case_code]
    if not opened:
        return None
    code, today = CaseCode(opened[-1]), desk.clock.today()
    try:
        person = work.people.get(code)
    except RecordNotFound:
        return None
    referrals, rules = work.referrals.for_case(code), desk.vetting_rules()
    services = {one.provider_id: work.providers.get(one.provider_id) for one in referrals}
    return PracticeCase(
        person=person,
        child=person.is_child(today),
        consents=work.consents.for_case(code),
        referrals=referrals,
        help=tuple(_help(work, entries, code)),
        observations=work.observations.for_case(code),
        decisions=work.best_interest.for_case(code),
        usable=frozenset(key for key, one in services.items() if not referral_problems(one, rules, today)),
    )


def _help(work: UnitOfWork, entries: list[AuditEntry], code: CaseCode) -> Iterator[Assistance]:
    for key in _rows(entries, "assistance_records"):
        found = work.assistance.get(key)
        if found.case_code == code:
            yield found


def _rows(entries: list[AuditEntry], table: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.row_id for entry in entries if entry.table_name == table))
