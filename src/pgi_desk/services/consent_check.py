"""The consent check at the moment of use, the same for every use case that needs one."""

from __future__ import annotations

from pgi_desk.domain.best_interest import decision_in_force
from pgi_desk.domain.child_consent import PANEL
from pgi_desk.domain.consent import ConsentNeed, ConsentPurpose, UsableConsent, find_usable
from pgi_desk.domain.errors import ConsentMissing
from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.services.desk import Desk
from pgi_desk.services.ports import UnitOfWork


def require_consent(desk: Desk, work: UnitOfWork, code: CaseCode, need: ConsentNeed) -> UsableConsent:
    """Return the proof that this need is consented today; raises ConsentMissing with the reasons.

    What two people decided in somebody's best interest holds as long as their decision does (domain standards 5.4).
    """
    today = desk.clock.today()
    age = work.people.get(code).age_for_protection(today)
    found = find_usable(work.consents.for_case(code), need, today, age, desk.bands())
    by_panel = work.consents.get(found.consent_id).given_by == PANEL
    if by_panel and decision_in_force(work.best_interest.for_case(code), today) is None:
        raise ConsentMissing(
            purpose=need.purpose.value, reasons=("best_interest_missing",), items=tuple(sorted(need.items))
        )
    return found


def require_feedback(desk: Desk, work: UnitOfWork, code: CaseCode) -> UsableConsent:
    """Return the proof that a service may report back about the person (C5); without it nobody asks or reminds it."""
    return require_consent(desk, work, code, ConsentNeed(ConsentPurpose.FEEDBACK))
