"""T29: what locks a backup opens for those it was made for, in whole pieces, and for nobody else."""

from __future__ import annotations

import errno
import os
import re
import time
from io import BytesIO, RawIOBase
from pathlib import Path
from typing import BinaryIO, cast

import pyrage
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pgi_desk.domain.errors import BackupRefused, DamagedBackup, InvalidEntry, WrongBackupSecret
from pgi_desk.security import passphrase_child, passphrase_work
from pgi_desk.security.backup_envelope import Envelope

CONTENT = bytes(range(256)) * 1000


def sealed(content: bytes, *recipients: str) -> bytes:
    target = BytesIO()
    Envelope.encrypt_to_recipients(BytesIO(content), target, recipients)
    return target.getvalue()


def opened(backup: bytes, *identities: str, passphrase: str | None = None) -> bytes:
    target = BytesIO()
    Envelope.decrypt(BytesIO(backup), target, passphrase=passphrase, identities=identities)
    return target.getvalue()


@pytest.fixture(scope="module")
def identity() -> tuple[str, str]:
    return Envelope.new_identity()


@pytest.fixture(scope="module")
def with_passphrase() -> bytes:
    target = BytesIO()
    Envelope.encrypt_with_passphrase(BytesIO(CONTENT), target, "seven goats crossed")
    return target.getvalue()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 300_000])
def test_every_recipient_and_nobody_else_opens_it(size: int) -> None:
    content = os.urandom(size)
    people, others = ([Envelope.new_identity() for _ in range(20)] for _ in range(2))
    backup = sealed(content, *(public for _, public in people))
    for (secret, _), (other, _) in zip(people, others, strict=True):
        assert opened(backup, secret) == opened(backup, other, secret) == content
        with pytest.raises(WrongBackupSecret):
            opened(backup, other)


def test_files_are_streamed(tmp_path: Path, identity: tuple[str, str]) -> None:
    plain, closed, again = tmp_path / "plain", tmp_path / "a.pgibak", tmp_path / "again"
    plain.write_bytes(CONTENT)
    with plain.open("rb") as source, closed.open("wb") as target:
        Envelope.encrypt_to_recipients(source, target, [identity[1]])
    with closed.open("rb") as source, again.open("wb") as target:
        Envelope.decrypt(source, target, identities=[identity[0]])
    assert again.read_bytes() == CONTENT
    assert b"\x00\x01\x02\x03\x04\x05" not in closed.read_bytes()


def test_a_passphrase_backup_opens_only_with_its_passphrase(with_passphrase: bytes) -> None:
    assert opened(with_passphrase, passphrase="seven goats crossed") == CONTENT
    with pytest.raises(WrongBackupSecret):
        opened(with_passphrase, passphrase="seven goats crosse")


def test_damage_in_a_passphrase_backup(with_passphrase: bytes) -> None:
    changed = bytearray(with_passphrase)
    changed[-1] ^= 1
    with pytest.raises(DamagedBackup) as damage:
        opened(bytes(changed), passphrase="seven goats crossed")
    assert damage.value.facts == {"problem": "content"}


def test_a_hostile_amount_of_work_is_refused_at_once(with_passphrase: bytes) -> None:
    hostile, count = re.subn(rb"(-> scrypt \S+) \d+\n", rb"\1 40\n", with_passphrase, count=1)
    assert count == 1
    with pytest.raises(DamagedBackup):
        opened(hostile, passphrase="seven goats crossed")


def test_a_busy_moment_does_not_make_a_backup_a_damaged_one(
    with_passphrase: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The library measures how much work a second is; on a computer that is busy just then that is too little."""
    decrypt, busy = pyrage.passphrase.decrypt, iter(range(3))

    def measured(content: bytes, passphrase: str) -> bytes:
        if next(busy, None) is not None:
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return bytes(decrypt(content, passphrase))

    monkeypatch.setattr(pyrage.passphrase, "decrypt", measured)
    assert passphrase_child.decrypted(with_passphrase, "seven goats crossed") == CONTENT


def test_the_kind_says_which_secret_to_ask_for(with_passphrase: bytes, identity: tuple[str, str]) -> None:
    source = BytesIO(with_passphrase)
    assert Envelope.kind(source) == "passphrase"
    assert source.tell() == 0
    backup = sealed(CONTENT, identity[1])
    assert Envelope.kind(BytesIO(backup)) == "recipients"
    with pytest.raises(WrongBackupSecret) as refusal:
        opened(with_passphrase, identity[0])
    assert refusal.value.facts == {"needs": "passphrase"}
    with pytest.raises(WrongBackupSecret) as refusal:
        opened(backup, passphrase="seven goats crossed")
    assert refusal.value.facts == {"needs": "identity"}


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"age-encryption.org/v2\n", b"age-encryption.org/v"])
def test_other_files_are_not_backups(content: bytes) -> None:
    with pytest.raises(BackupRefused) as refusal:
        Envelope.kind(BytesIO(content))
    assert refusal.value.facts == {"problem": "not_a_backup"}


@pytest.mark.parametrize("recipient", ["", "age1", "age1qqqq", "AGE-SECRET-KEY-1", "amina", "age1\ud800", "-> X25519"])
def test_text_that_is_no_public_key(recipient: str) -> None:
    with pytest.raises(BackupRefused) as refusal:
        sealed(CONTENT, recipient)
    assert refusal.value.facts == {"problem": "recipient", "recipient": recipient}


def test_a_backup_for_nobody_is_refused() -> None:
    with pytest.raises(BackupRefused):
        sealed(CONTENT)


def test_a_mistyped_identity_is_not_repeated_in_the_error(identity: tuple[str, str]) -> None:
    mistyped = identity[0][:-1] + ("Q" if identity[0][-1] != "Q" else "P")
    with pytest.raises(BackupRefused) as refusal:
        opened(sealed(CONTENT, identity[1]), mistyped)
    assert refusal.value.facts == {"problem": "identity"}
    assert mistyped not in repr(refusal.value)


@pytest.mark.parametrize(("passphrase", "problem"), [("", "empty"), ("\ud83d", "not_text")])
def test_passphrases_that_are_not_text(passphrase: str, problem: str) -> None:
    with pytest.raises(InvalidEntry) as refusal:
        Envelope.encrypt_with_passphrase(BytesIO(CONTENT), BytesIO(), passphrase)
    assert refusal.value.facts == {"field": "passphrase", "problem": problem}


def test_public_key_of_an_identity(identity: tuple[str, str]) -> None:
    assert Envelope.public_key(f" {identity[0]}\n") == identity[1]


FIXED_SECRET, FIXED_PUBLIC = Envelope.new_identity()
BACKUP = sealed(CONTENT, FIXED_PUBLIC)
HEADER_END = BACKUP.index(b"\n--- ") + len("\n--- ") + 43


def test_a_changed_header_is_damage_once_the_key_fits() -> None:
    # Another letter of the header's own check value, and then a sign that may not stand there at all.
    letter = BACKUP[HEADER_END - 10 : HEADER_END - 9]
    for other in (b"A" if letter != b"A" else b"B", b"!"):
        changed = BACKUP[: HEADER_END - 10] + other + BACKUP[HEADER_END - 9 :]
        with pytest.raises(DamagedBackup) as damage:
            opened(changed, FIXED_SECRET)
        assert damage.value.facts == {"problem": "header"}


@pytest.mark.parametrize("length", [30, 100, 150])
def test_a_backup_cut_inside_its_header(length: int) -> None:
    with pytest.raises(DamagedBackup) as damage:
        opened(BACKUP[:length], FIXED_SECRET)
    assert damage.value.facts == {"problem": "header"}


@settings(max_examples=300)
@given(st.integers(HEADER_END + 1, len(BACKUP) - 1), st.sampled_from(["flip", "cut", "delete", "insert", "append"]))
def test_damage_behind_the_header_is_called_damage(place: int, how: str) -> None:
    changed = {
        "flip": BACKUP[:place] + bytes([BACKUP[place] ^ 0x40]) + BACKUP[place + 1 :],
        "cut": BACKUP[:place],
        "delete": BACKUP[:place] + BACKUP[place + 1 :],
        "insert": BACKUP[:place] + b"\x00" + BACKUP[place:],
        "append": BACKUP + b"\x00",
    }[how]
    if how in {"delete", "insert"} and changed[HEADER_END:] == BACKUP[HEADER_END:]:
        return
    with pytest.raises((DamagedBackup, WrongBackupSecret)):
        opened(changed, FIXED_SECRET)


@settings(max_examples=300)
@given(st.integers(0, HEADER_END + 16), st.integers(0, 7))
def test_damage_in_the_header_is_always_refused(place: int, bit: int) -> None:
    changed = bytearray(BACKUP)
    changed[place] ^= 1 << bit
    with pytest.raises(BackupRefused):
        opened(bytes(changed), FIXED_SECRET)


class FullDisk(RawIOBase):
    """Takes nothing, like a stick without room."""

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class PulledOut(RawIOBase):
    """Gives a few bytes and then fails, like a stick that was pulled out."""

    def __init__(self, content: bytes) -> None:
        self._content = BytesIO(content)
        self._reads = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._content.tell()

    def seek(self, place: int, whence: int = 0) -> int:
        return self._content.seek(place, whence)

    def read(self, size: int = -1) -> bytes:
        self._reads += 1
        if self._reads > 3:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return self._content.read(size)


@pytest.mark.parametrize(("fault", "code"), [("full", errno.ENOSPC), ("pulled", errno.EIO)])
def test_faults_of_the_medium_are_not_mistaken_for_damage(fault: str, code: int) -> None:
    def source(content: bytes) -> BinaryIO:
        return cast("BinaryIO", PulledOut(content)) if fault == "pulled" else BytesIO(content)

    def target() -> BinaryIO:
        return cast("BinaryIO", FullDisk()) if fault == "full" else BytesIO()

    with pytest.raises(OSError, match=re.escape(os.strerror(code))) as sealing:
        Envelope.encrypt_to_recipients(source(CONTENT), target(), [FIXED_PUBLIC])
    with pytest.raises(OSError, match=re.escape(os.strerror(code))) as opening:
        Envelope.decrypt(source(BACKUP), target(), identities=[FIXED_SECRET])
    assert sealing.value.errno == opening.value.errno == code


def test_the_passphrase_is_stretched_by_another_process_so_that_no_window_stands_still() -> None:
    target, before = BytesIO(), time.process_time()
    Envelope.encrypt_with_passphrase(BytesIO(CONTENT), target, "seven goats crossed")
    assert opened(target.getvalue(), passphrase="seven goats crossed") == CONTENT
    assert time.process_time() - before < 0.5  # of our own processor time; the stretching takes seconds of it


def test_that_the_process_ended_is_an_error_of_the_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(passphrase_work, "_CHILD", tmp_path / "gone.py")
    with pytest.raises(OSError, match="ended"):
        Envelope.encrypt_with_passphrase(BytesIO(CONTENT), BytesIO(), "seven goats crossed")
