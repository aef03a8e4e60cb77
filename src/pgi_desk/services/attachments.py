"""Keep copies of documents inside the encrypted file, show them, and take them out again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pgi_desk.domain.attachment import (
    MOST_KEPT,
    Attachment,
    Format,
    content_of,
    digest_of,
    may_take_back,
    parts_of,
    plain_text,
    recognise,
)
from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import InvalidEntry, NotPermitted
from pgi_desk.domain.identifiers import AttachmentId, CaseCode, ConsentId, StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_code
from pgi_desk.services.attachment_ports import AttachmentFiles, CleanCopy
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.closed_case import open_case
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import closed_now, require_identity
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.people import BASES_WITHOUT_CONSENT
from pgi_desk.services.ports import UnitOfWork

KINDS = (Kind.FAMILY, Kind.CASE)
# A page as wide as a large window, and one to look at closely.
SHOWN, CLOSE = 1_150, 2_000


@dataclass(frozen=True, slots=True)
class ChosenFile:
    """What is kept of a chosen file, before anybody says what it is."""

    copy: CleanCopy
    file_format: Format


@dataclass(frozen=True, slots=True)
class AddAttachment:
    """A copy as somebody describes it; `copied_by` saw the document or was handed the copy."""

    case_code: CaseCode
    chosen: ChosenFile
    kind: str
    origin: str
    copied_by: StaffId
    copied_on: date
    title: str = ""
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class OpenedCopy:
    """A copy that was taken out to be looked at; it is gone with whoever holds this."""

    attachment: Attachment
    content: bytes

    @property
    def text(self) -> str:
        """The text of a plain text."""
        return plain_text(self.content)


@dataclass(frozen=True, slots=True)
class AttachmentService:
    """What staff do with copies of documents; nothing of them is ever written outside the encrypted file."""

    desk: Desk
    files: AttachmentFiles

    def choose(self, path: Path) -> ChosenFile:
        """Read and clean a file; raises InvalidEntry for what is not kept. Nothing is stored and the file stays."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        data = self.files.read(path)
        file_format = recognise(data)
        copy = self.files.clean(data, file_format)
        if len(copy.content) > MOST_KEPT:
            raise InvalidEntry(field="file", problem="file_too_large")
        return ChosenFile(copy, file_format)

    def add(self, command: AddAttachment) -> ChangeSet:
        """Store a copy; raises InvalidEntry, CaseClosed, and ConsentMissing without consent to keep a record.

        Where the case is kept on a basis that needs no consent, the copy is too.
        """
        self.desk.require(Permission.RECORD_ASSISTANCE)
        with self.desk.work("attachment.add") as work:
            attachment = self._attachment(command, self._consent(work, command.case_code))
            attachment = attachment.cleaned(self.desk.clock.today(), self.desk.content)
            work.staff.get(attachment.copied_by)
            work.attachments.add(attachment)
            for part in parts_of(attachment.attachment_id, command.chosen.copy.content):
                work.attachment_parts.add(part)
            work.commit()
        return ChangeSet.of(*KINDS, case_code=command.case_code, key=attachment.attachment_id)

    def of_case(self, code: CaseCode) -> tuple[Attachment, ...]:
        """Return the copies of a case, oldest first, without what they hold; where a name is hidden, without titles."""
        self.desk.require(Permission.READ_CASES)
        found = self.desk.queries.attachments(code)
        return tuple(replace(one, title="") for one in found) if code in closed_now(self.desk) else found

    def open(self, attachment_id: AttachmentId) -> OpenedCopy:
        """Return a copy to look at; the opening itself is an audit entry.

        Raises IdentityClosed, InvalidEntry and RecordNotFound.
        """
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("attachment.open") as work:
            attachment = work.attachments.get(attachment_id)
            require_identity(self.desk, work, attachment.case_code)
            content = content_of(attachment, work.attachment_parts.for_attachment(attachment_id))
            work.audit.note(case_code=attachment.case_code, detail={"attachment": attachment_id})
            work.commit()
        return OpenedCopy(attachment, content)

    def page(self, opened: OpenedCopy, number: int, longest: int = SHOWN) -> PageImage:
        """Return a page, from 0, of a copy that was opened; raises InvalidEntry."""
        self.desk.require(Permission.REVEAL_IDENTITY)
        return self.files.draw(opened.content, opened.attachment.file_format, number, longest)

    def remove(self, attachment_id: AttachmentId, reason: str) -> ChangeSet:
        """Take a copy out for good; raises NotPermitted unless it is one's own of today or a focal point does it."""
        self.desk.require(Permission.RECORD_ASSISTANCE)
        require_code("reason", reason, self.desk.content.list("attachment_removals"))
        with self.desk.work("attachment.remove") as work:
            attachment = work.attachments.get(attachment_id)
            self._may_remove(attachment)
            for part in work.attachment_parts.for_attachment(attachment_id):
                work.attachment_parts.remove(part.part_id)
            work.attachments.remove(attachment_id)
            work.audit.note(case_code=attachment.case_code, detail={"attachment": attachment_id, "reason": reason})
            work.commit()
        return ChangeSet.of(*KINDS, case_code=attachment.case_code)

    def _may_remove(self, attachment: Attachment) -> None:
        day = self.desk.clock.local(attachment.added_at).date()
        own = may_take_back(attachment, self.desk.member.staff_id, day, self.desk.clock.today())
        if not own and not self.desk.may(Permission.APPROVE_EXCEPTION):
            raise NotPermitted(permission=Permission.APPROVE_EXCEPTION.value)

    def _consent(self, work: UnitOfWork, code: CaseCode) -> ConsentId | None:
        case = open_case(work, code)
        if case.legal_basis in BASES_WITHOUT_CONSENT:
            return None
        return require_consent(self.desk, work, code, ConsentNeed(ConsentPurpose.RECORD)).consent_id

    def _attachment(self, command: AddAttachment, consent_id: ConsentId | None) -> Attachment:
        copy = command.chosen.copy
        return Attachment(
            attachment_id=AttachmentId(self.desk.identifiers.new_id()),
            case_code=command.case_code,
            kind=command.kind,
            origin=command.origin,
            copied_by=command.copied_by,
            copied_on=command.copied_on,
            title=command.title,
            agreed=command.agreed,
            consent_id=consent_id,
            file_format=command.chosen.file_format,
            pages=copy.pages,
            size=len(copy.content),
            sha256=digest_of(copy.content),
            taken_out=copy.taken_out,
            added_at=self.desk.clock.now(),
            added_by=self.desk.member.staff_id,
        )
