"""Create and open a case file; nobody is signed in yet, so there is no role to ask."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pgi_desk.domain.anchor import compare
from pgi_desk.domain.errors import DemoFile, ForeignFile, RealFile
from pgi_desk.domain.identifiers import StaffId
from pgi_desk.domain.staff import Role, StaffMember
from pgi_desk.domain.text_entry import clean_line, clean_text, require_line
from pgi_desk.services.anchor_ports import Anchors
from pgi_desk.services.anchors import ChainCheck
from pgi_desk.services.file_key import FileKey
from pgi_desk.services.key_ports import Vault
from pgi_desk.services.ports import Clock, Identifiers, RecordStore, RecordStores, UnitOfWork
from pgi_desk.services.read_models import VerifyReport

DEMO, REAL = "demo", "real"


@dataclass(frozen=True, slots=True)
class CreateFile:
    """A new case file; `profile` is the cost of guessing its passphrase (1 low, 2 default, 3 high)."""

    path: Path
    passphrase: str
    branch_name: str
    profile: int = 2
    branch_lines: str = ""
    branch_phone: str = ""
    branch_contact: str = ""
    coordinator: str = "Coordinator"
    demo: bool = False


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that was opened: its store, who works with it, and whether it is for training."""

    path: Path
    store: RecordStore
    member: StaffMember
    in_demo: bool
    backup_recipient: str
    key: FileKey

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

    def create(self, command: CreateFile) -> OpenFile:
        """Make a new file and open it; raises FileRefused, WeakPassphrase and InvalidEntry before anything is made."""
        branch = require_line("branch_name", command.branch_name, longest=120)
        self.vault.refuse_bad_folder(command.path)
        self.vault.refuse_unsafe_place(command.path)
        if not command.demo:
            self.vault.check_passphrase(command.passphrase, (branch, *branch.split()))
        raw_key = self.vault.new_raw_key(command.passphrase, command.profile)
        store = self.stores.create(command.path, raw_key)
        try:
            member = self._first_entries(store, command, branch)
        except BaseException:
            store.close()
            command.path.unlink(missing_ok=True)
            raise
        return self._opened(command.path, store, member, raw_key, in_demo=command.demo)

    def open(self, path: Path, passphrase: str, *, demo: bool | None = None) -> OpenFile:
        """Open a file; `demo` says which kind is expected, None takes either.

        Raises FileRefused, DemoFile and RealFile; the file is unchanged then.
        """
        raw_key = self.vault.raw_key(path, passphrase)
        self.vault.refuse_unsafe_place(path)
        store = self.stores.open(path, raw_key)
        try:
            in_demo = self._kind(store, path) == DEMO
            _refuse_other_kind(path, expected=demo, found=in_demo)
            member = self._sign_in(store, path)
        except BaseException:
            store.close()
            raise
        return self._opened(path, store, member, raw_key, in_demo=in_demo)

    def verify(self, path: Path, passphrase: str) -> VerifyReport:
        """Check a file from outside; writes nothing. Raises FileRefused."""
        return self.stores.verify(path, self.vault.raw_key(path, passphrase))

    def compare(self, path: Path, passphrase: str, anchors: Anchors) -> ChainCheck | None:
        """Compare a closed file with what this laptop saw last; None when it never saw it. Writes nothing."""
        raw_key = self.vault.raw_key(path, passphrase)
        seen = anchors.last_seen(self.stores.file_id(path, raw_key)).point
        head = self.stores.chain_point(path, raw_key)
        if seen is None or head is None:
            return None
        here = self.stores.chain_point(path, raw_key, seen.sequence)
        return ChainCheck(compare(seen, here), head, seen)

    def _opened(
        self, path: Path, store: RecordStore, member: StaffMember, raw_key: bytes, *, in_demo: bool
    ) -> OpenFile:
        return OpenFile(path, store, member, in_demo, self.vault.backup_recipient(raw_key), FileKey(raw_key))

    def _first_entries(self, store: RecordStore, command: CreateFile, branch: str) -> StaffMember:
        name = require_line("coordinator", command.coordinator)
        member = StaffMember(StaffId(self.identifiers.new_id()), name, Role.COORDINATOR)
        with store.open_work(member.staff_id, "file.create") as work:
            work.staff.add(member)
            self._settings(work, command, branch)
            work.commit()
        return member

    def _settings(self, work: UnitOfWork, command: CreateFile, branch: str) -> None:
        settings = {
            "file_id": self.identifiers.new_id(),
            "kind": DEMO if command.demo else REAL,
            "created_on": self.clock.today().isoformat(),
            "branch_name": branch,
            "branch_lines": clean_text("branch_lines", command.branch_lines, longest=400),
            "branch_phone": clean_line("branch_phone", command.branch_phone),
            "branch_contact": clean_line("branch_contact", command.branch_contact),
            "signing_key": self.vault.new_signing_key(),
            "backup_sequence": "0",
        }
        for key, value in settings.items():
            work.settings.put(key, value)

    @staticmethod
    def _kind(store: RecordStore, path: Path) -> str:
        with store.open_work(StaffId(""), "file.open") as work:
            kind = work.settings.get("kind")
        if kind not in {DEMO, REAL}:
            raise ForeignFile(path=path)
        return kind

    @staticmethod
    def _sign_in(store: RecordStore, path: Path) -> StaffMember:
        """Whoever has the vault passphrase works as the coordinator who keeps it."""
        with store.open_work(StaffId(""), "file.open") as work:
            coordinators = [one for one in work.staff.all() if one.role is Role.COORDINATOR and one.active]
        if not coordinators:
            raise ForeignFile(path=path)
        with store.open_work(coordinators[0].staff_id, "file.open") as work:
            work.audit.note()
            work.commit()
        return coordinators[0]


def _refuse_other_kind(path: Path, *, expected: bool | None, found: bool) -> None:
    """A training file is never opened as a real one, nor the reverse."""
    if expected is not None and expected != found:
        raise (DemoFile if found else RealFile)(path=path)
