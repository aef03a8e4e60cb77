"""Keys and safe places in one object: what the use cases know as the vault."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Sequence
from contextlib import AbstractContextManager, suppress
from pathlib import Path

from pgi_desk.domain.errors import FileRefused
from pgi_desk.security import file_swap
from pgi_desk.security.app_folder import application_folder
from pgi_desk.security.branch_signer import BranchSigner
from pgi_desk.security.file_header import inspect_header
from pgi_desk.security.file_key_identity import identity_of_file_key
from pgi_desk.security.file_lock import held
from pgi_desk.security.files import create_private_file, disk_refusals, place_new_file, private_folder
from pgi_desk.security.key_derivation import KEY_LENGTH, Profile, derive_file_key, new_salt, suited_profile
from pgi_desk.security.passphrases import check_passphrase, generate_passphrase
from pgi_desk.security.places import LOGS, refuse_bad_folder, refuse_unsafe_place


class FileVault:
    """Implements the Vault port."""

    def refuse_unsafe_place(self, path: Path) -> None:
        """Raise UnsafePlace for a network share, a removable medium or a cloud folder."""
        refuse_unsafe_place(path)

    def refuse_bad_folder(self, path: Path) -> None:
        """Raise FolderMissing, FolderReadOnly or FileExists when no file can be made here."""
        refuse_bad_folder(path)

    def unfinished(self, path: Path) -> Path:
        """Return where a new file lies until it is whole, cleared of what a crash left there; raises InUse."""
        part = path.with_name(f"{path.name}.part")
        with held(part):  # whoever is making it at this moment
            pass
        self.discard(part)
        return part

    def finish(self, unfinished: Path, path: Path) -> None:
        """Give a new file its name; raises FileExists, DiskFull, StorageFailed and FolderReadOnly."""
        place_new_file(unfinished, path)

    def discard(self, unfinished: Path) -> None:
        """Remove what was made of a new file, with the logs beside it."""
        for suffix in ("", *LOGS):
            with suppress(OSError):
                unfinished.with_name(unfinished.name + suffix).unlink()

    def generate_passphrase(self, words: int) -> str:
        """Return a passphrase of random words."""
        return generate_passphrase(words)

    def check_passphrase(self, passphrase: str, local_words: Sequence[str]) -> None:
        """Raise WeakPassphrase when it is too easy to guess."""
        check_passphrase(passphrase, local_words)

    def new_raw_key(self, passphrase: str, profile: int | None) -> bytes:
        """Return the file key of a new salt, and that salt; without a profile, of the one that suits this laptop."""
        salt = new_salt(suited_profile() if profile is None else Profile(profile))
        return bytes(derive_file_key(passphrase, salt)) + salt

    def salt(self, path: Path) -> bytes:
        """Return the first 16 bytes of an existing file."""
        return inspect_header(path)

    def raw_key(self, path: Path, passphrase: str) -> bytes:
        """Return the file key for the salt that the file begins with, and that salt."""
        salt = inspect_header(path)
        return bytes(derive_file_key(passphrase, salt)) + salt

    def place_copy(self, source: Path, target: Path) -> None:
        """Copy an encrypted file to a new name, complete or not at all.

        Raises FileExists, DiskFull, StorageFailed and FolderReadOnly.
        """
        part = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
        try:
            with disk_refusals(target), create_private_file(part) as stream, source.open("rb") as content:
                shutil.copyfileobj(content, stream)
                stream.flush()
                os.fsync(stream.fileno())
            place_new_file(part, target)
        finally:
            with suppress(OSError):
                part.unlink()

    def backup_folder(self) -> Path:
        """Return the folder of this laptop for backups that the program makes by itself."""
        folder = application_folder() / "backups"
        private_folder(folder)
        return folder

    def remove_own_copies(self, salt: bytes) -> None:
        """Remove the copies that the program made by itself of a file whose key began with this salt."""
        for copy in self.backup_folder().glob("*.pgidesk"):
            with suppress(OSError, FileRefused):  # what is no file of ours, or in use, stays
                if inspect_header(copy) == salt:
                    copy.unlink()

    def backup_recipient(self, raw_key: bytes) -> str:
        """Return the public key whose secret comes from the file key."""
        return identity_of_file_key(raw_key[:KEY_LENGTH])[1]

    def key_id(self, raw_key: bytes) -> str:
        """Return sixteen hex digits of a hash of the key's public recipient."""
        return hashlib.sha256(self.backup_recipient(raw_key).encode()).hexdigest()[:16]

    def new_signing_key(self) -> str:
        """Return a new Ed25519 seed as hex."""
        return BranchSigner.new_signing_key().hex()


class DiskFileSwap:
    """Implements the FileSwap port."""

    def held(self, path: Path) -> AbstractContextManager[None]:
        """Keep everybody else out of the closed file."""
        return held(path)

    def prepare(self, path: Path, purpose: str) -> Path:
        """Return where to put the new file."""
        return file_swap.prepare(path, purpose)

    def put_in_place(self, path: Path) -> None:
        """Give the prepared file the name of the live one."""
        file_swap.put_in_place(path)

    def settle(self, path: Path) -> str:
        """Clean up what is unfinished and return what it was for."""
        return file_swap.settle(path)
