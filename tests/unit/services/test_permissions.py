"""T59: every use case asks for its permission before it does anything else."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from typing import Any, NoReturn

import pytest

import pgi_desk.services
from pgi_desk.domain.errors import AgreementNeeded, NotPermitted, RealFile
from pgi_desk.domain.file_home import Standing
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import PERMISSIONS, WITHOUT_AGREEMENT, Permission, Role, StaffMember
from pgi_desk.services.desk import Desk
from tests.helpers.clock import FixedClock

# What each use case asks for. A new use case fails the test below until it has a line here.
NEEDED = {
    "PeopleService.record": "record_person",
    "PeopleService.correct": "record_person",
    "PeopleService.reveal": "reveal_identity",
    "PeopleService.entry": "reveal_identity",
    "PeopleService.page": "read_cases",
    "CaseService.takes": "read_cases",
    "CaseService.view": "read_cases",
    "ConsentService.record": "record_consent",
    "ConsentService.withdraw": "record_consent",
    "ConsentService.ask_anew": "record_consent",
    "ConsentService.suggested_until": "record_consent",
    "ConsentService.ledger": "read_cases",
    "ConsentService.shared": "read_cases",
    "ConsentService.background": "record_consent",
    "ConsentService.problems": "record_consent",
    "ConsentFormService.prepare": "record_consent",
    "ConsentFormService.pages": "record_consent",
    "ConsentFormService.sample": "manage_letters",
    "ConsentFormService.begin": "record_consent",
    "ConsentFormService.release": "record_consent",
    "ReportingDutyService.profile": "read_cases",
    "ReportingDutyService.keep": "set_reporting_duty",
    "BestInterestService.record": "record_consent",
    "BestInterestService.of_case": "read_cases",
    "BestInterestService.seconds": "record_consent",
    "UnconsentedService.approvers": "release_letter",
    "UnconsentedService.tell": "release_letter",
    "UnconsentedService.person_told": "release_letter",
    "UnconsentedService.shared": "read_cases",
    "UnconsentedService.of_case": "read_cases",
    "AssistanceService.record": "record_assistance",
    "PeopleImportService.look": "import_records",
    "PeopleImportService.dates": "import_records",
    "PeopleImportService.plan": "import_records",
    "PeopleImportService.apply": "import_records",
    "AssistanceImportService.look": "import_records",
    "AssistanceImportService.dates": "import_records",
    "AssistanceImportService.plan": "import_records",
    "AssistanceImportService.apply": "import_records",
    "ListExportService.prepare": "export_lists",
    "ListExportService.begin": "export_lists",
    "ListExportService.about_people": "export_lists",
    "ListExportService.approvers": "export_names",
    "ObservationService.sheet": "read_cases",
    "ObservationService.record": "record_observation",
    "ObservationService.record_factor": "record_observation",
    "ObservationService.review": "review_indicators",
    "ObservationService.waiting": "read_cases",
    "StatusService.record": "set_trafficking_status",
    "StatusService.of_case": "read_cases",
    "FunctioningService.sheet": "read_cases",
    "FunctioningService.record": "record_observation",
    "DirectoryService.add": "maintain_directory",
    "DirectoryService.revise": "maintain_directory",
    "DirectoryService.vet": "maintain_directory",
    "DirectoryService.suspend": "maintain_directory",
    "DirectoryService.hide_address": "maintain_directory",
    "DirectoryService.lift": "maintain_directory",
    "DirectoryService.close": "maintain_directory",
    "DirectoryService.override": "override_vetting",
    "DirectoryService.details": "read_directory",
    "DirectoryService.referred_there": "read_directory",
    "DirectoryService.find": "read_directory",
    "DirectoryService.search": "read_directory",
    "DirectoryService.places": "read_directory",
    "DirectoryService.colleagues": "read_directory",
    "DirectoryService.vetters": "maintain_directory",
    "DirectoryImportService.look": "maintain_directory",
    "DirectoryImportService.plan": "maintain_directory",
    "DirectoryImportService.apply": "maintain_directory",
    "PocketListService.paper": "release_letter",
    "PocketListService.begin": "release_letter",
    "PocketListService.release": "release_letter",
    "PlanService.sheet": "prepare_referral",
    "PlanService.record": "prepare_referral",
    "PlanService.end_without_referral": "prepare_referral",
    "PlanService.mark": "prepare_referral",
    "ReferralService.prepare": "prepare_referral",
    "ReferralService.leaves": "prepare_referral",
    "ReferralService.confirm_consent": "prepare_referral",
    "ReferralService.write_in": "prepare_referral",
    "ReferralService.answer": "prepare_referral",
    "ReferralService.choices": "prepare_referral",
    "ReferralService.get": "read_cases",
    "AnswerService.sheet": "read_cases",
    "AnswerService.find": "read_cases",
    "AnswerService.record_slip": "prepare_referral",
    "AnswerService.correct": "prepare_referral",
    "AnswerService.hand_over": "prepare_referral",
    "AnswerService.remind": "prepare_referral",
    "AnswerService.may_ask_person": "read_cases",
    "AnswerService.hear_person": "prepare_referral",
    "ContactService.look": "read_cases",
    "ContactService.reveal": "reveal_identity",
    "FindService.find": "read_directory",
    "FindService.alike": "record_person",
    "IncomingService.record": "prepare_referral",
    "IncomingService.answer": "prepare_referral",
    "IncomingService.take_over": "prepare_referral",
    "IncomingService.all": "read_cases",
    "QuickContactService.note": "note_contact",
    "QuickContactService.kept": "note_contact",
    "QuickContactService.became_case": "record_person",
    "QuickContactService.remove": "note_contact",
    "QuickContactService.expire": "see_overview",
    "QuickContactService.counts": "read_cases",
    "ImportMappingService.known": "see_overview",
    **dict.fromkeys((f"ImportMappingService.{name}" for name in ("remember", "forget")), "own_account"),
    "ListViewService.mine": "see_overview",
    **dict.fromkeys((f"ListViewService.{name}" for name in ("keep", "rename", "remove")), "own_account"),
    "ListService.overview": "see_overview",
    "ListService.rows": "see_overview",
    "DiagnosticsService.report": "see_overview",
    "DiagnosticsService.save": "see_overview",
    "ListService.begin": "manage_lists",
    "ListService.note_own": "see_overview",
    "ListService.look": "manage_lists",
    "ListService.take": "manage_lists",
    "SafetyService.view": "read_cases",
    "SafetyService.judge": "read_cases",
    "SafetyService.approvers": "record_safety",
    "SafetyService.assess": "record_safety",
    "SuicideStepService.judge": "record_safety",
    "SuicideStepService.record": "record_safety",
    "SafetyPlanService.write": "record_safety",
    "SafetyPlanService.of_case": "read_cases",
    "SafetyPlanPaperService.prepare": "release_letter",
    "SafetyPlanPaperService.release": "release_letter",
    "SafetyPlanPaperService.begin": "release_letter",
    "SafetyTaskService.raise_flag": "record_safety",
    "SafetyTaskService.lower_flag": "record_safety",
    "SafetyTaskService.worried": "ask_for_help",
    "SafetyTaskService.finish": "record_safety",
    "SafetyTaskService.contacted": "record_safety",
    "SafetyTaskService.task": "read_cases",
    "SafetySettingsService.settings": "see_overview",
    "SafetySettingsService.keep": "set_safety",
    "SkillService.now": "manage_staff",
    "SkillService.record": "manage_staff",
    "SkillService.take_back": "manage_staff",
    "NoteService.write": "record_assistance",
    "NoteService.write_pfa": "record_assistance",
    "NoteService.of_case": "read_cases",
    "AttachmentService.choose": "record_assistance",
    "AttachmentService.add": "record_assistance",
    "AttachmentService.of_case": "read_cases",
    "AttachmentService.open": "reveal_identity",
    "AttachmentService.page": "reveal_identity",
    "AttachmentService.remove": "record_assistance",
    "FamilyService.link": "record_person",
    "FamilyService.remove": "record_person",
    "FamilyService.of_case": "read_cases",
    "FamilyService.reveal": "reveal_identity",
    "GroupActivityService.record": "note_contact",
    "GroupActivityService.all": "note_contact",
    "AidService.of_case": "read_cases",
    "AidService.correct": "record_assistance",
    "AidService.legal_step": "record_assistance",
    "StockService.shelf": "read_cases",
    "StockService.history": "read_cases",
    "StockService.save_article": "correct_stock",
    "StockService.book": "record_assistance",
    "StockService.count": "correct_stock",
    "ReceiptService.prepare": "release_letter",
    "ReceiptService.begin": "release_letter",
    "CasePlanService.save_goal": "record_assistance",
    "CasePlanService.owners": "read_cases",
    "CasePlanService.approvers": "record_assistance",
    "CasePlanService.decide": "record_assistance",
    "UnmetNeedService.record": "prepare_referral",
    "UnmetNeedService.of_case": "read_cases",
    "UnmetNeedService.counts": "read_cases",
    "LetterService.prepare": "release_letter",
    "LetterService.pages": "release_letter",
    "LetterService.begin": "release_letter",
    "LetterService.release": "release_letter",
    "LetterService.confirm_uncertain": "release_letter",
    "LetterService.settle_interrupted": "see_overview",
    "NoticeService.confirm_uncertain": "release_letter",
    "NoticeService.prepare": "release_letter",
    "NoticeService.begin": "release_letter",
    "NoticeService.release": "release_letter",
    "LockedCopyService.suggest_passphrase": "release_letter",
    "WordingService.kinds": "manage_letters",
    "WordingService.wording": "manage_letters",
    "WordingService.sample": "manage_letters",
    "WordingService.pages": "manage_letters",
    "WordingService.save": "manage_letters",
    "WordingService.restore": "manage_letters",
    "WordingService.letterhead": "manage_letters",
    "WordingService.read_image": "manage_letters",
    "WordingService.save_letterhead": "manage_letters",
    "WordingService.branch": "manage_letters",
    "WordingService.save_branch": "manage_letters",
    "SharedPaperService.prepare": "release_letter",
    "SharedPaperService.pages": "release_letter",
    "SharedPaperService.begin": "release_letter",
    "SharedPaperService.release": "release_letter",
    "PersonPaperService.prepare": "release_letter",
    "PersonPaperService.begin": "release_letter",
    "PersonPaperService.release": "release_letter",
    "NoticeService.confirm_recall": "release_letter",
    "AuditService.page": "read_audit",
    "AuditService.extent": "read_audit",
    "AuditService.staff": "read_audit",
    "AuditService.verify": "read_audit",
    "AuditService.paper": "read_audit",
    "AuditService.begin": "read_audit",
    "AuditService.release": "read_audit",
    "AnchorService.advance": "see_overview",
    "AnchorService.settle": "manage_backups",
    "AnchorService.check_paper": "read_audit",
    "OverviewService.prepared": "see_overview",
    "OverviewService.today": "see_overview",
    "OpenPaperService.confirm": "see_overview",
    "ReadinessService.sheet": "see_overview",
    "ReadinessService.openings": "see_overview",
    "ReadinessService.openings_for": "see_overview",
    "ReadinessService.effect": "assess_readiness",
    "ReadinessService.start": "assess_readiness",
    "ReadinessService.rate": "assess_readiness",
    "ReadinessService.leaders": "assess_readiness",
    "ReadinessService.colleagues": "assess_readiness",
    "ReadinessService.sign": "assess_readiness",
    "ReadinessService.note_loss": "assess_readiness",
    "ReadinessService.recheck": "assess_readiness",
    "ReadinessPaperService.prepare": "assess_readiness",
    "ReadinessPaperService.release": "assess_readiness",
    "ReadinessPaperService.begin": "assess_readiness",
    "ConnectionService.card": "see_overview",
    "ConnectionService.keep": "assess_readiness",
    "PrincipleService.before": "see_overview",
    "PrincipleService.answer": "own_account",
    "PrincipleService.outcome": "see_overview",
    "PrincipleService.counts": "approve_exception",
    "BackupService.make": "make_backup",
    "RecoveryService.state": "see_overview",
    "RecoveryService.make": "manage_keys",
    "RecoveryService.draw": "manage_keys",
    "RecoveryService.pages": "manage_keys",
    "RecoveryService.print_sheet": "manage_keys",
    "RecoveryService.begin": "manage_keys",
    "RecoveryService.prove": "manage_keys",
    "RecoveryService.rehearse": "manage_keys",
    "DraftService.keep": "keep_drafts",
    "DraftService.mine": "keep_drafts",
    "DraftService.take_up": "keep_drafts",
    "DraftService.discard": "keep_drafts",
    "LockingService.idle_minutes": "see_overview",
    "LockingService.set_idle_minutes": "manage_keys",
    "LockingService.note_lock": "see_overview",
    "BackupCareService.state": "manage_backups",
    "BackupCareService.key_holders": "make_backup",
    "BackupCareService.add_recipient": "manage_backups",
    "BackupCareService.deactivate_recipient": "manage_backups",
    "BackupCareService.name_medium": "manage_backups",
    "BackupCareService.retire_medium": "manage_backups",
    "BackupCareService.suggest_passphrase": "make_backup",
    "BackupCareService.drill": "manage_backups",
    "BackupRestoreService.compare": "manage_backups",
    "BackupRestoreService.restore": "manage_backups",
    "ClosingService.sheet": "close_cases",
    "ClosingService.missing": "close_cases",
    "ClosingService.approvers": "close_cases",
    "ClosingService.close": "close_cases",
    "ClosingService.reopen": "close_cases",
    "ClosingService.history": "close_cases",
    "LettingGoService.review": "let_go",
    "LettingGoService.notice": "see_overview",
    "LettingGoService.finish_review": "let_go",
    "LettingGoService.keep": "let_go",
    "LettingGoService.hold": "let_go",
    "LettingGoService.lift": "let_go",
    "LettingGoService.figures": "let_go",
    "ErasingService.sheet": "let_go",
    "ErasingService.approvers": "let_go",
    "ErasingService.erase": "let_go",
    "ErasingService.certificate": "let_go",
    "ErasingService.release": "let_go",
    "ErasureCopyService.past": "let_go",
    "ErasureCopyService.copy": "let_go",
    "ErasureCopyService.begin": "let_go",
    "BreachService.report": "report_breach",
    "BreachService.amend": "answer_for_data",
    "BreachService.tell": "answer_for_data",
    "BreachService.close": "answer_for_data",
    "BreachService.register": "answer_for_data",
    "BreachService.view": "answer_for_data",
    "ImpactService.sheet": "see_overview",
    "ImpactService.finish": "answer_for_data",
    "ImpactService.begin_before": "answer_for_data",
    "AccountabilityService.due": "answer_for_data",
    "OwnRecordService.sheet": "answer_for_data",
    "OwnRecordService.prepare": "answer_for_data",
    "OwnRecordService.begin": "answer_for_data",
    "ExerciseService.sheet": "see_overview",
    "ExerciseService.begin": "own_account",
    "ExerciseService.finish": "own_account",
    "ShortcutsPaperService.prepare": "see_overview",
    "ShortcutsPaperService.begin": "see_overview",
    "ExercisePaperService.sheet": "see_overview",
    "ExercisePaperService.certificate": "see_overview",
    "ExercisePaperService.begin": "note_contact",
    "TrainingTimeService.standing": "see_overview",
    "TrainingTimeService.forward": "own_account",
    "DataPaperService.notice": "answer_for_data",
    "DataPaperService.impact": "answer_for_data",
    "DataPaperService.begin": "answer_for_data",
    "ErasingService.begin": "let_go",
    "RightsService.receive": "record_consent",
    "RightsService.settle": "let_go",
    "RightsService.of_case": "read_cases",
    "RightsService.waiting": "read_cases",
    "BackupCareService.standing": "see_overview",
    "BackupCareService.reminders": "see_overview",
    "SeedingService.seed": "record_person",
    "KeyChangeService.suggest": "manage_keys",
    "KeyChangeService.order": "manage_keys",
    "HomeService.order": "manage_keys",
    "StaffService.everybody": "manage_staff",
    "StaffService.enrol": "manage_staff",
    "StaffService.give_way_in": "manage_staff",
    "StaffService.change": "manage_staff",
    "StaffService.record_agreement": "manage_staff",
    "StaffService.leave": "manage_staff",
    "StaffService.suggest_passphrase": "own_account",
    "HandOverService.write": "hand_over",
    "HandOverService.colleagues": "read_cases",
    "HandOverService.view": "read_cases",
    "HandOverService.acknowledge": "hand_over",
    "NeedToKnowService.circle": "read_cases",
    "NeedToKnowService.hide": "record_person",
    "NeedToKnowService.show": "record_person",
    "NeedToKnowService.add_helper": "record_person",
    "NeedToKnowService.end_helper": "record_person",
    "NeedToKnowService.open_identity": "reveal_identity",
    "NeedToKnowService.notice": "read_cases",
    "NeedToKnowService.seen": "hand_over",
    "NeedToKnowService.recent": "supervise",
    "NeedToKnowService.rule": "read_cases",
    "NeedToKnowService.set_rule": "supervise",
    "InterpreterService.register": "read_cases",
    "InterpreterService.save": "manage_interpreters",
    "InterpreterService.use": "record_consent",
    "InterpreterService.of_case": "read_cases",
    "ApprovalService.waiting": "read_cases",
    "ApprovalService.ask": "record_assistance",
    "ApprovalService.request": "read_cases",
    "ApprovalService.decide": "approve_exception",
    "SupervisionService.workloads": "supervise",
    **dict.fromkeys((f"UndoService.{name}" for name in ("recent", "next_back", "next_again", "look")), "own_account"),
    "UndoService.take_back": "own_account",
    "BinService.contents": "read_cases",
    **dict.fromkeys((f"BinService.{name}" for name in ("stops", "put", "put_back")), "record_person"),
    **dict.fromkeys((f"MergingService.{name}" for name in ("sheet", "merge")), "approve_exception"),
    "MergingService.leads_to": "read_cases",
    "DraftService.save": "keep_drafts",
    "DraftService.forget": "keep_drafts",
    "DaySheetService.prepare": "release_letter",
    "DaySheetService.begin": "release_letter",
    "StaffService.change_own_passphrase": "own_account",
}
# Nobody is signed in yet when a file is opened or created.
WITHOUT_ROLE = {"FileService"}


class Touched(Exception):
    """Something was used before, or instead of, the question for the permission."""


class Trap:
    """Stands for everything outside; any use of it is an alarm."""

    def __getattr__(self, name: str) -> NoReturn:
        raise Touched(name)

    def __index__(self) -> NoReturn:
        raise Touched("counted")

    def __call__(self, *_: object, **__: object) -> NoReturn:
        raise Touched("called")


def service_classes() -> Iterator[type[Any]]:
    for module in pkgutil.iter_modules(pgi_desk.services.__path__):
        for cls in vars(importlib.import_module(f"pgi_desk.services.{module.name}")).values():
            if (
                isinstance(cls, type)
                and cls.__module__.endswith(f".{module.name}")
                and cls.__name__.endswith("Service")
            ):
                yield cls


CLASSES = {cls.__name__: cls for cls in service_classes()}
FOUND = {
    f"{name}.{method}"
    for name, cls in CLASSES.items()
    for method, value in vars(cls).items()
    if inspect.isfunction(value) and not method.startswith("_") and name not in WITHOUT_ROLE
}


def call(
    use_case: str,
    role: Role,
    *,
    active: bool = True,
    in_demo: bool = True,
    until: date | None = None,
    reading: Standing | None = None,
) -> None:
    """Call a use case over traps with as many arguments as it must have."""
    name, method = use_case.split(".")
    trap: Any = Trap()
    member = StaffMember(StaffId("s1"), "Marit Dunlevane", role, active=active)
    clock: Any = trap if in_demo else FixedClock()
    desk = Desk(member, in_demo, trap, trap, clock, trap, trap, lambda: until, reading=reading)
    cls = CLASSES[name]
    others = {item.name: trap for item in fields(cls) if item.name != "desk"}
    act = getattr(cls(desk=desk, **others), method)
    needed = [one for one in inspect.signature(act).parameters.values() if one.default is one.empty]
    act(
        *(trap for one in needed if one.kind is not one.KEYWORD_ONLY),
        **{one.name: trap for one in needed if one.kind is one.KEYWORD_ONLY},
    )


def outcome(use_case: str, role: Role, **situation: Any) -> Exception | None:
    """Call a use case as `call` does and return what stopped it."""
    try:
        call(use_case, role, **situation)
    except Exception as stop:  # what it was is for the tests to judge
        return stop
    return None


def test_the_table_names_every_use_case() -> None:
    assert set(NEEDED) == FOUND
    assert set(CLASSES) >= WITHOUT_ROLE


# One test for all use cases: nine thousand small ones took a tenth of the time of the whole suite.
@pytest.mark.parametrize("role", Role)
def test_a_role_without_the_permission_gets_nowhere(role: Role) -> None:
    for use_case, needed in NEEDED.items():
        permission = Permission(needed)
        got = outcome(use_case, role)
        if permission in PERMISSIONS[role]:
            assert isinstance(got, Touched), use_case
        else:
            assert isinstance(got, NotPermitted), use_case
            assert got.facts == {"permission": permission.value}


def test_who_has_left_gets_nowhere() -> None:
    for use_case in NEEDED:
        assert isinstance(outcome(use_case, Role.COORDINATOR, active=False), NotPermitted), use_case


def test_a_trainer_gets_nowhere_in_a_real_file() -> None:
    for use_case in NEEDED:
        assert isinstance(outcome(use_case, Role.TRAINER, in_demo=False), NotPermitted), use_case


@pytest.mark.parametrize("until", [None, date(2026, 6, 14), date(2026, 6, 15)])
@pytest.mark.parametrize("role", Role)
def test_in_a_real_file_role_and_agreement_both_decide(role: Role, until: date | None) -> None:
    bound = until == date(2026, 6, 15)  # today: an agreement holds on its last day
    for use_case, needed in NEEDED.items():
        permission = Permission(needed)
        got = outcome(use_case, role, in_demo=False, until=until)
        if role is Role.TRAINER or permission not in PERMISSIONS[role]:
            assert isinstance(got, NotPermitted), use_case
        elif permission not in WITHOUT_AGREEMENT and not bound:
            assert isinstance(got, AgreementNeeded), use_case
        else:
            # What is not stopped touches a trap, asks for nothing more, or finds that it is not a training file.
            assert got is None or isinstance(got, Touched | RealFile), use_case


def test_what_is_possible_without_an_agreement_shows_no_record() -> None:
    assert {
        Permission.SEE_OVERVIEW,
        Permission.OWN_ACCOUNT,
        Permission.ASK_FOR_HELP,
        Permission.REPORT_BREACH,
        Permission.MANAGE_STAFF,
        Permission.MANAGE_KEYS,
    } == WITHOUT_AGREEMENT
