"""How each of the nine purposes stands in one case today, what is missing for the next step, and when to ask again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.best_interest import BestInterestRecord, decision_in_force
from pgi_desk.domain.child_consent import PANEL, ConsentBand
from pgi_desk.domain.consent import ONE_RECIPIENT, Consent, ConsentNeed, ConsentPurpose, consent_problems
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import ADULT_AGE, protection_age

# What the next steps of the main job need, in their order; a referral is asked for itself each time.
NEXT_STEPS = (ConsentPurpose.RECORD, ConsentPurpose.SERVICES, ConsentPurpose.FOLLOW_UP)
# A consent that runs out so soon is named before it does.
SOON_DAYS = 14


@dataclass(frozen=True, slots=True)
class WhoseConsent:
    """What is known of the person, as far as consent goes."""

    birth: PartialDate
    stated_age_group: str
    age_disputed: bool
    risk_level: str

    def age_on(self, day: date) -> int | None:
        """Return the protection age on a day, None when it is unknown."""
        return protection_age(self.birth, self.stated_age_group, disputed=self.age_disputed, today=day)


@dataclass(frozen=True, slots=True)
class PurposeStanding:
    """One purpose: its state, until when it holds, and why it should be asked again.

    `state` is usable, expiring, expired, withdrawn, refused, not_asked, never_asked or unusable. `valid` and `count`
    say for how many services of one purpose the newest entry holds. `again` holds turned_18 and risk_changed.
    """

    purpose: ConsentPurpose
    state: str
    until: date | None = None
    valid: int = 0
    count: int = 0
    again: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsentStanding:
    """All nine purposes, and what is missing for the next step, as purposes and as codes."""

    purposes: tuple[PurposeStanding, ...]
    missing: tuple[ConsentPurpose, ...]
    decision_missing: bool

    def of(self, purpose: ConsentPurpose) -> PurposeStanding:
        """Return how one purpose stands."""
        return next(one for one in self.purposes if one.purpose is purpose)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that was recorded about consent in one case; `risks` is the risk level at the time of each entry."""

    consents: tuple[Consent, ...]
    decisions: tuple[BestInterestRecord, ...]
    risks: Mapping[str, str]
    told_without: bool = False


def consent_standing(
    ledger: Ledger, person: WhoseConsent, today: date, bands: Sequence[ConsentBand]
) -> ConsentStanding:
    """Return how consent stands in a case today (domain standards 5.1 to 5.4)."""
    purposes = tuple(_purpose(purpose, ledger, person, today, bands) for purpose in ConsentPurpose)
    usable = {one.purpose for one in purposes if one.valid}
    return ConsentStanding(
        purposes=purposes,
        missing=tuple(purpose for purpose in NEXT_STEPS if purpose not in usable),
        decision_missing=_decision_missing(ledger, person, today),
    )


def _purpose(
    purpose: ConsentPurpose, ledger: Ledger, person: WhoseConsent, today: date, bands: Sequence[ConsentBand]
) -> PurposeStanding:
    newest: dict[object, Consent] = {}
    for entry in sorted(ledger.consents, key=lambda one: one.sequence):
        if entry.purpose is purpose:
            newest[entry.recipient] = entry
    stands = [_entry(entry, ledger, person, today, bands) for entry in newest.values()]
    if not stands:
        return PurposeStanding(purpose, "never_asked")
    leading = next((one for one in stands if one.valid), stands[-1])
    if purpose not in ONE_RECIPIENT:
        return leading
    return PurposeStanding(
        purpose=purpose,
        state=leading.state,
        until=leading.until if len(stands) == 1 else None,
        valid=sum(one.valid for one in stands),
        count=len(stands),
        again=tuple(dict.fromkeys(reason for one in stands for reason in one.again)),
        reasons=leading.reasons,
    )


def _entry(
    entry: Consent, ledger: Ledger, person: WhoseConsent, today: date, bands: Sequence[ConsentBand]
) -> PurposeStanding:
    need = ConsentNeed(entry.purpose, entry.recipient)
    problems = consent_problems(entry, need, today, person.age_on(today), bands)
    if not problems and entry.given_by == PANEL and decision_in_force(ledger.decisions, today) is None:
        problems = ("best_interest_missing",)
    state = _state(entry, problems, today)
    given = entry.decision == "given" and entry.withdrawn_on is None
    return PurposeStanding(
        purpose=entry.purpose,
        state=state,
        until=entry.valid_until if given else None,
        valid=int(not problems),
        count=1,
        again=_ask_again(entry, ledger, person, today) if given else (),
        reasons=problems if state == "unusable" else (),
    )


def _state(entry: Consent, problems: tuple[str, ...], today: date) -> str:
    if entry.withdrawn_on is not None:
        return "withdrawn"
    if entry.decision != "given":
        return entry.decision
    if "expired" in problems:
        return "expired"
    if problems:
        return "unusable"
    return "expiring" if (entry.valid_until - today).days < SOON_DAYS else "usable"


def _ask_again(entry: Consent, ledger: Ledger, person: WhoseConsent, today: date) -> tuple[str, ...]:
    """Return why a consent should be asked again although it was given (domain standards 5.2)."""
    then, now = person.age_on(entry.taken_on), person.age_on(today)
    grown = then is not None and now is not None and then < ADULT_AGE <= now
    known = ledger.risks.get(entry.consent_id, person.risk_level)
    found = {"turned_18": grown, "risk_changed": known != person.risk_level}
    return tuple(reason for reason, holds in found.items() if holds)


def _decision_missing(ledger: Ledger, person: WhoseConsent, today: date) -> bool:
    """Tell whether two people should decide and have not (domain standards 5.4)."""
    if decision_in_force(ledger.decisions, today) is not None:
        return False
    given: Iterable[Consent] = (one for one in ledger.consents if one.decision == "given" and one.withdrawn_on is None)
    if any(one.given_by == PANEL for one in given):
        return True
    age = person.age_on(today)
    if age is None or age >= ADULT_AGE:
        return False
    newest = max(ledger.consents, key=lambda one: one.sequence, default=None)
    return ledger.told_without or (newest is not None and newest.caregiver_situation in {"implicated", "absent"})
