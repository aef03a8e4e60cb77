"""Who can open the backups, where they lie, and the proof that one restores."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from pgi_desk.domain.backup_plan import (
    BackupMedium,
    BackupRecipient,
    BackupRecord,
    BackupStanding,
    RestoreDrill,
    days_since_drill,
    drill_is_due,
    standing,
)
from pgi_desk.domain.backup_reminders import Due, MediumStanding, Reminder, media_standings, next_medium, reminders
from pgi_desk.domain.errors import DamagedBackup, InvalidEntry
from pgi_desk.domain.identifiers import DrillId, MediumId, RecipientId
from pgi_desk.domain.staff import Permission
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.backup_opening import BackupOpener, BackupOpening
from pgi_desk.services.backup_ports import BackupBox, ScratchFolder
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import RecordStore

LONGEST_NAME = 80
BACKUP_WORDS = 6  # as many as for the file: a lost stick can be tried for years


@dataclass(frozen=True, slots=True)
class BackupState:
    """Everything a coordinator sees about backups; newest backup first.

    `media` are the sticks and folders with their age, `next_medium` is whose turn it is: None for a new one.
    `signer` is the public key with which this branch signs its backups.
    """

    backups: tuple[BackupRecord, ...]
    media: tuple[MediumStanding, ...]
    next_medium: BackupMedium | None
    recipients: tuple[BackupRecipient, ...]
    standing: BackupStanding
    days_since_drill: int | None
    drill_due: bool
    signer: str


@dataclass(frozen=True, slots=True)
class BackupCareService:
    """What coordinators look after between two backups."""

    desk: Desk
    store: RecordStore
    box: BackupBox
    scratch: ScratchFolder
    opening: BackupOpening

    def standing(self) -> BackupStanding:
        """Return how well the branch is backed up now."""
        self.desk.require(Permission.SEE_OVERVIEW)
        with self.desk.work("backup.make") as work:
            return standing(work.media.all(), self.desk.clock.now())

    def reminders(self) -> tuple[Reminder, ...]:
        """Return what is due, the most important first, as far as the signed-in staff member can do it.

        Of a copy nothing is: a backup is made of the file that is worked with.
        """
        self.desk.require(Permission.SEE_OVERVIEW)
        if self.desk.reading is not None:
            return ()
        with self.desk.work("backup.make") as work:
            found = reminders(work.media.all(), work.drills.all(), self.desk.clock.now())
        needed = dict.fromkeys(Due, Permission.MAKE_BACKUP) | {Due.DRILL: Permission.MANAGE_BACKUPS}
        return tuple(one for one in found if self.desk.may(needed[one.due]))

    def key_holders(self) -> tuple[str, ...]:
        """Return the names of the people whose keys open backups from now on."""
        self.desk.require(Permission.MAKE_BACKUP, reading=True)
        with self.desk.work("backup.make") as work:
            return tuple(one.name for one in work.recipients.all() if one.active)

    def suggest_passphrase(self) -> str:
        """Return a passphrase of random words for a backup."""
        self.desk.require(Permission.MAKE_BACKUP)
        return self.opening.vault.generate_passphrase(BACKUP_WORDS)

    def state(self) -> BackupState:
        """Return the ledger, the media, who can open backups, and when a restore was last proved."""
        self.desk.require(Permission.MANAGE_BACKUPS, reading=True)
        now = self.desk.clock.now()
        with self.desk.work("backup.make") as work:
            media, drills = work.media.all(), work.drills.all()
            return BackupState(
                backups=tuple(sorted(work.backups.all(), key=lambda one: one.sequence, reverse=True)),
                media=media_standings(media, now),
                next_medium=next_medium(media, now),
                recipients=work.recipients.all(),
                standing=standing(media, now),
                days_since_drill=days_since_drill(drills, now),
                drill_due=drill_is_due(drills, now),
                signer=self.box.signer(work.settings.get("signing_key")),
            )

    def add_recipient(self, name: str, public_key: str) -> ChangeSet:
        """Let the holder of a key open the backups from now on.

        Raises InvalidEntry, also for a key that is on the list, and BackupRefused for text that is no public key.
        """
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.desk.work("backup.recipients") as work:
            name, key = require_line("name", name, longest=LONGEST_NAME), self.box.public_key(public_key)
            if any(one.active and one.public_key == key for one in work.recipients.all()):
                raise InvalidEntry(field="public_key", problem="already_there")
            new_id = RecipientId(self.desk.identifiers.new_id())
            today, member = self.desk.clock.today(), self.desk.member.staff_id
            work.recipients.add(BackupRecipient(new_id, name, key, today, member))
            work.commit()
        return ChangeSet.of(Kind.BACKUP, key=new_id)

    def deactivate_recipient(self, recipient_id: RecipientId) -> ChangeSet:
        """Leave somebody out of new backups; older ones still open with that key."""
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.desk.work("backup.recipients") as work:
            work.recipients.update(replace(work.recipients.get(recipient_id), active=False))
            work.commit()
        return ChangeSet.of(Kind.BACKUP, key=recipient_id)

    def name_medium(self, medium_id: MediumId, label: str) -> ChangeSet:
        """Call a stick or folder what people call it; raises InvalidEntry."""
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.desk.work("backup.medium") as work:
            label = require_line("label", label, longest=LONGEST_NAME)
            work.media.update(replace(work.media.get(medium_id), label=label))
            work.commit()
        return ChangeSet.of(Kind.BACKUP, key=medium_id)

    def retire_medium(self, medium_id: MediumId) -> ChangeSet:
        """Count a stick that was lost or thrown away no longer."""
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.desk.work("backup.medium") as work:
            work.media.update(replace(work.media.get(medium_id), retired=True))
            work.commit()
        return ChangeSet.of(Kind.BACKUP, key=medium_id)

    def drill(self, backup: Path, opener: BackupOpener) -> RestoreDrill:
        """Restore a backup into a scratch place, check it whole, throw it away and remember how that went.

        A backup that turns out damaged is remembered as failed before DamagedBackup is raised. Other refusals
        (wrong secret, a backup of another file, OlderKey) prove nothing and leave no entry.
        """
        self.desk.require(Permission.MANAGE_BACKUPS)
        with self.scratch() as folder:
            copy, facts = self.box.read(backup, folder, self.opening.secret(opener))
            with self.desk.work("backup.drill") as work:
                self.opening.refuse_foreign(backup, facts, work.settings)
            report = self.store.verify_copy(copy, self.opening.raw_key(copy, opener))
        same = (report.entries, report.head_hash) == (facts.audit_sequence, facts.audit_hash)
        found = self._remember(facts.sequence, opener.way.value, good=report.good and same)
        if not found.good:
            raise DamagedBackup(path=backup, problem="content")
        return found

    def _remember(self, sequence: int, how: str, *, good: bool) -> RestoreDrill:
        new_id, member = DrillId(self.desk.identifiers.new_id()), self.desk.member.staff_id
        found = RestoreDrill(new_id, self.desk.clock.now(), member, sequence, how, good)
        with self.desk.work("backup.drill") as work:
            work.drills.add(found)
            work.audit.note(detail={"sequence": sequence, "good": good})
            work.commit()
        return found


def fingerprint(public_key: str) -> str:
    """Return what two people compare over the telephone: four groups of four hex digits."""
    digits = hashlib.sha256(public_key.encode()).hexdigest()[:16]
    return " ".join(digits[start : start + 4] for start in range(0, 16, 4))
