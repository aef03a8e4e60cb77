"""Who works with the file: enrol, bind by an agreement, give a way in, let go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from pgi_desk.domain.errors import LastCoordinator, SignInRefused
from pgi_desk.domain.identifiers import AgreementId, StaffId
from pgi_desk.domain.staff import Agreement, Permission, Role, StaffMember, agreed_until, usual_end
from pgi_desk.domain.text_entry import require_line
from pgi_desk.services.changes import ChangeSet, Kind
from pgi_desk.services.desk import Desk
from pgi_desk.services.file_key import FileKey
from pgi_desk.services.key_ports import Keyring, UnlockDelay, Vault
from pgi_desk.services.module_check import note_departure
from pgi_desk.services.ports import UnitOfWork
from pgi_desk.services.read_models import StaffRow
from pgi_desk.services.session import Bond


@dataclass(frozen=True, slots=True)
class EnrolStaff:
    """A new staff member and their way in on this laptop."""

    name: str
    role: Role
    sign_in_name: str
    passphrase: str
    agreement_on: date | None = None


@dataclass(frozen=True, slots=True)
class GiveWayIn:
    """A way in for somebody who is enrolled already, for instance on a new laptop or under a new key."""

    staff_id: StaffId
    sign_in_name: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class StaffService:
    """What coordinators do with staff, and everybody with their own passphrase."""

    desk: Desk
    vault: Vault
    keyring: Keyring
    delay: UnlockDelay
    key: FileKey
    path: Path
    bond: Bond

    def everybody(self) -> tuple[StaffRow, ...]:
        """Return everybody who works or worked with the file, in order of enrolment."""
        self.desk.require(Permission.MANAGE_STAFF, reading=True)
        today, ways_in = self.desk.clock.today(), self.keyring.staff_with_a_way_in(self.key.salt)
        with self.desk.work("staff.list") as work:
            return tuple(
                StaffRow(
                    staff_id=one.staff_id,
                    name=one.name,
                    role=one.role.value,
                    active=one.active,
                    agreed_until=agreed_until(work.agreements.for_staff(one.staff_id), today),
                    has_way_in=one.staff_id in ways_in,
                )
                for one in work.staff.all()
            )

    def enrol(self, command: EnrolStaff) -> ChangeSet:
        """Store a staff member and give them a way in; raises InvalidEntry and WeakPassphrase."""
        self.desk.require(Permission.MANAGE_STAFF)
        member = StaffMember(StaffId(self.desk.identifiers.new_id()), require_line("name", command.name), command.role)
        with self.desk.work("staff.enrol") as work:
            self._judge(work, command.passphrase, member)
            work.staff.add(member)
            if command.agreement_on is not None:
                self._agree(work, member.staff_id, command.agreement_on)
            # Before the commit: without a way in there is no staff member, and a way in alone opens nothing.
            self.keyring.enrol(self.key.raw, member, command.sign_in_name, command.passphrase, self._profile())
            try:
                work.commit()
            except BaseException:
                self.keyring.remove(self.key.salt, member.staff_id)
                raise
        return ChangeSet.of(Kind.STAFF, key=member.staff_id)

    def give_way_in(self, command: GiveWayIn) -> ChangeSet:
        """Let a staff member sign in on this laptop; raises InvalidEntry, WeakPassphrase and RecordNotFound."""
        self.desk.require(Permission.MANAGE_STAFF)
        with self.desk.work("staff.passphrase") as work:
            member = work.staff.get(command.staff_id)
            self._judge(work, command.passphrase, member)
            self.keyring.enrol(self.key.raw, member, command.sign_in_name, command.passphrase, self._profile())
            work.audit.note(detail={"staff": member.staff_id})
            work.commit()
        return ChangeSet.of(Kind.STAFF, key=member.staff_id)

    def change(self, staff_id: StaffId, name: str, role: Role) -> ChangeSet:
        """Store another name or role; raises InvalidEntry, RecordNotFound and LastCoordinator."""
        self.desk.require(Permission.MANAGE_STAFF)
        with self.desk.work("staff.change") as work:
            known = work.staff.get(staff_id)
            if role is not Role.COORDINATOR:
                self._keep_a_coordinator(work, staff_id)
            work.staff.update(replace(known, name=require_line("name", name), role=role))
            work.commit()
        return ChangeSet.of(Kind.STAFF, key=staff_id)

    def record_agreement(self, staff_id: StaffId, signed_on: date, valid_until: date | None = None) -> ChangeSet:
        """Store that somebody signed the confidentiality agreement; raises InvalidEntry and RecordNotFound."""
        self.desk.require(Permission.MANAGE_STAFF)
        with self.desk.work("staff.agree") as work:
            work.staff.get(staff_id)
            self._agree(work, staff_id, signed_on, valid_until)
            work.commit()
        return ChangeSet.of(Kind.STAFF, key=staff_id)

    def leave(self, staff_id: StaffId) -> ChangeSet:
        """Close the file to somebody who left: no way in here, no role any more.

        The key that their slot held stays the key of the file until it is changed (KeyChange), and of every older
        copy for good. A signed level of readiness falls by one. Raises RecordNotFound and LastCoordinator.
        """
        self.desk.require(Permission.MANAGE_STAFF)
        with self.desk.work("staff.leave") as work:
            known = work.staff.get(staff_id)
            self._keep_a_coordinator(work, staff_id)
            work.staff.update(replace(known, active=False))
            note_departure(self.desk, work, known)
            # Before the commit: nobody counts as gone while this laptop still holds the key for them.
            self.keyring.remove(self.key.salt, staff_id)
            work.commit()
        return ChangeSet.of(Kind.STAFF, key=staff_id)

    def suggest_passphrase(self, words: int) -> str:
        """Return a passphrase of random words."""
        self.desk.require(Permission.OWN_ACCOUNT)
        return self.vault.generate_passphrase(words)

    def change_own_passphrase(self, sign_in_name: str, old: str, new: str) -> ChangeSet:
        """Change the passphrase with which one signs in oneself.

        Raises SignInRefused, also for a colleague's, WaitBeforeRetry and WeakPassphrase.
        """
        self.desk.require(Permission.OWN_ACCOUNT)
        staff_id = self.desk.member.staff_id
        self.delay.refuse_early(self.key.salt)
        with self.desk.work("staff.passphrase") as work:
            self._judge(work, new, self.desk.member)
            try:
                self.keyring.change_passphrase(self.path, staff_id, sign_in_name, old, new)
            except SignInRefused:
                # An unlocked desk is no place to guess faster than at the door.
                self.delay.failed(self.key.salt)
                raise
            work.audit.note(detail={"staff": staff_id})
            work.commit()
        self._note_failures()
        return ChangeSet.of(Kind.STAFF, key=staff_id)

    def _agree(self, work: UnitOfWork, staff_id: StaffId, signed_on: date, valid_until: date | None = None) -> None:
        agreement = Agreement(
            agreement_id=AgreementId(self.desk.identifiers.new_id()),
            staff_id=staff_id,
            signed_on=signed_on,
            valid_until=valid_until or usual_end(signed_on),
            recorded_by=self.desk.member.staff_id,
        )
        work.agreements.add(agreement.checked(self.desk.clock.today()))
        if staff_id == self.desk.member.staff_id:
            self.bond.extend(agreement.valid_until)

    def _note_failures(self) -> None:
        failures = self.delay.succeeded(self.key.salt)
        if failures:
            with self.desk.work("file.unlock_failed") as work:
                work.audit.note(detail={"attempts": failures})
                work.commit()

    def _judge(self, work: UnitOfWork, passphrase: str, member: StaffMember) -> None:
        branch = work.settings.get("branch_name")
        self.vault.check_passphrase(passphrase, (branch, *branch.split(), member.name, *member.name.split()))

    def _profile(self) -> int:
        """A way in costs as much to guess as the passphrase of the file."""
        return self.key.salt[-1]

    @staticmethod
    def _keep_a_coordinator(work: UnitOfWork, leaving: StaffId) -> None:
        others = (one for one in work.staff.all() if one.staff_id != leaving)
        if not any(one.active and one.role is Role.COORDINATOR for one in others):
            raise LastCoordinator()
