"""All use cases of one open file, wired once."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.services.anchors import AnchorService
from pgi_desk.services.answers import AnswerService
from pgi_desk.services.assistance import AssistanceService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.backup_restore import BackupRestoreService
from pgi_desk.services.best_interest import BestInterestService
from pgi_desk.services.cases import CaseService
from pgi_desk.services.consent_forms import ConsentFormService
from pgi_desk.services.consents import ConsentService
from pgi_desk.services.contacts import ContactService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.directory_import import DirectoryImportService
from pgi_desk.services.drafts import DraftService
from pgi_desk.services.functioning import FunctioningService
from pgi_desk.services.homes import HomeService
from pgi_desk.services.incoming import IncomingService
from pgi_desk.services.key_change import KeyChangeService
from pgi_desk.services.letters import LetterService
from pgi_desk.services.locked_copies import LockedCopyService
from pgi_desk.services.locking import LockingService
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.observations import ObservationService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.pocket_list import PocketListService
from pgi_desk.services.recovery import RecoveryService
from pgi_desk.services.referral_plans import PlanService
from pgi_desk.services.referrals import ReferralService
from pgi_desk.services.reporting_duty import ReportingDutyService
from pgi_desk.services.staff import StaffService
from pgi_desk.services.trafficking_statuses import StatusService
from pgi_desk.services.unconsented import UnconsentedService
from pgi_desk.services.unmet_needs import UnmetNeedService
from pgi_desk.services.wordings import WordingService


@dataclass(frozen=True, slots=True)
class ServiceSet:
    """The use cases by noun."""

    desk: Desk
    people: PeopleService
    cases: CaseService
    consents: ConsentService
    consent_forms: ConsentFormService
    reporting_duty: ReportingDutyService
    best_interest: BestInterestService
    unconsented: UnconsentedService
    assistance: AssistanceService
    directory: DirectoryService
    directory_import: DirectoryImportService
    pocket_list: PocketListService
    referrals: ReferralService
    answers: AnswerService
    contacts: ContactService
    incoming: IncomingService
    unmet_needs: UnmetNeedService
    letters: LetterService
    notices: NoticeService
    wordings: WordingService
    locked_copies: LockedCopyService
    plans: PlanService
    person_papers: PersonPaperService
    audit: AuditService
    anchors: AnchorService
    overview: OverviewService
    backup: BackupService
    staff: StaffService
    key_change: KeyChangeService
    recovery: RecoveryService
    drafts: DraftService
    locking: LockingService
    backup_care: BackupCareService
    home: HomeService
    backup_restore: BackupRestoreService

    # What needs the desk alone is made from it when it is asked for: use cases hold nothing of their own.
    @property
    def observations(self) -> ObservationService:
        """What was seen, heard or read about a person."""
        return ObservationService(self.desk)

    @property
    def statuses(self) -> StatusService:
        """Who was found to be what, by decisions of others."""
        return StatusService(self.desk)

    @property
    def functioning(self) -> FunctioningService:
        """What somebody finds difficult."""
        return FunctioningService(self.desk)
