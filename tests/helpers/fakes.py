"""The repositories and the unit of work in memory: what is not committed is gone, as in the encrypted file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, NamedTuple, TypeVar

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.audit import GENESIS
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.functioning import FunctioningEntry
from pgi_desk.domain.identifiers import (
    CASE_CODE_ALPHABET,
    CASE_CODE_LETTERS,
    CaseCode,
    LetterNumber,
    ProviderId,
    ReferralId,
    StaffId,
)
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.observation import FactorNote, IndicatorReview, Observation
from pgi_desk.domain.person import Person
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Agreement, StaffMember
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.domain.unconsented import UnconsentedDisclosure
from pgi_desk.domain.unmet_need import UnmetNeed
from pgi_desk.persistence import observation_tables
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.services.anchor_ports import LastSeen
from pgi_desk.services.ports import Queries, never
from pgi_desk.services.read_models import FileDifferences, Problem, VerifyReport

T = TypeVar("T")
# The tables of the file with the field that names a row.
KEYS = {
    "staff": "staff_id",
    "case_files": "case_code",
    "identities": "person_id",
    "providers": "provider_id",
    "consents": "consent_id",
    "assistance_records": "assistance_id",
    "referrals": "referral_id",
    "disclosures": "disclosure_id",
    "referral_plans": "plan_id",
    "best_interest_records": "record_id",
    "disclosures_without_consent": "disclosure_id",
    "file_settings": "key",
    "staff_agreements": "agreement_id",
    "drafts": "draft_id",
    "backup_media": "medium_id",
    "backups": "backup_id",
    "backup_recipients": "recipient_id",
    "restore_drills": "drill_id",
    "recovery_sets": "set_id",
    "referral_answers": "answer_id",
    "incoming_referrals": "incoming_id",
    "unmet_needs": "unmet_need_id",
    **observation_tables.AUDITED,
}


class AuditLine(NamedTuple):
    """What the audit trail says about one write or view."""

    action: str
    case_code: str
    table: str
    row_id: str


@dataclass
class Stored:
    """Rows by table and key in order of storing, and the audit trail."""

    tables: dict[str, dict[str, Any]] = field(default_factory=lambda: {name: {} for name in KEYS})
    audit: list[AuditLine] = field(default_factory=list)
    details: list[Mapping[str, object]] = field(default_factory=list)

    def copy(self) -> Stored:
        """Return a copy to work on; rows are frozen."""
        rows = {name: dict(table) for name, table in self.tables.items()}
        return Stored(rows, list(self.audit), list(self.details))


class FakeStore:
    """One open file in memory; `stored` is what was committed, `problems` what a check of it finds."""

    def __init__(self, *problems: Problem) -> None:
        self.stored = Stored()
        self.problems = problems
        self.closed = False
        self.fail_on_commit: Exception | None = None  # what the next commit meets

    @property
    def schema_version(self) -> int:
        """The version of the tables."""
        return SCHEMA_VERSION

    def open_work(self, staff_id: StaffId, action: str) -> FakeUnitOfWork:
        """Start a unit of work."""
        return FakeUnitOfWork(self, action)

    def queries(self) -> Queries:
        """Refuse: what is queried is tested on the real file."""
        return no_queries()

    def verify(self, _stopped: Callable[[], bool] = never) -> VerifyReport:
        """Report the problems that the test wants."""
        rows = sum(self.row_counts().values())
        return VerifyReport(len(self.audit), rows, f"{len(self.audit):064x}", self.problems)

    def copy_to(self, target: Path) -> None:
        """Write something that stands for the encrypted file."""
        target.write_bytes(b"encrypted")

    def row_counts(self) -> Mapping[str, int]:
        """Return the number of rows per table."""
        return {name: len(rows) for name, rows in self.stored.tables.items()}

    def compare_copy(self, copy: Path, raw_key: bytes) -> FileDifferences:
        """Find no difference."""
        return FileDifferences((), (), None, None, None)

    def verify_copy(self, copy: Path, raw_key: bytes | None = None) -> VerifyReport:
        """Report as `verify` does, or damage when the copy is not what was written."""
        same = copy.read_bytes() == b"encrypted"
        return self.verify() if same else VerifyReport(0, 0, GENESIS, (Problem("page_damaged"),))

    def again(self) -> FakeStore:
        """There is one memory."""
        return self

    def close_reader(self) -> None:
        """Nothing to close."""

    def close(self) -> None:
        """Remember that it was closed."""
        self.closed = True

    @property
    def audit(self) -> list[AuditLine]:
        """The committed audit trail."""
        return self.stored.audit

    def rows(self, table: str) -> tuple[Any, ...]:
        """The committed rows of a table."""
        return tuple(self.stored.tables[table].values())


class FakeTrail:
    """The audit trail of one unit of work."""

    def __init__(self, stored: Stored, action: str) -> None:
        self._stored = stored
        self._action = action

    def note(self, *, case_code: str = "", detail: Mapping[str, object] | None = None) -> None:
        """Add an entry that belongs to no row."""
        self.append(AuditLine(self._action, case_code, "", ""), detail or {})

    def head(self) -> str:
        """Return a hash over all entries."""
        head = GENESIS
        for line in self._stored.audit:
            head = hashlib.sha256(repr((head, line)).encode()).hexdigest()
        return head

    def point(self, sequence: int | None = None) -> ChainPoint | None:
        """Return an entry; its hash is over all entries up to it."""
        number = len(self._stored.audit) if sequence is None else sequence
        if not 1 <= number <= len(self._stored.audit):
            return None
        head = GENESIS
        for line in self._stored.audit[:number]:
            head = hashlib.sha256(repr((head, line)).encode()).hexdigest()
        return ChainPoint(number, head, "2026-06-15T09:00:00+00:00")

    def recent(self, limit: int) -> tuple[tuple[str, str], ...]:
        """Return the newest actions, all at the time at which the tests' clock stands."""
        return tuple((line.action, "2026-06-15T09:00:00+00:00") for line in self._stored.audit[: -limit - 1 : -1])

    def append(self, line: AuditLine, detail: Mapping[str, object]) -> None:
        """Add an entry."""
        self._stored.audit.append(line)
        self._stored.details.append(detail)

    def vouch(self, table: str, row_id: str, case_code: str) -> None:
        """Add the entry of a written row."""
        self.append(AuditLine(self._action, case_code, table, row_id), {})


class FakeRecords(Generic[T]):
    """One table; `found_by` is the field that `get` looks at."""

    table = ""
    found_by = ""

    def __init__(self, stored: Stored, trail: FakeTrail, table: str = "") -> None:
        self.table = table or self.table
        self._rows: dict[str, T] = stored.tables[self.table]
        self._trail = trail

    def add(self, value: T) -> None:
        """Store a new row."""
        self._write(value)

    def update(self, value: T) -> None:
        """Store a changed row."""
        if self._key(value) not in self._rows:
            raise RecordNotFound(kind=self.table, key=self._key(value))
        self._write(value)

    def remove(self, key: str) -> None:
        """Remove the row of a key."""
        if self._rows.pop(key, None) is None:
            raise RecordNotFound(kind=self.table, key=key)
        self._trail.vouch(self.table, key, "")

    def all(self) -> tuple[T, ...]:
        """Return all rows in order of storing."""
        return tuple(self._rows.values())

    def get(self, key: str) -> T:
        """Return the row of a key."""
        for value in self._rows.values():
            if getattr(value, self.found_by or KEYS[self.table]) == key:
                return value
        raise RecordNotFound(kind=self.table, key=key)

    def _write(self, value: T) -> None:
        self._rows[self._key(value)] = value
        self._trail.vouch(self.table, self._key(value), getattr(value, "case_code", "") or "")

    def _key(self, value: T) -> str:
        return str(getattr(value, KEYS[self.table]))

    def _where(self, wanted: Callable[[T], bool], order: Callable[[T], Any]) -> tuple[T, ...]:
        return tuple(sorted(filter(wanted, self._rows.values()), key=order))


class FakePeople(FakeRecords[Person]):
    """Identity data."""

    table = "identities"
    found_by = "case_code"


class FakeCases(FakeRecords[CaseFile]):
    """Case files."""

    table = "case_files"

    def exists(self, case_code: CaseCode) -> bool:
        """Tell whether a case code is taken."""
        return case_code in self._rows


class FakeConsents(FakeRecords[Consent]):
    """The consent ledger."""

    table = "consents"

    def add(self, consent: Consent) -> None:
        """Append an entry with the next sequence number."""
        highest = max((one.sequence for one in self._rows.values()), default=0)
        super().add(consent if consent.sequence else replace(consent, sequence=highest + 1))

    def for_case(self, case_code: CaseCode) -> tuple[Consent, ...]:
        """Return all entries of a case in ledger order."""
        return self._where(lambda one: one.case_code == case_code, lambda one: one.sequence)


class FakeReferrals(FakeRecords[Referral]):
    """Referrals."""

    table = "referrals"

    def for_case(self, case_code: CaseCode) -> tuple[Referral, ...]:
        """Return all referrals of a case, oldest first."""
        return self._where(lambda one: one.case_code == case_code, lambda one: one.prepared_at)

    def by_number(self, number: LetterNumber) -> Referral | None:
        """Return the referral of a letter number, or None."""
        return next((one for one in self._rows.values() if one.number == number), None)

    def next_serial(self, year: int) -> int:
        """Return the next free serial of a year."""
        of_year = [one.number for one in self._rows.values() if one.number.startswith(f"{year % 100:02d}-")]
        return max((int(number[3:9]) for number in of_year), default=0) + 1


class FakeDisclosures(FakeRecords[Disclosure]):
    """Disclosures."""

    table = "disclosures"

    def with_outcome(self, outcome: str) -> tuple[Disclosure, ...]:
        """Return all disclosures of an outcome, oldest first."""
        return self._where(lambda one: one.outcome == outcome, lambda one: one.intended_at)

    def for_referral(self, referral_id: ReferralId) -> tuple[Disclosure, ...]:
        """Return what left, or should have left, for a referral, oldest first."""
        return self._where(lambda one: one.referral_id == referral_id, lambda one: one.intended_at)


class FakePlans(FakeRecords[ReferralPlan]):
    """Plans of referrals."""

    table = "referral_plans"

    def for_case(self, case_code: CaseCode) -> tuple[ReferralPlan, ...]:
        """Return all plans of a case, oldest first."""
        return self._where(lambda one: one.case_code == case_code, lambda one: one.made_at)

    def for_referral(self, referral_id: ReferralId) -> tuple[ReferralPlan, ...]:
        """Return the plan that led to a referral, or nothing."""
        return self._where(lambda one: one.referral_id == referral_id, lambda one: one.made_at)


class FakeAnswers(FakeRecords[ReferralAnswer]):
    """What came back about referrals."""

    table = "referral_answers"

    def for_referral(self, referral_id: ReferralId) -> tuple[ReferralAnswer, ...]:
        """Return the entries of a referral in order of recording."""
        return self._where(lambda one: one.referral_id == referral_id, lambda one: one.recorded_at)

    def for_provider(self, provider_id: ProviderId) -> tuple[ReferralAnswer, ...]:
        """Return the entries about a service in order of recording."""
        return self._where(lambda one: one.provider_id == provider_id, lambda one: one.recorded_at)


class FakeAgreements(FakeRecords[Agreement]):
    """Confidentiality agreements."""

    table = "staff_agreements"

    def for_staff(self, staff_id: StaffId) -> tuple[Agreement, ...]:
        """Return all agreements of a staff member, the one that holds longest last."""
        return self._where(lambda one: one.staff_id == staff_id, lambda one: one.valid_until)


class FakeBestInterest(FakeRecords[BestInterestRecord]):
    """Decisions of two people."""

    table = "best_interest_records"

    def for_case(self, case_code: CaseCode) -> tuple[BestInterestRecord, ...]:
        """Return all decisions of a case, oldest first."""
        return self._where(lambda one: one.case_code == case_code, lambda one: one.decided_on)


class FakeUnconsented(FakeRecords[UnconsentedDisclosure]):
    """What was told without consent."""

    table = "disclosures_without_consent"

    def for_case(self, case_code: CaseCode) -> tuple[UnconsentedDisclosure, ...]:
        """Return all of a case, oldest first."""
        return self._where(lambda one: one.case_code == case_code, lambda one: one.disclosed_at)


class FakeDrafts(FakeRecords[Draft]):
    """Unfinished forms."""

    table = "drafts"

    def for_staff(self, staff_id: StaffId) -> tuple[Draft, ...]:
        """Return all drafts of a staff member, oldest first."""
        return self._where(lambda one: one.staff_id == staff_id, lambda one: one.saved_at)


class FakeCaseEntries(FakeRecords[T]):
    """Entries of a case that are only ever added."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return all entries of a case in order of recording."""
        return tuple(one for one in self.all() if getattr(one, "case_code", "") == case_code)


class FakeObservationWork:
    """The part of a unit of work that keeps what was observed."""

    @property
    def observations(self) -> FakeCaseEntries[Observation]:
        """Answers to signs, indicators and elements."""
        return FakeCaseEntries(self._open(), self.audit, "observations")

    @property
    def factor_notes(self) -> FakeCaseEntries[FactorNote]:
        """Factors of vulnerability."""
        return FakeCaseEntries(self._open(), self.audit, "factor_notes")

    @property
    def indicator_reviews(self) -> FakeCaseEntries[IndicatorReview]:
        """Reviews of the level of concern."""
        return FakeCaseEntries(self._open(), self.audit, "indicator_reviews")

    @property
    def trafficking_statuses(self) -> FakeCaseEntries[StatusEntry]:
        """Who was found to be what."""
        return FakeCaseEntries(self._open(), self.audit, "trafficking_statuses")

    @property
    def functioning(self) -> FakeCaseEntries[FunctioningEntry]:
        """Answers to the short set on functioning."""
        return FakeCaseEntries(self._open(), self.audit, "functioning_answers")

    @property
    def audit(self) -> FakeTrail:
        """The audit trail."""
        raise NotImplementedError

    def _open(self) -> Stored:
        raise NotImplementedError


class FakeSettings:
    """Settings of the file."""

    def __init__(self, stored: Stored, trail: FakeTrail) -> None:
        self._rows: dict[str, str] = stored.tables["file_settings"]
        self._trail = trail

    def get(self, key: str) -> str:
        """Return a setting, or an empty text."""
        return self._rows.get(key, "")

    def put(self, key: str, value: str) -> None:
        """Store a setting."""
        self._rows[key] = value
        self._trail.vouch("file_settings", key, "")


class FakeUnitOfWork(FakeObservationWork):
    """Works on a copy of the store; commit puts it in place of what was there."""

    def __init__(self, store: FakeStore, action: str) -> None:
        self._store = store
        self._action = action
        self._working: Stored | None = None

    def __enter__(self) -> FakeUnitOfWork:
        self._working = self._store.stored.copy()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._working = None

    def commit(self) -> None:
        """Store everything, or meet what the test wants."""
        failure, self._store.fail_on_commit = self._store.fail_on_commit, None
        if failure is not None:
            raise failure
        self._store.stored = self._open().copy()

    @property
    def people(self) -> FakePeople:
        """Identity data."""
        return FakePeople(self._open(), self.audit)

    @property
    def cases(self) -> FakeCases:
        """Case files."""
        return FakeCases(self._open(), self.audit)

    @property
    def consents(self) -> FakeConsents:
        """The consent ledger."""
        return FakeConsents(self._open(), self.audit)

    @property
    def assistance(self) -> FakeRecords[Assistance]:
        """Help that was given."""
        return FakeRecords(self._open(), self.audit, "assistance_records")

    @property
    def providers(self) -> FakeRecords[ServiceProvider]:
        """The service directory."""
        return FakeRecords(self._open(), self.audit, "providers")

    @property
    def referrals(self) -> FakeReferrals:
        """Referrals."""
        return FakeReferrals(self._open(), self.audit)

    @property
    def disclosures(self) -> FakeDisclosures:
        """Disclosures."""
        return FakeDisclosures(self._open(), self.audit)

    @property
    def plans(self) -> FakePlans:
        """Plans of referrals."""
        return FakePlans(self._open(), self.audit)

    @property
    def best_interest(self) -> FakeBestInterest:
        """Decisions of two people."""
        return FakeBestInterest(self._open(), self.audit)

    @property
    def unconsented(self) -> FakeUnconsented:
        """What was told without consent."""
        return FakeUnconsented(self._open(), self.audit)

    @property
    def staff(self) -> FakeRecords[StaffMember]:
        """Staff members."""
        return FakeRecords(self._open(), self.audit, "staff")

    @property
    def agreements(self) -> FakeAgreements:
        """Confidentiality agreements of staff."""
        return FakeAgreements(self._open(), self.audit)

    @property
    def drafts(self) -> FakeDrafts:
        """Unfinished forms."""
        return FakeDrafts(self._open(), self.audit)

    @property
    def media(self) -> FakeRecords[BackupMedium]:
        """Sticks and folders that hold backups."""
        return FakeRecords(self._open(), self.audit, "backup_media")

    @property
    def backups(self) -> FakeRecords[BackupRecord]:
        """Backups that were made."""
        return FakeRecords(self._open(), self.audit, "backups")

    @property
    def recipients(self) -> FakeRecords[BackupRecipient]:
        """Public keys that open the backups."""
        return FakeRecords(self._open(), self.audit, "backup_recipients")

    @property
    def drills(self) -> FakeRecords[RestoreDrill]:
        """Restores that were done as a proof."""
        return FakeRecords(self._open(), self.audit, "restore_drills")

    @property
    def recovery_sets(self) -> FakeRecords[RecoverySet]:
        """Sets of recovery sheets."""
        return FakeRecords(self._open(), self.audit, "recovery_sets")

    @property
    def answers(self) -> FakeAnswers:
        """What came back about referrals."""
        return FakeAnswers(self._open(), self.audit)

    @property
    def incoming(self) -> FakeRecords[IncomingReferral]:
        """Referrals that came in."""
        return FakeRecords(self._open(), self.audit, "incoming_referrals")

    @property
    def unmet_needs(self) -> FakeRecords[UnmetNeed]:
        """Needs without a referral."""
        return FakeRecords(self._open(), self.audit, "unmet_needs")

    @property
    def settings(self) -> FakeSettings:
        """Settings of the file."""
        return FakeSettings(self._open(), self.audit)

    @property
    def audit(self) -> FakeTrail:
        """The audit trail."""
        return FakeTrail(self._open(), self._action)

    def _open(self) -> Stored:
        if self._working is None:
            raise RuntimeError("used outside a unit of work")
        return self._working


class CountingIdentifiers:
    """Ids and case codes in order: id1, id2 and so on."""

    def __init__(self) -> None:
        self._count = 0

    def new_id(self) -> str:
        """Return the next id."""
        self._count += 1
        return f"id{self._count}"

    def case_letters(self) -> str:
        """Return the next seven letters."""
        self._count += 1
        size, number, letters = len(CASE_CODE_ALPHABET), self._count, ""
        for _ in range(CASE_CODE_LETTERS):
            letters, number = letters + CASE_CODE_ALPHABET[number % size], number // size
        return letters


def no_queries() -> Queries:
    """Refuse: a use case over fakes has nothing to query."""
    raise AssertionError("this use case reads through queries: use the real file")


@dataclass
class FakeAnchors:
    """The memory of a laptop; `problem` is what meets the next attempt to write."""

    points: dict[str, ChainPoint] = field(default_factory=dict)
    damaged: bool = False
    problem: Exception | None = None

    def last_seen(self, file_id: str) -> LastSeen:
        """Return what was kept."""
        return LastSeen(damaged=True) if self.damaged else LastSeen(self.points.get(file_id))

    def keep(self, file_id: str, point: ChainPoint) -> None:
        """Keep a point, or fail."""
        if self.problem is not None:
            raise self.problem
        self.damaged = False
        self.points[file_id] = point
