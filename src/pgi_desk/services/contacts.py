"""Reach a person safely: whether it is possible now, and how, shown only when somebody asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose
from pgi_desk.domain.errors import ConsentMissing, ContactNotSafe
from pgi_desk.domain.family import warnings
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.person import SafeContact
from pgi_desk.domain.safe_contact import HOURS_NOT_KNOWN, ContactVerdict, contact_allowed
from pgi_desk.domain.staff import Permission
from pgi_desk.services.consent_check import require_consent
from pgi_desk.services.desk import Desk
from pgi_desk.services.identity_check import require_identity
from pgi_desk.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class ContactService:
    """What staff do before they call, write to or visit somebody."""

    desk: Desk

    def look(self, code: CaseCode) -> ContactVerdict:
        """Return whether the person may be contacted now and what must be read first, without the contact itself."""
        self.desk.require(Permission.READ_CASES)
        with self.desk.work("contact.look") as work:
            return contact_verdict(self.desk, work, code)

    def reveal(self, code: CaseCode) -> SafeContact:
        """Return how the person can be reached; the reading itself is an audit entry. Raises IdentityClosed."""
        self.desk.require(Permission.REVEAL_IDENTITY)
        with self.desk.work("contact.reveal") as work:
            require_identity(self.desk, work, code)
            contact = work.people.get(code).safe_contact
            work.audit.note(case_code=code)
            work.commit()
        return contact


def contact_verdict(desk: Desk, work: UnitOfWork, code: CaseCode) -> ContactVerdict:
    """Return whether the person of a case may be contacted now: consent to it, a safe way, its hours."""
    contact = work.people.get(code).safe_contact
    reasons = missing_consent(desk, work, code, ConsentPurpose.FOLLOW_UP)
    family = warnings(work.family_links.for_case(code), code)
    return contact_allowed(desk.clock.local(desk.clock.now()), contact, reasons, family)


def require_contact(desk: Desk, work: UnitOfWork, code: CaseCode, *, hours_asked: bool = False) -> None:
    """Raise ContactNotSafe unless the person may be contacted now.

    Where the hours cannot be read, somebody has to say that they asked whether this is one of them.
    """
    verdict = contact_verdict(desk, work, code)
    stops = verdict.stops if verdict.hours_known or hours_asked else (*verdict.stops, HOURS_NOT_KNOWN)
    if stops:
        raise ContactNotSafe(stops=stops)


def missing_consent(desk: Desk, work: UnitOfWork, code: CaseCode, purpose: ConsentPurpose) -> tuple[str, ...]:
    """Return why the consent to something cannot be used today; empty when it can."""
    try:
        require_consent(desk, work, code, ConsentNeed(purpose))
    except ConsentMissing as error:
        found = error.facts["reasons"]
        return tuple(map(str, found)) if isinstance(found, tuple) else ()
    return ()
