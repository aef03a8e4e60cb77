"""Make a verified backup, look into one, and restore one to a new file."""

from __future__ import annotations

import errno
import secrets
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, timedelta
from pathlib import Path

from pgi_desk.domain.audit import GENESIS
from pgi_desk.domain.backup_plan import BackupMedium, BackupRecord, clock_is_doubtful, next_sequence, to_remove
from pgi_desk.domain.errors import (
    BackupNotVerified,
    DamagedFile,
    DiskFull,
    FolderMissing,
    FolderReadOnly,
    Interrupted,
    StorageFailed,
    TooLargeForMedium,
)
from pgi_desk.domain.identifiers import BackupId, MediumId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.backup_ports import (
    BackupBox,
    BackupFacts,
    BackupMedia,
    BackupOrder,
    BackupProgress,
    BackupSecret,
    Phase,
    ScratchFolder,
    Unwatched,
    begin,
)
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.key_ports import Vault
from pgi_desk.services.ports import RecordStore, UnitOfWork
from pgi_desk.services.read_models import VerifyReport

UNWATCHED = Unwatched()
CHUNK = 1024 * 1024
# No backup takes so long: what is older and unfinished is of a stick that was pulled out.
LONG_OVER = timedelta(days=1)
FULL = frozenset({"ENOSPC", "EDQUOT"})
# The folder is at fault and not the disk; the sentence about the folder is the right one.
NOT_ALLOWED = frozenset({"EACCES", "EPERM", "EROFS"})


@dataclass(frozen=True, slots=True)
class MakeBackup:
    """Where a backup goes and what locks it: a passphrase, or the public keys of those who may open it.

    `language` is that of the steps inside; without one they are in the language of the last backup.
    """

    folder: Path
    passphrase: str | None = field(default=None, repr=False)
    recipients: tuple[str, ...] = ()
    reason: str = "manual"
    language: str = ""


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A backup that was written, read back from the medium and compared; size in bytes.

    `removed` counts old backups that rotation took away afterwards.
    """

    path: Path
    size: int
    changes: ChangeSet
    removed: int = 0


@dataclass(frozen=True, slots=True)
class BackupService:
    """What coordinators do with backups of the open file."""

    desk: Desk
    store: RecordStore
    box: BackupBox
    scratch: ScratchFolder
    own_recipient: str
    media: BackupMedia
    key_id: str
    vault: Vault

    def make(self, command: MakeBackup, progress: BackupProgress = UNWATCHED) -> BackupMade:
        """Write a backup, prove that it restores before it gets its name, then let old ones go.

        Raises FolderMissing, WeakPassphrase, DamagedFile when the live file does not pass its own check, BackupRefused,
        BackupNotVerified, DiskFull, FolderReadOnly, StorageFailed and Interrupted; an existing backup is never touched
        before that.
        """
        self.desk.require(Permission.MAKE_BACKUP)
        with _clear_refusal(command.folder):
            if not command.folder.is_dir():
                raise FolderMissing(path=command.folder)
        order = self._order(command)
        target, facts = order.target, order.facts
        with _clear_refusal(command.folder):
            try:
                with self.scratch() as folder:
                    size, digest = self._write(folder, order, progress)
                medium = self.media.recognise(command.folder) or self.media.mark(command.folder)
                self.box.keep(target)
                self.media.clear_unfinished(command.folder, self.desk.clock.now() - LONG_OVER)
            finally:
                self.box.discard(target)
        record = self._record(facts, MediumId(medium), target, size, digest, order.secret)
        changes = self._note(record, order.language)
        return BackupMade(target, size, changes, self._prune(command.folder, MediumId(medium), facts.sequence))

    def _write(self, folder: Path, order: BackupOrder, progress: BackupProgress) -> tuple[int, str]:
        """Write a backup beside its name and return its size and digest; until it was proven it has no name.

        The copy is checked while it is encrypted and read back: both are work enough for a processor each.
        """
        copy = folder / "copy.pgidesk"
        begin(progress, Phase.COPY)
        facts = replace(order.facts, row_counts=self.store.row_counts())
        self.store.copy_to(copy)
        begin(progress, Phase.CHECK)
        with _beside(lambda stopped: self.store.verify_copy(copy, stopped=stopped), progress) as checking:
            back = self.box.write(copy, replace(order, facts=facts), progress)
            begin(progress, Phase.RESTORE_TEST)
            # The copy passes the whole check: what came back byte for byte the same would pass it again.
            if not _same_bytes(copy, back):
                raise BackupNotVerified(path=order.target)
            size, digest = self.media.digest(self.box.part(order.target)) or _gone(order.target)
            report = checking.result()
        if not report.good:
            raise DamagedFile(path="", problems=tuple(problem.code for problem in report.problems))
        if (report.entries, report.head_hash) != (facts.audit_sequence, facts.audit_hash):
            raise BackupNotVerified(path=order.target)
        if progress.stopping():
            raise Interrupted()
        return size, digest

    def _order(self, command: MakeBackup) -> BackupOrder:
        facts, signing_key, recipients = self._facts(command)
        target = command.folder / f"pg-{secrets.token_hex(4)}-{facts.sequence}.pgibak"
        with self.desk.work("backup.make") as work:
            language = command.language or work.settings.get("backup_language")
        return BackupOrder(facts, signing_key, target, self._secret(command, recipients), language)

    def _judge(self, work: UnitOfWork, passphrase: str) -> None:
        """A backup is what gets lost: its passphrase is judged like that of the file."""
        branch = work.settings.get("branch_name")
        self.vault.check_passphrase(passphrase, (branch, *branch.split(), *(one.name for one in work.staff.all())))

    def _secret(self, command: MakeBackup, recipients: tuple[str, ...]) -> BackupSecret:
        if command.passphrase is not None:
            return BackupSecret(passphrase=command.passphrase)
        return BackupSecret(recipients=tuple(dict.fromkeys((*command.recipients, *recipients, self.own_recipient))))

    def _facts(self, command: MakeBackup) -> tuple[BackupFacts, str, tuple[str, ...]]:
        with self.desk.work("backup.make") as work:
            settings = work.settings
            if command.passphrase is not None:
                self._judge(work, command.passphrase)
            head = work.audit.point()
            facts = BackupFacts(
                schema_version=self.store.schema_version,
                file_id=settings.get("file_id"),
                sequence=next_sequence(int(settings.get("backup_sequence") or 0), work.backups.all()),
                created_utc=self.desk.clock.now().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                row_counts={},
                audit_sequence=head.sequence if head is not None else 0,
                audit_hash=head.hash if head is not None else GENESIS,
                reason=command.reason,
                signer=self.box.signer(settings.get("signing_key")),
            )
            recipients = tuple(one.public_key for one in work.recipients.all() if one.active)
            return facts, settings.get("signing_key"), recipients

    def _record(
        self, facts: BackupFacts, medium_id: MediumId, target: Path, size: int, digest: str, secret: BackupSecret
    ) -> BackupRecord:
        return BackupRecord(
            backup_id=BackupId(self.desk.identifiers.new_id()),
            sequence=facts.sequence,
            made_at=self.desk.clock.now(),
            made_by=self.desk.member.staff_id,
            medium_id=medium_id,
            file_name=target.name,
            size=size,
            kind="recipients" if secret.passphrase is None else "passphrase",
            recipients=secret.recipients,
            key_id=self.key_id,
            manifest_digest=digest,
            reason=facts.reason,
        )

    def _note(self, record: BackupRecord, language: str) -> ChangeSet:
        with self.desk.work("backup.make") as work:
            _remember_medium(work, record)
            work.backups.add(record)
            work.settings.put("backup_sequence", str(record.sequence))
            if language != work.settings.get("backup_language"):
                work.settings.put("backup_language", language)
            work.settings.put("last_backup_at", record.made_at.isoformat(timespec="seconds"))
            work.audit.note(detail={"sequence": record.sequence})
            work.commit()
        return ChangeSet.of(Kind.BACKUP)

    def _prune(self, folder: Path, medium_id: MediumId, made: int) -> int:
        """Remove what rotation lets go and the ledger knows byte for byte; anything else stays.

        A backup that is no longer on the medium must not count as one of those that are kept. The one just made has
        its time from the clock that is asked about.
        """
        now = self.desk.clock.now()
        with self.desk.work("backup.prune") as work:
            ledger = work.backups.all()
        if clock_is_doubtful((one for one in ledger if one.sequence != made), now):
            return 0
        here = [one for one in ledger if self.media.size(folder / one.file_name) == one.size]
        return sum(self._remove(folder / record.file_name, record) for record in to_remove(here, medium_id, now))

    def _remove(self, backup: Path, record: BackupRecord) -> bool:
        if self.media.digest(backup) != (record.size, record.manifest_digest) or not self.media.remove(backup):
            return False
        with self.desk.work("backup.prune") as work:
            work.backups.update(replace(record, removed_at=self.desk.clock.now()))
            work.audit.note(detail={"sequence": record.sequence})
            work.commit()
        return True


def _remember_medium(work: UnitOfWork, record: BackupRecord) -> None:
    known = {medium.medium_id: medium for medium in work.media.all()}
    medium = known.get(record.medium_id)
    if medium is None:
        label = str(len(known) + 1)
        work.media.add(BackupMedium(record.medium_id, label, record.made_at, record.made_at))
    else:
        # Whatever was said about it before: it is here, and a backup on it was just read back.
        work.media.update(replace(medium, last_verified_at=record.made_at, retired=False))


def _gone(target: Path) -> tuple[int, str]:
    raise BackupNotVerified(path=target)


@contextmanager
def _beside(
    check: Callable[[Callable[[], bool]], VerifyReport], progress: BackupProgress
) -> Iterator[Future[VerifyReport]]:
    """Run a check in a thread of its own; it stops when the backup is to stop, and when the rest of it failed."""
    over = threading.Event()
    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="pgi-backup") as executor:
        try:
            yield executor.submit(check, lambda: over.is_set() or progress.stopping())
        finally:
            over.set()


def _same_bytes(one: Path, other: Path) -> bool:
    with one.open("rb") as left, other.open("rb") as right:
        while True:
            part, again = left.read(CHUNK), right.read(CHUNK)
            if part != again:
                return False
            if not part:
                return True


@contextmanager
def _clear_refusal(folder: Path) -> Iterator[None]:
    """Turn a full stick, or one that was pulled out, into the refusal whose sentence says so."""
    try:
        yield
    except OSError as error:
        raise _refusal(errno.errorcode.get(error.errno or 0, ""), folder) from error
    except FolderReadOnly as error:
        raise _refusal(str(error.facts.get("detail", "")), folder) from error


def _refusal(code: str, folder: Path) -> DiskFull | FolderReadOnly | StorageFailed | TooLargeForMedium:
    if code in NOT_ALLOWED:
        return FolderReadOnly(path=folder, what="write", detail=code)
    if code == "EFBIG":
        return TooLargeForMedium(path=folder)
    return DiskFull(path=folder) if code in FULL else StorageFailed(detail=code)


@dataclass(frozen=True, slots=True)
class BackupReader:
    """What can be done with a backup when no file is open; nobody is signed in then."""

    box: BackupBox
    vault: Vault
    scratch: ScratchFolder

    def inspect(self, backup: Path, secret: BackupSecret) -> BackupFacts:
        """Open a backup, compare everything in it with its signed manifest and return that.

        Raises BackupRefused, DiskFull and StorageFailed.
        """
        with _clear_refusal(backup.parent), self.scratch() as folder:
            return self.box.read(backup, folder, secret)[1]

    def restore(self, backup: Path, target: Path, secret: BackupSecret) -> BackupFacts:
        """Write the file of a backup to a new place; nothing is overwritten.

        Raises BackupRefused, FileRefused, DiskFull and StorageFailed.
        """
        self.vault.refuse_bad_folder(target)
        self.vault.refuse_unsafe_place(target)
        with _clear_refusal(target.parent), self.scratch() as folder:
            vault, facts = self.box.read(backup, folder, secret)
            self.vault.place_copy(vault, target)
        return facts
