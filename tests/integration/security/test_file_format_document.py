"""The page for outsiders is enough to open a file: its script is run as printed."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from pgi_desk.security.key_derivation import Profile, derive_file_key, new_salt

PAGE = Path(__file__).resolve().parents[3] / "docs" / "file-format.md"
PASSPHRASE = "caf\u00e9 seven goats crossed"


def make_file(path: Path, profile: Profile) -> bytes:
    salt = new_salt(profile)
    key = derive_file_key(PASSPHRASE, salt)
    connection = dbapi2.connect(str(path))
    connection.set_key(b"x'" + key.hex().encode() + salt.hex().encode() + b"'")
    connection.execute("PRAGMA cipher_page_size = 4096")
    connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA512")
    connection.execute("PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512")
    connection.execute(f"PRAGMA application_id = {0x50474944}")
    connection.execute("PRAGMA user_version = 1")
    connection.executescript(
        'CREATE TABLE case_file (code TEXT); CREATE TABLE "odd name" (x);'
        "INSERT INTO case_file VALUES ('MB-001'), ('MB-002'), ('MB-003');"
    )
    connection.close()
    return salt


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    path = tmp_path_factory.mktemp("branch ü#") / "records 100%.pgidesk"
    return path, make_file(path, Profile.OLD_LAPTOP)


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    blocks = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert len(blocks) == 1
    assert len(blocks[0].splitlines()) <= 40
    assert "pgi_desk" not in blocks[0]
    path = tmp_path_factory.mktemp("outsider") / "open_file.py"
    path.write_text(blocks[0], encoding="utf-8")
    return path


def run(script: Path, path: Path, passphrase: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", str(script), str(path)]
    return subprocess.run(command, input=passphrase + "\n", capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("typed", [PASSPHRASE, "cafe\u0301 seven goats crossed"])
def test_the_printed_script_opens_the_file(script: Path, encrypted: tuple[Path, bytes], typed: str) -> None:
    before = encrypted[0].read_bytes()
    answer = run(script, encrypted[0], typed)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.splitlines() == ["case_file 3", "odd name 0"]
    assert encrypted[0].read_bytes() == before


@pytest.mark.parametrize("typed", ["", "cafe seven goats crossed", PASSPHRASE + " "])
def test_a_wrong_passphrase_is_refused(script: Path, encrypted: tuple[Path, bytes], typed: str) -> None:
    answer = run(script, encrypted[0], typed)
    assert answer.returncode != 0
    assert answer.stdout == ""
    assert "Wrong passphrase or damaged file" in answer.stderr


def test_another_profile_byte_is_refused(script: Path, encrypted: tuple[Path, bytes], tmp_path: Path) -> None:
    content = bytearray(encrypted[0].read_bytes())
    content[15] = 9
    path = tmp_path / "changed.pgidesk"
    path.write_bytes(content)
    answer = run(script, path, PASSPHRASE)
    assert answer.returncode != 0
    assert "not a file of format 1" in answer.stderr


def test_the_file_starts_with_the_salt_and_shows_nothing(encrypted: tuple[Path, bytes]) -> None:
    content = encrypted[0].read_bytes()
    assert content[:16] == encrypted[1]
    assert content[15] == 1
    assert len(content) % 4096 == 0
    assert b"SQLite format 3" not in content
    assert b"MB-001" not in content
    assert b"case_file" not in content


def test_stock_sqlite_cannot_read_it(encrypted: tuple[Path, bytes]) -> None:
    connection = sqlite3.connect(f"{encrypted[0].as_uri()}?mode=ro", uri=True)
    with pytest.raises(sqlite3.DatabaseError, match="file is not a database"):
        connection.execute("SELECT count(*) FROM sqlite_master")
    connection.close()
