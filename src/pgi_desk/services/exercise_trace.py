"""What an exercise is looked at by: the deeds of one person since it began, and the case that they opened."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.audit import GONE, AuditEntry
from pgi_desk.domain.case_bin import IN_BIN
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.exercise import OPENING, Deed, PracticeCase, Trace
from pgi_desk.domain.exercise_merge import followed
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.quick_contact import QuickContact
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.safety import MERGED
from pgi_desk.domain.service_directory import STOPPED, referral_problems
from pgi_desk.services.desk import Desk
from pgi_desk.services.exercise_begun import Begun
from pgi_desk.services.leaving import OUTCOMES
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.training_time import FORWARD, MINUTES, ahead

# More than a lesson leaves; who keeps an exercise open for weeks is looked at by its beginning.
MOST_DEEDS = 5000
NOTING, REASON = "quick_contact.note", "for"


def trace_of(desk: Desk, work: UnitOfWork, begun: Begun, needs: Iterable[str]) -> Trace:
    """Return what the signed-in person did since an exercise began, and what the file holds of it now."""
    entries = work.audit.since(begun.sequence, MOST_DEEDS)
    gone = _gone(entries)
    leads_to = {str(one.alias): str(one.case_code) for one in work.aliases.all()}
    done = tuple(followed(entries, desk.member.staff_id, leads_to))
    mine = [entry for entry in done if entry.staff_id == desk.member.staff_id]
    deeds = tuple(deed for deed in _deeds(desk, mine, begun.ahead) if (deed.table, deed.row_id) not in gone)
    case = _opened(work, deeds)
    practised = _case(desk, work, deeds, case) if case is not None else None
    if practised is not None and practised.person.case_code in leads_to.values():
        practised = _without_the_other(practised, done)
    return Trace(deeds, tuple(_contacts(work, deeds)), practised, frozenset(needs))


def _gone(entries: Iterable[AuditEntry]) -> set[tuple[str, str]]:
    """Return the rows that are not there any more, such as those of a change that was taken back."""
    newest = {(entry.table_name, entry.row_id): entry.row_digest for entry in entries if entry.table_name}
    return {row for row, digest in newest.items() if digest == GONE}


def _deeds(desk: Desk, entries: Iterable[AuditEntry], moved: timedelta) -> Iterator[Deed]:
    """Yield deeds with the time of the training: the trail has that of the machine, and says when it was moved.

    A row without a case belongs to that of the row before it, written by the same act: what leaves the stock with help.
    Time never goes back, so no deed is later than the clock allows: earlier programs forgot on closing what was moved.
    """
    case = action = ""
    farthest = ahead(desk)
    for entry in entries:
        detail = json.loads(entry.detail or "{}")
        if entry.action == FORWARD:
            moved += timedelta(minutes=int(detail.get(MINUTES, 0)))
        case = entry.case_code or (case if entry.action == action else "")
        action = entry.action
        at = desk.clock.local(datetime.fromisoformat(entry.utc) + min(moved, farthest))
        reason = str(detail.get(REASON, ""))
        yield Deed(entry.sequence, action, at, case, entry.table_name, entry.row_id, reason)


def _contacts(work: UnitOfWork, deeds: tuple[Deed, ...]) -> Iterator[QuickContact]:
    for key in _rows(deeds, "quick_contacts", NOTING):
        try:
            yield work.quick_contacts.get(key)
        except RecordNotFound:  # its time is over
            continue


def _case(desk: Desk, work: UnitOfWork, deeds: tuple[Deed, ...], case: CaseFile) -> PracticeCase:
    """Return the case of the exercise as it stands."""
    code, person = case.case_code, work.people.get(case.case_code)
    referrals = work.referrals.for_case(code)
    return PracticeCase(
        person=person,
        child=person.is_child(case.opened_on),
        consents=work.consents.for_case(code),
        referrals=referrals,
        help=tuple(_help(work, deeds, code)),
        observations=work.observations.for_case(code),
        decisions=work.best_interest.for_case(code),
        checked=frozenset(one.referral_id for one in referrals if _was_checked(desk, work, one)),
        left=frozenset(one.referral_id for one in referrals if _left(work, one)),
    )


def _without_the_other(case: PracticeCase, done: Iterable[AuditEntry]) -> PracticeCase:
    """Return a merged case without what the other file brought; what the merge ended was given all the same."""
    own = {(entry.table_name, entry.row_id) for entry in done if entry.case_code == case.person.case_code}
    consents = (one for one in case.consents if ("consents", one.consent_id) in own)
    referrals = tuple(one for one in case.referrals if ("referrals", one.referral_id) in own)
    return replace(
        case,
        merged=True,
        consents=tuple(replace(one, withdrawn_on=None) if one.withdrawn_how == MERGED else one for one in consents),
        referrals=referrals,
        observations=tuple(one for one in case.observations if ("observations", one.observation_id) in own),
        decisions=tuple(one for one in case.decisions if ("best_interest_records", one.record_id) in own),
        left=case.left.intersection(one.referral_id for one in referrals),
    )


def _opened(work: UnitOfWork, deeds: tuple[Deed, ...]) -> CaseFile | None:
    """Return the case that was opened last; one that was erased or lies in the bin since is none."""
    opened = dict.fromkeys(deed.case_code for deed in deeds if deed.action == OPENING and deed.case_code)
    for code in reversed(opened):
        try:
            case = work.cases.get(CaseCode(code))
        except RecordNotFound:
            continue
        if case.status != IN_BIN:
            return case
    return None


def _was_checked(desk: Desk, work: UnitOfWork, referral: Referral) -> bool:
    """Tell whether a service was checked when the referral was prepared, whoever allowed it without.

    A check may end while time moves on, and a service may be stopped since: neither was known then.
    """
    provider, then = work.providers.get(referral.provider_id), desk.clock.local(referral.prepared_at).date()
    plain = replace(provider, vetting=replace(provider.vetting, override_on=None))
    return STOPPED.issuperset(referral_problems(plain, desk.vetting_rules(), then))


def _left(work: UnitOfWork, referral: Referral) -> bool:
    return any(one.outcome in OUTCOMES.values() for one in work.disclosures.for_referral(referral.referral_id))


def _help(work: UnitOfWork, deeds: tuple[Deed, ...], code: CaseCode) -> Iterator[Assistance]:
    own = (deed for deed in deeds if deed.case_code == code)
    for key in _rows(own, "assistance_records"):
        yield work.assistance.get(key)


def _rows(deeds: Iterable[Deed], table: str, action: str = "") -> tuple[str, ...]:
    found = (deed.row_id for deed in deeds if deed.table == table and action in {"", deed.action})
    return tuple(dict.fromkeys(found))
