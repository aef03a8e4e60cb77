"""All use cases of one open file, wired once."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.services.assistance import AssistanceService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.cases import CaseService
from pgi_desk.services.consents import ConsentService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.letters import LetterService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.referrals import ReferralService


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
    letters: LetterService
    audit: AuditService
    overview: OverviewService
    backup: BackupService
    backup_care: BackupCareService
