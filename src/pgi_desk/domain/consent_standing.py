"""How each of the nine purposes stands in one case today, what is missing for the next step, and when to ask again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from pgi_desk.domain.best_interest import BestInterestRecord, DecisionScope, decision_for, decision_in_force
from pgi_desk.domain.child_consent import PANEL, ConsentBand, best_interest_required
from pgi_desk.domain.consent import NOT_ASKED, ONE_RECIPIENT, Consent, ConsentNeed, ConsentPurpose, consent_problems
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import ADULT_AGE, counts_as_child, protection_age

# What the next steps of the main job need, in their order; a referral is asked for itself each time.
NEXT_STEPS = (ConsentPurpose.RECORD, ConsentPurpose.SERVICES, ConsentPurpose.FOLLOW_UP)
# A consent that runs out so soon is named before it does.
# A child's no to these may leave it without help.
OF_HELP = frozenset({ConsentPurpose.RECORD, ConsentPurpose.SERVICES, ConsentPurpose.REFERRAL})
SOON_DAYS = 14
RISK_CHANGED, TURNED_18 = "risk_changed", "turned_18"
# What somebody records as a reason to ask anew: data got into wrong hands, or the person took a wish back elsewhere.
BREACH, WITHDRAWN_AT_SERVICE = "breach", "withdrawn_at_service"
# Where something leaves, a consent from before the danger changed is asked anew. Help that the person has agreed to
# goes on meanwhile, what is recorded stays, and whoever is in greater danger than before is the last to be forgotten:
# the contact that was agreed to goes on too, and the banner says to ask anew at that contact.
ASKED_ANEW = frozenset(
    {
        ConsentPurpose.REFERRAL,
        ConsentPurpose.FEEDBACK,
        ConsentPurpose.STATISTICS,
        ConsentPurpose.SUPERVISION,
        ConsentPurpose.FAMILY_LINKS,
    }
)


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
    say for how many services of one purpose the newest entry holds. `again` holds turned_18, risk_changed, breach and
    withdrawn_at_service.
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
    """All nine purposes, and what is missing for the next step, as purposes and as codes.

    `unscoped_on` is the day of a decision on record of which nobody recorded what it is for, where one is missing.
    """

    purposes: tuple[PurposeStanding, ...]
    missing: tuple[ConsentPurpose, ...]
    decision_missing: bool
    unscoped_on: date | None = None

    def of(self, purpose: ConsentPurpose) -> PurposeStanding:
        """Return how one purpose stands."""
        return next(one for one in self.purposes if one.purpose is purpose)


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that was recorded about consent in one case.

    `scopes` says what each decision is for, by its id; `risks` is the risk level at the time of each entry; `anew` why
    an entry is to be asked anew, as somebody recorded it; `told_on` the day something was last told without consent.
    """

    consents: tuple[Consent, ...]
    decisions: tuple[BestInterestRecord, ...]
    scopes: Mapping[str, DecisionScope]
    risks: Mapping[str, str]
    told_on: date | None = None
    anew: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def consent_standing(
    ledger: Ledger, person: WhoseConsent, today: date, bands: Sequence[ConsentBand]
) -> ConsentStanding:
    """Return how consent stands in a case today (domain standards 5.1 to 5.4)."""
    purposes = tuple(_purpose(purpose, ledger, person, today, bands) for purpose in ConsentPurpose)
    usable = {one.purpose for one in purposes if one.valid}
    decision_missing = _decision_missing(ledger, person, today)
    return ConsentStanding(
        purposes=purposes,
        missing=tuple(purpose for purpose in NEXT_STEPS if purpose not in usable),
        decision_missing=decision_missing,
        unscoped_on=_unscoped_on(ledger) if decision_missing else None,
    )


def _purpose(
    purpose: ConsentPurpose, ledger: Ledger, person: WhoseConsent, today: date, bands: Sequence[ConsentBand]
) -> PurposeStanding:
    stands = [_entry(entry, ledger, person, today, bands) for entry in _newest(ledger.consents, purpose)]
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


def _newest(consents: Sequence[Consent], purpose: ConsentPurpose) -> tuple[Consent, ...]:
    """Return the answer that counts for each recipient; that nobody asked again takes nothing back."""
    newest: dict[object, Consent] = {}
    for entry in sorted(consents, key=lambda one: one.sequence):
        if entry.purpose is purpose and (entry.decision != NOT_ASKED or entry.recipient not in newest):
            newest[entry.recipient] = entry
    return tuple(newest.values())


def _entry(
    entry: Consent, ledger: Ledger, person: WhoseConsent, today: date, bands: Sequence[ConsentBand]
) -> PurposeStanding:
    need = ConsentNeed(entry.purpose, entry.recipient)
    problems = consent_problems(entry, need, today, person.age_on(today), bands)
    if not problems and not _decided(entry, ledger, today):
        problems = ("best_interest_missing",)
    again = _ask_again(entry, ledger, person, today) if given(entry) else ()
    if not problems and entry.purpose in ASKED_ANEW:
        problems = again
    state = _state(entry, problems, today)
    return PurposeStanding(
        purpose=entry.purpose,
        state=state,
        until=entry.valid_until if given(entry) else None,
        valid=int(not problems),
        count=1,
        again=again,
        reasons=problems if state == "unusable" else (),
    )


def given(entry: Consent) -> bool:
    """Tell whether an entry is an agreement that was not taken back."""
    return entry.decision == "given" and entry.withdrawn_on is None


def risk_changed(entry: Consent, risks: Mapping[str, str], now: str) -> bool:
    """Tell whether the danger is another one than when this was agreed (domain standards 5.2).

    Where nobody recorded the level of that time, it counts as the same.
    """
    return risks.get(entry.consent_id, now) != now


def has_grown_up(then: int | None, now: int | None) -> bool:
    """Tell whether somebody was a child when something was agreed and decides alone now (domain standards 5.2)."""
    return then is not None and now is not None and then < ADULT_AGE <= now


def _decided(entry: Consent, ledger: Ledger, today: date) -> bool:
    """Tell whether two people decided on exactly this, where that is what the consent rests on."""
    wanted = (entry.purpose, entry.recipient)
    return entry.given_by != PANEL or decision_for(ledger.decisions, ledger.scopes, wanted, today) is not None


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
    grown = has_grown_up(person.age_on(entry.taken_on), person.age_on(today))
    found = {TURNED_18: grown, RISK_CHANGED: risk_changed(entry, ledger.risks, person.risk_level)}
    return (*(reason for reason, holds in found.items() if holds), *ledger.anew.get(entry.consent_id, ()))


def _decision_missing(ledger: Ledger, person: WhoseConsent, today: date) -> bool:
    """Tell whether two people should decide and have not (domain standards 5.4).

    Only an answer that counts asks for one: what was asked again since, or has run out, rests on nothing any more.
    Somebody whose age nobody knows may be a child.
    """
    counting = (one for purpose in ConsentPurpose for one in _newest(ledger.consents, purpose))
    if any(given(one) and today <= one.valid_until and not _decided(one, ledger, today) for one in counting):
        return True
    if decision_in_force(ledger.decisions, today) is not None:
        return False
    if not counts_as_child(person.age_on(today)):
        return False
    newest = max(ledger.consents, key=lambda one: one.sequence, default=None)
    return (newest is not None and _for_two(newest)) or _told_undecided(ledger)


def _for_two(newest: Consent) -> bool:
    """Tell whether the newest answer is a matter for two; a no to what is no help is simply kept to."""
    kept_to = newest.assent == "no" and newest.purpose not in OF_HELP
    return best_interest_required(replace(newest, assent="yes") if kept_to else newest)


def _told_undecided(ledger: Ledger) -> bool:
    """Tell whether something was told without consent and nobody decided on it, neither before nor since."""
    told = ledger.told_on
    return told is not None and not any(told <= one.review_on for one in ledger.decisions)


def _unscoped_on(ledger: Ledger) -> date | None:
    """Return the day of the newest decision that is on record without what it is for, and so is for nothing."""
    return max((one.decided_on for one in ledger.decisions if one.record_id not in ledger.scopes), default=None)
