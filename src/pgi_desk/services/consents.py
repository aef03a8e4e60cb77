"""Ask, record and withdraw consent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from pgi_desk.domain.best_interest import BestInterestRecord, DecisionScope, decision_for
from pgi_desk.domain.case_file import DEFAULT_RETENTION_MONTHS, CaseFile, months_later
from pgi_desk.domain.child_consent import ConsentBand, band_of
from pgi_desk.domain.consent import Consent, ConsentPurpose, agreed_before, default_valid_until
from pgi_desk.domain.consent_entry import LIMITS, entry_problems
from pgi_desk.domain.consent_standing import given
from pgi_desk.domain.errors import FieldProblem, refuse_incomplete
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId, ReferralId
from pgi_desk.domain.partial_date import PartialDate
from pgi_desk.domain.person import ADULT_AGE, protection_age
from pgi_desk.domain.referral import Referral, moved
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.closing import until_when
from pgi_desk.services.consent_check import (
    CONSENT_KEY,
    DECISION_KEY,
    EFFECT_KEY,
    PAPER_KEY,
    RISK_KEY,
    anew_note,
    decided_for,
    effect_note,
    scopes_noted,
    with_notes,
)
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import ConsentRow, SharedItem
from pgi_desk.services.reporting_duty import SETTING, duty_from

BEFORE_SENDING = frozenset({"draft", "consent_ok"})
RECALLED = "stop_and_recall"
# How a consent was taken back by a later refusal; a code, as no person said it in words.
REFUSED_LATER = "refused_later"


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """A consent as it was taken; dates are filled in when it is stored.

    That the signed paper is kept stands in the trail beside the entry, which has no column for it.
    """

    purpose: ConsentPurpose
    decision: str = "given"
    not_asked_reason: str = ""
    given_by: str = "self"
    assent: str = "na"
    caregiver_situation: str = ""
    child_mature: bool = False
    mode: str = "oral"
    language: str = ""
    interpreter: str = ""
    explained_items: tuple[str, ...] = ()
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
    valid_until: date | None = None
    paper_kept: bool = False

    def as_consent(self, desk: Desk, code: CaseCode, case: CaseFile) -> Consent:
        """Return the ledger entry of today; raises InvalidEntry when it cannot be kept."""
        consent = self.as_taken(desk, code, case.retention_until)
        return consent.cleaned(desk.clock.today(), desk.content.list("explained_items").codes())

    def as_taken(self, desk: Desk, code: CaseCode, retention_until: date | None) -> Consent:
        """Return the ledger entry of today as it was typed, whether or not it can be kept."""
        today = desk.clock.today()
        until = self.valid_until or default_valid_until(self.purpose, today, retention_until or today)
        return Consent(
            consent_id=ConsentId(desk.identifiers.new_id()),
            case_code=code,
            purpose=self.purpose,
            decision=self.decision,
            taken_on=today,
            taken_by=desk.member.staff_id,
            valid_from=today,
            valid_until=until,
            not_asked_reason=self.not_asked_reason,
            given_by=self.given_by,
            assent=self.assent,
            caregiver_situation=self.caregiver_situation,
            child_mature=self.child_mature,
            mode=self.mode,
            language=self.language,
            interpreter=self.interpreter,
            explained_items=self.explained_items,
            limits_explained=LIMITS in self.explained_items,
            capacity_concern=self.capacity_concern,
            capacity_note=self.capacity_note,
            items_to_share=self.items_to_share,
            items_to_withhold=self.items_to_withhold,
            withheld_from=self.withheld_from,
            withholding_reason=self.withholding_reason,
            recipient=self.recipient,
            legal_basis=self.legal_basis,
            place_private=self.place_private,
            place_override_reason=self.place_override_reason,
        )


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """A consent, a refusal or a reason for not asking, for one case; `urgent` when an emergency waits for it."""

    case_code: CaseCode
    entry: ConsentEntry
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class ConsentBackground:
    """What the form needs to know: by whose rules it is asked, the law, and what two people decided already.

    `age` is the protection age, None when unknown; `band` the row of the age table for a child; `agreed` for which
    purposes and recipients an agreement stands that a refusal would take back.
    """

    age: int | None
    age_disputed: bool
    band: ConsentBand | None
    duty: ReportingDuty
    decisions: tuple[BestInterestRecord, ...]
    scopes: Mapping[str, DecisionScope]
    retention_until: date | None
    may_override_place: bool
    agreed: frozenset[tuple[str, str]] = frozenset()

    def decision(self, purpose: ConsentPurpose, recipient: ProviderId | None, today: date) -> BestInterestRecord | None:
        """Return the decision of two people on exactly this that holds today, or None."""
        return decision_for(self.decisions, self.scopes, (purpose, recipient), today)


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The person took a consent back; oral is enough."""

    consent_id: ConsentId
    how: str


@dataclass(frozen=True, slots=True)
class AskAnew:
    """Why what was agreed has to be asked anew: a breach, or a wish that the person took back at a service.

    `recipient` limits it to what was agreed for one service; without it every agreement of the case is meant.
    """

    case_code: CaseCode
    reason: str
    recipient: ProviderId | None = None


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an entry or a withdrawal did: the numbers of stopped referrals, and those with letters to recall."""

    changes: ChangeSet
    stopped: tuple[str, ...] = ()
    recalls: tuple[ReferralId, ...] = ()

    @property
    def key(self) -> str:
        """The id of the entry."""
        return self.changes.key


@dataclass(frozen=True, slots=True)
class ConsentService:
    """What staff do with the consent ledger."""

    desk: Desk

    def record(self, command: RecordConsent) -> Recorded:
        """Append an entry to the ledger; a refusal takes back what was agreed before for the same, like a withdrawal.

        Raises RecordNotFound, and EntryIncomplete (an InvalidEntry with every field that is in the way): what is
        said to be given must be a consent that can be used.
        """
        self.desk.require(Permission.RECORD_CONSENT)
        today = self.desk.clock.today()
        with self.desk.work("consent.record") as work:
            case = open_case(work, command.case_code)
            age = work.people.get(command.case_code).age_for_protection(today)
            entry = command.entry
            decision = decided_for(work, command.case_code, entry.purpose, entry.recipient, today)
            refuse_incomplete(self._problems(command, age, case.retention_until, decided=decision is not None))
            consent = command.entry.as_consent(self.desk, command.case_code, case)
            stopped = self._take_back(work, consent) if consent.decision == "refused" else ()
            work.consents.add(consent)
            if consent.decision == "refused":
                self._shorten_keeping(work, consent)
            # A consent is asked anew when the danger changed since (domain standards 5.2).
            facts: dict[str, object] = {CONSENT_KEY: consent.consent_id, RISK_KEY: case.risk_level}
            if command.entry.paper_kept:
                facts[PAPER_KEY] = 1
            work.audit.note(case_code=command.case_code, detail=facts)
            work.commit()
        return _recorded(consent, stopped)

    def background(self, code: CaseCode) -> ConsentBackground:
        """Return what the form for a case needs to know; raises RecordNotFound."""
        self.desk.require(Permission.RECORD_CONSENT, reading=True)
        queries, today = self.desk.queries, self.desk.clock.today()
        detail = queries.case_detail(code)
        age = protection_age(
            PartialDate.from_text(detail.birth), detail.stated_age_group, disputed=detail.age_disputed, today=today
        )
        return ConsentBackground(
            age=age,
            age_disputed=detail.age_disputed,
            band=band_of(age, self.desk.bands()) if age is not None and age < ADULT_AGE else None,
            duty=duty_from(queries.setting(SETTING)),
            decisions=queries.best_interest(code),
            scopes=scopes_noted(queries.noted(code, DECISION_KEY)),
            retention_until=detail.retention_until,
            may_override_place=self.desk.may(Permission.APPROVE_EXCEPTION),
            agreed=frozenset(
                (row.purpose, row.recipient)
                for row in queries.consent_ledger(code)
                if row.decision == "given" and row.withdrawn_on is None
            ),
        )

    def problems(self, command: RecordConsent, known: ConsentBackground) -> tuple[FieldProblem, ...]:
        """Return what keeps an entry from being stored, while it is being typed; reads nothing."""
        self.desk.require(Permission.RECORD_CONSENT, reading=True)
        decided = known.decision(command.entry.purpose, command.entry.recipient, self.desk.clock.today()) is not None
        return self._problems(command, known.age, known.retention_until, decided=decided)

    def withdraw(self, command: WithdrawConsent) -> Recorded:
        """Withdraw a consent at once and stop every open referral that rests on it; raises RecordNotFound."""
        self.desk.require(Permission.RECORD_CONSENT)
        with self.desk.work("consent.withdraw") as work:
            consent = work.consents.get(command.consent_id)
            work.consents.update(consent.withdrawn(self.desk.clock.today(), command.how))
            stopped = self._stop_referrals(work, consent)
            self._shorten_keeping(work, consent)
            self._note_effect(work, consent, stopped)
            work.commit()
        return _recorded(consent, stopped)

    def ask_anew(self, command: AskAnew) -> ChangeSet:
        """Store that what was agreed until now is asked anew before anything else leaves (domain standards 5.2).

        Help that the person agreed to goes on. It only holds back, so that a closed case takes it. Raises InvalidEntry
        and RecordNotFound.
        """
        self.desk.require(Permission.RECORD_CONSENT)
        require_code("reason", command.reason, self.desk.content.list("ask_anew_reasons"))
        with self.desk.work("consent.ask_anew") as work:
            work.cases.get(command.case_code)
            agreed = [
                one
                for one in work.consents.for_case(command.case_code)
                if given(one) and command.recipient in {None, one.recipient}
            ]
            work.audit.note(case_code=command.case_code, detail=anew_note(command.reason, agreed))
            work.commit()
        return ChangeSet.of(Kind.CONSENT, case_code=command.case_code)

    def suggested_until(self, purpose: ConsentPurpose) -> date:
        """Return the last day of validity that is suggested for a consent of today."""
        self.desk.require(Permission.RECORD_CONSENT, reading=True)
        today = self.desk.clock.today()
        return default_valid_until(purpose, today, months_later(today, DEFAULT_RETENTION_MONTHS))

    def ledger(self, code: CaseCode) -> tuple[ConsentRow, ...]:
        """Return the current entry of each purpose and recipient."""
        self.desk.require(Permission.READ_CASES)
        queries = self.desk.queries
        return with_notes(
            queries.consent_ledger(code), queries.noted(code, CONSENT_KEY), queries.noted(code, EFFECT_KEY)
        )

    def shared(self, consent_id: ConsentId) -> tuple[SharedItem, ...]:
        """Return what already left the desk on a consent."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.shared_items(consent_id)

    def _problems(
        self, command: RecordConsent, age: int | None, retention_until: date | None, *, decided: bool
    ) -> tuple[FieldProblem, ...]:
        desk, entry = self.desk, command.entry
        consent = entry.as_taken(desk, command.case_code, retention_until)
        explained = desk.content.list("explained_items").codes()
        found = entry_problems(consent, age, desk.bands(), explained, urgent=command.urgent, decision_in_force=decided)
        if entry.place_override_reason and not desk.may(Permission.APPROVE_EXCEPTION):
            found += (("place", "focal_point_decides"),)
        return found

    def _take_back(self, work: UnitOfWork, refusal: Consent) -> tuple[Referral, ...]:
        """End what was agreed before for the same purpose and recipient: refused, it needs no withdrawal."""
        stopped: list[Referral] = []
        for earlier in agreed_before(work.consents.for_case(refusal.case_code), refusal):
            work.consents.update(earlier.withdrawn(refusal.taken_on, REFUSED_LATER))
            found = self._stop_referrals(work, earlier)
            self._note_effect(work, earlier, found)
            stopped += found
        return tuple(stopped)

    @staticmethod
    def _note_effect(work: UnitOfWork, consent: Consent, stopped: tuple[Referral, ...]) -> None:
        recalls = sum(one.state == RECALLED for one in stopped)
        work.audit.note(case_code=consent.case_code, detail=effect_note(consent.consent_id, len(stopped), recalls))

    def _shorten_keeping(self, work: UnitOfWork, ended: Consent) -> None:
        """A record that rests on consent alone is looked at in the next review once that consent is taken back."""
        if ended.purpose is not ConsentPurpose.RECORD:
            return
        case = work.cases.get(ended.case_code)
        until = until_when(self.desk, work, case, case.closed_on).until
        if case.legal_basis == "consent" and (case.retention_until is None or until < case.retention_until):
            work.cases.update(replace(case, retention_until=until))

    def _stop_referrals(self, work: UnitOfWork, consent: Consent) -> tuple[Referral, ...]:
        states = self.desk.content.list("referral_states")
        stopped = []
        for referral in work.referrals.for_case(consent.case_code):
            wanted = _where_to_stop(referral, consent)
            if wanted and wanted in states.get(referral.state).words("next"):
                stopped.append(moved(referral, wanted, states, self.desk.clock.now()))
                work.referrals.update(stopped[-1])
        return tuple(stopped)


def _recorded(consent: Consent, stopped: tuple[Referral, ...]) -> Recorded:
    kinds = [Kind.CONSENT, *([Kind.REFERRAL] if stopped else [])]
    if consent.purpose is ConsentPurpose.RECORD:
        kinds.append(Kind.CASE)  # until when it is kept may have changed
    changes = ChangeSet.of(*kinds, case_code=consent.case_code, key=consent.consent_id)
    recalls = tuple(one.referral_id for one in stopped if one.state == RECALLED)
    return Recorded(changes, tuple(one.number for one in stopped), recalls)


def _where_to_stop(referral: Referral, consent: Consent) -> str:
    """A letter that has not left is revoked; one that has left is recalled (domain standards 5.2).

    One that was revoked before it left stays so: there is nothing to recall.
    """
    if referral.state == "revoked_by_person":
        return ""
    rests_on_it = referral.consent_id == consent.consent_id
    # A newer entry for the same service replaced the one that an older letter rests on: it is taken back with it.
    purposes = {need.purpose for need in referral.needs()}
    same_service = consent.purpose in purposes and referral.provider_id == consent.recipient
    if not (rests_on_it or same_service):
        return ""
    return "revoked_by_person" if referral.state in BEFORE_SENDING else RECALLED
