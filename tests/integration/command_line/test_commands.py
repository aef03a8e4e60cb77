"""The command line as a script uses it: exit codes, one sentence, nothing created or changed by a refusal."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pgi_desk.bootstrap.wiring import Program
from pgi_desk.persistence.engine import connect
from pgi_desk.security.erased_memory import ErasedMemoryFile
from pgi_desk.services.files import CreateFile

PASSPHRASE = "copper lantern window seven rivers"
BACKUP_PASSPHRASE = "other words for the backup"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a command with passphrases on a file descriptor and a private folder for temporary files."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()

    def go(*arguments: object, secrets: tuple[str, ...] = (PASSPHRASE,)) -> subprocess.CompletedProcess[str]:
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{secret}\n" for secret in secrets).encode())
        os.close(writing)
        command = [sys.executable, "-m", "pgi_desk", *map(str, arguments), "--passphrase-fd", str(reading)]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(scratch)}
        try:
            return subprocess.run(
                command, env=environment, pass_fds=(reading,), capture_output=True, text=True, timeout=120, check=False
            )
        finally:
            os.close(reading)
            assert list(scratch.iterdir()) == [], "something was left in the folder for temporary files"

    return go


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A real case file, closed."""
    folder = tmp_path / "branch"
    folder.mkdir()
    program = Program()
    agreed = program.clock.today()
    command = CreateFile(folder / "b.pgidesk", PASSPHRASE, "Hill Branch", profile=1, agreement_on=agreed)
    program.files.create(command).store.close()
    return folder / "b.pgidesk"


def state(folder: Path) -> dict[str, str]:
    """Every file below a folder with its digest."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def edit(path: Path, statement: str) -> None:
    """Change a file with another tool that has the key."""
    raw = connect(path, Program().vault.raw_key(path, PASSPHRASE), wal=False)
    raw.execute(statement)
    raw.close()


def make_odd_file(kind: str, file: Path) -> Path:
    odd, content = file.with_name("odd.pgidesk"), file.read_bytes()
    if kind in {"newer", "foreign"}:
        odd.write_bytes(content)
        edit(odd, "PRAGMA user_version = 99" if kind == "newer" else "PRAGMA application_id = 7")
    elif kind == "plain":
        database = sqlite3.connect(odd)
        database.execute("CREATE TABLE t (a)")
        database.close()
    elif kind == "folder":
        odd.mkdir()
    elif kind != "missing":
        bodies = {
            "empty": b"",
            "cut inside a page": content[:9000],
            "noise": bytes(range(256)) * 64,
            "backup": b"age-encryption.org/v1\n-> X25519 abc\n" + bytes(5000),
        }
        odd.write_bytes(bodies[kind])
    return odd


ODD = ["missing", "empty", "cut inside a page", "plain", "newer", "foreign", "noise", "backup", "folder"]


@pytest.mark.parametrize("kind", ODD)
def test_an_odd_file_is_refused_with_one_sentence_and_left_alone(run: Run, file: Path, kind: str) -> None:
    odd = make_odd_file(kind, file)
    before = state(file.parent)
    for command in (["backup", odd, "--to", file.parent], ["seed", odd, "--people", 1]):
        result = run(*command, secrets=(PASSPHRASE, BACKUP_PASSPHRASE))
        assert result.returncode == 2, result
        assert len(result.stderr.strip().splitlines()) == 1
        assert result.stderr.strip().endswith(".")
        assert "Traceback" not in result.stderr
        assert "unexpected" not in result.stderr
    assert state(file.parent) == before


@pytest.mark.parametrize("command", ["verify", "backup", "seed"])
def test_a_wrong_passphrase_is_refused_and_both_causes_are_named(run: Run, file: Path, command: str) -> None:
    more: list[str] = {"backup": ["--to", str(file.parent)], "seed": ["--people", "1"]}.get(command, [])
    before = state(file.parent)
    result = run(command, file, *more, secrets=("not this one", BACKUP_PASSPHRASE))
    assert result.returncode == 2
    assert "does not open" in result.stderr
    assert "damaged" in result.stderr
    assert state(file.parent) == before


@pytest.mark.parametrize(
    ("place", "sentence"),
    [("nowhere/x.pgidesk", "does not exist"), ("Dropbox/x.pgidesk", "not kept on"), ("b.pgidesk", "already exists")],
)
def test_a_bad_place_for_a_new_file_is_refused_before_anything_is_made(
    run: Run, file: Path, place: str, sentence: str
) -> None:
    (file.parent / "Dropbox").mkdir()
    before = state(file.parent)
    result = run("create", file.parent / place, "--branch", "Hill", "--profile", 1)
    assert (result.returncode, sentence in result.stderr) == (2, True)
    assert state(file.parent) == before


def test_a_folder_that_cannot_be_written_is_refused(run: Run, tmp_path: Path) -> None:
    """On /proc even the administrator cannot make files."""
    result = run("create", "/proc/self/x.pgidesk", "--branch", "Hill", "--profile", 1)
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_branch_is_not_named_after_what_people_went_through(run: Run, tmp_path: Path) -> None:
    result = run("create", tmp_path / "x.pgidesk", "--branch", "Trafficking desk", "--profile", 1)
    assert result.returncode == 2
    assert "Trafficking" in result.stderr
    assert not (tmp_path / "x.pgidesk").exists()


def test_an_easy_passphrase_and_a_nameless_branch_are_refused(run: Run, tmp_path: Path) -> None:
    weak = run("create", tmp_path / "x.pgidesk", "--branch", "Hill", "--profile", 1, secrets=("short",))
    nameless = run("create", tmp_path / "x.pgidesk", "--branch", " ", "--profile", 1)
    assert (weak.returncode, nameless.returncode) == (2, 2)
    assert not (tmp_path / "x.pgidesk").exists()


@pytest.mark.parametrize("arguments", [["verify"], ["frob", "x"], ["seed", "f", "--people", "0"], ["demo", "--fast"]])
def test_arguments_that_make_no_sense_get_one_sentence(arguments: list[str]) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "pgi_desk", *arguments]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert result.returncode == 2
    assert len(result.stderr.strip().splitlines()) == 1


def test_a_real_file_takes_no_generated_people(run: Run, file: Path) -> None:
    result = run("seed", file, "--people", 3)
    assert result.returncode == 2
    assert "real case file" in result.stderr


def test_create_seed_and_verify_a_training_file(run: Run, tmp_path: Path) -> None:
    demo = tmp_path / "demo.pgidesk"
    assert run("create", demo, "--branch", "Hill", "--demo", "--profile", 1, secrets=("x",)).returncode == 0
    assert run("seed", demo, "--people", 7, secrets=("x",)).returncode == 0
    result = run("verify", demo, secrets=("x",))
    assert result.returncode == 0
    assert "whole" in result.stdout
    records = re.search(r"(\d+) records", result.stdout)
    assert records is not None
    assert int(records.group(1)) == 7 * 7 + 10


def test_verify_says_damage_with_exit_code_one(run: Run, file: Path) -> None:
    edit(file, "UPDATE file_settings SET value = 'Another Branch' WHERE key = 'branch_name'")
    before = state(file.parent)
    result = run("verify", file)
    assert result.returncode == 1
    assert "changed outside this program" in result.stdout
    assert state(file.parent) == before


def test_verify_says_that_an_older_part_of_what_is_searched_was_put_back(run: Run, file: Path) -> None:
    row = "1, 'gone', 'ABCD-EFGH', 'oriel', '', '', ''"
    edit(file, f"INSERT INTO find_rows VALUES ({row})")
    before = state(file.parent)
    result = run("verify", file)
    assert result.returncode == 1
    assert "The file is whole." in result.stdout
    assert "what records are found by is not that of the records" in result.stdout
    assert state(file.parent) == before


def test_verify_says_whether_the_file_is_older_than_what_this_laptop_saw(
    run: Run, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("PGI_DESK_HOME", str(file.parent / "another laptop"))
        assert "has not seen the file before" in run("verify", file).stdout
    program = Program()
    old, opened = file.read_bytes(), program.files.open(file, PASSPHRASE)
    program.services(opened).anchors.advance()
    opened.store.close()
    assert "goes on from what this laptop saw last" in run("verify", file).stdout
    file.write_bytes(old)
    before = state(file.parent)
    result = run("verify", file)
    assert result.returncode == 0  # the file is whole in itself
    assert "WARNING: it ends at entry" in result.stdout
    assert "older than what this laptop saw last" in result.stdout
    assert state(file.parent) == before


@pytest.mark.parametrize("kind", ["passphrase", "recipient"])
def test_a_backup_comes_back_whole(run: Run, file: Path, tmp_path: Path, kind: str) -> None:
    folder, key = tmp_path / "stick", tmp_path / "key.txt"
    folder.mkdir()
    subprocess.run(["age-keygen", "-o", str(key)], check=True, capture_output=True)
    public = re.search(r"age1[0-9a-z]+", key.read_text())
    assert public is not None
    to_whom = ["--recipient", public.group(0)] if kind == "recipient" else []
    with_what = ["--identity", key] if kind == "recipient" else []
    made = run("backup", file, "--to", folder, *to_whom, secrets=(PASSPHRASE, BACKUP_PASSPHRASE))
    assert made.returncode == 0, made.stderr
    (backup,) = folder.glob("*.pgibak")
    assert re.fullmatch(r"pg-[0-9a-f]{8}-1\.pgibak", backup.name)
    assert backup.stat().st_mode & 0o777 == 0o600

    assert run("verify-backup", backup, *with_what, secrets=(BACKUP_PASSPHRASE,)).returncode == 0
    restored = tmp_path / "again.pgidesk"
    assert run("restore", backup, "--to", restored, *with_what, secrets=(BACKUP_PASSPHRASE,)).returncode == 0
    assert run("verify", restored).returncode == 0
    assert sorted(path.name for path in tmp_path.glob("again*")) == ["again.pgidesk"]

    again = run("restore", backup, "--to", restored, *with_what, secrets=(BACKUP_PASSPHRASE,))
    assert again.returncode == 2
    assert "never overwritten" in again.stderr


def test_a_copy_beside_the_original_is_not_backed_up_and_not_changed(run: Run, file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "c.pgidesk"
    copy.parent.mkdir()
    copy.write_bytes(file.read_bytes())
    before = state(copy.parent)
    done = run("backup", copy, "--to", copy.parent, secrets=(PASSPHRASE, BACKUP_PASSPHRASE))
    assert (done.returncode, done.stdout) == (2, "")
    assert "Work with this copy" in done.stderr
    assert state(copy.parent) == before


def test_an_easy_passphrase_is_no_lock_for_a_backup(run: Run, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    refused = run("backup", file, "--to", folder, secrets=(PASSPHRASE, "Hill Branch 2026"))
    assert refused.returncode == 2
    assert "too easy to guess" in refused.stderr
    assert list(folder.iterdir()) == []


def test_a_restore_says_first_how_the_backup_differs_from_the_file_in_use(run: Run, file: Path, tmp_path: Path) -> None:
    folder, target = tmp_path / "sticks", tmp_path / "again.pgidesk"
    folder.mkdir()
    assert run("backup", file, "--to", folder, secrets=(PASSPHRASE, BACKUP_PASSPHRASE)).returncode == 0
    (backup,) = folder.glob("*.pgibak")
    done = run("restore", backup, "--to", target, "--compare", file, secrets=(PASSPHRASE, BACKUP_PASSPHRASE))
    assert done.returncode == 0, done.stderr
    assert "The file in use goes on from this backup." in done.stdout
    assert "backups: 1 only in the file, 0 only in the backup, 0 changed" in done.stdout
    assert run("verify", target).returncode == 0
    assert run("verify", file).returncode == 0
    other = tmp_path / "other.pgidesk"  # last, because after a wrong passphrase the next attempt has to wait
    wrong = run("restore", backup, "--to", other, "--compare", file, secrets=("wrong words here", BACKUP_PASSPHRASE))
    assert wrong.returncode == 2
    assert not other.exists()


def test_a_restore_says_what_this_computer_knows_of_erased_people(
    run: Run, file: Path, tmp_path: Path, application_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who was erased is not in the backup: only a computer that worked with the file can know (T35)."""
    folder = tmp_path / "sticks"
    folder.mkdir()
    assert run("backup", file, "--to", folder, secrets=(PASSPHRASE, BACKUP_PASSPHRASE)).returncode == 0
    (backup,) = folder.glob("*.pgibak")

    def said(name: str) -> str:
        return run("restore", backup, "--to", tmp_path / name, secrets=(BACKUP_PASSPHRASE,)).stdout

    assert "remembers nobody who was erased" in said("first.pgidesk")
    (file_id,) = json.loads((application_home / "anchors.json").read_text())["files"]
    ErasedMemoryFile(lambda: application_home).keep(file_id, frozenset({"a" * 64, "b" * 64}))
    assert "remembers 2 erased records" in said("second.pgidesk")
    monkeypatch.setenv("PGI_DESK_HOME", str(tmp_path / "elsewhere"))
    assert "cannot know who was erased" in said("third.pgidesk")


def test_a_backup_that_is_damaged_or_locked_otherwise_writes_nothing(run: Run, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    assert run("backup", file, "--to", folder, secrets=(PASSPHRASE, BACKUP_PASSPHRASE)).returncode == 0
    (backup,) = folder.glob("*.pgibak")
    target = tmp_path / "again.pgidesk"
    assert run("restore", backup, "--to", target, secrets=("wrong words here",)).returncode == 2
    content = bytearray(backup.read_bytes())
    content[len(content) // 2] ^= 1
    backup.write_bytes(content)
    assert run("verify-backup", backup, secrets=(BACKUP_PASSPHRASE,)).returncode == 1
    assert run("restore", backup, "--to", target, secrets=(BACKUP_PASSPHRASE,)).returncode == 1
    assert not target.exists()


def test_a_file_that_was_tampered_with_is_not_backed_up(run: Run, file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    edit(file, "UPDATE file_settings SET value = 'Another Branch' WHERE key = 'branch_name'")
    result = run("backup", file, "--to", folder, secrets=(PASSPHRASE, BACKUP_PASSPHRASE))
    assert result.returncode == 1
    assert list(folder.iterdir()) == []


def test_the_stock_tools_open_a_backup_by_hand(run: Run, file: Path, tmp_path: Path) -> None:
    key, folder = tmp_path / "key.txt", tmp_path / "stick"
    folder.mkdir()
    subprocess.run(["age-keygen", "-o", str(key)], check=True, capture_output=True)
    public = re.search(r"age1[0-9a-z]+", key.read_text())
    assert public is not None
    assert run("backup", file, "--to", folder, "--recipient", public.group(0)).returncode == 0
    (backup,) = folder.glob("*.pgibak")
    archive = tmp_path / "archive.tar"
    subprocess.run(["age", "-d", "-i", str(key), "-o", str(archive), str(backup)], check=True)
    listed = subprocess.run(["tar", "tf", str(archive)], check=True, capture_output=True, text=True).stdout.split()
    assert listed == ["manifest.json", "manifest.sig", "vault.pgidesk", "RESTORE.txt"]
