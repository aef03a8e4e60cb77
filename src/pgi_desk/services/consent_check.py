"""The consent check at the moment of use, the same for every use case that needs one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from pgi_desk.domain.best_interest import BestInterestRecord, DecisionScope, decision_for
from pgi_desk.domain.child_consent import PANEL
from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, UsableConsent, find_usable
from pgi_desk.domain.consent_standing import ASKED_ANEW, RISK_CHANGED, TURNED_18, has_grown_up, risk_changed
from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.identifiers import CaseCode, ProviderId
from pgi_desk.domain.referral import Referral
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import ConsentRow

# How the trail remembers at which risk level a consent was given, and what a decision of two people is for.
CONSENT_KEY, RISK_KEY = "consent", "risk"
# That the signed paper of a consent is kept, and what taking one back did: referrals that stopped, letters to recall.
PAPER_KEY = "paper_kept"
EFFECT_KEY, STOPPED_KEY, RECALLS_KEY = "taken_back", "stopped", "recalls"
DECISION_KEY, PURPOSES_KEY, RECIPIENT_KEY = "decision", "purposes", "recipient"
# How the trail remembers which consents are to be asked anew, and why.
ANEW_KEY, CONSENTS_KEY = "ask_anew", "consents"
Details = Iterable[Mapping[str, object]]


def require_consent(desk: Desk, work: UnitOfWork, code: CaseCode, need: ConsentNeed) -> UsableConsent:
    """Return the proof that this need is consented today; raises ConsentMissing with the reasons.

    What two people decided in somebody's best interest holds as long as their decision for exactly this does (domain
    standards 5.4), and what was agreed before the danger changed is asked anew before anything leaves (5.2).
    """
    today = desk.clock.today()
    person = work.people.get(code)
    age = person.age_for_protection(today)
    found = find_usable(work.consents.for_case(code), need, today, age, desk.bands())
    entry = work.consents.get(found.consent_id)
    reasons = []
    if entry.given_by == PANEL and decided_for(work, code, need.purpose, need.recipient, today) is None:
        reasons.append("best_interest_missing")
    risks = risks_noted(work.audit.noted(code, CONSENT_KEY))
    if need.purpose in ASKED_ANEW and risk_changed(entry, risks, work.cases.get(code).risk_level):
        reasons.append(RISK_CHANGED)
    if need.purpose in ASKED_ANEW and has_grown_up(person.age_for_protection(entry.taken_on), age):
        reasons.append(TURNED_18)
    if need.purpose in ASKED_ANEW:
        reasons += anew_noted(work.audit.noted(code, ANEW_KEY)).get(entry.consent_id, ())
    if reasons:
        raise ConsentMissing(purpose=need.purpose.value, reasons=tuple(reasons), items=tuple(sorted(need.items)))
    return found


def decided_for(
    work: UnitOfWork, code: CaseCode, purpose: ConsentPurpose, recipient: ProviderId | None, today: date
) -> BestInterestRecord | None:
    """Return the decision of two people on exactly this that holds today, or None."""
    scopes = scopes_noted(work.audit.noted(code, DECISION_KEY))
    return decision_for(work.best_interest.for_case(code), scopes, (purpose, recipient), today)


def risks_noted(details: Details) -> dict[str, str]:
    """Return the risk level at the time of each consent, by its id, where the trail knows it."""
    return {str(one[CONSENT_KEY]): str(one[RISK_KEY]) for one in details if RISK_KEY in one}


def papers_noted(details: Details) -> frozenset[str]:
    """Return the ids of the consents whose signed paper is kept; none is unless the trail says so."""
    return frozenset(str(one[CONSENT_KEY]) for one in details if one.get(PAPER_KEY) == 1)


def effects_noted(details: Details) -> dict[str, tuple[int, int]]:
    """Return what taking back each consent did, by its id: stopped referrals, and letters that had to come back."""
    return {str(one[EFFECT_KEY]): (_figure(one, STOPPED_KEY), _figure(one, RECALLS_KEY)) for one in details}


def effect_note(consent_id: str, stopped: int, recalls: int) -> dict[str, object]:
    """Return what taking back a consent did as the trail keeps it: figures alone."""
    return {EFFECT_KEY: consent_id, STOPPED_KEY: stopped, RECALLS_KEY: recalls}


def with_notes(rows: Iterable[ConsentRow], papers: Details, effects: Details) -> tuple[ConsentRow, ...]:
    """Return lines of the ledger with what only the trail knows of them."""
    kept, done = papers_noted(papers), effects_noted(effects)
    known = ((row, done.get(row.consent_id, (0, 0))) for row in rows)
    return tuple(
        replace(row, paper_kept=row.consent_id in kept, stopped=stopped, recalls=recalls)
        for row, (stopped, recalls) in known
    )


def _figure(detail: Mapping[str, object], key: str) -> int:
    found = detail.get(key)
    return found if isinstance(found, int) else 0


def anew_noted(details: Details) -> dict[str, tuple[str, ...]]:
    """Return why consents are to be asked anew, by their ids, as somebody recorded it."""
    found: dict[str, tuple[str, ...]] = {}
    for one in details:
        consents = one[CONSENTS_KEY]
        for consent_id in map(str, consents if isinstance(consents, list) else ()):
            found[consent_id] = tuple(dict.fromkeys((*found.get(consent_id, ()), str(one[ANEW_KEY]))))
    return found


def anew_note(reason: str, consents: Iterable[Consent]) -> dict[str, object]:
    """Return which consents are to be asked anew as the trail keeps it: codes alone."""
    return {ANEW_KEY: reason, CONSENTS_KEY: [one.consent_id for one in consents]}


def scopes_noted(details: Details) -> dict[str, DecisionScope]:
    """Return what each decision is for, by its id, as the trail has it."""
    return {str(one[DECISION_KEY]): _scope(one) for one in details if PURPOSES_KEY in one}


def scope_note(record_id: str, scope: DecisionScope) -> dict[str, object]:
    """Return what a decision is for as the trail keeps it: codes alone."""
    purposes = sorted(purpose.value for purpose in scope.purposes)
    return {DECISION_KEY: record_id, PURPOSES_KEY: purposes, RECIPIENT_KEY: scope.recipient or ""}


def _scope(detail: Mapping[str, object]) -> DecisionScope:
    purposes, recipient = detail[PURPOSES_KEY], str(detail.get(RECIPIENT_KEY, ""))
    listed = purposes if isinstance(purposes, list) else []
    return DecisionScope(frozenset(map(ConsentPurpose, listed)), ProviderId(recipient) if recipient else None)


def require_referral_consent(desk: Desk, work: UnitOfWork, referral: Referral) -> UsableConsent:
    """Return the proof on which a referral rests; raises ConsentMissing for whichever of its consents is missing.

    One to the service that restores family links needs C9 beside C4 (domain standards 5.1).
    """
    proofs = [require_consent(desk, work, referral.case_code, need) for need in referral.needs()]
    return proofs[0]


def require_feedback(desk: Desk, work: UnitOfWork, code: CaseCode) -> UsableConsent:
    """Return the proof that a service may report back about the person (C5); without it nobody asks or reminds it."""
    return require_consent(desk, work, code, ConsentNeed(ConsentPurpose.FEEDBACK))
