"""Bring a file of an older program to this one: backed up first, changed as a copy, checked, then swapped."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from pgi_desk.domain.errors import BackupNotVerified, DamagedFile
from pgi_desk.services.key_ports import FileSwap, Vault
from pgi_desk.services.ports import Clock, OldFile, RecordStores
from pgi_desk.services.read_models import VerifyReport


@dataclass(frozen=True, slots=True)
class Upgraded:
    """What was done: from which version of the tables, and where the copy from before lies."""

    found: int
    backup: Path


@dataclass(frozen=True, slots=True)
class FileUpgrade:
    """What happens to an older file when it is opened in the window; nobody is signed in yet."""

    vault: Vault
    stores: RecordStores
    swap: FileSwap
    clock: Clock

    def run(self, path: Path, raw_key: bytes) -> Upgraded:
        """Upgrade a file while nobody else can open it.

        Raises InUse, DamagedFile, DiskFull, FolderReadOnly and BackupNotVerified; the file is as it was then.
        """
        with self.swap.held(path):
            return self._exchange(path, raw_key)

    def settle(self, path: Path) -> None:
        """Clean up what a crash left beside a file; raises InUse when somebody works with it or exchanges it now."""
        with self.swap.held(path):
            self.swap.settle(path)

    def _exchange(self, path: Path, raw_key: bytes) -> Upgraded:
        # The check comes first: a damaged file is not written to, not even to bring in what a crash left.
        before = self._whole(path, self.stores.verify(path, raw_key))
        old = self.stores.look_into(path, raw_key)
        fresh = self.swap.prepare(path, "upgrade")
        try:
            backup = self._back_up(path, raw_key, old, before)
            self.stores.migrate(path, fresh, raw_key)
            after, new = self.stores.verify(fresh, raw_key), self.stores.look_into(fresh, raw_key)
            self._same_records(path, (before, old), (after, new))
            self.swap.put_in_place(path)
        except BaseException:
            self.swap.settle(path)
            raise
        return Upgraded(old.schema_version, backup)

    @staticmethod
    def _whole(path: Path, report: VerifyReport) -> VerifyReport:
        if not report.good:
            raise DamagedFile(path=path, problems=tuple(problem.code for problem in report.problems))
        return report

    def _same_records(
        self, path: Path, old_file: tuple[VerifyReport, OldFile], new_file: tuple[VerifyReport, OldFile]
    ) -> None:
        """The copy must hold every row of before and a chain that goes on from the old head."""
        (before, old), (after, new) = old_file, new_file
        self._whole(path, after)
        lost = [name for name, count in old.row_counts.items() if new.row_counts[name] < count]
        if lost or after.entries != before.entries + 1 or after.rows < before.rows:
            raise DamagedFile(path=path, problems=("rows_lost", *lost))

    def _back_up(self, path: Path, raw_key: bytes, old: OldFile, report: VerifyReport) -> Path:
        """Keep a checked copy in the application folder: an encrypted file like the old one, under the same passphrase.

        No backup for keys: whoever has to go back has the passphrase of the file and nothing else.
        """
        moment = self.clock.now().astimezone(UTC)
        name = f"before-{old.schema_version}-{moment:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}.pgidesk"
        target = self.vault.backup_folder() / name
        self.vault.place_copy(path, target)
        if self.stores.verify(target, raw_key) != report:
            target.unlink()
            raise BackupNotVerified(path=target)
        return target
