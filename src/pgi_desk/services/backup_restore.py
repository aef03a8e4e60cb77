"""A backup beside the open file: what differs, and a restore to a new file. The open file is never touched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.errors import BackupRefused, DamagedBackup, NewerFormat
from pgi_desk.domain.staff import Permission
from pgi_desk.services.backup_opening import BackupOpener, BackupOpening
from pgi_desk.services.backup_ports import BackupBox, BackupFacts, ScratchFolder
from pgi_desk.services.desk import Desk
from pgi_desk.services.key_ports import Vault
from pgi_desk.services.ports import RecordStore
from pgi_desk.services.read_models import FileDifferences


@dataclass(frozen=True, slots=True)
class ComparedBackup:
    """What a backup says about itself, and how the file in it differs from the open one."""

    facts: BackupFacts
    differences: FileDifferences


@dataclass(frozen=True, slots=True)
class RestoredBackup:
    """What was restored to a new file, and how many records were erased from it again before it got its name."""

    facts: BackupFacts
    erased_again: int = 0


@dataclass(frozen=True, slots=True)
class BackupRestoreService:
    """What a coordinator does with a backup before anybody switches to it."""

    desk: Desk
    store: RecordStore
    box: BackupBox
    scratch: ScratchFolder
    opening: BackupOpening
    vault: Vault

    def compare(self, backup: Path, opener: BackupOpener) -> ComparedBackup:
        """Restore a backup into a scratch place, check it whole and compare it with the open file.

        Raises BackupRefused, also for a backup of another file, OlderKey, ShareRefused and NewerFormat.
        """
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.scratch() as folder:
            copy, facts = self.box.read(backup, folder, self.opening.secret(opener))
            self._refuse_foreign(backup, facts)
            raw_key = self.opening.raw_key(copy, opener)
            if not self.store.verify_copy(copy, raw_key).good:
                raise DamagedBackup(path=backup, problem="content")
            differences = self.store.compare_copy(copy, raw_key)
        self._note("backup.compare", facts)
        return ComparedBackup(facts, differences)

    def restore(self, backup: Path, opener: BackupOpener, target: Path) -> RestoredBackup:
        """Write the file of a backup to a new place; raises BackupRefused and FileRefused, nothing is overwritten.

        Whoever was erased after the backup was made is erased from the copy before it is there. Where the key of that
        time is not at hand, or the copy is of an older version, this happens when it is opened.
        """
        self.desk.require(Permission.MANAGE_BACKUPS)
        self.vault.refuse_bad_folder(target)
        self.vault.refuse_unsafe_place(target)
        with self.scratch() as folder:
            copy, facts = self.box.read(backup, folder, self.opening.secret(opener))
            self._refuse_foreign(backup, facts)
            again = self._forget(copy, opener, facts)
            self.vault.place_copy(copy, target)
        self._note("backup.restore_copy", facts)
        return RestoredBackup(facts, again)

    def _forget(self, copy: Path, opener: BackupOpener, facts: BackupFacts) -> int:
        with self.desk.work("backup.compare") as work:
            erased = frozenset(one.digest for one in work.tombstones.all())
        if not erased or facts.schema_version != self.store.schema_version:
            return 0
        try:
            raw_key = self.opening.raw_key(copy, opener)
        except BackupRefused:
            return 0
        return self.store.forget_in_copy(copy, raw_key, erased)

    def _refuse_foreign(self, backup: Path, facts: BackupFacts) -> None:
        if facts.schema_version > self.store.schema_version:
            raise NewerFormat(path=backup, found=facts.schema_version, known=self.store.schema_version)
        with self.desk.work("backup.compare") as work:
            self.opening.refuse_foreign(backup, facts, work.settings)

    def _note(self, action: str, facts: BackupFacts) -> None:
        with self.desk.work(action) as work:
            work.audit.note(detail={"sequence": facts.sequence})
            work.commit()
