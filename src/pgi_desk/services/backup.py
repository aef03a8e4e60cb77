"""Make a verified backup, look into one, and restore one to a new file."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path

from pgi_desk.domain.errors import BackupNotVerified, DamagedFile, FolderMissing
from pgi_desk.domain.staff import Permission
from pgi_desk.services.backup_ports import BackupBox, BackupFacts, BackupSecret, ScratchFolder
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.key_ports import Vault
from pgi_desk.services.ports import RecordStore


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Where a backup goes and what locks it: a passphrase, or the public keys of those who may open it."""

    folder: Path
    passphrase: str | None = None
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was written, read back from the medium and compared; size in bytes."""

    path: Path
    size: int
    changes: ChangeSet


@dataclass(frozen=True, slots=True)
class BackupService:
    """What coordinators do with backups of the open file."""

    desk: Desk
    store: RecordStore
    box: BackupBox
    scratch: ScratchFolder
    own_recipient: str

    def make(self, command: MakeBackup) -> BackupMade:
        """Write a backup and prove that it restores before it gets its name.

        Raises FolderMissing, DamagedFile when the live file does not pass its own check, BackupRefused and
        BackupNotVerified; an existing backup is never touched.
        """
        self.desk.require(Permission.MAKE_BACKUP)
        if not command.folder.is_dir():
            raise FolderMissing(path=command.folder)
        facts, signing_key = self._facts()
        target = command.folder / f"pg-{secrets.token_hex(4)}-{facts.sequence}.pgibak"
        try:
            with self.scratch() as folder:
                self._write(folder, replace(facts, row_counts=self.store.row_counts()), signing_key, target, command)
            self.box.keep(target)
        finally:
            self.box.discard(target)
        return BackupMade(target, target.stat().st_size, self._note(facts))

    def _write(self, folder: Path, facts: BackupFacts, signing_key: str, target: Path, command: MakeBackup) -> None:
        copy = folder / "copy.pgidesk"
        self.store.copy_to(copy)
        report = self.store.verify_copy(copy)
        if not report.good:
            raise DamagedFile(path="", problems=tuple(problem.code for problem in report.problems))
        facts = replace(facts, audit_sequence=report.entries, audit_hash=report.head_hash)
        back = self.box.write(copy, facts, signing_key, target, self._secret(command))
        if self.store.verify_copy(back) != report:
            raise BackupNotVerified(path=target)

    def _secret(self, command: MakeBackup) -> BackupSecret:
        if command.passphrase is not None:
            return BackupSecret(passphrase=command.passphrase)
        return BackupSecret(recipients=(*command.recipients, self.own_recipient))

    def _facts(self) -> tuple[BackupFacts, str]:
        with self.desk.work("backup.make") as work:
            settings = work.settings
            facts = BackupFacts(
                schema_version=self.store.schema_version,
                file_id=settings.get("file_id"),
                sequence=int(settings.get("backup_sequence") or 0) + 1,
                created_utc=self.desk.clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                row_counts={},
                audit_sequence=0,
                audit_hash="",
                reason="manual",
            )
            return facts, settings.get("signing_key")

    def _note(self, facts: BackupFacts) -> ChangeSet:
        with self.desk.work("backup.make") as work:
            work.settings.put("backup_sequence", str(facts.sequence))
            work.settings.put("last_backup_at", self.desk.clock.now().isoformat(timespec="seconds"))
            work.audit.note(detail={"sequence": facts.sequence})
            work.commit()
        return ChangeSet.of(Kind.BACKUP)


@dataclass(frozen=True, slots=True)
class BackupReader:
    """What can be done with a backup when no file is open; nobody is signed in then."""

    box: BackupBox
    vault: Vault
    scratch: ScratchFolder

    def inspect(self, backup: Path, secret: BackupSecret) -> BackupFacts:
        """Open a backup, compare everything in it with its signed manifest and return that; raises BackupRefused."""
        with self.scratch() as folder:
            return self.box.read(backup, folder, secret)[1]

    def restore(self, backup: Path, target: Path, secret: BackupSecret) -> BackupFacts:
        """Write the file of a backup to a new place; raises BackupRefused and FileRefused, nothing is overwritten."""
        self.vault.refuse_bad_folder(target)
        self.vault.refuse_unsafe_place(target)
        with self.scratch() as folder:
            vault, facts = self.box.read(backup, folder, secret)
            self.vault.place_copy(vault, target)
        return facts
