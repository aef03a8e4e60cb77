"""The repositories and the unit of work in memory: what is not committed is gone, as in the encrypted file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Generic, NamedTuple, TypeVar

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.approval_request import ApprovalRequest
from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.attachment import Attachment, AttachmentPart, Format
from pgi_desk.domain.audit import GENESIS, GONE, AuditEntry
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.best_interest import BestInterestRecord
from pgi_desk.domain.breach import Breach, BreachCase, Telling
from pgi_desk.domain.case_bin import BinnedCase
from pgi_desk.domain.case_file import CaseFile
from pgi_desk.domain.case_note import CaseNote, PfaNote
from pgi_desk.domain.case_plan import CasePlan
from pgi_desk.domain.closing import Closure
from pgi_desk.domain.consent import Consent
from pgi_desk.domain.disclosure import Disclosure
from pgi_desk.domain.draft import Draft
from pgi_desk.domain.erasing import ErasedFigures
from pgi_desk.domain.errors import RecordNotFound
from pgi_desk.domain.family import FamilyLink
from pgi_desk.domain.functioning import FunctioningEntry
from pgi_desk.domain.goods import GoodsGiven, Receipt
from pgi_desk.domain.group_activity import GroupActivity
from pgi_desk.domain.hand_over import HandOverNote
from pgi_desk.domain.health_help import HealthHelp
from pgi_desk.domain.identifiers import (
    CASE_CODE_ALPHABET,
    CASE_CODE_LETTERS,
    ArticleId,
    AttachmentId,
    CaseCode,
    LetterNumber,
    ProviderId,
    ReadinessId,
    ReferralId,
    StaffId,
)
from pgi_desk.domain.impact import ImpactAssessment
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.interpreters import Interpreter, InterpreterUse
from pgi_desk.domain.legal_matter import LegalEntry, LegalMatter
from pgi_desk.domain.merging import CaseAlias
from pgi_desk.domain.need_to_know import CaseHelper, HiddenName, IdentityOpening, OpeningNotice
from pgi_desk.domain.observation import FactorNote, IndicatorReview, Observation
from pgi_desk.domain.people_import import KnownPerson
from pgi_desk.domain.person import Person
from pgi_desk.domain.principle_checks import PrincipleCheck
from pgi_desk.domain.quick_contact import ContactCount, QuickContact
from pgi_desk.domain.readiness import Assessment, ReadinessAnswer, ReadinessLoss
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.referral import Referral
from pgi_desk.domain.referral_answer import ReferralAnswer
from pgi_desk.domain.referral_plan import ReferralPlan
from pgi_desk.domain.retention import KeepingDecision, LegalHold, RetentionReview
from pgi_desk.domain.rights import RightsTicket
from pgi_desk.domain.safety import SafetyAssessment
from pgi_desk.domain.safety_plan import SafetyPlan
from pgi_desk.domain.safety_tasks import SafetyFlag, SafetyTask
from pgi_desk.domain.service_directory import ServiceProvider
from pgi_desk.domain.staff import Agreement, StaffMember
from pgi_desk.domain.staff_skill import StaffSkill
from pgi_desk.domain.stock import StockArticle, StockMove
from pgi_desk.domain.suicide_risk import SuicideScreening
from pgi_desk.domain.tombstone import Tombstone
from pgi_desk.domain.trafficking_status import StatusEntry
from pgi_desk.domain.unconsented import TypedRecipient, UnconsentedDisclosure
from pgi_desk.domain.undoing import NamedChange, RowsState
from pgi_desk.domain.unmet_need import UnmetNeed
from pgi_desk.domain.wellbeing import Wellbeing
from pgi_desk.persistence import (
    accountability_tables,
    family_tables,
    help_tables,
    observation_tables,
    supervision_tables,
    undo_tables,
)
from pgi_desk.persistence.tables import SCHEMA_VERSION
from pgi_desk.services.accountability_ports import OwnRow
from pgi_desk.services.anchor_ports import LastSeen
from pgi_desk.services.attachment_ports import CleanCopy
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.letting_go_ports import ErasedRows, NamedElsewhere, PeopleOfYear
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
    "quick_contacts": "contact_id",
    "contact_counts": "count_id",
    "case_closures": "closure_id",
    "keeping_decisions": "keeping_id",
    "legal_holds": "hold_id",
    "rights_tickets": "ticket_id",
    "retention_reviews": "review_id",
    "tombstones": "digest",
    "erased_figures": "year",
    "safety_assessments": "assessment_id",
    "suicide_screenings": "screening_id",
    "safety_plans": "plan_id",
    "safety_flags": "flag_id",
    "safety_tasks": "task_id",
    "staff_skills": "skill_id",
    "case_notes": "note_id",
    "pfa_notes": "note_id",
    "case_plans": "plan_id",
    "readiness_assessments": "assessment_id",
    "readiness_answers": "answer_id",
    "readiness_losses": "loss_id",
    "principle_checks": "check_id",
    **observation_tables.AUDITED,
    **family_tables.AUDITED,
    **help_tables.AUDITED,
    **accountability_tables.AUDITED,
    **supervision_tables.AUDITED,
    **undo_tables.AUDITED,
    "typed_recipients": "disclosure_id",
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
        self.other_head = ""  # what a check reads in place of the head that was written
        self.fail_on_commit: Exception | None = None  # what the next commit meets

    @property
    def schema_version(self) -> int:
        """The version of the tables."""
        return SCHEMA_VERSION

    def open_work(self, staff_id: StaffId, action: str) -> FakeUnitOfWork:
        """Start a unit of work."""
        return FakeUnitOfWork(self, action)

    def name_changes(self, named: Mapping[str, bool]) -> None:
        """Named changes are tested on the real file."""

    def queries(self) -> Queries:
        """Refuse: what is queried is tested on the real file."""
        return no_queries()

    def verify(self, _stopped: Callable[[], bool] = never) -> VerifyReport:
        """Report the problems that the test wants."""
        rows = sum(self.row_counts().values())
        head = FakeTrail(self.stored, "").head()
        return VerifyReport(len(self.audit), rows, self.other_head or head, self.problems)

    def copy_to(self, target: Path) -> None:
        """Write something that stands for the encrypted file."""
        target.write_bytes(b"encrypted")

    def row_counts(self) -> Mapping[str, int]:
        """Return the number of rows per table."""
        return {name: len(rows) for name, rows in self.stored.tables.items()}

    def compare_copy(self, copy: Path, raw_key: bytes) -> FileDifferences:
        """Find no difference."""
        return FileDifferences((), (), None, None, None)

    def verify_copy(
        self, copy: Path, raw_key: bytes | None = None, stopped: Callable[[], bool] = never
    ) -> VerifyReport:
        """Report as `verify` does, or damage when the copy is not what was written."""
        same = copy.read_bytes() == b"encrypted"
        return self.verify() if same else VerifyReport(0, 0, GENESIS, (Problem("page_damaged"),))

    @property
    def forgotten(self) -> int:
        """Nothing is hidden."""
        return 0

    def sweep(self) -> bool:
        """There is nothing to rewrite."""
        return True

    def forget_in_copy(self, copy: Path, raw_key: bytes, erased: frozenset[str]) -> int:
        """Forget as many as are asked for; what a copy holds is tested on real files."""
        return len(erased)

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

    def noted(self, case_code: CaseCode, key: str) -> tuple[Mapping[str, object], ...]:
        """Return the details of a case's entries that hold this key."""
        entries = zip(self._stored.audit, self._stored.details, strict=True)
        return tuple(detail for line, detail in entries if line.case_code == case_code and key in detail)

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

    def since(self, sequence: int, limit: int) -> tuple[AuditEntry, ...]:
        """Return entries after a sequence number, all by the same person and at the same time.

        Only a row that is there has a digest.
        """
        both = list(zip(self._stored.audit, self._stored.details, strict=True))[sequence : sequence + limit]
        return tuple(
            AuditEntry(
                *(number, "2026-06-15T09:00:00+00:00", "s1", line.action, line.case_code, line.table, line.row_id),
                *(1, self._digest(line), json.dumps(detail) if detail else "", "", ""),
            )
            for number, (line, detail) in enumerate(both, start=sequence + 1)
        )

    def _digest(self, line: AuditLine) -> str:
        return "digest" if line.row_id in self._stored.tables.get(line.table, {}) else GONE

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

    def known(self) -> tuple[KnownPerson, ...]:
        """Return so much of everybody on file as recognising them in a list needs."""
        return tuple(
            KnownPerson(
                one.person_id,
                one.case_code,
                f"{one.given_name} {one.family_name} {one.nickname}",
                one.birth.as_text(),
                one.sex,
                one.other_names,
                one.age_disputed,
            )
            for one in self._rows.values()
        )


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


class FakeOfCase(FakeRecords[T]):
    """Rows that belong to cases."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return those of a case in order of storing."""
        return tuple(one for one in self._rows.values() if getattr(one, "case_code", "") == case_code)


class FakeErasing:
    """Refuses: what is erased is tested on the real file."""

    def erase(self, case_code: CaseCode) -> ErasedRows:
        """Refuse."""
        raise AssertionError(f"erased {case_code} from fakes: use the real file")

    def profiles(self, year: int, case_code: CaseCode) -> PeopleOfYear:
        """Refuse."""
        raise AssertionError(f"counted {year} and {case_code} over fakes: use the real file")

    def past_due(self, _today: date) -> int:
        """Nothing is late."""
        return 0

    def still_here(self, _digests: frozenset[str], _secret_hex: str) -> tuple[CaseCode, ...]:
        """Nothing came back."""
        return ()

    def named_elsewhere(self, _case_code: CaseCode) -> NamedElsewhere:
        """Nobody is named."""
        return NamedElsewhere()


class FakeCaseRecords(FakeRecords[T]):
    """Rows of one kind that belong to a case."""

    def for_case(self, case_code: CaseCode) -> tuple[T, ...]:
        """Return all of a case in order of storing."""
        return tuple(one for one in self._rows.values() if getattr(one, "case_code", "") == case_code)


# Observed, not asked for: the lists that are open from level 1 on.
SIGN_LISTS = frozenset({"unodc_signs", "palermo_elements"})


class FakeAssessments(FakeRecords[Assessment]):
    """Readiness assessments; what was used before is read from the other tables."""

    table = "readiness_assessments"

    def __init__(self, stored: Stored, trail: FakeTrail) -> None:
        super().__init__(stored, trail)
        self._stored = stored

    def used_before(self, module: str) -> bool:
        """Tell whether there are rows of a module that existed before readiness."""
        tables = self._stored.tables
        survivors = {code for code, case in tables["case_files"].items() if case.case_type == "survivor"}
        usual = (one for one in tables["assistance_records"].values() if not one.emergency_reason)
        help_given = {one.family for one in usual if one.case_code in survivors}
        steps = tables["legal_entries"].values()
        by_hand = any(one.assistance_id is None and one.case_code in survivors for one in steps)
        used = {
            "directory": bool(tables["providers"]),
            "referral": bool(tables["referrals"]),
            "material_aid": "material_social" in help_given,
            "legal_aid": "legal" in help_given or by_hand,
            "observation": any(one.list_name in SIGN_LISTS for one in tables["observations"].values()),
        }
        return used.get(module, False)


class FakeReadinessAnswers(FakeRecords[ReadinessAnswer]):
    """Rated questions."""

    table = "readiness_answers"

    def for_assessment(self, assessment_id: ReadinessId) -> tuple[ReadinessAnswer, ...]:
        """Return all of an assessment."""
        return tuple(one for one in self.all() if one.assessment_id == assessment_id)


class FakeReadinessLosses(FakeRecords[ReadinessLoss]):
    """What let a level fall."""

    table = "readiness_losses"

    def for_assessment(self, assessment_id: ReadinessId) -> tuple[ReadinessLoss, ...]:
        """Return all since an assessment was signed, in order of recording."""
        return self._where(lambda one: one.assessment_id == assessment_id, lambda one: one.recorded_at)


class FakePrincipleChecks(FakeRecords[PrincipleCheck]):
    """What was asked before decisions."""

    table = "principle_checks"

    def newest_of(self, staff_id: StaffId, occasion: str, limit: int) -> tuple[PrincipleCheck, ...]:
        """Return the newest checks of one person before one kind of step, in order of time."""
        wanted = (staff_id, occasion)
        return self._where(lambda one: (one.made_by, one.occasion) == wanted, lambda one: one.made_at)[-limit:]

    def since(self, moment: datetime) -> tuple[PrincipleCheck, ...]:
        """Return all checks of everybody since a moment, in order of time."""
        return self._where(lambda one: one.made_at >= moment, lambda one: one.made_at)


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


class FakeStockMoves(FakeRecords[StockMove]):
    """The history of the stock."""

    table = "stock_moves"

    def newest(self, article_id: ArticleId) -> StockMove | None:
        """Return the newest line of an article."""
        return next(iter(reversed(self.for_article(article_id))), None)

    def for_article(self, article_id: ArticleId) -> tuple[StockMove, ...]:
        """Return all lines of an article, oldest first."""
        return self._where(lambda one: one.article_id == article_id, lambda one: one.number)


class FakeAidWork:
    """The part of a unit of work that keeps help with forms of its own, and the stock."""

    @property
    def health_help(self) -> FakeCaseRecords[HealthHelp]:
        """Help with health."""
        return FakeCaseRecords(self._open(), self.audit, "health_help")

    @property
    def wellbeing(self) -> FakeCaseRecords[Wellbeing]:
        """How people felt."""
        return FakeCaseRecords(self._open(), self.audit, "wellbeing")

    @property
    def legal_matters(self) -> FakeCaseRecords[LegalMatter]:
        """Legal matters."""
        return FakeCaseRecords(self._open(), self.audit, "legal_matters")

    @property
    def legal_entries(self) -> FakeCaseRecords[LegalEntry]:
        """Steps of legal matters."""
        return FakeCaseRecords(self._open(), self.audit, "legal_entries")

    @property
    def stock_articles(self) -> FakeRecords[StockArticle]:
        """What the stock holds."""
        return FakeRecords(self._open(), self.audit, "stock_articles")

    @property
    def stock_moves(self) -> FakeStockMoves:
        """What came in and went out."""
        return FakeStockMoves(self._open(), self.audit)

    @property
    def goods(self) -> FakeCaseRecords[GoodsGiven]:
        """Who received what."""
        return FakeCaseRecords(self._open(), self.audit, "goods_given")

    @property
    def receipts(self) -> FakeCaseRecords[Receipt]:
        """Receipts on paper."""
        return FakeCaseRecords(self._open(), self.audit, "receipts")

    @property
    def audit(self) -> FakeTrail:
        """The audit trail."""
        raise NotImplementedError

    def _open(self) -> Stored:
        raise NotImplementedError


class FakeSupervisionWork:
    """Hand-over, need-to-know and interpreters, in memory."""

    @property
    def hand_overs(self) -> FakeCaseRecords[HandOverNote]:
        """Notes from one colleague to the next."""
        return FakeCaseRecords(self._open(), self.audit, "hand_over_notes")

    @property
    def hidden_names(self) -> FakeCaseRecords[HiddenName]:
        """Cases whose identity is shown only to who needs it."""
        return FakeCaseRecords(self._open(), self.audit, "hidden_names")

    @property
    def case_helpers(self) -> FakeCaseRecords[CaseHelper]:
        """Colleagues who work on a case."""
        return FakeCaseRecords(self._open(), self.audit, "case_helpers")

    @property
    def openings(self) -> FakeCaseRecords[IdentityOpening]:
        """Identities opened for a time."""
        return FakeCaseRecords(self._open(), self.audit, "identity_openings")

    @property
    def opening_notices(self) -> FakeRecords[OpeningNotice]:
        """Who has to see an opening."""
        return FakeRecords(self._open(), self.audit, "opening_notices")

    @property
    def interpreters(self) -> FakeRecords[Interpreter]:
        """Who interprets for the branch."""
        return FakeRecords(self._open(), self.audit, "interpreters")

    @property
    def interpreter_uses(self) -> FakeCaseRecords[InterpreterUse]:
        """When an interpreter was asked."""
        return FakeCaseRecords(self._open(), self.audit, "interpreter_uses")

    @property
    def approval_requests(self) -> FakeCaseRecords[ApprovalRequest]:
        """Requests to agree."""
        return FakeCaseRecords(self._open(), self.audit, "approval_requests")

    @property
    def audit(self) -> FakeTrail:
        """The audit trail; the unit of work has it."""
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


class FakeAttachmentParts(FakeRecords[AttachmentPart]):
    """The content of copies."""

    table = "attachment_parts"

    def for_attachment(self, attachment_id: AttachmentId) -> tuple[AttachmentPart, ...]:
        """Return the parts of a copy in their order."""
        mine = [part for part in self.all() if part.attachment_id == attachment_id]
        return tuple(sorted(mine, key=lambda part: part.number))


class FakeFamilyLinks(FakeCaseRecords[FamilyLink]):
    """Who belongs to whom."""

    def for_case(self, case_code: CaseCode) -> tuple[FamilyLink, ...]:
        """Return all links of a case: those written there first."""
        others = (one for one in self.all() if one.other_case == case_code)
        return (*super().for_case(case_code), *others)


class FakeFamilyWork:
    """The part of a unit of work that keeps copies, family and groups."""

    @property
    def attachments(self) -> FakeCaseRecords[Attachment]:
        """Copies of documents."""
        return FakeCaseRecords(self._open(), self.audit, "attachments")

    @property
    def attachment_parts(self) -> FakeAttachmentParts:
        """What the copies hold."""
        return FakeAttachmentParts(self._open(), self.audit)

    @property
    def family_links(self) -> FakeFamilyLinks:
        """Who belongs to whom."""
        return FakeFamilyLinks(self._open(), self.audit, "family_links")

    @property
    def group_activities(self) -> FakeRecords[GroupActivity]:
        """Work with groups."""
        return FakeRecords(self._open(), self.audit, "group_activities")

    @property
    def audit(self) -> FakeTrail:
        """The audit trail."""
        raise NotImplementedError

    def _open(self) -> Stored:
        raise NotImplementedError


class FakeAttachmentFiles:
    """Takes files as they are and draws a grey page; `problem` is what meets the next file."""

    def __init__(self) -> None:
        self.problem: Exception | None = None

    def read(self, path: Path) -> bytes:
        """Return what a file holds."""
        return path.read_bytes()

    def clean(self, data: bytes, file_format: Format) -> CleanCopy:
        """Return the file without its last byte, so that a test sees which one is stored."""
        if self.problem is not None:
            raise self.problem
        return CleanCopy(data[:-1], 1, ("place",))

    def draw(self, content: bytes, file_format: Format, page: int, longest: int) -> PageImage:
        """Return a grey page."""
        return PageImage(longest, 2, bytes([127]) * longest * 6)


class FakeOwnRecord:
    """Everything about one person; what belongs to them is tested on real files."""

    def __init__(self, stored: Stored) -> None:
        self._stored = stored

    def rows(self, case_code: CaseCode) -> tuple[OwnRow, ...]:
        """Return the case file alone."""
        case = self._stored.tables["case_files"].get(case_code)
        if case is None:
            raise RecordNotFound(kind="case_files", key=case_code)
        return (OwnRow("case_files", {"case_code": case_code, "need": case.need}),)

    def names_of_others(self, case_code: CaseCode) -> frozenset[str]:
        """Return the names of staff."""
        return frozenset(one.name for one in self._stored.tables["staff"].values())

    def service_names(self) -> Mapping[str, str]:
        """Return the names of services by id."""
        return {one.provider_id: one.name for one in self._stored.tables["providers"].values()}


class FakeAccountabilityWork:
    """Breaches, impact assessments and the own record in memory."""

    def _open(self) -> Stored:
        raise NotImplementedError

    @property
    def audit(self) -> FakeTrail:
        """The audit trail."""
        raise NotImplementedError

    @property
    def breaches(self) -> FakeRecords[Breach]:
        """Breaches of data."""
        return FakeRecords(self._open(), self.audit, "breaches")

    @property
    def breach_cases(self) -> FakeRecords[BreachCase]:
        """Which cases a breach concerns."""
        return FakeRecords(self._open(), self.audit, "breach_cases")

    @property
    def tellings(self) -> FakeRecords[Telling]:
        """Who was told."""
        return FakeRecords(self._open(), self.audit, "breach_tellings")

    @property
    def impacts(self) -> FakeRecords[ImpactAssessment]:
        """Impact assessments."""
        return FakeRecords(self._open(), self.audit, "impact_assessments")

    @property
    def own_record(self) -> FakeOwnRecord:
        """Everything about one person."""
        return FakeOwnRecord(self._open())

    def has_cases(self) -> bool:
        """Tell whether anybody is on record."""
        return bool(self._open().tables["case_files"])


class FakeUndoing:
    """No named change; taking back is tested on the real file."""

    def recent(self, _limit: int) -> tuple[NamedChange, ...]:
        """There are none."""
        return ()

    def get(self, change_id: int) -> NamedChange:
        """There is none."""
        raise RecordNotFound(kind="undo_changes", key=change_id)

    def cases(self, change_id: int) -> tuple[CaseCode, ...]:
        """There is none."""
        raise RecordNotFound(kind="undo_changes", key=change_id)

    def state(self, change_id: int) -> RowsState:
        """There is none."""
        raise RecordNotFound(kind="undo_changes", key=change_id)

    def take_back(self, change_id: int) -> None:
        """There is none."""
        raise RecordNotFound(kind="undo_changes", key=change_id)

    def forget(self, change_ids: Iterable[int]) -> None:
        """There is nothing to forget."""


class FakeMerging:
    """Merging is tested on the real file."""

    def move(self, other: CaseCode, _kept: CaseCode, _now: datetime) -> int:
        """There is nothing to move."""
        raise RecordNotFound(kind="case_files", key=other)


class FakeUndoWork:
    """Named changes, the bin and merged cases in memory."""

    def _open(self) -> Stored:
        raise NotImplementedError

    @property
    def audit(self) -> FakeTrail:
        """The audit trail."""
        raise NotImplementedError

    @property
    def undoing(self) -> FakeUndoing:
        """Named changes."""
        return FakeUndoing()

    @property
    def bin(self) -> FakeCaseRecords[BinnedCase]:
        """Cases that were put aside."""
        return FakeCaseRecords(self._open(), self.audit, "binned_cases")

    @property
    def aliases(self) -> FakeCaseRecords[CaseAlias]:
        """Merged cases."""
        return FakeCaseRecords(self._open(), self.audit, "case_aliases")

    @property
    def merging(self) -> FakeMerging:
        """What lets two cases become one."""
        return FakeMerging()


class FakeFindingCare:
    """What is found by what is tested on the real file."""

    def mend(self, stopped: Callable[[], bool]) -> bool:
        """Find that everything fits."""
        del stopped
        return False


class FakeUnitOfWork(
    FakeAccountabilityWork, FakeAidWork, FakeFamilyWork, FakeObservationWork, FakeSupervisionWork, FakeUndoWork
):
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
    def finding(self) -> FakeFindingCare:
        """Nothing is found by anything here."""
        return FakeFindingCare()

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
    def typed_recipients(self) -> FakeCaseRecords[TypedRecipient]:
        """What kind of help recipients give who stand in no directory."""
        return FakeCaseRecords(self._open(), self.audit, "typed_recipients")

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
    def quick_contacts(self) -> FakeRecords[QuickContact]:
        """People met without a case file."""
        return FakeRecords(self._open(), self.audit, "quick_contacts")

    @property
    def contact_counts(self) -> FakeRecords[ContactCount]:
        """How many such meetings are gone."""
        return FakeRecords(self._open(), self.audit, "contact_counts")

    @property
    def unmet_needs(self) -> FakeRecords[UnmetNeed]:
        """Needs without a referral."""
        return FakeRecords(self._open(), self.audit, "unmet_needs")

    @property
    def closures(self) -> FakeOfCase[Closure]:
        """Ends of the work on cases."""
        return FakeOfCase(self._open(), self.audit, "case_closures")

    @property
    def keepings(self) -> FakeOfCase[KeepingDecision]:
        """Decisions to keep a case longer."""
        return FakeOfCase(self._open(), self.audit, "keeping_decisions")

    @property
    def holds(self) -> FakeOfCase[LegalHold]:
        """Holds by which a case must stay."""
        return FakeOfCase(self._open(), self.audit, "legal_holds")

    @property
    def tickets(self) -> FakeOfCase[RightsTicket]:
        """What people asked for about their record."""
        return FakeOfCase(self._open(), self.audit, "rights_tickets")

    @property
    def reviews(self) -> FakeRecords[RetentionReview]:
        """Monthly reviews."""
        return FakeRecords(self._open(), self.audit, "retention_reviews")

    @property
    def tombstones(self) -> FakeRecords[Tombstone]:
        """What stays of erased records."""
        return FakeRecords(self._open(), self.audit, "tombstones")

    @property
    def figures(self) -> FakeRecords[ErasedFigures]:
        """Sums over erased people."""
        return FakeRecords(self._open(), self.audit, "erased_figures")

    @property
    def erasing(self) -> FakeErasing:
        """The way out."""
        return FakeErasing()

    @property
    def assessments(self) -> FakeCaseRecords[SafetyAssessment]:
        """How safe somebody was found to be."""
        return FakeCaseRecords(self._open(), self.audit, "safety_assessments")

    @property
    def screenings(self) -> FakeCaseRecords[SuicideScreening]:
        """The steps about suicide."""
        return FakeCaseRecords(self._open(), self.audit, "suicide_screenings")

    @property
    def safety_plans(self) -> FakeCaseRecords[SafetyPlan]:
        """Versions of safety plans."""
        return FakeCaseRecords(self._open(), self.audit, "safety_plans")

    @property
    def flags(self) -> FakeCaseRecords[SafetyFlag]:
        """What must not be overlooked."""
        return FakeCaseRecords(self._open(), self.audit, "safety_flags")

    @property
    def safety_tasks(self) -> FakeCaseRecords[SafetyTask]:
        """What has to be done by when."""
        return FakeCaseRecords(self._open(), self.audit, "safety_tasks")

    @property
    def case_notes(self) -> FakeCaseRecords[CaseNote]:
        """Notes of cases."""
        return FakeCaseRecords(self._open(), self.audit, "case_notes")

    @property
    def pfa_notes(self) -> FakeCaseRecords[PfaNote]:
        """Notes of psychological first aid."""
        return FakeCaseRecords(self._open(), self.audit, "pfa_notes")

    @property
    def case_plans(self) -> FakeCaseRecords[CasePlan]:
        """Versions of case plans."""
        return FakeCaseRecords(self._open(), self.audit, "case_plans")

    @property
    def skills(self) -> FakeRecords[StaffSkill]:
        """What staff were trained for."""
        return FakeRecords(self._open(), self.audit, "staff_skills")

    @property
    def readiness_assessments(self) -> FakeAssessments:
        """Readiness assessments."""
        return FakeAssessments(self._open(), self.audit)

    @property
    def readiness_answers(self) -> FakeReadinessAnswers:
        """Rated questions."""
        return FakeReadinessAnswers(self._open(), self.audit)

    @property
    def readiness_losses(self) -> FakeReadinessLosses:
        """What let a level fall."""
        return FakeReadinessLosses(self._open(), self.audit)

    @property
    def principle_checks(self) -> FakePrincipleChecks:
        """What was asked before decisions."""
        return FakePrincipleChecks(self._open(), self.audit)

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
