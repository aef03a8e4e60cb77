"""What the use cases need of backups, as protocols."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from pgi_desk.domain.errors import Interrupted


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a backup says about the file inside it; times are UTC, hashes and the public key of who signed it hex."""

    schema_version: int
    file_id: str
    sequence: int
    created_utc: str
    row_counts: Mapping[str, int]
    audit_sequence: int
    audit_hash: str
    reason: str
    signer: str


@dataclass(frozen=True, slots=True)
class BackupSecret:
    """What locks or opens a backup: a passphrase, or public keys for writing and identities for reading."""

    passphrase: str | None = None
    recipients: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BackupOrder:
    """What is written where: the facts, the branch's secret that signs them, the final name, and what locks it.

    `language` is that of the steps inside, beside English.
    """

    facts: BackupFacts
    signing_key: str = field(repr=False)
    target: Path
    secret: BackupSecret
    language: str = ""


class Phase(StrEnum):
    """The steps of a backup, in order."""

    COPY = "copy"
    CHECK = "check"
    ENCRYPT = "encrypt"
    READ_BACK = "read_back"
    RESTORE_TEST = "restore_test"


class BackupProgress(Protocol):
    """Hears from a backup which step begins, in the thread that makes it, and may stop it between two steps."""

    def begins(self, phase: Phase) -> None:
        """Hear that a step begins."""

    def stopping(self) -> bool:
        """Tell whether the backup should stop before its next step."""


class Unwatched:
    """Implements BackupProgress for whoever waits until the end."""

    def begins(self, phase: Phase) -> None:
        """Show nothing."""

    def stopping(self) -> bool:
        """Never stop."""
        return False


def begin(progress: BackupProgress, phase: Phase) -> None:
    """Go on to a step, or raise Interrupted when the backup is to stop."""
    if progress.stopping():
        raise Interrupted()
    progress.begins(phase)


class BackupBox(Protocol):
    """Puts an encrypted file into a backup and takes it out again."""

    def write(self, vault: Path, order: BackupOrder, progress: BackupProgress) -> Path:
        """Write a backup, read it back from the medium and return the file that came out of it.

        Nothing stands under the target's name until `keep`. Raises BackupRefused, BackupNotVerified, FileRefused and
        Interrupted.
        """

    def part(self, target: Path) -> Path:
        """Return where a backup lies until it gets its name."""

    def keep(self, target: Path) -> None:
        """Give the backup that was written and compared its final name."""

    def discard(self, target: Path) -> None:
        """Remove whatever an unfinished backup left behind."""

    def keys_in(self, source: Path | str) -> tuple[str, ...]:
        """Return the secret keys in a file or in pasted text; raises FileMissing and BackupRefused for none."""

    def key_of_file(self, file_key: bytes) -> str:
        """Return the secret key that belongs to the key of a file; it opens all backups to recipients."""

    def needs_passphrase(self, backup: Path) -> bool:
        """Tell whether a passphrase opens this backup; raises BackupRefused and FileMissing."""

    def read(self, backup: Path, folder: Path, secret: BackupSecret) -> tuple[Path, BackupFacts]:
        """Take the file out of a backup into a folder; raises BackupRefused."""

    def signer(self, signing_key: str) -> str:
        """Return the public key that belongs to a branch's secret for signing."""

    def public_key(self, text: str) -> str:
        """Return the public key that somebody typed or pasted; raises BackupRefused (`problem`: recipient)."""


class BackupMedia(Protocol):
    """Sticks and folders that hold backups; errors of the medium itself come through as OSError."""

    def recognise(self, folder: Path) -> str:
        """Return the id of a medium, or an empty text when it has none that can be read."""

    def mark(self, folder: Path) -> str:
        """Give a medium an id of its own and return it."""

    def size(self, backup: Path) -> int | None:
        """Return the size of a plain file without reading it, or None when there is none."""

    def digest(self, backup: Path) -> tuple[int, str] | None:
        """Return size and SHA-256 of a plain file, or None when there is none or it cannot be read."""

    def clear_unfinished(self, folder: Path, before: datetime) -> None:
        """Remove what backups that never ended left in a folder before a moment."""

    def remove(self, backup: Path) -> bool:
        """Remove one file and tell whether it is gone."""


class ScratchFolder(Protocol):
    """A private folder for encrypted intermediate files, removed afterwards."""

    def __call__(self) -> AbstractContextManager[Path]:
        """Return the folder."""
