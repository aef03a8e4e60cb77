"""All use cases of one open file, wired once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict

from pgi_desk.services.anchors import AnchorService
from pgi_desk.services.answers import AnswerService
from pgi_desk.services.assistance import AssistanceService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.backup_restore import BackupRestoreService
from pgi_desk.services.best_interest import BestInterestService
from pgi_desk.services.case_plans import CasePlanService
from pgi_desk.services.cases import CaseService
from pgi_desk.services.consent_forms import ConsentFormService
from pgi_desk.services.consents import ConsentService
from pgi_desk.services.contacts import ContactService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.directory_import import DirectoryImportService
from pgi_desk.services.drafts import DraftService
from pgi_desk.services.homes import HomeService
from pgi_desk.services.incoming import IncomingService
from pgi_desk.services.key_change import KeyChangeService
from pgi_desk.services.letters import LetterService
from pgi_desk.services.locked_copies import LockedCopyService
from pgi_desk.services.locking import LockingService
from pgi_desk.services.notes import NoteService
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.pocket_list import PocketListService
from pgi_desk.services.recovery import RecoveryService
from pgi_desk.services.referral_plans import PlanService
from pgi_desk.services.referrals import ReferralService
from pgi_desk.services.reporting_duty import ReportingDutyService
from pgi_desk.services.safety import SafetyService
from pgi_desk.services.safety_plan_paper import OwnPlanRenderer, SafetyPlanPaperService
from pgi_desk.services.safety_plans import SafetyPlanService
from pgi_desk.services.safety_settings import SafetySettingsService
from pgi_desk.services.safety_tasks import SafetyTaskService
from pgi_desk.services.second_person import SecondPerson
from pgi_desk.services.skills import SkillService
from pgi_desk.services.staff import StaffService
from pgi_desk.services.suicide_steps import SuicideStepService
from pgi_desk.services.unconsented import UnconsentedService
from pgi_desk.services.unmet_needs import UnmetNeedService
from pgi_desk.services.wordings import WordingService


class SupportServices(TypedDict):
    """The use cases of safe contact, safety over time, notes and plans."""

    contacts: ContactService
    safety: SafetyService
    suicide_steps: SuicideStepService
    safety_plans: SafetyPlanService
    safety_plan_paper: SafetyPlanPaperService
    safety_tasks: SafetyTaskService
    safety_settings: SafetySettingsService
    skills: SkillService
    notes: NoteService
    case_plans: CasePlanService


def support_services(desk: Desk, second_person: SecondPerson, papers: OwnPlanRenderer) -> SupportServices:
    """Return the use cases of safe contact, safety over time, notes and plans."""
    return SupportServices(
        contacts=ContactService(desk),
        safety=SafetyService(desk, second_person),
        suicide_steps=SuicideStepService(desk),
        safety_plans=SafetyPlanService(desk),
        safety_plan_paper=SafetyPlanPaperService(desk, papers),
        safety_tasks=SafetyTaskService(desk),
        safety_settings=SafetySettingsService(desk),
        skills=SkillService(desk),
        notes=NoteService(desk),
        case_plans=CasePlanService(desk, second_person),
    )


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
    safety: SafetyService
    suicide_steps: SuicideStepService
    safety_plans: SafetyPlanService
    safety_plan_paper: SafetyPlanPaperService
    safety_tasks: SafetyTaskService
    safety_settings: SafetySettingsService
    skills: SkillService
    notes: NoteService
    case_plans: CasePlanService
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
