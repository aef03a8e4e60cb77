"""Making the release key leaves a program and tests that know it; without one, page and builder say so."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from installer import release_page, sign_release
from pgi_desk.security.release_signature import ENDING, check_release, new_key, read_key

SAMPLE = sign_release.SAMPLE
WORDS = "first half and the second half"


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what making a key writes anew."""
    for path in (SAMPLE, SAMPLE.with_name(SAMPLE.name + ENDING), sign_release.PUBLIC):
        shutil.copy(path, tmp_path)
    monkeypatch.setattr(sign_release, "ROOT", tmp_path)
    monkeypatch.setattr(sign_release, "PUBLIC", tmp_path / sign_release.PUBLIC.name)
    monkeypatch.setattr(sign_release, "SAMPLE", tmp_path / SAMPLE.name)
    return tmp_path


def _type(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    typed: Iterator[str] = iter(words)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))


def _make(source: Path, name: str = "A body, release key 2027") -> int:
    return sign_release.main(["new-key", "--name", name, "--private", str(source / "release.key")])


def test_the_program_knows_the_new_key_and_the_tests_hold(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _type(monkeypatch, WORDS, WORDS, WORDS)
    assert _make(source) == 0
    key = read_key((source / "release-key.pub").read_text(encoding="utf-8"))
    assert not key.stands_in
    assert check_release(source / SAMPLE.name, key) == "sample.bin, version 0.0.0"
    assert (source / "release.key").stat().st_mode & 0o077 == 0
    setup = source / "pgi-desk-setup-9.9.9.exe"
    setup.write_bytes(b"setup")
    assert sign_release.main(["sign", "--private", str(source / "release.key"), str(setup)]) == 0
    assert check_release(setup, key).startswith(setup.name)


def test_nothing_is_made_of_a_short_or_mistyped_passphrase_or_over_a_key(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (source / "release-key.pub").read_bytes()
    for typed, name in ((("short",), "x"), ((WORDS, WORDS + "x"), "x"), ((WORDS,), "placeholder 2")):
        _type(monkeypatch, *typed)
        assert _make(source, name) == 2
        assert not (source / "release.key").exists()
    (source / "release.key").write_text("a key", encoding="ascii")
    _type(monkeypatch, WORDS)
    assert _make(source) == 2
    assert (source / "release.key").read_text(encoding="ascii") == "a key"
    assert (source / "release-key.pub").read_bytes() == before


@pytest.mark.parametrize("name", ["placeholder until the first release", "A body, release key 2027"])
def test_the_printed_page_bears_the_number_of_the_key_or_says_that_there_is_none(tmp_path: Path, name: str) -> None:
    key = read_key(new_key(WORDS, name)[1])
    release_page.draw(tmp_path / "page.pdf", {"pgi-desk-setup-9.9.9.exe": "0123456789abcdef" * 4}, key)
    with pypdfium2.PdfDocument(tmp_path / "page.pdf") as document:
        page = document[0]
        text = page.get_textpage().get_text_range()
    assert (key.shown in text) == (not key.stands_in)
    assert ("There is no release key yet" in text) == key.stands_in
    assert text.count("0123 4567 89ab cdef 0123 4567 89ab cdef") == 2
