"""The consent check at the moment of use, the same for every use case that needs one."""

from __future__ import annotations

from pgi_desk.domain.consent import ConsentNeed, UsableConsent, find_usable
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork


def require_consent(desk: Desk, work: UnitOfWork, code: CaseCode, need: ConsentNeed) -> UsableConsent:
    """Return the proof that this need is consented today; raises ConsentMissing with the reasons."""
    today = desk.clock.today()
    age = work.people.get(code).age_for_protection(today)
    return find_usable(work.consents.for_case(code), need, today, age, desk.bands())
