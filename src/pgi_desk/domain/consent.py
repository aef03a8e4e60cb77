"""The consent ledger: dated entries, one purpose and one recipient each, and when one of them can be used."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from pgi_desk.domain.child_consent import ConsentBand, child_consent_problems
from pgi_desk.domain.errors import ConsentMissing, InvalidEntry
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId, StaffId
from pgi_desk.domain.person import ADULT_AGE, careful_age
from pgi_desk.domain.text_entry import clean_line, clean_text

REFERRAL_DAYS = 90

NOT_ASKED = "not_asked"


class ConsentPurpose(StrEnum):
    """The nine purposes of domain standards 5.1; never one box for all."""

    CONTACT = "C1_contact"
    RECORD = "C2_record"
    SERVICES = "C3_services"
    REFERRAL = "C4_referral"
    FEEDBACK = "C5_feedback"
    STATISTICS = "C6_stats"
    FOLLOW_UP = "C7_follow_up"
    SUPERVISION = "C8_supervision"
    FAMILY_LINKS = "C9_family_links"


# What a new entry may say; a withdrawal is noted on the entry that is taken back.
DECISIONS = frozenset({"given", "refused", "not_asked"})
# Domain standards 5.2: sharing for a referral and later contact hold at most 90 days.
AT_MOST_90_DAYS = frozenset({ConsentPurpose.REFERRAL, ConsentPurpose.FOLLOW_UP})
ONE_RECIPIENT = frozenset({ConsentPurpose.REFERRAL, ConsentPurpose.FAMILY_LINKS})


@dataclass(frozen=True, slots=True)
class Consent:
    """One entry of the ledger; entries are added and withdrawn, never rewritten.

    `sequence` is the order of recording in the file, 0 until stored. Dates are whole days and the last day counts.
    """

    consent_id: ConsentId
    case_code: CaseCode
    purpose: ConsentPurpose
    decision: str
    taken_on: date
    taken_by: StaffId
    valid_from: date
    valid_until: date
    sequence: int = 0
    not_asked_reason: str = ""
    given_by: str = "self"
    assent: str = "na"
    caregiver_situation: str = ""
    child_mature: bool = False
    mode: str = "oral"
    language: str = ""
    interpreter: str = ""
    explained_items: tuple[str, ...] = ()
    limits_explained: bool = False
    capacity_concern: bool = False
    capacity_note: str = ""
    items_to_share: tuple[str, ...] = ()
    items_to_withhold: tuple[str, ...] = ()
    withheld_from: str = ""
    withholding_reason: str = ""
    recipient: ProviderId | None = None
    legal_basis: str = "consent"
    place_private: bool | None = None
    place_override_reason: str = ""
    withdrawn_on: date | None = None
    withdrawn_how: str = ""

    def cleaned(self, today: date, explained: Sequence[str]) -> Consent:
        """Return the entry as it is kept.

        Raises InvalidEntry when dates are out of order, a recipient is missing or not wanted, or a given consent
        was not explained item by item (`explained` lists the items that must all be ticked). Taking a consent back
        is `withdrawn`, never a new entry.
        """
        if self.decision not in DECISIONS:
            raise InvalidEntry(field="decision", problem="unknown_code")
        if self.taken_on > today or self.valid_until < self.valid_from:
            raise InvalidEntry(field="valid_until", problem="out_of_order")
        longest = self.valid_from + timedelta(days=REFERRAL_DAYS)
        if self.purpose in AT_MOST_90_DAYS and self.valid_until > longest:
            raise InvalidEntry(field="valid_until", problem="longer_than_90_days")
        if (self.recipient is None) == (self.purpose in ONE_RECIPIENT):
            raise InvalidEntry(field="recipient", problem="one_named_recipient")
        if self.decision == "given":
            missing = tuple(item for item in explained if item not in self.explained_items)
            if missing:
                raise InvalidEntry(field="explained_items", problem="not_all_explained", missing=missing)
        if self.decision == "not_asked" and not self.not_asked_reason:
            raise InvalidEntry(field="not_asked_reason", problem="empty")
        return replace(
            self,
            interpreter=self.cleaned_text("interpreter"),
            capacity_note=self.cleaned_text("capacity_note"),
            withheld_from=self.cleaned_text("withheld_from"),
            place_override_reason=self.cleaned_text("place_override_reason"),
        )

    def cleaned_text(self, name: str) -> str:
        """Return one of the texts as it is kept; InvalidEntry when it cannot be."""
        if name == "capacity_note":
            return clean_text(name, self.capacity_note, longest=500)
        return clean_line(name, str(getattr(self, name)))

    def withdrawn(self, on: date, how: str) -> Consent:
        """Return the entry after withdrawal, which works at once and may be oral; the first day of it stays."""
        if self.withdrawn_on is not None:
            return self
        return replace(self, withdrawn_on=on, withdrawn_how=clean_line("withdrawn_how", how))


@dataclass(frozen=True, slots=True)
class ConsentNeed:
    """What is about to be done: one purpose and, for a disclosure, one recipient and exactly these items."""

    purpose: ConsentPurpose
    recipient: ProviderId | None = None
    items: frozenset[str] = frozenset()
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class UsableConsent:
    """Proof that a consent was found usable today; only `find_usable` and the disclosure log make one."""

    consent_id: ConsentId
    purpose: ConsentPurpose
    recipient: ProviderId | None
    items: frozenset[str]
    withheld: frozenset[str]
    checked_on: date

    def covers(self, need: ConsentNeed) -> bool:
        """Tell whether this proof is for that purpose, recipient and all of those items."""
        same = (self.purpose, self.recipient) == (need.purpose, need.recipient)
        return same and need.items <= self.items - self.withheld


def current_entry(entries: Iterable[Consent], purpose: ConsentPurpose, recipient: ProviderId | None) -> Consent | None:
    """Return the newest answer for a purpose and recipient, which alone counts; None when never asked.

    That somebody was not asked again takes nothing from what they answered before.
    """
    fitting = [entry for entry in entries if (entry.purpose, entry.recipient) == (purpose, recipient)]
    answers = [entry for entry in fitting if entry.decision != NOT_ASKED] or fitting
    return max(answers, key=lambda entry: entry.sequence) if answers else None


def agreed_before(entries: Iterable[Consent], refusal: Consent) -> tuple[Consent, ...]:
    """Return what was agreed for the purpose and recipient of a refusal and not taken back yet."""
    same = (refusal.purpose, refusal.recipient)
    return tuple(
        one
        for one in entries
        if (one.purpose, one.recipient) == same and one.decision == "given" and one.withdrawn_on is None
    )


def consent_problems(
    consent: Consent, need: ConsentNeed, today: date, age: int | None, bands: Sequence[ConsentBand]
) -> tuple[str, ...]:
    """Return why a consent cannot be used today, as codes; an empty answer means that it can.

    Source: domain standards 5.2 (usable) and 5.3 (children). `age` is the protection age in years, None unknown.
    """
    checks = {
        "other_purpose": consent.purpose is not need.purpose,
        "other_recipient": consent.recipient != need.recipient,
        "not_given": consent.decision != "given",
        "withdrawn": consent.withdrawn_on is not None or consent.decision == "withdrawn",
        "not_yet_valid": today < consent.valid_from,
        "expired": today > consent.valid_until,
        "limits_not_explained": not consent.limits_explained,
        "place_not_private": consent.place_private is False and not consent.place_override_reason,
        "items_withheld": bool(need.items & set(consent.items_to_withhold)),
        "items_not_listed": not need.items <= set(consent.items_to_share),
    }
    problems = [code for code, found in checks.items() if found]
    child = _asked_as_child(consent, age)
    if child is not None:
        problems += child_consent_problems(child, consent, bands, urgent=need.urgent)
    elif not _adult_gave(consent):
        problems.append("proxy_for_adult")
    return tuple(problems)


def _asked_as_child(consent: Consent, age: int | None) -> int | None:
    """Return by the row of which age a child is asked, or None where an adult decides in person.

    Where nobody knows the age, a yes of the person alone counts. Somebody who speaks for them is looked at as for the
    oldest child, so that the person still has to agree: an unknown age counts as a child until it is known (domain
    standards 2), once the questions about a caregiver were answered.
    """
    if age is None and consent.caregiver_situation and not _adult_gave(consent):
        return careful_age(age)
    return age if age is not None and age < ADULT_AGE else None


def usable(consent: Consent, need: ConsentNeed, today: date, age: int | None, bands: Sequence[ConsentBand]) -> bool:
    """Tell whether a consent can be used today (domain standards 5.2)."""
    return not consent_problems(consent, need, today, age, bands)


def find_usable(
    entries: Iterable[Consent],
    need: ConsentNeed,
    today: date,
    age: int | None,
    bands: Sequence[ConsentBand],
) -> UsableConsent:
    """Return the proof that the newest entry for this need can be used today; raises ConsentMissing otherwise."""
    entry = current_entry(entries, need.purpose, need.recipient)
    reasons = ("never_asked",) if entry is None else consent_problems(entry, need, today, age, bands)
    if entry is None or reasons:
        raise ConsentMissing(purpose=need.purpose.value, reasons=reasons, items=tuple(sorted(need.items)))
    return UsableConsent(
        consent_id=entry.consent_id,
        purpose=entry.purpose,
        recipient=entry.recipient,
        items=frozenset(entry.items_to_share),
        withheld=frozenset(entry.items_to_withhold),
        checked_on=today,
    )


def default_valid_until(purpose: ConsentPurpose, start: date, retention_until: date) -> date:
    """Return the last day of validity by default: 90 days for sharing and follow-up, else the retention date."""
    if purpose in {ConsentPurpose.REFERRAL, ConsentPurpose.FEEDBACK, ConsentPurpose.FOLLOW_UP}:
        return start + timedelta(days=REFERRAL_DAYS)
    return max(start, retention_until)


def _adult_gave(consent: Consent) -> bool:
    """No proxy for an adult with capacity; where capacity is in doubt, only a best-interest panel may stand in."""
    if consent.given_by == "self":
        return True
    return consent.capacity_concern and consent.given_by == "best_interest_panel"
