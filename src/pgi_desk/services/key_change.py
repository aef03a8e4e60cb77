"""A new passphrase and a new key for the file: said first what that means, carried out on the closed file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pgi_desk.domain.errors import DamagedFile
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Permission
from pgi_desk.services.desk import Desk
from pgi_desk.services.file_key import SALT_LENGTH, FileKey
from pgi_desk.services.key_ports import FileSwap, Keyring, Vault
from pgi_desk.services.ports import RecordStores
from pgi_desk.services.read_models import VerifyReport


@dataclass(frozen=True, slots=True)
class OldBackup:
    """A backup that the key of before opens for ever: its file, the stick it lies on, its number."""

    file_name: str
    medium: str
    sequence: int


@dataclass(frozen=True, slots=True)
class KeyChangeOrder:
    """What is going to be done, and what has to be done afterwards by hand."""

    path: Path
    by: StaffId
    old_key: bytes = field(repr=False)
    new_key: bytes = field(repr=False)
    backups: tuple[OldBackup, ...] = ()
    staff: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyChangeService:
    """What a coordinator prepares while the file is open."""

    desk: Desk
    vault: Vault
    keyring: Keyring
    key: FileKey
    path: Path

    def suggest(self) -> str:
        """Return a passphrase of six random words."""
        self.desk.require(Permission.MANAGE_KEYS)
        return self.vault.generate_passphrase(6)

    def order(self, passphrase: str) -> KeyChangeOrder:
        """Derive the new key and list what the old one still opens; nothing is changed. Raises WeakPassphrase."""
        self.desk.require(Permission.MANAGE_KEYS)
        old = self.key.raw
        with_slots = self.keyring.staff_with_a_way_in(self.key.salt)
        with self.desk.work("key.change") as work:
            branch = work.settings.get("branch_name")
            names = [one.name for one in work.staff.all()]
            self.vault.check_passphrase(passphrase, (branch, *branch.split(), *names))
            labels = {one.medium_id: one.label for one in work.media.all()}
            backups = [one for one in work.backups.all() if one.removed_at is None and one.key_id == self.desk.key_id]
            staff = tuple(one.name for one in work.staff.all() if one.active and one.staff_id in with_slots)
        return KeyChangeOrder(
            path=self.path,
            by=self.desk.member.staff_id,
            old_key=old,
            new_key=self.vault.new_raw_key(passphrase, old[-1]),
            backups=tuple(OldBackup(one.file_name, labels.get(one.medium_id, ""), one.sequence) for one in backups),
            staff=staff,
        )


@dataclass(frozen=True, slots=True)
class KeyChanger:
    """Carries an order out on the closed file; nobody is signed in then."""

    vault: Vault
    stores: RecordStores
    keyring: Keyring
    swap: FileSwap

    def run(self, order: KeyChangeOrder) -> None:
        """Write the file under the new key, check it whole, and put it in place; the old ways in go.

        What this laptop keeps under the old key goes as well: whoever left knows how to open it. Raises InUse,
        DamagedFile, DiskFull and FolderReadOnly; the file then opens with the old passphrase as before.
        """
        salt = order.old_key[-SALT_LENGTH:]
        with self.swap.held(order.path):
            self._exchange(order)
        self.keyring.forget(salt)
        self.vault.remove_own_copies(salt)

    def _exchange(self, order: KeyChangeOrder) -> None:
        before = self.stores.verify(order.path, order.old_key)
        if not before.good:
            raise DamagedFile(path=order.path, problems=tuple(problem.code for problem in before.problems))
        fresh = self.swap.prepare(order.path, "key_change")
        try:
            detail: dict[str, object] = {
                "from": self.vault.key_id(order.old_key),
                "to": self.vault.key_id(order.new_key),
            }
            self.stores.rekey(order.path, fresh, (order.old_key, order.new_key), order.by, detail)
            after = self.stores.verify(fresh, order.new_key)
            _refuse_loss(order.path, before, after)
            self.swap.put_in_place(order.path)
        except BaseException:
            self.swap.settle(order.path)
            raise


def _refuse_loss(path: Path, before: VerifyReport, after: VerifyReport) -> None:
    """The file under the new key must hold every row and one entry more."""
    if not after.good or after.rows != before.rows or after.entries != before.entries + 1:
        raise DamagedFile(path=path, problems=("rows_lost",))
