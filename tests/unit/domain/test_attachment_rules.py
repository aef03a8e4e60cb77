"""What may be kept as a copy of a document, and how it stands in the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pgi_desk.domain.attachment import (
    MOST_BYTES,
    PART_BYTES,
    Attachment,
    Format,
    content_of,
    digest_of,
    may_take_back,
    parts_of,
    plain_text,
    recognise,
)
from pgi_desk.domain.errors import InvalidEntry
from pgi_desk.domain.identifiers import AttachmentId, CaseCode, ConsentId, StaffId
from tests.unit.domain.real_lists import CONTENT, unhurried

TODAY = date(2026, 6, 15)
KEY = AttachmentId("k1")
COPY = Attachment(
    attachment_id=KEY,
    case_code=CaseCode("K7QM-T4C9"),
    kind="identity_document",
    origin="original_seen",
    copied_by=StaffId("s1"),
    copied_on=TODAY,
    title="  Passport,   page 2 ",
    agreed=True,
    consent_id=ConsentId("c1"),
    file_format=Format.PDF,
    pages=1,
    size=4,
    sha256=digest_of(b"scan"),
    taken_out=(),
    added_at=datetime(2026, 6, 15, 12, tzinfo=UTC),
    added_by=StaffId("s1"),
)
# Whatever its name says: the content decides.
REFUSED = {
    "file_empty": (b"", b" \n "),
    "file_too_large": (b"%PDF-" + b"x" * MOST_BYTES, b"x" * 600_000),
    "file_office": (b"PK\x03\x04word", bytes.fromhex("d0cf11e0a1b11ae1"), b"{\\rtf1", b"Rar!\x1a"),
    "file_picture": (b"II*\x00", b"GIF89a", b"BM6", b"\0\0\0\x18ftypheic", b"RIFF\0\0\0\0WEBPVP8 "),
    "file_program": (b"MZ\x90", b"\x7fELF\x02", b"#!/bin/sh\n", b"<!DOCTYPE html>", b" <svg xmlns=''>", b"<?xml ?>"),
    "file_kind": (b"\x00\x01\x02", b"a\x00b", b"\0\0\0\x18ftypmp42", b"RIFF\0\0\0\0WAVE", b"a\x1bb", b"x %PDF-\x00"),
    "file_encoding": ("Lettre du méd".encode("latin-1"), "رسالة".encode("cp1256")),
}


@pytest.mark.parametrize("problem", REFUSED)
def test_what_is_not_kept_is_refused_with_a_reason_of_its_own(problem: str) -> None:
    for data in REFUSED[problem]:
        with pytest.raises(InvalidEntry) as refused:
            recognise(data)
        assert refused.value.facts == {"field": "file", "problem": problem}, data[:20]


def test_what_is_kept_is_known_by_its_first_bytes() -> None:
    assert recognise(b"%PDF-1.7\n") is Format.PDF
    assert recognise(b"\xff\xd8\xff\xe0") is Format.JPEG
    assert recognise(b"\x89PNG\r\n\x1a\n") is Format.PNG
    assert recognise("Appel du matin\r\nرسالة".encode()) is Format.TEXT
    assert plain_text("Appel\r\nرسالة".encode("utf-16")) == "Appel\nرسالة"


@unhurried
@given(st.binary(max_size=200))
def test_any_bytes_are_kept_as_what_they_are_or_refused(data: bytes) -> None:
    try:
        found = recognise(data)
    except InvalidEntry:
        return
    assert found is not Format.TEXT or plain_text(data).strip()


@unhurried
@given(st.text(max_size=300))
def test_plain_text_never_holds_what_a_screen_obeys(text: str) -> None:
    try:
        kept = plain_text(text.encode("utf-8", "surrogatepass"))
    except InvalidEntry:
        return
    assert not any(ord(mark) < 0x20 and mark not in "\n\t" for mark in kept)


@unhurried
@given(st.integers(0, 2), st.integers(-2, 2), st.binary(min_size=1, max_size=20))
def test_a_content_comes_back_from_its_parts_in_any_order(whole: int, more: int, piece: bytes) -> None:
    content = (piece * (PART_BYTES // len(piece) + 1))[:PART_BYTES] * whole + piece * max(more, 0)
    parts = parts_of(KEY, content)
    assert all(len(part.content) <= 1_000_000 and part.content.isascii() for part in parts)
    assert len({part.part_id for part in parts}) == len(parts)
    kept = replace(COPY, sha256=digest_of(content))
    assert content_of(kept, reversed(parts)) == content


def test_a_content_that_was_changed_or_lost_a_part_is_never_shown() -> None:
    parts = parts_of(KEY, b"scan")
    for wrong in ((), (replace(parts[0], content="c2Nhbw=="),), (replace(parts[0], content="%%"),), parts * 2):
        with pytest.raises(InvalidEntry, match="copy_changed"):
            content_of(COPY, wrong)


def test_a_copy_needs_a_kind_an_origin_and_the_persons_word() -> None:
    content = CONTENT
    assert COPY.cleaned(TODAY, content).title == "Passport, page 2"
    assert not replace(COPY, consent_id=None, agreed=False).cleaned(TODAY, content).agreed
    wrong = {
        "kind": {"kind": "x"},
        "origin": {"origin": ""},
        "agreed": {"agreed": False},
        "title": {"title": "x" * 121},
    }
    wrong |= {"copied_on": {"copied_on": date(2026, 6, 16)}}
    for field, change in wrong.items():
        with pytest.raises(InvalidEntry) as refused:
            replace(COPY, **change).cleaned(TODAY, content)  # type: ignore[arg-type]  # a field of the wrong kind
        assert refused.value.facts["field"] == field


def test_a_copy_is_taken_back_alone_only_on_its_day_and_by_whoever_added_it() -> None:
    assert may_take_back(COPY, StaffId("s1"), TODAY, TODAY)
    assert not may_take_back(COPY, StaffId("s2"), TODAY, TODAY)
    assert not may_take_back(COPY, StaffId("s1"), TODAY, date(2026, 6, 16))
