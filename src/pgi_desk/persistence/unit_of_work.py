"""One transaction over the held writer connection: everything with its audit entries, or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType, TracebackType

from sqlalchemy import Connection, RootTransaction

from pgi_desk.domain.assistance import Assistance
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecipient, BackupRecord, RestoreDrill
from pgi_desk.domain.errors import DamagedFile, DiskFull, StorageFailed
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.incoming_referral import IncomingReferral
from pgi_desk.domain.quick_contact import ContactCount, QuickContact
from pgi_desk.domain.recovery import RecoverySet
from pgi_desk.domain.staff import StaffMember
from pgi_desk.domain.unmet_need import UnmetNeed
from pgi_desk.persistence import readiness_records as readiness
from pgi_desk.persistence import repositories as sql
from pgi_desk.persistence import tables
from pgi_desk.persistence.accountability_repositories import SqlAccountabilityWork
from pgi_desk.persistence.audit_writer import AuditWriter
from pgi_desk.persistence.directory_records import SqlDirectoryWork
from pgi_desk.persistence.family_records import SqlFamilyWork
from pgi_desk.persistence.find_check import SqlFindingCare
from pgi_desk.persistence.help_records import SqlAidWork
from pgi_desk.persistence.letting_go_repositories import SqlLettingGoWork
from pgi_desk.persistence.observation_records import SqlObservationWork
from pgi_desk.persistence.safety_repositories import SqlSafetyWork
from pgi_desk.persistence.settings import SqlSettings
from pgi_desk.persistence.supervision_repositories import SqlSupervisionWork
from pgi_desk.persistence.undo_log import UndoLog
from pgi_desk.persistence.undo_repositories import SqlUndoWork

DISK_FAILED = (DiskFull, StorageFailed, DamagedFile)


class SqlUnitOfWork(
    SqlAccountabilityWork,
    SqlAidWork,
    SqlDirectoryWork,
    SqlFamilyWork,
    SqlLettingGoWork,
    SqlObservationWork,
    SqlSafetyWork,
    SqlSupervisionWork,
    SqlUndoWork,
):
    """Implements the UnitOfWork port; repositories are made when they are first asked for."""

    def __init__(
        self,
        connection: Connection,
        staff_id: StaffId,
        action: str,
        now: Callable[[], datetime],
        abandon: Callable[[], None] = lambda: None,
        named: Mapping[str, bool] = MappingProxyType({}),
    ) -> None:
        """Work on a connection; `abandon` gives it up after the disk failed, so that nothing trusts its memory.

        `named` are the actions that are kept as a change, and whether with the values from before.
        """
        self._connection = connection
        self._staff_id = staff_id
        self._action = action
        self._now = now
        self._abandon = abandon
        self._named = named
        self._undo: UndoLog | None = None
        self._transaction: RootTransaction | None = None
        self._writer: AuditWriter | None = None

    def __enter__(self) -> SqlUnitOfWork:
        try:
            self._transaction = self._connection.begin()
        except DISK_FAILED:
            self._abandon()
            raise
        values = self._named.get(self._action)
        if values is not None:
            self._undo = UndoLog(self._connection, self._staff_id, self._action, with_values=values)
        self._writer = AuditWriter(self._connection, self._staff_id, self._action, self._now, self._undo)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._transaction is not None and self._transaction.is_active:
                self._transaction.rollback()
        finally:
            self._transaction = self._writer = self._undo = None
            # After a failed sync the system may show pages that the disk never took: the next reader starts afresh.
            if isinstance(error, DISK_FAILED):
                self._abandon()

    def commit(self) -> None:
        """Store everything; raises DiskFull, and StorageFailed when it is not known whether it is stored."""
        if self._transaction is None:
            raise RuntimeError("commit outside a unit of work")
        if self._writer is not None:
            self._writer.close()
        try:
            self._transaction.commit()
        except DISK_FAILED:
            raise
        except Exception:
            # What SQLite refuses at the commit leaves its transaction open, and SQLAlchemy takes it for ended.
            self._transaction.rollback()
            self._connection.connection.rollback()
            raise

    @property
    def finding(self) -> SqlFindingCare:
        """What records are found by."""
        return SqlFindingCare(self._connection)

    @property
    def people(self) -> sql.SqlPeople:
        """Identity data, by case code."""
        return sql.SqlPeople(self._connection, self.audit, tables.identities, sql.PEOPLE, "case_code")

    @property
    def cases(self) -> sql.SqlCases:
        """Case files."""
        return sql.SqlCases(self._connection, self.audit, tables.case_files, sql.CASES)

    @property
    def consents(self) -> sql.SqlConsents:
        """The consent ledger."""
        return sql.SqlConsents(self._connection, self.audit, tables.consents, sql.CONSENTS)

    @property
    def assistance(self) -> sql.SqlRecords[Assistance]:
        """Help that was given."""
        return sql.SqlRecords(self._connection, self.audit, tables.assistance_records, sql.ASSISTANCE)

    @property
    def referrals(self) -> sql.SqlReferrals:
        """Referrals."""
        return sql.SqlReferrals(self._connection, self.audit, tables.referrals, sql.REFERRALS)

    @property
    def disclosures(self) -> sql.SqlDisclosures:
        """Disclosures."""
        return sql.SqlDisclosures(self._connection, self.audit, tables.disclosures, sql.DISCLOSURES)

    @property
    def plans(self) -> sql.SqlPlans:
        """Plans of referrals."""
        return sql.SqlPlans(self._connection, self.audit, tables.referral_plans, sql.PLANS)

    @property
    def best_interest(self) -> sql.SqlBestInterest:
        """Decisions of two people in the best interest of somebody."""
        return sql.SqlBestInterest(self._connection, self.audit, tables.best_interest_records, sql.BEST_INTEREST)

    @property
    def unconsented(self) -> sql.SqlUnconsented:
        """What was told without consent."""
        return sql.SqlUnconsented(self._connection, self.audit, tables.disclosures_without_consent, sql.UNCONSENTED)

    @property
    def staff(self) -> sql.SqlRecords[StaffMember]:
        """Staff members."""
        return sql.SqlRecords(self._connection, self.audit, tables.staff, sql.STAFF)

    @property
    def agreements(self) -> sql.SqlAgreements:
        """Confidentiality agreements of staff."""
        return sql.SqlAgreements(self._connection, self.audit, tables.staff_agreements, sql.AGREEMENTS)

    @property
    def drafts(self) -> sql.SqlDrafts:
        """Unfinished forms."""
        return sql.SqlDrafts(self._connection, self.audit, tables.drafts, sql.DRAFTS)

    @property
    def media(self) -> sql.SqlRecords[BackupMedium]:
        """Sticks and folders that hold backups."""
        return sql.SqlRecords(self._connection, self.audit, tables.backup_media, sql.MEDIA)

    @property
    def backups(self) -> sql.SqlRecords[BackupRecord]:
        """Backups that were made."""
        return sql.SqlRecords(self._connection, self.audit, tables.backups, sql.BACKUPS)

    @property
    def recipients(self) -> sql.SqlRecords[BackupRecipient]:
        """Public keys that open the backups."""
        return sql.SqlRecords(self._connection, self.audit, tables.backup_recipients, sql.RECIPIENTS)

    @property
    def drills(self) -> sql.SqlRecords[RestoreDrill]:
        """Restores that were done as a proof."""
        return sql.SqlRecords(self._connection, self.audit, tables.restore_drills, sql.DRILLS)

    @property
    def recovery_sets(self) -> sql.SqlRecords[RecoverySet]:
        """Sets of recovery sheets."""
        return sql.SqlRecords(self._connection, self.audit, tables.recovery_sets, sql.RECOVERY_SETS)

    @property
    def answers(self) -> sql.SqlAnswers:
        """What came back about referrals."""
        return sql.SqlAnswers(self._connection, self.audit, tables.referral_answers, sql.ANSWERS)

    @property
    def incoming(self) -> sql.SqlRecords[IncomingReferral]:
        """Referrals that came in."""
        return sql.SqlRecords(self._connection, self.audit, tables.incoming_referrals, sql.INCOMING)

    @property
    def quick_contacts(self) -> sql.SqlRecords[QuickContact]:
        """People met without a case file."""
        return sql.SqlRecords(self._connection, self.audit, tables.quick_contacts, sql.QUICK_CONTACTS)

    @property
    def contact_counts(self) -> sql.SqlRecords[ContactCount]:
        """How many such meetings are gone."""
        return sql.SqlRecords(self._connection, self.audit, tables.contact_counts, sql.CONTACT_COUNTS)

    @property
    def unmet_needs(self) -> sql.SqlRecords[UnmetNeed]:
        """Needs without a referral."""
        return sql.SqlRecords(self._connection, self.audit, tables.unmet_needs, sql.UNMET_NEEDS)

    @property
    def readiness_assessments(self) -> readiness.SqlAssessments:
        """Readiness assessments."""
        return readiness.SqlAssessments(self._connection, self.audit)

    @property
    def readiness_answers(self) -> readiness.SqlReadinessAnswers:
        """Rated questions."""
        return readiness.SqlReadinessAnswers(self._connection, self.audit)

    @property
    def readiness_losses(self) -> readiness.SqlReadinessLosses:
        """What let a level fall."""
        return readiness.SqlReadinessLosses(self._connection, self.audit)

    @property
    def principle_checks(self) -> readiness.SqlPrincipleChecks:
        """What was asked before decisions."""
        return readiness.SqlPrincipleChecks(self._connection, self.audit)

    @property
    def settings(self) -> SqlSettings:
        """Settings of the file."""
        return SqlSettings(self._connection, self.audit)

    @property
    def audit(self) -> AuditWriter:
        """The audit trail."""
        if self._writer is None:
            raise RuntimeError("used outside a unit of work")
        return self._writer
