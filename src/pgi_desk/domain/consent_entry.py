"""What is wrong with a consent while it is being taken, field by field, so that the form can say it at the place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from pgi_desk.domain.child_consent import PANEL, ConsentBand
from pgi_desk.domain.consent import (
    AT_MOST_90_DAYS,
    DECISIONS,
    ONE_RECIPIENT,
    REFERRAL_DAYS,
    Consent,
    ConsentNeed,
    consent_problems,
)
from pgi_desk.domain.errors import FieldProblem, InvalidEntry

# The explained item without which no consent counts (domain standards 5.2).
LIMITS = "limits_of_confidentiality"
# Where each reason why a consent cannot be used is put right.
FIELDS = {
    "limits_not_explained": "limits",
    "place_not_private": "place",
    "proxy_for_adult": "given_by",
    "child_refused": "assent",
    "assent_missing": "assent",
    "caregiver_not_recorded": "caregiver",
    "caregiver_consent_missing": "given_by",
    "adult_consent_missing": "given_by",
    "best_interest_needed": "given_by",
    "best_interest_missing": "given_by",
    "maturity_not_recorded": "mature",
}
TEXTS = ("interpreter", "capacity_note", "withheld_from", "place_override_reason")


def entry_problems(
    consent: Consent,
    age: int | None,
    bands: Sequence[ConsentBand],
    explained: Sequence[str],
    *,
    urgent: bool = False,
    decision_in_force: bool = True,
) -> tuple[FieldProblem, ...]:
    """Return what keeps an entry from the ledger, as field and problem; empty when it can be stored.

    A refusal needs little; a consent that is said to be given must be one that can be used (domain standards 5.2 to
    5.4). `age` is the protection age, `decision_in_force` whether two people decided in the person's best interest.
    """
    found = [*_form_problems(consent)]
    if consent.decision == "given":
        found += _given_problems(consent, age, bands, explained, urgent=urgent)
        if consent.given_by == PANEL and not decision_in_force:
            found.append(("given_by", "best_interest_missing"))
    return tuple(dict.fromkeys(found))


def _form_problems(consent: Consent) -> list[FieldProblem]:
    checks = {
        ("decision", "unknown_code"): consent.decision not in DECISIONS,
        ("not_asked_reason", "empty"): consent.decision == "not_asked" and not consent.not_asked_reason,
        ("recipient", "one_named_recipient"): (consent.recipient is None) == (consent.purpose in ONE_RECIPIENT),
        ("valid_until", "out_of_order"): consent.valid_until < consent.valid_from,
        ("valid_until", "longer_than_90_days"): _too_long(consent),
        ("capacity_note", "empty"): consent.capacity_concern and not consent.capacity_note.strip(),
    }
    return [problem for problem, found in checks.items() if found] + _text_problems(consent)


def _too_long(consent: Consent) -> bool:
    longest = consent.valid_from + timedelta(days=REFERRAL_DAYS)
    return consent.purpose in AT_MOST_90_DAYS and consent.valid_until > longest


def _text_problems(consent: Consent) -> list[FieldProblem]:
    found = []
    for name in TEXTS:
        try:
            consent.cleaned_text(name)
        except InvalidEntry as error:
            found.append((name, str(error.facts["problem"])))
    return found


def _given_problems(
    consent: Consent, age: int | None, bands: Sequence[ConsentBand], explained: Sequence[str], *, urgent: bool
) -> list[FieldProblem]:
    found: list[FieldProblem] = []
    if LIMITS not in consent.explained_items:
        found.append(("limits", "limits_not_explained"))
    if any(item not in consent.explained_items for item in explained if item != LIMITS):
        found.append(("explained", "not_all_explained"))
    if consent.purpose in ONE_RECIPIENT and not consent.items_to_share:
        found.append(("items", "nothing_to_share"))
    need = ConsentNeed(consent.purpose, consent.recipient, frozenset(), urgent)
    today: date = consent.taken_on
    reasons = consent_problems(consent, need, today, age, bands)
    found += [(FIELDS[reason], reason) for reason in reasons if reason in FIELDS]
    if consent.caregiver_situation == "implicated" and consent.given_by == "caregiver":
        found.append(("given_by", "caregiver_never_asked"))
    return found
