"""Backups that were made, the sticks they lie on, who can open them, and the proof that they restore."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from pgi_desk.domain.identifiers import BackupId, DrillId, MediumId, RecipientId, StaffId


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """One backup that was read back from its medium; `key_id` says which key of the file is inside, size in bytes."""

    backup_id: BackupId
    sequence: int
    made_at: datetime
    made_by: StaffId
    medium_id: MediumId
    file_name: str
    size: int
    kind: str
    recipients: tuple[str, ...]
    key_id: str
    manifest_digest: str
    reason: str
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class BackupMedium:
    """A stick or folder that holds backups, recognised by an id of its own in a small file on it."""

    medium_id: MediumId
    label: str
    first_used_at: datetime
    last_verified_at: datetime | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class BackupRecipient:
    """Somebody whose public key opens the branch's backups."""

    recipient_id: RecipientId
    name: str
    public_key: str
    added_on: date
    added_by: StaffId
    active: bool = True


@dataclass(frozen=True, slots=True)
class RestoreDrill:
    """A restore that somebody did to prove that it works; `how` is key, shares or passphrase."""

    drill_id: DrillId
    done_at: datetime
    done_by: StaffId
    backup_sequence: int
    how: str
    good: bool
