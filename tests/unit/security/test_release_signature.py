"""A set-up file is believed when the release key signed exactly it; everything else has its own reason."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from pgi_desk.domain.errors import SetupNotGenuine
from pgi_desk.error_sentences import english
from pgi_desk.file_sentences import SETUP_PROBLEMS
from pgi_desk.resource_files import resource_path
from pgi_desk.security.release_signature import ENDING, ReleaseKey, check_release, new_key, read_key, sign_release

WORDS = "words of the release key alone"
SAMPLE = Path(__file__).parents[2] / "fixtures" / "release" / "sample.bin"
PRIVATE, PUBLIC = new_key(WORDS, "release of the tests")
KEY = read_key(PUBLIC)


@pytest.fixture
def setup(tmp_path: Path) -> Path:
    """A signed file, as it lies on a stick."""
    path = tmp_path / "pgi-desk-setup-9.9.9.exe"
    path.write_bytes(bytes(range(256)) * 50)
    _beside(path).write_text(sign_release(path, PRIVATE, WORDS, KEY, f"{path.name}, version 9.9.9"), encoding="utf-8")
    return path


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ENDING)


def _problem(path: Path, key_text: str = PUBLIC) -> str:
    with pytest.raises(SetupNotGenuine) as refused:
        check_release(path, read_key(key_text))
    return str(refused.value.facts["problem"])


def test_a_signed_file_is_genuine_and_says_its_version(setup: Path) -> None:
    assert check_release(setup, KEY) == "pgi-desk-setup-9.9.9.exe, version 9.9.9"


def test_one_changed_bit_of_file_or_comment_is_found(setup: Path) -> None:
    content = bytearray(setup.read_bytes())
    content[4711] ^= 1
    setup.write_bytes(content)
    assert _problem(setup) == "changed"
    content[4711] ^= 1
    setup.write_bytes(content)
    _beside(setup).write_text(_beside(setup).read_text("utf-8").replace("version 9.9.9", "version 9.9.8"), "utf-8")
    assert _problem(setup) == "changed"


def test_the_reasons_are_told_apart(setup: Path, tmp_path: Path) -> None:
    _, other = new_key(WORDS, "somebody else")
    assert _problem(setup, other) == "other_key"
    assert _problem(tmp_path / "not-there.exe") == "missing"
    assert _problem(setup, "nonsense") == "no_key"
    text = _beside(setup).read_text("utf-8")
    for damaged in ("", text[:-30], text.replace("\n", " "), "\xff" + text[1:], text.replace("trusted", "x")):
        _beside(setup).write_bytes(damaged.encode("latin-1"))
        assert _problem(setup) == "damaged_signature"
    _beside(setup).unlink()
    assert _problem(setup) == "no_signature"


def test_a_program_without_a_release_key_says_that_no_signature_can_tell(setup: Path) -> None:
    _, standing_in = new_key(WORDS, "placeholder until the first release")
    assert read_key(standing_in).stands_in
    assert not KEY.stands_in
    assert _problem(setup, standing_in) == "no_release_key"
    _beside(setup).write_text("nonsense", "utf-8")
    assert _problem(setup, standing_in) == "damaged_signature"
    _beside(setup).unlink()
    assert _problem(setup, standing_in) == "no_release_key"


def test_somebody_who_copies_the_number_of_our_key_is_found(setup: Path) -> None:
    private, public = new_key(WORDS, "somebody else")
    copied = ReleaseKey(KEY.number, read_key(public).key, KEY.name)
    _beside(setup).write_text(sign_release(setup, private, WORDS, copied, "as if released"), encoding="utf-8")
    assert _problem(setup) == "changed"


def test_the_private_key_opens_with_its_words_alone_and_signs_for_its_own_half_alone(setup: Path) -> None:
    with pytest.raises(ValueError, match=r"password|decrypt"):
        sign_release(setup, PRIVATE, "other words", KEY, "x")
    _, public = new_key(WORDS, "other")
    with pytest.raises(ValueError, match="other half"):
        sign_release(setup, PRIVATE, WORDS, read_key(public), "x")
    assert "ENCRYPTED" in PRIVATE


def test_every_reason_has_its_sentence() -> None:
    for problem in SETUP_PROBLEMS:
        sentence = english(SetupNotGenuine(problem=problem, path="a.exe", number=KEY.shown))
        assert sentence is not None
        assert sentence == SETUP_PROBLEMS[problem].format(path="a.exe", number=KEY.shown)
    assert "no release key" in (english(SetupNotGenuine(problem="no_key")) or "")


def test_the_key_that_comes_with_the_program_checks_a_file_that_was_signed_with_it(tmp_path: Path) -> None:
    key = read_key(resource_path("release/release-key.pub").read_text(encoding="utf-8"))
    assert re.fullmatch(r"[0-9A-F]{16}", key.shown)
    for path in (SAMPLE, _beside(SAMPLE)):
        shutil.copy(path, tmp_path)
    assert check_release(tmp_path / SAMPLE.name, key) == "sample.bin, version 0.0.0"
