"""Whatever changes or reveals something leaves an entry, for every use case on a real file (T58)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pgi_desk.bootstrap.demo import demo_material
from pgi_desk.domain.case_note import LookListenLink
from pgi_desk.domain.case_plan import Goal
from pgi_desk.domain.code_list import LocalList
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.domain.functioning import DOMAINS
from pgi_desk.domain.identifiers import ConsentId, HandOverId, NoticeId, StaffId
from pgi_desk.domain.networks import Connections
from pgi_desk.domain.principle_checks import Occasion
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.safety_plan import PlanParts
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.domain.stock import Booking
from pgi_desk.domain.suicide_risk import SKILL, SuicideAnswers
from pgi_desk.resource_files import resource_path
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.aid_forms import LegalForm, WellbeingForm
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import PersonsWord, RecordSlip
from pgi_desk.services.approvals import ApprovalService
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.attachments import AddAttachment
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_opening import BackupOpener
from pgi_desk.services.branch_details import BranchDetails
from pgi_desk.services.breaches import BreachEntry, NoteTelling
from pgi_desk.services.case_bin import PutInBin
from pgi_desk.services.case_plans import DecidePlan, SaveGoal
from pgi_desk.services.closing import CloseCase
from pgi_desk.services.consent_forms import PreparedConsentForm, PrintConsentForm
from pgi_desk.services.consents import AskAnew, RecordConsent, WithdrawConsent
from pgi_desk.services.diagnostics import Machine
from pgi_desk.services.directory import LiftSuspension, VetProvider
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.erasing import ErasePerson
from pgi_desk.services.family import LinkFamily
from pgi_desk.services.finding import TypedPerson
from pgi_desk.services.functioning import RecordFunctioning
from pgi_desk.services.group_activities import RecordGroup
from pgi_desk.services.hand_overs import HandOverService, WriteHandOver
from pgi_desk.services.impact import FinishImpact
from pgi_desk.services.incoming import AnswerIncoming, RecordIncoming
from pgi_desk.services.interpreters import InterpreterEntry, UseInterpreter
from pgi_desk.services.list_export import ExportWish
from pgi_desk.services.list_views import PEOPLE, SavedView
from pgi_desk.services.lists import ListService
from pgi_desk.services.merging import MergeCases
from pgi_desk.services.need_to_know import NeedToKnowService, OpenIdentity
from pgi_desk.services.notes import WriteNote, WritePfaNote
from pgi_desk.services.observations import RecordFactor, RecordObservations
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.people_import import ListGround
from pgi_desk.services.principles import AnswerCheck
from pgi_desk.services.provider_search import Place, ProviderSearch
from pgi_desk.services.quick_contacts import NoteContact
from pgi_desk.services.readiness_models import Recheck, RecordLoss
from pgi_desk.services.referral_plans import MarkSteps, Preparing
from pgi_desk.services.referrals import PrepareReferral, RecordAnswer
from pgi_desk.services.safety import AssessSafety
from pgi_desk.services.safety_plans import WriteSafetyPlan
from pgi_desk.services.safety_settings import HelpNumber, SafetySettings
from pgi_desk.services.safety_tasks import RaiseFlag
from pgi_desk.services.seeding import SeedingService
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import EnrolStaff, GiveWayIn
from pgi_desk.services.stock import SaveArticle
from pgi_desk.services.suicide_steps import AskedAboutSuicide
from pgi_desk.services.trafficking_statuses import RecordStatus
from pgi_desk.services.unconsented import TellWithoutConsent
from pgi_desk.services.unmet_needs import RecordUnmetNeed
from tests.helpers.builders import (
    TODAY,
    Records,
    a_consent_entry,
    a_provider,
    agree,
    agree_to_help,
    decide,
    make_sheets,
    prepare_referral,
    prove_recovery,
    record_person,
    record_plan,
    second_vetter,
    typed_sheets,
)
from tests.helpers.helped import Helped, help_in_every_way
from tests.helpers.impact import weighed
from tests.helpers.readiness import make_ready, rate, rate_all, sign
from tests.unit.services.fake_office import FakePaper
from tests.unit.services.test_permissions import FOUND

READS_CODES_ONLY = ""
# Of names, numbers and words that the use cases below are given: none of them stands in any entry.
TOLD = (
    *("Selam", "Warsanle", "Marsant", "Iola", "+000 55", "umbrella", "only herself", "medical check", "Blue folder"),
    *(
        "Duty officer",
        "Act 12",
        "Not safe",
        "Called.",
        "Known in",
        "Plover",
        "Restored after",
        "Old Quay",
        "orchard puddle",
    ),
)
BACKUP_WORDS = "orchard puddle velvet compass thirty"
OPENER = BackupOpener(passphrase=BACKUP_WORDS)
GROUND = ListGround("consent", TODAY, "Blue folder", explained=True)
WISH = ExportWish("people", "planning", "en")
COLUMNS = "people_columns"
OPEN_CASES = SavedView("Open cases", {"status": "open"})
NO_DIFFICULTY = dict.fromkeys(DOMAINS, 1)
# What each use case adds to the trail. A new use case fails the test below until it has a line here; one that shows
# who somebody is, or takes anything out of the program, never reads codes only.
LEAVES = {
    "HandOverService.write": "hand_over.write",
    "HandOverService.colleagues": READS_CODES_ONLY,
    "HandOverService.view": READS_CODES_ONLY,
    "HandOverService.acknowledge": "hand_over.acknowledge",
    "NeedToKnowService.circle": READS_CODES_ONLY,
    "NeedToKnowService.hide": "name.hide",
    "NeedToKnowService.show": "name.show",
    "NeedToKnowService.add_helper": "case.helper",
    "NeedToKnowService.end_helper": "case.helper",
    "NeedToKnowService.open_identity": "identity.open",
    "NeedToKnowService.notice": READS_CODES_ONLY,
    "NeedToKnowService.seen": "identity.opening_seen",
    "NeedToKnowService.recent": READS_CODES_ONLY,
    "NeedToKnowService.rule": READS_CODES_ONLY,
    "NeedToKnowService.set_rule": "need_to_know.rule",
    "InterpreterService.register": READS_CODES_ONLY,
    "InterpreterService.save": "interpreter.save",
    "InterpreterService.use": "interpreter.use",
    "InterpreterService.of_case": READS_CODES_ONLY,
    "ApprovalService.waiting": READS_CODES_ONLY,
    "ApprovalService.ask": "approval.ask",
    "ApprovalService.request": READS_CODES_ONLY,
    "ApprovalService.decide": "approval.decide",
    "SupervisionService.workloads": READS_CODES_ONLY,
    **dict.fromkeys((f"UndoService.{name}" for name in ("recent", "next_back", "next_again", "look")), ""),
    "UndoService.take_back": "change.take_back",
    "BinService.contents": READS_CODES_ONLY,
    "BinService.stops": READS_CODES_ONLY,
    "BinService.put": "case.bin",
    "BinService.put_back": "case.unbin",
    "MergingService.sheet": "identity.reveal",
    "MergingService.merge": "case.merge",
    "MergingService.leads_to": READS_CODES_ONLY,
    "DraftService.save": "draft.keep",
    "DraftService.forget": "draft.discard",
    "DaySheetService.prepare": READS_CODES_ONLY,
    "DaySheetService.begin": "day_sheet.print",
    "ClosingService.sheet": READS_CODES_ONLY,
    "ClosingService.missing": READS_CODES_ONLY,
    "ClosingService.approvers": READS_CODES_ONLY,
    "ClosingService.close": "case.close",
    "ClosingService.reopen": "case.reopen",
    "ClosingService.history": READS_CODES_ONLY,
    "LettingGoService.review": READS_CODES_ONLY,
    "LettingGoService.notice": READS_CODES_ONLY,
    "LettingGoService.finish_review": "retention.review",
    "LettingGoService.keep": "case.keep",
    "LettingGoService.hold": "case.hold",
    "LettingGoService.lift": "case.lift",
    "LettingGoService.figures": READS_CODES_ONLY,
    "ErasingService.sheet": "erasure.sheet",
    "ErasingService.approvers": READS_CODES_ONLY,
    "ErasingService.erase": "erasure.sweep",  # and person.erase before it
    "ErasingService.certificate": READS_CODES_ONLY,  # it leaves with begin
    "ErasingService.release": "erasure.certificate",
    "ErasureCopyService.past": READS_CODES_ONLY,
    "ErasureCopyService.copy": READS_CODES_ONLY,  # it leaves with begin
    "ErasureCopyService.begin": "erasure.certificate",
    "BreachService.report": "breach.report",
    "BreachService.amend": "breach.amend",
    "BreachService.tell": "breach.tell",
    "BreachService.close": "breach.close",
    "BreachService.register": READS_CODES_ONLY,
    "BreachService.view": READS_CODES_ONLY,
    "ImpactService.sheet": READS_CODES_ONLY,
    "ImpactService.finish": "impact.finish",
    "ImpactService.begin_before": "impact.finish",
    "AccountabilityService.due": READS_CODES_ONLY,
    "OwnRecordService.sheet": "access.read",
    "OwnRecordService.prepare": "access.read",
    "OwnRecordService.begin": "access.paper",
    "ExerciseService.sheet": READS_CODES_ONLY,
    "ExerciseService.begin": "exercise.begin",
    "ExerciseService.finish": "exercise.finish",
    "ShortcutsPaperService.prepare": READS_CODES_ONLY,  # it leaves with begin
    "ShortcutsPaperService.begin": "shortcuts.print",
    "ExercisePaperService.sheet": READS_CODES_ONLY,  # it leaves with begin
    "ExercisePaperService.certificate": READS_CODES_ONLY,
    "ExercisePaperService.begin": "exercise.sheet",
    "TrainingTimeService.standing": READS_CODES_ONLY,
    "TrainingTimeService.forward": "demo.forward",
    "DataPaperService.notice": READS_CODES_ONLY,  # it leaves with begin
    "DataPaperService.impact": READS_CODES_ONLY,
    "DataPaperService.begin": "breach.paper",
    "ErasingService.begin": "erasure.certificate",
    "RightsService.receive": "rights.receive",
    "RightsService.settle": "rights.settle",
    "RightsService.of_case": READS_CODES_ONLY,
    "RightsService.waiting": READS_CODES_ONLY,
    "KeyChangeService.suggest": READS_CODES_ONLY,
    "KeyChangeService.order": READS_CODES_ONLY,  # what changes the key is tested with it
    "HomeService.order": READS_CODES_ONLY,  # what takes a copy over is tested with it
    "BackupCareService.standing": READS_CODES_ONLY,
    "BackupCareService.reminders": READS_CODES_ONLY,
    "BackupCareService.suggest_passphrase": READS_CODES_ONLY,
    "BackupCareService.state": READS_CODES_ONLY,
    "BackupCareService.key_holders": READS_CODES_ONLY,
    "BackupCareService.add_recipient": "backup.recipients",
    "BackupCareService.deactivate_recipient": "backup.recipients",
    "BackupCareService.name_medium": "backup.medium",
    "BackupCareService.retire_medium": "backup.medium",
    "BackupCareService.drill": "backup.drill",
    "BackupRestoreService.compare": "backup.compare",
    "BackupRestoreService.restore": "backup.restore_copy",
    "StaffService.everybody": READS_CODES_ONLY,
    "StaffService.enrol": "staff.enrol",
    "StaffService.give_way_in": "staff.passphrase",
    "StaffService.change": "staff.change",
    "StaffService.record_agreement": "staff.agree",
    "StaffService.leave": "staff.leave",
    "StaffService.suggest_passphrase": READS_CODES_ONLY,
    "StaffService.change_own_passphrase": "staff.passphrase",
    "RecoveryService.state": READS_CODES_ONLY,
    "RecoveryService.make": "key.sheets",
    "RecoveryService.draw": READS_CODES_ONLY,
    "RecoveryService.pages": READS_CODES_ONLY,
    "RecoveryService.print_sheet": "key.sheets",
    "RecoveryService.begin": "key.sheets",
    "RecoveryService.prove": "key.prove",
    "RecoveryService.rehearse": "key.rehearse",
    "ImportMappingService.known": READS_CODES_ONLY,
    "ImportMappingService.remember": "import.remember",
    "ImportMappingService.forget": "import.forget",
    "ListViewService.mine": READS_CODES_ONLY,
    "ListViewService.keep": "views.keep",
    "ListViewService.rename": "views.keep",
    "ListViewService.remove": "views.remove",
    "DraftService.keep": "draft.keep",
    "DraftService.mine": READS_CODES_ONLY,
    "DraftService.take_up": "draft.take_up",
    "DraftService.discard": "draft.discard",
    "LockingService.idle_minutes": READS_CODES_ONLY,
    "LockingService.set_idle_minutes": "file.settings",
    "LockingService.note_lock": "file.lock",
    "ReadinessService.sheet": READS_CODES_ONLY,
    "ReadinessService.openings": READS_CODES_ONLY,
    "ReadinessService.openings_for": READS_CODES_ONLY,
    "ReadinessService.effect": READS_CODES_ONLY,
    "ReadinessService.start": "readiness.start",
    "ReadinessService.rate": "readiness.answer",
    "ReadinessService.leaders": READS_CODES_ONLY,
    "ReadinessService.colleagues": READS_CODES_ONLY,
    "ReadinessService.sign": "readiness.sign",
    "ReadinessService.note_loss": "readiness.loss",
    "ReadinessService.recheck": "readiness.recheck",
    "ReadinessPaperService.prepare": READS_CODES_ONLY,  # it leaves with begin
    "ReadinessPaperService.release": "readiness.print",
    "ReadinessPaperService.begin": "readiness.print",
    "ConnectionService.card": READS_CODES_ONLY,
    "ConnectionService.keep": "readiness.connect",
    "PrincipleService.before": READS_CODES_ONLY,
    "PrincipleService.answer": "principles.check",
    "PrincipleService.outcome": READS_CODES_ONLY,
    "PrincipleService.counts": READS_CODES_ONLY,
    "PeopleService.record": "person.record",
    "PeopleService.correct": "person.correct",
    "PeopleService.reveal": "identity.reveal",
    "PeopleService.entry": "identity.reveal",
    "PeopleService.page": READS_CODES_ONLY,
    "FindService.find": READS_CODES_ONLY,
    "FindService.alike": READS_CODES_ONLY,
    "CaseService.takes": READS_CODES_ONLY,
    "CaseService.view": READS_CODES_ONLY,
    "ConsentService.record": "consent.record",
    "ConsentService.withdraw": "consent.withdraw",
    "ConsentService.ask_anew": "consent.ask_anew",
    "ConsentService.suggested_until": READS_CODES_ONLY,
    "ConsentService.ledger": READS_CODES_ONLY,
    "ConsentService.shared": READS_CODES_ONLY,
    "ConsentService.background": READS_CODES_ONLY,
    "ConsentService.problems": READS_CODES_ONLY,
    "ConsentFormService.prepare": READS_CODES_ONLY,  # it leaves with begin
    "ConsentFormService.sample": READS_CODES_ONLY,
    "ConsentFormService.pages": READS_CODES_ONLY,
    "ConsentFormService.begin": "consent.form",
    "ConsentFormService.release": "consent.form",
    "ReportingDutyService.profile": READS_CODES_ONLY,
    "ReportingDutyService.keep": "file.reporting_duty",
    "BestInterestService.record": "consent.best_interest",
    "BestInterestService.of_case": READS_CODES_ONLY,
    "BestInterestService.seconds": READS_CODES_ONLY,
    "UnconsentedService.approvers": READS_CODES_ONLY,
    "UnconsentedService.tell": "disclosure.without_consent",
    "UnconsentedService.person_told": "disclosure.person_told",
    "UnconsentedService.shared": READS_CODES_ONLY,
    "UnconsentedService.of_case": READS_CODES_ONLY,
    "AssistanceService.record": "assistance.record",
    "ObservationService.sheet": READS_CODES_ONLY,
    "ObservationService.record": "observation.record",
    "ObservationService.record_factor": "observation.factors",
    "ObservationService.review": "observation.review",
    "ObservationService.waiting": READS_CODES_ONLY,
    "StatusService.record": "status.record",
    "StatusService.of_case": READS_CODES_ONLY,
    "FunctioningService.sheet": READS_CODES_ONLY,
    "FunctioningService.record": "functioning.record",
    "DirectoryService.add": "provider.add",
    "DirectoryService.revise": "provider.revise",
    "DirectoryService.vet": "provider.vet",
    "DirectoryService.suspend": "provider.suspend",
    "DirectoryService.hide_address": "provider.hide_address",
    "DirectoryService.lift": "provider.lift",
    "DirectoryService.close": "provider.close",
    "DirectoryService.override": "provider.override",
    "DirectoryService.details": READS_CODES_ONLY,
    "DirectoryService.referred_there": READS_CODES_ONLY,
    "DirectoryService.find": READS_CODES_ONLY,
    "DirectoryService.search": READS_CODES_ONLY,
    "DirectoryService.places": READS_CODES_ONLY,
    "DirectoryService.colleagues": READS_CODES_ONLY,
    "DirectoryService.vetters": READS_CODES_ONLY,
    "DirectoryImportService.look": READS_CODES_ONLY,
    "DirectoryImportService.plan": READS_CODES_ONLY,
    "DirectoryImportService.apply": "provider.import",
    "PeopleImportService.look": READS_CODES_ONLY,
    "PeopleImportService.dates": READS_CODES_ONLY,
    "PeopleImportService.plan": READS_CODES_ONLY,
    "PeopleImportService.apply": "people.import",
    "AssistanceImportService.look": READS_CODES_ONLY,
    "AssistanceImportService.dates": READS_CODES_ONLY,
    "AssistanceImportService.plan": READS_CODES_ONLY,
    "AssistanceImportService.apply": "assistance.import",
    "ListExportService.prepare": READS_CODES_ONLY,
    "ListExportService.begin": "list.export",
    "ListExportService.about_people": READS_CODES_ONLY,
    "ListExportService.approvers": READS_CODES_ONLY,
    "PocketListService.paper": READS_CODES_ONLY,
    "PocketListService.begin": "provider.print",
    "PocketListService.release": "provider.print",
    "PlanService.sheet": READS_CODES_ONLY,
    "PlanService.record": "plan.record",
    "PlanService.end_without_referral": "plan.end",
    "PlanService.mark": "plan.steps",
    "ReferralService.prepare": "referral.prepare",
    "ReferralService.leaves": READS_CODES_ONLY,
    "ReferralService.confirm_consent": "referral.consent_ok",
    "ReferralService.write_in": "referral.language",
    "ReferralService.answer": "referral.received",
    "ReferralService.choices": READS_CODES_ONLY,
    "ReferralService.get": READS_CODES_ONLY,
    "AnswerService.sheet": READS_CODES_ONLY,
    "AnswerService.find": READS_CODES_ONLY,
    "AnswerService.record_slip": "referral.slip",
    "AnswerService.correct": "referral.correct",
    "AnswerService.hand_over": "referral.handed_over",
    "AnswerService.remind": "referral.reminder",
    "AnswerService.may_ask_person": READS_CODES_ONLY,
    "AnswerService.hear_person": "referral.person",
    "ContactService.look": READS_CODES_ONLY,
    "ContactService.reveal": "contact.reveal",
    "IncomingService.record": "incoming.record",
    "IncomingService.answer": "incoming.answer",
    "IncomingService.take_over": "incoming.answer",
    "IncomingService.all": READS_CODES_ONLY,
    "QuickContactService.note": "quick_contact.note",
    "QuickContactService.kept": READS_CODES_ONLY,
    "QuickContactService.became_case": "quick_contact.case",
    "QuickContactService.remove": "quick_contact.remove",
    "QuickContactService.expire": "quick_contact.expire",
    "QuickContactService.counts": READS_CODES_ONLY,
    "DiagnosticsService.report": READS_CODES_ONLY,
    "DiagnosticsService.save": "file.diagnostics",
    "ListService.overview": READS_CODES_ONLY,
    "ListService.rows": READS_CODES_ONLY,
    "ListService.begin": "lists.begin",
    "ListService.note_own": "lists.own",
    "ListService.look": READS_CODES_ONLY,
    "ListService.take": "lists.take",
    "SafetyService.view": READS_CODES_ONLY,
    "SafetyService.judge": READS_CODES_ONLY,
    "SafetyService.approvers": READS_CODES_ONLY,
    "SafetyService.assess": "safety.assess",
    "SuicideStepService.judge": READS_CODES_ONLY,
    "SuicideStepService.record": "safety.suicide_steps",
    "SafetyPlanService.write": "safety.plan",
    "SafetyPlanService.of_case": READS_CODES_ONLY,
    "SafetyPlanPaperService.prepare": READS_CODES_ONLY,  # it leaves with begin
    "SafetyPlanPaperService.release": "safety.plan_print",
    "SafetyPlanPaperService.begin": "safety.plan_print",
    "SafetyTaskService.raise_flag": "safety.flag",
    "SafetyTaskService.lower_flag": "safety.flag_lowered",
    "SafetyTaskService.worried": "safety.worried",
    "SafetyTaskService.finish": "safety.task_done",
    "SafetyTaskService.contacted": "safety.contact",
    "SafetyTaskService.task": READS_CODES_ONLY,
    "SafetySettingsService.settings": READS_CODES_ONLY,
    "SafetySettingsService.keep": "file.safety_settings",
    "SkillService.now": READS_CODES_ONLY,
    "SkillService.record": "staff.skill",
    "SkillService.take_back": "staff.skill",
    "NoteService.write": "note.case",
    "NoteService.write_pfa": "note.pfa",
    "NoteService.of_case": READS_CODES_ONLY,
    "AidService.of_case": READS_CODES_ONLY,
    "AidService.correct": "assistance.correct",
    "AidService.legal_step": "legal.step",
    "StockService.shelf": READS_CODES_ONLY,
    "StockService.history": READS_CODES_ONLY,
    "StockService.save_article": "stock.article",
    "StockService.book": "stock.move",
    "StockService.count": "stock.count",
    "ReceiptService.prepare": READS_CODES_ONLY,
    "ReceiptService.begin": "receipt.print",
    "CasePlanService.save_goal": "case_plan.goal",
    "CasePlanService.owners": READS_CODES_ONLY,
    "CasePlanService.approvers": READS_CODES_ONLY,
    "CasePlanService.decide": "case_plan.decide",
    "AttachmentService.choose": READS_CODES_ONLY,
    "AttachmentService.add": "attachment.add",
    "AttachmentService.of_case": READS_CODES_ONLY,
    "AttachmentService.open": "attachment.open",
    "AttachmentService.page": READS_CODES_ONLY,  # opening it was logged
    "AttachmentService.remove": "attachment.remove",
    "FamilyService.link": "family.link",
    "FamilyService.remove": "family.remove",
    "FamilyService.of_case": READS_CODES_ONLY,
    "FamilyService.reveal": "family.reveal",
    "GroupActivityService.record": "group.record",
    "GroupActivityService.all": READS_CODES_ONLY,
    "UnmetNeedService.record": "unmet_need.record",
    "UnmetNeedService.of_case": READS_CODES_ONLY,
    "UnmetNeedService.counts": READS_CODES_ONLY,
    "LetterService.prepare": "letter.preview",
    "LetterService.pages": READS_CODES_ONLY,
    "LetterService.begin": "letter.intend",
    "LetterService.release": "letter.printed",
    "LetterService.confirm_uncertain": "letter.confirm",
    "LetterService.settle_interrupted": "letter.interrupted",
    "NoticeService.prepare": "letter.preview",
    "NoticeService.begin": "letter.intend",
    "NoticeService.release": "letter.printed",
    "LockedCopyService.suggest_passphrase": READS_CODES_ONLY,
    "WordingService.kinds": READS_CODES_ONLY,
    "WordingService.wording": READS_CODES_ONLY,
    "WordingService.sample": READS_CODES_ONLY,
    "WordingService.pages": READS_CODES_ONLY,
    "WordingService.save": "letter.wording",
    "WordingService.restore": "letter.wording",
    "WordingService.letterhead": READS_CODES_ONLY,
    "WordingService.read_image": READS_CODES_ONLY,
    "WordingService.save_letterhead": "letter.letterhead",
    "WordingService.branch": READS_CODES_ONLY,
    "WordingService.save_branch": "letter.branch",
    "SharedPaperService.prepare": "letter.preview",
    "SharedPaperService.pages": READS_CODES_ONLY,
    "SharedPaperService.begin": "letter.intend",
    "SharedPaperService.release": "letter.printed",
    "PersonPaperService.prepare": "letter.preview",
    "PersonPaperService.begin": "letter.intend",
    "PersonPaperService.release": "letter.printed",
    "NoticeService.confirm_recall": "letter.recall_confirmed",
    "NoticeService.confirm_uncertain": "letter.confirm",
    "OpenPaperService.confirm": "letter.confirm_paper",
    "AuditService.page": READS_CODES_ONLY,
    "AuditService.extent": READS_CODES_ONLY,
    "AuditService.staff": READS_CODES_ONLY,
    "AuditService.verify": "file.verify",
    "AuditService.paper": READS_CODES_ONLY,
    "AuditService.begin": "audit.export",
    "AuditService.release": "audit.export",
    "AnchorService.advance": READS_CODES_ONLY,  # and file.clock when the clock jumped
    "AnchorService.settle": "file.accept_older",
    "AnchorService.check_paper": READS_CODES_ONLY,
    "OverviewService.prepared": READS_CODES_ONLY,
    "OverviewService.today": READS_CODES_ONLY,
    "BackupService.make": "backup.make",
    "SeedingService.seed": "person.seed",
}


def now(act: Callable[[], object]) -> Callable[[], Callable[[], object]]:
    """Return a use case that needs no ground."""
    return lambda: act


def on(prepare: Callable[[], Any], act: Callable[[Any], object]) -> Callable[[], Callable[[], object]]:
    """Return a use case with the ground that it needs."""

    def ready() -> Callable[[], object]:
        ground = prepare()
        return lambda: act(ground)

    return ready


class Office:
    """A file in which everything has happened that a use case needs."""

    def __init__(self, services: ServiceSet, records: Records, folder: Path) -> None:
        self.services, self.records, self.folder = services, records, folder
        self.services.consents.record(
            RecordConsent(records.case_code, a_consent_entry(services, ConsentPurpose.SERVICES))
        )

    def agreed(self) -> Any:
        referral = prepare_referral(self.services, self.records)
        agree(self.services, referral)
        return referral

    def released(self, paper: FakePaper) -> Any:
        letter = self.services.letters.prepare(self.agreed())
        self.services.letters.release(letter, paper)
        return letter.referral.referral_id

    def number(self) -> Any:
        return self.services.referrals.get(self.released(FakePaper())).number

    def accepted(self) -> Any:
        referral_id = self.released(FakePaper())
        self.services.referrals.answer(RecordAnswer(referral_id, "accepted"))
        return referral_id

    def may_tell(self) -> Any:
        entry = a_consent_entry(self.services, ConsentPurpose.FEEDBACK)
        self.services.consents.record(RecordConsent(self.records.case_code, entry))
        return self.released(FakePaper())

    def came_in(self) -> Any:
        return self.services.incoming.record(RecordIncoming("Tern Street School", "teacher_school", "phone")).key

    def diagnosis(self) -> Any:
        machine = Machine("Linux", "6.1", "x86_64", {"pgi-desk": "0.1.0"}, 2, 8)
        return self.services.diagnostics.report(machine, (), (), {"case_files": 12})

    def own_lists(self) -> Any:
        own = {"sexes": LocalList("sexes", "2", "ab" * 32)}
        desk = replace(self.services.desk, content=replace(self.services.desk.content, local=own))
        return ListService(desk, self.services.lists.files).note_own()

    def met(self, days_ago: int = 0) -> Any:
        met_on = self.services.desk.clock.today() - timedelta(days=days_ago)
        return self.services.quick_contacts.note(NoteContact("outreach", met_on=met_on)).key

    def uncertain(self) -> Any:
        with pytest.raises(OSError, match="cable"):
            self.released(FakePaper(problem=OSError("cable")))
        return self.services.overview.today().uncertain_letters[0].disclosure_id

    def uncertain_paper(self) -> Any:
        recall = self.services.notices.prepare(self.recalled(), "recall")
        with pytest.raises(OSError, match="cable"):
            self.services.notices.release(recall, FakePaper(problem=OSError("cable")))
        return self.services.overview.today().uncertain_letters[0].disclosure_id

    def uncertain_form(self) -> Any:
        with pytest.raises(OSError, match="cable"):
            self.services.consent_forms.release(self.form(), FakePaper(problem=OSError("cable")))
        return self.services.overview.today().uncertain_letters[0].disclosure_id

    def recalled(self) -> Any:
        referral_id = self.released(FakePaper())
        consent = self.services.referrals.get(referral_id).consent_id
        self.services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        return referral_id

    def told(self) -> Any:
        known = replace(self.untold(), informed="before", informed_on=self.services.desk.clock.today())
        return self.services.unconsented.tell(replace(known, not_informed_reason=""))

    def list_of_shared(self) -> Any:
        return self.services.shared_paper.prepare(self.records.case_code)

    def untold(self) -> TellWithoutConsent:
        return TellWithoutConsent(
            case_code=self.records.case_code,
            reason="child_at_risk",
            legal_reference="Act 12",
            recipient_name="Duty officer",
            recipient_family="competent_authority",
            items=("case_code",),
            channel="by_hand",
            second="second",
            informed="not_yet",
            not_informed_reason="Not safe.",
        )

    def form(self) -> PreparedConsentForm:
        entry = a_consent_entry(self.services, ConsentPurpose.SERVICES)
        return self.services.consent_forms.prepare(PrintConsentForm("en", self.records.case_code, entry))

    def interrupted(self) -> None:
        with pytest.raises(KeyboardInterrupt):
            self.released(FakePaper(problem=KeyboardInterrupt()))

    def draft_with_consent(self) -> Any:
        referral = prepare_referral(self.services, self.records)
        shared = self.services.referrals.get(referral)
        entry = a_consent_entry(
            self.services, ConsentPurpose.REFERRAL, recipient=shared.provider_id, items_to_share=shared.items
        )
        self.services.consents.record(RecordConsent(shared.case_code, entry))
        return referral

    def list_of_services(self) -> Path:
        path = self.folder / "services.csv"
        path.write_text("Name,Needs\nPlover Open Door,Legal\n", encoding="utf-8")
        return path

    def planned_import(self) -> Any:
        found = self.services.directory_import.look(self.list_of_services())
        return self.services.directory_import.plan(found.sheet, found.guesses)

    def list_of_people(self) -> Any:
        path = self.folder / "people.csv"
        path.write_text("Name,Date of birth\nIola Marsant,1991\n", encoding="utf-8")
        return self.services.people_import.look(path)

    def remembered(self) -> Any:
        found = self.list_of_people()
        self.services.import_mappings.remember(COLUMNS, found, ("nickname", ""))
        return found

    def planned_people(self) -> Any:
        found = self.list_of_people()
        return self.services.people_import.plan(found.sheet, found.guesses, GROUND)

    def list_of_help(self) -> Any:
        path = self.folder / "help.csv"
        path.write_text(f"Case,Help,Date\n{self.records.case_code},first_aid,2026-06-15\n", encoding="utf-8")
        return self.services.assistance_import.look(path)

    def planned_help(self) -> Any:
        found = self.list_of_help()
        return self.services.assistance_import.plan(found.sheet, found.guesses)

    def medium(self) -> Any:
        self.services.backup.make(MakeBackup(self.folder))
        return self.services.backup_care.state().media[0].medium.medium_id

    def backup(self) -> Any:
        return self.services.backup.make(MakeBackup(self.folder, passphrase=BACKUP_WORDS)).path

    def sheets(self) -> Any:
        return make_sheets(self.services)

    def draft(self) -> Any:
        self.services.drafts.keep([UnfinishedForm("person", "", "{}")])
        return self.services.drafts.mine()[-1].draft_id

    def twice(self) -> Any:
        """The same person, recorded once more."""
        return record_person(self.services)

    def noted(self) -> Any:
        """A note that was written a moment ago, as a change."""
        self.services.notes.write(WriteNote(self.records.case_code, "told", "Called."))
        return self.services.undoing.recent(1)[0].change.change_id

    def picture(self) -> Any:
        path = self.folder / "head.png"
        Image.new("RGB", (4, 4)).save(path)
        return path

    def drawn(self) -> Any:
        sheet = self.sheets().sheets[0]
        return sheet, self.services.recovery.draw(sheet)

    def colleague(self) -> Any:
        """The desk of a focal point who works here too."""
        member = StaffMember(StaffId("second"), "Jonah Prestwold", Role.FOCAL_POINT)
        return replace(self.services.desk, member=member)

    def handed_over(self) -> Any:
        HandOverService(self.colleague()).write(WriteHandOver("Calls at nine.", (self.records.case_code,)))
        return HandOverId(self.services.desk.queries.hand_overs_waiting(1)[0].key)

    def somebody_elses(self) -> Any:
        """A hidden case that a colleague leads."""
        code = self.records.case_code
        self.services.need_to_know.hide(code, "Known in town.")
        with self.services.desk.work("test.owner") as work:
            work.cases.update(replace(work.cases.get(code), owner=StaffId("second")))
            work.commit()
        return code

    def noticed(self) -> Any:
        self.services.need_to_know.hide(self.records.case_code, "Known in town.")
        wanted = OpenIdentity(self.records.case_code, "today", "She called the duty phone.")
        NeedToKnowService(self.colleague()).open_identity(wanted)
        return NoticeId(self.services.desk.queries.notices_waiting(self.services.desk.member.staff_id)[0].key)

    def interpreter(self) -> Any:
        today = self.services.desk.clock.today()
        entry = InterpreterEntry("Tamis Orrel", ("ar",), agreement_on=today, agreement_until=today)
        return self.services.interpreters.save(entry).key

    def asked(self) -> Any:
        return ApprovalService(self.colleague()).ask(self.records.case_code, "closure", "All goals are met.").key

    def supervision(self, now: Any, on: Any) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return what is done between colleagues."""
        services, code = self.services, self.records.case_code
        notes, known, approvals = services.hand_overs, services.need_to_know, services.approvals
        talk = dict.fromkeys(services.desk.content.list("interpreter_questions").codes(), "no")

        def helped() -> Any:
            return known.add_helper(code, StaffId("second")).key

        def sheet() -> Any:
            self.handed_over()
            return services.day_sheet.prepare("en", mine=False)

        return {
            "HandOverService.write": now(lambda: notes.write(WriteHandOver("Calls at nine."))),
            "HandOverService.colleagues": now(notes.colleagues),
            "HandOverService.view": on(self.handed_over, notes.view),
            "HandOverService.acknowledge": on(self.handed_over, notes.acknowledge),
            "NeedToKnowService.circle": now(lambda: known.circle(code)),
            "NeedToKnowService.hide": now(lambda: known.hide(code, "Known in town.")),
            "NeedToKnowService.show": on(lambda: known.hide(code, "Known."), lambda _: known.show(code, "Moved away.")),
            "NeedToKnowService.add_helper": now(lambda: known.add_helper(code, StaffId("second"))),
            "NeedToKnowService.end_helper": on(helped, known.end_helper),
            "NeedToKnowService.open_identity": on(
                self.somebody_elses, lambda one: known.open_identity(OpenIdentity(one, "today", "She called us here."))
            ),
            "NeedToKnowService.notice": on(self.noticed, known.notice),
            "NeedToKnowService.seen": on(self.noticed, known.seen),
            "NeedToKnowService.recent": now(known.recent),
            "NeedToKnowService.rule": now(known.rule),
            "NeedToKnowService.set_rule": now(lambda: known.set_rule("every_case")),
            "InterpreterService.register": now(services.interpreters.register),
            "InterpreterService.save": now(
                lambda: services.interpreters.save(InterpreterEntry("Tamis Orrel", ("ar",)))
            ),
            "InterpreterService.use": on(
                self.interpreter,
                lambda key: services.interpreters.use(UseInterpreter(code, key, "talk", "ar", talk)),
            ),
            "InterpreterService.of_case": now(lambda: services.interpreters.of_case(code)),
            "ApprovalService.waiting": now(approvals.waiting),
            "ApprovalService.ask": now(lambda: approvals.ask(code, "closure", "All goals are met.")),
            "ApprovalService.request": on(self.asked, approvals.request),
            "ApprovalService.decide": on(self.asked, lambda key: approvals.decide(key, "agreed")),
            "SupervisionService.workloads": now(services.supervision.workloads),
            "BinService.contents": now(services.case_bin.contents),
            "BinService.stops": now(lambda: services.case_bin.stops(code)),
            "BinService.put": now(lambda: services.case_bin.put(PutInBin(code, "only_a_try"))),
            "BinService.put_back": on(
                lambda: services.case_bin.put(PutInBin(code, "only_a_try")).key, services.case_bin.put_back
            ),
            "MergingService.sheet": on(self.twice, lambda other: services.merging.sheet(code, other)),
            "MergingService.merge": on(self.twice, lambda other: services.merging.merge(MergeCases(code, other))),
            "MergingService.leads_to": now(lambda: services.merging.leads_to(code)),
            "UndoService.recent": now(services.undoing.recent),
            "UndoService.next_back": now(services.undoing.next_back),
            "UndoService.next_again": now(services.undoing.next_again),
            "UndoService.look": on(self.noted, services.undoing.look),
            "UndoService.take_back": on(self.noted, services.undoing.take_back),
            "DraftService.save": now(lambda: services.drafts.save([UnfinishedForm("person", "", "{}", "d1")])),
            "DraftService.forget": on(self.draft, services.drafts.forget),
            "DaySheetService.prepare": on(self.handed_over, lambda _: services.day_sheet.prepare("en", mine=False)),
            "DaySheetService.begin": on(sheet, lambda one: services.day_sheet.begin(one, FakePaper())),
        }

    def letting_go(self, now: Any, on: Any) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return what is done at the end of a case."""
        services, code, today = self.services, self.records.case_code, self.services.desk.clock.today()
        closing, going, erasing, rights = services.closing, services.letting_go, services.erasing, services.rights
        end = CloseCase(code, "died", "Told by the hospital.", retention_until=today, second="second")
        gone = ErasePerson(code, "person_asked", code, second="second")
        return {
            "ClosingService.sheet": now(lambda: closing.sheet(code)),
            "ClosingService.missing": now(lambda: closing.missing(end)),
            "ClosingService.approvers": now(lambda: closing.approvers(code)),
            "ClosingService.close": now(lambda: closing.close(end)),
            "ClosingService.reopen": on(lambda: closing.close(end), lambda _: closing.reopen(code, "A mistake.")),
            "ClosingService.history": now(lambda: closing.history(code)),
            "LettingGoService.review": now(going.review),
            "LettingGoService.notice": now(going.notice),
            "LettingGoService.finish_review": now(going.finish_review),
            "LettingGoService.keep": now(lambda: going.keep(code, today + timedelta(90), "A claim is open.")),
            "LettingGoService.hold": now(lambda: going.hold(code, "A court wants it.")),
            "LettingGoService.lift": on(lambda: going.hold(code, "A court."), lambda _: going.lift(code, "Decided.")),
            "LettingGoService.figures": now(going.figures),
            "ErasingService.sheet": now(lambda: erasing.sheet(code, "person_asked")),
            "ErasingService.approvers": now(erasing.approvers),
            "ErasingService.erase": now(lambda: erasing.erase(gone)),
            "ErasingService.certificate": on(lambda: erasing.erase(gone), lambda one: erasing.certificate(one, "en")),
            "ErasingService.begin": on(
                lambda: erasing.erase(gone), lambda one: erasing.begin(one, b"paper", FakePaper())
            ),
            "ErasingService.release": on(
                lambda: erasing.erase(gone), lambda one: erasing.release(one, b"paper", FakePaper())
            ),
            "RightsService.receive": now(lambda: rights.receive(code, "access", today)),
            "RightsService.settle": on(
                lambda: rights.receive(code, "access", today).key, lambda key: rights.settle(key, "granted")
            ),
            "RightsService.of_case": now(lambda: rights.of_case(code)),
            "RightsService.waiting": now(rights.waiting),
        }

    def data_calls(self, now: Any, on: Any) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return the calls about breaches, the impact assessment, and papers about data."""
        services, code = self.services, self.records.case_code
        breaches, impact, own, papers = services.breaches, services.impact, services.own_record, services.data_papers
        clock, copies, content = services.desk.clock, services.erasure_copies, services.desk.content
        lost = BreachEntry(
            "stick_lost",
            clock.now(),
            "Left in a taxi.",
            containment="Locked.",
            harm="unlikely",
            authority="not_needed",
            authority_reason="Nobody can read it.",
        )
        gone = ErasePerson(code, "person_asked", code, second="second")

        def reported() -> Any:
            return breaches.report(lost).key

        def erased() -> Any:
            services.erasing.erase(gone)
            return copies.past()[0].digest

        return {
            "ErasureCopyService.past": now(copies.past),
            "ErasureCopyService.copy": on(erased, lambda digest: copies.copy(digest, "en")),
            "ErasureCopyService.begin": on(
                lambda: copies.copy(erased(), "en"), lambda paper: copies.begin(paper, FakePaper())
            ),
            "BreachService.report": now(lambda: breaches.report(lost)),
            "BreachService.amend": on(reported, lambda key: breaches.amend(key, lost)),
            "BreachService.tell": on(reported, lambda key: breaches.tell(NoteTelling(key, "leadership", clock.now()))),
            "BreachService.close": on(reported, lambda key: breaches.close(key, "Bags stay closed.")),
            "BreachService.register": now(breaches.register),
            "BreachService.view": on(reported, breaches.view),
            "ImpactService.sheet": now(impact.sheet),
            "ImpactService.finish": now(lambda: impact.finish(FinishImpact(weighed(content), "acceptable"))),
            "ImpactService.begin_before": now(lambda: impact.begin_before("Two people wait.")),
            "AccountabilityService.due": now(services.accountability.due),
            "OwnRecordService.sheet": now(lambda: own.sheet(code)),
            "OwnRecordService.prepare": now(lambda: own.prepare(code, "en")),
            "OwnRecordService.begin": on(lambda: own.prepare(code, "en"), lambda paper: own.begin(paper, FakePaper())),
            **self.training(),
            "DataPaperService.notice": on(reported, lambda key: papers.notice(key, "authority", "en")),
            "DataPaperService.impact": on(
                lambda: impact.begin_before("Two people wait."), lambda _: papers.impact("en")
            ),
            "DataPaperService.begin": on(
                lambda: papers.notice(reported(), "person", "en"), lambda paper: papers.begin(paper, FakePaper())
            ),
        }

    def training(self) -> dict[str, Any]:
        """Return what a training file has more than a real one."""
        exercises, papers = self.services.exercises, self.services.exercise_papers
        time, shortcuts = self.services.training_time, self.services.shortcuts_paper

        def begun() -> Any:
            return exercises.begin("refuses")

        def finished() -> Any:
            return begun(), exercises.finish()

        def sheet() -> Any:
            return papers.sheet("refuses", "en")

        def keys() -> Any:
            return shortcuts.prepare([], "en")

        return {
            "ExerciseService.sheet": on(begun, lambda _: exercises.sheet()),
            "ExerciseService.begin": now(begun),
            "ExerciseService.finish": on(begun, lambda _: exercises.finish()),
            "ShortcutsPaperService.prepare": now(keys),
            "ShortcutsPaperService.begin": on(keys, lambda paper: shortcuts.begin(paper, FakePaper())),
            "ExercisePaperService.sheet": now(sheet),
            "ExercisePaperService.certificate": on(finished, lambda _: papers.certificate("D. G.", "en")),
            "ExercisePaperService.begin": on(sheet, lambda paper: papers.begin(paper, FakePaper())),
            "TrainingTimeService.standing": now(time.standing),
            "TrainingTimeService.forward": now(lambda: time.forward(timedelta(days=2))),
        }

    def own_list(self) -> Any:
        """Return a changed list in a folder outside of the program."""
        path = self.folder / "sexes.json"
        path.write_bytes((resource_path("content") / "sexes.json").read_bytes())
        return path

    def skilled(self) -> Any:
        member, today = self.services.desk.member.staff_id, self.services.desk.clock.today()
        return self.services.skills.record(member, SKILL, today)

    def own_plan(self) -> Any:
        code = self.records.case_code
        if not self.services.safety_plans.of_case(code):
            parts = PlanParts(concern="Is followed.")
            self.services.safety_plans.write(WriteSafetyPlan(code, parts, copy_asked=True, copy_safe=True))
        return self.services.safety_plan_paper.prepare(code, "en")

    def goal(self) -> Any:
        goal = Goal("", "health", "See a doctor", "", self.services.desk.member.staff_id, "2026-07-01")
        return self.services.case_plans.save_goal(SaveGoal(self.records.case_code, goal, 0))

    def helped(self) -> Helped:
        return help_in_every_way(self.services, self.records.case_code)

    def aid_calls(self, now: Any, on: Any) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return the calls of help with forms of its own, and of the stock."""
        services, code = self.services, self.records.case_code
        aid, stock, receipts, member = services.aid, services.stock, services.receipts, services.desk.member.staff_id
        soap = SaveArticle("Soap", "hygiene", "piece")
        return {
            "AidService.of_case": now(lambda: aid.of_case(code)),
            "AidService.correct": on(
                self.helped, lambda done: aid.correct(done.entries["emotional"], WellbeingForm("good"))
            ),
            "AidService.legal_step": on(
                lambda: agree_to_help(services, code),
                lambda _: aid.legal_step(code, LegalForm("labour_claim", "being_prepared", member)),
            ),
            "StockService.shelf": now(stock.shelf),
            "StockService.history": on(self.helped, lambda done: stock.history(done.blanket)),
            "StockService.save_article": now(lambda: stock.save_article(soap)),
            "StockService.book": on(self.helped, lambda done: stock.book(done.blanket, Booking("in", 1, "bought"))),
            "StockService.count": on(
                self.helped, lambda done: stock.count(done.blanket, Booking("count", 3, "counted_wrong"))
            ),
            "ReceiptService.prepare": on(
                self.helped, lambda done: receipts.prepare(done.entries["material_social"], "en")
            ),
            "ReceiptService.begin": on(
                lambda: receipts.prepare(self.helped().entries["material_social"], "en"),
                lambda paper: receipts.begin(paper, FakePaper()),
            ),
        }

    def safety_calls(self, now: Any, on: Any) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return the calls of safety over time, notes and plans."""
        services, code = self.services, self.records.case_code
        safety, tasks, notes, member = services.safety, services.safety_tasks, services.notes, StaffId("second")
        said = SuicideAnswers(thoughts="yes")
        kept = SafetySettings((HelpNumber("Duty desk", "+000 55 1"),), {})
        return {
            "SafetyService.view": now(lambda: safety.view(code)),
            "SafetyService.judge": now(lambda: safety.judge({}, "")),
            "SafetyService.approvers": now(lambda: safety.approvers(code)),
            "SafetyService.assess": now(lambda: safety.assess(AssessSafety(code))),
            "SuicideStepService.judge": now(lambda: services.suicide_steps.judge(said)),
            "SuicideStepService.record": on(
                self.skilled, lambda _: services.suicide_steps.record(AskedAboutSuicide(code, said))
            ),
            "SafetyPlanService.write": now(
                lambda: services.safety_plans.write(WriteSafetyPlan(code, PlanParts(concern="Is followed.")))
            ),
            "SafetyPlanService.of_case": now(lambda: services.safety_plans.of_case(code)),
            "SafetyPlanPaperService.prepare": on(self.own_plan, lambda _: self.own_plan()),
            "SafetyPlanPaperService.begin": on(
                self.own_plan, lambda paper: services.safety_plan_paper.begin(paper, FakePaper())
            ),
            "SafetyPlanPaperService.release": on(
                self.own_plan, lambda paper: services.safety_plan_paper.release(paper, FakePaper())
            ),
            "SafetyTaskService.raise_flag": now(lambda: tasks.raise_flag(RaiseFlag(code, "missing_child"))),
            "SafetyTaskService.lower_flag": on(
                lambda: tasks.raise_flag(RaiseFlag(code, "missing_child")).key,
                lambda key: tasks.lower_flag(key, "Found."),
            ),
            "SafetyTaskService.worried": now(tasks.worried),
            "SafetyTaskService.finish": on(lambda: tasks.worried().key, lambda key: tasks.finish(key, "Went there.")),
            "SafetyTaskService.contacted": now(lambda: tasks.contacted(code, "came")),
            "SafetyTaskService.task": on(lambda: tasks.worried().key, tasks.task),
            "SafetySettingsService.settings": now(services.safety_settings.settings),
            "SafetySettingsService.keep": now(lambda: services.safety_settings.keep(kept)),
            "SkillService.now": now(services.skills.now),
            "SkillService.record": now(self.skilled),
            "SkillService.take_back": on(
                lambda: services.skills.record(member, SKILL, services.desk.clock.today()),
                lambda _: services.skills.take_back(member, SKILL),
            ),
            "NoteService.write": now(lambda: notes.write(WriteNote(code, "told", "Wants to call home."))),
            "NoteService.write_pfa": now(lambda: notes.write_pfa(WritePfaNote(code, LookListenLink(safety="Calm")))),
            "NoteService.of_case": now(lambda: notes.of_case(code)),
            "CasePlanService.save_goal": now(self.goal),
            "CasePlanService.owners": now(services.case_plans.owners),
            "CasePlanService.approvers": now(services.case_plans.approvers),
            "CasePlanService.decide": on(
                self.goal, lambda _: services.case_plans.decide(DecidePlan(code, 1, "approved", second=member))
            ),
        }

    def attached(self) -> Any:
        services, today = self.services, self.services.desk.clock.today()
        chosen = services.attachments.choose(self.picture())
        by = services.desk.member.staff_id
        command = AddAttachment(self.records.case_code, chosen, "photograph", "copy_brought", by, today, agreed=True)
        return services.attachments.add(command).key

    def relative(self) -> Any:
        return self.services.family.link(LinkFamily(self.records.case_code, "child", name="Noa")).key

    def family_calls(self) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return the calls of copies, family and groups."""
        services, code, today = self.services, self.records.case_code, self.services.desk.clock.today()
        copies, family, groups = services.attachments, services.family, services.group_activities
        session = RecordGroup("support_group", "wellbeing", today, {("female", "unknown"): 7})
        return {
            "AttachmentService.choose": now(lambda: copies.choose(self.picture())),
            "AttachmentService.add": now(self.attached),
            "AttachmentService.of_case": now(lambda: copies.of_case(code)),
            "AttachmentService.open": on(self.attached, copies.open),
            "AttachmentService.page": on(lambda: copies.open(self.attached()), lambda copy: copies.page(copy, 0, 40)),
            "AttachmentService.remove": on(self.attached, lambda key: copies.remove(key, "bad_copy")),
            "FamilyService.link": now(self.relative),
            "FamilyService.remove": on(self.relative, family.remove),
            "FamilyService.of_case": now(lambda: family.of_case(code)),
            "FamilyService.reveal": on(self.relative, family.reveal),
            "GroupActivityService.record": now(lambda: groups.record(session)),
            "GroupActivityService.all": now(groups.all),
        }

    def lost(self) -> Any:
        make_ready(self.services)
        today = self.services.desk.clock.today()
        return self.services.readiness.note_loss(RecordLoss("serious_incident", today)).key

    def readiness_calls(self) -> dict[str, Callable[[], Callable[[], object]]]:
        """The use cases around readiness and principles."""
        services, readiness = self.services, self.services.readiness
        papers, principles = services.readiness_papers, services.principles
        today = services.desk.clock.today()
        return {
            "ReadinessService.sheet": now(readiness.sheet),
            "ReadinessService.openings": now(readiness.openings),
            "ReadinessService.openings_for": now(lambda: readiness.openings_for(self.records.case_code)),
            "ReadinessService.effect": on(readiness.start, lambda _: readiness.effect(0)),
            "ReadinessService.start": now(readiness.start),
            "ReadinessService.rate": on(readiness.start, lambda _: rate(services, "SK1", "A")),
            "ReadinessService.leaders": now(readiness.leaders),
            "ReadinessService.colleagues": now(readiness.colleagues),
            "ReadinessService.sign": on(lambda: rate_all(services), lambda _: sign(services)),
            "ReadinessService.note_loss": on(
                lambda: make_ready(services),
                lambda _: readiness.note_loss(RecordLoss("serious_incident", today)),
            ),
            "ReadinessService.recheck": on(self.lost, lambda key: readiness.recheck(Recheck(key, StaffId("second")))),
            "ReadinessPaperService.prepare": now(lambda: papers.prepare("advice", "en", ["training"])),
            "ReadinessPaperService.begin": on(
                lambda: papers.prepare("advice", "en", ["training"]), lambda paper: papers.begin(paper, FakePaper())
            ),
            "ReadinessPaperService.release": on(
                lambda: papers.prepare("advice", "en", ["training"]), lambda paper: papers.release(paper, FakePaper())
            ),
            "ConnectionService.card": now(services.connections.card),
            "ConnectionService.keep": now(lambda: services.connections.keep(Connections("FR"))),
            "PrincipleService.before": now(lambda: principles.before(Occasion.PRINT)),
            "PrincipleService.answer": on(
                lambda: principles.before(Occasion.PRINT),
                lambda asked: principles.answer(AnswerCheck(asked, skip_reason="on_paper")),
            ),
            "PrincipleService.outcome": on(
                lambda: principles.before(Occasion.PRINT), lambda asked: principles.outcome(AnswerCheck(asked))
            ),
            "PrincipleService.counts": now(principles.counts),
        }

    def calls(self) -> dict[str, Callable[[], Callable[[], object]]]:
        """Return for each use case how its ground is prepared and what is then called."""
        services, records = self.services, self.records
        code, today = records.case_code, services.desk.clock.today()
        people, letters, audit, answers = services.people, services.letters, services.audit, services.answers
        wanted = PrepareReferral(code, records.clinic, "health", items=("case_code",))
        criteria = services.desk.content.list("vetting_criteria").codes()

        def consent() -> Any:
            entry = a_consent_entry(services, ConsentPurpose.SERVICES)
            return services.consents.record(RecordConsent(code, entry)).key

        staff, recovery, drafts = services.staff, services.recovery, services.drafts
        colleague, secret = StaffId("second"), "timber leather theme phantom cup"
        enrolled = EnrolStaff("Selma Ourdane", Role.CASE_WORKER, "selma", secret)
        way_in = GiveWayIn(services.desk.member.staff_id, "marit", secret)

        care, words, views = services.backup_care, services.wordings, services.list_views
        mappings = services.import_mappings

        return {
            **self.supervision(now, on),
            **self.letting_go(now, on),
            **self.data_calls(now, on),
            **self.readiness_calls(),
            "LockedCopyService.suggest_passphrase": now(services.locked_copies.suggest_passphrase),
            "WordingService.kinds": now(words.kinds),
            "WordingService.wording": now(lambda: words.wording("recall", "en")),
            "WordingService.sample": now(lambda: words.sample("recall", "en")),
            "WordingService.pages": on(lambda: words.sample("recall", "en"), lambda pdf: words.pages(pdf, 20)),
            "WordingService.save": now(lambda: words.save("recall", "en", "{{block:parties}}")),
            "WordingService.restore": now(lambda: words.restore("recall", "en")),
            "WordingService.letterhead": now(words.letterhead),
            "WordingService.read_image": on(self.picture, words.read_image),
            "WordingService.save_letterhead": now(lambda: words.save_letterhead({"": "Harbour Desk"}, b"")),
            "WordingService.branch": now(words.branch),
            "WordingService.save_branch": now(lambda: words.save_branch(BranchDetails("Harbour Desk"))),
            "KeyChangeService.suggest": now(services.key_change.suggest),
            "HomeService.order": now(services.home.order),
            "KeyChangeService.order": now(lambda: services.key_change.order("seven other words that nobody knows")),
            "BackupCareService.standing": now(care.standing),
            "BackupCareService.reminders": now(care.reminders),
            "BackupCareService.suggest_passphrase": now(care.suggest_passphrase),
            "BackupCareService.state": now(care.state),
            "BackupCareService.key_holders": now(care.key_holders),
            "BackupCareService.add_recipient": now(lambda: care.add_recipient("Region", Envelope.new_identity()[1])),
            "BackupCareService.deactivate_recipient": on(
                lambda: care.add_recipient("Region", Envelope.new_identity()[1]).key, care.deactivate_recipient
            ),
            "BackupCareService.name_medium": on(self.medium, lambda key: care.name_medium(key, "Blue stick")),
            "BackupCareService.retire_medium": on(self.medium, care.retire_medium),
            "BackupCareService.drill": on(self.backup, lambda path: care.drill(path, OPENER)),
            "BackupRestoreService.compare": on(self.backup, lambda path: services.backup_restore.compare(path, OPENER)),
            "BackupRestoreService.restore": on(
                self.backup,
                lambda path: services.backup_restore.restore(path, OPENER, self.folder / "restored.pgidesk"),
            ),
            "StaffService.everybody": now(staff.everybody),
            "StaffService.enrol": now(lambda: staff.enrol(enrolled)),
            "StaffService.give_way_in": now(lambda: staff.give_way_in(way_in)),
            "StaffService.change": now(lambda: staff.change(colleague, "Jonah P.", Role.VOLUNTEER)),
            "StaffService.record_agreement": now(lambda: staff.record_agreement(colleague, today)),
            "StaffService.leave": now(lambda: staff.leave(colleague)),
            "StaffService.suggest_passphrase": now(lambda: staff.suggest_passphrase(5)),
            "StaffService.change_own_passphrase": on(
                lambda: staff.give_way_in(way_in),
                lambda _: staff.change_own_passphrase("marit", secret, "seven other words that are hers"),
            ),
            "RecoveryService.state": now(recovery.state),
            "RecoveryService.make": now(self.sheets),
            "RecoveryService.draw": on(self.sheets, lambda made: recovery.draw(made.sheets[0])),
            "RecoveryService.pages": on(self.drawn, lambda pair: recovery.pages(pair[1], 40)),
            "RecoveryService.begin": on(self.drawn, lambda pair: recovery.begin(pair[0], pair[1], FakePaper())),
            "RecoveryService.print_sheet": on(
                self.drawn, lambda pair: recovery.print_sheet(pair[0], pair[1], FakePaper())
            ),
            "RecoveryService.prove": on(self.sheets, lambda made: recovery.prove(*typed_sheets(made, 1, 2))),
            "RecoveryService.rehearse": on(
                lambda: prove_recovery(services), lambda made: recovery.rehearse(*typed_sheets(made, 2, 3))
            ),
            "ImportMappingService.known": on(self.list_of_people, lambda found: mappings.known(COLUMNS, found)),
            "ImportMappingService.remember": on(
                self.list_of_people, lambda found: mappings.remember(COLUMNS, found, ("nickname", ""))
            ),
            "ImportMappingService.forget": on(self.remembered, lambda found: mappings.forget(COLUMNS, found)),
            "ListViewService.mine": now(lambda: views.mine(PEOPLE)),
            "ListViewService.keep": now(lambda: views.keep(PEOPLE, OPEN_CASES)),
            "ListViewService.rename": on(
                lambda: views.keep(PEOPLE, OPEN_CASES), lambda _: views.rename(PEOPLE, OPEN_CASES.name, "Open")
            ),
            "ListViewService.remove": now(lambda: views.remove(PEOPLE, OPEN_CASES.name)),
            "DraftService.keep": now(lambda: drafts.keep([UnfinishedForm("person", "", "{}")])),
            "DraftService.mine": now(drafts.mine),
            "DraftService.take_up": on(self.draft, drafts.take_up),
            "DraftService.discard": on(self.draft, drafts.discard),
            "LockingService.idle_minutes": now(services.locking.idle_minutes),
            "LockingService.set_idle_minutes": now(lambda: services.locking.set_idle_minutes(7)),
            "LockingService.note_lock": now(services.locking.note_lock),
            "PeopleService.record": now(lambda: record_person(services)),
            "PeopleService.correct": on(
                lambda: people.entry(code), lambda entry: people.correct(CorrectPerson(code, entry))
            ),
            "PeopleService.reveal": now(lambda: people.reveal(code)),
            "PeopleService.entry": now(lambda: people.entry(code)),
            "PeopleService.page": now(people.page),
            "FindService.find": now(lambda: services.find.find("warsan")),
            "FindService.alike": now(lambda: services.find.alike(TypedPerson(("Selam", "Warsanle")))),
            "CaseService.view": now(lambda: services.cases.view(code)),
            "CaseService.takes": now(lambda: services.cases.takes(code)),
            "ConsentService.record": now(consent),
            "ConsentService.withdraw": on(
                consent, lambda key: services.consents.withdraw(WithdrawConsent(key, "oral"))
            ),
            "ConsentService.ask_anew": now(lambda: services.consents.ask_anew(AskAnew(code, "breach"))),
            "ConsentService.suggested_until": now(lambda: services.consents.suggested_until(ConsentPurpose.SERVICES)),
            "ConsentService.ledger": now(lambda: services.consents.ledger(code)),
            "ConsentService.shared": on(consent, services.consents.shared),
            "ConsentService.background": now(lambda: services.consents.background(code)),
            "ConsentService.problems": on(
                lambda: services.consents.background(code),
                lambda known: services.consents.problems(
                    RecordConsent(code, a_consent_entry(services, ConsentPurpose.SERVICES)), known
                ),
            ),
            "ConsentFormService.prepare": now(self.form),
            "ConsentFormService.pages": on(self.form, lambda form: services.consent_forms.pages(form, 40)),
            "ConsentFormService.sample": now(lambda: services.consent_forms.sample("en")),
            "ConsentFormService.begin": on(self.form, lambda form: services.consent_forms.begin(form, FakePaper())),
            "ConsentFormService.release": on(self.form, lambda form: services.consent_forms.release(form, FakePaper())),
            "ReportingDutyService.profile": now(services.reporting_duty.profile),
            "ReportingDutyService.keep": now(lambda: services.reporting_duty.keep(ReportingDuty())),
            "BestInterestService.record": now(lambda: decide(services, code)),
            "BestInterestService.seconds": now(services.best_interest.seconds),
            "BestInterestService.of_case": now(lambda: services.best_interest.of_case(code)),
            "UnconsentedService.approvers": now(lambda: services.unconsented.approvers(code)),
            "UnconsentedService.tell": now(lambda: services.unconsented.tell(self.untold())),
            "UnconsentedService.person_told": on(
                lambda: services.unconsented.tell(self.untold()).key,
                lambda key: services.unconsented.person_told(key, today),
            ),
            "UnconsentedService.shared": now(lambda: services.unconsented.shared(code)),
            "UnconsentedService.of_case": now(lambda: services.unconsented.of_case(code)),
            "NoticeService.confirm_recall": on(self.recalled, services.notices.confirm_recall),
            "OpenPaperService.confirm": on(
                self.uncertain_form, lambda key: services.open_papers.confirm(key, came_out=True)
            ),
            "NoticeService.confirm_uncertain": on(
                self.uncertain_paper, lambda key: services.notices.confirm_uncertain(key, came_out=True)
            ),
            "AssistanceService.record": now(
                lambda: services.assistance.record(RecordAssistance(code, "health", "first_aid", today))
            ),
            "ObservationService.sheet": now(lambda: services.observations.sheet(code)),
            "ObservationService.record": now(
                lambda: services.observations.record(RecordObservations(code, "unodc_signs", {"U05": "yes"}))
            ),
            "ObservationService.record_factor": now(
                lambda: services.observations.record_factor(RecordFactor(code, "debts", 2, 0))
            ),
            "ObservationService.review": now(lambda: services.observations.review(code)),
            "ObservationService.waiting": now(services.observations.waiting),
            "StatusService.record": now(
                lambda: services.statuses.record(RecordStatus(code, "PossibleVictimOfTrafficking"))
            ),
            "StatusService.of_case": now(lambda: services.statuses.of_case(code)),
            "FunctioningService.sheet": now(lambda: services.functioning.sheet(code)),
            "FunctioningService.record": now(
                lambda: services.functioning.record(RecordFunctioning(code, NO_DIFFICULTY))
            ),
            "DirectoryService.add": now(lambda: services.directory.add(a_provider())),
            "DirectoryService.revise": on(
                lambda: services.directory.details(records.clinic), services.directory.revise
            ),
            "DirectoryService.vet": now(
                lambda: services.directory.vet(VetProvider(records.legal, "visit", criteria, second_vetter(services)))
            ),
            "DirectoryService.suspend": now(lambda: services.directory.suspend(records.legal, "Two complaints.")),
            "DirectoryService.hide_address": now(lambda: services.directory.hide_address(records.legal)),
            "DirectoryService.lift": now(
                lambda: services.directory.lift(LiftSuspension(records.suspended, "The complaint was cleared up."))
            ),
            "DirectoryService.close": now(lambda: services.directory.close(records.legal, "The office is gone.")),
            "DirectoryService.override": on(
                lambda: services.directory.add(a_provider()).key,
                lambda key: services.directory.override(key, "Nobody else is open tonight."),
            ),
            "DirectoryService.details": now(lambda: services.directory.details(records.clinic)),
            "DirectoryService.referred_there": now(lambda: services.directory.referred_there(records.clinic)),
            "DirectoryService.find": now(services.directory.find),
            "DirectoryService.search": now(lambda: services.directory.search(ProviderSearch(usable_only=True))),
            "DirectoryService.places": now(services.directory.places),
            "DirectoryService.vetters": now(services.directory.vetters),
            "DirectoryService.colleagues": now(services.directory.colleagues),
            "DirectoryImportService.look": now(lambda: services.directory_import.look(self.list_of_services())),
            "DirectoryImportService.plan": now(self.planned_import),
            "DirectoryImportService.apply": on(self.planned_import, services.directory_import.apply),
            "PeopleImportService.look": now(self.list_of_people),
            "PeopleImportService.dates": on(
                self.list_of_people, lambda found: services.people_import.dates(found.sheet, found.guesses)
            ),
            "PeopleImportService.plan": now(self.planned_people),
            "PeopleImportService.apply": on(
                self.planned_people, lambda plan: services.people_import.apply(plan, GROUND)
            ),
            "AssistanceImportService.look": now(self.list_of_help),
            "AssistanceImportService.dates": on(
                self.list_of_help, lambda found: services.assistance_import.dates(found.sheet, found.guesses)
            ),
            "AssistanceImportService.plan": on(
                self.list_of_help, lambda found: services.assistance_import.plan(found.sheet, found.guesses)
            ),
            "AssistanceImportService.apply": on(self.planned_help, services.assistance_import.apply),
            "ListExportService.about_people": now(lambda: services.list_export.about_people("people")),
            "ListExportService.approvers": now(services.list_export.approvers),
            "ListExportService.prepare": now(lambda: services.list_export.prepare(WISH)),
            "ListExportService.begin": on(
                lambda: services.list_export.prepare(WISH),
                lambda prepared: services.list_export.begin(prepared, FakePaper("pdf_file")),
            ),
            "PocketListService.paper": now(lambda: services.pocket_list.paper(Place(), "en")),
            "PocketListService.begin": on(
                lambda: services.pocket_list.paper(Place(), "en"),
                lambda paper: services.pocket_list.begin(paper, FakePaper()),
            ),
            "PocketListService.release": on(
                lambda: services.pocket_list.paper(Place(), "en"),
                lambda paper: services.pocket_list.release(paper, FakePaper()),
            ),
            "PlanService.sheet": now(lambda: services.plans.sheet(Preparing(code))),
            "PlanService.record": now(lambda: record_plan(services, code)),
            "PlanService.end_without_referral": on(
                lambda: record_plan(services, code, choice="nothing_now"),
                lambda _: services.plans.end_without_referral(code),
            ),
            "PlanService.mark": now(lambda: services.plans.mark(MarkSteps(Preparing(code), done={"need_named": True}))),
            "ReferralService.prepare": now(lambda: prepare_referral(services, records)),
            "ReferralService.leaves": now(lambda: services.referrals.leaves(wanted)),
            "ReferralService.confirm_consent": on(self.draft_with_consent, services.referrals.confirm_consent),
            "ReferralService.write_in": on(self.agreed, lambda key: services.referrals.write_in(key, "ar")),
            "ReferralService.answer": on(
                lambda: self.released(FakePaper()),
                lambda key: services.referrals.answer(RecordAnswer(key, "received")),
            ),
            "AnswerService.sheet": on(lambda: self.released(FakePaper()), answers.sheet),
            "AnswerService.find": on(self.number, answers.find),
            "AnswerService.record_slip": on(
                self.number, lambda number: answers.record_slip(RecordSlip(number, "accepted_yes"))
            ),
            "AnswerService.correct": on(
                self.accepted, lambda key: answers.correct(RecordAnswer(key, "declined_by_provider"))
            ),
            "AnswerService.hand_over": on(
                lambda: self.released(FakePaper()), lambda key: answers.hand_over(key, Told(channel="by_hand"))
            ),
            "AnswerService.remind": on(
                lambda: self.released(FakePaper()), lambda key: answers.remind(key, "coordinator", Told())
            ),
            "AnswerService.may_ask_person": on(lambda: self.released(FakePaper()), answers.may_ask_person),
            "AnswerService.hear_person": on(
                self.may_tell, lambda key: answers.hear_person(PersonsWord(key, 4, "yes", Told(channel="in_person")))
            ),
            "ContactService.look": now(lambda: services.contacts.look(code)),
            "ContactService.reveal": now(lambda: services.contacts.reveal(code)),
            "IncomingService.record": now(self.came_in),
            "IncomingService.answer": on(
                self.came_in, lambda key: services.incoming.answer(AnswerIncoming(key, "declined", "other"))
            ),
            "IncomingService.take_over": on(self.came_in, lambda key: services.incoming.take_over(key, code)),
            "IncomingService.all": now(services.incoming.all),
            "QuickContactService.note": now(self.met),
            "QuickContactService.kept": now(services.quick_contacts.kept),
            "QuickContactService.became_case": on(self.met, lambda key: services.quick_contacts.became_case(key, code)),
            "QuickContactService.remove": on(self.met, services.quick_contacts.remove),
            "QuickContactService.expire": on(partial(self.met, 31), lambda _key: services.quick_contacts.expire()),
            "QuickContactService.counts": now(services.quick_contacts.counts),
            "DiagnosticsService.report": now(self.diagnosis),
            "DiagnosticsService.save": on(self.diagnosis, lambda one: services.diagnostics.save(one, FakePaper())),
            "ListService.overview": now(services.lists.overview),
            "ListService.rows": now(lambda: services.lists.rows("sexes")),
            "ListService.begin": now(lambda: services.lists.begin("sexes")),
            "ListService.note_own": now(self.own_lists),
            "ListService.look": on(self.own_list, services.lists.look),
            "ListService.take": on(self.own_list, services.lists.take),
            **self.safety_calls(now, on),
            **self.family_calls(),
            **self.aid_calls(now, on),
            "UnmetNeedService.record": now(
                lambda: services.unmet_needs.record(RecordUnmetNeed(code, "shelter", "unsafe"))
            ),
            "UnmetNeedService.of_case": now(lambda: services.unmet_needs.of_case(code)),
            "UnmetNeedService.counts": now(services.unmet_needs.counts),
            "ReferralService.choices": now(lambda: services.referrals.choices("health")),
            "ReferralService.get": on(self.agreed, services.referrals.get),
            "LetterService.prepare": on(self.agreed, letters.prepare),
            "LetterService.pages": on(lambda: letters.prepare(self.agreed()), lambda letter: letters.pages(letter, 40)),
            "LetterService.begin": on(
                lambda: letters.prepare(self.agreed()), lambda letter: letters.begin(letter, FakePaper())
            ),
            "LetterService.release": on(
                lambda: letters.prepare(self.agreed()), lambda letter: letters.release(letter, FakePaper())
            ),
            "LetterService.confirm_uncertain": on(
                self.uncertain, lambda key: letters.confirm_uncertain(key, left_the_desk=True)
            ),
            "LetterService.settle_interrupted": on(self.interrupted, lambda _: letters.settle_interrupted()),
            "NoticeService.prepare": on(self.recalled, lambda key: services.notices.prepare(key, "recall")),
            "NoticeService.begin": on(
                lambda: services.notices.prepare(self.recalled(), "recall"),
                lambda letter: services.notices.begin(letter, FakePaper()),
            ),
            "NoticeService.release": on(
                lambda: services.notices.prepare(self.recalled(), "recall"),
                lambda letter: services.notices.release(letter, FakePaper()),
            ),
            "SharedPaperService.prepare": on(self.told, lambda _: self.list_of_shared()),
            "SharedPaperService.pages": on(
                lambda: self.told() and self.list_of_shared(), lambda paper: services.shared_paper.pages(paper, 40)
            ),
            "SharedPaperService.begin": on(
                lambda: self.told() and self.list_of_shared(),
                lambda paper: services.shared_paper.begin(paper, FakePaper()),
            ),
            "SharedPaperService.release": on(
                lambda: self.told() and self.list_of_shared(),
                lambda paper: services.shared_paper.release(paper, FakePaper()),
            ),
            "PersonPaperService.prepare": on(
                self.agreed, lambda key: services.person_papers.prepare(key, "card", "en")
            ),
            "PersonPaperService.begin": on(
                lambda: services.person_papers.prepare(self.agreed(), "card", "en"),
                lambda paper: services.person_papers.begin(paper, FakePaper()),
            ),
            "PersonPaperService.release": on(
                lambda: services.person_papers.prepare(self.agreed(), "card", "en"),
                lambda paper: services.person_papers.release(paper, FakePaper()),
            ),
            "AuditService.page": now(audit.page),
            "AuditService.extent": now(audit.extent),
            "AuditService.staff": now(audit.staff),
            "AuditService.verify": now(audit.verify),
            "AuditService.paper": now(lambda: audit.paper(AuditSearch(), "en")),
            "AuditService.begin": on(
                lambda: audit.paper(AuditSearch(), "en"), lambda trail: audit.begin(trail, FakePaper())
            ),
            "AuditService.release": on(
                lambda: audit.paper(AuditSearch(), "en"), lambda trail: audit.release(trail, FakePaper())
            ),
            "AnchorService.advance": now(services.anchors.advance),
            "AnchorService.settle": now(lambda: services.anchors.settle("Restored after the disk failed.")),
            "AnchorService.check_paper": now(lambda: services.anchors.check_paper("0" * 12)),
            "OverviewService.prepared": now(services.overview.prepared),
            "OverviewService.today": now(services.overview.today),
            "BackupService.make": now(lambda: services.backup.make(MakeBackup(self.folder))),
            "SeedingService.seed": now(lambda: SeedingService(services.desk, demo_material("en")).seed(1, _Random())),
        }


def _Random() -> Any:  # noqa: N802  # reads like the class that it makes
    import random

    return random.Random(3)


@pytest.fixture
def office(services: ServiceSet, records: Records, tmp_path: Path) -> Office:
    return Office(services, records, tmp_path)


def test_the_table_names_every_use_case(office: Office) -> None:
    assert set(LEAVES) == FOUND
    assert set(office.calls()) == FOUND


@pytest.mark.parametrize("use_case", LEAVES)
def test_each_leaves_the_entry_that_the_table_says(office: Office, use_case: str) -> None:
    act = office.calls()[use_case]()
    before = office.services.audit.page()[0].sequence
    act()
    rows = office.services.audit.page()
    assert [(row.action, word) for row in rows for word in TOLD if word in f"{row.case_code} {row.detail}"] == []
    added = [row.action for row in rows if row.sequence > before]
    if LEAVES[use_case]:
        assert LEAVES[use_case] in added
    else:
        assert added == []


def test_every_action_has_a_label(office: Office) -> None:
    assert set(LEAVES.values()) - {""} <= set(office.services.desk.content.list("audit_actions").codes())


def test_a_letter_that_the_printer_refused_is_logged_before_and_after(office: Office) -> None:
    letter = office.services.letters.prepare(office.agreed())
    before = office.services.audit.page()[0].sequence
    with pytest.raises(PrintingFailed):
        office.services.letters.release(letter, FakePaper.jammed())
    added = [row.action for row in office.services.audit.page() if row.sequence > before]
    assert added == ["letter.failed", "letter.intend"]


def test_the_trail_on_paper_is_logged_before_it_leaves_and_with_what_came_of_it(office: Office) -> None:
    audit = office.services.audit
    trail = audit.paper(AuditSearch(case_code=office.records.case_code), "en")
    seen: list[str] = []
    audit.release(trail, FakePaper(looks=lambda: seen.append(audit.page()[0].detail)))
    assert '"outcome": "intended"' in seen[0]
    newest = audit.page()[0]
    assert (newest.action, newest.case_code) == ("audit.export", office.records.case_code)
    assert '"outcome": "printed"' in newest.detail
    with pytest.raises(PrintingFailed):
        audit.release(trail, FakePaper.jammed())
    assert '"outcome": "failed"' in audit.page()[0].detail


def test_the_search_is_by_staff_member_and_by_days_of_this_place(office: Office) -> None:
    audit, today = office.services.audit, office.services.desk.clock.today()
    member = office.services.desk.member.staff_id
    everything = audit.extent()
    assert audit.extent(AuditSearch(staff_id=member)).entries == everything.entries
    assert audit.extent(AuditSearch(staff_id="second")).entries == 0
    assert audit.extent(AuditSearch(first_day=today, last_day=today)).entries == everything.entries
    assert audit.extent(AuditSearch(last_day=today - timedelta(days=2))).entries == 0
    assert audit.extent(AuditSearch(first_day=today + timedelta(days=2))).first_utc == ""
    assert replace(everything, entries=0).first_utc.startswith(today.isoformat())
