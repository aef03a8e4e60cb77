"""Whatever changes or reveals something leaves an entry, for every use case on a real file (T58)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from pgi_desk.bootstrap.demo import demo_material
from pgi_desk.domain.consent import ConsentPurpose
from pgi_desk.domain.errors import PrintingFailed
from pgi_desk.domain.functioning import DOMAINS
from pgi_desk.domain.identifiers import ConsentId, StaffId
from pgi_desk.domain.reporting_duty import ReportingDuty
from pgi_desk.domain.staff import Role
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.services.answer_entry import Told
from pgi_desk.services.answers import PersonsWord, RecordSlip
from pgi_desk.services.assistance import RecordAssistance
from pgi_desk.services.audit import AuditSearch
from pgi_desk.services.backup import MakeBackup
from pgi_desk.services.backup_opening import BackupOpener
from pgi_desk.services.consent_forms import PreparedConsentForm, PrintConsentForm
from pgi_desk.services.consents import RecordConsent, WithdrawConsent
from pgi_desk.services.directory import VetProvider
from pgi_desk.services.drafts import UnfinishedForm
from pgi_desk.services.functioning import RecordFunctioning
from pgi_desk.services.incoming import AnswerIncoming, RecordIncoming
from pgi_desk.services.observations import RecordFactor, RecordObservations
from pgi_desk.services.people import CorrectPerson
from pgi_desk.services.provider_search import Place, ProviderSearch
from pgi_desk.services.referral_plans import MarkSteps, Preparing
from pgi_desk.services.referrals import PrepareReferral, RecordAnswer
from pgi_desk.services.seeding import SeedingService
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.staff import EnrolStaff, GiveWayIn
from pgi_desk.services.trafficking_statuses import RecordStatus
from pgi_desk.services.unconsented import TellWithoutConsent
from pgi_desk.services.unmet_needs import RecordUnmetNeed
from tests.helpers.builders import (
    Records,
    a_consent_entry,
    a_provider,
    agree,
    decide,
    make_sheets,
    prepare_referral,
    prove_recovery,
    record_person,
    record_plan,
    second_vetter,
    typed_sheets,
)
from tests.unit.services.fake_office import FakePaper
from tests.unit.services.test_permissions import FOUND

READS_CODES_ONLY = ""
BACKUP_WORDS = "orchard puddle velvet compass thirty"
OPENER = BackupOpener(passphrase=BACKUP_WORDS)
NO_DIFFICULTY = dict.fromkeys(DOMAINS, 1)
# What each use case adds to the trail. A new use case fails the test below until it has a line here; one that shows
# who somebody is, or takes anything out of the program, never reads codes only.
LEAVES = {
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
    "RecoveryService.prove": "key.prove",
    "RecoveryService.rehearse": "key.rehearse",
    "DraftService.keep": "draft.keep",
    "DraftService.mine": READS_CODES_ONLY,
    "DraftService.take_up": "draft.take_up",
    "DraftService.discard": "draft.discard",
    "LockingService.idle_minutes": READS_CODES_ONLY,
    "LockingService.set_idle_minutes": "file.settings",
    "LockingService.note_lock": "file.lock",
    "PeopleService.record": "person.record",
    "PeopleService.correct": "person.correct",
    "PeopleService.reveal": "identity.reveal",
    "PeopleService.entry": "identity.reveal",
    "PeopleService.page": READS_CODES_ONLY,
    "CaseService.view": READS_CODES_ONLY,
    "ConsentService.record": "consent.record",
    "ConsentService.withdraw": "consent.withdraw",
    "ConsentService.suggested_until": READS_CODES_ONLY,
    "ConsentService.ledger": READS_CODES_ONLY,
    "ConsentService.shared": READS_CODES_ONLY,
    "ConsentService.background": READS_CODES_ONLY,
    "ConsentService.problems": READS_CODES_ONLY,
    "ConsentFormService.prepare": READS_CODES_ONLY,  # it leaves with release
    "ConsentFormService.pages": READS_CODES_ONLY,
    "ConsentFormService.release": "consent.form",
    "ReportingDutyService.profile": READS_CODES_ONLY,
    "ReportingDutyService.keep": "file.reporting_duty",
    "BestInterestService.record": "consent.best_interest",
    "BestInterestService.of_case": READS_CODES_ONLY,
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
    "DirectoryService.close": "provider.close",
    "DirectoryService.override": "provider.override",
    "DirectoryService.details": READS_CODES_ONLY,
    "DirectoryService.find": READS_CODES_ONLY,
    "DirectoryService.search": READS_CODES_ONLY,
    "DirectoryService.places": READS_CODES_ONLY,
    "DirectoryService.colleagues": READS_CODES_ONLY,
    "DirectoryImportService.look": READS_CODES_ONLY,
    "DirectoryImportService.plan": READS_CODES_ONLY,
    "DirectoryImportService.apply": "provider.import",
    "PocketListService.paper": READS_CODES_ONLY,
    "PocketListService.release": "provider.print",
    "PlanService.sheet": READS_CODES_ONLY,
    "PlanService.record": "plan.record",
    "PlanService.end_without_referral": "plan.end",
    "PlanService.mark": "plan.steps",
    "ReferralService.prepare": "referral.prepare",
    "ReferralService.leaves": READS_CODES_ONLY,
    "ReferralService.confirm_consent": "referral.consent_ok",
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
    "UnmetNeedService.record": "unmet_need.record",
    "UnmetNeedService.of_case": READS_CODES_ONLY,
    "UnmetNeedService.counts": READS_CODES_ONLY,
    "LetterService.prepare": "letter.preview",
    "LetterService.pages": READS_CODES_ONLY,
    "LetterService.release": "letter.printed",
    "LetterService.confirm_uncertain": "letter.confirm",
    "LetterService.settle_interrupted": "letter.interrupted",
    "NoticeService.prepare": "letter.preview",
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
    "PersonPaperService.prepare": "letter.preview",
    "PersonPaperService.release": "letter.printed",
    "NoticeService.confirm_recall": "letter.recall_confirmed",
    "AuditService.page": READS_CODES_ONLY,
    "AuditService.extent": READS_CODES_ONLY,
    "AuditService.staff": READS_CODES_ONLY,
    "AuditService.verify": "file.verify",
    "AuditService.paper": READS_CODES_ONLY,
    "AuditService.release": "audit.export",
    "AnchorService.advance": READS_CODES_ONLY,  # and file.clock when the clock jumped
    "AnchorService.settle": "file.accept_older",
    "AnchorService.check_paper": READS_CODES_ONLY,
    "OverviewService.today": READS_CODES_ONLY,
    "BackupService.make": "backup.make",
    "SeedingService.seed": "person.seed",
}


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

    def uncertain(self) -> Any:
        with pytest.raises(OSError, match="cable"):
            self.released(FakePaper(problem=OSError("cable")))
        return self.services.overview.today().uncertain_letters[0].disclosure_id

    def recalled(self) -> Any:
        referral_id = self.released(FakePaper())
        consent = self.services.referrals.get(referral_id).consent_id
        self.services.consents.withdraw(WithdrawConsent(ConsentId(consent or ""), "oral"))
        return referral_id

    def untold(self) -> TellWithoutConsent:
        return TellWithoutConsent(
            case_code=self.records.case_code,
            reason="child_at_risk",
            legal_reference="Act 12",
            recipient_name="Duty officer",
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

    def picture(self) -> Any:
        path = self.folder / "head.png"
        Image.new("RGB", (4, 4)).save(path)
        return path

    def drawn(self) -> Any:
        sheet = self.sheets().sheets[0]
        return sheet, self.services.recovery.draw(sheet)

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

        def now(act: Callable[[], object]) -> Callable[[], Callable[[], object]]:
            return lambda: act

        def on(prepare: Callable[[], Any], act: Callable[[Any], object]) -> Callable[[], Callable[[], object]]:
            def ready() -> Callable[[], object]:
                ground = prepare()
                return lambda: act(ground)

            return ready

        staff, recovery, drafts = services.staff, services.recovery, services.drafts
        colleague, secret = StaffId("second"), "timber leather theme phantom cup"
        enrolled = EnrolStaff("Selma Ourdane", Role.CASE_WORKER, "selma", secret)
        way_in = GiveWayIn(services.desk.member.staff_id, "marit", secret)

        care, words = services.backup_care, services.wordings

        return {
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
            "RecoveryService.print_sheet": on(
                self.drawn, lambda pair: recovery.print_sheet(pair[0], pair[1], FakePaper())
            ),
            "RecoveryService.prove": on(self.sheets, lambda made: recovery.prove(*typed_sheets(made, 1, 2))),
            "RecoveryService.rehearse": on(
                lambda: prove_recovery(services), lambda made: recovery.rehearse(*typed_sheets(made, 2, 3))
            ),
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
            "CaseService.view": now(lambda: services.cases.view(code)),
            "ConsentService.record": now(consent),
            "ConsentService.withdraw": on(
                consent, lambda key: services.consents.withdraw(WithdrawConsent(key, "oral"))
            ),
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
            "ConsentFormService.release": on(self.form, lambda form: services.consent_forms.release(form, FakePaper())),
            "ReportingDutyService.profile": now(services.reporting_duty.profile),
            "ReportingDutyService.keep": now(lambda: services.reporting_duty.keep(ReportingDuty())),
            "BestInterestService.record": now(lambda: decide(services, code)),
            "BestInterestService.of_case": now(lambda: services.best_interest.of_case(code)),
            "UnconsentedService.approvers": now(services.unconsented.approvers),
            "UnconsentedService.tell": now(lambda: services.unconsented.tell(self.untold())),
            "UnconsentedService.person_told": on(
                lambda: services.unconsented.tell(self.untold()).key,
                lambda key: services.unconsented.person_told(key, today),
            ),
            "UnconsentedService.shared": now(lambda: services.unconsented.shared(code)),
            "UnconsentedService.of_case": now(lambda: services.unconsented.of_case(code)),
            "NoticeService.confirm_recall": on(self.recalled, services.notices.confirm_recall),
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
            "DirectoryService.close": now(lambda: services.directory.close(records.legal, "The office is gone.")),
            "DirectoryService.override": on(
                lambda: services.directory.add(a_provider()).key,
                lambda key: services.directory.override(key, "Nobody else is open tonight."),
            ),
            "DirectoryService.details": now(lambda: services.directory.details(records.clinic)),
            "DirectoryService.find": now(services.directory.find),
            "DirectoryService.search": now(lambda: services.directory.search(ProviderSearch(usable_only=True))),
            "DirectoryService.places": now(services.directory.places),
            "DirectoryService.colleagues": now(services.directory.colleagues),
            "DirectoryImportService.look": now(lambda: services.directory_import.look(self.list_of_services())),
            "DirectoryImportService.plan": now(self.planned_import),
            "DirectoryImportService.apply": on(self.planned_import, services.directory_import.apply),
            "PocketListService.paper": now(lambda: services.pocket_list.paper(Place(), "en")),
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
                lambda: self.released(FakePaper()), lambda key: answers.remind(key, "by_phone", Told())
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
            "UnmetNeedService.record": now(
                lambda: services.unmet_needs.record(RecordUnmetNeed(code, "shelter", "unsafe"))
            ),
            "UnmetNeedService.of_case": now(lambda: services.unmet_needs.of_case(code)),
            "UnmetNeedService.counts": now(services.unmet_needs.counts),
            "ReferralService.choices": now(lambda: services.referrals.choices("health")),
            "ReferralService.get": on(self.agreed, services.referrals.get),
            "LetterService.prepare": on(self.agreed, letters.prepare),
            "LetterService.pages": on(lambda: letters.prepare(self.agreed()), lambda letter: letters.pages(letter, 40)),
            "LetterService.release": on(
                lambda: letters.prepare(self.agreed()), lambda letter: letters.release(letter, FakePaper())
            ),
            "LetterService.confirm_uncertain": on(
                self.uncertain, lambda key: letters.confirm_uncertain(key, left_the_desk=True)
            ),
            "LetterService.settle_interrupted": on(self.interrupted, lambda _: letters.settle_interrupted()),
            "NoticeService.prepare": on(self.recalled, lambda key: services.notices.prepare(key, "recall")),
            "NoticeService.release": on(
                lambda: services.notices.prepare(self.recalled(), "recall"),
                lambda letter: services.notices.release(letter, FakePaper()),
            ),
            "PersonPaperService.prepare": on(
                self.agreed, lambda key: services.person_papers.prepare(key, "card", "en")
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
            "AuditService.release": on(
                lambda: audit.paper(AuditSearch(), "en"), lambda trail: audit.release(trail, FakePaper())
            ),
            "AnchorService.advance": now(services.anchors.advance),
            "AnchorService.settle": now(lambda: services.anchors.settle("Restored after the disk failed.")),
            "AnchorService.check_paper": now(lambda: services.anchors.check_paper("0" * 12)),
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
    added = [row.action for row in office.services.audit.page() if row.sequence > before]
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
