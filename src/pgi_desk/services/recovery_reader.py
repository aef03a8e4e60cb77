"""Open a file with two recovery sheets; nobody is signed in yet, so there is no role to ask."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.errors import ShareRefused, WrongPassphraseOrDamaged
from pgi_desk.services.files import FileService, OpenFile
from pgi_desk.services.key_ports import RecoveryShares


@dataclass(frozen=True, slots=True)
class RecoveryReader:
    """Recovery of a file whose passphrase is lost."""

    files: FileService
    shares: RecoveryShares

    def recover(self, path: Path, first: str, second: str) -> OpenFile:
        """Open the file as its coordinator; raises ShareRefused and FileRefused, and the file is unchanged then.

        The key from paper has to open the data, read-only, before anything is written.
        """
        files = self.files
        combined = self.shares.combine(first, second)
        raw_key = combined.file_key + files.vault.salt(path)
        files.vault.refuse_unsafe_place(path)
        try:
            files.stores.read_settings(path, raw_key, ())
        except WrongPassphraseOrDamaged as error:
            raise ShareRefused(problem="other_file", sheet=0, word=0, path=path) from error
        return files.open_with_key(path, raw_key, action="key.recover")
