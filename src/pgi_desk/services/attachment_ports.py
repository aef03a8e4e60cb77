"""What the use cases need for copies of documents, as protocols."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pgi_desk.domain.attachment import Attachment, AttachmentPart, Format
from pgi_desk.domain.identifiers import AttachmentId
from pgi_desk.services.letter_content import PageImage
from pgi_desk.services.record_ports import PassingCaseRecords, PassingRecords


@dataclass(frozen=True, slots=True)
class CleanCopy:
    """What is kept of a chosen file; `taken_out` are codes of what is not."""

    content: bytes
    pages: int
    taken_out: tuple[str, ...] = ()


class AttachmentFiles(Protocol):
    """Reads chosen files, and cleans and draws them in a process of its own; nothing is written anywhere."""

    def read(self, path: Path) -> bytes:
        """Return what a file holds, at most one byte more than is taken; raises InvalidEntry."""

    def clean(self, data: bytes, file_format: Format) -> CleanCopy:
        """Return the content without description, programs and other files; raises InvalidEntry."""

    def draw(self, content: bytes, file_format: Format, page: int, longest: int) -> PageImage:
        """Return a page, from 0, whose longest side has so many pixels; raises InvalidEntry."""


class AttachmentParts(PassingRecords[AttachmentPart], Protocol):
    """The content of copies, piece by piece."""

    def for_attachment(self, attachment_id: AttachmentId, /) -> tuple[AttachmentPart, ...]:
        """Return the parts of a copy in their order."""


class AttachmentWork(Protocol):
    """The part of a unit of work that is about copies of documents."""

    @property
    def attachments(self) -> PassingCaseRecords[Attachment]:
        """Copies of documents; added, and removed with their parts."""

    @property
    def attachment_parts(self) -> AttachmentParts:
        """What the copies hold."""


class AttachmentQueries(Protocol):
    """Reading which copies there are."""

    def attachments(self, case_code: str) -> tuple[Attachment, ...]:
        """Return the copies of a case in order of storing, without what they hold."""
