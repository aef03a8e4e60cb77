"""All use cases of one open file, wired once."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import get_type_hints

from pgi_desk.services.accountability import AccountabilityService
from pgi_desk.services.aid import AidService
from pgi_desk.services.anchors import AnchorService
from pgi_desk.services.answers import AnswerService
from pgi_desk.services.approvals import ApprovalService
from pgi_desk.services.assistance import AssistanceService
from pgi_desk.services.assistance_import import AssistanceImportService
from pgi_desk.services.attachments import AttachmentService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.backup_restore import BackupRestoreService
from pgi_desk.services.best_interest import BestInterestService
from pgi_desk.services.breaches import BreachService
from pgi_desk.services.case_bin import BinService
from pgi_desk.services.case_plans import CasePlanService
from pgi_desk.services.cases import CaseService
from pgi_desk.services.closing import ClosingService
from pgi_desk.services.connections import ConnectionService
from pgi_desk.services.consent_forms import ConsentFormService
from pgi_desk.services.consents import ConsentService
from pgi_desk.services.contacts import ContactService
from pgi_desk.services.data_papers import DataPaperService
from pgi_desk.services.day_sheet import DaySheetService
from pgi_desk.services.desk import Desk
from pgi_desk.services.diagnostics import DiagnosticsService
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.directory_import import DirectoryImportService
from pgi_desk.services.drafts import DraftService
from pgi_desk.services.erasing import ErasingService
from pgi_desk.services.erasure_copies import ErasureCopyService
from pgi_desk.services.exercise_papers import ExercisePaperService
from pgi_desk.services.exercises import ExerciseService
from pgi_desk.services.family import FamilyService
from pgi_desk.services.finding import FindService
from pgi_desk.services.functioning import FunctioningService
from pgi_desk.services.group_activities import GroupActivityService
from pgi_desk.services.hand_overs import HandOverService
from pgi_desk.services.homes import HomeService
from pgi_desk.services.impact import ImpactService
from pgi_desk.services.import_mappings import ImportMappingService
from pgi_desk.services.incoming import IncomingService
from pgi_desk.services.interpreters import InterpreterService
from pgi_desk.services.key_change import KeyChangeService
from pgi_desk.services.letters import LetterService
from pgi_desk.services.letting_go import LettingGoService
from pgi_desk.services.list_export import ListExportService
from pgi_desk.services.list_views import ListViewService
from pgi_desk.services.lists import ListService
from pgi_desk.services.locked_copies import LockedCopyService
from pgi_desk.services.locking import LockingService
from pgi_desk.services.merging import MergingService
from pgi_desk.services.need_to_know import NeedToKnowService
from pgi_desk.services.notes import NoteService
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.observations import ObservationService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.own_record import OwnRecordService
from pgi_desk.services.paper_leaving import OpenPaperService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.people_import import PeopleImportService
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.pocket_list import PocketListService
from pgi_desk.services.principles import PrincipleService
from pgi_desk.services.quick_contacts import QuickContactService
from pgi_desk.services.readiness import ReadinessService
from pgi_desk.services.readiness_papers import ReadinessPaperService
from pgi_desk.services.receipts import ReceiptService
from pgi_desk.services.recovery import RecoveryService
from pgi_desk.services.referral_plans import PlanService
from pgi_desk.services.referrals import ReferralService
from pgi_desk.services.reporting_duty import ReportingDutyService
from pgi_desk.services.rights import RightsService
from pgi_desk.services.safety import SafetyService
from pgi_desk.services.safety_plan_paper import SafetyPlanPaperService
from pgi_desk.services.safety_plans import SafetyPlanService
from pgi_desk.services.safety_settings import SafetySettingsService
from pgi_desk.services.safety_tasks import SafetyTaskService
from pgi_desk.services.shared_paper import SharedPaperService
from pgi_desk.services.sheet_ports import SheetFiles
from pgi_desk.services.shortcuts_paper import ShortcutsPaperService
from pgi_desk.services.skills import SkillService
from pgi_desk.services.staff import StaffService
from pgi_desk.services.stock import StockService
from pgi_desk.services.suicide_steps import SuicideStepService
from pgi_desk.services.supervision import SupervisionService
from pgi_desk.services.trafficking_statuses import StatusService
from pgi_desk.services.training_time import TrainingTimeService
from pgi_desk.services.unconsented import UnconsentedService
from pgi_desk.services.undoing import UndoService
from pgi_desk.services.unmet_needs import UnmetNeedService
from pgi_desk.services.wordings import WordingService

# What is made here of more than the desk: of lists of other programs, and of the second person of a decision.
OF_SHEETS, OF_TWO_PEOPLE = {"of": "sheets"}, {"of": "sheets and two people"}


@dataclass(frozen=True, slots=True)
class ServiceSet:
    """The use cases by noun."""

    desk: Desk
    consent_forms: ConsentFormService
    best_interest: BestInterestService
    directory: DirectoryService
    unconsented: UnconsentedService
    sheets: SheetFiles
    pocket_list: PocketListService
    lists: ListService
    safety: SafetyService
    safety_plan_paper: SafetyPlanPaperService
    case_plans: CasePlanService
    letters: LetterService
    notices: NoticeService
    wordings: WordingService
    person_papers: PersonPaperService
    shared_paper: SharedPaperService
    audit: AuditService
    anchors: AnchorService
    backup: BackupService
    staff: StaffService
    key_change: KeyChangeService
    recovery: RecoveryService
    backup_care: BackupCareService
    home: HomeService
    backup_restore: BackupRestoreService
    closing: ClosingService
    erasing: ErasingService
    readiness: ReadinessService
    readiness_papers: ReadinessPaperService
    attachments: AttachmentService
    receipts: ReceiptService
    own_record: OwnRecordService
    data_papers: DataPaperService
    erasure_copies: ErasureCopyService
    day_sheet: DaySheetService
    exercise_papers: ExercisePaperService
    shortcuts_paper: ShortcutsPaperService
    # These need the desk and the lists of other programs.
    directory_import: DirectoryImportService = field(init=False, metadata=OF_SHEETS)
    people_import: PeopleImportService = field(init=False, metadata=OF_SHEETS)
    assistance_import: AssistanceImportService = field(init=False, metadata=OF_SHEETS)
    list_export: ListExportService = field(init=False, metadata=OF_TWO_PEOPLE)
    # These need nothing but the desk: they are made of it and not handed in.
    people: PeopleService = field(init=False)
    find: FindService = field(init=False)
    cases: CaseService = field(init=False)
    consents: ConsentService = field(init=False)
    reporting_duty: ReportingDutyService = field(init=False)
    assistance: AssistanceService = field(init=False)
    aid: AidService = field(init=False)
    stock: StockService = field(init=False)
    referrals: ReferralService = field(init=False)
    answers: AnswerService = field(init=False)
    contacts: ContactService = field(init=False)
    incoming: IncomingService = field(init=False)
    unmet_needs: UnmetNeedService = field(init=False)
    quick_contacts: QuickContactService = field(init=False)
    locked_copies: LockedCopyService = field(init=False)
    suicide_steps: SuicideStepService = field(init=False)
    safety_plans: SafetyPlanService = field(init=False)
    safety_tasks: SafetyTaskService = field(init=False)
    safety_settings: SafetySettingsService = field(init=False)
    skills: SkillService = field(init=False)
    notes: NoteService = field(init=False)
    family: FamilyService = field(init=False)
    group_activities: GroupActivityService = field(init=False)
    connections: ConnectionService = field(init=False)
    principles: PrincipleService = field(init=False)
    observations: ObservationService = field(init=False)
    statuses: StatusService = field(init=False)
    functioning: FunctioningService = field(init=False)
    letting_go: LettingGoService = field(init=False)
    rights: RightsService = field(init=False)
    breaches: BreachService = field(init=False)
    impact: ImpactService = field(init=False)
    accountability: AccountabilityService = field(init=False)
    plans: PlanService = field(init=False)
    overview: OverviewService = field(init=False)
    open_papers: OpenPaperService = field(init=False)
    drafts: DraftService = field(init=False)
    locking: LockingService = field(init=False)
    hand_overs: HandOverService = field(init=False)
    need_to_know: NeedToKnowService = field(init=False)
    interpreters: InterpreterService = field(init=False)
    approvals: ApprovalService = field(init=False)
    supervision: SupervisionService = field(init=False)
    list_views: ListViewService = field(init=False)
    import_mappings: ImportMappingService = field(init=False)
    undoing: UndoService = field(init=False)
    case_bin: BinService = field(init=False)
    merging: MergingService = field(init=False)
    exercises: ExerciseService = field(init=False)
    training_time: TrainingTimeService = field(init=False)
    diagnostics: DiagnosticsService = field(init=False)

    def __post_init__(self) -> None:
        kinds, second = get_type_hints(type(self)), self.unconsented.second_person
        more = {"sheets": (self.sheets,), "sheets and two people": (self.sheets, second)}
        for item in fields(self):
            if not item.init:
                parts = more.get(item.metadata.get("of", ""), ())
                object.__setattr__(self, item.name, kinds[item.name](self.desk, *parts))
