"""What the use cases need from the world outside, as protocols; each has a fake and a real twin."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from pgi_desk.domain.anchor import ChainPoint
from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.audit import AuditEntry
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.quick_contact import ContactCount, QuickContact
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.staff import StaffMember
from pgi_desk.domain.unconsented import TypedRecipient
from pgi_desk.domain.unmet_need import UnmetNeed
from pgi_desk.services.accountability_ports import AccountabilityWork
from pgi_desk.services.aid_ports import AidQueries, AidWork
from pgi_desk.services.answer_ports import AnswerQueries, Answers
from pgi_desk.services.attachment_ports import AttachmentQueries, AttachmentWork
from pgi_desk.services.consent_ports import BestInterestRecords, ConsentQueries, Consents, UnconsentedDisclosures
from pgi_desk.services.export_ports import ExportQueries
from pgi_desk.services.family_ports import FamilyQueries, FamilyWork
from pgi_desk.services.finding_ports import FindingCare, FindingQueries, Viewer
from pgi_desk.services.letting_go_ports import LettingGoQueries, LettingGoWork, Sweeping
from pgi_desk.services.observation_ports import ObservationQueries, ObservationWork
from pgi_desk.services.people_views import NO_CUT, PeopleCut
from pgi_desk.services.plan_ports import Plans
from pgi_desk.services.provider_search import ProviderQueries
from pgi_desk.services.read_models import (
    AuditExtent,
    AuditFilter,
    AuditRow,
    CaseDetail,
    FileDifferences,
    PageKey,
    PeoplePage,
    ReferralRow,
    TimelineRow,
    UncertainLetter,
    VerifyReport,
)
from pgi_desk.services.readiness_ports import ReadinessWork
from pgi_desk.services.record_ports import (
    Agreements,
    CaseRecords,
    Cases,
    Disclosures,
    Drafts,
    FileSettings,
    PassingRecords,
    People,
    Providers,
    Records,
    Referrals,
)
from pgi_desk.services.safety_ports import SafetyQueries, SafetyWork
from pgi_desk.services.supervision_ports import AgreedDayQueries, SupervisionQueries, SupervisionWork
from pgi_desk.services.support_ports import SupportQueries, SupportWork
from pgi_desk.services.undo_ports import UndoWork


def never() -> bool:
    """Stands for a long job that nobody stops."""
    return False


class Clock(Protocol):
    """Today and now; the only source of time."""

    def today(self) -> date:
        """Return the local date."""

    def now(self) -> datetime:
        """Return the time in UTC."""

    def local(self, moment: datetime) -> datetime:
        """Return a moment as the clocks of this place show it."""


class Identifiers(Protocol):
    """Random names for new records."""

    def new_id(self) -> str:
        """Return a random id that never leaves the file."""

    def case_letters(self) -> str:
        """Return seven random letters of the case code alphabet."""


class AuditTrail(Protocol):
    """Append-only entries; every row that is written adds its own by itself."""

    def note(self, *, case_code: str = "", detail: Mapping[str, object] | None = None) -> None:
        """Add an entry that belongs to no row, such as a view; codes and figures only."""

    def noted(self, case_code: CaseCode, key: str) -> tuple[Mapping[str, object], ...]:
        """Return the details of a case's entries that hold this key, oldest first."""

    def head(self) -> str:
        """Return the hash of the newest entry."""

    def point(self, sequence: int | None = None) -> ChainPoint | None:
        """Return the entry of a sequence number, or the newest one; None when there is none."""

    def recent(self, limit: int) -> tuple[tuple[str, str], ...]:
        """Return action and time (UTC) of the newest entries, newest first."""

    def since(self, sequence: int, limit: int) -> tuple[AuditEntry, ...]:
        """Return entries after a sequence number, oldest first."""


class UnitOfWork(
    AccountabilityWork,
    AidWork,
    AttachmentWork,
    FamilyWork,
    LettingGoWork,
    ObservationWork,
    ReadinessWork,
    SafetyWork,
    SupervisionWork,
    SupportWork,
    UndoWork,
    Protocol,
):
    """One transaction: everything in it is stored together with its audit entries, or nothing is."""

    @property
    def finding(self) -> FindingCare:
        """What records are found by."""

    @property
    def people(self) -> People:
        """Identity data."""

    @property
    def cases(self) -> Cases:
        """Case files."""

    @property
    def consents(self) -> Consents:
        """The consent ledger."""

    @property
    def assistance(self) -> Records[Assistance]:
        """Help that was given."""

    @property
    def providers(self) -> Providers:
        """The service directory."""

    @property
    def referrals(self) -> Referrals:
        """Referrals."""

    @property
    def disclosures(self) -> Disclosures:
        """Disclosures."""

    @property
    def plans(self) -> Plans:
        """Plans of referrals."""

    @property
    def best_interest(self) -> BestInterestRecords:
        """Decisions of two people in the best interest of somebody."""

    @property
    def unconsented(self) -> UnconsentedDisclosures:
        """What was told without consent."""

    @property
    def typed_recipients(self) -> CaseRecords[TypedRecipient]:
        """What kind of help recipients give who stand in no directory."""

    @property
    def staff(self) -> Records[StaffMember]:
        """Who works with this file, in order of enrolment."""

    @property
    def agreements(self) -> Agreements:
        """Confidentiality agreements of staff."""

    @property
    def drafts(self) -> Drafts:
        """Unfinished forms."""

    @property
    def media(self) -> Records[BackupMedium]:
        """Sticks and folders that hold backups."""

    @property
    def backups(self) -> Records[BackupRecord]:
        """Backups that were made."""

    @property
    def recipients(self) -> Records[BackupRecipient]:
        """Public keys that open the backups."""

    @property
    def drills(self) -> Records[RestoreDrill]:
        """Restores that were done as a proof."""

    @property
    def recovery_sets(self) -> Records[RecoverySet]:
        """Sets of recovery sheets."""

    @property
    def answers(self) -> Answers:
        """What came back about referrals."""

    @property
    def incoming(self) -> Records[IncomingReferral]:
        """Referrals that came in."""

    @property
    def quick_contacts(self) -> PassingRecords[QuickContact]:
        """People met without a case file."""

    @property
    def contact_counts(self) -> Records[ContactCount]:
        """How many such meetings are gone."""

    @property
    def unmet_needs(self) -> Records[UnmetNeed]:
        """Needs without a referral."""

    @property
    def settings(self) -> FileSettings:
        """Settings of the file."""

    @property
    def audit(self) -> AuditTrail:
        """The audit trail."""

    def commit(self) -> None:
        """Store everything; without it nothing is kept."""


class OpenWork(Protocol):
    """Starts a unit of work for a staff member and a named action."""

    def __call__(self, staff_id: StaffId, action: str) -> AbstractContextManager[UnitOfWork]:
        """Return the unit of work; leaving it without commit rolls back."""


class Queries(
    AidQueries,
    AnswerQueries,
    AttachmentQueries,
    ConsentQueries,
    ExportQueries,
    FamilyQueries,
    FindingQueries,
    LettingGoQueries,
    ObservationQueries,
    ProviderQueries,
    SafetyQueries,
    SupervisionQueries,
    AgreedDayQueries,
    SupportQueries,
    Protocol,
):
    """Reading for screens: column tuples, never domain objects, on a connection that cannot write."""

    def people_page(
        self,
        *,
        after: PageKey | None,
        limit: int,
        search: str,
        status: str,
        cut: PeopleCut = NO_CUT,
        viewer: Viewer | None = None,
    ) -> PeoplePage:
        """Return a page of the people list, newest first; a name that is closed to the viewer finds nobody."""

    def case_detail(self, case_code: str) -> CaseDetail:
        """Return the head of a case; raises RecordNotFound."""

    def leads_to(self, case_code: str) -> str:
        """Return the code of the case to which a code leads: itself, unless it was merged into another."""

    def timeline(self, case_code: str, limit: int) -> tuple[TimelineRow, ...]:
        """Return what happened in a case, newest first."""

    def count_referrals(self, states: Sequence[str], of: str = "") -> int:
        """Count the referrals in these states."""

    def referrals_waiting(
        self, *, states: Sequence[str], limit: int, now: datetime, of: str = ""
    ) -> tuple[ReferralRow, ...]:
        """Return referrals in these states, the most urgent due time first."""

    def uncertain_letters(self) -> tuple[UncertainLetter, ...]:
        """Return letters whose printing was interrupted and that nobody has settled."""

    def counts(self) -> Mapping[str, int]:
        """Return the number of people, open cases, open referrals and audit entries."""

    def setting(self, key: str) -> str:
        """Return a setting of the file, or an empty text."""

    def staff_name(self, staff_id: str) -> str:
        """Return a staff member's name, or an empty text."""

    def staff_names(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who works with the file now, by name."""

    def audit_page(self, *, before: int | None, limit: int, wanted: AuditFilter) -> tuple[AuditRow, ...]:
        """Return entries of the audit trail, newest first."""

    def audit_extent(self, wanted: AuditFilter) -> AuditExtent:
        """Return how many entries fit and from when they are."""

    def audit_staff(self) -> tuple[tuple[str, str], ...]:
        """Return id and name of everybody who ever worked with the file, by name."""

    def chain_head(self) -> str:
        """Return the hash of the newest entry."""

    def chain_points(self, prefix: str) -> tuple[ChainPoint, ...]:
        """Return the entries whose hash begins so."""

    def letter_known(self, number: str) -> bool:
        """Tell whether a referral has this letter number."""


class RecordStore(Sweeping, Protocol):
    """One open encrypted file."""

    @property
    def schema_version(self) -> int:
        """The version of the tables in the file."""

    def open_work(self, staff_id: StaffId, action: str) -> AbstractContextManager[UnitOfWork]:
        """Start a unit of work."""

    def name_changes(self, named: Mapping[str, bool]) -> None:
        """Keep these actions as named changes from now on, those that are true with the values from before."""

    def queries(self) -> Queries:
        """Return the reading side."""

    def verify(self, stopped: Callable[[], bool] = never) -> VerifyReport:
        """Check file, audit chain and row digests; writes nothing. Raises Interrupted soon after `stopped` says so."""

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy of the encrypted file; the target must not exist."""

    def row_counts(self) -> Mapping[str, int]:
        """Return the number of rows per table."""

    def verify_copy(
        self, copy: Path, raw_key: bytes | None = None, stopped: Callable[[], bool] = never
    ) -> VerifyReport:
        """Check a copy, for example one that came back from a backup; without a key it has that of the open file.

        Works in any thread, and beside whatever the file is used for. Raises Interrupted soon after `stopped` says so.
        """

    def compare_copy(self, copy: Path, raw_key: bytes) -> FileDifferences:
        """Compare the records of the open file with those of a copy; writes nothing."""

    def again(self) -> RecordStore:
        """Return a second writer on the same file, for what must be stored while a long job holds the first."""

    def close_reader(self) -> None:
        """Close the reading side, in the thread that used it."""

    def close(self) -> None:
        """Close the file, so that it is exactly one file again."""


@dataclass(frozen=True, slots=True)
class OldFile:
    """What a file of any version says about itself."""

    schema_version: int
    settings: Mapping[str, str]
    row_counts: Mapping[str, int]


class RecordStores(Protocol):
    """Opens and makes encrypted files; a raw key is the file key followed by the salt."""

    def open(self, path: Path, raw_key: bytes) -> RecordStore:
        """Open an existing file; raises a FileRefused and changes nothing then."""

    def open_to_read(self, path: Path, raw_key: bytes, erased: frozenset[str] = frozenset()) -> RecordStore:
        """Open an existing file for reading alone; raises a FileRefused.

        Nothing is written to it or beside it, and whatever would leave an entry raises ReadOnlyCopy. Records whose
        digest is among the erased ones are not shown.
        """

    def read_settings(self, path: Path, raw_key: bytes, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return settings of a closed file of any version, empty texts for missing ones; nothing is written.

        Raises a FileRefused.
        """

    def prove(self, path: Path, raw_key: bytes) -> None:
        """Read some of the data with this key, read-only; raises a FileRefused when it does not open it."""

    def create(self, path: Path, raw_key: bytes) -> RecordStore:
        """Make a new file; raises FileExists. A failure leaves no file behind."""

    def look_into(self, path: Path, raw_key: bytes) -> OldFile:
        """Return what a closed file of any version says about itself; unfinished writes are brought in first."""

    def rekey(
        self, source: Path, target: Path, keys: tuple[bytes, bytes], by: StaffId, detail: Mapping[str, object]
    ) -> None:
        """Write a copy of a closed file under another key, with an entry that says so; `keys` are old and new."""

    def migrate(self, source: Path, target: Path, raw_key: bytes) -> None:
        """Write a copy that has the tables of this program; the source is only read. Raises FileExists."""

    def verify(self, path: Path, raw_key: bytes) -> VerifyReport:
        """Check a file that may be damaged, read-only; raises WrongPassphraseOrDamaged."""

    def finding_fits(self, path: Path, raw_key: bytes) -> bool:
        """Tell whether what records of a whole file are found by is that of the records, read-only."""

    def chain_point(self, path: Path, raw_key: bytes, sequence: int | None = None) -> ChainPoint | None:
        """Return the entry of a sequence number, or the newest one, read-only."""

    def file_id(self, path: Path, raw_key: bytes) -> str:
        """Return the random id of the file, read-only."""
