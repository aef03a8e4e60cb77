"""Puts the parts together, in reading order. Heavy modules are imported when they are first needed."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from pgi_desk.bootstrap.desks import clock_of, desk_of
from pgi_desk.bootstrap.lazy_papers import LazyDaySheet
from pgi_desk.bootstrap.lazy_sheets import hijri_day, read_sheet, write_sheet
from pgi_desk.bootstrap.system import RandomIdentifiers, SystemClock, scratch_folder
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.resource_files import resource_path
from pgi_desk.services.anchor_ports import Anchors
from pgi_desk.services.anchors import AnchorService
from pgi_desk.services.attachment_ports import AttachmentFiles
from pgi_desk.services.attachments import AttachmentService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupReader, BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.backup_opening import BackupOpening
from pgi_desk.services.backup_ports import BackupBox, BackupMedia
from pgi_desk.services.backup_restore import BackupRestoreService
from pgi_desk.services.best_interest import BestInterestService
from pgi_desk.services.case_plans import CasePlanService
from pgi_desk.services.closing import ClosingService
from pgi_desk.services.connections import ConnectionService
from pgi_desk.services.consent_forms import ConsentFormService
from pgi_desk.services.consent_paper import ConsentPaper, ConsentPaperRenderer
from pgi_desk.services.data_papers import DataPaperService
from pgi_desk.services.day_sheet import DaySheetService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.erased_again import ErasedAgain
from pgi_desk.services.erasing import ErasingService
from pgi_desk.services.erasure_copies import ErasureCopyService
from pgi_desk.services.erasure_paper import ErasurePaper, ErasureRenderer
from pgi_desk.services.exercise_papers import ExercisePaperService
from pgi_desk.services.facts_paper import FactsPaper, FactsRenderer
from pgi_desk.services.files import FileService, OpenFile
from pgi_desk.services.home_ports import Laptop
from pgi_desk.services.homes import Homes, HomeService
from pgi_desk.services.key_change import KeyChanger, KeyChangeService
from pgi_desk.services.key_ports import Keyring, RecoveryShares, UnlockDelay, Vault
from pgi_desk.services.letter_content import Letter, PageImage, WordingPlaces
from pgi_desk.services.letter_ports import RecoverySheetRenderer
from pgi_desk.services.letters import LetterService
from pgi_desk.services.letting_go_ports import LaptopMemory
from pgi_desk.services.lists import ListFiles, ListService
from pgi_desk.services.notices import NoticeService
from pgi_desk.services.own_record import OwnRecordService
from pgi_desk.services.person_papers import PersonPaperService
from pgi_desk.services.pocket_list import PocketListRenderer, PocketListService, PocketPaper
from pgi_desk.services.ports import Clock, Identifiers, RecordStores
from pgi_desk.services.readiness import ReadinessService
from pgi_desk.services.readiness_content import ReadinessPaper, ReadinessRenderer
from pgi_desk.services.readiness_papers import ReadinessPaperService
from pgi_desk.services.receipts import ReceiptPaper, ReceiptRenderer, ReceiptService
from pgi_desk.services.recovery import RecoveryService
from pgi_desk.services.recovery_content import RecoverySheet
from pgi_desk.services.recovery_reader import RecoveryReader
from pgi_desk.services.safety import SafetyService
from pgi_desk.services.safety_plan_paper import OwnPlanPaper, OwnPlanRenderer, SafetyPlanPaperService
from pgi_desk.services.second_person import SecondPerson
from pgi_desk.services.service_set import ServiceSet
from pgi_desk.services.shared_paper import SharedPaperService
from pgi_desk.services.sheet_ports import SheetFiles
from pgi_desk.services.shortcuts_paper import ShortcutsPaperService
from pgi_desk.services.staff import StaffService
from pgi_desk.services.trail_paper import TrailPaper, TrailRenderer
from pgi_desk.services.unconsented import UnconsentedService
from pgi_desk.services.upgrade import FileUpgrade
from pgi_desk.services.wordings import WordingService

if TYPE_CHECKING:  # reportlab comes with the first paper
    from pgi_desk.documents.renderer import ReportlabLetterRenderer


class Program:
    """Everything that exists once per process; each part is made when it is first asked for."""

    def __init__(
        self, clock: Clock | None = None, identifiers: Identifiers | None = None, *, upgrades: bool = False
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.identifiers: Identifiers = identifiers or RandomIdentifiers()
        # Only the window brings an older file to this version; a script must not change a file unasked.
        self._upgrades = upgrades

    @cached_property
    def content(self) -> ContentLibrary:
        """The code lists."""
        from pgi_desk.exchange.content_files import load_content
        from pgi_desk.exchange.content_overrides import with_overrides

        return with_overrides(load_content(resource_path("content")), self.list_files.folder)

    @cached_property
    def list_files(self) -> ListFiles:
        """The folder in which the branch has lists of its own."""
        from pgi_desk.exchange.content_overrides import FolderListFiles
        from pgi_desk.security.app_folder import application_folder
        from pgi_desk.security.files import private_folder, write_new_file

        return FolderListFiles(
            application_folder() / "content", resource_path("content"), private_folder, write_new_file
        )

    @cached_property
    def vault(self) -> Vault:
        """Keys and safe places."""
        from pgi_desk.security.vault import FileVault

        return FileVault()

    @cached_property
    def keyring(self) -> Keyring:
        """The ways in of this laptop."""
        from pgi_desk.security.keyring import FileKeyring

        return FileKeyring()

    @cached_property
    def laptop(self) -> Laptop:
        """This laptop and its folders."""
        from pgi_desk.security.app_folder import application_folder
        from pgi_desk.security.laptop import ThisLaptop

        return ThisLaptop(application_folder)

    @cached_property
    def delay(self) -> UnlockDelay:
        """The waits after failed attempts."""
        from pgi_desk.security.unlock_delay import FileUnlockDelay

        return FileUnlockDelay()

    @cached_property
    def files(self) -> FileService:
        """Creating and opening files."""
        from pgi_desk.persistence.encrypted_file import EncryptedFiles
        from pgi_desk.security.file_lock import FileLock

        stores = EncryptedFiles(self.clock.now, FileLock, scratch_folder)
        upgrade = self._upgrade(stores) if self._upgrades else None
        homes = Homes(stores, self.laptop, self.anchors)
        erased = ErasedAgain(stores, self.erased_memory, self.anchors, self.clock)
        return FileService(
            self.vault, stores, self.identifiers, self.clock, self.keyring, self.delay, homes, erased, upgrade
        )

    def _upgrade(self, stores: RecordStores) -> FileUpgrade:
        from pgi_desk.security.vault import DiskFileSwap

        return FileUpgrade(self.vault, stores, DiskFileSwap(), self.clock)

    @cached_property
    def shares(self) -> RecoveryShares:
        """Recovery sheets as words."""
        from pgi_desk.security.recovery_shares import SlipRecoveryShares

        return SlipRecoveryShares()

    @cached_property
    def recovery_reader(self) -> RecoveryReader:
        """Opening a file with recovery sheets when no file is open."""
        return RecoveryReader(self.files, self.shares)

    @cached_property
    def anchors(self) -> Anchors:
        """What this laptop remembers of audit trails."""
        from pgi_desk.security.anchor_file import AnchorFile
        from pgi_desk.security.app_folder import application_folder

        return AnchorFile(application_folder)

    @cached_property
    def erased_memory(self) -> LaptopMemory:
        """What this laptop remembers of erased records."""
        from pgi_desk.security.app_folder import application_folder
        from pgi_desk.security.erased_memory import ErasedMemoryFile

        return ErasedMemoryFile(application_folder)

    @property
    def key_changer(self) -> KeyChanger:
        """Giving a closed file a new key."""
        from pgi_desk.security.vault import DiskFileSwap

        return KeyChanger(self.vault, self.files.stores, self.keyring, DiskFileSwap())

    def open_again(self, opened: OpenFile) -> OpenFile:
        """Open a second writer on an open file, for what must be stored while a long job holds the first."""
        return replace(opened, store=opened.store.again())

    @cached_property
    def backup_box(self) -> BackupBox:
        """The format of backups."""
        from pgi_desk.bootstrap.backup_box import AgeBackupBox

        return AgeBackupBox()

    @cached_property
    def backup_media(self) -> BackupMedia:
        """Sticks and folders that hold backups."""
        from pgi_desk.exchange.backup_media import FolderMedia

        return FolderMedia()

    @property
    def backup_opening(self) -> BackupOpening:
        """What opens backups when no file is open."""
        return BackupOpening(self.backup_box, self.vault, self.shares)

    @cached_property
    def backup_reader(self) -> BackupReader:
        """Looking into backups when no file is open."""
        return BackupReader(self.backup_box, self.vault, scratch_folder)

    @cached_property
    def documents(self) -> LazyDocuments:
        """Letters and their preview."""
        return LazyDocuments()

    def services(self, opened: OpenFile, clock: Clock | None = None) -> ServiceSet:
        """Return the use cases of an open file, by a clock where it is open already."""
        time = clock or clock_of(opened, self.clock)
        desk = desk_of(opened, time, self.identifiers, self.content, self.vault.key_id(opened.key.raw))
        return self._services(opened, desk, SecondPerson(desk, self.keyring, self.delay, opened.key, opened.path))

    def _services(self, opened: OpenFile, desk: Desk, second: SecondPerson) -> ServiceSet:
        return ServiceSet(
            readiness=(readiness := ReadinessService(desk, second)),
            readiness_papers=ReadinessPaperService(desk, readiness, ConnectionService(desk), self.documents),
            own_record=OwnRecordService(desk, self.documents),
            data_papers=DataPaperService(desk, self.documents),
            erasure_copies=ErasureCopyService(desk, self.documents),
            day_sheet=DaySheetService(desk, LazyDaySheet()),
            exercise_papers=ExercisePaperService(desk, self.documents),
            shortcuts_paper=ShortcutsPaperService(desk, self.documents),
            desk=desk,
            attachments=AttachmentService(desk, _attachment_files()),
            consent_forms=ConsentFormService(desk, self.documents, self.documents),
            best_interest=BestInterestService(desk, second),
            unconsented=UnconsentedService(desk, second),
            directory=DirectoryService(desk, second),
            sheets=SheetFiles(read_sheet, write_sheet, hijri_day),
            pocket_list=PocketListService(desk, self.documents),
            lists=ListService(desk, self.list_files),
            safety=SafetyService(desk, second),
            safety_plan_paper=SafetyPlanPaperService(desk, self.documents),
            receipts=ReceiptService(desk, self.documents),
            case_plans=CasePlanService(desk, second),
            letters=self._letters(desk),
            notices=NoticeService(desk, self.documents),
            wordings=self._wordings(desk),
            person_papers=PersonPaperService(desk, self._letters(desk), self.documents),
            shared_paper=SharedPaperService(desk, self.documents, self.documents),
            audit=AuditService(desk, opened.store.verify, self.documents),
            anchors=AnchorService(desk, self.anchors),
            backup=self._backup(opened, desk),
            backup_care=self._backup_care(opened, desk),
            backup_restore=self._restore(opened, desk),
            key_change=KeyChangeService(desk, self.vault, self.keyring, opened.key, opened.path),
            staff=StaffService(desk, self.vault, self.keyring, self.delay, opened.key, opened.path, opened.bond),
            recovery=self._recovery(opened, desk),
            home=HomeService(desk, opened.key, opened.path),
            closing=ClosingService(desk, second),
            erasing=ErasingService(desk, opened.store, second, self.erased_memory, self.documents),
        )

    def _backup_care(self, opened: OpenFile, desk: Desk) -> BackupCareService:
        return BackupCareService(desk, opened.store, self.backup_box, scratch_folder, self._opening(opened))

    def _letters(self, desk: Desk) -> LetterService:
        return LetterService(desk, self.documents, self.documents)

    def _restore(self, opened: OpenFile, desk: Desk) -> BackupRestoreService:
        return BackupRestoreService(
            desk, opened.store, self.backup_box, scratch_folder, self._opening(opened), self.vault
        )

    def _backup(self, opened: OpenFile, desk: Desk) -> BackupService:
        return BackupService(
            desk,
            opened.store,
            self.backup_box,
            scratch_folder,
            opened.backup_recipient,
            self.backup_media,
            self.vault.key_id(opened.key.raw),
            self.vault,
        )

    def _wordings(self, desk: Desk) -> WordingService:
        papers = self.documents
        forms = ConsentFormService(desk, papers, papers)
        return WordingService(
            desk, renderer=papers, wordings=papers, preview=papers, images=papers, consent_forms=forms
        )

    def _opening(self, opened: OpenFile) -> BackupOpening:
        return BackupOpening(self.backup_box, self.vault, self.shares, opened.key)

    def _recovery(self, opened: OpenFile, desk: Desk) -> RecoveryService:
        return RecoveryService(
            desk=desk,
            shares=self.shares,
            key=opened.key,
            opens=partial(self.files.stores.prove, opened.path),
            renderer=LazyRecoverySheets(),
            preview=self.documents,
        )


def _attachment_files() -> AttachmentFiles:
    """Return what reads, cleans and draws copies of documents."""
    from pgi_desk.security.attachment_reader import SeparateReader

    return SeparateReader()


class LazyDocuments:
    """The renderers of every paper, and the preview; reportlab and pdfium come with the first paper."""

    @cached_property
    def _renderer(self) -> ReportlabLetterRenderer:
        from pgi_desk.documents.renderer import ReportlabLetterRenderer

        return ReportlabLetterRenderer(resource_path("fonts"), resource_path("letters"))

    @cached_property
    def _trail_renderer(self) -> TrailRenderer:
        from pgi_desk.documents.trail_renderer import ReportlabTrailRenderer

        return ReportlabTrailRenderer(resource_path("fonts"), resource_path("letters"))

    @cached_property
    def _pocket_renderer(self) -> PocketListRenderer:
        from pgi_desk.documents.pocket_list_renderer import ReportlabPocketListRenderer

        return ReportlabPocketListRenderer(resource_path("fonts"), resource_path("letters"))

    def render_pocket_list(self, paper: PocketPaper) -> bytes:
        """Return the PDF of a pocket list."""
        return self._pocket_renderer.render_pocket_list(paper)

    @cached_property
    def _plan_renderer(self) -> OwnPlanRenderer:
        from pgi_desk.documents.own_plan_renderer import ReportlabOwnPlanRenderer

        return ReportlabOwnPlanRenderer(resource_path("fonts"), resource_path("letters"))

    def render_own_plan(self, paper: OwnPlanPaper) -> bytes:
        """Return the PDF of a safety plan."""
        return self._plan_renderer.render_own_plan(paper)

    @cached_property
    def _receipt_renderer(self) -> ReceiptRenderer:
        from pgi_desk.documents.receipt_renderer import ReportlabReceiptRenderer

        return ReportlabReceiptRenderer(resource_path("fonts"), resource_path("letters"))

    def render_receipt(self, paper: ReceiptPaper) -> bytes:
        """Return the PDF of a receipt."""
        return self._receipt_renderer.render_receipt(paper)

    @cached_property
    def _consent_renderer(self) -> ConsentPaperRenderer:
        from pgi_desk.documents.consent_form import ReportlabConsentRenderer

        return ReportlabConsentRenderer(resource_path("fonts"), resource_path("letters"))

    def render_consent(self, paper: ConsentPaper) -> bytes:
        """Return the PDF of a consent form."""
        return self._consent_renderer.render_consent(paper)

    @cached_property
    def _erasure_renderer(self) -> ErasureRenderer:
        from pgi_desk.documents.erasure_certificate import ReportlabErasureRenderer

        return ReportlabErasureRenderer(resource_path("fonts"), resource_path("letters"))

    def render_erasure(self, paper: ErasurePaper) -> bytes:
        """Return the PDF of a certificate of erasure."""
        return self._erasure_renderer.render_erasure(paper)

    @cached_property
    def _facts_renderer(self) -> FactsRenderer:
        from pgi_desk.documents.facts_renderer import ReportlabFactsRenderer

        return ReportlabFactsRenderer(resource_path("fonts"), resource_path("letters"))

    def render_facts(self, paper: FactsPaper) -> bytes:
        """Return the PDF of a paper of facts."""
        return self._facts_renderer.render_facts(paper)

    @cached_property
    def _readiness_renderer(self) -> ReadinessRenderer:
        from pgi_desk.documents.readiness_renderer import ReportlabReadinessRenderer

        return ReportlabReadinessRenderer(resource_path("fonts"), resource_path("letters"))

    def render_readiness(self, paper: ReadinessPaper) -> bytes:
        """Return the PDF of a paper about readiness."""
        return self._readiness_renderer.render_readiness(paper)

    def render_trail(self, paper: TrailPaper) -> bytes:
        """Return the PDF of the audit trail."""
        return self._trail_renderer.render_trail(paper)

    def render(self, letter: Letter) -> bytes:
        """Return the PDF of a letter."""
        return self._renderer.render(letter)

    def templates(self) -> tuple[str, ...]:
        """Return the kinds of letters."""
        return self._renderer.wordings.templates()

    def languages(self) -> tuple[str, ...]:
        """Return the languages of letters."""
        return self._renderer.wordings.languages()

    def delivered(self, template: str, language: str) -> str:
        """Return the text of a delivered wording."""
        return self._renderer.wordings.delivered(template, language)

    def places(self, template: str) -> WordingPlaces:
        """Return what a wording may and must hold."""
        return self._renderer.wordings.places(template)

    def check(self, template: str, language: str, text: str) -> None:
        """Raise TemplateMistake when a text cannot be a wording."""
        self._renderer.check_wording(template, language, text)

    def plain_image(self, path: Path) -> bytes:
        """Return a picture as plain pixels."""
        from pgi_desk.documents.letterhead_image import plain_image

        return plain_image(path)

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pages of a PDF as pictures."""
        from pgi_desk.documents.preview import PdfiumPreview

        return PdfiumPreview().pages(pdf, dots_per_inch)


class LazyRecoverySheets:
    """Implements RecoverySheetRenderer; reportlab is imported with the first sheet."""

    @cached_property
    def _renderer(self) -> RecoverySheetRenderer:
        from pgi_desk.documents.recovery_sheet import ReportlabRecoverySheetRenderer

        return ReportlabRecoverySheetRenderer(resource_path("fonts"), resource_path("letters"))

    def render(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF of a sheet."""
        return self._renderer.render(sheet)
