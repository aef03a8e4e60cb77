"""What the use cases need of backups, as protocols."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """What a backup says about the file inside it; times are UTC, hashes hex."""

    schema_version: int
    file_id: str
    sequence: int
    created_utc: str
    row_counts: Mapping[str, int]
    audit_sequence: int
    audit_hash: str
    reason: str


@dataclass(frozen=True, slots=True)
class BackupSecret:
    """What locks or opens a backup: a passphrase, or public keys for writing and identities for reading."""

    passphrase: str | None = None
    recipients: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()


class BackupBox(Protocol):
    """Puts an encrypted file into a backup and takes it out again."""

    def write(self, vault: Path, facts: BackupFacts, signing_key: str, target: Path, secret: BackupSecret) -> Path:
        """Write a backup, read it back from the medium and return the file that came out of it.

        Nothing stands under the target's name until `keep`. Raises BackupRefused, BackupNotVerified, FileRefused.
        """

    def keep(self, target: Path) -> None:
        """Give the backup that was written and compared its final name."""

    def discard(self, target: Path) -> None:
        """Remove whatever an unfinished backup left behind."""

    def needs_passphrase(self, backup: Path) -> bool:
        """Tell whether a passphrase opens this backup; raises BackupRefused and FileMissing."""

    def read(self, backup: Path, folder: Path, secret: BackupSecret) -> tuple[Path, BackupFacts]:
        """Take the file out of a backup into a folder; raises BackupRefused."""


class ScratchFolder(Protocol):
    """A private folder for encrypted intermediate files, removed afterwards."""

    def __call__(self) -> AbstractContextManager[Path]:
        """Return the folder."""
