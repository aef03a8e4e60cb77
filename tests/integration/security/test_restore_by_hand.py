"""T29, T95: whoever follows RESTORE.txt with the stock tools, and nothing else, gets the records back."""

from __future__ import annotations

import hashlib
import json
import os
import pty
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest

from pgi_desk.bootstrap.backup_box import restore_steps
from pgi_desk.exchange.backup_archive import Manifest, encode_manifest, write_archive
from pgi_desk.resource_files import resource_path
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.security.branch_signer import BranchSigner

TOOLS = ("age", "tar", "sha256sum")
LANGUAGES = ("en", "fr", "es", "ar")
VAULT = bytes(range(256)) * 64
WORDS = "gull tern heron seven boats"
ISOLATES = "\u2066\u2067\u2068\u2069"


def text_in(language: str) -> str:
    return resource_path(f"backup/RESTORE.{language}.txt").read_text(encoding="utf-8")


def printed_commands(language: str = "en") -> list[list[str]]:
    lines = re.findall(r"^    ((?:age|tar|sha256sum) .*)$", text_in(language), re.MULTILINE)
    return [line.split() for line in lines]


def make_backup(folder: Path, public: str, restore: bytes, passphrase: str = "") -> None:
    seed = BranchSigner.new_signing_key()
    manifest = encode_manifest(
        Manifest(
            app_version="0.1.0",
            schema_version=1,
            file_id="drill",
            sequence=1,
            created_utc="2026-09-21T10:13:20Z",
            row_counts={"case_file": 0},
            vault_size=len(VAULT),
            vault_sha256=hashlib.sha256(VAULT).hexdigest(),
            restore_sha256=hashlib.sha256(restore).hexdigest(),
            audit_sequence=1,
            audit_hash="00" * 32,
            signer_public_hex=BranchSigner.public_key(seed).hex(),
            reason="manual",
        )
    )
    vault, plain = folder / "live", BytesIO()
    vault.write_bytes(VAULT)
    write_archive(plain, manifest, BranchSigner.sign(seed, manifest), vault, restore, 1_790_000_000)
    plain.seek(0)
    with (folder / "BACKUP.pgibak").open("wb") as target:
        if passphrase:
            Envelope.encrypt_with_passphrase(plain, target, passphrase)
        else:
            Envelope.encrypt_to_recipients(plain, target, [public])
    vault.unlink()


def came_back(folder: Path, restore: bytes, digest: str) -> bool:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="ascii"))
    assert digest == manifest["vault_sha256"]
    assert (folder / "vault.pgidesk").read_bytes() == VAULT
    return (folder / "RESTORE.txt").read_bytes() == restore


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_names_each_step_once_and_the_same_in_every_language(language: str) -> None:
    assert [command[0] for command in printed_commands(language)] == list(TOOLS)
    assert printed_commands(language) == printed_commands("en")


with_the_tools = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="the stock age and tar tools are not on this machine"
)


@with_the_tools
@pytest.mark.parametrize("language", LANGUAGES)
def test_following_the_text_word_by_word(tmp_path: Path, language: str) -> None:
    secret, public = Envelope.new_identity()
    (tmp_path / "KEYFILE").write_text(f"# backup key\n{secret}\n", encoding="ascii")
    restore = restore_steps(language)
    make_backup(tmp_path, public, restore)
    answers = [
        subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        for command in printed_commands(language)
    ]
    assert came_back(tmp_path, restore, answers[-1].stdout.split()[0])


@with_the_tools
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_backup_with_a_passphrase_opens_by_hand_as_the_text_says(tmp_path: Path, language: str) -> None:
    assert "--identity KEYFILE" in text_in(language).replace("\u2066", "").split("tar --extract")[0].split("BACKUP")[1]
    restore = restore_steps(language)
    make_backup(tmp_path, "", restore, WORDS)
    opening, *others = printed_commands(language)
    answer_on_terminal([word for word in opening if word not in {"--identity", "KEYFILE"}], tmp_path, WORDS)
    answers = [subprocess.run(one, cwd=tmp_path, capture_output=True, text=True, check=True) for one in others]
    assert came_back(tmp_path, restore, answers[-1].stdout.split()[0])


def answer_on_terminal(command: list[str], folder: Path, passphrase: str) -> None:
    """Run a command that asks for a passphrase on the terminal, and type it."""
    terminal, end = pty.openpty()
    try:
        with subprocess.Popen(
            command, cwd=folder, stdin=end, stdout=end, stderr=end, start_new_session=True
        ) as running:
            asked = b""
            while b"passphrase" not in asked:
                asked += os.read(terminal, 1024)
            os.write(terminal, passphrase.encode() + b"\n")
            assert running.wait(timeout=120) == 0
    finally:
        os.close(terminal)
        os.close(end)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_of_the_branch_comes_first_and_english_always_after_it(language: str) -> None:
    steps = restore_steps(language).decode("utf-8")
    assert steps.startswith(text_in(language))
    assert steps.endswith(text_in("en"))
    assert max(map(len, steps.splitlines())) <= 120


def test_a_language_without_a_text_gets_english() -> None:
    assert restore_steps("").decode() == restore_steps("../x").decode() == text_in("en")


def test_latin_words_in_arabic_sentences_never_turn_round_and_commands_can_be_copied() -> None:
    for line in text_in("ar").splitlines():
        if re.match("    (age|tar|sha256sum) ", line):
            assert not set(line) & set(ISOLATES)
        else:
            outside = re.sub("\u2066[^\u2066\u2069]*\u2069", "", line)
            assert not re.search("[A-Za-z]|[\u2066-\u2069]", outside), line


def test_the_text_tells_the_same_format_as_the_page() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "file-format.md").read_text(encoding="utf-8")
    text = text_in("en")
    for memory, passes, lanes in ((64, 3, 1), (256, 3, 2), (512, 4, 2)):
        many = "lane" if lanes == 1 else "lanes"
        assert f"Argon2id with {memory} MiB of memory, {passes} passes, {lanes} {many}" in page
        assert f"Argon2id with {memory} MiB, {passes} passes, {lanes} {many}" in text
