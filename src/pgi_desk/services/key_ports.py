"""What the use cases need of keys and safe places, as protocols."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import StaffMember


@dataclass(frozen=True, slots=True)
class WayIn:
    """What a sign-in gives: the raw key of the file and who holds the slot."""

    raw_key: bytes
    staff_id: StaffId


class Keyring(Protocol):
    """The ways in of this laptop: the file's key, wrapped once for each staff member under their own passphrase."""

    def enrol(self, raw_key: bytes, member: StaffMember, sign_in_name: str, passphrase: str, profile: int) -> None:
        """Give a staff member a way in; an earlier one of theirs is replaced. Raises InvalidEntry for a taken name."""

    def open(self, path: Path, sign_in_name: str, passphrase: str) -> WayIn:
        """Return the key for a file; raises SignInRefused, DamagedKeyring and FileRefused."""

    def change_passphrase(self, path: Path, staff_id: StaffId, sign_in_name: str, old: str, new: str) -> None:
        """Wrap the key anew; raises SignInRefused when name and old passphrase are not those of this staff member."""

    def remove(self, salt: bytes, staff_id: StaffId) -> None:
        """Take a staff member's way in away; none is fine."""

    def staff_with_a_way_in(self, salt: bytes) -> frozenset[StaffId]:
        """Return who can sign in to the file with this salt; with a damaged keyring that is nobody."""

    def forget(self, salt: bytes) -> None:
        """Remove all ways in of a key that is no longer used."""


class UnlockDelay(Protocol):
    """Slows down guessing at this laptop; never deletes anything."""

    def refuse_early(self, salt: bytes) -> None:
        """Raise WaitBeforeRetry while the time after the last failures is not over."""

    def failed(self, salt: bytes) -> None:
        """Count a failure; the next wait is longer."""

    def succeeded(self, salt: bytes) -> int:
        """Forget the failures and return how many there were."""


class FileSwap(Protocol):
    """Puts a finished file in the place of the live one, whole or not at all; the rest is called while it is held."""

    def held(self, path: Path) -> AbstractContextManager[None]:
        """Keep everybody else out of the closed file; raises InUse."""

    def prepare(self, path: Path, purpose: str) -> Path:
        """Return where to put the new file; raises DiskFull and FolderReadOnly, and nothing is changed then."""

    def put_in_place(self, path: Path) -> None:
        """Give the prepared file the name of the live one; raises DamagedFile and FolderReadOnly."""

    def settle(self, path: Path) -> str:
        """Clean up what is unfinished and return what it was for, or an empty text."""


class Vault(Protocol):
    """Keys and safe places."""

    def refuse_unsafe_place(self, path: Path) -> None:
        """Raise UnsafePlace for a network share, a removable medium or a cloud folder."""

    def unfinished(self, path: Path) -> Path:
        """Return where a new file lies until it is whole, cleared of what a crash left there; raises InUse."""

    def finish(self, unfinished: Path, path: Path) -> None:
        """Give a new file, whole and closed, its name; raises FileExists, DiskFull, StorageFailed, FolderReadOnly."""

    def discard(self, unfinished: Path) -> None:
        """Remove what was made of a new file."""

    def refuse_bad_folder(self, path: Path) -> None:
        """Raise FolderMissing, FolderReadOnly or FileExists when no file can be made here."""

    def generate_passphrase(self, words: int) -> str:
        """Return a passphrase of random words."""

    def check_passphrase(self, passphrase: str, local_words: Sequence[str]) -> None:
        """Raise WeakPassphrase when it is too easy to guess."""

    def new_raw_key(self, passphrase: str, profile: int | None) -> bytes:
        """Return the raw key of a new file; takes as long as the profile says. None: what suits the laptop."""

    def salt(self, path: Path) -> bytes:
        """Return the first 16 bytes of an existing file; raises a FileRefused for what is not one of ours."""

    def raw_key(self, path: Path, passphrase: str) -> bytes:
        """Return the raw key of an existing file; raises a FileRefused for what is not one of ours."""

    def place_copy(self, source: Path, target: Path) -> None:
        """Copy an encrypted file to a new name, complete or not at all; raises FileExists and FolderReadOnly."""

    def backup_folder(self) -> Path:
        """Return the folder of this laptop for backups that the program makes by itself."""

    def remove_own_copies(self, salt: bytes) -> None:
        """Remove the copies that the program made by itself of a file whose key began with this salt."""

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
