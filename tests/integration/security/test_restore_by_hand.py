"""T95: whoever follows RESTORE.txt with the stock tools, and nothing else, gets the records back."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest

from pgi_desk.exchange.backup_archive import Manifest, encode_manifest, write_archive
from pgi_desk.resource_files import resource_path
from pgi_desk.security.backup_envelope import Envelope
from pgi_desk.security.branch_signer import BranchSigner

TOOLS = ("age", "tar", "sha256sum")
RESTORE = resource_path("backup/RESTORE.en.txt").read_bytes()
VAULT = bytes(range(256)) * 64


def printed_commands() -> list[list[str]]:
    lines = re.findall(r"^    ((?:age|tar|sha256sum) .*)$", RESTORE.decode("ascii"), re.MULTILINE)
    return [line.split() for line in lines]


def make_backup(folder: Path, public: str) -> None:
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
            restore_sha256=hashlib.sha256(RESTORE).hexdigest(),
            audit_sequence=1,
            audit_hash="00" * 32,
            signer_public_hex=BranchSigner.public_key(seed).hex(),
            reason="manual",
        )
    )
    vault, plain = folder / "live", BytesIO()
    vault.write_bytes(VAULT)
    write_archive(plain, manifest, BranchSigner.sign(seed, manifest), vault, RESTORE, 1_790_000_000)
    plain.seek(0)
    with (folder / "BACKUP.pgibak").open("wb") as target:
        Envelope.encrypt_to_recipients(plain, target, [public])
    vault.unlink()


def test_the_text_names_each_step_once() -> None:
    assert [command[0] for command in printed_commands()] == list(TOOLS)


@pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="the stock age and tar tools are not on this machine"
)
def test_following_the_text_word_by_word(tmp_path: Path) -> None:
    secret, public = Envelope.new_identity()
    (tmp_path / "KEYFILE").write_text(f"# backup key\n{secret}\n", encoding="ascii")
    make_backup(tmp_path, public)
    answers = [
        subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        for command in printed_commands()
    ]
    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="ascii"))
    assert answers[-1].stdout.split()[0] == manifest["vault_sha256"]
    assert (tmp_path / "vault.pgidesk").read_bytes() == VAULT
    assert (tmp_path / "RESTORE.txt").read_bytes() == RESTORE


def test_the_text_tells_the_same_format_as_the_page() -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "file-format.md").read_text(encoding="utf-8")
    text = RESTORE.decode("ascii")
    for memory, passes, lanes in ((64, 3, 1), (256, 3, 2), (512, 4, 2)):
        many = "lane" if lanes == 1 else "lanes"
        assert f"Argon2id with {memory} MiB of memory, {passes} passes, {lanes} {many}" in page
        assert f"Argon2id with {memory} MiB, {passes} passes, {lanes} {many}" in text
