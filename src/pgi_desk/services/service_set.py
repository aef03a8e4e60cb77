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
from pgi_desk.services.cases import CaseService
from pgi_desk.services.consents import ConsentService
from pgi_desk.services.contacts import ContactService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.drafts import DraftService
from pgi_desk.services.homes import HomeService
from pgi_desk.services.incoming import IncomingService
from pgi_desk.services.key_change import KeyChangeService
from pgi_desk.services.letters import LetterService
from pgi_desk.services.locking import LockingService
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.recovery import RecoveryService
from pgi_desk.services.referrals import ReferralService
from pgi_desk.services.staff import StaffService
from pgi_desk.services.unmet_needs import UnmetNeedService


@dataclass(frozen=True, slots=True)
class ServiceSet:
    """The use cases by noun."""

    desk: Desk
    people: PeopleService
    cases: CaseService
    consents: ConsentService
    assistance: AssistanceService
    directory: DirectoryService
    referrals: ReferralService
    answers: AnswerService
    contacts: ContactService
    incoming: IncomingService
    unmet_needs: UnmetNeedService
    letters: LetterService
    notices: NoticeService
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
