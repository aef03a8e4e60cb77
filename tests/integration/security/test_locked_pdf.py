"""A locked copy of a letter: AES-256 as PDF 2.0 has it, whole, and closed to everybody without the passphrase."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from pgi_desk.security.locked_pdf import AesPdfLock
from tests.integration.documents.letter_samples import LETTER, RENDERER, long_letter, page_texts

WORDS = "K7QM-T4C9-XFHP-2NRW"
PDF = RENDERER.render(LETTER)
LOCK = AesPdfLock()
LOCKED = LOCK.lock(PDF, WORDS)


def unlocked(passphrase: str = WORDS) -> bytes:
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(LOCKED), password=passphrase) as document:
        document.save(plain)
    return plain.getvalue()


def test_it_is_the_encryption_of_pdf_2_with_256_bits() -> None:
    with pikepdf.open(io.BytesIO(LOCKED), password=WORDS) as document:
        found = document.encryption
    assert (found.R, found.V, found.bits) == (6, 5, 256)
    assert {method.name for method in (found.stream_method, found.string_method, found.file_method)} == {"aesv3"}


@pytest.mark.parametrize("wrong", ["", "K7QM", WORDS.lower(), f"{WORDS} ", "a" * 200])
def test_no_other_passphrase_opens_it(wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        unlocked(wrong)


def test_the_text_is_the_same_after_unlocking() -> None:
    assert page_texts(unlocked()) == page_texts(PDF)


def test_nothing_of_the_letter_can_be_read_in_it() -> None:
    for words in (b"K7QM", b"Port Sarelle", b"26-000417", b"NotoSans", b"stream\nBT"):
        assert words not in LOCKED
    reader = PdfReader(io.BytesIO(LOCKED))
    assert reader.is_encrypted


def test_properties_stay_empty() -> None:
    with pikepdf.open(io.BytesIO(LOCKED), password=WORDS) as document:
        assert {str(key): str(value) for key, value in document.docinfo.items() if str(value)} == {"/Trapped": "/False"}
        assert "/Metadata" not in document.Root


def test_two_copies_of_a_letter_share_no_key() -> None:
    again = LOCK.lock(PDF, WORDS)
    assert again != LOCKED
    assert LOCK.holds(again, WORDS, PDF)


@pytest.mark.parametrize("passphrase", ["عبارة مرور", "mot de passe é", "x" * 120])
def test_passphrases_of_any_script_open_what_they_locked(passphrase: str) -> None:
    assert LOCK.holds(LOCK.lock(PDF, passphrase), passphrase, PDF)


def test_what_is_not_this_letter_under_this_passphrase_is_not_taken_for_it() -> None:
    assert LOCK.holds(LOCKED, WORDS, PDF)
    assert not LOCK.holds(LOCKED, "other words", PDF)
    assert not LOCK.holds(LOCKED, WORDS, RENDERER.render(long_letter(3)))
    assert not LOCK.holds(PDF, WORDS, PDF)
    assert not LOCK.holds(LOCKED[:-2000], WORDS, PDF)
    assert not LOCK.holds(b"", WORDS, PDF)
    weak = io.BytesIO()
    with pikepdf.open(io.BytesIO(PDF)) as document:
        document.save(weak, encryption=pikepdf.Encryption(user=WORDS, owner="o", R=4, aes=True))
    assert not LOCK.holds(weak.getvalue(), WORDS, PDF)


def test_other_programs_open_it_with_the_passphrase_alone(tmp_path: Path) -> None:
    """poppler stands for the program of the recipient."""
    reader = shutil.which("pdftotext")
    assert reader is not None, "poppler-utils is among the system packages of the tests"
    (tmp_path / "locked.pdf").write_bytes(LOCKED)
    (tmp_path / "plain.pdf").write_bytes(PDF)
    told = subprocess.run([reader, "-upw", WORDS, "locked.pdf", "-"], cwd=tmp_path, capture_output=True, check=True)
    plain = subprocess.run([reader, "plain.pdf", "-"], cwd=tmp_path, capture_output=True, check=True)
    assert told.stdout == plain.stdout != b""
    refused = subprocess.run(
        [reader, "-upw", "wrong", "locked.pdf", "-"], cwd=tmp_path, capture_output=True, check=False
    )
    assert refused.returncode
    assert refused.stdout == b""
