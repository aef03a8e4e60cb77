"""Puts the parts together, in reading order. Heavy modules are imported when they are first needed."""

from __future__ import annotations

from functools import cached_property

from pgi_desk.bootstrap.system import RandomIdentifiers, SystemClock, scratch_folder
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.resource_files import resource_path
from pgi_desk.services.assistance import AssistanceService
from pgi_desk.services.audit import AuditService
from pgi_desk.services.backup import BackupReader, BackupService
from pgi_desk.services.backup_care import BackupCareService
from pgi_desk.services.backup_ports import BackupBox, BackupMedia
from pgi_desk.services.cases import CaseService
from pgi_desk.services.consents import ConsentService
from pgi_desk.services.desk import Desk
from pgi_desk.services.directory import DirectoryService
from pgi_desk.services.files import FileService, OpenFile
from pgi_desk.services.key_ports import Vault
from pgi_desk.services.letter_content import Letter, PageImage
from pgi_desk.services.letter_ports import LetterRenderer
from pgi_desk.services.letters import LetterService
from pgi_desk.services.overview import OverviewService
from pgi_desk.services.people import PeopleService
from pgi_desk.services.ports import Clock, Identifiers
from pgi_desk.services.referrals import ReferralService
from pgi_desk.services.service_set import ServiceSet


class Program:
    """Everything that exists once per process; each part is made when it is first asked for."""

    def __init__(self, clock: Clock | None = None, identifiers: Identifiers | None = None) -> None:
        self.clock: Clock = clock or SystemClock()
        self.identifiers: Identifiers = identifiers or RandomIdentifiers()

    @cached_property
    def content(self) -> ContentLibrary:
        """The code lists."""
        from pgi_desk.exchange.content_files import load_content

        return load_content(resource_path("content"))

    @cached_property
    def vault(self) -> Vault:
        """Keys and safe places."""
        from pgi_desk.security.vault import FileVault

        return FileVault()

    @cached_property
    def files(self) -> FileService:
        """Creating and opening files."""
        from pgi_desk.persistence.encrypted_file import EncryptedFiles

        return FileService(self.vault, EncryptedFiles(self.clock.now), self.identifiers, self.clock)

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

    @cached_property
    def backup_reader(self) -> BackupReader:
        """Looking into backups when no file is open."""
        return BackupReader(self.backup_box, self.vault, scratch_folder)

    @cached_property
    def documents(self) -> LazyDocuments:
        """Letters and their preview."""
        return LazyDocuments()

    def services(self, opened: OpenFile) -> ServiceSet:
        """Return the use cases of an open file."""
        store = opened.store
        desk = Desk(
            member=opened.member,
            in_demo=opened.in_demo,
            open_work=store.open_work,
            open_queries=store.queries,
            clock=self.clock,
            identifiers=self.identifiers,
            content=self.content,
        )
        return ServiceSet(
            desk=desk,
            people=PeopleService(desk),
            cases=CaseService(desk),
            consents=ConsentService(desk),
            assistance=AssistanceService(desk),
            directory=DirectoryService(desk),
            referrals=ReferralService(desk),
            letters=LetterService(desk, self.documents, self.documents),
            audit=AuditService(desk, store.verify),
            overview=OverviewService(desk),
            backup=BackupService(
                desk,
                store,
                self.backup_box,
                scratch_folder,
                opened.backup_recipient,
                self.backup_media,
                self.vault.key_id(opened.key.raw),
            ),
            backup_care=BackupCareService(desk, store, self.backup_box, scratch_folder),
        )


class LazyDocuments:
    """Implements LetterRenderer and PagePreview; reportlab and pdfium are imported with the first letter."""

    @cached_property
    def _renderer(self) -> LetterRenderer:
        from pgi_desk.documents.renderer import ReportlabLetterRenderer

        return ReportlabLetterRenderer(resource_path("fonts"), resource_path("letters"))

    def render(self, letter: Letter) -> bytes:
        """Return the PDF of a letter."""
        return self._renderer.render(letter)

    def pages(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        """Return the pages of a PDF as pictures."""
        from pgi_desk.documents.preview import PdfiumPreview

        return PdfiumPreview().pages(pdf, dots_per_inch)
