"""Create and open a case file; nobody is signed in yet, so there is no role to ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeAlias, TypeVar

from pgi_desk.domain.anchor import compare
from pgi_desk.domain.errors import (
    DamagedFile,
    DemoFile,
    ForeignFile,
    OlderFormat,
    RealFile,
    SignInRefused,
    WrongPassphraseOrDamaged,
)
from pgi_desk.domain.file_home import Standing
from pgi_desk.domain.identifiers import AgreementId, StaffId
from pgi_desk.domain.staff import Agreement, Role, StaffMember, agreed_until, usual_end
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.anchor_ports import Anchors
from pgi_desk.services.anchors import ChainCheck
from pgi_desk.services.branch_details import BranchDetails
from pgi_desk.services.erased_again import NOTHING_AGAIN, ErasedAgain, Replayed
from pgi_desk.services.file_key import SALT_LENGTH, FileKey
from pgi_desk.services.homes import HOME, TRAINING, Homes, TakeOverOrder
from pgi_desk.services.key_ports import Keyring, UnlockDelay, Vault
from pgi_desk.services.ports import Clock, Identifiers, RecordStore, RecordStores, UnitOfWork
from pgi_desk.services.read_models import VerifyReport
from pgi_desk.services.session import Bond
from pgi_desk.services.undoing import forget_old_changes
from pgi_desk.services.upgrade import FileUpgrade, Upgraded

T = TypeVar("T")

DEMO, REAL = TRAINING, "real"
Opened: TypeAlias = tuple[RecordStore, Upgraded | None, Replayed]


@dataclass(frozen=True, slots=True)
class CreateFile:
    """A new case file; `profile` is the cost of guessing its passphrase (1 low, 2 standard, 3 high, None: as suits).

    `agreement_on` is the day on which the coordinator signed the confidentiality agreement.
    """

    path: Path
    passphrase: str
    branch_name: str
    profile: int | None = None
    branch_lines: str = ""
    branch_phone: str = ""
    branch_contact: str = ""
    coordinator: str = "Coordinator"
    demo: bool = False
    agreement_on: date | None = None

    @property
    def branch(self) -> BranchDetails:
        """What the branch says about itself on its papers, as typed."""
        return BranchDetails(self.branch_name, self.branch_lines, self.branch_phone, self.branch_contact)


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that was opened: its store, who works with it, and whether it is for training.

    `reading` says how it stands to its home when it is a copy that is only read, `erased` whether it still held records
    that were erased before: they are gone from it now, or are not shown where it is only read.
    """

    path: Path
    store: RecordStore
    member: StaffMember
    in_demo: bool
    backup_recipient: str
    key: FileKey
    bond: Bond
    upgraded: Upgraded | None = None
    reading: Standing | None = None
    erased: Replayed = NOTHING_AGAIN

    def close(self) -> None:
        """Close the file and forget its key."""
        self.store.close()
        self.key.forget()


@dataclass(frozen=True, slots=True)
class FileService:
    """What can be done with a file before anybody is signed in."""

    vault: Vault
    stores: RecordStores
    identifiers: Identifiers
    clock: Clock
    keyring: Keyring
    delay: UnlockDelay
    homes: Homes
    erased: ErasedAgain
    upgrade: FileUpgrade | None = None

    def create(self, command: CreateFile) -> OpenFile:
        """Make a new file and open it; raises FileRefused, WeakPassphrase and InvalidEntry before anything is made.

        It gets its name when it is whole: after a crash, a full disk or a refusal there is none.
        """
        self.check(command)
        self.check_passphrase(command)
        raw_key = self.vault.new_raw_key(command.passphrase, command.profile)
        unfinished = self.vault.unfinished(command.path)
        try:
            store = self.stores.create(unfinished, raw_key)
            try:
                member = self._first_entries(store, command)
            finally:
                store.close()
            self.vault.finish(unfinished, command.path)
        except BaseException:
            self.vault.discard(unfinished)
            raise
        store = self.stores.open(command.path, raw_key)
        if not command.demo:
            self.erased.made_here(store, member.staff_id)
        bond = Bond(usual_end(command.agreement_on) if command.agreement_on is not None else None)
        return self._opened(command.path, store, member, raw_key, bond, in_demo=command.demo)

    def check(self, command: CreateFile) -> None:
        """Raise the InvalidEntry or FileRefused that making this file would raise; the passphrase is not looked at."""
        _branch_settings(command)
        _coordinator(command)
        if command.agreement_on is not None:
            self._agreement(StaffId(""), command.agreement_on)
        self.vault.refuse_bad_folder(command.path)
        self.vault.refuse_unsafe_place(command.path)

    def check_passphrase(self, command: CreateFile) -> None:
        """Raise WeakPassphrase when the passphrase of a new file is too easy to guess; training files take any."""
        branch = _branch_settings(command)["branch_name"]
        if not command.demo:
            self.vault.check_passphrase(command.passphrase, (branch, *branch.split()))

    def open(self, path: Path, passphrase: str, *, demo: bool | None = None) -> OpenFile:
        """Open a file with its own passphrase, as the coordinator; `demo` says which kind is expected.

        Raises FileRefused, DemoFile, RealFile and WaitBeforeRetry; the file is unchanged then.
        """
        self.vault.refuse_unsafe_place(path)
        return self._tried(path, passphrase, lambda key: self.open_with_key(path, key, demo=demo))

    def _tried(self, path: Path, passphrase: str, use: Callable[[bytes], T]) -> T:
        """Use the key that a passphrase gives; whoever tries many waits between them, whatever they are for."""
        salt = self.vault.salt(path)
        self.delay.refuse_early(salt)
        try:
            return use(self.vault.raw_key(path, passphrase))
        except WrongPassphraseOrDamaged:
            self.delay.failed(salt)
            raise

    def sign_in(self, path: Path, sign_in_name: str, passphrase: str) -> OpenFile:
        """Open a file as a staff member of this laptop; raises SignInRefused, WaitBeforeRetry and FileRefused."""
        salt = self.vault.salt(path)
        self.vault.refuse_unsafe_place(path)
        self.delay.refuse_early(salt)
        try:
            way_in = self.keyring.open(path, sign_in_name, passphrase)
        except SignInRefused:
            self.delay.failed(salt)
            raise
        return self.open_with_key(path, way_in.raw_key, staff_id=way_in.staff_id)

    def open_with_key(
        self,
        path: Path,
        raw_key: bytes,
        *,
        staff_id: StaffId | None = None,
        demo: bool | None = None,
        action: str = "file.open",
    ) -> OpenFile:
        """Open a file whose raw key is known; `action` is how the audit trail calls it.

        Without a staff member it is the coordinator. A copy that is not at home is opened for reading alone: neither
        it nor what this laptop keeps changes. Raises FileRefused, SignInRefused, DemoFile and RealFile.
        """
        standing = self.homes.judge(path, raw_key)
        may_work = standing.state.may_work
        store, upgraded, erased = self._store(path, raw_key) if may_work else self._store_to_read(path, raw_key)
        try:
            in_demo = _kind(store, path) == DEMO
            _refuse_other_kind(path, expected=demo, found=in_demo)
            member = _member(store, path, staff_id)
            bond = self._bond(store, member)
            if may_work:
                self._close_stray_ways_in(store, member, raw_key[-SALT_LENGTH:])
                self.homes.settle_in(store, member.staff_id, standing)
                erased = self.erased.replay(store, member.staff_id)
                self._note_opening(store, member, action, self.delay.succeeded(raw_key[-SALT_LENGTH:]))
        except BaseException:
            store.close()
            raise
        opened = self._opened(path, store, member, raw_key, bond, in_demo=in_demo)
        return replace(opened, upgraded=upgraded, reading=None if may_work else standing, erased=erased)

    def take_over(self, order: TakeOverOrder) -> None:
        """Make a closed copy the file that is worked with here, after a whole check.

        Raises DamagedFile and what `open` raises; the copy is as it was then.
        """
        report = self.stores.verify(order.path, order.raw_key)
        if not report.good:
            raise DamagedFile(path=order.path, problems=tuple(problem.code for problem in report.problems))
        standing = self.homes.judge(order.path, order.raw_key)
        store, *_ = self._store(order.path, order.raw_key)
        try:
            self.homes.take_over(store, order.by, standing)
        finally:
            store.close()

    def _store(self, path: Path, raw_key: bytes) -> Opened:
        """Open the records; where that is wanted, a file of an older program is brought to this one first."""
        if self.upgrade is not None:
            self.upgrade.settle(path)
        try:
            return self.stores.open(path, raw_key), None, NOTHING_AGAIN
        except OlderFormat:
            if self.upgrade is None:
                raise
        upgraded = self.upgrade.run(path, raw_key)
        return self.stores.open(path, raw_key), upgraded, NOTHING_AGAIN

    def _store_to_read(self, path: Path, raw_key: bytes) -> Opened:
        store, erased = self.erased.open_to_read(path, raw_key)
        return store, None, erased

    def verify(self, path: Path, passphrase: str) -> VerifyReport:
        """Check a file from outside; writes nothing to it. Raises FileRefused and WaitBeforeRetry."""
        return self._tried(path, passphrase, lambda key: _checked(self.stores, path, key))

    def compare(self, path: Path, passphrase: str, anchors: Anchors) -> ChainCheck | None:
        """Compare a closed file with what this laptop saw last; None when it never saw it. Writes nothing to it."""
        return self._tried(path, passphrase, lambda key: self._compared(path, key, anchors))

    def _compared(self, path: Path, raw_key: bytes, anchors: Anchors) -> ChainCheck | None:
        seen = anchors.last_seen(self.stores.file_id(path, raw_key)).point
        head = self.stores.chain_point(path, raw_key)
        if seen is None or head is None:
            return None
        here = self.stores.chain_point(path, raw_key, seen.sequence)
        return ChainCheck(compare(seen, here), head, seen)

    def _opened(
        self, path: Path, store: RecordStore, member: StaffMember, raw_key: bytes, bond: Bond, *, in_demo: bool
    ) -> OpenFile:
        return OpenFile(path, store, member, in_demo, self.vault.backup_recipient(raw_key), FileKey(raw_key), bond)

    def _first_entries(self, store: RecordStore, command: CreateFile) -> StaffMember:
        member = StaffMember(StaffId(self.identifiers.new_id()), _coordinator(command), Role.COORDINATOR)
        with store.open_work(member.staff_id, "file.create") as work:
            work.staff.add(member)
            if command.agreement_on is not None:
                work.agreements.add(self._agreement(member.staff_id, command.agreement_on))
            self._settings(work, command)
            work.commit()
        return member

    def _agreement(self, staff_id: StaffId, signed_on: date) -> Agreement:
        key = AgreementId(self.identifiers.new_id())
        agreement = Agreement(key, staff_id, signed_on, usual_end(signed_on), staff_id)
        return agreement.checked(self.clock.today())

    def _settings(self, work: UnitOfWork, command: CreateFile) -> None:
        settings = {
            "file_id": self.identifiers.new_id(),
            "kind": DEMO if command.demo else REAL,
            "created_on": self.clock.today().isoformat(),
            **_branch_settings(command),
            "signing_key": self.vault.new_signing_key(),
            "backup_sequence": "0",
        }
        if not command.demo:
            settings[HOME] = self.homes.new(command.path)
        for key, value in settings.items():
            work.settings.put(key, value)

    def _bond(self, store: RecordStore, member: StaffMember) -> Bond:
        with store.open_work(member.staff_id, "file.open") as work:
            return Bond(agreed_until(work.agreements.for_staff(member.staff_id), self.clock.today()))

    def _close_stray_ways_in(self, store: RecordStore, member: StaffMember, salt: bytes) -> None:
        """Take away the ways in of people who left or were never stored.

        A crash leaves them, or an old keyring that somebody put back. They open nothing here, but they hold the key.
        An older file that was put back does not know everybody who works here now, so it closes nothing.
        """
        with store.open_work(member.staff_id, "staff.way_in_closed") as work:
            if self.homes.is_older(work):
                return
            at_work = {one.staff_id for one in work.staff.all() if one.active}
            stray = self.keyring.staff_with_a_way_in(salt) - at_work
            if stray:
                for staff_id in sorted(stray):
                    self.keyring.remove(salt, staff_id)
                # How many, not whose: ids in a keyring that was tampered with can be any text.
                work.audit.note(detail={"ways_in": len(stray)})
                work.commit()

    def _note_opening(self, store: RecordStore, member: StaffMember, action: str, failures: int) -> None:
        if failures:
            with store.open_work(member.staff_id, "file.unlock_failed") as work:
                work.audit.note(detail={"attempts": failures})
                work.commit()
        with store.open_work(member.staff_id, action) as work:
            work.audit.note()
            forget_old_changes(work, self.clock.now())
            work.commit()


def _kind(store: RecordStore, path: Path) -> str:
    with store.open_work(StaffId(""), "file.open") as work:
        kind = work.settings.get("kind")
    if kind not in {DEMO, REAL}:
        raise ForeignFile(path=path)
    return kind


def _member(store: RecordStore, path: Path, staff_id: StaffId | None) -> StaffMember:
    """Return who signs in; whoever has the passphrase of the file works as the coordinator who keeps it.

    The role in the file counts, whatever the keyring says.
    """
    with store.open_work(StaffId(""), "file.open") as work:
        active = [one for one in work.staff.all() if one.active]
    coordinators = [one for one in active if one.role is Role.COORDINATOR]
    if not coordinators:
        raise ForeignFile(path=path)
    if staff_id is None:
        return coordinators[0]
    found = next((one for one in active if one.staff_id == staff_id), None)
    if found is None:
        raise SignInRefused()
    return found


def _branch_settings(command: CreateFile) -> dict[str, str]:
    """Return what is kept about the branch; raises InvalidEntry."""
    return command.branch.checked().settings()


def _coordinator(command: CreateFile) -> str:
    return require_line("coordinator", command.coordinator)


def _refuse_other_kind(path: Path, *, expected: bool | None, found: bool) -> None:
    """A training file is never opened as a real one, nor the reverse."""
    if expected is not None and expected != found:
        raise (DemoFile if found else RealFile)(path=path)


def _checked(stores: RecordStores, path: Path, raw_key: bytes) -> VerifyReport:
    """Return the report of a whole check, with a word about what records are found by where they are whole."""
    report = stores.verify(path, raw_key)
    return replace(report, finding_differed=True) if report.good and not stores.finding_fits(path, raw_key) else report
