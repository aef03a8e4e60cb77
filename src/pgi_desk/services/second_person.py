"""A second person agrees at the same desk: with an own sign-in where they have one on this laptop, else by name."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pgi_desk.domain.errors import InvalidEntry, SignInRefused
from pgi_desk.domain.identifiers import CaseCode, StaffId
from pgi_desk.domain.staff import Permission, StaffMember
from pgi_desk.services.agreed_before import AGREED_BEFORE, Matter, agreements
from pgi_desk.services.desk import Desk
from pgi_desk.services.file_key import FileKey
from pgi_desk.services.key_ports import Keyring, UnlockDelay


@dataclass(frozen=True, slots=True)
class SignIn:
    """What the second person typed; empty where they have no way in on this laptop."""

    name: str = ""
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Approver:
    """Somebody who may agree to an exception; `has_way_in` says that they do it with an own sign-in.

    `agreed` says that they did so before, signed in themselves.
    """

    staff_id: StaffId
    name: str
    has_way_in: bool
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class SecondPerson:
    """Finds and checks the second person of a decision that nobody takes alone."""

    desk: Desk
    keyring: Keyring
    delay: UnlockDelay
    key: FileKey
    path: Path

    def candidates(
        self, needed: Permission = Permission.APPROVE_EXCEPTION, matter: Matter | None = None
    ) -> tuple[Approver, ...]:
        """Return who works here now and may do this, other than who is signed in; who agreed before signs no more."""
        ways_in = self.keyring.staff_with_a_way_in(self.key.salt)
        with self.desk.work("staff.list") as work:
            found = [one for one in work.staff.all() if self._may_approve(one, needed)]
            agreed = {one.decided_by for one in agreements(work, matter, self.desk.clock.now())} if matter else set()
        return tuple(
            Approver(key, one.name, key in ways_in and key not in agreed, key in agreed)
            for one in found
            for key in (one.staff_id,)
        )

    def matter(self, kind: str, code: CaseCode) -> Matter:
        """Return what the signed-in person wants to do in a case."""
        return Matter(kind, code, self.desk.member.staff_id)

    def approve(
        self,
        staff_id: StaffId,
        sign_in: SignIn,
        needed: Permission = Permission.APPROVE_EXCEPTION,
        field: str = "approved_by",
        matter: Matter | None = None,
    ) -> str:
        """Return how the second person agreed: signed_in, by_name, or agreed_before to this very matter.

        Raises InvalidEntry with this `field` for who may not, SignInRefused and WaitBeforeRetry: an unlocked desk is no
        place to guess a colleague's passphrase faster than at the door.
        """
        chosen = next((one for one in self.candidates(needed, matter) if one.staff_id == staff_id), None)
        if chosen is None:
            raise InvalidEntry(field=field, problem="two_people")
        if chosen.agreed:
            return AGREED_BEFORE
        if not chosen.has_way_in:
            return "by_name"
        self.delay.refuse_early(self.key.salt)
        if self._signed_in(sign_in) != staff_id:
            self.delay.failed(self.key.salt)
            raise SignInRefused()
        self._note_failures(self.delay.succeeded(self.key.salt))
        return "signed_in"

    def _signed_in(self, sign_in: SignIn) -> StaffId | None:
        try:
            return self.keyring.open(self.path, sign_in.name, sign_in.passphrase).staff_id
        except SignInRefused:
            return None

    def _note_failures(self, failures: int) -> None:
        if failures:
            with self.desk.work("file.unlock_failed") as work:
                work.audit.note(detail={"attempts": failures})
                work.commit()

    def _may_approve(self, member: StaffMember, needed: Permission) -> bool:
        may = member.may(needed, in_demo=self.desk.in_demo)
        return may and member.staff_id != self.desk.member.staff_id
