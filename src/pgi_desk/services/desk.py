"""What every use case shares: who is signed in, the file, the time and the content lists."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date

from pgi_desk.domain.child_consent import ConsentBand, consent_bands
from pgi_desk.domain.code_list import ContentLibrary
from pgi_desk.domain.errors import ReadOnlyCopy
from pgi_desk.domain.file_home import Standing
from pgi_desk.domain.service_directory import VettingRules
from pgi_desk.domain.staff import READING, Permission, StaffMember, require_agreement
from pgi_desk.services.ports import Clock, Identifiers, OpenWork, Queries, UnitOfWork


def _not_bound() -> date | None:
    return None


@dataclass(frozen=True, slots=True)
class Desk:
    """The surroundings of a use case; `key_id` names the key that the file has now."""

    member: StaffMember
    in_demo: bool
    open_work: OpenWork
    open_queries: Callable[[], Queries]
    clock: Clock
    identifiers: Identifiers
    content: ContentLibrary
    # Asked anew each time: the coordinator may record an agreement while somebody works.
    agreed_until: Callable[[], date | None] = _not_bound
    key_id: str = ""
    # How the file stands to its home, when it is a copy that is only read.
    reading: Standing | None = None

    @property
    def queries(self) -> Queries:
        """The reading side; opened by the thread that first asks, which is the reading lane."""
        return self.open_queries()

    def require(self, permission: Permission, *, reading: bool = False) -> None:
        """Raise NotPermitted, AgreementNeeded or ReadOnlyCopy unless the signed-in staff member may do this now.

        `reading` says that the use case only reads, although its permission is one for changes.
        """
        self.member.require(permission, in_demo=self.in_demo)
        if not self.in_demo:
            require_agreement(permission, self.agreed_until(), self.clock.today())
        if self.reading is not None and not reading and permission not in READING:
            raise ReadOnlyCopy(reason=self.reading.state.value)

    def may(self, permission: Permission) -> bool:
        """Tell whether the role of the signed-in staff member includes this."""
        return self.member.may(permission, in_demo=self.in_demo)

    def work(self, action: str) -> AbstractContextManager[UnitOfWork]:
        """Start a unit of work in the name of the signed-in staff member."""
        return self.open_work(self.member.staff_id, action)

    def bands(self) -> tuple[ConsentBand, ...]:
        """Return the age table for children's consent."""
        return consent_bands(self.content.list("assent_ages"))

    def vetting_rules(self) -> VettingRules:
        """Return the rules by which a service counts as checked."""
        return VettingRules.from_content(self.content)
