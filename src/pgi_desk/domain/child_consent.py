"""Assent of the child and consent of an adult by age; the table is data, this is how it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.errors import InvalidEntry

# From this age on, a child's refusal blocks sharing that is not urgent (domain standards 5.3).
REFUSAL_COUNTS_FROM = 12
PANEL = "best_interest_panel"


@dataclass(frozen=True, slots=True)
class ConsentBand:
    """One row of the age table; ages in completed years, both ends included."""

    age_from: int
    age_to: int
    child: str  # none, assent or consent
    without_caregiver: frozenset[str]  # who may consent when no caregiver can; "self" needs maturity
    child_due_weight: bool


class ChildConsentFacts(Protocol):
    """The fields of a consent entry that the table looks at."""

    @property
    def given_by(self) -> str:
        """Who gave it."""

    @property
    def assent(self) -> str:
        """What the child said."""

    @property
    def caregiver_situation(self) -> str:
        """Whether a caregiver can be asked."""

    @property
    def child_mature(self) -> bool:
        """Whether the worker judged the child mature enough."""


def consent_bands(rows: CodeList) -> tuple[ConsentBand, ...]:
    """Read the age table from its content list; raises InvalidEntry when a row lacks a number."""
    return tuple(
        ConsentBand(
            age_from=row.number("age_from"),
            age_to=row.number("age_to"),
            child=row.text("child"),
            without_caregiver=frozenset(row.words("without_caregiver")),
            child_due_weight=bool(row.attributes.get("child_due_weight")),
        )
        for row in rows
    )


def child_consent_problems(
    age: int, consent: ChildConsentFacts, bands: Sequence[ConsentBand], *, urgent: bool
) -> list[str]:
    """Return why a consent for a child cannot be used, as codes (domain standards 5.3).

    A caregiver who may be involved in the harm is never the one who consents: that goes to a best-interest panel.
    """
    band = band_of(age, bands)
    return _child_side(age, consent, band, urgent=urgent) + _adult_side(consent, band)


def best_interest_required(consent: ChildConsentFacts) -> bool:
    """Tell whether the best-interest route is needed (domain standards 5.4)."""
    return consent.caregiver_situation in {"implicated", "absent"} or consent.assent == "no"


def band_of(age: int, bands: Sequence[ConsentBand]) -> ConsentBand:
    """Return the row of an age; raises InvalidEntry when there is none."""
    for band in bands:
        if band.age_from <= age <= band.age_to:
            return band
    raise InvalidEntry(field="age", problem="no_row_for_age")


def _child_side(age: int, consent: ChildConsentFacts, band: ConsentBand, *, urgent: bool) -> list[str]:
    if band.child == "none" or consent.assent == "yes":
        return []
    if consent.assent == "no" and age >= REFUSAL_COUNTS_FROM:
        return [] if urgent and consent.given_by == PANEL else ["child_refused"]
    if consent.assent in {"no", "not_able"} and consent.given_by == PANEL:
        return []
    return ["child_refused" if consent.assent == "no" else "assent_missing"]


def _adult_side(consent: ChildConsentFacts, band: ConsentBand) -> list[str]:
    if consent.given_by == PANEL:
        return []
    by_situation = {
        "implicated": ["best_interest_needed"],
        "present": [] if consent.given_by == "caregiver" else ["caregiver_consent_missing"],
        "absent": _without_caregiver(consent, band),
        "not_in_best_interest": _without_caregiver(consent, band),
    }
    return by_situation.get(consent.caregiver_situation, ["caregiver_not_recorded"])


def _without_caregiver(consent: ChildConsentFacts, band: ConsentBand) -> list[str]:
    if consent.given_by not in band.without_caregiver:
        return ["adult_consent_missing"]
    if consent.given_by == "self" and not (band.child_due_weight and consent.child_mature):
        return ["maturity_not_recorded"]
    return []
