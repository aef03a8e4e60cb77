"""What the use cases need of keys and safe places, as protocols."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol


class Vault(Protocol):
    """Keys and safe places."""

    def refuse_unsafe_place(self, path: Path) -> None:
        """Raise UnsafePlace for a network share, a removable medium or a cloud folder."""

    def refuse_bad_folder(self, path: Path) -> None:
        """Raise FolderMissing, FolderReadOnly or FileExists when no file can be made here."""

    def check_passphrase(self, passphrase: str, local_words: Sequence[str]) -> None:
        """Raise WeakPassphrase when it is too easy to guess."""

    def new_raw_key(self, passphrase: str, profile: int) -> bytes:
        """Return the raw key of a new file; takes as long as the profile says."""

    def raw_key(self, path: Path, passphrase: str) -> bytes:
        """Return the raw key of an existing file; raises a FileRefused for what is not one of ours."""

    def salt(self, path: Path) -> bytes:
        """Return the salt that an existing file begins with; raises a FileRefused for what is not one of ours."""

    def place_copy(self, source: Path, target: Path) -> None:
        """Copy an encrypted file to a new name, complete or not at all; raises FileExists and FolderReadOnly."""

    def backup_recipient(self, raw_key: bytes) -> str:
        """Return the public key whose secret comes from the file key."""

    def key_id(self, raw_key: bytes) -> str:
        """Return sixteen hex digits that name a file key without giving it away."""

    def new_signing_key(self) -> str:
        """Return a new secret with which a branch signs its backups, as hex."""


@dataclass(frozen=True, slots=True)
class SplitKey:
    """A key as three sheets of words, which never show themselves in a traceback; `mark` stands on each sheet."""

    mark: str
    sheets: tuple[tuple[str, ...], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CombinedKey:
    """What two typed sheets gave: the file key without the salt, and the mark of their set."""

    file_key: bytes = field(repr=False)
    mark: str


class RecoveryShares(Protocol):
    """Splits a file key into three sheets of words, any two of which give it back."""

    def split(self, file_key: bytes) -> SplitKey:
        """Return three new sheets."""

    def combine(self, first: str, second: str) -> CombinedKey:
        """Return the key of two typed sheets, never a wrong one; raises ShareRefused (`problem`, `sheet`, `word`)."""
