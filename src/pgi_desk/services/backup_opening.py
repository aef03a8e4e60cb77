"""What somebody has in hand to open a backup, and the key of the file inside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from pgi_desk.domain.errors import BackupRefused, OlderKey
from pgi_desk.services.backup_ports import BackupBox, BackupFacts, BackupSecret
from pgi_desk.services.file_key import SALT_LENGTH, FileKey
from pgi_desk.services.key_ports import RecoveryShares, Vault
from pgi_desk.services.record_ports import FileSettings


class Way(StrEnum):
    """With what a backup is opened; drills are remembered with this code."""

    PASSPHRASE = "passphrase"  # noqa: S105  # the name of a way, not a secret
    KEY = "key"
    SHEETS = "shares"
    OPEN_FILE = "file"


@dataclass(frozen=True, slots=True)
class BackupOpener:
    """What was typed or chosen; only what belongs to `way` counts.

    `file_passphrase` is that of the file when the backup was made, for one that is older than the key of the open file.
    """

    way: Way = Way.PASSPHRASE
    passphrase: str = field(default="", repr=False)
    key_file: Path | None = None
    key_text: str = field(default="", repr=False)
    sheets: tuple[str, str] = field(default=("", ""), repr=False)
    file_passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class BackupOpening:
    """Turns what somebody has in hand into keys; `key` is that of the open file, None when no file is open."""

    box: BackupBox
    vault: Vault
    shares: RecoveryShares
    key: FileKey | None = None

    def secret(self, opener: BackupOpener) -> BackupSecret:
        """Return what opens the backup; raises FileMissing, BackupRefused (`problem`: identity) and ShareRefused."""
        if opener.way is Way.PASSPHRASE:
            return BackupSecret(passphrase=opener.passphrase)
        if opener.way is Way.SHEETS:
            return BackupSecret(identities=(self.box.key_of_file(self.shares.combine(*opener.sheets).file_key),))
        if opener.way is Way.OPEN_FILE and self.key is not None:
            return BackupSecret(identities=(self.box.key_of_file(self.key.raw[:-SALT_LENGTH]),))
        return BackupSecret(identities=self.box.keys_in(opener.key_file or opener.key_text))

    def refuse_foreign(self, backup: Path, facts: BackupFacts, settings: FileSettings) -> None:
        """Raise BackupRefused for a backup of another file than the open one, or one that this branch did not sign.

        Whoever knows the public key of a coordinator can write a backup that opens; nobody else can sign it.
        """
        if settings.get("file_id") != facts.file_id:
            raise BackupRefused(path=backup, problem="other_file")
        if self.box.signer(settings.get("signing_key")) != facts.signer:
            raise BackupRefused(path=backup, problem="other_signer")

    def raw_key(self, copy: Path, opener: BackupOpener) -> bytes:
        """Return the key of a file that came out of a backup; raises OlderKey when that is not the one of today.

        Raises FileRefused for a file that is not one of ours.
        """
        salt = self.vault.salt(copy)
        if self.key is not None and salt == self.key.salt:
            return self.key.raw
        if opener.way is Way.SHEETS:
            return self.shares.combine(*opener.sheets).file_key + salt
        if opener.file_passphrase:
            return self.vault.raw_key(copy, opener.file_passphrase)
        raise OlderKey()
