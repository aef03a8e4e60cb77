"""Copies of documents inside the encrypted file: what may be kept, told by the content and never by the name."""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AttachmentId, CaseCode, ConsentId, PartId, StaffId
from pgi_desk.domain.text_entry import clean_line, require_code

# What somebody may choose, and what is kept after cleaning: a scan of some pages, and little enough for a stick.
MOST_BYTES, MOST_KEPT = 12_000_000, 6_000_000
MOST_TEXT = 500_000
# Text in rows of bounded size, because the tables hold text and whole numbers only; most scans are one row, and so
# one entry of the trail.
PART_BYTES = 750_000


class Format(StrEnum):
    """What is kept; everything else is refused."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TEXT = "text"


_KNOWN = ((b"%PDF-", Format.PDF), (b"\xff\xd8\xff", Format.JPEG), (b"\x89PNG\r\n\x1a\n", Format.PNG))
# What people have in good faith, each with its own sentence.
_REFUSED = (
    (b"PK\x03\x04", "file_office"),
    (bytes.fromhex("d0cf11e0a1b11ae1"), "file_office"),
    (b"{\\rtf", "file_office"),
    (b"7z\xbc\xaf\x27\x1c", "file_office"),
    (b"Rar!", "file_office"),
    (b"II*\x00", "file_picture"),
    (b"MM\x00*", "file_picture"),
    (b"GIF8", "file_picture"),
    (b"BM", "file_picture"),
    (b"MZ", "file_program"),
    (b"\x7fELF", "file_program"),
    (b"#!", "file_program"),
)
_MARKUP = ("<!doctype", "<html", "<svg", "<?xml", "<script", "<?php")
_PICTURE_BOXES = (b"heic", b"heix", b"mif1", b"avif", b"msf1", b"heim")
_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def recognise(data: bytes) -> Format:
    """Return what some bytes are; raises InvalidEntry (`field` "file") for anything that is not kept."""
    if not data:
        raise _refused("file_empty")
    if len(data) > MOST_BYTES:
        raise _refused("file_too_large")
    known = next((found for beginning, found in _KNOWN if data.startswith(beginning)), None)
    if known is not None:
        return known
    _refuse_known(data)
    plain_text(data)
    return Format.TEXT


def _refuse_known(data: bytes) -> None:
    """Raise InvalidEntry for what people have in good faith and cannot keep here."""
    if data[4:8] == b"ftyp":
        raise _refused("file_picture" if data[8:12] in _PICTURE_BOXES else "file_kind")
    if data[:4] == b"RIFF":
        raise _refused("file_picture" if data[8:12] == b"WEBP" else "file_kind")
    for beginning, problem in _REFUSED:
        if data.startswith(beginning):
            raise _refused(problem)


def plain_text(data: bytes) -> str:
    """Return the text of a plain text file; raises InvalidEntry for anything else."""
    encoding = next((name for mark, name in _MARKS.items() if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refused("file_kind" if b"\x00" in data else "file_encoding") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    if any(ord(mark) < 0x20 and mark not in "\n\t" for mark in text) or "\x7f" in text:
        raise _refused("file_kind")
    if text.lstrip().casefold().startswith(_MARKUP):
        raise _refused("file_program")
    if not text.strip():
        raise _refused("file_empty")
    if len(text) > MOST_TEXT:
        raise _refused("file_too_large")
    return text


@dataclass(frozen=True, slots=True)
class Attachment:
    """A copy of a document: what it is, where it is from, on which consent it is kept, and what it holds.

    `copied_by` saw the document or was handed the copy; `agreed` says that the person knows of the copy and wants it
    kept. `taken_out` are codes of what was in the chosen file and is not kept; the content itself stands in parts.
    """

    attachment_id: AttachmentId
    case_code: CaseCode
    kind: str
    origin: str
    copied_by: StaffId
    copied_on: date
    title: str
    agreed: bool
    consent_id: ConsentId | None
    file_format: Format
    pages: int
    size: int
    sha256: str
    taken_out: tuple[str, ...]
    added_at: datetime
    added_by: StaffId

    def cleaned(self, today: date, content: ContentLibrary) -> Attachment:
        """Return the attachment as it is kept; InvalidEntry names the field that cannot be."""
        require_code("kind", self.kind, content.list("attachment_kinds"))
        require_code("origin", self.origin, content.list("attachment_origins"))
        if self.copied_on > today:
            raise InvalidEntry(field="copied_on", problem="in_the_future")
        if self.consent_id is not None and not self.agreed:
            raise InvalidEntry(field="agreed", problem="copy_not_agreed")
        return replace(self, title=clean_line("title", self.title, longest=120))


@dataclass(frozen=True, slots=True)
class AttachmentPart:
    """A piece of the content as base64 text."""

    part_id: PartId
    attachment_id: AttachmentId
    number: int
    content: str


def parts_of(attachment_id: AttachmentId, content: bytes) -> tuple[AttachmentPart, ...]:
    """Return a content in parts of bounded size."""
    pieces = (content[start : start + PART_BYTES] for start in range(0, len(content), PART_BYTES))
    return tuple(
        AttachmentPart(
            PartId(f"{attachment_id}-{number:04d}"), attachment_id, number, base64.b64encode(piece).decode("ascii")
        )
        for number, piece in enumerate(pieces)
    )


def content_of(attachment: Attachment, parts: Iterable[AttachmentPart]) -> bytes:
    """Return the content; raises InvalidEntry when it is not what was stored."""
    ordered = sorted(parts, key=lambda part: part.number)
    try:
        content = b"".join(base64.b64decode(part.content, validate=True) for part in ordered)
    except (binascii.Error, ValueError) as error:
        raise _refused("copy_changed") from error
    if digest_of(content) != attachment.sha256:
        raise _refused("copy_changed")
    return content


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of a content."""
    return hashlib.sha256(content).hexdigest()


def may_take_back(attachment: Attachment, member: StaffId, day_added: date, today: date) -> bool:
    """Tell whether somebody may remove a copy alone: who added it, on the same day; later a focal point does."""
    return attachment.added_by == member and day_added == today


def _refused(problem: str) -> InvalidEntry:
    return InvalidEntry(field="file", problem=problem)
