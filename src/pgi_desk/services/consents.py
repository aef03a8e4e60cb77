"""Ask, record and withdraw consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.case_file import DEFAULT_RETENTION_MONTHS, CaseFile, months_later
from pgi_desk.domain.consent import Consent, ConsentPurpose, default_valid_until
from pgi_desk.domain.identifiers import CaseCode, ConsentId, ProviderId
from pgi_desk.domain.referral import Referral, moved
from pgi_desk.domain.staff import Permission
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import ConsentRow, SharedItem

# The explained item without which no consent counts (domain standards 5.2).
LIMITS = "limits_of_confidentiality"
BEFORE_SENDING = frozenset({"draft", "consent_ok"})


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """A consent as it was taken; dates are filled in when it is stored."""

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
    valid_until: date | None = None

    def as_consent(self, desk: Desk, code: CaseCode, case: CaseFile) -> Consent:
        """Return the ledger entry of today; raises InvalidEntry when it cannot be kept."""
        today = desk.clock.today()
        until = self.valid_until or default_valid_until(self.purpose, today, case.retention_until or today)
        consent = Consent(
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
        )
        return consent.cleaned(today, desk.content.list("explained_items").codes())


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """A consent, a refusal or a reason for not asking, for one case."""

    case_code: CaseCode
    entry: ConsentEntry


@dataclass(frozen=True, slots=True)
class WithdrawConsent:
    """The person took a consent back; oral is enough."""

    consent_id: ConsentId
    how: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """What a withdrawal did: the numbers of the referrals that were stopped."""

    changes: ChangeSet
    stopped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsentService:
    """What staff do with the consent ledger."""

    desk: Desk

    def record(self, command: RecordConsent) -> ChangeSet:
        """Append an entry to the ledger; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.RECORD_CONSENT)
        with self.desk.work("consent.record") as work:
            case = work.cases.get(command.case_code)
            consent = command.entry.as_consent(self.desk, command.case_code, case)
            work.consents.add(consent)
            work.commit()
        return ChangeSet.of(Kind.CONSENT, case_code=command.case_code, key=consent.consent_id)

    def withdraw(self, command: WithdrawConsent) -> Withdrawal:
        """Withdraw a consent at once and stop every open referral that rests on it; raises RecordNotFound."""
        self.desk.require(Permission.RECORD_CONSENT)
        with self.desk.work("consent.withdraw") as work:
            consent = work.consents.get(command.consent_id)
            work.consents.update(consent.withdrawn(self.desk.clock.today(), command.how))
            stopped = self._stop_referrals(work, consent)
            work.commit()
        changes = ChangeSet.of(Kind.CONSENT, Kind.REFERRAL, case_code=consent.case_code, key=consent.consent_id)
        return Withdrawal(changes, stopped)

    def suggested_until(self, purpose: ConsentPurpose) -> date:
        """Return the last day of validity that is suggested for a consent of today."""
        self.desk.require(Permission.RECORD_CONSENT, reading=True)
        today = self.desk.clock.today()
        return default_valid_until(purpose, today, months_later(today, DEFAULT_RETENTION_MONTHS))

    def ledger(self, code: CaseCode) -> tuple[ConsentRow, ...]:
        """Return the current entry of each purpose and recipient."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.consent_ledger(code)

    def shared(self, consent_id: ConsentId) -> tuple[SharedItem, ...]:
        """Return what already left the desk on a consent."""
        self.desk.require(Permission.READ_CASES)
        return self.desk.queries.shared_items(consent_id)

    def _stop_referrals(self, work: UnitOfWork, consent: Consent) -> tuple[str, ...]:
        states = self.desk.content.list("referral_states")
        stopped = []
        for referral in work.referrals.for_case(consent.case_code):
            wanted = _where_to_stop(referral, consent)
            if wanted and wanted in states.get(referral.state).words("next"):
                work.referrals.update(moved(referral, wanted, states, self.desk.clock.now()))
                stopped.append(referral.number)
        return tuple(stopped)


def _where_to_stop(referral: Referral, consent: Consent) -> str:
    """A letter that has not left is revoked; one that has left is recalled (domain standards 5.2)."""
    rests_on_it = referral.consent_id == consent.consent_id
    # A newer entry for the same service replaced the one that an older letter rests on: it is taken back with it.
    same_service = consent.purpose is ConsentPurpose.REFERRAL and referral.provider_id == consent.recipient
    if not (rests_on_it or same_service):
        return ""
    return "revoked_by_person" if referral.state in BEFORE_SENDING else "stop_and_recall"
