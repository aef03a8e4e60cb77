"""One referral to one service: its states, who may move it where, and when an answer is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from pgi_desk.domain.code_list import CodeList
from pgi_desk.domain.consent import Consent, ConsentNeed, ConsentPurpose, UsableConsent
from pgi_desk.domain.errors import (
    ConsentMissing,
    InvalidEntry,
    LetterNeverLeft,
    NothingToSend,
    OutcomeNeeded,
    TransitionNotAllowed,
)
from pgi_desk.domain.identifiers import (
    CaseCode,
    ConsentId,
    LetterNumber,
    ProviderId,
    ReferralId,
    StaffId,
)
from pgi_desk.domain.text_entry import clean_text

EMERGENCY = "emergency"
# Nobody knows who listens, so only an emergency is handed over by telephone (domain standards 6.1).
BY_PHONE = "phone"
NEEDS_CONSENT = frozenset({"consent_ok", "sent"})
# Nothing left yet in these, so the letter can still be written anew.
UNSENT = frozenset({"draft", "consent_ok"})
# Handing somebody over to the service that restores family links needs a consent of its own (domain standards 5.1).
FAMILY_LINKS = "rfl"
# A reply is no longer awaited by the due date once the service has acknowledged or answered.
AWAITING_RECEIPT = frozenset({"sent", "no_answer"})
# Somebody may be with the service, or on the way to it.
UNDER_WAY = ("sent", "received", "no_answer", "accepted", "service_started")
# Papers about a letter that left, and the states in which each is due: after the person took the consent back, and
# while the service has not answered.
NOTICES = {"recall": frozenset({"stop_and_recall"}), "reminder": AWAITING_RECEIPT}
NOTICE_NEEDS = {"recall": "stop_and_recall", "reminder": "no_answer"}


@dataclass(frozen=True, slots=True)
class Referral:
    """One referral; times are UTC.

    `items` are the disclosure items that the worker wants the letter to carry. `reason` stays in the file and is
    never printed: free text leaves the desk only as one of the items.
    """

    referral_id: ReferralId
    case_code: CaseCode
    number: LetterNumber
    provider_id: ProviderId
    service_family: str
    priority: str
    prepared_at: datetime
    prepared_by: StaffId
    service_types: tuple[str, ...] = ()
    reason: str = ""
    safety_concern: str = ""
    health_information: str = ""
    story: str = ""
    items: tuple[str, ...] = ()
    letter_language: str = "en"
    person_copy: str = "no_copy"
    delivery_channel: str = "by_hand"
    state: str = "draft"
    consent_id: ConsentId | None = None
    sent_at: datetime | None = None
    due_at: datetime | None = None
    outcome: str = ""
    closed_at: datetime | None = None

    def cleaned(self) -> Referral:
        """Return the referral as it is kept; InvalidEntry names the field that cannot be."""
        if not self.items:
            raise InvalidEntry(field="items", problem="empty")
        if self.delivery_channel == BY_PHONE and self.priority != EMERGENCY:
            raise InvalidEntry(field="delivery_channel", problem="phone_only_in_emergency")
        return replace(
            self,
            reason=clean_text("reason", self.reason, longest=600),
            safety_concern=clean_text("safety_concern", self.safety_concern, longest=300),
            health_information=clean_text("health_information", self.health_information, longest=600),
            story=clean_text("story", self.story, longest=600),
        )

    def need(self) -> ConsentNeed:
        """Return the consent that this referral needs: this recipient, exactly these items."""
        return ConsentNeed(
            purpose=ConsentPurpose.REFERRAL,
            recipient=self.provider_id,
            items=frozenset(self.items),
            urgent=self.priority == EMERGENCY,
        )

    def needs(self) -> tuple[ConsentNeed, ...]:
        """Return every consent that this referral needs; the first is the one that it rests on."""
        need = self.need()
        if self.service_family != FAMILY_LINKS:
            return (need,)
        return (need, replace(need, purpose=ConsentPurpose.FAMILY_LINKS))


def language_for(reads: Iterable[str], offered: Sequence[str]) -> str:
    """Return the language of a letter: the first of those offered that its reader reads, else the first of all."""
    known = frozenset(reads)
    return next((code for code in offered if code in known), offered[0])


def rewritten(referral: Referral, language: str) -> Referral:
    """Return a referral whose letter is in another language; raises TransitionNotAllowed once the letter left."""
    if referral.sent_at is not None or referral.state not in UNSENT:
        raise TransitionNotAllowed(current=referral.state, wanted="consent_ok")
    return replace(referral, letter_language=language)


def narrowed(referral: Referral, agreed: Consent | None) -> Referral:
    """Return a draft without the items that the person did not agree to share with this service.

    Raises NothingToSend when no item is left; without a ledger entry the draft stays as it is.
    """
    if agreed is None or referral.state != "draft":
        return referral
    left = tuple(
        item for item in referral.items if item in agreed.items_to_share and item not in agreed.items_to_withhold
    )
    if agreed.decision == "given" and not left:
        raise NothingToSend()
    return replace(referral, items=left) if agreed.decision == "given" else referral


def refuse_reuse(referral: Referral, others: Iterable[Referral], consent: UsableConsent) -> None:
    """Raise ConsentMissing when another referral rests on this consent: C4 is never reusable (domain standards 5.1)."""
    if any(one.consent_id == consent.consent_id and one.referral_id != referral.referral_id for one in others):
        need = referral.need()
        raise ConsentMissing(purpose=need.purpose.value, reasons=("already_used",), items=tuple(sorted(need.items)))


def moved(
    referral: Referral,
    wanted: str,
    states: CodeList,
    now: datetime,
    *,
    consent: UsableConsent | None = None,
    outcome: str = "",
) -> Referral:
    """Return the referral in another state (domain standards 6.3).

    Raises TransitionNotAllowed, OutcomeNeeded when closing without an outcome, and ConsentMissing when the way
    to ``consent_ok`` or ``sent`` has no usable consent of today for exactly this recipient and these items.
    """
    if wanted not in states.get(referral.state).words("next"):
        raise TransitionNotAllowed(current=referral.state, wanted=wanted)
    if wanted in NEEDS_CONSENT:
        return _with_consent(referral, wanted, now, consent)
    if wanted == "closed":
        if not outcome:
            raise OutcomeNeeded()
        return replace(referral, state=wanted, outcome=outcome, closed_at=now)
    return replace(referral, state=wanted)


def notices_for(referral: Referral) -> tuple[str, ...]:
    """Return which papers may follow a letter that left: a recall (domain standards 5.2), a reminder (6.2)."""
    return tuple(kind for kind, states in NOTICES.items() if referral.state in states)


def require_notice(referral: Referral, kind: str, *, left: bool) -> None:
    """Raise TransitionNotAllowed unless such a paper may follow the letter of this referral now.

    `left` says whether any letter of it left the desk, or may have; where none did, LetterNeverLeft is raised: a recall
    would tell the service of a letter that it never had.
    """
    if kind not in notices_for(referral):
        raise TransitionNotAllowed(current=referral.state, wanted=NOTICE_NEEDS[kind])
    if not left:
        raise LetterNeverLeft(number=referral.number, current=referral.state, wanted=NOTICE_NEEDS[kind])


def sent(referral: Referral, states: CodeList, priorities: CodeList, now: datetime, consent: UsableConsent) -> Referral:
    """Return the referral as sent now, with the time by which the service should have answered (6.2)."""
    gone = moved(referral, "sent", states, now, consent=consent)
    return replace(gone, sent_at=now, due_at=now + respond_within(referral.priority, priorities))


def respond_within(priority: str, priorities: CodeList) -> timedelta:
    """Return the time for an answer: 24 hours, 72 hours or 14 days (domain standards 6.2)."""
    return timedelta(hours=priorities.get(priority).number("respond_within_hours"))


def acknowledge_by(referral: Referral, priorities: CodeList) -> datetime | None:
    """Return when an acknowledgement is due, half of the interval by default; None before sending."""
    if referral.sent_at is None:
        return None
    share = priorities.get(referral.priority).number("acknowledge_share_percent")
    return referral.sent_at + respond_within(referral.priority, priorities) * share / 100


def is_overdue(referral: Referral, now: datetime) -> bool:
    """Tell whether the answer is late: due time passed and the service has not even confirmed receipt."""
    return referral.state in AWAITING_RECEIPT and referral.due_at is not None and now > referral.due_at


def _with_consent(referral: Referral, wanted: str, now: datetime, consent: UsableConsent | None) -> Referral:
    need = referral.need()
    if consent is None or not consent.covers(need) or consent.checked_on < now.astimezone(UTC).date() - timedelta(1):
        raise ConsentMissing(purpose=need.purpose.value, reasons=("not_checked_now",), items=referral.items)
    return replace(referral, state=wanted, consent_id=consent.consent_id)
