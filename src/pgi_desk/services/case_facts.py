"""What a letter may say of a case beside the person and the referral: codes of other records, never a finding."""

from __future__ import annotations

from dataclasses import dataclass

from pgi_desk.domain.identifiers import CaseCode
from pgi_desk.domain.legal_matter import newest_entry
from pgi_desk.domain.trafficking_status import DECIDE_ANEW, status_now
from pgi_desk.services.desk import Desk
from pgi_desk.services.functioning import access_needs
from pgi_desk.services.ports import UnitOfWork

RESIDENCE = "residence_status"
NOT_A_VICTIM = "NotAVictimOfTrafficking"


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """Codes of access needs and of how the matter of the residence stands; empty where nothing is on record.

    `named` says that a coordinator recorded a status, so that the word may stand on paper; which one it is stays here.
    """

    needs: tuple[str, ...] = ()
    residence: str = ""
    named: bool = False


NO_FACTS = CaseFacts()


def case_facts(desk: Desk, work: UnitOfWork, code: CaseCode) -> CaseFacts:
    """Return what the records of a case say today."""
    status = status_now(work.trafficking_statuses.for_case(code))
    named = status is not None and status.status not in {NOT_A_VICTIM, DECIDE_ANEW}
    return CaseFacts(access_needs(desk, work, code), _residence(desk, work, code), named)


def _residence(desk: Desk, work: UnitOfWork, code: CaseCode) -> str:
    """Return how the newest open matter of the residence stands."""
    statuses, steps = desk.content.list("legal_statuses"), work.legal_entries.for_case(code)
    for matter in reversed(work.legal_matters.for_case(code)):
        step = newest_entry(steps, matter.matter_id) if matter.kind == RESIDENCE else None
        if step is not None and not statuses.get(step.status).flag("ended"):
            return step.status
    return ""
